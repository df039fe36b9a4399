/** proposed → confirmed (pairs are made, once) | discarded (nothing was made). */
export type RoundState = 'proposed' | 'confirmed' | 'discarded';

/** offered → started → ended; offered → declined. A declined or ended pair is never proposed again. */
export type PairState = 'offered' | 'started' | 'declined' | 'ended';

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
export type EndReason = (typeof endReasons)[number];
