/** Days after which a proposed round with which nothing was done is put aside: who waits and who has room is no longer as it was. */
export const daysToDecide = 30;

/** proposed → confirmed (pairs are made, once) | discarded (nothing was made). */
export type RoundState = 'proposed' | 'confirmed' | 'discarded';

/** offered → started → ended; offered → declined | expired. A pair that is over is never proposed again. */
export const pairStates = ['offered', 'started', 'declined', 'expired', 'ended'] as const;
export type PairState = (typeof pairStates)[number];

/** Takes a place of the buddy, and makes the newcomer wait no longer. */
export const openPairStates = ['offered', 'started'] as const satisfies readonly PairState[];

/** What somebody says to an offer. */
export type Answer = 'accepted' | 'declined';

/** Why not: for herself and for counts without names. */
export const declineReasons = ['times', 'busy', 'other-person', 'known', 'no-reason'] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const endReasons = [
  'goal-reached',
  'no-time',
  'no-click',
  'no-contact',
  'moved',
  'buddy-stops',
  'newcomer-stops',
  'other',
] as const;

/** Why one of the two stops: for herself and for counts without names. */
export const ownEndReasons = [
  'goal-reached',
  'no-time',
  'no-click',
  'no-contact',
  'moved',
  'other',
  'no-reason',
] as const;
export type OwnEndReason = (typeof ownEndReasons)[number];

/** What staff see: their own reason, or that one of the two chose to stop. */
export type EndReason = (typeof endReasons)[number] | 'own-choice';

/** A talk of more than ten hours is a typing error. */
export const longestConversation = 600;

/** Nor does anybody talk more than ten hours in a day, over all that was measured or written down. */
export const mostMinutesPerDay = 600;

/** Why a talk that was written down by hand is corrected, or taken away. */
export const correctionReasons = ['mistyped', 'not-held', 'twice', 'other-pair'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** Why a proposed pair was not made when the round was confirmed: the world had moved on since the proposal. */
export const conflicts = [
  'newcomer-gone',
  'newcomer-paired',
  'buddy-gone',
  'buddy-full',
  'certificate',
  'earlier-pair',
  'excluded',
] as const;
export type Conflict = (typeof conflicts)[number];

/** Somebody, as the rooms show her. */
export interface Named {
  id: string;
  name: string;
}
