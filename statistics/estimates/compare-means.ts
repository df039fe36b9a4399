import { fCdf } from '../distributions/fisher-f.ts';
import { chiSquareCdf } from '../distributions/chi-square.ts';
import { studentCdf, studentQuantile } from '../distributions/student-t.ts';
import {
  type ConfidenceOptions,
  type Estimate,
  notEstimable,
  type NotEstimable,
  type TestResult,
  tooFew,
} from '../result.ts';
import { requireAllFinite, requireKeys, requireOpenShare } from '../statistics-error.ts';
import { moments } from './moments.ts';
import { midranks } from './ranks.ts';

/** A difference with the test that belongs to it. */
export interface Comparison extends Estimate {
  statistic: number;
  p: number;
}

/**
 * Difference between the means of two groups (first minus second) by Welch's t, which does not assume equal spread.
 *
 * Each group needs two people; when neither has any spread there is no standard error, and the answer says so. This is
 * a difference, not an effect.
 *
 * Source: Welch, B. L. (1947), Biometrika 34, 28–35; degrees of freedom by Satterthwaite.
 *
 * Example: `compareMeans([55, 60, 70, 80], [40, 50, 45])` → `{ estimate: 21.25, p: 0.0238, df: 4.366 }`
 * Example: `compareMeans([1], [1, 2])` → `{ kind: 'not-estimable', reason: 'too-few' }`
 * @throws StatisticsError when a value is not finite, or `confidence` is not between 0 and 1.
 */
export function compareMeans(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  options: ConfidenceOptions = {},
): Comparison | NotEstimable {
  requireKeys('options', options, { confidence: true });
  const { confidence = 0.95 } = options;
  requireOpenShare('confidence', confidence);
  requireAllFinite('first', first);
  requireAllFinite('second', second);
  const n = first.length + second.length;
  if (first.length < 2 || second.length < 2) return tooFew(Math.min(first.length, second.length), 2);
  const [a, b] = [moments(first), moments(second)];
  const [partA, partB] = [a.variance / a.n, b.variance / b.n];
  if (partA + partB === 0) return notEstimable('no-spread', n);
  const standardError = Math.sqrt(partA + partB);
  const df = (partA + partB) ** 2 / (partA ** 2 / (a.n - 1) + partB ** 2 / (b.n - 1));
  const estimate = a.mean - b.mean;
  const half = studentQuantile((1 + confidence) / 2, df) * standardError;
  const statistic = estimate / standardError;
  return {
    kind: 'estimate',
    estimate,
    standardError,
    interval: { lower: estimate - half, upper: estimate + half },
    df,
    statistic,
    p: Math.min(1, 2 * studentCdf(-Math.abs(statistic), df)),
    n,
    effectiveN: n,
    method: 'difference of means, Welch',
    warnings: [],
  };
}

/**
 * Do several groups have the same mean, without assuming equal spread? Welch's F test, as R's `oneway.test`.
 *
 * Example: `welchAnova([[1, 2, 3], [2, 4, 6], [5, 6, 9]]).p` → `0.0825`
 * @throws StatisticsError when a value is not finite.
 */
export function welchAnova(
  groups: readonly ArrayLike<number>[],
): (TestResult & { df2: number }) | NotEstimable {
  const parts = describe(groups);
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  if (parts.length < 2) return tooFew(parts.length, 2, 'groups');
  const least = Math.min(...parts.map((part) => part.n));
  if (least < 2) return tooFew(least, 2);
  if (parts.some((part) => part.variance === 0)) return notEstimable('no-spread', n);
  const k = parts.length;
  const weights = parts.map((part) => part.n / part.variance);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = parts.reduce((sum, part, i) => sum + weights[i]! * part.mean, 0) / total;
  const spread =
    parts.reduce((sum, part, i) => sum + (1 - weights[i]! / total) ** 2 / (part.n - 1), 0) / (k * k - 1);
  const between = parts.reduce((sum, part, i) => sum + weights[i]! * (part.mean - mean) ** 2, 0);
  const statistic = between / ((k - 1) * (1 + 2 * (k - 2) * spread));
  const df2 = 1 / (3 * spread);
  const p = fCdf(statistic, k - 1, df2, { tail: 'upper' });
  return {
    kind: 'test',
    statistic,
    df: k - 1,
    df2,
    p,
    n,
    method: 'equality of means, Welch’s F',
    warnings: [],
  };
}

/**
 * Do several groups give equally high answers? Kruskal and Wallis's test on ranks, corrected for ties: for ordered answers
 * of which the distances mean nothing. Compares whole distributions; it is a test of medians only when the groups differ in
 * nothing else. The p-value is that of χ² and is rough below five people a group: a warning says so.
 *
 * Source: Kruskal, W. H. and Wallis, W. A. (1952), Journal of the American Statistical Association 47, 583–621.
 *
 * Example: `kruskalWallis([[1, 2, 2, 3, 4], [3, 4, 4, 5, 5]]).statistic` → `4.557`
 * @throws StatisticsError when a value is not finite.
 */
export function kruskalWallis(groups: readonly ArrayLike<number>[]): TestResult | NotEstimable {
  const parts = describe(groups);
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  if (parts.length < 2) return tooFew(parts.length, 2, 'groups');
  const least = Math.min(...parts.map((part) => part.n));
  if (least < 1) return tooFew(least, 1, 'people in a group');
  const all = groups.flatMap((group) => Array.from(group));
  const { ranks, ties } = midranks(all);
  const correction = 1 - ties / (n ** 3 - n);
  if (!(correction > 0)) return notEstimable('no-spread', n);
  let at = 0;
  let between = 0;
  for (const { n: size } of parts) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += ranks[at++]!;
    between += sum ** 2 / size;
  }
  const statistic = Math.max(0, ((12 * between) / (n * (n + 1)) - 3 * (n + 1)) / correction);
  const df = parts.length - 1;
  const warnings =
    least < 5 ? [{ code: 'few-per-group', detail: `the smallest group has ${least}: p is approximate` }] : [];
  return {
    kind: 'test',
    statistic,
    df,
    p: chiSquareCdf(statistic, df, { tail: 'upper' }),
    n,
    method: 'Kruskal–Wallis, corrected for ties',
    warnings,
  };
}

function describe(groups: readonly ArrayLike<number>[]) {
  return groups.map((group) => {
    requireAllFinite('groups', group);
    return moments(group);
  });
}
