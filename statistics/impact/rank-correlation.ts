import { exactKendall } from '../signals/mann-kendall.ts';
import { expOf } from '../elementary.ts';
import { normalCdf } from '../distributions/normal.ts';
import { studentCdf } from '../distributions/student-t.ts';
import { midranks } from '../estimates/ranks.ts';
import { type NotEstimable, notEstimable, type TestResult, tooFew } from '../result.ts';
import { requireAllFinite, requireLength } from '../statistics-error.ts';

/** From this many people on Kendall's p-value is approximate, as in R. */
const FEWEST_APPROXIMATE = 50;
const MOST_EXACT_SPEARMAN = 9;

/**
 * Kendall's tau-b: how much more often two people are in the same order on both lists than in opposite orders, −1 to 1.
 *
 * For dose and outcome without supposing a straight line. The two-sided p-value is exact below 50 people when nobody is equal to
 * another, else by the normal approximation with the variance corrected for ties (both as R's `cor.test`); with ties rough below
 * ten people. All equal on a side: no order, no tau.
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
  const exact = n < FEWEST_APPROXIMATE && tx.length === n && ty.length === n;
  const p = exact ? exactKendall(n, s) : Math.min(1, 2 * normalCdf(-Math.abs(s) / Math.sqrt(variance)));
  return {
    kind: 'test',
    statistic: s / scale,
    p,
    n,
    method: `Kendall's tau-b, ${exact ? 'exact' : 'normal approximation'}`,
    warnings: [],
  };
}

/**
 * Spearman's rho: the correlation of ranks (ties get their mean rank), −1 to 1. Two-sided p-value, as R's `cor.test`: when nobody is
 * equal to another exact up to nine people, beyond by Edgeworth's series; else a t test on n − 2 degrees of freedom. Never less than
 * the chance that all orders agree.
 *
 * Source: Best, D. J. & Roberts, D. E. (1975), Algorithm AS 89, Applied Statistics 24, 377–379.
 *
 * Example: `spearman([1, 2, 3, 4], [1, 3, 2, 4])` → `{ statistic: 0.8, p: 0.3333 }`
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
  const apart = new Set(x).size === n && new Set(y).size === n;
  const { p, method } = apart ? byOrders(n, xy) : byStudent(n, rho);
  let fewest = 2;
  for (let k = 2; k <= n; k++) fewest /= k;
  return {
    kind: 'test',
    statistic: rho,
    ...(apart ? {} : { df: n - 2 }),
    p: Math.min(1, Math.max(fewest, p)),
    n,
    method: `Spearman's rho, ${method}`,
    warnings: [],
  };
}

function byStudent(n: number, rho: number) {
  const rest = Math.max(1 - rho * rho, 1e-300);
  const t = (Math.abs(rho) * Math.sqrt(n - 2)) / Math.sqrt(rest);
  return { p: 2 * studentCdf(-t, n - 2), method: 't approximation' };
}

function byOrders(n: number, products: number) {
  if (n <= MOST_EXACT_SPEARMAN) return { p: exactSpearman(n, products), method: 'exact' };
  // The sum of squared differences of ranks, in standard deviations, with half a step of continuity.
  const z = ((12 * Math.abs(products) - 6) / (n * (n * n - 1))) * Math.sqrt(n - 1);
  const [b, y] = [1 / n, z * z];
  const inner = 0.0072 - 0.0831 * b + y * b * (0.0131 - 4.6e-4 * y);
  const middle = -0.0758 + b * (0.1033 + 0.3932 * b) - y * b * (0.0879 + 0.0151 * b - y * inner);
  const series = z * b * (0.2274 + b * (0.2531 + 0.1745 * b) + y * middle);
  return { p: 2 * (series * expOf(-y / 2) + normalCdf(-z)), method: "Edgeworth's series" };
}

/**
 * Twice the chance of a sum of products of centred ranks at least as far from 0, when every order is equally likely: orders counted by
 * which ranks are used up and the sum of products so far.
 */
function exactSpearman(n: number, products: number): number {
  let counts = new Map<number, Map<number, number>>([[0, new Map([[0, 1]])]]);
  for (let rank = 1; rank <= n; rank++) {
    const next = new Map<number, Map<number, number>>();
    for (const [used, sums] of counts) {
      for (let other = 1; other <= n; other++) {
        const bit = 1 << other;
        if (used & bit) continue;
        const target = next.get(used | bit) ?? new Map<number, number>();
        next.set(used | bit, target);
        for (const [sum, orders] of sums)
          target.set(sum + rank * other, (target.get(sum + rank * other) ?? 0) + orders);
      }
    }
    counts = next;
  }
  const middle = (n * (n + 1) ** 2) / 4;
  let [far, all] = [0, 0];
  for (const sums of counts.values()) {
    for (const [sum, orders] of sums) {
      all += orders;
      if (sum - middle >= Math.abs(products) - 1e-9) far += orders;
    }
  }
  return Math.min(1, (2 * far) / all);
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
