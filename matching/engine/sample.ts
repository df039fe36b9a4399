import type { Market, Side } from './market.ts';
import { pick } from './pick.ts';

/**
 * Every so many people of each side, or of the rows only: people of a class stand together, so all classes are in it by
 * their shares. Pairs that may not be are forgotten: a sample is for estimates.
 */
export function sampleOf(market: Market, every: number, of: 'both' | 'rows' = 'both'): Market {
  const { rows, columns, capacity, planeCount } = market;
  const both = of === 'both';
  const sampled = (side: Side) =>
    pick(
      side,
      new Int32Array(Math.ceil(side.count / every)).map((_, at) => at * every),
      planeCount,
    );
  return {
    ...market,
    rows: sampled(rows),
    columns: both ? sampled(columns) : columns,
    capacity: both ? capacity.filter((_, at) => at % every === 0) : capacity,
    excludedOfRow: new Map(),
    excludedOfColumn: new Map(),
  };
}
