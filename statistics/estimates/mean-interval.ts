import { cbrtOf } from '../elementary.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import {
  type ConfidenceOptions,
  type Estimate,
  type Interval,
  notEstimable,
  type NotEstimable,
  tooFew,
} from '../result.ts';
import { requireAllFinite, requireChoice, requireKeys, requireOpenShare } from '../statistics-error.ts';
import { moments, skewness } from './moments.ts';

export interface MeanIntervalOptions extends ConfidenceOptions {
  /** `hall` (the default): corrected for skewness. `t`: Student's. */
  method?: 'hall' | 't';
}

/**
 * The mean of `values` with Hall's skewness-corrected interval, or Student's.
 *
 * On scales with a floor or a ceiling Student's interval covers the truth in only nine of ten small groups; Hall's
 * repairs that from about ten people on. For scores with bounds, where answers may pile up at one end, use
 * `estimateMean`: it knows when a mean should not be given at all.
 *
 * One value, or the same value from everybody: no interval, and the answer says so.
 *
 * Source: Hall, P. (1992), Journal of the Royal Statistical Society B 54, 221–228.
 *
 * Example: `meanInterval([10, 20, 30, 40, 90], { method: 't' }).interval` → `{ lower: -0.67, upper: 76.67 }`
 * Example: `meanInterval([10, 20, 30, 40, 90]).interval` → `{ lower: 7.89, upper: 114.93 }`
 * Example: `meanInterval([7])` → `{ kind: 'not-estimable', reason: 'too-few', n: 1, needed: 2 }`
 * @throws StatisticsError when a value is not finite, or `confidence` is not between 0 and 1.
 */
export function meanInterval(
  values: ArrayLike<number>,
  options: MeanIntervalOptions = {},
): Estimate | NotEstimable {
  requireKeys('options', options, { confidence: true, method: true });
  const { confidence = 0.95, method = 'hall' } = options;
  requireOpenShare('confidence', confidence);
  requireChoice('method', method, ['hall', 't']);
  requireAllFinite('values', values);
  const n = values.length;
  if (n < 2) return tooFew(n, 2);
  const found = moments(values);
  if (found.sd === 0) return notEstimable('no-spread', n);
  const t = studentQuantile((1 + confidence) / 2, n - 1);
  const standardError = found.sd / Math.sqrt(n);
  const interval =
    method === 't'
      ? { lower: found.mean - t * standardError, upper: found.mean + t * standardError }
      : hallInterval(found.mean, found.sd, skewness(values, found), n, t);
  return {
    kind: 'estimate',
    estimate: found.mean,
    standardError,
    interval,
    df: n - 1,
    n,
    effectiveN: n,
    method: method === 't' ? 'mean, Student’s t' : 'mean, Hall’s transformed t',
    warnings: [],
  };
}

/** m − s·W(±t/√n) with W(w) = (3/g)[(1 + g(w − g/(6n)))^⅓ − 1]. */
export function hallInterval(mean: number, sd: number, skew: number, n: number, t: number): Interval {
  const w = t / Math.sqrt(n);
  const removeSkewness = (x: number): number => {
    const shifted = x - skew / (6 * n);
    // With hardly any skewness the cube root loses its digits, and the correction is nothing but the shift.
    if (Math.abs(skew) < 1e-7) return shifted;
    return (3 / skew) * (cbrtOf(1 + skew * shifted) - 1);
  };
  return { lower: mean - sd * removeSkewness(w), upper: mean - sd * removeSkewness(-w) };
}
