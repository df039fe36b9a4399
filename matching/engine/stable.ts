import { createFinder } from './finder.ts';
import type { Market } from './market.ts';
import { startTelling } from './progress.ts';
import type { Hooks } from './progress.ts';

/** How many of the best a row hears of at a time. */
const LIST = 48;
/** A row with fewer left on her list gets a new one when others do: lists are cheaper together. */
const LOW = 6;
/** What a column without a free place costs: more than any pair scores. */
const CLOSED = 20_000;
const HIGHEST = 10_000;

/** The rows in the order in which they come before each other at equal scores, and who comes before everybody else. */
export interface Precedence {
  /** A lower number comes first. */
  rank: Int32Array;
  /** 1 for rows that every column takes before all others, whatever the score. */
  first: Uint8Array;
}

/** A row's best that are left: columns and scores from `at` up to `end`, and whether there are no others. */
interface Lists {
  people: Int32Array;
  scores: Int16Array;
  at: Uint8Array;
  end: Uint8Array;
  whole: Uint8Array;
}

/**
 * Pairs rows with columns so that no row and column would both rather have each other: deferred acceptance (Gale & Shapley
 * 1962) where both sides rank by the score of the pair. Then nobody is ever given up again when offers are made in the
 * order of their scores, and newcomers or buddies offering end alike but for ties. Gives for each row her column, or −1.
 *
 * Rows that come first are paired first; the others share what is left. Nobody's list is ever whole: a row hears of her best
 * few who have a place, and asks again when those are gone. No score is kept but those on the lists.
 *
 * @throws the signal's reason when it is aborted.
 */
export function pairStably(
  market: Market,
  { rank, first }: Precedence,
  plain = false,
  hooks: Hooks = {},
): Int32Array {
  const { tell, stop } = startTelling(hooks);
  let pass = 0;
  const { count } = market.rows;
  const finder = createFinder(market, 'columns', plain);
  const free = market.capacity.slice();
  const prices = Float64Array.from(free, (places) => (places > 0 ? 0 : CLOSED));
  const columnOf = new Int32Array(count).fill(-1);
  const lists: Lists = {
    people: new Int32Array(count * LIST),
    scores: new Int16Array(count * LIST),
    at: new Uint8Array(count),
    end: new Uint8Array(count),
    whole: new Uint8Array(count),
  };
  /** For each score the rows that offer next at it, chained. */
  const head = new Int32Array(HIGHEST + 1);
  const next = new Int32Array(count);
  /** Rows that still offer. */
  const offering = new Uint8Array(count);

  const scoreAt = (row: number) => lists.scores[row * LIST + lists.at[row]!]!;
  const enqueue = (row: number) => {
    const score = scoreAt(row);
    next[row] = head[score]!;
    head[score] = row;
  };
  /** Lists for rows in their order, so that those of one class come together. */
  const ask = (rows: readonly number[]) => {
    tell({ pass: pass++ });
    finder.setPrices(prices);
    for (const row of rows) {
      stop();
      const found = finder.find(row, -1, LIST, 0, 1);
      for (let at = 0; at < found; at++) {
        lists.people[row * LIST + at] = finder.people[at]!;
        lists.scores[row * LIST + at] = finder.gains[at]!;
      }
      lists.at[row] = 0;
      lists.end[row] = found;
      lists.whole[row] = found < LIST ? 1 : 0;
    }
  };

  /** Lets a row offer to those at this score; gives true when her list ended before there was an answer. */
  const offer = (row: number, score: number): boolean => {
    for (; lists.at[row]! < lists.end[row]!; lists.at[row]! += 1) {
      const column = lists.people[row * LIST + lists.at[row]!]!;
      if (free[column] === 0) continue;
      if (scoreAt(row) < score) {
        enqueue(row);
        return false;
      }
      columnOf[row] = column;
      offering[row] = 0;
      if ((free[column]! -= 1) === 0) prices[column] = CLOSED;
      return false;
    }
    if (lists.whole[row] === 1) offering[row] = 0;
    return lists.whole[row] === 0;
  };

  const pair = (members: readonly number[]) => {
    head.fill(-1);
    ask(members);
    tell({ stage: 'offers' });
    for (const row of members) {
      offering[row] = lists.end[row]! > 0 ? 1 : 0;
      if (offering[row] === 1) enqueue(row);
    }
    for (let score = HIGHEST; score >= 0; score--)
      while (head[score]! >= 0) {
        const here: number[] = [];
        for (let row = head[score]!; row >= 0; row = next[row]!) here.push(row);
        head[score] = -1;
        here.sort((a, b) => rank[a]! - rank[b]!);
        const out = here.filter((row) => offer(row, score));
        if (out.length === 0) continue;
        // Whoever is about to ask takes part; her place in the queue may be above what is left to her, never below.
        const waiting = new Set(out);
        const low = members.filter(
          (row) => offering[row] === 1 && (waiting.has(row) || lists.end[row]! - lists.at[row]! <= LOW),
        );
        const asking = low.filter((row) => waiting.has(row) || lists.whole[row] === 0);
        for (const row of asking) if (!waiting.has(row)) unchain(row);
        ask(asking);
        for (const row of asking) {
          offering[row] = lists.end[row]! > 0 ? 1 : 0;
          if (offering[row] === 1) enqueue(row);
        }
      }
  };

  /** Takes a row out of the chain she is in. */
  const unchain = (row: number) => {
    const score = scoreAt(row);
    if (head[score] === row) {
      head[score] = next[row]!;
      return;
    }
    for (let at = head[score]!; at >= 0; at = next[at]!)
      if (next[at] === row) {
        next[at] = next[row]!;
        return;
      }
  };

  const all = Array.from({ length: count }, (_, row) => row);
  for (const tier of [1, 0]) {
    const members = all.filter((row) => first[row] === tier);
    if (members.length > 0) pair(members);
  }
  return columnOf;
}
