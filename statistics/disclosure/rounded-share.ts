import { estimateProportion } from '../estimates/proportion.ts';
import type { Interval } from '../result.ts';
import { roundInterval, roundShare } from '../rounding.ts';
import type { RuleSet } from './rules.ts';
import { describeExtreme, protectShare, type PublishedShare } from './share.ts';
import { rangeOfShown, roundTenFive } from './ten-five.ts';

/**
 * A share for an audience that reads rounded numbers of people. The exact share is rounded to five points, with few people
 * to ten, with a hundred or more to two (`stepOfShare`), so that it fits every number of people that the rounded one can be: it gives none of them away. The
 * interval holds Wilson's of every pair of exact numbers that would be shown the same, so rounding costs no coverage. Whether
 * (nearly) all said the same is judged on the true numbers. With base 1 it is `protectShare`.
 *
 * @throws StatisticsError when the numbers are no counts, or more say yes than there are.
 * @example
 * protectRoundedShare(26, 39, ruleSets.municipal)
 * // → { kind: 'share', n: 40, share: 0.65, interval: { lower: 0.47, upper: 0.79 } }
 * @example
 * protectRoundedShare(4, 12, ruleSets.municipal)
 * // → { kind: 'share', n: 10, share: 0.3, interval: { lower: 0.09, upper: 0.61 } }
 */
export function protectRoundedShare(successes: number, n: number, rules: RuleSet): PublishedShare {
  const exact = protectShare(estimateProportion(successes, n), rules);
  const people = roundTenFive(n, rules);
  if (rules.base === 1 || exact.kind === 'too-few' || people.kind === 'withheld') return exact;
  if (exact.kind !== 'share') return { ...exact, n: people.n };
  const possible = rangeOfShown(people, rules);
  const step = stepOfShare(possible.lower);
  const percent = coarsen(successes, n, step);
  const interval: Interval = { lower: 1, upper: 0 };
  for (let count = possible.lower; count <= possible.upper; count++) {
    // At the ends of the scale two steps fall into one.
    const from = Math.max(0, Math.floor(((percent - 2 * step) / 100) * count));
    const to = Math.min(count, Math.ceil(((percent + 2 * step) / 100) * count));
    for (let yes = from; yes <= to; yes++) {
      if (describeExtreme(yes / count) || coarsen(yes, count, step) !== percent) continue;
      const one = estimateProportion(yes, count).interval as Interval;
      interval.lower = Math.min(interval.lower, one.lower);
      interval.upper = Math.max(interval.upper, one.upper);
    }
  }
  return {
    kind: 'share',
    n: people.n,
    share: roundShare(percent / 100),
    interval: roundInterval(interval, roundShare),
  };
}

/**
 * In how many points a share is given. A step always fits some number of yes, of `fewest` people or more. Two points could do so from 50 people on, but
 * then whoever knows all answers but one reads that one in nine cases of ten; from 100 on in fewer than half, as with five points from 40.
 */
function stepOfShare(fewest: number): number {
  if (fewest >= 100) return 2;
  return [5, 10].find((step) => step * fewest >= 100) ?? 20;
}

/** A share in percent, in steps; halves go up. The first and last step are those inside the bounds of unanimity. */
function coarsen(successes: number, n: number, step: number): number {
  const nearest = step * Math.floor((200 * successes + step * n) / (2 * step * n));
  const first = step * Math.floor(10 / step + 1);
  return Math.min(100 - first, Math.max(first, nearest));
}
