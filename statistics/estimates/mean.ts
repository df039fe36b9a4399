import { studentQuantile } from '../distributions/student-t.ts';
import { hallInterval } from './mean-interval.ts';
import { moments, skewness } from './moments.ts';
import { estimateProportion } from './proportion.ts';
import type { ShareMethod } from './share-interval.ts';
import type { ConfidenceOptions, Interval } from '../result.ts';
import { requireFinite, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';

export interface MeanOptions extends ConfidenceOptions {
  /** Lowest and highest value a score can have, `[0, 100]` for domain scores. Clips the interval, enables `at-bound`. */
  bounds?: [number, number];
}

/**
 * What can honestly be said about the mean of a group:
 * - `mean`: a mean with its interval;
 * - `no-spread`: everybody gave the same answer (or only one person did): there is no interval;
 * - `at-bound`: nearly everybody is at one end of the scale, so that the share there says more than a mean;
 * - `empty`: nobody has a value.
 */
export type MeanEstimate =
  | { kind: 'mean'; n: number; mean: number; sd: number; interval: Interval; method: string }
  | { kind: 'no-spread'; n: number; mean: number }
  | {
      kind: 'at-bound';
      n: number;
      bound: 'lower' | 'upper';
      share: number;
      interval: Interval;
      method: ShareMethod;
    }
  | { kind: 'empty' };

/** Above this share at one end of the scale, or with fewer than `FEWEST_OFF_BOUND` people off it, no mean is given. */
const MOST_AT_BOUND = 0.75;
const FEWEST_OFF_BOUND = 5;

/**
 * The mean of `values` with Hall's skewness-corrected t interval.
 *
 * The ordinary t interval covers only about nine times in ten when most people are near the top or the bottom of a
 * scale; Hall's transformation repairs that in small groups. Where even that fails (more than three quarters of the
 * people at one bound, or at least one there and fewer than five off it) the answer is the share at that bound with a
 * Wilson interval. The correction of skewness uses the third central moment divided by the cube of the sample standard
 * deviation (n − 1).
 *
 * Source: Hall, P. (1992), On the removal of skewness by transformation, Journal of the Royal Statistical Society B 54,
 * 221–228. The switch rule comes from simulation.
 *
 * Example: `estimateMean([40, 50, 60, 70, 90])` → `{ kind: 'mean', mean: 62, interval: { lower: 40.62, upper: 89.648 } }`
 * Example: `estimateMean([60, 60])` → `{ kind: 'no-spread', n: 2, mean: 60 }`
 * Example: `estimateMean([])` → `{ kind: 'empty' }`
 * @throws StatisticsError when a value is not finite or lies outside `bounds`, or `confidence` is not between 0 and 1.
 */
export function estimateMean(values: readonly number[], options: MeanOptions = {}): MeanEstimate {
  requireKeys('options', options, { confidence: true, bounds: true });
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  requireInside(values, options.bounds);
  const n = values.length;
  const [first] = values;
  if (first === undefined) return { kind: 'empty' };
  // Compared by value: the mean of equal numbers may differ from them in the last digit.
  if (values.every((value) => value === first)) return { kind: 'no-spread', n, mean: first };
  if (options.bounds) {
    const pileUp = estimateAtBound(values, options.bounds, confidence);
    if (pileUp) return pileUp;
  }
  const found = moments(values);
  const { mean, sd } = found;
  if (sd === 0) return { kind: 'no-spread', n, mean };
  const t = studentQuantile((1 + confidence) / 2, n - 1);
  const interval = hallInterval(mean, sd, skewness(values, found), n, t);
  if (options.bounds) {
    interval.lower = Math.max(interval.lower, options.bounds[0]);
    interval.upper = Math.min(interval.upper, options.bounds[1]);
  }
  return { kind: 'mean', n, mean, sd, interval, method: 'mean, Hall’s transformed t' };
}

function requireInside(values: readonly number[], bounds: [number, number] | undefined): void {
  if (bounds && !(Number.isFinite(bounds[0]) && Number.isFinite(bounds[1]) && bounds[0] < bounds[1])) {
    throw new StatisticsError('bounds', 'a lower bound below an upper bound', bounds.join(' and '));
  }
  for (const value of values) {
    requireFinite('values', value);
    if (bounds && (value < bounds[0] || value > bounds[1])) {
      throw new StatisticsError('values', `between ${bounds[0]} and ${bounds[1]}`, value);
    }
  }
}

function estimateAtBound(
  values: readonly number[],
  [lowest, highest]: [number, number],
  confidence: number,
): MeanEstimate | null {
  const n = values.length;
  const atLower = values.filter((value) => value === lowest).length;
  const atUpper = values.filter((value) => value === highest).length;
  const bound = atUpper >= atLower ? 'upper' : 'lower';
  const there = Math.max(atLower, atUpper);
  const piledUp = there / n > MOST_AT_BOUND || (there > 0 && n - there < FEWEST_OFF_BOUND);
  const estimate = estimateProportion(there, n, { confidence });
  if (!piledUp || estimate.share === null) return null;
  const { share, interval, method } = estimate;
  return { kind: 'at-bound', n, bound, share, interval, method };
}
