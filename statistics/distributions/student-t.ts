import { expOf, expm1Of, logOf } from '../elementary.ts';
import { requirePositive } from './tail.ts';
import { betaLogOdds } from './beta.ts';
import { incompleteBeta, logBetaFront, type Place, placeAt } from './incomplete-beta.ts';
import {
  type DensityOptions,
  type LogTail,
  pickDensity,
  pickTail,
  requireInsideTail,
  requireNumber,
  smallerTail,
  type TailOptions,
} from './tail.ts';
import { normalCdf, normalDensity, normalQuantile } from './normal.ts';

/** ν/(ν + t²), by its log-odds, which stay exact for tiny and huge t. */
const placeOfT = (t: number, df: number): Place => placeAt(logOf(df) - 2 * logOf(Math.abs(t)));

/** Above this many degrees of freedom t and normal differ by less than a double can show. */
const AS_GOOD_AS_NORMAL = 1e20;

/**
 * Density of Student's t with `df` degrees of freedom at `t`.
 *
 * Example: `studentDensity(0, 5)` → `0.3796067`
 * @throws StatisticsError when `t` is NaN, or `df` is not positive (Infinity is the normal distribution).
 */
export function studentDensity(t: number, df: number, options: DensityOptions = {}): number {
  requireNumber('t', t);
  if (isNormal(df)) return normalDensity(t, options);
  // At 0 the beta front vanishes with t; a tiny t gives the same density.
  const away = Math.max(Math.abs(t), 1e-12 * Math.min(1, Math.sqrt(df)));
  return pickDensity(logBetaFront(placeOfT(away, df), df / 2, 0.5) - logOf(away), options);
}

/**
 * Probability that Student's t with `df` degrees of freedom (any positive number) is at most `t`. Relative error below
 * 1e-11 in both tails. Infinite `t` gives 0 or 1.
 *
 * Example: `studentCdf(2, 3)` → `0.930337`
 * Example: `studentCdf(12, 8, { tail: 'upper' })` → `1.0719e-6`
 * @throws StatisticsError when `t` is NaN, or `df` is not positive (Infinity is the normal distribution).
 */
export function studentCdf(t: number, df: number, options: TailOptions = {}): number {
  requireNumber('t', t);
  if (isNormal(df)) return normalCdf(t, options);
  return pickTail(tailOf(t, df), options);
}

/** P(T > |t|) for t > 0 is half of P(T² > t²). */
function tailOf(t: number, df: number): LogTail {
  const side = t > 0 ? 'upper' : 'lower';
  const square = incompleteBeta(placeOfT(t, df), df / 2, 0.5);
  return { tail: side, log: pickTail(square, { log: true }) - Math.LN2 };
}

/**
 * The value below which Student's t with `df` degrees of freedom falls with probability `p`.
 *
 * Method: through the quantile of the beta distribution; the half that carries the digits of `p` is used.
 *
 * Example: `studentQuantile(0.975, 30)` → `2.042272`
 * @throws StatisticsError when `p` is not strictly between 0 and 1, or `df` is not positive.
 */
export function studentQuantile(p: number, df: number, options: TailOptions = {}): number {
  if (isNormal(df)) return normalQuantile(p, options);
  const target = smallerTail(p, options);
  requireInsideTail(p, target);
  const sign = target.tail === 'lower' ? -1 : 1;
  const distance = options.log ? -expm1Of(target.log + Math.LN2) / 2 : Math.abs(p - 0.5);
  if (distance === 0) return 0;
  const share: LogTail =
    distance < 0.25
      ? { tail: 'upper', log: logOf(2 * distance) }
      : { tail: 'lower', log: target.log + Math.LN2 };
  return sign * expOf((logOf(df) - betaLogOdds(share, df / 2, 0.5)) / 2);
}

function isNormal(df: number): boolean {
  if (df > AS_GOOD_AS_NORMAL) return true;
  requirePositive('df', df);
  return false;
}
