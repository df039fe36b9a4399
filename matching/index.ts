/** Who could talk with whom, and why: pure, exact and the same on every machine. */
export type { Unmatched } from './absence.ts';
export type { Pairing } from './comparison.ts';
export { explainPair, suggestBuddies } from './hand.ts';
export type { Context, PairExplanation } from './hand.ts';
export { MatchingError } from './input.ts';
export type { InputProblem } from './input.ts';
export { LEVELS } from './people.ts';
export type { Buddy, Gender, GenderWish, Level, Newcomer, PairOfIds } from './people.ts';
export type { Reason } from './reasons.ts';
export { ENGINE, proposeRound } from './round.ts';
export type { Round } from './round.ts';
export { OBSTACLES, mayOverride } from './rules.ts';
export type { Obstacle, Rules } from './rules.ts';
export { DEFAULT_WEIGHTS, PARTS } from './score.ts';
export type { Part, Weights } from './score.ts';
