import type { ConfidenceOptions, Interval } from '../result.ts';
import { shareInterval, type ShareMethod } from './share-interval.ts';
import { requireKeys } from '../statistics-error.ts';

/** A share with its Wilson interval; `n` is the number of people with a valid answer. Shares run from 0 to 1. */
export interface ProportionEstimate {
  n: number;
  successes: number;
  share: number;
  interval: Interval;
  method: ShareMethod;
}

/** Nobody gave a valid answer, so there is no share. */
export interface NoProportion {
  n: 0;
  share: null;
  interval: null;
}

/**
 * The share `successes / n`, with Wilson's score interval.
 *
 * Of the usual intervals this is the one whose average coverage is right in groups of ten to fifty people; Wald's
 * is unusable there. It never leaves 0..1 and is never of width zero. With n = 0 there is no share: `null`, never 0.
 *
 * Source: Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212; without continuity
 * correction.
 *
 * Example: `estimateProportion(18, 40)` → `{ share: 0.45, interval: { lower: 0.307, upper: 0.602 } }`
 * @throws StatisticsError when a count is negative or broken, or `successes` exceeds `n`.
 */
export function estimateProportion(
  successes: number,
  n: number,
  options: ConfidenceOptions = {},
): ProportionEstimate | NoProportion {
  requireKeys('options', options, { confidence: true });
  const wilson = shareInterval(successes, n, options);
  if (wilson.kind !== 'estimate') return { n: 0, share: null, interval: null };
  return { n, successes, share: wilson.estimate, interval: wilson.interval, method: wilson.method };
}

/**
 * The difference between two independent shares (first minus second), with Newcombe's hybrid score interval, between
 * −1 and 1; `null` when either group is empty.
 *
 * Source: Newcombe, R. G. (1998), Statistics in Medicine 17, 873–890, method 10.
 *
 * Example: `newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 })` → `{ difference: 0.2, interval: { lower: 0.05243, upper: 0.33387 } }`
 * Example: `newcombeDifference({ successes: 0, n: 0 }, { successes: 4, n: 8 })` → `null`
 * @throws StatisticsError when a count is negative or broken, or `successes` exceeds `n`.
 */
export function newcombeDifference(
  first: { successes: number; n: number },
  second: { successes: number; n: number },
  options: ConfidenceOptions = {},
): { difference: number; interval: Interval; n: number; method: string } | null {
  requireKeys('options', options, { confidence: true });
  const a = estimateProportion(first.successes, first.n, options);
  const b = estimateProportion(second.successes, second.n, options);
  if (a.share === null || b.share === null) return null;
  const difference = a.share - b.share;
  const below = Math.hypot(a.share - a.interval.lower, b.interval.upper - b.share);
  const above = Math.hypot(a.interval.upper - a.share, b.share - b.interval.lower);
  return {
    difference,
    interval: { lower: difference - below, upper: difference + above },
    n: a.n + b.n,
    method: 'difference of shares, Newcombe (method 10)',
  };
}
