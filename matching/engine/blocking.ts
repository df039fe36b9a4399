import { createFinder } from './finder.ts';
import type { Market } from './market.ts';

/** Rows whose pairs score about the same are looked at together, with prices for all of them. */
const BAND = 300;
/** From so many rows on it pays to arrange the columns by price. */
const MANY = 1000;
/** What a column adds to the score of a row that comes first: more than any pair scores. */
const AHEAD = 10_001;

/** Pairs of a row and a column who would both rather have each other than what they have. */
export interface Blocking {
  pairs: number;
  /** Rows in at least one of them. */
  rows: number;
  /** The pair that would gain most together, and how much. */
  largest: { row: number; column: number; gain: number } | null;
}

/**
 * Counts, among all allowed pairs, those in which the row would rather have the column than hers and the column would rather
 * have the row than the least of hers, or has a place. Exact: with "more than both have" as a price, a finder names just
 * these, and no table of all pairs is made. `scoreOf` is what each row's pair scores, −1 without one.
 */
export function findBlocking(
  market: Market,
  columnOf: Int32Array,
  scoreOf: Int32Array,
  first: Uint8Array,
  plain = false,
): Blocking {
  const { rows, columns, capacity } = market;
  const finder = createFinder(market, 'columns', plain);
  const used = new Int32Array(columns.count);
  /** What a row must bring a column to be taken, and what the column would give up for her. */
  const demand = new Float64Array(columns.count).fill(Infinity);
  const givenUp = new Int32Array(columns.count);
  for (let row = 0; row < rows.count; row++) {
    const column = columnOf[row]!;
    if (column < 0) continue;
    used[column]! += 1;
    const worth = scoreOf[row]! + (first[row] === 1 ? AHEAD : 0);
    if (worth >= demand[column]!) continue;
    demand[column] = worth;
    givenUp[column] = scoreOf[row]!;
  }
  for (let column = 0; column < columns.count; column++)
    if (used[column]! < capacity[column]!) {
      demand[column] = -1;
      givenUp[column] = 0;
    }

  const found: Blocking = { pairs: 0, rows: 0, largest: null };
  const prices = new Float64Array(columns.count);
  const countFor = (row: number): number => {
    const hers = scoreOf[row]!;
    let more = 0;
    finder.each(row, -1, (column, gain) => {
      const score = gain + prices[column]!;
      if (score <= hers) return -1;
      more++;
      const both = 2 * score - Math.max(0, hers) - givenUp[column]!;
      const { gain: most = -Infinity } = found.largest ?? {};
      if (both > most) found.largest = { row, column, gain: both };
      return -1;
    });
    return more;
  };

  const bandOf = (row: number) => Math.floor(scoreOf[row]! / BAND) * 2 + first[row]!;
  const all = Array.from({ length: rows.count }, (_, row) => row);
  const bands = [...Map.groupBy(all, bandOf)].sort(([a], [b]) => a - b);
  for (const [band, members] of bands) {
    const floor = Math.max(-1, Math.floor(band / 2) * BAND);
    const ahead = band % 2 === 0 ? 0 : AHEAD;
    // A score above the price less one is a score above what both sides have.
    for (let column = 0; column < columns.count; column++)
      prices[column] = Math.max(floor, demand[column]! - ahead) + 1;
    finder.setPrices(prices, members.length >= MANY);
    for (const row of members) {
      const more = countFor(row);
      found.pairs += more;
      if (more > 0) found.rows += 1;
    }
  }
  return found;
}
