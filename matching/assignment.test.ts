import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from './assignment.ts';
import type { Assignment, Graph } from './assignment.ts';
import { shuffle } from './random.ts';
import { leavingOut } from './pair-up.ts';

/** A table of scores; null is a pair that is not allowed. */
type Table = (number | null)[][];

function graphOf(table: Table): Graph {
  const entries = table.map((row) =>
    row
      .flatMap((score, column) => (score === null ? [] : [{ score, column }]))
      .sort((a, b) => b.score - a.score),
  );
  const start = new Int32Array(table.length + 1);
  entries.forEach((row, index) => (start[index + 1] = start[index]! + row.length));
  return {
    start,
    column: Int32Array.from(entries.flat(), ({ column }) => column),
    score: Uint16Array.from(entries.flat(), ({ score }) => score),
  };
}

/** The value of an assignment; NaN when it uses a pair that is not allowed. */
function valueOf(columnOf: ArrayLike<number>, table: Table, leftOut: ArrayLike<number>): number {
  return table.reduce((sum, row, index) => {
    const column = columnOf[index]!;
    return sum + (column < 0 ? -leftOut[index]! : (row[column] ?? NaN));
  }, 0);
}

/** The best value there is, by trying everything. */
function bestValue(table: Table, free: number[], leftOut: ArrayLike<number>, row = 0): number {
  if (row === table.length) return 0;
  let best = bestValue(table, free, leftOut, row + 1) - leftOut[row]!;
  table[row]!.forEach((score, column) => {
    if (score === null || free[column] === 0) return;
    free[column]! -= 1;
    best = Math.max(best, score + bestValue(table, free, leftOut, row + 1));
    free[column]! += 1;
  });
  return best;
}

/** A multiple of 2^-30 as a whole number, so that sums of any length are exact. */
const exactly = (value: number) => BigInt(value * 2 ** 30);

/** Checks the proof that comes with an assignment, without trusting how it was found. */
function expectProven(
  { columnOf, price, profit }: Assignment,
  graph: Graph,
  capacity: Int32Array,
  leftOut: Float64Array,
) {
  const used = new Int32Array(capacity.length);
  let faults = 0;
  let value = 0n;
  leftOut.forEach((loss, row) => {
    let tight = columnOf[row]! < 0 && profit[row] === -loss;
    if (tight) value -= exactly(loss);
    if (profit[row]! < -loss) faults++;
    for (let entry = graph.start[row]!; entry < graph.start[row + 1]!; entry++) {
      const slack = profit[row]! + price[graph.column[entry]!]! - graph.score[entry]!;
      if (slack < 0) faults++;
      if (graph.column[entry] !== columnOf[row]) continue;
      tight = slack === 0;
      value += exactly(graph.score[entry]!);
      used[columnOf[row]!]! += 1;
    }
    if (!tight) faults++;
  });
  capacity.forEach((places, column) => {
    if (used[column]! > places || price[column]! < 0 || (used[column]! < places && price[column]! > 0))
      faults++;
  });
  expect(faults).toBe(0);
  let bound = 0n;
  for (const gain of profit) bound += exactly(gain);
  capacity.forEach((places, column) => (bound += exactly(places * price[column]!)));
  return { value, bound };
}

const someTable = (scores: fc.Arbitrary<number | null>) =>
  fc.integer({ min: 1, max: 5 }).chain((columns) =>
    fc.record({
      table: fc.array(fc.array(scores, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
      capacity: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
    }),
  );

test('an assignment is as good as the best of all, tried one by one', () => {
  const someScores = fc.option(fc.nat(30), { freq: 2 });
  const losses = fc.array(fc.nat(40), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(someTable(someScores), losses, ({ table, capacity }, loss) => {
      const leftOut = Float64Array.from(loss.slice(0, table.length));
      const graph = graphOf(table);
      const found = assign(graph, Int32Array.from(capacity), leftOut);
      expect(valueOf(found.columnOf, table, leftOut)).toBe(bestValue(table, capacity, leftOut));
      const { value, bound } = expectProven(found, graph, Int32Array.from(capacity), leftOut);
      expect(bound).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('with the losses of a round the number of pairs comes first, then the score, then the days waited', () => {
  const someScores = fc.option(fc.constantFrom(0, 1, 2, 9_999, 10_000), { freq: 2 });
  const waits = fc.array(fc.constantFrom(0, 3, 200, 4000), { minLength: 6, maxLength: 6 });
  const rank = (columnOf: number[], table: Table, days: number[]) => {
    const paired = columnOf.flatMap((column, row) => (column < 0 ? [] : [{ row, column }]));
    return [
      paired.length,
      paired.reduce((sum, { row, column }) => sum + table[row]![column]!, 0),
      paired.reduce((sum, { row }) => sum + days[row]!, 0),
    ] as const;
  };
  fc.assert(
    fc.property(someTable(someScores), waits, ({ table, capacity }, allDays) => {
      const days = allDays.slice(0, table.length);
      let best: readonly [number, number, number] = [0, 0, 0];
      const tryAll = (columnOf: number[], free: number[]) => {
        const row = columnOf.length;
        if (row === table.length) {
          const found = rank(columnOf, table, days);
          const first = found.findIndex((value, index) => value !== best[index]);
          if (first >= 0 && found[first]! > best[first]!) best = found;
          return;
        }
        tryAll([...columnOf, -1], free);
        table[row]!.forEach((score, column) => {
          if (score === null || free[column] === 0) return;
          tryAll([...columnOf, column], free.with(column, free[column]! - 1));
        });
      };
      tryAll([], capacity);
      const places = capacity.reduce((sum, count) => sum + count, 0);
      const { columnOf } = assign(graphOf(table), Int32Array.from(capacity), leavingOut(days, places));
      expect(rank([...columnOf], table, days)).toEqual(best);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['more places than people', 400, 300, 0.7],
  ['as many places as people', 400, 200, 0.7],
  ['half as many places as people', 400, 100, 0.7],
  ['few allowed pairs', 400, 200, 0.02],
])('prices prove the optimum exactly: %s', (_, rows, columns, density) => {
  const values = shuffle(
    Array.from({ length: rows * columns }, (_, index) =>
      index < rows * columns * density ? (index * 7919) % 10_001 : null,
    ),
    11,
  );
  const table = Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns));
  const capacity = Int32Array.from({ length: columns }, (_, column) => 1 + (column % 3));
  const leftOut = leavingOut(
    Array.from({ length: rows }, (_, row) => (row * 31) % 400),
    rows,
  );
  const graph = graphOf(table);
  const found = assign(graph, capacity, leftOut);
  const { value, bound } = expectProven(found, graph, capacity, leftOut);
  expect(bound).toBe(value);
});

test('no rows and no columns are assigned without complaint', () => {
  expect(assign(graphOf([]), new Int32Array(0), new Float64Array(0)).columnOf).toHaveLength(0);
  expect([...assign(graphOf([[], []]), new Int32Array(0), Float64Array.of(5, 5)).columnOf]).toEqual([-1, -1]);
});

test('the losses of a round stay exact for 5,000 people and beyond', () => {
  for (const count of [1, 5_000, 20_000]) {
    const losses = leavingOut(
      Array.from({ length: count }, (_, index) => index % 3650),
      count,
    );
    const [base = 0, next = 0] = losses;
    expect(base).toBe(count * 10_000 + 1);
    // Four times the largest loss still leaves room for the smallest step between two of them.
    const step = Math.min(...new Set([...losses].map((loss) => loss - base).filter((rest) => rest > 0)), 1);
    expect(4 * next + step - 4 * next).toBe(step);
    expect(losses.reduce((sum, loss) => sum + (loss - base), 0)).toBeLessThan(1);
  }
});
