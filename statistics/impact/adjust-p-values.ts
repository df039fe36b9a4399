import { requireChoice, StatisticsError } from '../statistics-error.ts';

/** How the p-values of one family are corrected for having looked more than once. */
export type PValueAdjustment =
  'bonferroni' | 'holm' | 'hochberg' | 'benjamini-hochberg' | 'benjamini-yekutieli';

const adjustments: readonly PValueAdjustment[] = [
  'bonferroni',
  'holm',
  'hochberg',
  'benjamini-hochberg',
  'benjamini-yekutieli',
];

/**
 * Adjusted p-values of one family of tests, in the order given.
 *
 * Who looks at fourteen domains finds "something" at p < .05 half of the time although nothing changed. An adjusted
 * p-value can be compared with the usual limit again:
 * - `holm` (and the cruder `bonferroni`): the chance of even one false finding stays below the limit, whatever the
 *   dependence between the tests. For primary outcomes named beforehand. `hochberg` is a little stronger but needs
 *   independent or positively dependent tests.
 * - `benjamini-hochberg`: the expected *share* of false findings among all findings stays below the limit, for
 *   independent or positively dependent tests. For exploratory outcomes and for signals. `benjamini-yekutieli` holds
 *   under any dependence and is much stricter.
 *
 * A missing p-value (`null`) stays missing and does not count in the size of the family: a group that could not be
 * assessed is no test. Ties get the same value. Of no p-values nothing comes; a single one stays as it is.
 *
 * Sources: Holm, S. (1979), Scandinavian Journal of Statistics 6, 65–70; Hochberg, Y. (1988), Biometrika 75, 800–802;
 * Benjamini, Y. & Hochberg, Y. (1995), Journal of the Royal Statistical Society B 57, 289–300; Benjamini, Y. &
 * Yekutieli, D. (2001), Annals of Statistics 29, 1165–1188.
 *
 * Example: `adjustPValues([0.01, 0.02, 0.04, null], 'holm')` → `[0.03, 0.04, 0.04, null]`
 * Example: `adjustPValues([0.01, 0.03, 0.03, 0.5], 'benjamini-hochberg')` → `[0.04, 0.04, 0.04, 0.5]`
 * @throws StatisticsError when a p-value is not between 0 and 1.
 */
export function adjustPValues(
  pValues: readonly (number | null)[],
  method: PValueAdjustment,
): (number | null)[] {
  requireChoice('method', method, adjustments);
  const present: { p: number; at: number }[] = [];
  for (const [at, p] of pValues.entries()) {
    if (p === null) continue;
    if (!(p >= 0 && p <= 1)) throw new StatisticsError('pValues', 'numbers from 0 to 1, or null', p);
    present.push({ p, at });
  }
  const adjusted: (number | null)[] = pValues.map(() => null);
  const n = present.length;
  if (n === 0) return adjusted;
  present.sort((a, b) => a.p - b.p || a.at - b.at);
  const factor = factorOf(method, n);
  if (method === 'bonferroni' || method === 'holm') {
    let highest = 0;
    for (const [rank, { p, at }] of present.entries()) {
      highest = Math.max(highest, Math.min(1, p * factor(rank + 1)));
      adjusted[at] = highest;
    }
    return adjusted;
  }
  let lowest = 1;
  for (let rank = n; rank >= 1; rank--) {
    const { p, at } = present[rank - 1]!;
    lowest = Math.min(lowest, p * factor(rank));
    adjusted[at] = lowest;
  }
  return adjusted;
}

/** What the p-value with this rank (1 is the smallest) is multiplied by. */
function factorOf(method: PValueAdjustment, n: number): (rank: number) => number {
  if (method === 'bonferroni') return () => n;
  if (method === 'holm' || method === 'hochberg') return (rank) => n - rank + 1;
  if (method === 'benjamini-hochberg') return (rank) => n / rank;
  let harmonic = 0;
  for (let i = 1; i <= n; i++) harmonic += 1 / i;
  return (rank) => (harmonic * n) / rank;
}
