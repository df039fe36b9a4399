import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepDraft } from './keep.ts';
import { AMAL, BEA, RULES, someBuddies, someNewcomers, someRules } from './people.arbitrary.ts';
import type { Buddy, Newcomer } from './people.ts';
import { proposeRound } from './round.ts';
import type { Round } from './round.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import { createTown } from './town.arbitrary.ts';

const propose = (newcomers: Newcomer[], buddies: Buddy[], rules = RULES, seed = 1) =>
  proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed });
const moved = (draft: Round, { pairs }: Round) => {
  const had = new Map(draft.pairs.map(({ newcomer, buddy }) => [newcomer, buddy]));
  return pairs.filter(({ newcomer, buddy }) => had.get(newcomer) !== buddy).length;
};

test('a round that is only otherwise equal becomes the draft again', () => {
  const newcomers = Array.from({ length: 30 }, (_, at) => ({ ...AMAL, id: `n${at}` }));
  const buddies = Array.from({ length: 20 }, (_, at) => ({ ...BEA, id: `b${at}`, capacity: 1 + (at % 3) }));
  const draft = propose(newcomers, buddies, RULES, 1);
  const other = propose(newcomers, buddies, RULES, 2);
  expect(moved(draft, other)).toBeGreaterThan(0);
  const kept = keepDraft(draft.pairs, other, newcomers, buddies, RULES, DEFAULT_WEIGHTS);
  expect(kept.pairs).toEqual(draft.pairs);
  expect(kept.idleBuddies).toEqual(draft.idleBuddies);
});

test('the total never falls, nobody loses a buddy, no rule is broken and no place taken twice', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, someRules, (newcomers, buddies, earlier, rules) => {
      const draft = propose(newcomers, buddies, earlier, 1);
      const round = propose(newcomers, buddies, rules, 2);
      const kept = keepDraft(draft.pairs, round, newcomers, buddies, rules, DEFAULT_WEIGHTS);
      expect(kept.totalScore).toBeGreaterThanOrEqual(round.totalScore);
      expect(moved(draft, kept)).toBeLessThanOrEqual(moved(draft, round));
      expect(kept.pairs.map(({ newcomer }) => newcomer)).toEqual(round.pairs.map(({ newcomer }) => newcomer));
      for (const { id, capacity } of buddies)
        expect(kept.pairs.filter(({ buddy }) => buddy === id).length).toBeLessThanOrEqual(capacity);
      // Proven to be the best, so a higher total would break a rule.
      expect(kept.totalScore).toBe(round.totalScore);
    }),
  );
});

test('after one pair is pinned few others move', () => {
  const { newcomers, buddies } = createTown(200, 120, 5);
  const draft = propose(newcomers, buddies);
  const { buddy } = draft.pairs[10]!;
  const left = draft.unmatched.find(({ reason }) => reason === 'capacity');
  const rules = { ...RULES, pinned: [{ newcomer: left!.newcomer, buddy }] };
  const again = propose(newcomers, buddies, rules);
  const kept = keepDraft(draft.pairs, again, newcomers, buddies, rules, DEFAULT_WEIGHTS);
  expect(kept.totalScore).toBe(again.totalScore);
  expect(kept.pairs).toContainEqual(
    expect.objectContaining({ newcomer: left!.newcomer, buddy, pinned: true }),
  );
  expect(moved(draft, kept)).toBeLessThanOrEqual(moved(draft, again));
});
