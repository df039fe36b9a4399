import { coshOf, expOf, expm1Of, logOf, sinhOf } from '../elementary.ts';
import { StatisticsError } from '../statistics-error.ts';
import { chiSquareCdf } from './chi-square.ts';
import { findRoot } from './find-root.ts';
import { logIntegral } from './integrate-peak.ts';
import { stirlingError } from './log-gamma.ts';
import { normalCdf, normalLogLower } from './normal.ts';
import { studentCdf, studentDensity, studentQuantile } from './student-t.ts';
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

const HALF_LOG_TWO_PI = 0.9189385332046727418;

/** log density of s = log √(χ²_ν/ν). */
export function logScaleDensity(df: number): (s: number) => number {
  const constant = Math.LN2 + 0.5 * logOf(df / 2) - HALF_LOG_TWO_PI - stirlingError(df / 2);
  return (s) => constant + df * (s - expm1Of(2 * s) / 2);
}

/** Where s = log √(χ²_ν/ν) can be at all: beyond this its density is below e^−745 of the peak. */
export const scaleRange = (df: number): [number, number] => [-5 - 800 / df, 4 + 4 / Math.sqrt(df)];

/** Its own peak is at 0, and about as wide as this. */
export const scaleMiddle = (df: number) => ({ at: 0, spread: 1 / Math.sqrt(2 * df) });

function logCdf(t: number, df: number, shift: number, tail: 'lower' | 'upper'): number {
  if (isStep(t, df, shift)) return logCdfOverNormal(t, df, shift, tail);
  const density = logScaleDensity(df);
  const sign = tail === 'lower' ? 1 : -1;
  const [low, high] = scaleRange(df);
  return logIntegral(
    (s) => density(s) + normalLogLower(sign * (t * expOf(s) - shift)),
    low,
    high,
    scaleMiddle(df),
  );
}

/** Far out Φ(tw − shift) jumps from 0 to 1 within a small part of the spread of w: no smooth peak. */
function isStep(t: number, df: number, shift: number): boolean {
  return t * Math.sign(shift) > Math.sqrt(df) && Math.abs(shift) > 20 + 8 * Math.sqrt(2 * df);
}

/** There the other way round: the mean of P(w ≥ (z + shift)/t) over the normal z, which hardly bends in that scale. */
function logCdfOverNormal(t: number, df: number, shift: number, tail: 'lower' | 'upper'): number {
  const [far, end] = [Math.abs(shift), Math.abs(t)];
  // Mirrored for negative values.
  const isBelow = (tail === 'lower') === t > 0;
  return logIntegral(
    (z) => {
      if (z <= -far) return isBelow ? (-z * z) / 2 - HALF_LOG_TWO_PI : -Infinity;
      const ratio = (z + far) / end;
      const rest = chiSquareCdf(df * ratio * ratio, df, { tail: isBelow ? 'upper' : 'lower', log: true });
      return (-z * z) / 2 - HALF_LOG_TWO_PI + rest;
    },
    -45,
    45,
    { at: 0, spread: 1 },
  );
}

/**
 * Probability that a non-central t variable, (Z + shift)/√(χ²_df/df), is at most `t`: what the power of a t test is made
 * of. Relative error below 1e-10, in both tails.
 *
 * Method: the mean of Φ(tw − shift) over the distribution of w = √(χ²/df), by the trapezoidal rule on log w, where every
 * term is positive; the usual series lose the tails.
 *
 * Example: `noncentralTCdf(2, 8, 1.5)` → `0.6518539`
 * @throws StatisticsError when `t` is NaN, `shift` is not finite, or `df` is not positive and finite.
 */
export function noncentralTCdf(t: number, df: number, shift: number, options: TailOptions = {}): number {
  requireParameters(t, df, shift);
  // So small a shift changes no digit, not even where w·t is 40.
  if (Math.abs(shift) < 1e-19) return studentCdf(t, df, options);
  if (t === 0) return normalCdf(-shift, options);
  if (Math.abs(t) === Infinity) return pickTail({ tail: t > 0 ? 'upper' : 'lower', log: -Infinity }, options);
  const lower = t < shift ? 'lower' : 'upper';
  return pickTail({ tail: lower, log: logCdf(t, df, shift, lower) }, options);
}

/**
 * Density of the non-central t distribution at `t`.
 *
 * Example: `noncentralTDensity(2, 8, 1.5)` → `0.3068543`
 * @throws StatisticsError when `t` or `shift` is not finite, or `df` is not positive and finite.
 */
export function noncentralTDensity(
  t: number,
  df: number,
  shift: number,
  options: DensityOptions = {},
): number {
  requireParameters(t, df, shift);
  if (shift === 0) return studentDensity(t, df, options);
  if (Math.abs(t) === Infinity) return pickDensity(-Infinity, options);
  const density = logScaleDensity(df);
  const [low, high] = scaleRange(df);
  const log = logIntegral(
    (s) => density(s) + s - (t * expOf(s) - shift) ** 2 / 2 - HALF_LOG_TWO_PI,
    low,
    high,
    scaleMiddle(df),
  );
  return pickDensity(log, options);
}

/** sinh of more overflows. */
const FURTHEST = 710;

/**
 * The value below which a non-central t variable falls with probability `p`; infinite when it is above 1e308.
 *
 * Example: `noncentralTQuantile(0.95, 10, 1)` → `3.0417`
 * @throws StatisticsError when `p` is not strictly between 0 and 1, `shift` is not finite, or `df` is not positive.
 */
export function noncentralTQuantile(p: number, df: number, shift: number, options: TailOptions = {}): number {
  requireParameters(0, df, shift);
  const target = smallerTail(p, options);
  requireInsideTail(p, target);
  if (shift === 0) return studentQuantile(p, df, options);
  const asked = { tail: target.tail, log: true } as const;
  const value = (t: number) => noncentralTCdf(t, df, shift, asked) - target.log;
  const sign = target.tail === 'lower' ? 1 : -1;
  // On the scale of asinh a quantile of 1e300 is as near as one of 3.
  const place = (u: number) => shift + sinhOf(u);
  const slope = (u: number) => {
    const density = noncentralTDensity(place(u), df, shift, { log: true });
    return sign * expOf(density - value(place(u)) - target.log) * coshOf(u);
  };
  let [low, high] = [-3, 3];
  while (value(place(low)) * sign > 0 && low > -FURTHEST) low = Math.max(-FURTHEST, 2 * low);
  while (value(place(high)) * sign < 0 && high < FURTHEST) high = Math.min(FURTHEST, 2 * high);
  if (value(place(low)) * sign > 0) return -Infinity;
  if (value(place(high)) * sign < 0) return Infinity;
  return place(findRoot((u) => value(place(u)), slope, low, high, 0));
}

function requireParameters(t: number, df: number, shift: number): void {
  requireNumber('t', t);
  requirePositive('df', df);
  if (!Number.isFinite(shift)) throw new StatisticsError('shift', 'a finite number', shift);
}
