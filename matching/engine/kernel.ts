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
  /** For each channel an upper bound of what each sum is worth, in steps, 16 by 16. Set before a scan. */
  readonly bounds: Uint8Array[];
  /** For each weighed channel and plane what each of 16 combinations is worth to the asker; for counted ones her words. */
  readonly asks: Uint8Array[];
  /** Who was found: positions, and for each of them the sum of each channel. */
  readonly found: Int32Array;
  readonly sums: Uint8Array;
  count(): number;
  /**
   * Finds people with `bound + add ≥ cost + demand` (each side at most 255) in blocks `block`, `block + step`, … before
   * `end`, in blocks with a least cost of at most `limit`. Gives the block to go on from.
   */
  scan(block: number, end: number, step: number, add: number, demand: number, limit: number): number;
}

/** Rounds the number of a channel's sums up to whole rows of 16. */
export function boundLength({ most }: Channel): number {
  return Math.ceil((most + 1) / 16) * 16;
}

const ONES = Uint8Array.from({ length: 256 }, (_, byte) => {
  let ones = 0;
  for (let rest = byte; rest > 0; rest >>= 1) ones += rest & 1;
  return ones;
});

/** The kernel in plain instructions, for where there is no WebAssembly. */
export function createPlainKernel(side: Side, channels: readonly Channel[], planeCount: number): Kernel {
  const cost = new Uint8Array(side.blocks * BLOCK);
  const leastCost = new Uint8Array(side.blocks);
  const bounds = channels.map((channel) => new Uint8Array(boundLength(channel)));
  const asks = channels.map(({ weighed, planeCount: planes }) => new Uint8Array(planes * (weighed ? 16 : 1)));
  const found = new Int32Array(FINDS + BLOCK);
  const sums = new Uint8Array((FINDS + BLOCK) * channels.length);
  const { planes, count: people } = side;
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
          const { weighed, firstPlane, planeCount: number, most } = channels[index]!;
          const ask = asks[index]!;
          let sum = 0;
          for (let plane = 0; plane < number; plane++) {
            const byte = planes[base + (firstPlane + plane) * BLOCK]!;
            sum += weighed ? ask[plane * 16 + byte]! : ONES[byte & ask[plane]!]!;
          }
          sum = Math.min(sum, most);
          sums[count * channels.length + index] = sum;
          bound += bounds[index]![sum]!;
        }
        if (Math.min(255, Math.min(255, bound) + add) < Math.min(255, cost[person]! + demand)) continue;
        found[count++] = person;
      }
    }
    return block;
  };
  return { cost, leastCost, bounds, asks, found, sums, count: () => count, scan };
}
