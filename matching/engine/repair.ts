import { transpose } from './graph.ts';
import type { Graph, Transpose } from './graph.ts';
import { letGo } from './memory.ts';
import { join } from './plan.ts';
import type { Plan } from './plan.ts';
import { createSearch } from './search.ts';

/** What stays the same while a plan is repaired. */
export interface Problem {
  graph: Graph;
  capacity: Int32Array;
  /** For each row what it costs to leave it out. */
  leftOut: Float64Array;
}

/** Where each row stands at the prices: what it could gain at most, and what it gains where it is. */
function look({ graph: { start, column, score } }: Problem, { columnOf, price }: Plan, row: number) {
  let most = -Infinity;
  let mine = -Infinity;
  for (let entry = start[row]!, end = start[row + 1]!; entry < end; entry++) {
    const to = column[entry]!;
    const gain = score[entry]! - price[to]!;
    if (gain > most) most = gain;
    if (to === columnOf[row]) mine = gain;
  }
  return { most, mine };
}

/**
 * Where there is no time to repair: gives a plan these pairs, at its prices, and the rows without one the best column that
 * has a place. No row's profit is below what leaving it out costs, or the prices would prove too much.
 */
export function settleFor(columnOf: Int32Array, problem: Problem, plan: Plan): void {
  const { graph, capacity, leftOut } = problem;
  const { price, profit, used } = plan;
  plan.first.fill(-1);
  used.fill(0);
  plan.columnOf.set(columnOf);
  columnOf.forEach((to, row) => {
    if (to < 0) return;
    profit[row] = Math.max(look(problem, plan, row).mine, -leftOut[row]!);
    join(plan, row, to);
  });
  columnOf.forEach((given, row) => {
    if (given >= 0) return;
    let to = -1;
    let most = -Infinity;
    for (let entry = graph.start[row]!, end = graph.start[row + 1]!; entry < end; entry++) {
      const at = graph.column[entry]!;
      const gain = graph.score[entry]! - price[at]!;
      if (used[at]! >= capacity[at]! || gain <= most) continue;
      to = at;
      most = gain;
    }
    profit[row] = Math.max(most, -leftOut[row]!);
    if (to >= 0) join(plan, row, to);
  });
}

/**
 * Makes a plan that nearly fits its prices fit them within `tolerance` (0 is exactly, and then it is optimal for the graph:
 * see `assign`): takes rows out that could gain more elsewhere, places every row anew that waits, and gives the free places
 * that have a price to somebody or makes them cost nothing.
 */
export function repair(
  problem: Problem,
  plan: Plan,
  tolerance: number,
  stop: () => boolean = () => false,
): void {
  const { graph, capacity, leftOut } = problem;
  const { columnOf, price, profit, used } = plan;
  const had = columnOf.slice();
  plan.first.fill(-1);
  used.fill(0);
  columnOf.fill(-1);
  const waiting: number[] = [];
  for (let row = 0; row < had.length; row++) {
    columnOf[row] = had[row]!;
    const { most, mine } = look(problem, plan, row);
    columnOf[row] = -1;
    const best = Math.max(most, -leftOut[row]!);
    if (had[row]! >= 0 && mine >= best - tolerance) {
      join(plan, row, had[row]!);
      profit[row] = mine;
    } else if (had[row]! < 0 && -leftOut[row]! >= best - tolerance) profit[row] = -leftOut[row]!;
    else waiting.push(row);
  }
  let byColumn: Transpose | undefined;
  const search = createSearch(
    graph,
    () => (byColumn ??= transpose(graph, capacity.length)),
    capacity,
    leftOut,
    plan,
  );
  for (const row of waiting) {
    if (stop()) profit[row] = -leftOut[row]!;
    else search.place(row);
  }
  for (let column = 0; column < capacity.length; column++)
    while (used[column]! < capacity[column]! && price[column]! > 0 && !stop()) search.release(column);
  if (byColumn) letGo(byColumn.start, byColumn.row, byColumn.score);
}

/**
 * Turns prices for which leaving somebody out costs nothing into prices for what it does cost. Where those who are left out
 * compete with each other alone (no free place can be reached from them by moving people over), all prices there rise by
 * the same amount; who can reach a free place is placed first.
 */
export function chargeForLeavingOut(problem: Problem, plan: Plan, stop: () => boolean): void {
  const { graph, capacity, leftOut } = problem;
  const { start, column } = graph;
  const { columnOf, price, profit, used, first, next } = plan;
  const search = createSearch(graph, () => transpose(graph, capacity.length), capacity, leftOut, plan);
  const rootOf = new Int32Array(capacity.length);
  for (;;) {
    rootOf.fill(-1);
    const columns: number[] = [];
    const roots = new Set<number>();
    const reachFrom = (row: number, root: number) => {
      for (let entry = start[row]!, end = start[row + 1]!; entry < end; entry++) {
        const to = column[entry]!;
        if (rootOf[to]! >= 0) continue;
        rootOf[to] = root;
        columns.push(to);
        if (used[to]! < capacity[to]!) roots.add(root);
      }
    };
    for (let row = 0; row < columnOf.length; row++) if (columnOf[row]! < 0) reachFrom(row, row);
    for (let at = 0; at < columns.length; at++)
      for (let row = first[columns[at]!]!; row >= 0; row = next[row]!) reachFrom(row, rootOf[columns[at]!]!);
    if (roots.size === 0) {
      let rise = Infinity;
      const out: number[] = [];
      for (let row = 0; row < columnOf.length; row++)
        if (columnOf[row]! < 0) {
          out.push(row);
          rise = Math.min(rise, leftOut[row]! + profit[row]!);
        }
      for (const at of columns)
        for (let row = first[at]!; row >= 0; row = next[row]!)
          rise = Math.min(rise, leftOut[row]! + profit[row]!);
      if (out.length === 0 || rise <= 0) return;
      for (const row of out) profit[row]! -= rise;
      for (const at of columns) {
        price[at]! += rise;
        for (let row = first[at]!; row >= 0; row = next[row]!) profit[row]! -= rise;
      }
      for (const row of out)
        if (profit[row]! > -leftOut[row]! && columnOf[row]! < 0 && !stop()) search.place(row);
      return;
    }
    for (const row of roots) {
      if (stop()) return;
      if (columnOf[row]! < 0) search.place(row);
    }
  }
}
