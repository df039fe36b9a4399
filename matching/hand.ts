import { createComparison } from './comparison.ts';
import type { Pairing } from './comparison.ts';
import {
  checkBuddies,
  checkNewcomers,
  checkObject,
  checkRules,
  checkWeights,
  checkWholeNumber,
} from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import { OVERRIDABLE, obstaclesIn } from './rules.ts';
import type { Obstacle, Rules } from './rules.ts';
import type { Weights } from './score.ts';

/** The newcomers of the round: among them an interest is rare or common, so a score is the same by hand as in a round. */
export interface Context {
  newcomers: readonly Newcomer[];
}

export type PairExplanation = { allowed: true; pairing: Pairing } | { allowed: false; obstacles: Obstacle[] };

function isPinned(rules: Rules, newcomer: Newcomer, buddy: Buddy): boolean {
  return (rules.pinned ?? []).some((pin) => pin.newcomer === newcomer.id && pin.buddy === buddy.id);
}

/**
 * Says whether a coordinator may pair two people by hand: the pair with its score and reasons, or every rule that stands
 * in the way, in the order of OBSTACLES. When the pair is in `rules.pinned`, rules that a coordinator may override (see
 * `mayOverride`) no longer stand in the way. An empty context makes all interests equally common.
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function explainPair(
  newcomer: Newcomer,
  buddy: Buddy,
  rules: Rules,
  weights: Weights,
  context: Context,
): PairExplanation {
  checkNewcomers([newcomer], 'newcomer');
  checkBuddies([buddy], 'buddy');
  checkObject(context, 'context');
  checkNewcomers(context.newcomers, 'context.newcomers');
  checkRules(rules);
  checkWeights(weights);
  const comparison = createComparison(context.newcomers, [buddy], rules, weights);
  comparison.compare(newcomer);
  const pinned = isPinned(rules, newcomer, buddy);
  const bits = comparison.obstacles[0]! & (pinned ? ~OVERRIDABLE : ~0);
  if (bits !== 0) return { allowed: false, obstacles: obstaclesIn(bits) };
  return { allowed: true, pairing: comparison.pairing(0, pinned) };
}

/**
 * The buddies a newcomer could have now, best score first (equal scores in the order of ids), at most `limit`; empty when
 * the rules allow nobody. Looks at this newcomer only: in a round a buddy may do more good elsewhere. `newcomers` is the
 * context of `explainPair`, by default empty.
 *
 * @throws {MatchingError} as `proposeRound` does, and when `limit` is not a whole number from 0.
 */
export function suggestBuddies(
  newcomer: Newcomer,
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  options: { limit: number } & Partial<Context>,
): Pairing[] {
  checkObject(options, 'options');
  const pool = options.newcomers ?? [];
  checkNewcomers([newcomer], 'newcomer');
  checkBuddies(buddies);
  checkNewcomers(pool, 'options.newcomers');
  checkRules(rules);
  checkWeights(weights);
  checkWholeNumber(options.limit, 'options.limit', 0);
  const comparison = createComparison(pool, buddies, rules, weights);
  comparison.compare(newcomer);
  const { obstacles, scores } = comparison;
  return buddies
    .map(({ id }, index) => ({ id, index }))
    .filter(({ index }) => obstacles[index] === 0)
    .sort((a, b) => scores[b.index]! - scores[a.index]! || (a.id < b.id ? -1 : 1))
    .slice(0, options.limit)
    .map(({ index }) => comparison.pairing(index, false));
}
