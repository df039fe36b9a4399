import { expOf, logOf } from '../elementary.ts';
import { findRoot } from './find-root.ts';
import { incompleteGamma, logPoissonFront } from './incomplete-gamma.ts';
import { logGamma, logGammaOnePlus } from './log-gamma.ts';
import {
  type DensityOptions,
  pickDensity,
  pickTail,
  requireInsideTail,
  requireNumber,
  requirePositive,
  smallerTail,
  type TailOptions,
} from './tail.ts';

/**
 * Density of the gamma distribution with `shape` and `rate` (mean shape/rate) at `x`; 0 below 0, at 0 Infinity when the
 * shape is below 1.
 *
 * Example: `gammaDensity(2, 3, 1)` → `0.2706706`
 * @throws StatisticsError when `x` is NaN, or a parameter is not positive and finite.
 */
export function gammaDensity(x: number, shape: number, rate = 1, options: DensityOptions = {}): number {
  requireParameters(x, shape, rate);
  if (x === 0) return pickDensity(shape < 1 ? Infinity : shape > 1 ? -Infinity : logOf(rate), options);
  const scaled = x * rate;
  if (x < 0 || scaled === Infinity) return pickDensity(-Infinity, options);
  // Next to zero a product or quotient is no number any more; the logarithms of its parts still are.
  if (scaled < 1e-300)
    return pickDensity(shape * (logOf(x) + logOf(rate)) - logOf(x) - logGamma(shape), options);
  const quotient = shape / x;
  const logQuotient = quotient > 0 && quotient < Infinity ? logOf(quotient) : logOf(shape) - logOf(x);
  return pickDensity(logPoissonFront(shape, scaled) + logQuotient, options);
}

/**
 * Probability that a gamma variable with `shape` and `rate` is at most `x`.
 *
 * Example: `gammaCdf(2, 3)` → `0.3233236`
 * @throws StatisticsError when `x` is NaN, or a parameter is not positive and finite.
 */
export function gammaCdf(x: number, shape: number, rate = 1, options: TailOptions = {}): number {
  requireParameters(x, shape, rate);
  return pickTail(incompleteGamma(shape, Math.max(0, x) * rate), options);
}

/**
 * The value below which a gamma variable falls with probability `p`; p = 0 gives 0. For a small shape the lower
 * quantiles may be too small for a number: then 0.
 *
 * Example: `gammaQuantile(0.5, 2)` → `1.678347`
 * @throws StatisticsError when `p` is not a probability below 1, or a parameter is not positive and finite.
 */
export function gammaQuantile(p: number, shape: number, rate = 1, options: TailOptions = {}): number {
  requireParameters(0, shape, rate);
  const target = smallerTail(p, options);
  if (target.log === -Infinity && target.tail === 'lower') return 0;
  requireInsideTail(p, target);
  const asked = { tail: target.tail, log: true } as const;
  const value = (u: number) => pickTail(incompleteGamma(shape, expOf(u), u), asked) - target.log;
  const sign = target.tail === 'lower' ? 1 : -1;
  const slope = (u: number) =>
    sign * expOf(logPoissonFront(shape, expOf(u), u) + logOf(shape) - value(u) - target.log);
  // Far below, the distribution is a power of x; far above, a tail that is at most e^(−x/2) times a constant.
  const low = Math.min(logOf(shape), (Math.min(target.log, -0.7) + logGammaOnePlus(shape)) / shape) - 1;
  const high = logOf(4 * shape + 4 * Math.abs(target.log) + 40);
  return expOf(findRoot(value, slope, low, high, Math.min(high, Math.max(low, logOf(shape))))) / rate;
}

function requireParameters(x: number, shape: number, rate: number): void {
  requireNumber('x', x);
  requirePositive('shape', shape);
  requirePositive('rate', rate);
}
