import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assign } from '../assignment.ts';
import { createComparison } from '../comparison.ts';
import type { Buddy, Newcomer } from '../people.ts';
import { AMAL, BEA, RULES } from '../people.arbitrary.ts';
import { leavingOut } from '../pair-up.ts';
import type { Rules } from '../rules.ts';
import { DEFAULT_WEIGHTS } from '../score.ts';
import { createTown } from '../town.arbitrary.ts';
import { createFinder } from './finder.ts';
import { placeOf, rowStart } from './kernel.ts';
import { marketOf } from './market.arbitrary.ts';
import type { Market } from './market.ts';
import { solve } from './solve.ts';
import type { Progress } from './progress.ts';
import type { SolveOptions } from './solve.ts';

/** The score of every pair by the plain comparison, −1 where a rule forbids it: rows and columns as in the market. */
function tableOf({ rowAt, columnAt }: Market, newcomers: Newcomer[], buddies: Buddy[], rules: Rules = RULES) {
  const comparison = createComparison(newcomers, buddies, rules, DEFAULT_WEIGHTS);
  return Array.from(rowAt, (at) => {
    comparison.compare(newcomers[at]!);
    return Array.from(columnAt, (buddy) =>
      comparison.obstacles[buddy] === 0 ? comparison.scores[buddy]! : -1,
    );
  });
}

const places = ({ capacity }: Market) => capacity.reduce((sum, count) => sum + count, 0);

/** The best there is, by the solver that adds one newcomer after another to the whole table. */
function bestOf(of: Market, table: number[][], leftOut: Float64Array): number {
  const rows = table.map((row) => row.flatMap((score, column) => (score < 0 ? [] : [{ score, column }])));
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => (start[index + 1] = start[index]! + row.length));
  const column = Int32Array.from(rows.flat(), (entry) => entry.column);
  const score = Uint16Array.from(rows.flat(), (entry) => entry.score);
  return valueOf(assign({ start, column, score }, of.capacity, leftOut).columnOf, table, leftOut);
}

/** The value of a plan by the table; throws when it uses a pair that is not allowed. */
function valueOf(columnOf: Int32Array, table: number[][], leftOut: Float64Array): number {
  // In units of 2^-40, whole numbers of any length, so that nothing is rounded on the way.
  let sum = 0n;
  columnOf.forEach((column, row) => {
    const score = column < 0 ? -leftOut[row]! : table[row]![column]!;
    if (column >= 0 && score < 0) throw new Error('a pair that is not allowed');
    sum += BigInt(score * 2 ** 40);
  });
  return Number(sum) / 2 ** 40;
}

function solveAndCheck(
  newcomers: Newcomer[],
  buddies: Buddy[],
  options: Partial<SolveOptions>,
  rules = RULES,
) {
  const of = marketOf(newcomers, buddies, rules);
  const table = tableOf(of, newcomers, buddies, rules);
  const leftOut = leavingOut(
    newcomers.map((_, row) => (row * 7) % 90),
    places(of),
  );
  const found = solve(of, leftOut, { gap: 0, timeLimit: Infinity, ...options });
  expect(valueOf(found.columnOf, table, leftOut)).toBe(found.value);
  const used = new Int32Array(buddies.length);
  for (const column of found.columnOf) if (column >= 0) used[column]! += 1;
  expect(used.every((count, column) => count <= of.capacity[column]!)).toBe(true);
  return { found, best: bestOf(of, table, leftOut) };
}

describe('a finder gives the best people by exact score and price, as looking at everybody does', () => {
  test.each([
    ['with WebAssembly', false],
    ['without', true],
  ])('%s', (_, plain) => {
    const prices = fc.constantFrom(0, 1, 900, 4000, 40_000, 5_000_000);
    fc.assert(
      fc.property(
        fc.nat(1e6),
        prices,
        fc.nat(9000),
        fc.integer({ min: 1, max: 16 }),
        (seed, base, over, most) => {
          const { newcomers, buddies } = createTown(40, 50, seed);
          const rules = {
            ...RULES,
            scoreFloor: seed % 3 === 0 ? 4000 : 0,
            forbidden: [
              { newcomer: 'n1', buddy: 'b2' },
              { newcomer: 'n1', buddy: 'b7' },
            ],
          };
          const of = marketOf(newcomers, buddies, rules);
          const table = tableOf(of, newcomers, buddies, rules);
          const price = Float64Array.from(buddies, (__, at) => base + (seed % 2 ? (at * 7919) % 5000 : 0));
          if (seed % 5 === 0) price[3] = 0;
          const threshold = over - base;
          for (const side of ['columns', 'rows'] as const) {
            const finder = createFinder(of, side, plain);
            finder.setPrices(side === 'columns' ? price : price.slice(0, 40));
            for (let asker = 0; asker < (side === 'columns' ? 40 : 50); asker += 3) {
              const scores = side === 'columns' ? table[asker]! : table.map((row) => row[asker]!);
              const expected = scores
                .map((score, at) => ({ at, gain: score < 0 ? -Infinity : score - price[at]! }))
                .filter(({ gain }) => gain > threshold)
                .sort((a, b) => b.gain - a.gain || a.at - b.at)
                .slice(0, most);
              const count = finder.find(asker, threshold, most, 0, 1);
              expect(
                Array.from({ length: count }, (__, at) => ({
                  at: finder.people[at]!,
                  gain: finder.gains[at]!,
                })),
              ).toEqual(expected);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('with prices estimated from a sample a solution is the best, or within the gap, all the same', () => {
  for (const buddies of [400, 260, 120])
    for (const gap of [0, 0.002]) {
      const { newcomers, buddies: theirs } = createTown(400, buddies, 4);
      const { found, best } = solveAndCheck(newcomers, theirs, { gap, estimatedFrom: 100 });
      expect(found.bound).toBeGreaterThanOrEqual(best);
      expect(best - found.value).toBeLessThanOrEqual(gap * found.score);
      const plain = solveAndCheck(newcomers, theirs, { gap, estimatedFrom: 100, plain: true });
      expect(plain.found).toEqual(found);
    }
});

test('every sum has a place for its bound, in one row only, also by the sums of bytes that the kernel does', () => {
  for (let sum = 0; sum <= 239; sum++) {
    const rows = [0, 1, 2, 3].map((row) => ((sum - rowStart(row)) & 255) >> row);
    expect(rows.filter((place) => place < 16)).toHaveLength(1);
    const row = rows.findIndex((place) => place < 16);
    expect(placeOf(sum)).toBe(row * 16 + rows[row]!);
  }
});

describe('a solution is the best there is to the unit, and its bound the same', () => {
  test.each([
    ['surplus', 300, 300],
    ['balanced', 300, 200],
    ['scarce', 300, 110],
    ['nearly as many places as newcomers', 200, 139],
    ['a few places more', 200, 150],
    ['very scarce', 400, 20],
  ])('%s', (_, newcomers, buddies) => {
    for (const seed of [1, 2, 3]) {
      const town = createTown(newcomers, buddies, seed);
      const { found, best } = solveAndCheck(town.newcomers, town.buddies, {});
      expect(found.value).toBe(best);
      expect(found.bound).toBe(best);
    }
  });
});

test('a requested gap is kept, and the bound is never below the best nor the value above it', () => {
  for (const [newcomers, buddies] of [
    [500, 500],
    [500, 330],
    [500, 180],
  ] as const)
    for (const gap of [0.05, 0.005, 0.0005]) {
      const town = createTown(newcomers, buddies, 9);
      const { found, best } = solveAndCheck(town.newcomers, town.buddies, { gap });
      expect(found.value).toBeLessThanOrEqual(best);
      expect(found.bound).toBeGreaterThanOrEqual(best);
      expect((found.bound - found.value) / found.score).toBeLessThanOrEqual(gap);
    }
});

describe('hard markets end with the right answer', () => {
  const twins = (count: number) => Array.from({ length: count }, (_, at) => ({ ...AMAL, id: `n${at}` }));
  const same = (count: number, more: Partial<Buddy> = {}) =>
    Array.from({ length: count }, (_, at) => ({ ...BEA, id: `b${at}`, ...more }));

  test.each<[string, Newcomer[], Buddy[]]>([
    ['all people identical, as many places', twins(150), same(150)],
    ['all people identical, fewer places', twins(150), same(60)],
    ['all people identical, more places', twins(60), same(80, { capacity: 3 })],
    [
      'one hub that everybody wants',
      twins(120),
      [...same(100, { interests: [], languages: [] }), { ...BEA, capacity: 5 }],
    ],
    ['one buddy for all', twins(120), [{ ...BEA, capacity: 1000 }]],
    ['nobody feasible', twins(80), same(80, { slots: ['sun-morning'] })],
    [
      'a half that can be matched and a half that cannot',
      twins(80),
      [...same(30), ...same(50, { gender: 'man' }).map((b, at) => ({ ...b, id: `m${at}`, slots: [] }))],
    ],
  ])('%s', (_, newcomers, buddies) => {
    for (const gap of [0, 0.001]) {
      const { found, best } = solveAndCheck(newcomers, buddies, { gap });
      expect(found.bound).toBeGreaterThanOrEqual(best);
      expect(found.value).toBeGreaterThanOrEqual(best - gap * found.score);
    }
  });
});

test('of two thousand people who are all the same everybody is paired, after a few passes', () => {
  const twins = Array.from({ length: 2000 }, (_, at) => ({ ...AMAL, id: `n${at}` }));
  const same = Array.from({ length: 2000 }, (_, at) => ({ ...BEA, id: `b${at}`, capacity: 1 }));
  const of = marketOf(twins, same);
  const leftOut = leavingOut(Array<number>(2000).fill(0), 2000);
  const found = solve(of, leftOut, { gap: 0, timeLimit: Infinity });
  expect(found.columnOf).not.toContain(-1);
  expect(new Set(found.columnOf).size).toBe(2000);
  // Lists that all name the same few need one pass for every ten people.
  expect(found.passes).toBeLessThanOrEqual(5);
});

test.each([
  ['exactly', 250, {}],
  ['where places are scarce', 120, {}],
  ['within a gap', 250, { gap: 0.001 }],
  ['at estimated prices', 250, { gap: 0.001, estimatedFrom: 100 }],
])('whenever time is up a plan keeps every rule, and its bound holds: %s', (_, buddies, options) => {
  const town = createTown(600, buddies, 4);
  const of = marketOf(town.newcomers, town.buddies);
  const table = tableOf(of, town.newcomers, town.buddies);
  const leftOut = leavingOut(Array<number>(600).fill(0), places(of));
  const best = bestOf(of, table, leftOut);
  // A clock that ticks whenever somebody looks at it.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++);
  const pairs: number[] = [];
  for (let timeLimit = 0; ; timeLimit = Math.ceil(timeLimit * 1.3) + 1) {
    now = 0;
    const found = solve(of, leftOut, { gap: 0, ...options, timeLimit });
    expect(valueOf(found.columnOf, table, leftOut)).toBe(found.value);
    const used = new Int32Array(buddies);
    for (const column of found.columnOf) if (column >= 0) used[column]! += 1;
    expect(used.every((count, column) => count <= of.capacity[column]!)).toBe(true);
    expect(found.value).toBeLessThanOrEqual(best);
    expect(found.bound).toBeGreaterThanOrEqual(best);
    pairs.push(found.columnOf.filter((column) => column >= 0).length);
    if (now < timeLimit) break;
  }
  clock.mockRestore();
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs[0]).toBe(0);
  expect(pairs, 'more time, more pairs').toEqual(pairs.toSorted((a, b) => a - b));
});

test('the bound holds whenever time is up where those who wait long come first and places are few', () => {
  const days = Array.from({ length: 79 }, (_, at) => (at * 7) % 90);
  const town = createTown(79, 6, 37);
  const of = marketOf(town.newcomers, town.buddies);
  const leftOut = leavingOut(days, places(of), 60);
  const best = bestOf(of, tableOf(of, town.newcomers, town.buddies), leftOut);
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now++);
  for (const gap of [0, 0.001])
    for (let timeLimit = 0; timeLimit < 400; timeLimit++) {
      now = 0;
      const { value, bound } = solve(of, leftOut, { gap, timeLimit });
      expect(value).toBeLessThanOrEqual(best);
      expect(bound, `after ${timeLimit} of gap ${gap}`).toBeGreaterThanOrEqual(best);
    }
  clock.mockRestore();
});

test('where time is up before the first plan, who is on a list is paired all the same, and nobody else is looked at', () => {
  const town = createTown(600, 250, 4);
  const of = marketOf(town.newcomers, town.buddies);
  const leftOut = leavingOut(Array<number>(600).fill(0), places(of));
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  const stages: string[] = [];
  const onProgress = ({ stage }: Progress) => {
    stages.push(stage);
    if (stage === 'auction') now = 1000;
  };
  const found = solve(of, leftOut, { gap: 0, timeLimit: 100, onProgress });
  clock.mockRestore();
  expect([...new Set(stages)]).toEqual(['first-lists', 'auction', 'prices', 'proof']);
  expect(found.columnOf.filter((column) => column >= 0).length).toBeGreaterThan(200);
  expect(found.gap).toBeGreaterThan(0.1);
});

test('an aborted signal ends it, and progress is told with a gap that only falls', () => {
  const town = createTown(300, 200, 4);
  const controller = new AbortController();
  const of = marketOf(town.newcomers, town.buddies);
  const leftOut = leavingOut(Array<number>(300).fill(0), places(of));
  const gaps: (number | null)[] = [];
  solve(of, leftOut, { gap: 0, timeLimit: Infinity, onProgress: ({ gap }) => gaps.push(gap) });
  const told = gaps.filter((gap) => gap !== null);
  expect(told).toEqual(told.toSorted((a, b) => b - a));
  expect(told.at(-1)).toBe(0);
  controller.abort(new Error('the coordinator left'));
  const options = { gap: 0, timeLimit: Infinity, signal: controller.signal };
  expect(() => solve(of, leftOut, options)).toThrow('the coordinator left');
});
