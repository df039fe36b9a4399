import type { Buddy, Newcomer } from '../people.ts';

/** The score of a pair in which every part is perfect. Each part's fit has the same scale. */
export const FULL = 10_000;

/** What two people are that many others are too: properties of which the value is one of a few. */
interface Named {
  /** How much it counts when a programme says nothing; relative to the others. */
  weight: number;
}

/** A part that depends on a few properties of both, which it names: it is computed once for each combination. */
export interface AttributePart extends Named {
  kind: 'attributes';
  newcomer: readonly (keyof Newcomer)[];
  buddy: readonly (keyof Buddy)[];
  /** 0 to FULL. */
  fit(newcomer: Newcomer, buddy: Buddy): number;
}

/** A part that depends on the words both have: how many, or how rare they are. */
export interface SharedPart extends Named {
  kind: 'shared';
  words(person: Newcomer | Buddy): readonly string[];
  /** What one word is worth: 1, or more the fewer newcomers have it (see rarity.ts). */
  worth: 'one' | 'rarity';
  /** From this sum on nothing is gained; at most 239. */
  most: number;
  /** The properties of the newcomer that the fit looks at. */
  newcomer: readonly (keyof Newcomer)[];
  /** 0 to FULL for a sum from 0 to `most`; never falls when the sum rises. */
  fit(sum: number, newcomer: Newcomer): number;
}

/** A part that depends on one of the two only. */
export interface OwnPart extends Named {
  kind: 'own';
  of: 'newcomer' | 'buddy';
  /** 0 to FULL, from the days the person waits. */
  fit(days: number): number;
}

export type ScorePart = AttributePart | SharedPart | OwnPart;
