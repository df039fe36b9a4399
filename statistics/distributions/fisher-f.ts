import { expOf, logOf } from '../elementary.ts';
import { betaLogOdds } from './beta.ts';
import { incompleteBeta, logBetaFront, placeAt } from './incomplete-beta.ts';
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

/** d₁f/(d₁f + d₂), by its log-odds. */
const placeOfF = (f: number, df1: number, df2: number) => placeAt(logOf(df1 / df2) + logOf(f));

/**
 * Density of the F distribution with `df1` and `df2` degrees of freedom at `f`; 0 below 0, at 0 Infinity when df1 < 2.
 *
 * Example: `fDensity(1, 2, 10)` → `0.3348980`
 * @throws StatisticsError when `f` is NaN, or degrees of freedom are not positive and finite.
 */
export function fDensity(f: number, df1: number, df2: number, options: DensityOptions = {}): number {
  requireDegrees(f, df1, df2);
  if (f === 0) return pickDensity(df1 < 2 ? Infinity : df1 > 2 ? -Infinity : 0, options);
  if (f < 0 || f === Infinity) return pickDensity(-Infinity, options);
  return pickDensity(logBetaFront(placeOfF(f, df1, df2), df1 / 2, df2 / 2) - logOf(f), options);
}

/**
 * Probability that an F variable with `df1` and `df2` degrees of freedom is at most `f`.
 *
 * Example: `fCdf(4, 3, 9.5, { tail: 'upper' })` → `0.0435324`
 * @throws StatisticsError when `f` is NaN, or degrees of freedom are not positive and finite.
 */
export function fCdf(f: number, df1: number, df2: number, options: TailOptions = {}): number {
  requireDegrees(f, df1, df2);
  return pickTail(incompleteBeta(placeOfF(Math.max(0, f), df1, df2), df1 / 2, df2 / 2), options);
}

/**
 * The value below which an F variable falls with probability `p`; p = 0 gives 0.
 *
 * Example: `fQuantile(0.95, 3, 20)` → `3.098391`
 * @throws StatisticsError when `p` is not a probability below 1, or degrees of freedom are not positive and finite.
 */
export function fQuantile(p: number, df1: number, df2: number, options: TailOptions = {}): number {
  requireDegrees(0, df1, df2);
  const target = smallerTail(p, options);
  if (target.tail === 'upper') requireInsideTail(p, target);
  return expOf(betaLogOdds(target, df1 / 2, df2 / 2) - logOf(df1 / df2));
}

function requireDegrees(f: number, df1: number, df2: number): void {
  requireNumber('f', f);
  requirePositive('df1', df1);
  requirePositive('df2', df2);
}
