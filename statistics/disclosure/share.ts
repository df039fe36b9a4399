import type { MeanEstimate } from '../estimates/mean.ts';
import type { NoProportion, ProportionEstimate } from '../estimates/proportion.ts';
import type { Interval } from '../result.ts';
import { roundInterval, roundMean, roundShare } from '../rounding.ts';
import type { DisclosureOptions } from './partition.ts';
import { requireMinimum } from './partition.ts';

/** From here on a group counts as (nearly) unanimous: at 90% or more, and at 10% or less, only that is shown. */
export const UNANIMOUS = 0.9;

/**
 * A share as it may be published, or why not. Bounds carry no interval: the interval would give the share away.
 * `at-least` reads "90% or more", `at-most` "10% or less".
 */
export type PublishedShare =
  | { kind: 'share'; n: number; share: number; interval: Interval }
  | { kind: 'at-least'; n: number; bound: number }
  | { kind: 'at-most'; n: number; bound: number }
  | { kind: 'too-few' };

/**
 * Rounds a share for publication and hides unanimity. When (nearly) everybody in a group gave the same answer, the
 * figure says what each known member answered, however large the group. The bound starts at 90% and not at 100%, for a
 * bound that only unanimous groups get would itself say "all of them".
 *
 * Fewer than `minimum` people, also nobody: `too-few`.
 *
 * Example: `protectShare(estimateProportion(18, 40), ruleSets.internal)` → `{ kind: 'share', n: 40, share: 0.45 }`
 * Example: `protectShare(estimateProportion(39, 40), ruleSets.internal)` → `{ kind: 'at-least', n: 40, bound: 0.9 }`
 */
export function protectShare(
  estimate: Omit<ProportionEstimate, 'method'> | NoProportion,
  options: DisclosureOptions,
): PublishedShare {
  requireMinimum(options.minimum);
  if (estimate.share === null || estimate.n < options.minimum) return { kind: 'too-few' };
  const { n, share, interval } = estimate;
  const extreme = describeExtreme(share);
  if (extreme === 'top') return { kind: 'at-least', n, bound: UNANIMOUS };
  if (extreme === 'bottom') return { kind: 'at-most', n, bound: roundShare(1 - UNANIMOUS) };
  return { kind: 'share', n, share: roundShare(share), interval: roundInterval(interval, roundShare) };
}

/** Whether a share (0..1) is so near one end that it may only be shown as a bound. */
export function describeExtreme(share: number): 'top' | 'bottom' | null {
  if (share >= UNANIMOUS - 1e-12) return 'top';
  return share <= 1 - UNANIMOUS + 1e-12 ? 'bottom' : null;
}

/** A mean score (0..100) as it may be published, or why not. */
export type PublishedMean =
  | { kind: 'mean'; n: number; mean: number; interval: Interval }
  /** "90 or higher" or "10 or lower". */
  | { kind: 'at-least'; n: number; bound: number }
  | { kind: 'at-most'; n: number; bound: number }
  /** Nearly everybody is at one end of the scale: the share of people there, with its own protection. */
  | { kind: 'at-bound'; end: 'lower' | 'upper'; share: PublishedShare }
  /** (Nearly) everybody has the same score; showing it would show each person's score. */
  | { kind: 'same-score'; n: number }
  | { kind: 'too-few' };

/**
 * Rounds a mean on the scale 0..100 for publication and hides unanimity, by the same rule as `protectShare`: a mean of
 * at least 90 or at most 10 means that nearly everybody is near that end. Everybody exactly at an end reads as nearly everybody there.
 *
 * That everybody has the same score between those ends is said here for one group; that it does not follow from other groups is for
 * who decides about them together (`held` in `protectFamily`, by `isOneAnswer`).
 *
 * Example: `protectMean(estimateMean([40, 50, 60]), ruleSets.internal)` → `{ kind: 'too-few' }`
 */
export function protectMean(estimate: MeanEstimate, options: DisclosureOptions): PublishedMean {
  requireMinimum(options.minimum);
  if (estimate.kind === 'empty' || estimate.n < options.minimum) return { kind: 'too-few' };
  const extremeAt = describeExtreme(estimate.kind === 'at-bound' ? 0.5 : estimate.mean / 100);
  if (estimate.kind === 'no-spread') {
    const { n, mean } = estimate;
    if (extremeAt === null) return { kind: 'same-score', n };
    if (mean === 0 || mean === 100)
      return {
        kind: 'at-bound',
        end: mean === 0 ? 'lower' : 'upper',
        share: { kind: 'at-least', n, bound: UNANIMOUS },
      };
    return describeMeanBound(extremeAt, n);
  }
  if (estimate.kind === 'at-bound') {
    const { n, share, interval, bound } = estimate;
    const successes = Math.round(share * n);
    return { kind: 'at-bound', end: bound, share: protectShare({ n, successes, share, interval }, options) };
  }
  const { n, mean, interval } = estimate;
  if (extremeAt !== null) return describeMeanBound(extremeAt, n);
  return { kind: 'mean', n, mean: roundMean(mean), interval: roundInterval(interval, roundMean) };
}

const describeMeanBound = (extreme: 'top' | 'bottom', n: number): PublishedMean =>
  extreme === 'top'
    ? { kind: 'at-least', n, bound: 100 * UNANIMOUS }
    : { kind: 'at-most', n, bound: roundMean(100 * (1 - UNANIMOUS)) };
