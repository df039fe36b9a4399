import { requireOpenShare, StatisticsError } from '../statistics-error.ts';
import { incompleteBeta, logBeta } from './incomplete-beta.ts';

/**
 * Probability that Student's t with `df` degrees of freedom (any positive number) is at most `t`. Relative error below
 * 1e-9, also in the lower tail. Infinite `t` gives 0 or 1; NaN gives NaN.
 * @throws StatisticsError when `df` is not a positive finite number.
 */
export function studentCdf(t: number, df: number): number {
  requireDegreesOfFreedom(df);
  if (Number.isNaN(t)) return NaN;
  return t > 0 ? 1 - lowerTail(t, df) : lowerTail(t, df);
}

/**
 * The value below which Student's t with `df` degrees of freedom falls with probability `p`, 0 < p < 1.
 *
 * Method: bisection on the logarithm of |t|, finished with Newton steps.
 * @throws StatisticsError when `p` is not strictly between 0 and 1, or `df` is not a positive finite number.
 */
export function studentQuantile(p: number, df: number): number {
  requireOpenShare('p', p);
  requireDegreesOfFreedom(df);
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentQuantile(1 - p, df);
  let low = -700;
  let high = 700;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (lowerTail(Math.exp(middle), df) > p) low = middle;
    else high = middle;
  }
  let t = Math.exp((low + high) / 2);
  for (let step = 0; step < 3; step++) {
    const next = t + (lowerTail(t, df) - p) / density(t, df);
    if (!(next > 0 && Number.isFinite(next))) break;
    t = next;
  }
  return -t;
}

/** P(T ≤ −|t|). */
function lowerTail(t: number, df: number): number {
  const square = t * t;
  if (square === Infinity) return 0;
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) / 2;
}

function density(t: number, df: number): number {
  const logDensity = -((df + 1) / 2) * Math.log1p((t * t) / df) - logBeta(df / 2, 0.5) - Math.log(df) / 2;
  return Math.exp(logDensity);
}

function requireDegreesOfFreedom(df: number): void {
  if (!(df > 0 && Number.isFinite(df))) throw new StatisticsError('df', 'a positive finite number', df);
}
