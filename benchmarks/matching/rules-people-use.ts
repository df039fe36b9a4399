/** How pairs are made without an engine: who waits longest chooses first, or the best pair is made first. */
import { DEFAULT_WEIGHTS } from '@medespraak/matching';
import type { Buddy, Newcomer, Rules } from '@medespraak/matching';
// Not public: the table of all scores, which peers need and we do not.
import { createComparison } from '../../matching/comparison.ts';
import { OPEN_RULES } from './instances.ts';

export interface People {
  newcomers: Newcomer[];
  buddies: Buddy[];
}

/** The score of each pair, newcomer by newcomer; −1 where it is not allowed. */
export function scoresOf(
  { newcomers, buddies }: People,
  rules: Rules = OPEN_RULES,
  pool: readonly Newcomer[] = newcomers,
): Int16Array {
  const comparison = createComparison(pool, buddies, rules, DEFAULT_WEIGHTS);
  const scores = new Int16Array(newcomers.length * buddies.length);
  newcomers.forEach((newcomer, row) => {
    comparison.compare(newcomer);
    const { obstacles, scores: hers } = comparison;
    for (let column = 0; column < buddies.length; column++)
      scores[row * buddies.length + column] = obstacles[column] === 0 ? hers[column]! : -1;
  });
  return scores;
}

/** Each newcomer in turn takes the best buddy who is left: by waiting time, as most programmes do it by hand. */
export function takeLongestFirst(scores: Int16Array, { newcomers, buddies }: People): Int32Array {
  const free = Int32Array.from(buddies, ({ capacity }) => capacity);
  const order = newcomers.map((_, row) => row);
  order.sort((a, b) => (newcomers[a]!.waitsSince < newcomers[b]!.waitsSince ? -1 : 1));
  const chosen = new Int32Array(newcomers.length).fill(-1);
  for (const row of order) {
    let [best, most] = [-1, -1];
    for (let buddy = 0; buddy < buddies.length; buddy++) {
      const score = scores[row * buddies.length + buddy]!;
      if (score > most && free[buddy]! > 0) [best, most] = [buddy, score];
    }
    chosen[row] = best;
    if (best >= 0) free[best]! -= 1;
  }
  return chosen;
}

/**
 * The best pair of all first, then the best that is left. When both sides rank by the same score this is also what deferred
 * acceptance (Gale & Shapley) ends with, either side proposing: no two people would rather have each other.
 */
export function takeBestPairFirst(scores: Int16Array, { newcomers, buddies }: People): Int32Array {
  // Pairs by counting: how many there are of each score, then each in its place.
  const start = new Int32Array(10_002);
  for (const score of scores) if (score >= 0) start[10_000 - score + 1]! += 1;
  for (let at = 0; at < 10_001; at++) start[at + 1]! += start[at]!;
  const order = new Int32Array(start[10_001]!);
  scores.forEach((score, pair) => {
    if (score >= 0) order[start[10_000 - score]!++] = pair;
  });
  const free = Int32Array.from(buddies, ({ capacity }) => capacity);
  const chosen = new Int32Array(newcomers.length).fill(-1);
  for (const pair of order) {
    const [row, buddy] = [Math.floor(pair / buddies.length), pair % buddies.length];
    if (chosen[row]! >= 0 || free[buddy] === 0) continue;
    chosen[row] = buddy;
    free[buddy]! -= 1;
  }
  return chosen;
}
