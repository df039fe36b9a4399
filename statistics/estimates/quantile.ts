import { requireAllFinite, requireLength, requireWeights, StatisticsError } from '../statistics-error.ts';

/** Hyndman and Fan's numbers: 6 (Weibull), 7 (R's and spreadsheets' default), 8 (nearly unbiased for the median). */
export type QuantileType = 6 | 7 | 8;

const sorted = (values: ArrayLike<number>) => Float64Array.from(values).sort();

/**
 * The value below which a share `p` of the people lie; between two people it is interpolated. `null` when there are no
 * values.
 *
 * Of the nine usual definitions three are here; reports use type 7. Percentiles near 0 and 1 are single people: see
 * disclosure before showing them.
 *
 * Source: Hyndman, R. J. and Fan, Y. (1996), American Statistician 50, 361–365.
 *
 * Example: `quantile([10, 20, 30, 40], 0.25)` → `17.5`
 * Example: `quantile([10, 20, 30, 40], 0.25, 6)` → `12.5`
 * Example: `quantile([10, 20, 30, 40], 0.25, 8)` → `14.16667`
 * Example: `quantile([], 0.5)` → `null`
 * @throws StatisticsError when a value is not finite, `p` is outside 0..1, or the type is not 6, 7 or 8.
 */
export function quantile(values: ArrayLike<number>, p: number, type: QuantileType = 7): number | null {
  requireAllFinite('values', values);
  requireProbability(p);
  const n = values.length;
  if (n === 0) return null;
  const x = sorted(values);
  const place = { 6: p * (n + 1), 7: 1 + p * (n - 1), 8: p * (n + 1 / 3) + 1 / 3 }[type];
  if (place === undefined) throw new StatisticsError('type', '6, 7 or 8', type);
  // A hair of slack, as in R, so that a place that is meant to be whole is whole.
  const below = Math.floor(place + 4 * 2 ** -52);
  const beyond = Math.abs(place - below) < 4 * 2 ** -52 ? 0 : place - below;
  const at = (k: number) => x[Math.min(n, Math.max(1, k)) - 1]!;
  return beyond === 0 ? at(below) : at(below) + beyond * (at(below + 1) - at(below));
}

/**
 * The weighted quantile: `inverse` is the smallest value at which the cumulative weight reaches p of the total; 6, 7 and 8
 * interpolate as the unweighted types do, and agree with them when all weights are 1. As R `survey`'s quantile rules.
 * Values with weight 0 do not count; `null` when nothing is left.
 *
 * Example: `weightedQuantile([10, 20, 30], [1, 1, 2], 0.5, 'inverse')` → `20`
 * Example: `weightedQuantile([10, 20, 30, 40], [1, 1, 1, 1], 0.25)` → `17.5`
 * @throws StatisticsError when a value or weight is impossible, lengths differ, or `p` is outside 0..1.
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  p: number,
  type: QuantileType | 'inverse' = 7,
): number | null {
  requireAllFinite('values', values);
  requireLength('weights', weights, values.length);
  requireWeights('weights', weights);
  requireProbability(p);
  const order = Array.from({ length: values.length }, (_, i) => i)
    .filter((i) => weights[i]! > 0)
    .sort((a, b) => values[a]! - values[b]!);
  const n = order.length;
  if (n === 0) return null;
  const x = order.map((i) => values[i]!);
  const w = order.map((i) => weights[i]!);
  let sum = 0;
  const upTo = w.map((weight) => (sum += weight));
  if (type === 'inverse') return x[upTo.findIndex((weight) => weight >= p * sum * (1 - 1e-14))] ?? x[n - 1]!;
  const places = x.map((_, i) => {
    const before = i === 0 ? 0 : upTo[i - 1]!;
    if (type === 6) return upTo[i]! / (sum + w[n - 1]!);
    if (type === 7) return n === 1 ? 0 : before / upTo[n - 2]!;
    if (type === 8) return (before / 3 + (2 * upTo[i]!) / 3) / (sum + w[n - 1]! / 3);
    throw new StatisticsError('type', 'inverse, 6, 7 or 8', type);
  });
  return interpolate(places, x, p);
}

function interpolate(places: readonly number[], x: readonly number[], p: number): number {
  const next = places.findIndex((place) => place >= p);
  if (next === -1) return x[x.length - 1]!;
  if (next === 0 || places[next] === p) return x[next]!;
  const [low, high] = [places[next - 1]!, places[next]!];
  return x[next - 1]! + ((p - low) / (high - low)) * (x[next]! - x[next - 1]!);
}

function requireProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new StatisticsError('p', 'a number from 0 to 1', p);
}
