import { expOf, expm1Of, log1pOf, logOf } from '../elementary.ts';
import { StatisticsError } from '../statistics-error.ts';
import { logIntegral } from './integrate-peak.ts';
import { logScaleDensity, scaleRange } from './noncentral-t.ts';
import { normalLower } from './normal.ts';
import {
  type DensityOptions,
  pickDensity,
  pickTail,
  requireInsideTail,
  requireNumber,
  smallerTail,
  type TailOptions,
} from './tail.ts';

const LOG_TWO_PI = logOf(2 * Math.PI);

/**
 * log P(range of k standard normals ≤ u), or of the opposite: k ∫ φ(z) [Φ(z) − Φ(z − u)]^(k−1) dz. The opposite is
 * integrated itself, so that it keeps its digits.
 */
function logRange(u: number, k: number, tail: 'lower' | 'upper'): number {
  const power = k - 1;
  const step = Math.min(0.25, 0.6 / Math.sqrt(k));
  const [from, to] = [-9, u + 9];
  let sum = 0;
  for (let z = from; z < Math.min(to, 39); z += step) {
    const density = expOf((-z * z) / 2);
    const above = normalLower(z);
    const below = normalLower(z - u);
    if (tail === 'lower') {
      const inside = z > 0 ? normalLower(u - z) - normalLower(-z) : above - below;
      sum += density * inside ** power;
    } else if (above > 0) {
      sum += density * above ** power * -expm1Of(power * log1pOf(-below / above));
    }
  }
  return logOf(k * sum * step * 0.3989422804014327);
}

/** log density of the range of k standard normals at u: k(k − 1) ∫ φ(z) φ(z − u) [Φ(z) − Φ(z − u)]^(k−2) dz. */
function logRangeDensity(u: number, k: number): number {
  const step = Math.min(0.25, 0.6 / Math.sqrt(k));
  let sum = 0;
  // The product of the two densities is a peak around u/2: e^(−u²/4) is taken out, so that far tails keep their digits.
  for (let x = -9; x <= 9; x += step) {
    const z = u / 2 + x;
    const inside = z > 0 ? normalLower(u - z) - normalLower(-z) : normalLower(z) - normalLower(z - u);
    sum += expOf(-x * x) * Math.max(0, inside) ** (k - 2);
  }
  return logOf(k * (k - 1) * sum * step) - (u * u) / 4 - LOG_TWO_PI;
}

/** The same with the scale of the range estimated on `df` degrees of freedom. */
function logTailAt(q: number, k: number, df: number, tail: 'lower' | 'upper'): number {
  if (q <= 0) return tail === 'lower' ? -Infinity : 0;
  if (df === Infinity) return logRange(q, k, tail);
  const density = logScaleDensity(df);
  const [low, high] = scaleRange(df);
  return logIntegral((s) => density(s) + logRange(q * expOf(s), k, tail), low, high);
}

/**
 * Probability that the studentised range of `groups` means, with `df` degrees of freedom for their spread, is at most
 * `q` (Tukey's honest significant difference asks for the upper tail). Relative error about 1e-9.
 *
 * Method: the definition, integrated twice by the trapezoidal rule; both tails directly.
 *
 * Example: `studentisedRangeCdf(3.6, 3, 10, { tail: 'upper' })` → `0.0687750`
 * @throws StatisticsError when `q` is NaN, `groups` is not a whole number of at least 2, or `df` is below 1 (Infinity
 * is allowed).
 */
export function studentisedRangeCdf(
  q: number,
  groups: number,
  df: number,
  options: TailOptions = {},
): number {
  requireParameters(q, groups, df);
  if (q === Infinity) return pickTail({ tail: 'upper', log: -Infinity }, options);
  const lower = logTailAt(q, groups, df, 'lower');
  // Close to 1 only the opposite still has digits.
  if (lower < -0.5) return pickTail({ tail: 'lower', log: lower }, options);
  return pickTail({ tail: 'upper', log: logTailAt(q, groups, df, 'upper') }, options);
}

/**
 * Density of the studentised range at `q`; 0 below 0.
 *
 * Method: as `studentisedRangeCdf`.
 *
 * Example: `studentisedRangeDensity(3.6, 3, 10)` → `0.0788`
 * @throws StatisticsError as `studentisedRangeCdf`.
 */
export function studentisedRangeDensity(
  q: number,
  groups: number,
  df: number,
  options: DensityOptions = {},
): number {
  requireParameters(q, groups, df);
  if (q < 0 || q === Infinity) return pickDensity(-Infinity, options);
  // At 0 the density of two values is twice that of their difference; of more it is 0.
  if (q === 0 && groups > 2) return pickDensity(-Infinity, options);
  if (df === Infinity) return pickDensity(logRangeDensity(q, groups), options);
  const density = logScaleDensity(df);
  const [low, high] = scaleRange(df);
  return pickDensity(
    logIntegral((s) => density(s) + s + logRangeDensity(q * expOf(s), groups), low, high),
    options,
  );
}

/**
 * The value below which the studentised range falls with probability `p`; p = 0 gives 0.
 *
 * Example: `studentisedRangeQuantile(0.95, 3, 10)` → `3.876777`
 * @throws StatisticsError when `p` is not a probability below 1, or a parameter is impossible.
 */
export function studentisedRangeQuantile(
  p: number,
  groups: number,
  df: number,
  options: TailOptions = {},
): number {
  requireParameters(0, groups, df);
  const target = smallerTail(p, options);
  if (target.log === -Infinity && target.tail === 'lower') return 0;
  requireInsideTail(p, target);
  const value = (u: number) => logTailAt(expOf(u), groups, df, target.tail) - target.log;
  const sign = target.tail === 'lower' ? 1 : -1;
  let [low, high] = [0, 2];
  while (value(low) * sign > 0) low -= 2;
  while (value(high) * sign < 0) high += 1;
  return expOf(findRootBySecant(value, low, high));
}

/** The density is as dear as the probability: false position (Illinois) instead of Newton. */
function findRootBySecant(value: (u: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [atA, atB] = [value(a), value(b)];
  for (let step = 0; step < 60 && Math.abs(b - a) > 1e-12; step++) {
    const u = b - (atB * (b - a)) / (atB - atA);
    const atU = value(u);
    if (atU * atB <= 0) [a, atA] = [b, atB];
    else atA /= 2;
    [b, atB] = [u, atU];
    if (Math.abs(atU) < 1e-13) break;
  }
  return b;
}

function requireParameters(q: number, groups: number, df: number): void {
  requireNumber('q', q);
  if (!(Number.isSafeInteger(groups) && groups >= 2))
    throw new StatisticsError('groups', 'a whole number of at least 2', groups);
  if (!(df >= 1)) throw new StatisticsError('df', 'at least 1', df);
}
