import { LEVELS } from '../people.ts';
import { helpLanguages } from '../reasons.ts';
import { FULL } from './part.ts';
import type { SharedPart } from './part.ts';

/** Fit of a shared language by the newcomer's level: the less Dutch, the more it helps. */
const FIT = [FULL, 9000, 7000, 5000, 3000, 2000, 1000] as const;

/** Fit of sharing a language other than Dutch, for a position in LEVELS; a level nobody knows counts as the lowest. */
export function languageFit(level: number): number {
  return FIT[Math.max(level, 0)]!;
}

export const language: SharedPart = {
  kind: 'shared',
  weight: 1500,
  words: (person) => helpLanguages(person.languages),
  worth: 'one',
  most: 1,
  newcomer: ['level'],
  fit: (sum, { level }) => (sum > 0 ? languageFit(level === null ? -1 : LEVELS.indexOf(level)) : 0),
};
