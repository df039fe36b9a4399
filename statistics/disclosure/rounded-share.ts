import { estimateProportion } from '../estimates/proportion.ts';
import type { RuleSet } from './rules.ts';
import { describeExtreme, protectShare, type PublishedShare } from './share.ts';
import { roundTenFive } from './ten-five.ts';

/** A share from rounded counts. `too-coarse`: rounded, it would look nearly unanimous though it is not. */
export type RoundedShare = PublishedShare | { kind: 'too-coarse'; n: number };

/**
 * A share for an audience that reads rounded numbers of people: worked out from the rounded numbers, so that the exact ones do
 * not come back from it, with Wilson's interval of the rounded numbers. Whether (nearly) all said the same is judged on the
 * true numbers. With base 1 it is `protectShare`.
 *
 * The people who say yes are rounded and not withheld below ten: that rule is about how many people a figure is about.
 * @throws StatisticsError when the numbers are no counts, or more say yes than there are.
 * @example
 * protectRoundedShare(26, 39, ruleSets.municipal)
 * // → { kind: 'share', n: 40, share: 0.63, interval: { lower: 0.47, upper: 0.76 } }
 * @example
 * protectRoundedShare(10, 12, ruleSets.municipal) // → { kind: 'too-coarse', n: 10 }
 */
export function protectRoundedShare(successes: number, n: number, rules: RuleSet): RoundedShare {
  const exact = protectShare(estimateProportion(successes, n), rules);
  const people = roundTenFive(n, rules);
  if (rules.base === 1 || exact.kind === 'too-few' || people.kind === 'withheld') return exact;
  if (exact.kind !== 'share') return { ...exact, n: people.n };
  const rounded = Math.min(people.n, rules.base * Math.round(successes / rules.base));
  if (describeExtreme(rounded / people.n)) return { kind: 'too-coarse', n: people.n };
  return protectShare(estimateProportion(rounded, people.n), rules);
}
