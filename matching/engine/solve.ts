import { runAuction, runScarceAuction } from './auction.ts';
import { emptyGraph, withLists } from './graph.ts';
import { ESTIMATED_FROM, listAtEstimates, listAtHand } from './first-lists.ts';
import { FIRST, createListing } from './listing.ts';
import type { Listing, StartThread, Task } from './listing.ts';
import type { Market } from './market.ts';
import { letGo } from './memory.ts';
import { FULL } from '../parts/part.ts';
import { createPlan } from './plan.ts';
import { startTelling } from './progress.ts';
import type { Hooks } from './progress.ts';
import { chargeForLeavingOut, repair, settleFor } from './repair.ts';

export interface SolveOptions extends Hooks {
  /** Stop when the proven gap is at most this share of the score; 0 asks for the optimum itself. */
  gap: number;
  /** Stop after so many milliseconds with the best found so far, and what is proven of it by then. */
  timeLimit: number;
  /** Without WebAssembly. */
  plain?: boolean | undefined;
  /** Starts a second thread that looks for pairs (see listing.ts); the same pairs in less time. */
  startThread?: StartThread | undefined;
  /** From so many rows on prices are estimated first. */
  estimatedFrom?: number | undefined;
}

export interface Solution {
  columnOf: Int32Array;
  price: Float64Array;
  profit: Float64Array;
  /** Scores of the pairs less what leaving out costs. */
  value: number;
  /** No plan has a value above this: the sum of the prices of all places and of the most each row can gain at them. */
  bound: number;
  /** How much the bound is above the value, as a share of the score: 0 is a proof that there is nothing better. */
  gap: number;
  score: number;
  passes: number;
  pairsLookedAt: number;
}

/** How exactly a sample is solved, from which prices are estimated. */
const SAMPLE_GAP = 0.02;
/** So much below the last prices an auction begins that goes on from them. */
const LOWER = 50;
/** With fewer places a row than this nearly all stay taken: prices go on from pass to pass. */
export const SCARCE = 0.95;
/** How far from the best a row may end in an auction, by refill: coarse as long as lists are poor. */
const EPSILONS = [64, 24, 8, 4, 2, 1];
/** So many passes at most look for pairs at prices for which leaving somebody out costs nothing, and prove nothing. */
const UNCHARGED = 2;
/**
 * After so many auctions plans are repaired exactly, whatever the gap: where pairs score little, one step of an auction can be
 * more than the gap that is asked for.
 */
const AUCTIONS = 12;
/** About what a pair in a good plan scores. */
const USUAL_SCORE = 7000;

const pairsIn = (columnOf: Int32Array) => columnOf.reduce((count, to) => (to < 0 ? count : count + 1), 0);

/**
 * A sum of whole numbers and of fractions that are multiples of one power of two, apart, so that neither is rounded: where many
 * are left out a total has no room for days waited.
 */
interface Sum {
  whole: number;
  rest: number;
}

function add(sum: Sum, value: number): void {
  const floor = Math.floor(value);
  sum.whole += floor;
  sum.rest += value - floor;
}

const totalOf = ({ whole, rest }: Sum) => whole + rest;
const difference = (a: Sum, b: Sum) => a.whole - b.whole + (a.rest - b.rest);

/**
 * Pairs rows with columns so that the sum of the scores less what leaving out costs is as large as can be, or proven to be
 * within the gap of it. By column generation: short lists, a plan and prices for the pairs on them, then from all pairs
 * those that are worth more than the prices say; again until there are none, or none that matter. The same on every
 * machine, except where the time limit ends it.
 *
 * @throws the signal's reason when it is aborted.
 */
export function solve(market: Market, leftOut: Float64Array, options: SolveOptions): Solution {
  const { rows, columns } = market;
  // For a few people assembling a kernel takes longer than looking at them.
  const plain = options.plain ?? rows.count * columns.count < 50_000;
  const listing = createListing(market, plain, options.startThread);
  try {
    return solveWith(listing, market, leftOut, options);
  } finally {
    listing.end();
  }
}

function solveWith(listing: Listing, market: Market, leftOut: Float64Array, options: SolveOptions): Solution {
  const { tell, stop } = startTelling(options, options.timeLimit);
  const { rows, columns, capacity } = market;
  let graph = emptyGraph(rows.count);
  let pass = 0;

  const keepLists = (side: Task['side']) => {
    graph = withLists(graph, { ...listing.lists, room: FIRST }, side, columns.count);
  };

  /**
   * How much more than their thresholds the best on each row's list could bring together. For rows after the first `looked` there
   * are no lists: for all that is known the cheapest column fits them perfectly.
   */
  const moreOnLists = (looked: number): number => {
    const { prices, thresholds, counts, people, scores } = listing.lists;
    let more = 0;
    for (let row = 0; row < looked; row++) {
      const best = row * FIRST;
      if (counts[row]! > 0) more += scores[best]! - prices[people[best]!]! - thresholds[row]!;
    }
    const most = FULL - plan.price.reduce((low, price) => Math.min(low, price), Infinity);
    for (let row = looked; row < rows.count; row++) more += Math.max(0, most - thresholds[row]!);
    return more;
  };

  const start = { market, listing, keepLists, stop };
  const estimated = rows.count >= (options.estimatedFrom ?? ESTIMATED_FROM);
  tell({});
  if (estimated)
    listAtEstimates(start, (sample) => {
      const nobody = new Float64Array(sample.rows.count);
      const { signal, plain, timeLimit } = options;
      const onProgress = () => tell({});
      return solve(sample, nobody, { gap: SAMPLE_GAP, timeLimit, signal, plain, onProgress }).profit;
    });
  else listAtHand(start);

  const exact = options.gap === 0;
  let plan = createPlan(rows.count, columns.count);
  const nothing = new Float64Array(rows.count);
  // Finer than half of the gap that is asked for, in points a row, is time for nothing.
  const finest = Math.max(1, Math.floor(options.gap * USUAL_SCORE * 0.5));
  const epsilons = exact ? [2] : EPSILONS.map((epsilon) => Math.max(epsilon, finest));

  const places = capacity.reduce((sum, count) => sum + Math.min(count, rows.count), 0);
  const isScarce = places < SCARCE * rows.count;
  let auctionPrice = plan.price;
  const auction = (epsilon: number) => {
    // Where nearly all places stay taken an auction goes on from a little below the last prices. Elsewhere
    // it begins anew: places that were priced and lose their rows would have to be released one by one.
    const lower = () => auctionPrice.map((price) => Math.max(0, Math.floor(price) - LOWER));
    // Not at estimated prices: with a coarse auction there a look at 100,000 took two minutes for three seconds.
    const run = isScarce && pass === 0 && !estimated ? runScarceAuction : runAuction;
    const found = run(graph, capacity, epsilon, stop, isScarce && pass > 0 ? lower() : undefined);
    plan = createPlan(rows.count, columns.count);
    plan.columnOf.set(found.columnOf);
    plan.price.set(found.price);
    const problem = { graph, capacity, leftOut: nothing };
    repair(problem, plan, exact ? 0 : epsilon, stop);
    auctionPrice = plan.price.slice();
    return found.columnOf;
  };
  /** Charges for leaving out; where there was no time for all of it, or for repairs, the auction's pairs are the plan if they are more. */
  const charge = (auctioned: Int32Array) => {
    const problem = { graph, capacity, leftOut };
    chargeForLeavingOut(problem, plan, stop);
    if (!stop()) return;
    const charged = plan.columnOf.slice();
    settleFor(auctioned, problem, plan);
    if (pairsIn(plan.columnOf) < pairsIn(charged)) settleFor(charged, problem, plan);
  };

  /** Looks at all pairs for those worth more than the prices say; gives for how many rows, from the first, it had the time. */
  const refill = () => {
    listing.lists.prices.set(plan.price);
    listing.lists.thresholds.set(plan.profit);
    return listing.run({ side: 'columns', first: false, sampled: 1, step: 1 }, stop);
  };

  const refillFreePlaces = () => {
    const { prices, thresholds } = listing.lists;
    prices.set(plan.profit);
    for (let column = 0; column < columns.count; column++)
      thresholds[column] = plan.used[column]! < capacity[column]! ? plan.price[column]! : Infinity;
    listing.run({ side: 'rows', first: false, sampled: 1, step: 1 }, stop);
    keepLists('rows');
  };

  const standing = (more: number) => {
    const value: Sum = { whole: 0, rest: 0 };
    const bound: Sum = { whole: 0, rest: 0 };
    let score = 0;
    add(bound, more);
    for (let row = 0; row < rows.count; row++) {
      const to = plan.columnOf[row]!;
      add(bound, plan.profit[row]!);
      if (to < 0) add(value, -leftOut[row]!);
      else
        for (let entry = graph.start[row]!; entry < graph.start[row + 1]!; entry++)
          if (graph.column[entry] === to) score += graph.score[entry]!;
    }
    for (let column = 0; column < columns.count; column++)
      add(bound, capacity[column]! * plan.price[column]!);
    add(value, score);
    return { value, bound, score };
  };

  let best: (Omit<Solution, 'value' | 'bound' | 'gap'> & { value: Sum; bound: Sum }) | undefined;
  for (; ; pass++) {
    const epsilon = epsilons[Math.min(estimated ? pass + 1 : pass, epsilons.length - 1)]!;
    tell({ stage: 'auction', pass });
    if (pass < (exact ? 1 : AUCTIONS)) {
      const auctioned = auction(epsilon);
      // As long as lists are new and leave somebody out, prices without that charge tell better which pairs are missing.
      if (estimated && !exact && pass < UNCHARGED && plan.columnOf.includes(-1) && !stop()) {
        refill();
        keepLists('columns');
        refillFreePlaces();
        continue;
      }
      charge(auctioned);
    } else repair({ graph, capacity, leftOut }, plan, 0, stop);
    tell({ stage: 'prices' });
    const { value, score, bound } = standing(moreOnLists(refill()));
    const better = !best || difference(value, best.value) > 0;
    const closer = !best || difference(bound, best.bound) < 0;
    if (!best || better || closer) {
      best = {
        columnOf: better ? plan.columnOf.slice() : best!.columnOf,
        price: plan.price.slice(),
        profit: plan.profit.slice(),
        value: better ? value : best!.value,
        score: better ? score : best!.score,
        bound: closer ? bound : best!.bound,
        passes: pass + 1,
        pairsLookedAt: graph.column.length,
      };
    }
    const gap = Math.max(0, difference(best.bound, best.value)) / Math.max(1, best.score);
    tell({ stage: 'proof', gap });
    if (gap <= options.gap || stop() || pass >= 60) {
      letGo(graph.start, graph.column, graph.score);
      return { ...best, value: totalOf(best.value), bound: totalOf(best.bound), gap };
    }
    keepLists('columns');
    if (!exact) refillFreePlaces();
  }
}
