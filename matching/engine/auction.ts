import type { Graph } from './graph.ts';

/**
 * A forward auction (Bertsekas 1988, with "similar objects" for the places of one column): rows bid for their best column
 * as much as it is better to them than their second best, plus `epsilon`; a column keeps the highest bids it has places
 * for; who is outbid bids again, and drops out when nothing is worth its price. Prices begin at 0, or at those of an
 * earlier auction, and never fall: a place that stays free has the price it began with.
 *
 * Every row ends within `epsilon` of the best it could have at the prices; a whole number from 1. Among equals the order
 * decides.
 */
export function runAuction(
  { start, column, score }: Graph,
  capacity: Int32Array,
  epsilon: number,
  stop: () => boolean = () => false,
  from?: Float64Array,
): { columnOf: Int32Array; price: Float64Array } {
  const rows = start.length - 1;
  const columns = capacity.length;
  // No column needs more room than bids can come to it, and one place that stays free: capacity may be "as many as like".
  const room = new Int32Array(columns).fill(1);
  for (const to of column) room[to]! += 1;
  const slotStart = new Int32Array(columns + 1);
  for (let at = 0; at < columns; at++)
    slotStart[at + 1] = slotStart[at]! + Math.min(capacity[at]!, room[at]!);
  // For each column its bids as a binary heap, the lowest first.
  const bidder = new Int32Array(slotStart[columns]!);
  const bid = new Int32Array(slotStart[columns]!);
  const taken = new Int32Array(columns);
  const price = from ? Int32Array.from(from) : new Int32Array(columns);
  const columnOf = new Int32Array(rows).fill(-1);
  // Who bids next: a ring of all rows, each in it at most once.
  const queue = Int32Array.from({ length: rows }, (_, row) => row);
  let first = 0;
  let waiting = rows;

  const offer = (to: number, row: number, amount: number): number => {
    const base = slotStart[to]!;
    const places = slotStart[to + 1]! - base;
    let outbid = -1;
    let size = taken[to]!;
    if (size < places) {
      let at = size++;
      taken[to] = size;
      for (let parent = (at - 1) >> 1; at > 0 && bid[base + parent]! > amount; parent = (at - 1) >> 1) {
        bid[base + at] = bid[base + parent]!;
        bidder[base + at] = bidder[base + parent]!;
        at = parent;
      }
      bid[base + at] = amount;
      bidder[base + at] = row;
    } else {
      outbid = bidder[base]!;
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && bid[base + child + 1]! < bid[base + child]!) child++;
        if (bid[base + child]! >= amount) break;
        bid[base + at] = bid[base + child]!;
        bidder[base + at] = bidder[base + child]!;
        at = child;
      }
      bid[base + at] = amount;
      bidder[base + at] = row;
    }
    if (size === places) price[to] = bid[base]!;
    return outbid;
  };

  for (let turn = 0; waiting > 0; turn++) {
    if ((turn & 65_535) === 0 && stop()) break;
    const row = queue[first]!;
    first = first + 1 === rows ? 0 : first + 1;
    waiting--;
    let best = -1;
    let most = -1;
    // Staying out is worth 0.
    let second = 0;
    for (let entry = start[row]!, end = start[row + 1]!; entry < end; entry++) {
      const value = score[entry]! - price[column[entry]!]!;
      if (value <= second) continue;
      if (value > most) {
        second = Math.max(most, 0);
        most = value;
        best = column[entry]!;
      } else second = value;
    }
    if (best < 0) {
      // Something worth exactly its price is still better than nobody.
      for (let entry = start[row]!, end = start[row + 1]!; entry < end && best < 0; entry++)
        if (
          score[entry]! === price[column[entry]!]! &&
          slotStart[column[entry]! + 1]! > slotStart[column[entry]!]!
        )
          [best, most] = [column[entry]!, 0];
      if (best < 0) continue;
    }
    const outbid = offer(best, row, price[best]! + most - second + epsilon);
    columnOf[row] = best;
    if (outbid < 0) continue;
    columnOf[outbid] = -1;
    const last = first + waiting;
    queue[last >= rows ? last - rows : last] = outbid;
    waiting++;
  }
  return { columnOf, price: Float64Array.from(price) };
}

/** How coarse an auction is that only asks about what places cost, and how far below what it finds a fine one begins. */
const COARSE = 400;
const BELOW = 300;

/**
 * An auction where places are scarce. Rows that will be left out outbid each other by small steps until the price is what it must
 * be; so a coarse auction, of few steps, comes first, and the fine one begins a little below its prices. A place that stays free
 * may then have a price (see repair.ts), of which there are few where places are scarce.
 */
export function runScarceAuction(
  graph: Graph,
  capacity: Int32Array,
  epsilon: number,
  stop: () => boolean = () => false,
): ReturnType<typeof runAuction> {
  const { price } = runAuction(graph, capacity, COARSE, stop);
  const from = price.map((high) => Math.max(0, high - BELOW));
  return runAuction(graph, capacity, epsilon, stop, from);
}
