import { gammaCdf, gammaDensity, gammaQuantile } from './gamma.ts';
import { type DensityOptions, requirePositive, type TailOptions } from './tail.ts';

/**
 * Density of the χ² distribution with `df` degrees of freedom (any positive number) at `x`.
 *
 * Example: `chiSquareDensity(2, 2)` → `0.1839397`
 * @throws StatisticsError when `x` is NaN, or `df` is not positive and finite.
 */
export function chiSquareDensity(x: number, df: number, options: DensityOptions = {}): number {
  requirePositive('df', df);
  return gammaDensity(x, df / 2, 0.5, options);
}

/**
 * Probability that a χ² variable with `df` degrees of freedom is at most `x`.
 *
 * Example: `chiSquareCdf(3.841459, 1, { tail: 'upper' })` → `0.05`
 * @throws StatisticsError when `x` is NaN, or `df` is not positive and finite.
 */
export function chiSquareCdf(x: number, df: number, options: TailOptions = {}): number {
  requirePositive('df', df);
  return gammaCdf(x, df / 2, 0.5, options);
}

/**
 * The value below which a χ² variable falls with probability `p`; p = 0 gives 0.
 *
 * Example: `chiSquareQuantile(0.95, 1)` → `3.841459`
 * @throws StatisticsError when `p` is not a probability below 1, or `df` is not positive and finite.
 */
export function chiSquareQuantile(p: number, df: number, options: TailOptions = {}): number {
  requirePositive('df', df);
  return gammaQuantile(p, df / 2, 0.5, options);
}
