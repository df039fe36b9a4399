/** Who could talk with whom, and why: pure, exact and the same on every machine. */
export type { Unmatched } from './absence.ts';
export type { Pairing } from './comparison.ts';
export { canBePaired } from './eligible.ts';
export { fare, fareByGroup, reportRound } from './fairness.ts';
export type { Fared } from './fairness.ts';
export { explainPair, suggestBuddies } from './hand.ts';
export type { Context, PairExplanation } from './hand.ts';
export { whatHelps } from './help.ts';
export type { Change } from './help.ts';
export { MatchingError } from './input.ts';
export type { InputProblem } from './input.ts';
export { keepDraft } from './keep.ts';
export { continueRound, costOfPair, createSuggester } from './living.ts';
export type { Suggester } from './living.ts';
export { commitTo, drawAgain, drawLottery, hashOfList, isFairDraw, sharePlaces } from './lottery.ts';
export type { LotteryList, LotteryRecord, Ticket } from './lottery.ts';
export { describeMethod } from './method.ts';
export type { Method } from './method.ts';
export { AGE_BANDS, EDUCATION_BANDS, LEVELS } from './people.ts';
export type {
  AgeBand,
  Buddy,
  EducationBand,
  Gender,
  GenderWish,
  Level,
  Newcomer,
  PairOfIds,
} from './people.ts';
export type { Reason } from './reasons.ts';
export { takePart } from './engine/listing.ts';
export type { Shared, StartThread } from './engine/listing.ts';
export type { Progress } from './engine/progress.ts';
export { EXACT_UP_TO } from './pair-up.ts';
export { ENGINE, proposeRound } from './round.ts';
export type { Round, RoundOptions } from './round.ts';
export { OBSTACLES, SWITCHABLE_RULES, hasValidCertificate, mayOverride } from './rules.ts';
export type { Obstacle, Rules, SwitchableRule } from './rules.ts';
export { judgeStability } from './stability.ts';
export type { Stability } from './stability.ts';
export { DEFAULT_WEIGHTS, PARTS } from './score.ts';
export type { Part, Weights } from './score.ts';
