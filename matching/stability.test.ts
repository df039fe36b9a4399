import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createComparison } from './comparison.ts';
import type { Progress } from './engine/progress.ts';
import { AMAL, BEA, RULES, someBuddies, someNewcomers, someRules } from './people.arbitrary.ts';
import type { Buddy, Newcomer } from './people.ts';
import { proposeRound } from './round.ts';
import type { Round } from './round.ts';
import type { Rules } from './rules.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import { judgeStability } from './stability.ts';
import { createTown } from './town.arbitrary.ts';

const propose = (newcomers: Newcomer[], buddies: Buddy[], rules: Rules = RULES, more: object = {}) =>
  proposeRound(newcomers, buddies, rules, DEFAULT_WEIGHTS, { seed: 1, ...more });
const judge = (newcomers: Newcomer[], buddies: Buddy[], rules: Rules, round: Round, longWait?: number) =>
  judgeStability(newcomers, buddies, rules, DEFAULT_WEIGHTS, round, { longWait });

/** Every pair of people in turn, in the words of the definition. */
function blockingByHand(
  newcomers: Newcomer[],
  buddies: Buddy[],
  rules: Rules,
  { pairs }: Round,
  longWait = Infinity,
) {
  const comparison = createComparison(newcomers, buddies, rules, DEFAULT_WEIGHTS);
  const waitsLong = (id: string) => {
    const { waitsSince } = newcomers.find((one) => one.id === id)!;
    return (Date.parse(rules.on) - Date.parse(waitsSince)) / 86_400_000 >= longWait;
  };
  const found: { newcomer: string; buddy: string; gain: number }[] = [];
  for (const newcomer of newcomers) {
    const hers = pairs.find((pair) => pair.newcomer === newcomer.id);
    if (hers?.pinned) continue;
    comparison.compare(newcomer);
    buddies.forEach((buddy, at) => {
      const score = comparison.scores[at]!;
      if (comparison.obstacles[at] !== 0 || (hers && hers.score >= score)) return;
      const kept = pairs.filter((pair) => pair.buddy === buddy.id);
      if (kept.length < buddy.capacity) {
        found.push({ newcomer: newcomer.id, buddy: buddy.id, gain: 2 * score - (hers?.score ?? 0) });
        return;
      }
      // Of those she may give up the one she would give up first.
      const [least] = kept
        .filter(({ pinned }) => !pinned)
        .sort((a, b) => Number(waitsLong(a.newcomer)) - Number(waitsLong(b.newcomer)) || a.score - b.score);
      if (!least) return;
      const [asks, has] = [waitsLong(newcomer.id), waitsLong(least.newcomer)];
      if (asks === has ? score <= least.score : has) return;
      const gain = 2 * score - (hers?.score ?? 0) - least.score;
      found.push({ newcomer: newcomer.id, buddy: buddy.id, gain });
    });
  }
  return found;
}

/** People with every obstacle there is, or a small town of people who mostly can be paired. */
const somePeople = fc.oneof(
  fc.record({ newcomers: someNewcomers, buddies: someBuddies, rules: someRules }),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 }), fc.nat(1e6), fc.nat(3))
    .map(([newcomers, buddies, seed, off]) => ({
      ...createTown(newcomers, buddies, seed),
      rules: { ...RULES, off: off === 0 ? [] : ['level' as const, 'common-time' as const] },
    })),
);
const longWaits = fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined });

test('the blocking pairs of a round are those that one finds by looking at every pair of people', () => {
  let seen = 0;
  fc.assert(
    fc.property(somePeople, longWaits, fc.nat(511), ({ newcomers, buddies, rules }, longWait, kept) => {
      const best = propose(newcomers, buddies, rules, longWait === undefined ? {} : { longWait });
      // Also a proposal from which pairs were taken out.
      const round = { ...best, pairs: best.pairs.filter((_, at) => kept % 3 === 0 || kept & (1 << at)) };
      const found = judge(newcomers, buddies, rules, round, longWait);
      const byHand = blockingByHand(newcomers, buddies, rules, round, longWait);
      seen += byHand.length;
      expect(found.blockingPairs).toBe(byHand.length);
      expect(found.newcomers).toBe(new Set(byHand.map(({ newcomer }) => newcomer)).size);
      const gains = byHand.map(({ gain }) => gain);
      expect(found.largest?.gain ?? null).toBe(gains.length === 0 ? null : Math.max(...gains));
      if (found.largest) expect(byHand).toContainEqual(found.largest);
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(1000);
});

test('in a stable round no two people would rather have each other, also with long waiters first', () => {
  fc.assert(
    fc.property(somePeople, longWaits, ({ newcomers, buddies, rules }, longWait) => {
      const more = longWait === undefined ? {} : { longWait };
      const round = propose(newcomers, buddies, rules, { stable: true, ...more });
      expect(blockingByHand(newcomers, buddies, rules, round, longWait)).toEqual([]);
      expect(round.gap).toBe(null);
      for (const buddy of buddies)
        expect(round.pairs.filter((pair) => pair.buddy === buddy.id).length).toBeLessThanOrEqual(
          buddy.capacity,
        );
      expect(round.pairs.length + round.unmatched.length).toBe(newcomers.length);
      const best = propose(newcomers, buddies, rules, more);
      expect(round.pairs.length).toBeLessThanOrEqual(best.pairs.length);
      // Whoever is left out in a stable round could not even have half of what is possible: 2 × stable ≥ most.
      expect(2 * round.pairs.length).toBeGreaterThanOrEqual(best.pairs.length);
    }),
    { numRuns: 1000 },
  );
});

test('a stable round tells how far it is, and ends when it is aborted there', () => {
  const { newcomers, buddies } = createTown(300, 180, 2);
  const stages: string[] = [];
  const quiet = propose(newcomers, buddies, RULES, { stable: true });
  const told = propose(newcomers, buddies, RULES, {
    stable: true,
    onProgress: ({ stage, gap }: Progress) => stages.push(`${stage} ${gap}`),
  });
  expect(told).toEqual(quiet);
  expect([...new Set(stages)]).toEqual(['first-lists null', 'offers null']);
  for (const last of ['first-lists', 'offers']) {
    const stop = new AbortController();
    const onProgress = ({ stage }: Progress) => stage === last && stop.abort(new Error(`left at ${last}`));
    expect(() =>
      propose(newcomers, buddies, RULES, { stable: true, signal: stop.signal, onProgress }),
    ).toThrow(`left at ${last}`);
  }
});

test('a pair made by hand stands in a stable round, and blocks nothing', () => {
  const sara = { ...AMAL, id: 'sara', interests: [] };
  const pinned = [{ newcomer: 'sara', buddy: 'bea' }];
  const round = propose([AMAL, sara], [BEA], { ...RULES, pinned }, { stable: true });
  expect(round.pairs.map(({ newcomer }) => newcomer)).toEqual(['sara']);
  expect(judge([AMAL, sara], [BEA], { ...RULES, pinned }, round).blockingPairs).toBe(0);
  // Not by hand, it would be one: Amal and Bea share an interest.
  const free = { ...round, pairs: round.pairs.map((pair) => ({ ...pair, pinned: false })) };
  expect(judge([AMAL, sara], [BEA], RULES, free)).toMatchObject({ blockingPairs: 1, newcomers: 1 });
});

test('nobody to pair, or nobody to pair with, has no blocking pairs', () => {
  expect(judge([], [BEA], RULES, propose([], [BEA]))).toEqual({
    blockingPairs: 0,
    newcomers: 0,
    largest: null,
  });
  expect(propose([AMAL], [], RULES, { stable: true }).unmatched).toHaveLength(1);
});

test.each([
  [300, 180, 3],
  [400, 120, 4],
  [250, 250, 5],
])(
  'among %s newcomers and %s buddies, with and without WebAssembly: stable, and the same pairs',
  (n, m, seed) => {
    const { newcomers, buddies } = createTown(n, m, seed);
    const round = propose(newcomers, buddies, RULES, { stable: true });
    expect(judge(newcomers, buddies, RULES, round).blockingPairs).toBe(0);
    expect(blockingByHand(newcomers, buddies, RULES, round)).toEqual([]);
    expect(propose(newcomers, buddies, RULES, { stable: true, plain: true })).toEqual(round);
    expect(propose(newcomers.toReversed(), buddies.toReversed(), RULES, { stable: true })).toEqual(round);
    const best = propose(newcomers, buddies);
    const byHand = blockingByHand(newcomers, buddies, RULES, best);
    expect(judge(newcomers, buddies, RULES, best)).toMatchObject({ blockingPairs: byHand.length });
    expect(best.totalScore).toBeGreaterThanOrEqual(round.totalScore);
  },
);
