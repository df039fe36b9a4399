import { normalCdf } from '../distributions/normal.ts';
import { chanceOfAtMost } from '../estimates/inversions.ts';
import { type NotEstimable, notEstimable, type TestResult, tooFew } from '../result.ts';
import { requireAllFinite } from '../statistics-error.ts';

/** A test for a trend up or down. `statistic` is S: the pairs that rose minus the pairs that fell. */
export interface MannKendall extends TestResult {
  /** Kendall's tau-b with time, −1 (always down) to 1 (always up). */
  tau: number;
}

/** Up to this length the exact distribution is used, when there are no ties. */
const LONGEST_EXACT = 49;

/**
 * The Mann–Kendall test: does a series rise or fall over time more often than chance would make it, whatever the shape?
 * Counts the pairs of moments in which the later value is higher, minus those in which it is lower.
 *
 * Assumes that without a trend the values are independent of each other; a slow swing (season) is easily taken for a
 * trend. Exact two-sided p-value for fewer than 50 points without ties; otherwise the normal approximation, corrected for
 * ties and continuity. With fewer than three points, or when all are equal, no trend can be tested.
 *
 * Sources: Mann, H. B. (1945), Econometrica 13, 245–259; Kendall, M. G. (1975), Rank correlation methods; the exact
 * distribution by counting inversions, as R's `cor.test(method = "kendall")` does.
 *
 * Example: `mannKendall([5, 6, 8, 7, 9])` → `{ statistic: 8, tau: 0.8, p: 0.0833 }`
 * @throws StatisticsError when a value is not finite.
 */
export function mannKendall(values: readonly number[]): MannKendall | NotEstimable {
  const n = values.length;
  requireAllFinite('values', values);
  if (n < 3) return tooFew(n, 3);
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) s += Math.sign(values[j]! - values[i]!);
  }
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  const ties = [...groups.values()].filter((size) => size > 1);
  const pairs = (n * (n - 1)) / 2;
  const tiedPairs = ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  if (tiedPairs === pairs) return notEstimable('no-spread', n);
  const tau = s / Math.sqrt(pairs * (pairs - tiedPairs));
  if (ties.length === 0 && n <= LONGEST_EXACT) {
    const method = 'Mann-Kendall test, exact';
    return { kind: 'test', statistic: s, tau, p: exactKendall(n, s), n, method, warnings: [] };
  }
  const cubic = (size: number) => size * (size - 1) * (2 * size + 5);
  const variance = (cubic(n) - ties.reduce((sum, size) => sum + cubic(size), 0)) / 18;
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  const method = 'Mann-Kendall test, normal approximation with ties and continuity correction';
  return { kind: 'test', statistic: s, tau, p: Math.min(1, 2 * normalCdf(-z)), n, method, warnings: [] };
}

/**
 * Twice the chance of a |S| at least this large when every order of n different values is equally likely.
 */
export function exactKendall(n: number, s: number): number {
  const pairs = (n * (n - 1)) / 2;
  return Math.min(1, 2 * chanceOfAtMost((pairs - Math.abs(s)) / 2, new Array<number>(n).fill(1)));
}
