import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../assignment.ts';
import { createComparison } from '../comparison.ts';
import { leavingOut } from '../pair-up.ts';
import type { Buddy } from '../people.ts';
import { AMAL, BEA, RULES } from '../people.arbitrary.ts';
import { DEFAULT_WEIGHTS } from '../score.ts';
import { createTown, numbers } from '../town.arbitrary.ts';
import { joinAlike } from './alike.ts';
import { marketOf } from './market.arbitrary.ts';
import { solve } from './solve.ts';

/** Many people of a few kinds, who differ besides in their places alone, and in with whom they may not be. */
function createKinds(seed: number) {
  const next = numbers(seed);
  const kinds = createTown(1 + next(6), 1 + next(5), seed);
  const newcomers = Array.from({ length: 1 + next(40) }, (_, at) => ({
    ...kinds.newcomers[next(kinds.newcomers.length)]!,
    id: `n${at}`,
  }));
  const buddies = Array.from({ length: 1 + next(30) }, (_, at) => ({
    ...kinds.buddies[next(kinds.buddies.length)]!,
    id: `b${at}`,
    capacity: 1 + next(3),
  }));
  const forbidden = Array.from({ length: next(4) }, () => ({
    newcomer: `n${next(newcomers.length)}`,
    buddy: `b${next(buddies.length)}`,
  }));
  return { newcomers, buddies, rules: { ...RULES, forbidden, scoreFloor: next(3) === 0 ? 3000 : 0 } };
}

test('with those who are alike joined a plan is the best for everybody apart, by a solver of the whole table', () => {
  let joinedAny = 0;
  fc.assert(
    fc.property(fc.nat(1e6), (seed) => {
      const { newcomers, buddies, rules } = createKinds(seed);
      const whole = marketOf(newcomers, buddies, rules);
      const { market, spread } = joinAlike(whole);
      if (market.columns.count < buddies.length) joinedAny++;
      const comparison = createComparison(newcomers, buddies, rules, DEFAULT_WEIGHTS);
      const table = Array.from(whole.rowAt, (at) => {
        comparison.compare(newcomers[at]!);
        return Array.from(whole.columnAt, (column) =>
          comparison.obstacles[column] === 0 ? comparison.scores[column]! : -1,
        );
      });
      const places = whole.capacity.reduce((sum, count) => sum + count, 0);
      const leftOut = leavingOut(
        newcomers.map((_, row) => (row * 7) % 90),
        places,
      );
      const start = new Int32Array(table.length + 1);
      const entries = table.map((row) =>
        row.flatMap((score, column) => (score < 0 ? [] : [{ column, score }])),
      );
      entries.forEach((row, at) => (start[at + 1] = start[at]! + row.length));
      const graph = {
        start,
        column: Int32Array.from(entries.flat(), ({ column }) => column),
        score: Uint16Array.from(entries.flat(), ({ score }) => score),
      };
      const valueOf = (columnOf: Int32Array) =>
        columnOf.reduce((sum, to, row) => {
          if (to >= 0) expect(table[row]![to]).toBeGreaterThanOrEqual(0);
          return sum + (to < 0 ? -leftOut[row]! : table[row]![to]!);
        }, 0);
      const columnOf = spread(solve(market, leftOut, { gap: 0, timeLimit: Infinity }).columnOf);
      expect(valueOf(columnOf)).toBe(valueOf(assign(graph, whole.capacity, leftOut).columnOf));
      const used = new Int32Array(buddies.length);
      for (const to of columnOf) if (to >= 0) used[to]! += 1;
      expect(used.every((count, column) => count <= whole.capacity[column]!)).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(joinedAny).toBeGreaterThan(300);
});

const alike = (count: number, capacity = 2) =>
  Array.from({ length: count }, (_, at): Buddy => ({ ...BEA, id: `b${at}`, capacity }));

test('of those who are alike each gets somebody before any gets a second', () => {
  const { market, spread } = joinAlike(marketOf([AMAL], alike(3)));
  expect([...market.capacity]).toEqual([6]);
  expect([...spread(Int32Array.of(0, 0, -1, 0, 0))]).toEqual([0, 1, -1, 2, 0]);
});

test('whoever differs in what counts, or may not be paired with somebody, stays apart', () => {
  const [first, ...others] = alike(7);
  const buddies: Buddy[] = [
    first!,
    { ...others[0]!, slots: ['tue-evening', 'mon-evening'] },
    { ...others[1]!, waitsSince: '2026-06-01' },
    { ...others[2]!, levelMax: 'A2' },
    // What no newcomer shares counts for nothing.
    { ...others[3]!, interests: ['cooking', 'chess'] },
    others[4]!,
    { ...others[5]!, languages: ['nl'] },
  ];
  const rules = { ...RULES, forbidden: [{ newcomer: AMAL.id, buddy: 'b5' }] };
  const { market } = joinAlike(marketOf([AMAL], buddies, rules));
  expect([...market.capacity].sort()).toEqual([2, 2, 2, 2, 2, 4]);
  const [barred] = market.excludedOfRow.get(0)!;
  expect(buddies[market.columnAt[barred!]!]!.id).toBe('b5');
  expect([...market.excludedOfColumn]).toEqual([[barred, [0]]]);
});

test('more places than can be counted are enough', () => {
  const { market, spread } = joinAlike(marketOf([AMAL], alike(5, 2 ** 30)));
  expect([...market.capacity]).toEqual([2 ** 30]);
  expect([...spread(Int32Array.of(0))]).toEqual([0]);
});
