import fc from 'fast-check';
import { AGE_BANDS, EDUCATION_BANDS, LEVELS } from './people.ts';
import type { Buddy, Newcomer } from './people.ts';
import { SWITCHABLE_RULES } from './rules.ts';
import type { Rules } from './rules.ts';

/** Invented people for tests: one of each kind with everything allowed, and arbitraries with every obstacle. */

export const AMAL: Newcomer = {
  id: 'amal',
  level: 'A1',
  interests: ['cooking', 'football'],
  slots: ['mon-evening', 'tue-evening'],
  languages: ['ar', 'en'],
  gender: 'woman',
  wishesGender: null,
  waitsSince: '2026-10-25',
};

export const BEA: Buddy = {
  id: 'bea',
  levelMin: 'A0',
  levelMax: 'B1',
  interests: ['cooking', 'reading'],
  slots: ['tue-evening', 'sat-morning'],
  languages: ['nl', 'en'],
  gender: 'woman',
  wishesGender: null,
  capacity: 1,
  certificateIssuedOn: '2026-01-15',
  waitsSince: '2026-01-01',
};

export const RULES: Rules = {
  certificateRequired: false,
  certificateValidMonths: null,
  earlierPairs: [],
  on: '2026-11-24',
};

const some = (words: string[]) => fc.subarray(words);
const person = {
  interests: some(['cooking', 'football', 'reading', 'music']),
  slots: some(['mon-evening', 'tue-evening', 'sat-morning']),
  languages: some(['nl', 'en', 'ar', 'ti']),
  gender: fc.constantFrom('woman' as const, 'man' as const, 'other' as const, null),
  wishesGender: fc.constantFrom(null, null, null, 'woman' as const, 'man' as const),
  waitsSince: fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2026-0${(day % 9) + 1}-${String(day).padStart(2, '0')}`),
  ageBand: fc.constantFrom(undefined, null, ...AGE_BANDS),
  wishesAge: fc.constantFrom(undefined, false, false, true),
  education: fc.constantFrom(undefined, null, ...EDUCATION_BANDS),
  region: fc.constantFrom(undefined, null, 'utrecht', 'gelderland'),
};
const level = fc.integer({ min: 0, max: LEVELS.length - 1 });
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const newcomer = fc.record({
  ...person,
  level: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...LEVELS) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});
const buddy = fc.record({
  ...person,
  range: fc.tuple(level, level).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  capacity: fc.integer({ min: 0, max: 3 }),
  certificateIssuedOn: fc.constantFrom(null, '2020-05-01', '2026-05-01', '2027-01-01'),
});

/** Some people; in half of the lists four at a time are alike. */
const somePeople = <Person>(one: fc.Arbitrary<Person>, maxLength: number) =>
  fc
    .tuple(fc.array(one, { maxLength }), fc.boolean())
    .map(([people, areAlike]) => (areAlike ? people.map((_, at) => people[at >> 2]!) : people));

export const someNewcomers: fc.Arbitrary<Newcomer[]> = somePeople(newcomer, 6).map((people) =>
  people.map((one, index) => ({ ...one, id: `n${letters[index]}` })),
);

export const someBuddies: fc.Arbitrary<Buddy[]> = somePeople(buddy, 5).map((people) =>
  people.map(({ range, ...one }, index) => ({
    ...one,
    // Who is alike otherwise may have more places.
    capacity: (one.capacity + (index & 1)) % 4,
    id: `b${letters[index]}`,
    levelMin: LEVELS[range[0]]!,
    levelMax: LEVELS[range[1]]!,
  })),
);

const somePairs = fc.array(
  fc.record({
    newcomer: fc.constantFrom(...letters).map((letter) => `n${letter}`),
    buddy: fc.constantFrom(...letters).map((letter) => `b${letter}`),
  }),
  { maxLength: 3 },
);

export const someRules: fc.Arbitrary<Rules> = fc.record({
  certificateRequired: fc.boolean(),
  certificateValidMonths: fc.constantFrom(null, 36),
  earlierPairs: somePairs,
  forbidden: somePairs,
  on: fc.constant('2026-11-24'),
  scoreFloor: fc.constantFrom(0, 0, 0, 3000),
  off: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...SWITCHABLE_RULES]) },
  ),
});

export const someWeights = fc
  .record({
    level: fc.nat(9),
    interests: fc.nat(9),
    time: fc.nat(9),
    language: fc.nat(9),
    age: fc.nat(9),
    education: fc.nat(9),
    waiting: fc.nat(9),
    buddyWaiting: fc.nat(9),
  })
  .filter((weights) => Object.values(weights).some((weight) => weight > 0));
