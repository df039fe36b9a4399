import { isDeepStrictEqual } from 'node:util';
import {
  drawAgain,
  hashOfList,
  isFairDraw,
  sharePlaces,
  type Level,
  type LotteryList,
  type LotteryRecord,
  type Ticket,
} from '@medespraak/matching';
import { ageBandOf, type Gender } from '../people/people.ts';

/** By what people are put in strata before a draw: within a stratum everybody has the same chance. */
export const strataChoices = ['level', 'gender', 'age', 'language'] as const;
export type Stratum = (typeof strataChoices)[number];

/**
 * Announced: list and hash of the seed stand. Drawn: seed and places are known. Withdrawn: no pairs are made of it; its seed is
 * known when it had been drawn before.
 */
export type LotteryState = 'announced' | 'drawn' | 'withdrawn';

/** Why a draw is withdrawn. A closed list, since free words in what is kept for good could name somebody. */
export const withdrawReasons = [
  'list-wrong',
  'groups-wrong',
  'places-changed',
  'not-needed',
  'other',
] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

/** Stands between the values of a stratum. */
const between = ' · ';

/** What a stratum is made of. */
export interface Placed {
  level: Level | null;
  gender: Gender | null;
  birthYear: number | null;
  firstLanguage: string | null;
}

/** The stratum of somebody, as `A2 · woman`; `all` when nobody is set apart. */
export function stratumOf(person: Placed, strata: readonly Stratum[], year: number): string {
  const values: Record<Stratum, string | null> = {
    level: person.level,
    gender: person.gender,
    age: ageBandOf(person.birthYear, year),
    language: person.firstLanguage,
  };
  return strata.length === 0
    ? 'all'
    : strataChoices
        .filter((name) => strata.includes(name))
        .map((name) => values[name] ?? 'unknown')
        .join(between);
}

/** The values that a stratum of `stratumOf` is made of, in the order of its names. */
export const valuesOf = (stratum: string): string[] => stratum.split(between);

/** What is kept of a draw, and all that is needed to make it again. Its tickets name nobody. */
export interface LotteryFile {
  /** In 1 the hash of the list covers the tickets alone, in 2 also the number of places and by what groups were made. */
  format: 'medespraak-lottery/1' | 'medespraak-lottery/2';
  organisation: string;
  programme: string;
  announcedAt: string;
  drawnAt: string;
  /** Absent while it stands. */
  withdrawn?: { at: string; reason: WithdrawReason };
  /** What was announced before the draw. */
  published: { commitment: string; listHash: string };
  record: LotteryRecord;
  /** The chance that everybody in a stratum had. */
  chances: Record<string, number>;
}

/** The chance of being drawn in each stratum: places over people. */
export function chancesOf(record: Pick<LotteryRecord, 'tickets' | 'places'>): Record<string, number> {
  const sizes = new Map<string, number>();
  for (const { stratum } of record.tickets) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  return Object.fromEntries([...sizes].map(([name, size]) => [name, (record.places[name] ?? 0) / size]));
}

/** The list of a draw as it was announced: one of format 1 is known by its hash. */
export function announcedList(
  { places, strata, listHash }: { places: number; strata: readonly Stratum[]; listHash: string },
  tickets: readonly Ticket[],
): LotteryList {
  return hashOfList({ tickets, places }) === listHash ? { tickets, places } : { tickets, places, strata };
}

/** What was fixed beforehand by no hash of a record: whose each ticket is, and in format 1 the number of places too. */
export const notFixedBy = (file: unknown): ('holders' | 'places')[] =>
  (file as LotteryFile).record.strata ? ['holders'] : ['holders', 'places'];

/** Why a file is not the record of a fair draw; null when it is. */
export type LotteryFault = 'no-record' | 'other-seed' | 'other-list' | 'other-draw';

/**
 * Makes the draw of a record again, and compares: with what the record says was announced, or with hashes that were
 * published elsewhere. Only the latter says more than that the record agrees with itself.
 */
export function checkLottery(
  file: unknown,
  published?: { commitment?: string | undefined; listHash?: string | undefined },
): LotteryFault | null {
  const { record, published: own, chances } = (file ?? {}) as Partial<LotteryFile>;
  if (!record || !own || !Array.isArray(record.tickets) || typeof record.seed !== 'string')
    return 'no-record';
  const { commitment = own.commitment, listHash = own.listHash } = published ?? {};
  try {
    const again = drawAgain(record);
    if (again.commitment !== commitment) return 'other-seed';
    if (again.listHash !== listHash) return 'other-list';
    const isSame =
      isFairDraw(record, { commitment, listHash }) && isDeepStrictEqual(chances, chancesOf(again));
    return isSame ? null : 'other-draw';
  } catch {
    return 'no-record';
  }
}

/** A stratum of a draw, how many people it has, and how many of them are drawn. */
export interface ShareOfStratum {
  stratum: string;
  people: number;
  drawn: number;
}

/** What each stratum gets, in the order of names: known before the draw, and the same after it. */
export function sharesOf(tickets: readonly Ticket[], places: number): ShareOfStratum[] {
  const shares = sharePlaces(tickets, places);
  return [...Map.groupBy(tickets, ({ stratum }) => stratum)]
    .map(([stratum, members]) => ({ stratum, people: members.length, drawn: shares[stratum] ?? 0 }))
    .sort((a, b) => (a.stratum < b.stratum ? -1 : 1));
}

/**
 * What helps where a stratum is so small that nobody is drawn from it: the choices with as few groups less as possible in which
 * everybody has a chance; the empty choice draws all together. Empty when everybody has a chance already.
 */
export function fewerGroups(
  tickets: readonly Ticket[],
  strata: readonly Stratum[],
  places: number,
): Stratum[][] {
  const names = strataChoices.filter((name) => strata.includes(name));
  const isFair = (choice: readonly Stratum[]) => {
    const chosen = tickets.map(({ id, stratum }) => ({
      id,
      stratum: valuesOf(stratum)
        .filter((_, at) => choice.includes(names[at]!))
        .join(between),
    }));
    return Object.values(sharePlaces(chosen, places)).every((share) => share > 0);
  };
  if (isFair(names)) return [];
  const choices = names.reduce<Stratum[][]>(
    (some, name) => [...some, ...some.map((one) => [...one, name])],
    [[]],
  );
  for (let size = names.length - 1; size > 0; size--) {
    const fair = choices.filter((choice) => choice.length === size && isFair(choice));
    if (fair.length > 0) return fair;
  }
  return [[]];
}
