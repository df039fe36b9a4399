import { studentQuantile } from '../distributions/student-t.ts';
import { type ConfidenceOptions, type Estimate, notEstimable, type NotEstimable, tooFew } from '../result.ts';
import {
  requireFinite,
  requireKeys,
  requireLength,
  requireOpenShare,
  StatisticsError,
} from '../statistics-error.ts';
import { type Label, numberLabels, type SurveyDesign } from './survey-design.ts';
import { designDegrees, designVariance } from './survey-variance.ts';

export interface SurveyOptions extends ConfidenceOptions {
  /** Only these people, one entry each; the others still count for the design (an estimate for a sub-group). */
  among?: readonly boolean[];
}

export interface SurveyEstimate extends Estimate {
  /**
   * Variance under this design divided by that of as many people drawn at random; `null` when that cannot be said (no
   * weights that add up to a population at least as large as the sample).
   */
  designEffect: number | null;
}

/** A value of each person; `null` when she has none: then she is no part of the sub-group with answers. */
export type SurveyValues = ArrayLike<number | null>;

/** The people an estimate is about: with a value, a weight, and in the sub-group. */
function participants(
  design: SurveyDesign,
  values: readonly SurveyValues[],
  options: SurveyOptions,
): boolean[] {
  requireKeys('options', options, { confidence: true, among: true });
  for (const list of values) requireLength('values', list, design.n);
  if (options.among) requireLength('among', options.among, design.n);
  return Array.from({ length: design.n }, (_, i) => {
    for (const list of values) if (list[i] !== null) requireFinite('values', list[i]!);
    return values.every((list) => list[i] !== null) && (options.among?.[i] ?? true) && design.weights[i]! > 0;
  });
}

/**
 * Weighted mean with the standard error that strata, clusters, weights and calibration give (linearised), a t interval, the
 * design effect and the effective number of people. `null` values and people outside `among` are left out of the mean but
 * not of the design, as R `survey`'s `svymean` and `svyby` do.
 *
 * A stratum with one sampling unit, or a single unit in all: too few, unless the design says how to treat it. Nobody: no answers; all the
 * same: no spread.
 *
 * Source: Lumley, T. (2004), Journal of Statistical Software 9(8), R `survey`; Kish, L. (1965), Survey Sampling.
 *
 * Example: `surveyMean(surveyDesign({ weights: [1, 2, 3, 2] }), [10, 20, 30, 40])` → `{ estimate: 27.5, standardError: 5.026 }`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function surveyMean(
  design: SurveyDesign,
  values: SurveyValues,
  options: SurveyOptions = {},
): SurveyEstimate | NotEstimable {
  const inside = participants(design, [values], options);
  const ones = Array.from({ length: design.n }, () => 1);
  return ratioOf(design, values, ones, inside, options, 'weighted mean, linearised');
}

/**
 * Total of a value over the population (with weights that say how many people each stands for).
 *
 * Example: `surveyTotal(surveyDesign({ weights: [1, 2, 3, 2] }), [10, 20, 30, 40]).estimate` → `220`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function surveyTotal(
  design: SurveyDesign,
  values: SurveyValues,
  options: SurveyOptions = {},
): SurveyEstimate | NotEstimable {
  const inside = participants(design, [values], options);
  const contributions = Float64Array.from(inside, (there, i) =>
    there ? design.weights[i]! * values[i]! : 0,
  );
  const estimate = contributions.reduce((sum, value) => sum + value, 0);
  const population = sumInside(design.weights, inside);
  const spread = simpleVariance(design.weights, values, inside);
  const people = inside.filter(Boolean).length;
  const chance =
    people > 0 && population >= people
      ? (population ** 2 * spread * (population - people)) / (people * population)
      : 0;
  return finish(design, estimate, contributions, inside, chance, options, 'population total');
}

/**
 * Ratio of two totals, such as minutes of conversation per appointment, with its linearised error.
 *
 * A denominator that adds up to 0: not estimable.
 *
 * Example: `surveyRatio(surveyDesign({ n: 3 }), [10, 20, 40], [1, 2, 3]).estimate` → `11.66667`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function surveyRatio(
  design: SurveyDesign,
  numerators: SurveyValues,
  denominators: SurveyValues,
  options: SurveyOptions = {},
): SurveyEstimate | NotEstimable {
  const inside = participants(design, [numerators, denominators], options);
  return ratioOf(design, numerators, denominators, inside, options, 'ratio of totals, linearised');
}

/**
 * The mean of each group, by the same design: groups in the order in which they occur.
 *
 * Example: `surveyMeansBy(surveyDesign({ n: 5 }), [1, 3, 5, 7, 9], ['a', 'a', 'b', 'b', 'b'])[1]` → `{ group: 'b', result: { estimate: 7 } }`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function surveyMeansBy(
  design: SurveyDesign,
  values: SurveyValues,
  groups: readonly Label[],
  options: SurveyOptions = {},
): { group: Label; result: SurveyEstimate | NotEstimable }[] {
  requireLength('groups', groups, design.n);
  return surveyBy(groups, (among) =>
    surveyMean(design, values, {
      ...options,
      among: among.map((own, i) => own && (options.among?.[i] ?? true)),
    }),
  );
}

/**
 * Any estimate for each group: `estimate` gets who is in the group.
 *
 * Example: `surveyBy(['a', 'b', 'a'], (among) => surveyTotal(surveyDesign({ n: 3 }), [1, 2, 4], { among }))[0]` → `{ group: 'a', result: { estimate: 5 } }`
 */
export function surveyBy<T>(
  groups: readonly Label[],
  estimate: (among: boolean[]) => T,
): { group: Label; result: T }[] {
  const { codes, names } = numberLabels(groups);
  return names.map((group, code) => ({ group, result: estimate(Array.from(codes, (own) => own === code)) }));
}

function ratioOf(
  design: SurveyDesign,
  numerators: SurveyValues,
  denominators: SurveyValues,
  inside: readonly boolean[],
  options: SurveyOptions,
  method: string,
): SurveyEstimate | NotEstimable {
  const people = inside.filter(Boolean).length;
  if (people === 0) return notEstimable('no-answers', 0);
  let [above, below] = [0, 0];
  inside.forEach((there, i) => {
    if (!there) return;
    above += design.weights[i]! * numerators[i]!;
    below += design.weights[i]! * denominators[i]!;
  });
  if (below === 0) return notEstimable('undefined', people, { detail: 'the denominators add up to 0' });
  const estimate = above / below;
  const residuals = Array.from(inside, (there, i) =>
    there ? (numerators[i]! - estimate * denominators[i]!) / below : 0,
  );
  const contributions = Float64Array.from(residuals, (value, i) => value * design.weights[i]!);
  // The same residuals from a simple random sample of as many people, without replacement.
  const population = sumInside(design.weights, inside);
  const spread = simpleVariance(design.weights, residuals, inside);
  const chance =
    population >= people ? (spread * population ** 2 * (population - people)) / (people * population) : 0;
  return finish(design, estimate, contributions, inside, chance, options, method);
}

const sumInside = (weights: Float64Array, inside: readonly boolean[]) =>
  weights.reduce((sum, weight, i) => sum + (inside[i] ? weight : 0), 0);

/** Weighted variance of the values inside, with n − 1. */
function simpleVariance(weights: Float64Array, values: SurveyValues, inside: readonly boolean[]): number {
  const people = inside.filter(Boolean).length;
  if (people < 2) return 0;
  const total = sumInside(weights, inside);
  let mean = 0;
  inside.forEach((there, i) => (mean += there ? (weights[i]! * values[i]!) / total : 0));
  let squares = 0;
  inside.forEach((there, i) => (squares += there ? weights[i]! * (values[i]! - mean) ** 2 : 0));
  return (squares / total) * (people / (people - 1));
}

function finish(
  design: SurveyDesign,
  estimate: number,
  contributions: Float64Array,
  inside: readonly boolean[],
  simple: number,
  options: SurveyOptions,
  method: string,
): SurveyEstimate | NotEstimable {
  const { confidence = 0.95 } = options;
  requireOpenShare('confidence', confidence);
  const n = inside.filter(Boolean).length;
  if (n === 0) return notEstimable('no-answers', 0);
  const variance = designVariance(design, contributions);
  if (variance === null) return tooFew(1, 2, 'a stratum has a single sampling unit');
  if (!Number.isFinite(estimate) || !Number.isFinite(variance))
    throw new StatisticsError('values', 'numbers whose weighted squares are finite', estimate);
  const df = designDegrees(design, (person) => inside[person]!);
  if (df < 1) return tooFew(n, n + 1 - df, 'fewer sampling units than strata and one');
  // What rounding leaves of a variance that is 0.
  const zero =
    variance <= 1e-28 * contributions.reduce((sum, value) => sum + value * value, 0) || variance === 0;
  const complete = design.strata.every(({ sampled }) => sampled >= 1);
  if (zero && !complete) return notEstimable('no-spread', n);
  const standardError = zero ? 0 : Math.sqrt(variance);
  const half = studentQuantile((1 + confidence) / 2, df) * standardError;
  const designEffect = simple > 0 && simple < Infinity ? variance / simple : null;
  const own = Array.from(design.weights).filter((_, i) => inside[i]);
  return {
    kind: 'estimate',
    estimate,
    standardError,
    interval: { lower: estimate - half, upper: estimate + half },
    df,
    n,
    effectiveN: kish(own),
    designEffect,
    method,
    warnings: [],
  };
}

function kish(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + (weight / sum) ** 2, 0);
  return Math.min(weights.length, 1 / squares);
}
