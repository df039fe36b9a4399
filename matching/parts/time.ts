import { FULL } from './part.ts';
import type { SharedPart } from './part.ts';

/** Fit by the number of common times: the first two matter most, from five on nothing is gained. */
const FIT = [0, 4000, 7000, 8500, 9400, FULL] as const;

/** Fit of a number of common times. */
export function timeFit(slots: number): number {
  return FIT[Math.min(slots, FIT.length - 1)]!;
}

export const time: SharedPart = {
  kind: 'shared',
  weight: 2000,
  words: (person) => person.slots,
  worth: 'one',
  most: FIT.length - 1,
  newcomer: [],
  fit: timeFit,
};
