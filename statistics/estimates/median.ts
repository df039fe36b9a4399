import { binomialCdf } from '../distributions/binomial.ts';
import type { ConfidenceOptions, Interval } from '../result.ts';
import { requireAllFinite, requireKeys, requireOpenShare } from '../statistics-error.ts';
import { quantile } from './quantile.ts';

export interface MedianEstimate {
  n: number;
  median: number;
  /** Null when there are too few people for an interval of this confidence. */
  interval: Interval | null;
  method: string;
}

/**
 * The answer in the middle, with an interval from the ordered answers themselves: the pair of answers, as far from the ends as
 * possible, between which the true median lies with at least this confidence. It needs no assumption about how answers are spread.
 *
 * Which answers they are follows from the binomial distribution with a chance of one half; the confidence is at least what is
 * asked, and mostly some points more. Below six people there is no interval of 95%. `null` when there are no values.
 *
 * Source: Conover, W. J. (1999), Practical Nonparametric Statistics, section 3.2.
 *
 * Example: `estimateMedian([3, 1, 2, 5, 4, 9, 7, 8, 6, 10])` → `{ n: 10, median: 5.5, interval: { lower: 2, upper: 9 } }`
 * Example: `estimateMedian([])` → `null`
 * @throws StatisticsError when a value is not finite, or `confidence` is not between 0 and 1.
 */
export function estimateMedian(
  values: readonly number[],
  options: ConfidenceOptions = {},
): MedianEstimate | null {
  requireKeys('options', options, { confidence: true });
  const { confidence = 0.95 } = options;
  requireOpenShare('confidence', confidence);
  requireAllFinite('values', values);
  const n = values.length;
  const median = quantile(values, 0.5);
  if (median === null) return null;
  const method = 'median, order statistics';
  const sorted = [...values].sort((a, b) => a - b);
  // The largest rank r of which P(X < r) stays within half of what may be missed.
  let rank = 0;
  while (rank < n / 2 && binomialCdf(rank, n, 0.5) <= (1 - confidence) / 2) rank++;
  if (rank === 0) return { n, median, interval: null, method };
  return { n, median, interval: { lower: sorted[rank - 1]!, upper: sorted[n - rank]! }, method };
}
