import { createKernel } from './kernel-wasm.ts';
import { BLOCK } from './market.ts';
import type { Market } from './market.ts';

/** Points per step of a kernel's bytes: a perfect score and one step of rounding for each channel stay within 255. */
const STEP = 41;

/** Finds for one asker at a time the best people of the other side at given prices. */
export interface Finder {
  /** Sets what each person of the other side costs from here on. */
  setPrices(prices: Float64Array): void;
  /**
   * The people who bring the asker more than `threshold` (score minus price), at most `most` of them, the best first and of
   * equals those who stand first; looks at blocks `offset`, `offset + step`, … only. Gives their number; who they are
   * stands in `people`, what they bring in `gains`.
   */
  find(asker: number, threshold: number, most: number, offset: number, step: number): number;
  readonly people: Int32Array;
  readonly gains: Float64Array;
  readonly blocks: number;
}

const LONGEST = 64;

/** Finds columns for rows, or rows for columns. Askers of one class should come together: a class costs preparation. */
export function createFinder(market: Market, of: 'columns' | 'rows', plain = false): Finder {
  const forRows = of === 'columns';
  const [askers, others] = forRows ? [market.rows, market.columns] : [market.columns, market.rows];
  const { channels, planeCount, between, columnClasses, floor } = market;
  const excluded = forRows ? market.excludedOfRow : market.excludedOfColumn;
  const kernel = createKernel(others, channels, planeCount, plain);
  const { cost, leastCost, found, sums } = kernel;
  const width = channels.length;

  /** For each of the others the price less all points that do not depend on what the two share; Infinity is never. */
  const costs = new Float64Array(others.count).fill(Infinity);
  const people = new Int32Array(LONGEST + 1);
  const gains = new Float64Array(LONGEST + 1);
  const barred = new Int32Array(others.count).fill(-1);
  /** For each channel the row of its table: one for all where newcomers ask, one for each person where buddies do. */
  const tableAt = channels.map(() => 0);
  let prices = new Float64Array(others.count);
  let preparedFor = -1;
  let least = 0;
  let mostBound = 0;

  /** An upper bound, in steps, of what each sum of a channel is worth: to the class that asks, or to any that is asked. */
  const fillBounds = (asking: number) => {
    mostBound = 0;
    channels.forEach(({ points, most }, index) => {
      const bounds = kernel.bounds[index]!;
      const length = most + 1;
      const from = forRows ? asking : 0;
      const to = forRows ? asking + 1 : points.length / length;
      bounds.fill(0);
      for (let row = from; row < to; row++)
        for (let sum = 0; sum < length; sum++)
          bounds[sum] = Math.max(bounds[sum]!, Math.ceil(points[row * length + sum]! / STEP));
      tableAt[index] = asking * length;
      mostBound += bounds.reduce((high, one) => Math.max(high, one), 0);
    });
  };

  const prepare = (asking: number) => {
    preparedFor = asking;
    fillBounds(asking);
    least = Infinity;
    const { classOf, own, count } = others;
    for (let at = 0; at < count; at++) {
      const theirs = classOf[at]!;
      const points = forRows
        ? between[asking * columnClasses + theirs]!
        : between[theirs * columnClasses + asking]!;
      const value = points < 0 ? Infinity : prices[at]! - points - own[at]!;
      costs[at] = value;
      if (value < least) least = value;
    }
    cost.fill(255);
    for (let at = 0; at < count; at++)
      if (costs[at]! < Infinity) cost[at] = Math.min(254, Math.floor((costs[at]! - least) / STEP));
    for (let block = 0; block < others.blocks; block++) {
      let low = 255;
      for (let at = block * BLOCK; at < (block + 1) * BLOCK; at++) if (cost[at]! < low) low = cost[at]!;
      leastCost[block] = low;
    }
  };

  const ask = (asker: number) => {
    const base = Math.floor(asker / BLOCK) * planeCount * BLOCK + (asker % BLOCK);
    for (let index = 0; index < width; index++) {
      const { weighed, firstPlane, planeCount: planes, worth } = channels[index]!;
      const asks = kernel.asks[index]!;
      for (let plane = 0; plane < planes; plane++) {
        const hers = askers.planes[base + (firstPlane + plane) * BLOCK]!;
        if (!weighed) asks[plane] = hers;
        else
          for (let combination = 0; combination < 16; combination++)
            asks[plane * 16 + combination] = worth[plane * 16 + (combination & hers)]!;
      }
    }
  };

  /** The points of what the asker shares with somebody who was found, or −1 when a pair needs more. */
  const sharedPoints = (at: number, person: number): number => {
    let points = 0;
    for (let index = 0; index < width; index++) {
      const channel = channels[index]!;
      const sum = sums[at * width + index]!;
      if (sum === 0 && channel.required) return -1;
      const table = forRows ? tableAt[index]! : others.classOf[person]! * (channel.most + 1);
      points += channel.points[table + sum]!;
    }
    return points;
  };

  const find: Finder['find'] = (asker, threshold, most, offset, step) => {
    const asking = askers.classOf[asker]!;
    if (asking !== preparedFor) prepare(asking);
    if (least === Infinity) return 0;
    ask(asker);
    const bars = excluded.get(asker);
    if (bars) for (const other of bars) barred[other] = asker;
    const hers = askers.own[asker]!;
    let kept = 0;
    let high = threshold;
    for (let block = offset; block < others.blocks;) {
      // In steps: bound ≥ (cost − least) + (what is demanded + least).
      const demanded = Math.floor((high - hers + least) / STEP);
      const add = Math.min(255, Math.max(0, -demanded));
      const demand = Math.min(255, Math.max(0, demanded));
      const limit = mostBound + add >= 254 ? 254 : mostBound + add - demand;
      block = kernel.scan(block, others.blocks, step, add, demand, limit);
      const count = kernel.count();
      for (let at = 0; at < count; at++) {
        const person = found[at]!;
        if (person >= others.count || costs[person] === Infinity) continue;
        const points = sharedPoints(at, person);
        if (points < 0) continue;
        const gain = hers + points - costs[person]!;
        if (gain <= high || barred[person] === asker) continue;
        if (floor > 0 && gain + prices[person]! < floor) continue;
        let place = kept < most ? kept++ : most - 1;
        for (; place > 0 && gains[place - 1]! < gain; place--) {
          gains[place] = gains[place - 1]!;
          people[place] = people[place - 1]!;
        }
        gains[place] = gain;
        people[place] = person;
        if (kept === most) high = gains[most - 1]!;
      }
    }
    if (bars) for (const other of bars) barred[other] = -1;
    return kept;
  };

  const setPrices = (next: Float64Array) => {
    prices = next as Float64Array<ArrayBuffer>;
    preparedFor = -1;
  };

  return { setPrices, find, people, gains, blocks: others.blocks };
}
