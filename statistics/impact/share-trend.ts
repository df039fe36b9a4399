import { chiSquareCdf } from '../distributions/chi-square.ts';
import { type NotEstimable, notEstimable, type TestResult, tooFew } from '../result.ts';
import { requireAllFinite, requireCount, requireLength, StatisticsError } from '../statistics-error.ts';

export interface ShareTrend extends TestResult {
  /** Change of the share per unit of dose, by least squares. */
  slope: number;
  /** Pearson's test that the shares differ in any way. */
  anyDifference: { statistic: number; df: number; p: number };
}

/**
 * The Cochran–Armitage test: do the shares rise or fall along an order (hours of contact: none, some, many)?
 *
 * Finds a straight trend with more power than a test for any difference, which is given beside it. χ² with one degree of
 * freedom, without continuity correction; rough when fewer than five yes or no are expected in total per group. Equal
 * doses, or everybody yes, leave nothing to test. Groups of nobody are left out.
 *
 * Source: Armitage, P. (1955), Biometrics 11, 375–386; as R's `prop.trend.test`.
 *
 * Example: `shareTrend([83, 90, 129, 70], [86, 93, 136, 82])` → `{ statistic: 8.2249, p: 0.0041319 }`
 * @throws StatisticsError when lengths differ, a count is broken, or there are more yes than people.
 */
export function shareTrend(
  yes: readonly number[],
  people: readonly number[],
  doses: readonly number[] = yes.map((_, index) => index + 1),
): ShareTrend | NotEstimable {
  requireLength('people', people, yes.length);
  requireLength('doses', doses, yes.length);
  requireAllFinite('doses', doses);
  for (const [group, count] of yes.entries()) {
    requireCount('yes', count);
    requireCount('people', people[group]!);
    if (count > people[group]!) throw new StatisticsError('yes', `at most ${people[group]}`, count);
  }
  const kept = people.flatMap((count, group) => (count > 0 ? [group] : []));
  const n = people.reduce((sum, count) => sum + count, 0);
  if (kept.length < 2) return tooFew(n, 2, 'groups with people');
  const all = yes.reduce((sum, count) => sum + count, 0);
  const share = all / n;
  const mean = kept.reduce((sum, group) => sum + people[group]! * doses[group]!, 0) / n;
  let [spread, along, differing] = [0, 0, 0];
  for (const group of kept) {
    const apart = doses[group]! - mean;
    spread += people[group]! * apart * apart;
    along += apart * (yes[group]! - people[group]! * share);
    differing += (yes[group]! - people[group]! * share) ** 2 / (people[group]! * share * (1 - share));
  }
  if (!(share > 0 && share < 1) || !(spread > 0)) return notEstimable('no-spread', n);
  const statistic = (along * along) / (spread * share * (1 - share));
  const df = kept.length - 1;
  return {
    kind: 'test',
    statistic,
    df: 1,
    p: chiSquareCdf(statistic, 1, { tail: 'upper' }),
    n,
    slope: along / spread,
    anyDifference: { statistic: differing, df, p: chiSquareCdf(differing, df, { tail: 'upper' }) },
    method: 'Cochran-Armitage test for trend',
    warnings: [],
  };
}
