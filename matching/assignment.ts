import type { Graph } from './engine/graph.ts';
import { createPlan } from './engine/plan.ts';
import { repair } from './engine/repair.ts';

export type { Graph } from './engine/graph.ts';

/** An optimal assignment, with the prices that prove it (see `assign`). */
export interface Assignment {
  /** For each row its column, or −1. */
  columnOf: Int32Array;
  /** For each column what one of its places is worth; 0 where a place stays free. */
  price: Float64Array;
  /** For each row what it gains over the price of its column; −leftOut where it has none. */
  profit: Float64Array;
}

/**
 * Gives each row at most one column and each column at most `capacity` rows, so that the sum of the scores of the pairs
 * minus the sum of `leftOut` over the rows without a column is as large as it can be. Exact.
 *
 * Rows are added one at a time by a shortest augmenting path (engine/search.ts) in reduced costs (Dijkstra with potentials, after Edmonds &
 * Karp 1972, Tomizawa 1971, Jonker & Volgenant 1987). The places of one column share one price, so capacities cost
 * nothing. A path ends at a free place, or at a row that is better left out.
 *
 * All numbers must be whole, or multiples of one power of two, and small enough for a double to hold sums of four of them
 * exactly: then nothing is ever rounded. The result carries its own proof (linear programming duality): for every entry
 * profit[i] + price[j] ≥ score, with equality for the pairs; profit[i] ≥ −leftOut[i], with equality for rows without a
 * column; price[j] ≥ 0, with equality where a place is free. Among equally good assignments the order of rows, columns
 * and entries decides.
 */
export function assign(graph: Graph, capacity: Int32Array, leftOut: Float64Array): Assignment {
  const plan = createPlan(leftOut.length, capacity.length);
  repair({ graph, capacity, leftOut }, plan, 0);
  return plan;
}
