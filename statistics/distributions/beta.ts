import { expOf, logOf } from '../elementary.ts';
import { findRoot } from './find-root.ts';
import { incompleteBeta, logBetaFront, placeAt, placeOf } from './incomplete-beta.ts';
import { logBeta } from './log-gamma.ts';
import {
  type DensityOptions,
  type LogTail,
  pickDensity,
  pickTail,
  requireNumber,
  requirePositive,
  smallerTail,
  type TailOptions,
} from './tail.ts';

/**
 * Density of the beta distribution with shapes `a` and `b` at `x`; 0 outside 0..1. At an end where the density has no
 * bound it is Infinity.
 *
 * Example: `betaDensity(0.5, 2, 2)` → `1.5`
 * @throws StatisticsError when `x` is NaN, or a shape is not positive and finite.
 */
export function betaDensity(x: number, a: number, b: number, options: DensityOptions = {}): number {
  requireShapes(a, b);
  requireNumber('x', x);
  if (x < 0 || x > 1) return pickDensity(-Infinity, options);
  if (x === 0 || x === 1) {
    const shape = x === 0 ? a : b;
    return pickDensity(shape < 1 ? Infinity : shape > 1 ? -Infinity : -logBeta(a, b), options);
  }
  const place = placeOf(x);
  return pickDensity(logBetaFront(place, a, b) - place.logX - place.logY, options);
}

/**
 * Probability that a beta variable with shapes `a` and `b` is at most `x`: the regularised incomplete beta function.
 *
 * Example: `betaCdf(0.2, 2, 5)` → `0.34464`
 * @throws StatisticsError when `x` is NaN, or a shape is not positive and finite.
 */
export function betaCdf(x: number, a: number, b: number, options: TailOptions = {}): number {
  requireShapes(a, b);
  requireNumber('x', x);
  return pickTail(incompleteBeta(placeOf(Math.min(1, Math.max(0, x))), a, b), options);
}

/**
 * The value below which a beta variable falls with probability `p`. p = 0 and p = 1 give the ends, 0 and 1.
 *
 * Example: `betaQuantile(0.5, 0.5, 10.5)` → `0.021940`
 * @throws StatisticsError when `p` is not a probability, or a shape is not positive and finite.
 */
export function betaQuantile(p: number, a: number, b: number, options: TailOptions = {}): number {
  requireShapes(a, b);
  return placeAt(betaLogOdds(smallerTail(p, options), a, b)).x;
}

/**
 * The quantile on the scale of log-odds, log(x/(1 − x)), where neither end loses digits; the quantiles of t and F are
 * made of it too.
 */
export function betaLogOdds(target: LogTail, a: number, b: number): number {
  if (target.log === -Infinity) return target.tail === 'lower' ? -Infinity : Infinity;
  const options = { tail: target.tail, log: true } as const;
  const value = (u: number) => pickTail(incompleteBeta(placeAt(u), a, b), options) - target.log;
  const sign = target.tail === 'lower' ? 1 : -1;
  const slope = (u: number) =>
    sign * expOf(logBetaFront(placeAt(u), a, b) - pickTail(incompleteBeta(placeAt(u), a, b), options));
  const start = logOf(a / b);
  const [low, high] = enclose(value, start, sign);
  return findRoot(value, slope, low, high, low === high ? low : (low + high) / 2);
}

/** Steps away from `start`, ever larger, until the root is enclosed. */
function enclose(value: (u: number) => number, start: number, sign: number): [number, number] {
  const direction = value(start) * sign > 0 ? -1 : 1;
  let [near, step] = [start, 1];
  for (;;) {
    const far = near + direction * step;
    if (value(far) * sign * direction >= 0 || step > 1e15) return direction > 0 ? [near, far] : [far, near];
    near = far;
    step *= 2;
  }
}

function requireShapes(a: number, b: number): void {
  requirePositive('a', a);
  requirePositive('b', b);
}
