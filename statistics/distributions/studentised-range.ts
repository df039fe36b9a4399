import { expOf, expm1Of, log1pOf, logOf } from '../elementary.ts';
import { StatisticsError } from '../statistics-error.ts';
import { findRoot } from './find-root.ts';
import { logIntegral } from './integrate-peak.ts';
import { logScaleDensity, scaleMiddle, scaleRange } from './noncentral-t.ts';
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

/** Below this a range of k normals is so small that their density is constant in it. */
const TINY = 1e-7;

/** Places, densities and probabilities above each place, for the integral over one of the k normals. */
interface Places {
  step: number;
  z: Float64Array;
  density: Float64Array;
  above: Float64Array;
}

function placesFor(k: number): Places {
  const step = Math.min(0.25, 0.6 / Math.sqrt(k));
  const z = Float64Array.from({ length: Math.ceil(48 / step) }, (_, at) => -9 + at * step);
  return { step, z, density: z.map((at) => expOf((-at * at) / 2)), above: z.map((at) => normalLower(at)) };
}

/**
 * log P(range of k standard normals ≤ e^logU), or of the opposite: k ∫ φ(z) [Φ(z) − Φ(z − u)]^(k−1) dz. The opposite is
 * integrated itself, so that it keeps its digits.
 */
function logRange(logU: number, k: number, tail: 'lower' | 'upper', places: Places): number {
  const power = k - 1;
  const u = expOf(logU);
  if (u < TINY) return tail === 'upper' ? 0 : 0.5 * logOf(k) + power * (logU - 0.5 * LOG_TWO_PI);
  // The largest share inside is taken out, so that its power does not vanish with many values.
  const most = normalLower(u / 2) - normalLower(-u / 2);
  let sum = 0;
  for (const [at, z] of places.z.entries()) {
    if (z >= u + 9) break;
    const above = places.above[at]!;
    const below = normalLower(z - u);
    if (tail === 'lower') {
      const inside = z > 0 ? normalLower(u - z) - normalLower(-z) : above - below;
      sum += places.density[at]! * (inside / most) ** power;
    } else if (above > 0) {
      sum += places.density[at]! * above ** power * -expm1Of(power * log1pOf(-below / above));
    }
  }
  return logOf(k * sum * places.step * 0.3989422804014327) + (tail === 'lower' ? power * logOf(most) : 0);
}

/** log density of the range of k standard normals at e^logU: k(k − 1) ∫ φ(z) φ(z − u) [Φ(z) − Φ(z − u)]^(k−2) dz. */
function logRangeDensity(logU: number, k: number): number {
  const u = expOf(logU);
  if (u < TINY)
    return logOf(k * (k - 1)) - 0.5 * logOf(k) + (k === 2 ? 0 : (k - 2) * logU) - 0.5 * (k - 1) * LOG_TWO_PI;
  const step = Math.min(0.25, 0.6 / Math.sqrt(k));
  const most = normalLower(u / 2) - normalLower(-u / 2);
  let sum = 0;
  // The product of the two densities is a peak around u/2: e^(−u²/4) is taken out, so that far tails keep their digits.
  for (let x = -9; x <= 9; x += step) {
    const z = u / 2 + x;
    const inside = z > 0 ? normalLower(u - z) - normalLower(-z) : normalLower(z) - normalLower(z - u);
    sum += expOf(-x * x) * (Math.max(0, inside) / most) ** (k - 2);
  }
  return logOf(k * (k - 1) * sum * step) + (k - 2) * logOf(most) - (u * u) / 4 - LOG_TWO_PI;
}

/** Ranges of so many different k, and so many places of each, are remembered. */
const MOST_KEPT = { ranges: 16, places: 20_000 };
const keptRanges = new Map<string, (logU: number) => number>();

/** log P(range of k ≤ e^logU), or of the opposite, which remembers its values: they are dear, and the same for every df. */
function keptRange(k: number, tail: 'lower' | 'upper'): (logU: number) => number {
  const name = `${tail} ${String(k)}`;
  const known = keptRanges.get(name);
  if (known) return known;
  const places = placesFor(k);
  const kept = new Map<number, number>();
  const range = (logU: number) => {
    const before = kept.get(logU);
    if (before !== undefined) return before;
    if (kept.size >= MOST_KEPT.places) kept.clear();
    const value = logRange(logU, k, tail, places);
    kept.set(logU, value);
    return value;
  };
  if (keptRanges.size >= MOST_KEPT.ranges) keptRanges.clear();
  keptRanges.set(name, range);
  return range;
}

/**
 * log P(studentised range ≤ e^v), or of the opposite. The integral is over the logarithm of the range, not of its scale, so that the
 * same ranges come back for every v.
 */
function logTail(v: number, k: number, df: number, tail: 'lower' | 'upper'): number {
  const range = keptRange(k, tail);
  if (df === Infinity) return range(v);
  const density = logScaleDensity(df);
  const [low, high] = scaleRange(df);
  const middle = { at: v, spread: scaleMiddle(df).spread };
  return logIntegral((logU) => density(logU - v) + range(logU), low + v, high + v, middle);
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
  if (q <= 0) return pickTail({ tail: 'lower', log: -Infinity }, options);
  const lower = logTail(logOf(q), groups, df, 'lower');
  // Close to 1 only the opposite still has digits.
  if (lower < -0.5) return pickTail({ tail: 'lower', log: lower }, options);
  return pickTail({ tail: 'upper', log: logTail(logOf(q), groups, df, 'upper') }, options);
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
  if (df === Infinity) return pickDensity(logRangeDensity(logOf(q), groups), options);
  const density = logScaleDensity(df);
  const [low, high] = scaleRange(df);
  return pickDensity(
    logIntegral((s) => density(s) + s + logRangeDensity(logOf(q) + s, groups), low, high, scaleMiddle(df)),
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
  const value = (v: number) => logTail(v, groups, df, target.tail) - target.log;
  const sign = target.tail === 'lower' ? 1 : -1;
  let [low, high, reach] = [0, 2, 2];
  for (; value(low) * sign > 0 && low > -FURTHEST; reach *= 2) [low, high] = [low - reach, low];
  for (; value(high) * sign < 0 && high < FURTHEST; reach *= 2) [low, high] = [high, high + reach];
  if (value(high) * sign < 0) return Infinity;
  return expOf(findRoot(value, null, low, high));
}

/** e to this power is as large, or as small, as numbers get. */
const FURTHEST = 710;

function requireParameters(q: number, groups: number, df: number): void {
  requireNumber('q', q);
  if (!(Number.isSafeInteger(groups) && groups >= 2))
    throw new StatisticsError('groups', 'a whole number of at least 2', groups);
  if (!(df >= 1)) throw new StatisticsError('df', 'at least 1', df);
}
