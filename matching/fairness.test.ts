import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportRound } from './fairness.ts';
import { explainPair, suggestBuddies } from './hand.ts';
import { whatHelps } from './help.ts';
import { continueRound, costOfPair, createSuggester } from './living.ts';
import { AMAL, BEA, RULES, someBuddies, someNewcomers, someRules } from './people.arbitrary.ts';
import type { Buddy, Newcomer } from './people.ts';
import { proposeRound } from './round.ts';
import type { RoundOptions } from './round.ts';
import type { Rules } from './rules.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import { sha256 } from './sha256.ts';
import { createTown } from './town.arbitrary.ts';

const propose = (
  newcomers: Newcomer[],
  buddies: Buddy[],
  rules: Rules = RULES,
  more: Partial<RoundOptions> = {},
) => proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed: 1, ...more });

test('who waits too long comes first: as many of them as can be paired at all, and never fewer pairs', () => {
  fc.assert(
    fc.property(
      someNewcomers,
      someBuddies,
      someRules,
      fc.integer({ min: 1, max: 300 }),
      (all, buddies, rules, longWait) => {
        const longest = all.filter(({ waitsSince }) => {
          return (Date.parse(rules.on) - Date.parse(waitsSince)) / 86_400_000 >= longWait;
        });
        const ids = new Set(longest.map(({ id }) => id));
        const round = propose(all, buddies, rules, { longWait });
        const alone = propose(longest, buddies, rules);
        expect(round.pairs.filter(({ newcomer }) => ids.has(newcomer))).toHaveLength(alone.pairs.length);
        expect(round.pairs).toHaveLength(propose(all, buddies, rules).pairs.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('nobody in the tier for long waiters stays behind where places are scarce, and the score hardly falls', () => {
  const { newcomers, buddies } = createTown(600, 220, 3);
  const plain = propose(newcomers, buddies);
  const fair = propose(newcomers, buddies, RULES, { longWait: 305 });
  const { longestWaitAfter } = reportRound(newcomers, fair, RULES.on).all;
  expect(longestWaitAfter).toBeLessThan(305);
  expect(reportRound(newcomers, plain, RULES.on).all.longestWaitAfter).toBeGreaterThanOrEqual(305);
  expect(fair.pairs).toHaveLength(plain.pairs.length);
  expect(fair.totalScore).toBeGreaterThan(plain.totalScore * 0.99);
});

test('a report counts everybody once in each property', () => {
  const { newcomers, buddies } = createTown(60, 20, 3);
  const round = propose(newcomers, buddies);
  const { all, groups } = reportRound(newcomers, round, RULES.on);
  expect(all).toMatchObject({ newcomers: 60, paired: round.pairs.length });
  for (const group of Object.values(groups)) {
    expect(Object.values(group).reduce((sum, { newcomers: count }) => sum + count, 0)).toBe(60);
    expect(Object.values(group).reduce((sum, { paired }) => sum + paired, 0)).toBe(round.pairs.length);
  }
  expect(reportRound([], propose([], []), RULES.on).all).toMatchObject({ newcomers: 0, medianScore: null });
});

test('the hash is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
    { numRuns: 40 },
  );
});

test('the smallest change that helps is one that does help', () => {
  fc.assert(
    fc.property(someNewcomers, someBuddies, someRules, (newcomers, buddies, rules) => {
      for (const newcomer of newcomers) {
        const count = (who: typeof newcomer) =>
          buddies.filter((buddy) => explainPair(who, buddy, rules, DEFAULT_WEIGHTS, { newcomers }).allowed)
            .length;
        for (const change of whatHelps(newcomer, buddies, rules, DEFAULT_WEIGHTS, { newcomers })) {
          expect(count(newcomer)).toBe(0);
          if (change.code === 'more-time')
            expect(count({ ...newcomer, slots: [...newcomer.slots, change.params.slot] })).toBe(
              change.params.buddies,
            );
          if (change.code === 'other-level')
            expect(count({ ...newcomer, level: change.params.level })).toBe(change.params.buddies);
          if (change.code === 'without-gender-wish')
            expect(count({ ...newcomer, wishesGender: null })).toBe(change.params.buddies);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('with one evening more there are buddies, and it says how many', () => {
  const amal = { ...AMAL, slots: ['sun-morning'] };
  const buddies = [BEA, { ...BEA, id: 'cas' }, { ...BEA, id: 'dirk', slots: ['thu-evening'], capacity: 0 }];
  expect(whatHelps(amal, buddies, RULES, DEFAULT_WEIGHTS, { newcomers: [amal] })).toEqual([
    { code: 'more-time', params: { slot: 'tue-evening', buddies: 2 } },
    { code: 'more-time', params: { slot: 'sat-morning', buddies: 2 } },
  ]);
});

test('a time in common that lifts a pair over the floor counts among what helps', () => {
  const newcomer = { ...AMAL, level: 'A0' as const, interests: [], languages: [], slots: [] };
  const buddy = { ...BEA, interests: [], languages: [], slots: ['sat-morning'], capacity: 1 };
  const buddies = [
    { ...buddy, id: 'wide', levelMin: 'A0' as const, levelMax: 'A1' as const },
    { ...buddy, id: 'narrow', levelMin: 'A0' as const, levelMax: 'A0' as const },
  ];
  const allowed = (slots: string[], scoreFloor: number) =>
    buddies.filter(
      (one) =>
        explainPair({ ...newcomer, slots }, one, { ...RULES, scoreFloor }, DEFAULT_WEIGHTS, { newcomers: [] })
          .allowed,
    ).length;
  for (let scoreFloor = 0; scoreFloor <= 10_000; scoreFloor += 250) {
    const help = whatHelps(newcomer, buddies, { ...RULES, scoreFloor }, DEFAULT_WEIGHTS, { newcomers: [] });
    const time = help.find(({ code }) => code === 'more-time');
    expect(time?.params.buddies ?? 0, String(scoreFloor)).toBe(allowed(['sat-morning'], scoreFloor));
  }
});

test('a suggester says what suggestBuddies says', () => {
  const { newcomers, buddies } = createTown(20, 300, 6);
  const suggester = createSuggester(buddies, RULES, DEFAULT_WEIGHTS, { newcomers });
  for (const newcomer of newcomers)
    for (const limit of [0, 1, 7, 400])
      expect(suggester.suggest(newcomer, limit)).toEqual(
        suggestBuddies(newcomer, buddies, RULES, DEFAULT_WEIGHTS, { limit, newcomers }),
      );
});

test('a draft that goes on keeps its pairs, and gives places that came free to the others', () => {
  const { newcomers, buddies } = createTown(200, 90, 8);
  const draft = propose(newcomers, buddies);
  const gone = new Set([draft.pairs[0]!.newcomer, draft.pairs[1]!.newcomer]);
  const next = [
    ...newcomers.filter(({ id }) => !gone.has(id)),
    ...createTown(4, 0, 99).newcomers.map((n) => ({ ...n, id: `x${n.id}` })),
  ];
  const round = continueRound(draft.pairs, next, buddies, RULES, DEFAULT_WEIGHTS, { seed: 1 });
  expect(round.broken.map(({ newcomer }) => newcomer).sort()).toEqual([...gone].sort());
  const buddyOf = new Map(round.pairs.map(({ newcomer, buddy }) => [newcomer, buddy]));
  for (const { newcomer, buddy } of draft.pairs)
    if (!gone.has(newcomer)) expect(buddyOf.get(newcomer)).toBe(buddy);
  expect(round.pairs).toHaveLength(draft.pairs.length);
  const fresh = propose(next, buddies);
  expect(round.totalScore).toBeLessThanOrEqual(fresh.totalScore);
  expect(round.totalScore).toBeGreaterThan(fresh.totalScore * 0.98);
});

test('pairs of a coordinator come before those of a draft', () => {
  const { newcomers, buddies } = createTown(60, 30, 7);
  const draft = propose(newcomers, buddies);
  const goOn = (pin: { newcomer: string; buddy: string }) =>
    continueRound(draft.pairs, newcomers, buddies, { ...RULES, pinned: [pin] }, DEFAULT_WEIGHTS, { seed: 1 });
  const [drafted] = draft.pairs;
  const same = goOn(drafted!);
  expect(same.broken).toEqual([]);
  expect(same.pairs).toEqual(
    draft.pairs.map((pair) => (pair === drafted ? { ...pair, pinned: true } : pair)),
  );
  const left = draft.unmatched.find(({ reason }) => reason === 'capacity')!;
  const other = goOn({ newcomer: left.newcomer, buddy: drafted!.buddy });
  expect(other.broken.map(({ buddy }) => buddy)).toEqual([drafted!.buddy]);
  expect(other.pairs).toContainEqual(
    expect.objectContaining({ newcomer: left.newcomer, buddy: drafted!.buddy, pinned: true }),
  );
});

test('a pair that the rules allow never gains when it is made by hand, and one of the round costs nothing', () => {
  const { newcomers, buddies } = createTown(40, 20, 8);
  const round = propose(newcomers, buddies);
  const cost = (newcomer: string, buddy: string) =>
    costOfPair({ newcomer, buddy }, newcomers, buddies, RULES, DEFAULT_WEIGHTS, { seed: 1 });
  for (const { newcomer: id, buddy } of round.pairs.slice(0, 5)) {
    expect(cost(id, buddy)).toEqual({ pairs: 0, points: 0 });
    const newcomer = newcomers.find((one) => one.id === id)!;
    const other = suggestBuddies(newcomer, buddies, RULES, DEFAULT_WEIGHTS, { limit: 9, newcomers }).at(-1)!;
    const { pairs, points } = cost(id, other.buddy);
    expect(pairs > 0 || (pairs === 0 && points >= 0)).toBe(true);
  }
});
