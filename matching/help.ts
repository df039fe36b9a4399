import { createComparison } from './comparison.ts';
import { checkBuddies, checkNewcomers, checkObject, checkRules, checkWeights } from './input.ts';
import { LEVELS } from './people.ts';
import type { Buddy, Level, Newcomer } from './people.ts';
import { BIT } from './rules.ts';
import type { Obstacle, Rules } from './rules.ts';
import type { Weights } from './score.ts';

/** One thing that, changed alone, would let a newcomer meet buddies who have a place; the number of these. */
export type Change =
  | { code: 'more-time'; params: { slot: string; buddies: number } }
  | { code: 'other-level'; params: { level: Level; buddies: number } }
  | { code: 'without-gender-wish'; params: { buddies: number } }
  | { code: 'without-age-wish'; params: { buddies: number } }
  /** What only the other side can change: a certificate, a wish of the buddy, one more place. */
  | { code: 'other-side'; params: { obstacle: Obstacle; buddies: number } };

const OTHER_SIDE: readonly Obstacle[] = [
  'certificate',
  'buddy-gender-wish',
  'region',
  'capacity',
  'below-floor',
];

/**
 * What would help a newcomer who stays behind: the single changes after which the rules allow somebody with a free place,
 * those that open most buddies first ("with Thursday evening free there are 14"). `buddies` have the places that are left
 * after the round. Empty when no single change helps, or when she needs none.
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function whatHelps(
  newcomer: Newcomer,
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  context: { newcomers: readonly Newcomer[] },
): Change[] {
  checkNewcomers([newcomer], 'newcomer');
  checkBuddies(buddies);
  checkRules(rules);
  checkWeights(weights);
  checkObject(context, 'context');
  checkNewcomers(context.newcomers, 'context.newcomers');
  const comparison = createComparison(context.newcomers, buddies, rules, weights);
  /** The buddies for whom just these bits stand in the way. */
  const missedBy = (who: Newcomer, bits: number) => {
    comparison.compare(who);
    return buddies.filter((_, index) => comparison.obstacles[index] === bits);
  };
  if (missedBy(newcomer, 0).length > 0) return [];

  const changes: Change[] = [];
  const timeBit = newcomer.slots.length > 0 ? BIT['common-time'] : BIT['no-times-known'];
  // A time in common, or one more, also gives points, which can lift a pair over the floor.
  const inReach = [timeBit, timeBit | BIT['below-floor'], BIT['below-floor']].flatMap((bits) =>
    missedBy(newcomer, bits),
  );
  for (const slot of new Set(inReach.flatMap((buddy) => buddy.slots))) {
    if (newcomer.slots.includes(slot)) continue;
    const count = missedBy({ ...newcomer, slots: [...newcomer.slots, slot] }, 0).length;
    if (count > 0) changes.push({ code: 'more-time', params: { slot, buddies: count } });
  }
  for (const level of LEVELS) {
    const now = newcomer.level === null ? -1 : LEVELS.indexOf(newcomer.level);
    const near = now < 0 || Math.abs(LEVELS.indexOf(level) - now) === 1;
    const count = near ? missedBy({ ...newcomer, level }, 0).length : 0;
    if (count > 0) changes.push({ code: 'other-level', params: { level, buddies: count } });
  }
  if (newcomer.wishesGender !== null) {
    const count = missedBy({ ...newcomer, wishesGender: null }, 0).length;
    if (count > 0) changes.push({ code: 'without-gender-wish', params: { buddies: count } });
  }
  if (newcomer.wishesAge) {
    const count = missedBy({ ...newcomer, wishesAge: false }, 0).length;
    if (count > 0) changes.push({ code: 'without-age-wish', params: { buddies: count } });
  }
  // Where both have a wish about age, neither can change it alone.
  for (const obstacle of newcomer.wishesAge ? OTHER_SIDE : [...OTHER_SIDE, 'age-wish' as const]) {
    const count = missedBy(newcomer, BIT[obstacle]).length;
    if (count > 0) changes.push({ code: 'other-side', params: { obstacle, buddies: count } });
  }
  return changes.sort((a, b) => b.params.buddies - a.params.buddies);
}
