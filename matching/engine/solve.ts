import { runAuction } from './auction.ts';
import { createFinder } from './finder.ts';
import { createPairs } from './graph.ts';
import type { Graph } from './graph.ts';
import type { Market } from './market.ts';
import { createPlan } from './plan.ts';
import { chargeForLeavingOut, repair } from './repair.ts';

/** How a solution stands, at the moment it is told. */
export interface Progress {
  stage: 'first-lists' | 'auction' | 'prices' | 'proof';
  /** How many times the lists were refilled. */
  pass: number;
  /** The most that any plan could gain over the best found, as a share of its score; null before the first proof. */
  gap: number | null;
  milliseconds: number;
}

export interface SolveOptions {
  /** Stop when the proven gap is at most this share of the score; 0 asks for the optimum itself. */
  gap: number;
  /** Stop after so many milliseconds with the best found so far. */
  timeLimit: number;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Without WebAssembly. */
  plain?: boolean | undefined;
}

export interface Solution {
  columnOf: Int32Array;
  price: Float64Array;
  profit: Float64Array;
  /** Scores of the pairs less what leaving out costs. */
  value: number;
  /** No plan has a value above this: the sum of the prices of all places and of the most each row can gain at them. */
  bound: number;
  score: number;
  passes: number;
  pairsLookedAt: number;
}

/** How many entries a list gets: at the start from either side, and in each refill. */
const FIRST = 16;
const REFILL = 10;
/** How much worse a pair may be than the last on the list before, on a list at the start. */
const SPARE = 500;

/** From so many rows on the first refills look at a part of the other side only: every fourth block, then every second. */
const SHARDED_FROM = 40_000;
const STEPS = [4, 4, 2];
const LOWER = 50;
const SCARCE = 0.95;
/** How far from the best a row may end in an auction, by refill: coarse as long as lists are poor. */
const EPSILONS = [64, 24, 8, 4, 2, 1];
/** How many blocks of the other side one list at the start is taken from: each person looks at other blocks. */
const FIRST_BLOCKS = 64;

/** A sum of whole numbers and of fractions that are multiples of one power of two, apart, so that neither is rounded. */
function createSum() {
  let whole = 0;
  let rest = 0;
  return {
    add(value: number) {
      const floor = Math.floor(value);
      whole += floor;
      rest += value - floor;
    },
    total: () => whole + rest,
  };
}

/**
 * Pairs rows with columns so that the sum of the scores less what leaving out costs is as large as can be, or proven to be
 * within the gap of it. By column generation: short lists, a plan and prices for the pairs on them, then from all pairs
 * those that are worth more than the prices say; again until there are none, or none that matter. The same on every
 * machine, except where the time limit ends it.
 *
 * @throws the signal's reason when it is aborted.
 */
export function solve(market: Market, leftOut: Float64Array, options: SolveOptions): Solution {
  const began = performance.now();
  const { rows, columns, capacity } = market;
  // For a few people assembling a kernel takes longer than looking at them.
  const plain = options.plain ?? rows.count * columns.count < 50_000;
  const findColumns = createFinder(market, 'columns', plain);
  const findRows = createFinder(market, 'rows', plain);
  const pairs = createPairs(rows.count, columns.count);
  const stop = () => {
    options.signal?.throwIfAborted();
    return performance.now() - began > options.timeLimit;
  };
  let gap: number | null = null;
  let pass = 0;
  const tell = (stage: Progress['stage']) =>
    options.onProgress?.({ stage, pass, gap, milliseconds: performance.now() - began });

  tell('first-lists');
  findColumns.setPrices(new Float64Array(columns.count));
  const columnStep = Math.max(1, Math.floor(findColumns.blocks / FIRST_BLOCKS));
  // What the last asker's list ended with, less some, spares the next the poor ones; a list need not be the very best.
  let enough = -1;
  for (let row = 0; row < rows.count; row++) {
    if ((row & 1023) === 0 && stop()) break;
    let found = findColumns.find(row, enough, FIRST, row % columnStep, columnStep);
    if (found < FIRST / 2) found = findColumns.find(row, -1, FIRST, row % columnStep, columnStep);
    enough = found === FIRST ? findColumns.gains[FIRST - 1]! - SPARE : -1;
    for (let at = 0; at < found; at++) pairs.add(row, findColumns.people[at]!, findColumns.gains[at]!);
  }
  enough = -1;
  findRows.setPrices(new Float64Array(rows.count));
  const rowStep = Math.max(1, Math.floor(findRows.blocks / FIRST_BLOCKS));
  for (let column = 0; column < columns.count; column++) {
    if ((column & 1023) === 0 && stop()) break;
    let found = findRows.find(column, enough, FIRST, column % rowStep, rowStep);
    if (found < FIRST / 2) found = findRows.find(column, -1, FIRST, column % rowStep, rowStep);
    enough = found === FIRST ? findRows.gains[FIRST - 1]! - SPARE : -1;
    for (let at = 0; at < found; at++) pairs.add(findRows.people[at]!, column, findRows.gains[at]!);
  }

  const exact = options.gap === 0;
  let plan = createPlan(rows.count, columns.count);
  let graph: Graph = pairs.build();
  const nothing = new Float64Array(rows.count);
  const epsilons = exact ? [2] : EPSILONS;

  const places = capacity.reduce((sum, count) => sum + Math.min(count, rows.count), 0);
  const scarce = places < SCARCE * rows.count;
  let auctionPrice = plan.price;
  const auction = (epsilon: number) => {
    // Where places are scarce nearly all stay taken, and an auction goes on from a little below the last prices. Elsewhere
    // it begins anew: places that were priced and lose their rows would have to be released one by one.
    const from =
      scarce && pass > 0 ? auctionPrice.map((price) => Math.max(0, Math.floor(price) - LOWER)) : undefined;
    const found = runAuction(graph, capacity, epsilon, stop, from);
    plan = createPlan(rows.count, columns.count);
    plan.columnOf.set(found.columnOf);
    plan.price.set(found.price);
    const problem = { graph, capacity, leftOut: nothing };
    repair(problem, plan, exact ? 0 : epsilon, stop);
    auctionPrice = plan.price.slice();
    chargeForLeavingOut({ ...problem, leftOut }, plan, stop);
  };

  /** Looks at all pairs for those worth more than the prices say. Gives how much the rows could gain together. */
  const refill = (step: number): number => {
    let more = 0;
    findColumns.setPrices(plan.price);
    for (let row = 0; row < rows.count; row++) {
      if ((row & 1023) === 0) stop();
      const found = findColumns.find(row, plan.profit[row]!, REFILL, (row + pass) % step, step);
      if (found > 0) more += findColumns.gains[0]! - plan.profit[row]!;
      for (let at = 0; at < found; at++) {
        const column = findColumns.people[at]!;
        pairs.add(row, column, findColumns.gains[at]! + plan.price[column]!);
      }
    }
    return more;
  };

  const refillFreePlaces = () => {
    findRows.setPrices(plan.profit);
    for (let column = 0; column < columns.count; column++) {
      if (plan.used[column]! >= capacity[column]!) continue;
      const found = findRows.find(column, plan.price[column]!, FIRST, 0, 1);
      for (let at = 0; at < found; at++) {
        const row = findRows.people[at]!;
        pairs.add(row, column, findRows.gains[at]! + plan.profit[row]!);
      }
    }
  };

  const standing = (more: number) => {
    const value = createSum();
    const bound = createSum();
    let score = 0;
    bound.add(more);
    for (let row = 0; row < rows.count; row++) {
      const to = plan.columnOf[row]!;
      bound.add(plan.profit[row]!);
      if (to < 0) value.add(-leftOut[row]!);
      else
        for (let entry = graph.start[row]!; entry < graph.start[row + 1]!; entry++)
          if (graph.column[entry] === to) score += graph.score[entry]!;
    }
    for (let column = 0; column < columns.count; column++) bound.add(capacity[column]! * plan.price[column]!);
    value.add(score);
    return { value: value.total(), bound: bound.total(), score };
  };

  let best: Solution | undefined;
  for (; ; pass++) {
    const epsilon = epsilons[Math.min(pass, epsilons.length - 1)]!;
    tell('auction');
    if (!exact || pass === 0) auction(epsilon);
    else repair({ graph, capacity, leftOut }, plan, 0, stop);
    tell('prices');
    const step = exact || rows.count <= SHARDED_FROM ? 1 : (STEPS[pass] ?? 1);
    const more = refill(step);
    const now = standing(more);
    const { value, score } = now;
    // Only who looked at all pairs can prove anything.
    const bound = step === 1 ? now.bound : Infinity;
    if (!best || value > best.value || bound < best.bound) {
      const better = !best || value > best.value;
      best = {
        columnOf: better ? plan.columnOf.slice() : best!.columnOf,
        price: plan.price.slice(),
        profit: plan.profit.slice(),
        value: better ? value : best!.value,
        score: better ? score : best!.score,
        bound: Math.min(bound, best?.bound ?? Infinity),
        passes: pass + 1,
        pairsLookedAt: graph.column.length,
      };
    }
    gap =
      best.bound === Infinity
        ? null
        : best.score > 0
          ? (best.bound - best.value) / best.score
          : best.bound - best.value;
    tell('proof');
    if ((gap !== null && gap <= options.gap) || stop() || pass >= 60) return best;
    if (!exact) refillFreePlaces();
    graph = pairs.build();
  }
}
