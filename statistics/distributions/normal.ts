import { expOf, expm1Of, log1pOf, logOf } from '../elementary.ts';
import { findRoot } from './find-root.ts';
import {
  type DensityOptions,
  requireDensityOptions,
  requireInsideTail,
  requireNumber,
  smallerTail,
  type TailOptions,
  readTail,
} from './tail.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727418;

/**
 * Chebyshev coefficients of (1 + 2x) e^x² erfc(x) in t = (x − 3.75)/(x + 3.75), x ≥ 0. Form: Shepherd and Laframboise
 * (1981), Mathematics of Computation 36, 249–253; coefficients computed in 50 digits.
 */
const COEFFICIENTS = [
  1.177578934567401754, -0.004590054580646477331, -0.08424913336651791558, 0.0592099399981918905,
  -0.02665866843530575228, 0.009074997670705265094, -0.002413163540417608191, 0.0004907758365258086323,
  -0.00006916973302501206367, 4.139027986073010168e-6, 7.740383066198490669e-7, -2.188640104923439566e-7,
  1.076499946567091038e-8, 4.521959811218286898e-9, -7.754400208831351106e-10, -6.318088340886684494e-11,
  2.868795010930669898e-11, 1.945586854577734723e-13, -9.654696748433438906e-13, 3.252548148148739842e-14,
  3.347811948286805388e-14, -1.864562880419313102e-15, -1.250795053068864709e-15, 7.418235256624043463e-17,
  5.068148904796111317e-17,
];

/** Tail beyond x ≥ 0 divided by the density at x (Mills' ratio). */
function millsRatio(x: number): number {
  const scaled = x * Math.SQRT1_2;
  const t = (scaled - 3.75) / (scaled + 3.75);
  const twice = 2 * t;
  let ahead = 0;
  let beyond = 0;
  for (let k = COEFFICIENTS.length - 1; k >= 1; k--) {
    const before = ahead;
    ahead = twice * ahead - beyond + COEFFICIENTS[k]!;
    beyond = before;
  }
  return ((t * ahead - beyond + COEFFICIENTS[0]!) / (1 + 2 * scaled)) * Math.sqrt(Math.PI / 2);
}

/** e^(−x²/2) without the error of squaring a large x. */
function expHalfSquare(x: number): number {
  const near = Math.round(x * 16) / 16;
  return expOf((-near * near) / 2) * expOf((-(x - near) * (x + near)) / 2);
}

/** P(Z ≤ z), plain; for inner loops. */
export function normalLower(z: number): number {
  if (z <= 0) return z < -39 ? 0 : expHalfSquare(z) * 0.3989422804014327 * millsRatio(-z);
  return z > 9 ? 1 : 1 - expHalfSquare(z) * 0.3989422804014327 * millsRatio(z);
}

/** log P(Z ≤ z); for inner loops. */
export function normalLogLower(z: number): number {
  if (z > 0) return log1pOf(-normalLower(-z));
  return z === -Infinity ? -Infinity : (-z * z) / 2 - HALF_LOG_TWO_PI + logOf(millsRatio(-z));
}

/**
 * Density of the standard normal distribution at `z`.
 *
 * Example: `normalDensity(0)` → `0.3989423`
 * @throws StatisticsError when `z` is NaN.
 */
export function normalDensity(z: number, options: DensityOptions = {}): number {
  requireNumber('z', z);
  requireDensityOptions(options);
  return options.log
    ? (-z * z) / 2 - HALF_LOG_TWO_PI
    : expHalfSquare(Math.min(40, Math.abs(z))) * 0.3989422804014327;
}

/**
 * Probability that a standard normal variable is at most `z` (or more than it: `tail: 'upper'`). Relative error below
 * 1e-13 in both tails; with `log` also where the probability is too small for a number. Infinite `z` gives 0 or 1.
 *
 * Example: `normalCdf(1.96)` → `0.9750021`
 * Example: `normalCdf(-50, { log: true })` → `-1254.8314`
 * @throws StatisticsError when `z` is NaN.
 */
export function normalCdf(z: number, options: TailOptions = {}): number {
  requireNumber('z', z);
  const value = readTail(options) === 'upper' ? -z : z;
  return options.log ? normalLogLower(value) : normalLower(value);
}

/**
 * The `z` below which a standard normal variable falls with probability `p` (above which: `tail: 'upper'`).
 *
 * Method: Newton's steps on the logarithm of the smaller tail; near the middle on the distance to ½.
 *
 * Example: `normalQuantile(0.975)` → `1.959964`
 * @throws StatisticsError when `p` is not strictly between 0 and 1: the ends would be infinite.
 */
export function normalQuantile(p: number, options: TailOptions = {}): number {
  const target = smallerTail(p, options);
  requireInsideTail(p, target);
  const sign = target.tail === 'lower' ? -1 : 1;
  const offMiddle = -expm1Of(target.log + Math.LN2) / 2;
  // A probability close to ½ carries its digits in the distance to ½.
  const distance = options.log ? offMiddle : Math.abs(p - 0.5);
  if (distance < 0.2) return sign * middleQuantile(distance) + 0;
  const start = Math.sqrt(-2 * target.log);
  const z = findRoot(
    (x) => normalLogLower(-x) - target.log,
    (x) => -1 / millsRatio(x),
    0,
    start + 1,
    Math.max(0.5, start - 0.7),
  );
  return sign * z;
}

/** The z with P(0 < Z < z) = `share`. */
function middleQuantile(share: number): number {
  let z = share / 0.3989422804014327;
  for (let step = 0; step < 20; step++) {
    const density = expHalfSquare(z) * 0.3989422804014327;
    const change = share / density - oddSeries(z);
    z += change;
    if (Math.abs(change) <= 1e-16 * z) break;
  }
  return z;
}

/** P(0 < Z < z) divided by the density at z: Σ z^(2k+1)/(1·3·5…(2k+1)) (Abramowitz & Stegun 26.2.11). */
function oddSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 1; term > 1e-18 * sum; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return sum;
}
