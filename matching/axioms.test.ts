import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canBePaired } from './eligible.ts';
import { reportRound } from './fairness.ts';
import { explainPair } from './hand.ts';
import { AMAL, BEA, RULES, someBuddies, someNewcomers, someRules } from './people.arbitrary.ts';
import type { Buddy, Newcomer } from './people.ts';
import { proposeRound } from './round.ts';
import type { Rules } from './rules.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import { createTown } from './town.arbitrary.ts';

const propose = (newcomers: Newcomer[], buddies: Buddy[], rules: Rules, more: object = {}) =>
  proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed: 1, ...more });

test('who waits longer is never worse off for it: paired before, paired after', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, fc.nat(5), (newcomers, buddies, rules, which) => {
      const round = propose(newcomers, buddies, rules);
      const her = newcomers[which];
      if (!her || !round.pairs.some((pair) => pair.newcomer === her.id)) return;
      const longer = newcomers.map((one) => (one === her ? { ...one, waitsSince: '2025-12-01' } : one));
      expect(propose(longer, buddies, rules).pairs.map((pair) => pair.newcomer)).toContain(her.id);
    }),
  );
});

test('other names for interests, times and languages change nothing but ties', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, (newcomers, buddies, rules) => {
      const other = (word: string) => (word === 'nl' ? word : `z${[...word].reverse().join('')}`);
      const rename = <Person extends Newcomer | Buddy>(person: Person): Person => ({
        ...person,
        interests: person.interests.map(other),
        slots: person.slots.map(other),
        languages: person.languages.map(other),
      });
      const [one, two] = [
        propose(newcomers, buddies, rules),
        propose(newcomers.map(rename), buddies.map(rename), rules),
      ];
      expect([two.pairs.length, two.totalScore]).toEqual([one.pairs.length, one.totalScore]);
      expect(two.unmatched.length).toBe(one.unmatched.length);
    }),
  );
});

test('a round that was cancelled leaves nothing behind: the next one is as if it had never been', () => {
  const { newcomers, buddies } = createTown(200, 120, 3);
  const before = propose(newcomers, buddies, RULES);
  const controller = new AbortController();
  const cancelled = () =>
    propose(newcomers, buddies, RULES, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });
  expect(cancelled).toThrow('enough');
  expect(propose(newcomers, buddies, RULES)).toEqual(before);
});

test.each([0.95, 0.98, 1, 1.02, 1.05])(
  'with %s places for each newcomer a round is proven to be the best, in time',
  (ratio) => {
    const { newcomers, buddies } = createTown(300, 300, 8);
    const places = Math.round(300 * ratio);
    const even = Array.from({ length: places }, (_, at) => ({
      ...buddies[at % buddies.length]!,
      id: `b${at}`,
      capacity: 1,
    }));
    const began = performance.now();
    const round = propose(newcomers, even, RULES);
    expect(round.gap).toBe(0);
    expect(performance.now() - began).toBeLessThan(20_000);
  },
);

test('whoever can be drawn fits somebody with a place, and whoever cannot fits nobody', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, (newcomers, buddies, rules) => {
      const fits = newcomers.filter((newcomer) =>
        buddies.some((buddy) => explainPair(newcomer, buddy, rules, DEFAULT_WEIGHTS, { newcomers }).allowed),
      );
      expect(canBePaired(newcomers, buddies, rules, DEFAULT_WEIGHTS)).toEqual(fits.map(({ id }) => id));
    }),
  );
});

test('a report groups by what it is told besides, and names who said nothing', () => {
  const people = [AMAL, { ...AMAL, id: 'sara' }, { ...AMAL, id: 'luz' }];
  const { groups } = reportRound(people, propose(people, [], RULES), RULES.on, [], {
    first: ({ id }) => (id === 'luz' ? null : 'ar'),
  });
  expect(groups['first']?.['ar']?.newcomers).toBe(2);
  expect(groups['first']?.['unknown']?.newcomers).toBe(1);
});

test('words that only one person has, however many there are, and places without end are no burden', () => {
  const own = (id: number) => Array.from({ length: 50 }, (_, at) => `${id}-${at}`);
  const newcomers = Array.from({ length: 3000 }, (_, id) => ({
    ...AMAL,
    id: `n${id}`,
    interests: ['cooking', ...own(id)],
  }));
  const buddies = ['bea', 'cas', 'dirk'].map((id) => ({ ...BEA, id, capacity: 1e6 }));
  expect(proposeRound(newcomers, buddies, RULES, DEFAULT_WEIGHTS, { seed: 1 }).pairs).toHaveLength(3000);
});
