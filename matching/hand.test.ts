import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainPair, suggestBuddies } from './hand.ts';
import { AMAL, BEA, RULES, someBuddies, someNewcomers, someRules } from './people.arbitrary.ts';
import { proposeRound } from './round.ts';
import { DEFAULT_WEIGHTS } from './score.ts';

const CONTEXT = { newcomers: [AMAL] };
const PIN = { pinned: [{ newcomer: 'amal', buddy: 'bea' }] };

test('an allowed pair comes with its score, its parts and every reason that holds', () => {
  const amal = { ...AMAL, wishesGender: 'woman' as const };
  const bea = { ...BEA, wishesGender: 'woman' as const };
  expect(explainPair(amal, bea, RULES, DEFAULT_WEIGHTS, { newcomers: [amal] })).toEqual({
    allowed: true,
    pairing: {
      newcomer: 'amal',
      buddy: 'bea',
      score: 2000 + 365 + 800 + 1350 + 66 + 144,
      parts: {
        level: 2000,
        interests: 365,
        time: 800,
        language: 1350,
        age: 0,
        education: 0,
        waiting: 66,
        buddyWaiting: 144,
      },
      reasons: [
        { code: 'level-fits', params: { level: 'A1' } },
        { code: 'shared-interests', params: { interests: ['cooking'] } },
        { code: 'common-times', params: { slots: ['tue-evening'] } },
        { code: 'shared-language', params: { languages: ['en'] } },
        { code: 'gender-wish', params: { gender: 'woman', of: 'newcomer' } },
        { code: 'gender-wish', params: { gender: 'woman', of: 'buddy' } },
        { code: 'waiting', params: { days: 30 } },
      ],
      pinned: false,
    },
  });
});

test('Dutch is not a language to help oneself out with', () => {
  const amal = { ...AMAL, languages: ['nl', 'nl-BE'] };
  const bea = { ...BEA, languages: ['nl', 'nl-BE'] };
  const answer = explainPair(amal, bea, RULES, DEFAULT_WEIGHTS, CONTEXT);
  expect(answer.allowed && answer.pairing.parts.language).toBe(0);
});

test('rare interests are named first', () => {
  const amal = { ...AMAL, interests: ['cooking', 'chess'] };
  const bea = { ...BEA, interests: ['chess', 'cooking'] };
  const others = [{ ...AMAL, id: 'omar', interests: ['cooking'] }];
  const answer = explainPair(amal, bea, RULES, DEFAULT_WEIGHTS, { newcomers: [amal, ...others] });
  expect(answer.allowed && answer.pairing.reasons).toContainEqual({
    code: 'shared-interests',
    params: { interests: ['chess', 'cooking'] },
  });
});

test('a coordinator may pin a pair against level, wishes and times, and is told that the level is near', () => {
  const bea = { ...BEA, levelMin: 'A2' as const, gender: 'man' as const, slots: [] };
  const amal = { ...AMAL, wishesGender: 'woman' as const };
  const free = explainPair(amal, bea, RULES, DEFAULT_WEIGHTS, CONTEXT);
  expect(free).toEqual({ allowed: false, obstacles: ['level', 'gender-wish', 'common-time'] });
  const pinned = explainPair(amal, bea, { ...RULES, ...PIN }, DEFAULT_WEIGHTS, CONTEXT);
  expect(pinned.allowed && pinned.pairing.pinned).toBe(true);
  expect(pinned.allowed && pinned.pairing.reasons[0]).toEqual({
    code: 'level-near',
    params: { level: 'A1', levelMin: 'A2', levelMax: 'B1' },
  });
});

test('a pin sets aside neither an earlier pair nor a missing certificate nor a place that is not there', () => {
  const rules = { ...RULES, ...PIN, certificateRequired: true, earlierPairs: PIN.pinned };
  const bea = { ...BEA, certificateIssuedOn: null, capacity: 0, slots: [] };
  const answer = explainPair(AMAL, bea, rules, DEFAULT_WEIGHTS, CONTEXT);
  expect(answer).toEqual({ allowed: false, obstacles: ['certificate', 'earlier-pair', 'capacity'] });
});

test('suggestions are the allowed buddies, best first, at most as many as asked for', () => {
  const better = { ...BEA, id: 'kim', interests: ['cooking', 'football'] };
  const asGood = { ...BEA, id: 'ann' };
  const never = { ...BEA, id: 'tom', slots: [] };
  const all = [BEA, better, asGood, never];
  const ids = (limit: number) =>
    suggestBuddies(AMAL, all, RULES, DEFAULT_WEIGHTS, { limit, ...CONTEXT }).map(({ buddy }) => buddy);
  expect(ids(10)).toEqual(['kim', 'ann', 'bea']);
  expect(ids(2)).toEqual(['kim', 'ann']);
  expect(ids(0)).toEqual([]);
  expect(suggestBuddies(AMAL, [], RULES, DEFAULT_WEIGHTS, { limit: 3 })).toEqual([]);
});

test('a pair made by hand has the score it has in the round', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, (newcomers, buddies, rules) => {
      for (const pairing of proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed: 1 }).pairs) {
        const newcomer = newcomers.find(({ id }) => id === pairing.newcomer)!;
        const buddy = buddies.find(({ id }) => id === pairing.buddy)!;
        const answer = explainPair(newcomer, buddy, rules, DEFAULT_WEIGHTS, { newcomers });
        expect(answer).toEqual({ allowed: true, pairing });
      }
    }),
  );
});
