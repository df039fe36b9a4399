import { createHash } from 'node:crypto';
import { AGE_BANDS, DEFAULT_WEIGHTS } from '@medespraak/matching';
import type {
  AgeBand,
  Buddy,
  Newcomer,
  PairOfIds,
  Rules,
  SwitchableRule,
  Weights,
} from '@medespraak/matching';
import { levels, type Gender, type Level } from '../people/people.ts';

/** What counts where an organisation says nothing: the engine's own weights, without what is not asked of anybody here. */
export const WEIGHTS: Weights = { ...DEFAULT_WEIGHTS, age: 0, education: 0 };

/** Rules about what is not asked of anybody here: an entry in a register that named them would say too much. */
export const NOT_ASKED: readonly SwitchableRule[] = ['age-wish', 'region'];

/** The columns of somebody's record that matching looks at. */
export interface MatchableProfile {
  id: string;
  gender: Gender | null;
  birthYear: number | null;
  firstLanguage: string | null;
  languages: readonly string[];
  interests: readonly string[];
  slots: readonly string[];
  wishesGender: 'woman' | 'man' | null;
  /** YYYY-MM-DD. */
  waitsSince: string;
  level: Level | null;
  levelMin: Level | null;
  levelMax: Level | null;
  capacity: number | null;
  certificateIssuedOn: string | null;
}

const everyLanguage = ({ firstLanguage, languages }: MatchableProfile) => [
  ...new Set(firstLanguage === null ? languages : [firstLanguage, ...languages]),
];

/** The age band of matching in which somebody is during a year; null when the birth year is unknown or she is under 16. */
export function matchingAge(birthYear: number | null, year: number): AgeBand | null {
  if (birthYear === null || year - birthYear < 16) return null;
  const bounds = [25, 35, 45, 55, 65];
  const at = bounds.findIndex((bound) => year - birthYear < bound);
  return AGE_BANDS[at < 0 ? bounds.length : at]!;
}

/** A newcomer's record in the shape of the engine. */
export function toNewcomer(person: MatchableProfile, year: number) {
  return {
    id: person.id,
    level: person.level,
    interests: person.interests,
    slots: person.slots,
    languages: everyLanguage(person),
    gender: person.gender,
    ageBand: matchingAge(person.birthYear, year),
    wishesGender: person.wishesGender,
    waitsSince: person.waitsSince,
  } satisfies Newcomer;
}

/**
 * A buddy's record in the shape of the engine. Levels that were not named exclude nobody, a range that was written the
 * wrong way round is turned, and who did not say how many newcomers has place for one.
 */
export function toBuddy(person: MatchableProfile, openPairs: number, year: number) {
  const range = [person.levelMin ?? levels[0], person.levelMax ?? levels[levels.length - 1]!];
  const [levelMin, levelMax] = range.sort((a, b) => levels.indexOf(a) - levels.indexOf(b)) as [Level, Level];
  return {
    id: person.id,
    levelMin,
    levelMax,
    interests: person.interests,
    slots: person.slots,
    languages: everyLanguage(person),
    gender: person.gender,
    ageBand: matchingAge(person.birthYear, year),
    wishesGender: person.wishesGender,
    capacity: Math.max(0, (person.capacity ?? 1) - openPairs),
    certificateIssuedOn: person.certificateIssuedOn,
    waitsSince: person.waitsSince,
  } satisfies Buddy;
}

/** How many of these pairs somebody is in, per id. */
export function countBy(pairs: readonly PairOfIds[], side: keyof PairOfIds): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  return counts;
}

/** Whole days from one ISO date to another; 0 when the first lies in the future. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

/**
 * SHA-256, hexadecimal, over everything the engine is given besides the seed: equal digests and seeds give equal rounds.
 * Keys are sorted, people and pairs stand in the order of their ids; no name is part of it.
 */
export function digestInput(input: {
  newcomers: readonly Newcomer[];
  buddies: readonly Buddy[];
  rules: Rules;
  weights: Weights;
  longWait?: number | null;
}): string {
  const byText = <T>(list: readonly T[]) => list.map((item) => canonical(item)).sort();
  const { earlierPairs, forbidden = [], ...rules } = input.rules;
  return createHash('sha256')
    .update(
      canonical({
        newcomers: byText(input.newcomers),
        buddies: byText(input.buddies),
        earlierPairs: byText(earlierPairs),
        ...(forbidden.length > 0 ? { forbidden: byText(forbidden) } : {}),
        rules,
        weights: input.weights,
        ...(input.longWait ? { longWait: input.longWait } : {}),
      }),
    )
    .digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
