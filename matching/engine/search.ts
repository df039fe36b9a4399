import type { Graph, Transpose } from './graph.ts';
import { createHeap } from './heap.ts';
import { join, leave } from './plan.ts';
import type { Plan } from './plan.ts';

/** Shortest ways through a plan, in reduced costs (Dijkstra with potentials, after Edmonds & Karp and Tomizawa). */
export interface Search {
  /**
   * Gives a row without a column the best there is: a way of rows that move over ends at a free place, or at a row that is
   * better left out. Prices on the way rise.
   */
  place(row: number): void;
  /**
   * Fills a free place of a column that has a price, or takes the price away: a way of rows that move over ends at a row
   * that was left out, or at a column of which a place then costs nothing. Prices on the way fall.
   */
  release(column: number): void;
}

/**
 * Exact when the plan fits the prices exactly (no row gains more elsewhere; see repair.ts); where it fits within some
 * points, ways are shortest within these points.
 */
export function createSearch(
  graph: Graph,
  byColumn: () => Transpose,
  capacity: Int32Array,
  leftOut: Float64Array,
  plan: Plan,
): Search {
  const { start, column, score } = graph;
  const { columnOf, price, profit, used, first, next } = plan;
  const columns = capacity.length;
  const distance = new Float64Array(columns).fill(Infinity);
  const viaRow = new Int32Array(columns);
  const viaColumn = new Int32Array(columns);
  const heap = createHeap();
  let reached: number[] = [];
  let settled: number[] = [];
  let shortest = Infinity;
  let endColumn = -1;
  let endRow = -1;
  let endFrom = -1;

  const clear = () => {
    for (const at of reached) distance[at] = Infinity;
    reached = [];
    settled = [];
    heap.clear();
  };

  const reach = (to: number, length: number, row: number, from: number) => {
    if (distance[to] === Infinity) reached.push(to);
    distance[to] = length;
    viaRow[to] = row;
    viaColumn[to] = from;
  };

  /** Takes the columns in the order of their distances, as long as one may lie on the shortest way. */
  const settle = (visit: (column: number, length: number) => void) => {
    while (heap.size() > 0 && heap.smallest() < shortest) {
      const length = heap.smallest();
      const at = heap.pop();
      if (length > distance[at]!) continue;
      settled.push(at);
      visit(at, length);
    }
  };

  /** Moves the prices of all columns that lie nearer than the end of the way, and the profits of their rows against. */
  const reprice = (direction: 1 | -1) => {
    for (const at of settled) {
      const change = direction * (shortest - distance[at]!);
      price[at]! += change;
      for (let row = first[at]!; row >= 0; row = next[row]!) profit[row]! -= change;
    }
  };

  /** Looks from a row for columns; `length` is how far the row is, `offset` that and the row's profit. */
  const lookFrom = (row: number, length: number, offset: number) => {
    if (offset + leftOut[row]! < shortest) {
      shortest = Math.max(length, offset + leftOut[row]!);
      endRow = row;
      endColumn = -1;
    }
    for (let entry = start[row]!, end = start[row + 1]!; entry < end; entry++) {
      const to = column[entry]!;
      const far = Math.max(length, offset + price[to]! - score[entry]!);
      if (far >= shortest || far >= distance[to]!) continue;
      reach(to, far, row, -1);
      if (used[to]! < capacity[to]!) {
        shortest = far;
        endColumn = to;
        endRow = -1;
      } else heap.push(far, to);
    }
  };

  const place = (source: number) => {
    shortest = Infinity;
    endRow = source;
    lookFrom(source, -Infinity, 0);
    settle((at, length) => {
      for (let row = first[at]!; row >= 0; row = next[row]!) lookFrom(row, length, length + profit[row]!);
    });
    reprice(1);
    profit[source] = -shortest;
    let to = endColumn;
    if (to < 0 && endRow !== source) {
      to = columnOf[endRow]!;
      leave(plan, endRow);
      // Within the exactness of the prices this is what it gains already.
      profit[endRow] = -leftOut[endRow]!;
    }
    while (to >= 0) {
      const row = viaRow[to]!;
      const before = columnOf[row]!;
      if (before >= 0) leave(plan, row);
      join(plan, row, to);
      to = row === source ? -1 : before;
    }
    clear();
  };

  const release = (source: number) => {
    const { start: from, row: rowOf, score: scoreOf } = byColumn();
    shortest = price[source]!;
    endColumn = source;
    endRow = -1;
    reach(source, 0, -1, -1);
    heap.push(0, source);
    settle((at, length) => {
      for (let entry = from[at]!, end = from[at + 1]!; entry < end; entry++) {
        const row = rowOf[entry]!;
        const to = columnOf[row]!;
        if (to === at) continue;
        const far = Math.max(length, length + price[at]! + profit[row]! - scoreOf[entry]!);
        if (far >= shortest) continue;
        if (to < 0) {
          shortest = far;
          endRow = row;
          endFrom = at;
          endColumn = -1;
        } else if (far < distance[to]!) {
          reach(to, far, row, at);
          heap.push(far, to);
          if (far + price[to]! < shortest) {
            shortest = far + price[to]!;
            endColumn = to;
            endRow = -1;
          }
        }
      }
    });
    reprice(-1);
    let at = endColumn;
    if (endRow >= 0) {
      at = endFrom;
      join(plan, endRow, at);
    }
    while (at !== source) {
      const row = viaRow[at]!;
      leave(plan, row);
      at = viaColumn[at]!;
      join(plan, row, at);
    }
    clear();
  };

  return { place, release };
}
