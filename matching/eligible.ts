import { createComparison } from './comparison.ts';
import { checkBuddies, checkNewcomers, checkRules, checkWeights } from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import type { Rules } from './rules.ts';
import type { Weights } from './score.ts';

/**
 * The newcomers for whom the rules allow at least one buddy with a free place, by id in the order they were given: those who
 * can be drawn in a lottery. Not all of them can have a place together. Empty when nobody can.
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function canBePaired(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
): string[] {
  checkNewcomers(newcomers);
  checkBuddies(buddies);
  checkRules(rules);
  checkWeights(weights);
  const comparison = createComparison(newcomers, buddies, rules, weights);
  const open = buddies.flatMap(({ capacity }, at) => (capacity > 0 ? [at] : []));
  return newcomers
    .filter((newcomer) => open.some((at) => comparison.allows(newcomer, at)))
    .map(({ id }) => id);
}
