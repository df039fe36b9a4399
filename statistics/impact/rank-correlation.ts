import { normalCdf } from '../distributions/normal.ts';
import { studentCdf } from '../distributions/student-t.ts';
import { midranks } from '../estimates/ranks.ts';
import { type NotEstimable, notEstimable, type TestResult, tooFew } from '../result.ts';
import { requireAllFinite, requireLength } from '../statistics-error.ts';

/**
 * Kendall's tau-b: how much more often two people are in the same order on both lists than in opposite orders, −1 to 1.
 *
 * For dose and outcome without supposing a straight line. Two-sided p-value by the normal approximation with the variance
 * corrected for ties (as R's `cor.test(exact = FALSE)`); rough below ten people. All equal on a side: no order, no tau.
 *
 * Example: `kendall([1, 2, 3, 4], [1, 3, 2, 4])` → `{ statistic: 0.6667, n: 4 }`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function kendall(x: readonly number[], y: readonly number[]): TestResult | NotEstimable {
  const n = x.length;
  requirePairs(x, y);
  if (n < 3) return tooFew(n, 3);
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) s += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
  }
  const pairs = (n * (n - 1)) / 2;
  const tx = tieSizes(x);
  const ty = tieSizes(y);
  const sum = (sizes: number[], term: (t: number) => number) =>
    sizes.reduce((total, t) => total + term(t), 0);
  const two = (t: number) => t * (t - 1);
  const three = (t: number) => t * (t - 1) * (t - 2);
  const five = (t: number) => t * (t - 1) * (2 * t + 5);
  const scale = Math.sqrt((pairs - sum(tx, two) / 2) * (pairs - sum(ty, two) / 2));
  if (!(scale > 0)) return notEstimable('no-spread', n);
  const variance =
    (five(n) - sum(tx, five) - sum(ty, five)) / 18 +
    (sum(tx, three) * sum(ty, three)) / (9 * n * (n - 1) * (n - 2)) +
    (sum(tx, two) * sum(ty, two)) / (2 * n * (n - 1));
  const p = Math.min(1, 2 * normalCdf(-Math.abs(s) / Math.sqrt(variance)));
  return {
    kind: 'test',
    statistic: s / scale,
    p,
    n,
    method: "Kendall's tau-b, normal approximation",
    warnings: [],
  };
}

/**
 * Spearman's rho: the correlation of ranks (ties get their mean rank), −1 to 1, with a two-sided t test on n − 2 degrees of
 * freedom (as R's `cor.test(exact = FALSE)`).
 *
 * Example: `spearman([1, 2, 3, 4], [1, 3, 2, 4])` → `{ statistic: 0.8, df: 2, p: 0.2 }`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function spearman(x: readonly number[], y: readonly number[]): TestResult | NotEstimable {
  const n = x.length;
  requirePairs(x, y);
  if (n < 3) return tooFew(n, 3);
  const [a, b] = [midranks(x).ranks, midranks(y).ranks];
  const middle = (n + 1) / 2;
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    xx += (a[i]! - middle) ** 2;
    yy += (b[i]! - middle) ** 2;
    xy += (a[i]! - middle) * (b[i]! - middle);
  }
  if (!(xx > 0 && yy > 0)) return notEstimable('no-spread', n);
  const rho = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const rest = 1 - rho * rho;
  const p = rest < 1e-15 ? 0 : 2 * studentCdf(-Math.abs(rho) * Math.sqrt((n - 2) / rest), n - 2);
  return {
    kind: 'test',
    statistic: rho,
    df: n - 2,
    p,
    n,
    method: "Spearman's rho, t approximation",
    warnings: [],
  };
}

function requirePairs(x: readonly number[], y: readonly number[]): void {
  requireLength('y', y, x.length);
  requireAllFinite('x', x);
  requireAllFinite('y', y);
}

function tieSizes(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}
