import { FIRST } from './listing.ts';
import type { Listing, Task } from './listing.ts';
import type { Market } from './market.ts';
import { sampleOf } from './sample.ts';

/** From so many rows on prices are estimated before the first lists are made. */
export const ESTIMATED_FROM = 40_000;
/** With so many rows every second is in the sample; with four times as many every fourth. */
const SAMPLED_BY = 6000;
/** Which of the best offers of a sample is about the price: the very best of a few is a matter of chance. */
const RANK = 3;
/** Columns look at every so many blocks of rows. */
const PARTS = 4;
/** How many blocks of the other side one list is taken from where no prices are known: each person looks at other blocks. */
const BLOCKS = 64;

/** What making lists needs of a search. */
export interface Start {
  market: Market;
  listing: Listing;
  /** Keeps the pairs that are on the lists now. */
  keepLists(side: Task['side']): void;
  stop(): boolean;
}

/** Lists from either side, of what is at hand: other people for everybody, so that popular ones do not fill all lists. */
export function listAtHand({ listing, keepLists, stop }: Start): void {
  for (const side of ['columns', 'rows'] as const) {
    listing.lists.prices.fill(0);
    const step = Math.max(1, Math.floor(listing.blocks(side) / BLOCKS));
    listing.run({ side, first: true, sampled: 1, step }, stop);
    keepLists(side);
  }
}

/**
 * About what each column will cost: a small market of every so many people is solved, and its rows say what they would pay
 * for each column without being worse off. Only differences between prices matter; the cheapest begin at 0.
 */
function estimatePrices(
  { market, listing, stop }: Start,
  solveSample: (sample: Market) => Float64Array,
): Float64Array {
  const { rows, columns } = market;
  const every = Math.max(2, Math.round(2 * Math.sqrt(rows.count / SAMPLED_BY)));
  const profit = solveSample(sampleOf(market, every));
  const { lists } = listing;
  lists.prices.set(profit);
  listing.run({ side: 'rows', first: true, sampled: every, step: 1 }, stop);
  const prices = new Float64Array(columns.count);
  for (let column = 0; column < columns.count; column++) {
    const count = lists.counts[column]!;
    const at = column * FIRST + Math.min(count, RANK) - 1;
    if (count > 0) prices[column] = lists.scores[at]! - profit[lists.people[at]!]!;
  }
  const low = prices.slice().sort()[Math.floor(columns.count / 50)]!;
  return prices.map((price) => Math.max(0, Math.floor(price - low)));
}

/**
 * Lists of the best at estimated prices among all columns for each row, and of the rows that would pay most among some of them for
 * each column: without these, columns that seem too dear would stand on no list.
 */
export function listAtEstimates(start: Start, solveSample: (sample: Market) => Float64Array): void {
  const { market, listing, keepLists, stop } = start;
  const { rows } = market;
  const estimate = estimatePrices(start, solveSample);
  listing.lists.prices.set(estimate);
  listing.run({ side: 'columns', first: true, sampled: 1, step: 1 }, stop);
  keepLists('columns');
  const { lists } = listing;
  const gain = new Float64Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const first = row * FIRST;
    if (lists.counts[row]! > 0) gain[row] = lists.scores[first]! - estimate[lists.people[first]!]!;
  }
  lists.prices.set(gain);
  listing.run({ side: 'rows', first: true, sampled: 1, step: PARTS }, stop);
  keepLists('rows');
}
