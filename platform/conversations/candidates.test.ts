import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  digestInput,
  matchingAge,
  toBuddy,
  toNewcomer,
  type MatchableProfile,
} from './candidates.ts';

const person: MatchableProfile = {
  id: 'p1',
  birthYear: 1988,
  gender: 'woman',
  firstLanguage: 'ti',
  languages: ['nl', 'ti'],
  interests: ['cooking'],
  slots: ['tue-evening'],
  wishesGender: null,
  waitsSince: '2026-08-10',
  level: 'A1',
  levelMin: null,
  levelMax: null,
  capacity: null,
  certificateIssuedOn: null,
};

describe('a record in the shape of the engine', () => {
  it('counts the first language among the languages, once', () => {
    expect(toNewcomer(person, 2026).languages).toEqual(['ti', 'nl']);
  });
  it('excludes nobody by a level that was not named, and has place for one when nothing was said', () => {
    expect(toBuddy(person, 0, 2026)).toMatchObject({ levelMin: 'A0', levelMax: 'C2', capacity: 1 });
  });
  it('turns a range that was written the wrong way round, and never has fewer than no places', () => {
    expect(toBuddy({ ...person, levelMin: 'B2', levelMax: 'A1', capacity: 1 }, 3, 2026)).toMatchObject({
      levelMin: 'A1',
      levelMax: 'B2',
      capacity: 0,
    });
  });
});

it('knows the age band in a year, and nothing of who is younger than 16 or did not say', () => {
  expect([2011, 2010, 2002, 2001, 1961, 1930].map((year) => matchingAge(year, 2026))).toEqual([
    null,
    '16-24',
    '16-24',
    '25-34',
    '65+',
    '65+',
  ]);
  expect(matchingAge(null, 2026)).toBe(null);
});

it('counts days from one date to another, over the change of the clock', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-11-03', '2026-11-02')).toBe(0);
});

it('gives the same digest whatever the order of people and keys, and another when anything differs', () => {
  const rules = {
    certificateRequired: false,
    certificateValidMonths: null,
    earlierPairs: [],
    on: '2026-11-02',
  };
  const weights = { level: 1, interests: 1, time: 1, language: 1, waiting: 1 };
  const [one, two] = [toNewcomer(person, 2026), toNewcomer({ ...person, id: 'p2' }, 2026)];
  const digest = digestInput({ newcomers: [one, two], buddies: [], rules, weights });
  expect(digestInput({ weights, rules, buddies: [], newcomers: [two, one] })).toBe(digest);
  expect(digestInput({ newcomers: [one], buddies: [], rules, weights })).not.toBe(digest);
});
