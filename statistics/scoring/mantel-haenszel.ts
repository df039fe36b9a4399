import { expOf, logOf } from '../elementary.ts';
import { chiSquareCdf } from '../distributions/chi-square.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { type ConfidenceOptions, type Interval, notEstimable, type NotEstimable, tooFew } from '../result.ts';
import {
  requireCount,
  requireFinite,
  requireKeys,
  requireLength,
  requireOpenShare,
  StatisticsError,
} from '../statistics-error.ts';

/** One stratum: of the reference and the focal group, how many are right (say yes) and how many not. */
export type TwoByTwo = readonly [
  referenceYes: number,
  referenceNo: number,
  focalYes: number,
  focalNo: number,
];

/** A: negligible; B: moderate; C: large. */
export type EffectClass = 'A' | 'B' | 'C';

export interface MantelHaenszel {
  kind: 'test';
  /** Common odds ratio, reference against focal group. */
  oddsRatio: number;
  interval: Interval;
  /** ETS's scale: −2.35 · log odds ratio; negative when the question is harder for the focal group. */
  delta: number;
  /** By size alone: |delta| below 1 is A, above 1.5 is C. */
  size: EffectClass;
  /** By size and p together: without p below `alpha` it is A. */
  effect: EffectClass;
  statistic: number;
  p: number;
  n: number;
  method: string;
}

export interface MantelOptions extends ConfidenceOptions {
  /** Continuity correction of the statistic, as R's `mantelhaen.test`: none below a half; on unless told. */
  corrected?: boolean;
  /** A difference counts only when p is below this; 0.05 unless told. */
  alpha?: number;
}

/**
 * Mantel and Haenszel's common odds ratio over strata, with the interval of Robins, Breslow and Greenland: does a question
 * work the same in two groups (two languages) of people who score the same otherwise?
 *
 * Strata in which a group is empty, or all answers are alike, tell nothing and are left out. When nothing is left, or the
 * odds ratio is 0 or infinite: not estimable.
 *
 * Sources: Mantel, N. and Haenszel, W. (1959), Journal of the National Cancer Institute 22, 719–748; Holland, P. W. and Thayer,
 * D. T. (1988); Robins, Breslow and Greenland (1986), Biometrics 42, 311–323.
 *
 * Example: `mantelHaenszel([[12, 8, 7, 13], [15, 5, 9, 11]])` → `{ oddsRatio: 3.1782, size: 'C', effect: 'C' }`
 * @throws StatisticsError when a count is negative or not whole.
 */
export function mantelHaenszel(
  strata: readonly TwoByTwo[],
  options: MantelOptions = {},
): MantelHaenszel | NotEstimable {
  requireKeys('options', options, { confidence: true, corrected: true, alpha: true });
  const { confidence = 0.95, corrected = true, alpha = 0.05 } = options;
  requireOpenShare('confidence', confidence);
  requireOpenShare('alpha', alpha);
  let [n, R, S, PR, mixed, QS, observed, expected, variance] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const stratum of strata) {
    requireLength('strata', stratum, 4);
    for (const count of stratum) requireCount('strata', count);
    const [a, b, c, d] = stratum;
    const total = a + b + c + d;
    n += total;
    if (a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0) continue;
    const [P, Q, r, s] = [(a + d) / total, (b + c) / total, (a * d) / total, (b * c) / total];
    R += r;
    S += s;
    PR += P * r;
    mixed += P * s + Q * r;
    QS += Q * s;
    observed += a;
    expected += ((a + b) * (a + c)) / total;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (total ** 2 * (total - 1));
  }
  if (n === 0) return notEstimable('no-answers', 0);
  if (!(variance > 0))
    return notEstimable('no-spread', n, { detail: 'no stratum has both groups and both answers' });
  if (R === 0 || S === 0) return notEstimable('separation', n);
  const log = logOf(R / S);
  const se = Math.sqrt(PR / (2 * R * R) + mixed / (2 * R * S) + QS / (2 * S * S));
  const z = -normalQuantile((1 - confidence) / 2);
  const distance = Math.abs(observed - expected);
  const statistic = (distance - (corrected && distance >= 0.5 ? 0.5 : 0)) ** 2 / variance;
  const p = chiSquareCdf(statistic, 1, { tail: 'upper' });
  const delta = -2.35 * log;
  const size = classOf(Math.abs(delta), 1, 1.5);
  return {
    kind: 'test',
    oddsRatio: R / S,
    interval: { lower: expOf(log - z * se), upper: expOf(log + z * se) },
    delta,
    size,
    effect: p < alpha ? size : 'A',
    statistic,
    p,
    n,
    method: 'Mantel–Haenszel',
  };
}

function classOf(size: number, moderate: number, large: number): EffectClass {
  if (size < moderate) return 'A';
  return size > large ? 'C' : 'B';
}

/** One stratum of an ordinal question: how many of each group gave each answer, in the order of `scores`. */
export interface OrdinalStratum {
  reference: readonly number[];
  focal: readonly number[];
}

export interface MantelOrdinal {
  kind: 'test';
  statistic: number;
  p: number;
  /** Mean answer of the focal group minus that of people who score the same, in points of the answer scale. */
  meanDifference: number;
  /** The same in standard deviations of the answer (both groups together). */
  standardised: number;
  /** By size alone: below 0.17 is A, above 0.25 is C. */
  size: EffectClass;
  effect: EffectClass;
  n: number;
  method: string;
}

/**
 * Mantel's test for questions with three or more ordered answers: do people who score the same otherwise answer alike in two
 * groups? With the standardised mean difference as size.
 *
 * Sources: Mantel, N. (1963), Journal of the American Statistical Association 58, 690–700; Dorans, N. J. and Schmitt, A. P.
 * (1991); classes by Zwick, Thayer and Mazzeo (1997), Applied Measurement in Education 10, 321–344.
 *
 * Example: `mantelOrdinal([{ reference: [2, 5, 9], focal: [6, 5, 3] }]).meanDifference` → `-0.6518`
 * @throws StatisticsError when a count is negative or not whole, or a stratum has another number of answers than `scores`.
 */
export function mantelOrdinal(
  strata: readonly OrdinalStratum[],
  options: { scores?: readonly number[]; alpha?: number } = {},
): MantelOrdinal | NotEstimable {
  requireKeys('options', options, { scores: true, alpha: true });
  const { alpha = 0.05 } = options;
  requireOpenShare('alpha', alpha);
  const scores = options.scores ?? strata[0]?.reference.map((_, k) => k) ?? [];
  for (const score of scores) requireFinite('scores', score);
  let [n, focalUsed, observed, expected, variance, difference] = [0, 0, 0, 0, 0, 0];
  const all = new Float64Array(scores.length);
  for (const { reference, focal } of strata) {
    for (const counts of [reference, focal]) {
      requireLength('strata', counts, scores.length);
      for (const count of counts) requireCount('strata', count);
    }
    const both = scores.map((_, k) => reference[k]! + focal[k]!);
    both.forEach((count, k) => (all[k]! += count));
    const [nF, N] = [sum(focal), sum(both)];
    n += N;
    if (nF === 0 || nF === N) continue;
    const [onF, on, squares] = [
      dot(focal, scores),
      dot(both, scores),
      dot(
        both,
        scores.map((score) => score * score),
      ),
    ];
    focalUsed += nF;
    observed += onF;
    expected += (nF * on) / N;
    variance += ((N - nF) * nF * Math.max(0, N * squares - on * on)) / (N * N * (N - 1));
    difference += nF * (onF / nF - (on - onF) / (N - nF));
  }
  if (n === 0) return notEstimable('no-answers', 0);
  if (focalUsed === 0) return tooFew(n, n + 1, 'no stratum has both groups');
  if (!(variance > 0)) return notEstimable('no-spread', n);
  const statistic = (observed - expected) ** 2 / variance;
  const p = chiSquareCdf(statistic, 1, { tail: 'upper' });
  const meanDifference = difference / focalUsed;
  const centre = dot(all, scores) / n;
  const sd = Math.sqrt(
    dot(
      all,
      scores.map((score) => (score - centre) ** 2),
    ) /
      (n - 1),
  );
  const standardised = meanDifference / sd;
  const size = classOf(Math.abs(standardised), 0.17, 0.25);
  return {
    kind: 'test',
    statistic,
    p,
    meanDifference,
    standardised,
    size,
    effect: p < alpha ? size : 'A',
    n,
    method: 'Mantel, ordinal',
  };
}

const sum = (values: ArrayLike<number>): number => dot(values, new Float64Array(values.length).fill(1));

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** For `differentialItem`: throws unless a group code is 0 or 1. */
export function requireGroup(value: number): void {
  if (value !== 0 && value !== 1) throw new StatisticsError('group', '0 (reference) or 1 (focal)', value);
}
