import { normalQuantile } from '../distributions/normal.ts';
import { quantile } from '../estimates/quantile.ts';
import { type ConfidenceOptions, type Interval, type NotEstimable, tooFew } from '../result.ts';
import { requireAllFinite, requireLength, requireOpenShare } from '../statistics-error.ts';

/** A robust straight line through a series. */
export interface TheilSenSlope {
  kind: 'slope';
  n: number;
  slope: number;
  intercept: number;
  /** From Kendall's test turned round; `null` with fewer than four points. */
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
 * exactly two points it is the slope between them. Meant for series of up to a few thousand points: time grows with n².
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
  slopes.sort((a, b) => a - b);
  const slope = median(slopes);
  const intercept = median(values.map((value, index) => value - slope * at[index]!));
  const interval = n < 4 ? null : intervalOf(slopes, n, confidence);
  return { kind: 'slope', n, slope, intercept, interval, pairs: slopes.length, method: 'Theil-Sen slope' };
}

const median = (values: readonly number[]) => quantile(values, 0.5) ?? 0;

/** Which of the ordered slopes Kendall's test would still accept (Hollander & Wolfe, without ties). */
function intervalOf(sorted: readonly number[], n: number, confidence: number): Interval {
  const spread = -normalQuantile((1 - confidence) / 2) * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const below = Math.max(0, Math.floor((sorted.length - spread) / 2));
  return { lower: sorted[below]!, upper: sorted[sorted.length - 1 - below]! };
}
