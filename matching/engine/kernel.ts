import { BLOCK } from './market.ts';
import type { Channel, Side } from './market.ts';

/** After so many finds a scan comes back, so that the asker can raise what she demands. */
export const FINDS = 128;

/**
 * Looks at all people of one side, a block at a time, for those who may be worth a closer look to one asker. What it adds
 * up per person is a number of steps (bytes), each rounded up, so it never misses anybody; sums per channel are exact.
 * There are two kernels, one of WebAssembly and one plain; they find the same people.
 */
export interface Kernel {
  /** What a person costs the asker, in whole steps rounded down; 255 is never. Set before a scan. */
  readonly cost: Uint8Array;
  /** For each block the least cost in it. Set before a scan. */
  readonly leastCost: Uint8Array;
  /** For each channel an upper bound of what sums are worth, in steps, at the place of each sum (see placeOf). Set before a scan. */
  readonly bounds: Uint8Array[];
  /** For each channel the planes in which the asker has words, and what each of 16 combinations in it is worth to her. */
  readonly asked: Int32Array[];
  readonly asks: Uint8Array[];
  /** Says that an asker stands in `asked` and `asks`, with so many planes by channel. */
  ask(counts: Int32Array): void;
  /** Who was found: positions, and for each of them the sum of each channel. */
  readonly found: Int32Array;
  readonly sums: Uint8Array;
  count(): number;
  /** Lets other people stand at the places of the side: at place `at` now stands who stood at `order[at]` at first. */
  arrange(order: Int32Array): void;
  /**
   * Finds people with `bound + add ≥ cost + demand` (each side at most 255) in blocks `block`, `block + step`, … before
   * `end`, in blocks with a least cost of at most `limit`. Gives the block to go on from.
   */
  scan(block: number, end: number, step: number, add: number, demand: number, limit: number): number;
}

/**
 * Where the bound of a sum stands. Large sums matter less and share a place: 16 sums of their own, then 16 places for two
 * each, 16 for four, and so on; a row of 16 places is what one instruction looks up.
 */
export function placeOf(sum: number): number {
  const row = 31 - Math.clz32((sum >> 4) + 1);
  return row * 16 + ((sum - rowStart(row)) >> row);
}

/** The first sum of a row of places. */
export function rowStart(row: number): number {
  return 16 * (2 ** row - 1);
}

/** How many places a channel needs, in whole rows of 16. */
export function placesOf({ most }: Channel): number {
  return (Math.floor(placeOf(most) / 16) + 1) * 16;
}

/** Lays the planes of people who stand in another order. */
export function layPlanes(to: Uint8Array, { planes }: Side, planeCount: number, order: Int32Array): void {
  const width = planeCount * BLOCK;
  for (let place = 0; place < order.length; place++) {
    const person = order[place]!;
    const from = (person >> 4) * width + (person & 15);
    const base = (place >> 4) * width + (place & 15);
    for (let plane = 0; plane < width; plane += BLOCK) to[base + plane] = planes[from + plane]!;
  }
}

/** The kernel in plain instructions, for where there is no WebAssembly. */
export function createPlainKernel(side: Side, channels: readonly Channel[], planeCount: number): Kernel {
  const cost = new Uint8Array(side.blocks * BLOCK);
  const leastCost = new Uint8Array(side.blocks);
  const bounds = channels.map((channel) => new Uint8Array(placesOf(channel)));
  const asked = channels.map((channel) => new Int32Array(channel.planeCount));
  const asks = channels.map((channel) => new Uint8Array(channel.planeCount * 16));
  const found = new Int32Array(FINDS + BLOCK);
  const sums = new Uint8Array((FINDS + BLOCK) * channels.length);
  const planes = side.planes.slice();
  const people = side.count;
  const counts = new Int32Array(channels.length);
  let count = 0;
  const scan: Kernel['scan'] = (from, end, step, add, demand, limit) => {
    count = 0;
    let block = from;
    for (; block < end && count < FINDS; block += step) {
      if (leastCost[block]! > limit) continue;
      const stop = Math.min(BLOCK, people - block * BLOCK);
      for (let at = 0; at < stop; at++) {
        const person = block * BLOCK + at;
        const base = block * planeCount * BLOCK + at;
        let bound = 0;
        for (let index = 0; index < channels.length; index++) {
          const { firstPlane, most } = channels[index]!;
          const ask = asks[index]!;
          const planesAsked = asked[index]!;
          let sum = 0;
          for (let slot = 0; slot < counts[index]!; slot++)
            sum += ask[slot * 16 + planes[base + (firstPlane + planesAsked[slot]!) * BLOCK]!]!;
          sum = Math.min(sum, most);
          sums[count * channels.length + index] = sum;
          bound += bounds[index]![placeOf(sum)]!;
        }
        if (Math.min(255, Math.min(255, bound) + add) < Math.min(255, cost[person]! + demand)) continue;
        found[count++] = person;
      }
    }
    return block;
  };
  const ask: Kernel['ask'] = (next) => counts.set(next);
  const arrange = (order: Int32Array) => layPlanes(planes, side, planeCount, order);
  return { cost, leastCost, bounds, asked, asks, ask, found, sums, count: () => count, arrange, scan };
}
