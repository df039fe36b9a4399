/**
 * How results look, in the whole library.
 *
 * - What can be estimated is an object with `kind: 'estimate'` (or a kind of its own, such as `test`), and carries what a
 *   reader needs beside the number: n, the method by name, warnings.
 * - What cannot be estimated is a value too: `NotEstimable`, with a reason that a program can branch on. Never NaN,
 *   never an exception.
 * - A call that makes no sense (a negative count, NaN among the values, lists of different lengths) throws
 *   `StatisticsError`, which names the argument.
 */

/** Lower and upper bound, in the unit of the estimate. */
export interface Interval {
  lower: number;
  upper: number;
}

export interface ConfidenceOptions {
  /** Between 0 and 1; 0.95 unless told. */
  confidence?: number;
}

/**
 * Why there is no number:
 * - `no-answers`: nobody has a value;
 * - `too-few`: fewer people, pairs, clusters or degrees of freedom than the method needs (`needed` says how many);
 * - `no-spread`: everybody has the same value, so that nothing can be said about uncertainty;
 * - `separation`: a predictor tells the two outcomes apart perfectly, so that its effect has no finite estimate;
 * - `singular`: the predictors determine each other;
 * - `no-convergence`: the iterations did not settle;
 * - `undefined`: the quantity does not exist here (a ratio with denominator 0, a correlation without variance).
 */
export type NotEstimableReason =
  'no-answers' | 'too-few' | 'no-spread' | 'separation' | 'singular' | 'no-convergence' | 'undefined';

/** No estimate, and why. `detail` is for a developer, not for a screen. */
export interface NotEstimable {
  kind: 'not-estimable';
  reason: NotEstimableReason;
  /** People (or rows) that were looked at. */
  n: number;
  /** With `too-few`: how many the method needs. */
  needed?: number;
  detail?: string;
}

/** What to know before using an estimate: a code to branch on, and a sentence for a developer. */
export interface Warning {
  code: string;
  detail: string;
}

/** One number with all that belongs to it. */
export interface Estimate {
  kind: 'estimate';
  estimate: number;
  standardError: number;
  interval: Interval;
  /** Degrees of freedom behind the interval; Infinity where the normal distribution is used. */
  df: number;
  n: number;
  /** How many equally weighted people would tell as much (Kish); n where there are no weights. */
  effectiveN: number;
  /** Name of the method, in English, for the notes of a report. */
  method: string;
  warnings: readonly Warning[];
}

/** The outcome of a test. */
export interface TestResult {
  kind: 'test';
  statistic: number;
  /** Degrees of freedom, where the statistic has them. */
  df?: number;
  p: number;
  n: number;
  method: string;
  warnings: readonly Warning[];
}

/**
 * A `NotEstimable`.
 *
 * Example: `notEstimable('no-answers', 0)` → `{ kind: 'not-estimable', reason: 'no-answers', n: 0 }`
 */
export function notEstimable(
  reason: NotEstimableReason,
  n: number,
  more: { needed?: number; detail?: string } = {},
): NotEstimable {
  return { kind: 'not-estimable', reason, n, ...more };
}

/**
 * Too few for the method, which needs at least `needed`.
 *
 * Example: `tooFew(1, 2)` → `{ kind: 'not-estimable', reason: 'too-few', n: 1, needed: 2 }`
 */
export function tooFew(n: number, needed: number, detail?: string): NotEstimable {
  return notEstimable(n === 0 ? 'no-answers' : 'too-few', n, { needed, ...(detail ? { detail } : {}) });
}

/** True for a `NotEstimable`. */
export function isNotEstimable(result: { kind: string }): result is NotEstimable {
  return result.kind === 'not-estimable';
}
