import { FULL } from './part.ts';
import type { SharedPart } from './part.ts';

/** From this rarity on nothing is gained: 24 halvings, such as five interests that one in twenty-eight has. */
const MOST = 95;

/** 2^24 · e^(−1/26): what is left of the way to a full fit after one more unit of rarity (a quarter of a halving). */
const LEFT = 16_144_190;

/**
 * The fit of each sum of rarity, 1 − e^(−sum/26) stretched to be full at MOST: the first shared interests say most. Whole
 * numbers all the way, so that it is the same on every machine.
 */
const FIT = (() => {
  const left = [2 ** 24];
  for (let sum = 1; sum <= MOST; sum++) left.push(Math.floor((left[sum - 1]! * LEFT) / 2 ** 24));
  const whole = 2 ** 24 - left[MOST]!;
  return left.map((rest) => Math.floor(((2 ** 24 - rest) * FULL) / whole));
})();

/** Fit of shared interests of the given total rarity: 0 for none, full from 95 on, ever flatter between. */
export function interestsFit(rarity: number): number {
  return FIT[Math.min(rarity, MOST)]!;
}

export const interests: SharedPart = {
  kind: 'shared',
  weight: 2500,
  words: (person) => person.interests,
  worth: 'rarity',
  most: MOST,
  newcomer: [],
  fit: interestsFit,
};
