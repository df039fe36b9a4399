import { expect, test } from 'vitest';
import { shuffle } from '../random.ts';
import { runScarceAuction } from './auction.ts';
import type { Graph } from './graph.ts';
import { createPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { repair } from './repair.ts';

/** Rows that each know the same number of columns, with scores from 0 to 9,999 that follow from a seed. */
function market(rows: number, columns: number, known: number, seed: number): Graph {
  const all = Array.from({ length: columns }, (_, at) => at);
  const lists = Array.from({ length: rows }, (_, row) => shuffle(all, seed + row).slice(0, known));
  const scores = Array.from({ length: rows * known }, (_, at) => (at * 7919) % 10_000);
  return {
    start: Int32Array.from({ length: rows + 1 }, (_, row) => row * known),
    column: Int32Array.from(lists.flat()),
    score: Uint16Array.from(shuffle(scores, seed)),
  };
}

/** What each row has, and the most it could gain at the prices; staying out is worth 0. */
function standing({ start, column, score }: Graph, { columnOf, price }: Pick<Plan, 'columnOf' | 'price'>) {
  return Array.from(columnOf, (to, row) => {
    const one = { most: 0, mine: 0, score: 0 };
    for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
      const gain = score[entry]! - price[column[entry]!]!;
      one.most = Math.max(one.most, gain);
      if (column[entry] === to) [one.mine, one.score] = [gain, score[entry]!];
    }
    return one;
  });
}

test.each([1, 2, 3])(
  'where places are scarce every row ends near the best at the prices, and repaired it is the best (seed %i)',
  (seed) => {
    const [rows, columns, epsilon] = [400, 150, 3];
    const graph = market(rows, columns, 12, seed);
    const capacity = Int32Array.from({ length: columns }, (_, at) => 1 + (at % 3));
    const problem = { graph, capacity, leftOut: new Float64Array(rows) };
    let begun = 0;
    const found = runScarceAuction(graph, capacity, epsilon, () => (begun++, false));
    expect(begun, 'a coarse one and a fine one').toBe(2);
    for (const { most, mine } of standing(graph, found)) expect(mine).toBeGreaterThanOrEqual(most - epsilon);

    const solved = (from: Pick<Plan, 'columnOf' | 'price'>) => {
      const plan = createPlan(rows, columns);
      plan.columnOf.set(from.columnOf);
      plan.price.set(from.price);
      repair(problem, plan, 0);
      return standing(graph, plan).reduce((sum, { score }) => sum + score, 0);
    };
    expect(solved(found)).toBe(solved(createPlan(rows, columns)));
  },
);
