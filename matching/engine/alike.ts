import { BLOCK } from './market.ts';
import type { Market } from './market.ts';
import { pick } from './pick.ts';

/** More places than anybody needs, and few enough to be counted. */
const MOST_PLACES = 2 ** 30;

/** A market in which columns that are alike are one, and how a plan for it is a plan for the market it was made of. */
export interface JoinedMarket {
  market: Market;
  /** For each row its column in the market of before, from that in this one; −1 stays −1. */
  spread(columnOf: Int32Array): Int32Array;
}

/**
 * Joins columns that every row scores alike into one with the places of all of them: as exact, and where many are alike much
 * less to look at, since prices of equal columns would rise by one small step after another. A column that may not be paired
 * with somebody stays one of its own. Among those who are joined each gets a row before any gets a second.
 */
export function joinAlike(market: Market): JoinedMarket {
  const { columns, capacity, planeCount, excludedOfColumn } = market;
  const { count, regionOf, classOf, own, planes } = columns;
  const width = planeCount * BLOCK;
  const differ = (a: number, b: number): number => {
    let difference = regionOf[a]! - regionOf[b]! || classOf[a]! - classOf[b]! || own[a]! - own[b]!;
    const ofA = Math.floor(a / BLOCK) * width + (a % BLOCK);
    const ofB = Math.floor(b / BLOCK) * width + (b % BLOCK);
    for (let plane = 0; difference === 0 && plane < width; plane += BLOCK)
      difference = planes[ofA + plane]! - planes[ofB + plane]!;
    return difference;
  };

  /** For each column the first that is like it. */
  const likeOf = new Int32Array(count).map((_, column) => column);
  const sorted = likeOf.filter((column) => !excludedOfColumn.has(column));
  sorted.sort((a, b) => differ(a, b) || a - b);
  for (let at = 1; at < sorted.length; at++)
    if (differ(sorted[at - 1]!, sorted[at]!) === 0) likeOf[sorted[at]!] = likeOf[sorted[at - 1]!]!;
  const firsts = likeOf.filter((like, column) => like === column);
  if (firsts.length === count) return { market, spread: (columnOf) => columnOf };

  const joinedOf = new Int32Array(count);
  firsts.forEach((column, at) => (joinedOf[column] = at));
  likeOf.forEach((like, column) => (joinedOf[column] = joinedOf[like]!));
  const places = new Int32Array(firsts.length);
  const members = Array.from(firsts, (): number[] => []);
  for (let column = 0; column < count; column++) {
    const at = joinedOf[column]!;
    places[at] = Math.min(MOST_PLACES, places[at]! + capacity[column]!);
    members[at]!.push(column);
  }
  const renumbered = (barred: readonly number[]) => barred.map((column) => joinedOf[column]!);
  const joined: Market = {
    ...market,
    columns: pick(columns, firsts, planeCount),
    columnAt: firsts.map((column) => market.columnAt[column]!),
    capacity: places,
    excludedOfRow: new Map(Array.from(market.excludedOfRow, ([row, barred]) => [row, renumbered(barred)])),
    excludedOfColumn: new Map(Array.from(excludedOfColumn, ([column, rows]) => [joinedOf[column]!, rows])),
  };

  const spread = (found: Int32Array) => {
    const left = capacity.slice();
    const queues = members.map((one) => one.slice());
    const turn = new Int32Array(queues.length);
    return found.map((to) => {
      if (to < 0) return -1;
      const queue = queues[to]!;
      const column = queue[turn[to]!++]!;
      if ((left[column]! -= 1) > 0) queue.push(column);
      return column;
    });
  };
  return { market: joined, spread };
}
