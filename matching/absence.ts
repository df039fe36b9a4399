import type { Newcomer } from './people.ts';
import { BIT, OBSTACLES, firstObstacle, obstaclesIn, ownObstacles } from './rules.ts';
import type { Obstacle, Rules } from './rules.ts';

/** A newcomer for whom there is nobody in this round. */
export interface Unmatched {
  newcomer: string;
  /** The rule that excluded the last buddies that were left for her. */
  reason: Obstacle;
  /** How many buddies each rule excludes, the rules applied in the order of OBSTACLES; together all buddies. */
  details: Partial<Record<Obstacle, number>>;
}

/** Why a newcomer is left without a buddy, from the obstacles between her and each buddy (bits, 0 for none). */
export function explainAbsence(newcomer: Newcomer, obstacles: Uint16Array, rules: Rules): Unmatched {
  const counts = new Int32Array(OBSTACLES.length);
  for (const bits of obstacles) counts[firstObstacle(bits || BIT.capacity)]! += 1;
  const applied = OBSTACLES.filter((_, index) => counts[index]! > 0);
  const details = Object.fromEntries(
    applied.map((obstacle) => [obstacle, counts[OBSTACLES.indexOf(obstacle)]!]),
  );
  const [own = 'no-buddies'] = obstaclesIn(ownObstacles(newcomer, rules));
  return { newcomer: newcomer.id, reason: applied.at(-1) ?? own, details };
}
