import { normalQuantile } from '../distributions/normal.ts';
import { inversionChances } from '../estimates/inversions.ts';
import { type ConfidenceOptions, type Interval, type NotEstimable, tooFew } from '../result.ts';
import { requireAllFinite, requireKeys, requireLength, requireOpenShare } from '../statistics-error.ts';

/** A robust straight line through a series. */
export interface TheilSenSlope {
  kind: 'slope';
  n: number;
  slope: number;
  intercept: number;
  /** From Kendall's test turned round; `null` where so few points (four, for 95%) exclude no slope at all. */
  interval: Interval | null;
  /** Pairs of points at different times. */
  pairs: number;
  method: string;
}

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points. Change per unit of time that one strange
 * month cannot pull along (up to 29% of the points may be off). The intercept is the median of `value − slope·time`.
 *
 * Pairs at the same time have no slope and are left out. With fewer than two different times there is no slope; with
 * exactly two points it is the slope between them. The interval is exact for fewer than 50 points and holds at least its
 * confidence (more, where values are equal); it supposes points that are independent around the line. Meant for series of up to a few thousand points: time grows with n².
 *
 * Sources: Theil, H. (1950), Proceedings of the KNAW 53, 386–392; Sen, P. K. (1968), Journal of the American Statistical
 * Association 63, 1379–1389.
 *
 * Example: `theilSen([54, 55, 53, 40, 51])` → `{ slope: -1.1667, intercept: 56.5, pairs: 10 }`
 * @throws StatisticsError when a value is not finite or the lengths differ.
 */
export function theilSen(
  values: readonly number[],
  options: ConfidenceOptions & { times?: readonly number[] } = {},
): TheilSenSlope | NotEstimable {
  requireKeys('options', options, { confidence: true, times: true });
  const n = values.length;
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const at = options.times ?? values.map((_, index) => index + 1);
  requireLength('times', at, n);
  requireAllFinite('values', values);
  requireAllFinite('times', at);
  const slopes: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const apart = at[j]! - at[i]!;
      if (apart !== 0) slopes.push((values[j]! - values[i]!) / apart);
    }
  }
  if (slopes.length === 0) return tooFew(n, 2, 'different times');
  const sorted = Float64Array.from(slopes).sort();
  const slope = middleOf(sorted);
  const intercept = middleOf(Float64Array.from(values, (value, index) => value - slope * at[index]!).sort());
  const interval = intervalOf(sorted, at, confidence);
  return { kind: 'slope', n, slope, intercept, interval, pairs: slopes.length, method: 'Theil-Sen slope' };
}

/** The median; throws where the numbers were too large to divide or multiply. */
function middleOf(sorted: Float64Array): number {
  requireAllFinite('values', sorted);
  const half = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(half)]!, sorted[Math.ceil(half)]!];
  return low + (high - low) / 2;
}

/** Up to this many points the exact distribution of Kendall's statistic is used. */
const LONGEST_EXACT = 49;

/** The slopes that Kendall's test would still accept; `null` when it accepts any. */
function intervalOf(sorted: Float64Array, times: readonly number[], confidence: number): Interval | null {
  const together = new Map<number, number>();
  for (const time of times) together.set(time, (together.get(time) ?? 0) + 1);
  const left = slopesToLeave([...together.values()], sorted.length, (1 - confidence) / 2);
  return left < 1 ? null : { lower: sorted[left - 1]!, upper: sorted[sorted.length - left]! };
}

/** The most slopes below (or above) the true one that are no rarer than `tail`, when so many points share a time. */
function slopesToLeave(groups: readonly number[], pairs: number, tail: number): number {
  const n = groups.reduce((sum, size) => sum + size, 0);
  if (n > LONGEST_EXACT) {
    const cubic = (size: number) => size * (size - 1) * (2 * size + 5);
    const variance = (cubic(n) - groups.reduce((sum, size) => sum + cubic(size), 0)) / 18;
    return Math.floor((pairs + normalQuantile(tail) * Math.sqrt(variance)) / 2);
  }
  const chances = inversionChances(groups);
  let left = 0;
  for (let sum = chances[0]!; sum <= tail; sum += chances[left]!) left++;
  return left;
}
