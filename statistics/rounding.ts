import type { Interval } from './result.ts';
import { requireFinite, StatisticsError } from './statistics-error.ts';

/**
 * A share as it is published: whole percent, still written as a fraction (0.4512 → 0.45). Halves go up.
 *
 * Example: `roundShare(0.285)` → `0.29`
 * @throws StatisticsError outside 0..1.
 */
export function roundShare(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new StatisticsError('share', 'a number from 0 to 1', share);
  // Decimal fractions such as 0.285 are stored a hair too low; the nudge makes halves go up as on paper.
  return Math.round(share * 100 + 1e-9) / 100;
}

/**
 * A mean as it is published: a whole number. Halves go up.
 *
 * Example: `roundMean(61.5)` → `62`
 * @throws StatisticsError when it is not finite.
 */
export function roundMean(mean: number): number {
  requireFinite('mean', mean);
  return Math.round(mean + 1e-9) + 0;
}

/**
 * Both bounds of an interval, rounded like the estimate they belong to.
 *
 * Example: `roundInterval({ lower: 0.301, upper: 0.602 }, roundShare)` → `{ lower: 0.3, upper: 0.6 }`
 */
export function roundInterval(interval: Interval, round: (value: number) => number): Interval {
  return { lower: round(interval.lower), upper: round(interval.upper) };
}
