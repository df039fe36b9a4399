import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeMethod } from './method.ts';
import type { Newcomer } from './people.ts';
import { RULES, someBuddies, someNewcomers, someRules, someWeights } from './people.arbitrary.ts';
import { proposeRound } from './round.ts';
import { DEFAULT_WEIGHTS } from './score.ts';

test('the points of the parts that count are 10,000, and a rule that is switched off does not apply', () => {
  const method = describeMethod({ ...RULES, off: ['level', 'region'] }, { level: 3, time: 1, age: 0 });
  expect(method.parts).toEqual([
    { part: 'level', points: 7500, looksAt: ['level', 'levelMin', 'levelMax'] },
    { part: 'time', points: 2500, looksAt: ['slots'] },
  ]);
  const applied = method.rules.filter(({ applies }) => applies).map(({ rule }) => rule);
  expect(applied).not.toContain('level');
  expect(applied).not.toContain('level-unknown');
  expect(applied).not.toContain('region');
  expect(applied).not.toContain('certificate');
  expect(applied).toContain('common-time');
  expect(describeMethod(RULES, DEFAULT_WEIGHTS).parts.map(({ points }) => points)).toEqual([
    2500, 2500, 2000, 1500, 500, 800, 200,
  ]);
});

test('what a method does not name changes no round', () => {
  const blank: Partial<Newcomer> = {
    level: 'A1',
    interests: [],
    slots: ['mon-evening'],
    languages: [],
    gender: null,
    wishesGender: null,
    ageBand: null,
    wishesAge: false,
    education: null,
    region: null,
  };
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, someWeights, (newcomers, buddies, rules, weights) => {
      const { properties } = describeMethod(rules, weights);
      const unnamed = Object.entries(blank).filter(([name]) => !properties.newcomer.includes(name));
      const others = newcomers.map((newcomer) => ({ ...newcomer, ...Object.fromEntries(unnamed) }));
      const pairsOf = (people: Newcomer[]) =>
        proposeRound(people, buddies, rules, weights, { seed: 3 }).pairs.map((pair) => [
          pair.newcomer,
          pair.buddy,
          pair.score,
        ]);
      expect(pairsOf(others)).toEqual(pairsOf(newcomers));
    }),
    { numRuns: 200 },
  );
});
