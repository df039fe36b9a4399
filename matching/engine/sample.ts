import { BLOCK } from './market.ts';
import type { Market, Side } from './market.ts';

function sampleSide(side: Side, every: number, planeCount: number): Side {
  const count = Math.ceil(side.count / every);
  const blocks = Math.ceil(count / BLOCK);
  const planes = new Uint8Array(blocks * BLOCK * planeCount);
  const classOf = new Int32Array(count);
  const own = new Int32Array(count);
  const width = planeCount * BLOCK;
  for (let at = 0; at < count; at++) {
    const person = at * every;
    classOf[at] = side.classOf[person]!;
    own[at] = side.own[person]!;
    const from = Math.floor(person / BLOCK) * width + (person % BLOCK);
    const to = Math.floor(at / BLOCK) * width + (at % BLOCK);
    for (let plane = 0; plane < width; plane += BLOCK) planes[to + plane] = side.planes[from + plane]!;
  }
  return { count, blocks, classOf, own, planes };
}

/**
 * Every so many people of each side, or of the rows only: people of a class stand together, so all classes are in it by
 * their shares. Pairs that may not be are forgotten: a sample is for estimates.
 */
export function sampleOf(market: Market, every: number, of: 'both' | 'rows' = 'both'): Market {
  const { rows, columns, capacity, planeCount } = market;
  const both = of === 'both';
  return {
    ...market,
    rows: sampleSide(rows, every, planeCount),
    columns: both ? sampleSide(columns, every, planeCount) : columns,
    capacity: both ? capacity.filter((_, at) => at % every === 0) : capacity,
    excludedOfRow: new Map(),
    excludedOfColumn: new Map(),
  };
}
