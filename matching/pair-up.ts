import { joinAlike } from './engine/alike.ts';
import { createMarket } from './engine/market.ts';
import type { Market } from './engine/market.ts';
import { solve } from './engine/solve.ts';
import { pairStably } from './engine/stable.ts';
import type { Buddy, Newcomer } from './people.ts';
import { FULL } from './parts/part.ts';
import type { RoundOptions } from './round.ts';
import { hasValidCertificate, ownObstacles } from './rules.ts';
import type { Rules } from './rules.ts';
import type { Scoring } from './scoring.ts';

/** Up to so many newcomers a round is the best there is unless another gap is asked for; above, within LARGE_GAP of it. */
export const EXACT_UP_TO = 5000;
const LARGE_GAP = 0.0002;

/** From so many possible pairs on a second thread saves more than starting it takes. */
const THREAD_FROM = 100_000_000;

/**
 * What it costs to leave each newcomer out: more than any sum of scores, so that first of all as many as possible take
 * part; and a fraction that rises with the days she waits, which in sum stays below one point of score, so that among
 * equal scores the longest waiters come first. Multiples of one power of two, small enough for `assign` to be exact;
 * where that needs it (far more than 5,000 newcomers or decades of waiting), days are counted in coarser steps.
 */
export function leavingOut(days: readonly number[], places: number, longWait = Infinity): Float64Array {
  const base = Math.min(days.length, places) * FULL + 1;
  // Twice as much for who waits too long: more than any score and less than a pair, of which there are as many either way.
  const tier = days.some((value) => value >= longWait) ? 2 : 1;
  const precision = 2 ** Math.floor(Math.log2(2 ** 50 / (tier * base)));
  const longest = days.reduce((most, value) => Math.max(most, value), 0);
  let step = 1;
  while (days.length * Math.floor(longest / step) >= precision) step *= 2;
  return Float64Array.from(
    days,
    (value) => (value >= longWait ? 2 * base : base) + Math.floor(value / step) / precision,
  );
}

/** A stable plan: among equal scores who waits longer comes first, then the seed; who waits too long before everybody. */
function pairStablyByWait(market: Market, days: readonly number[], options: RoundOptions): Int32Array {
  const { longWait = Infinity, plain = days.length * market.columns.count < 50_000 } = options;
  const order = days
    .map((_, row) => row)
    .sort((a, b) => days[b]! - days[a]! || market.rowAt[a]! - market.rowAt[b]!);
  const rank = new Int32Array(order.length);
  order.forEach((row, at) => (rank[row] = at));
  const first = Uint8Array.from(days, (waited) => (waited >= longWait ? 1 : 0));
  return pairStably(market, { rank, first }, plain, options);
}

/** Lets the engine pair those who may be paired at all; for each newcomer the position of her buddy, or −1. */
export function pairUp(
  waiting: readonly Newcomer[],
  offering: readonly Buddy[],
  free: Int32Array,
  rules: Rules,
  scoring: Scoring,
  options: RoundOptions,
): { columnOf: Int32Array; gap: number | null } {
  const positions = <Item>(list: readonly Item[], holds: (item: Item, index: number) => boolean) =>
    list.flatMap((item, index) => (holds(item, index) ? [index] : []));
  const rows = positions(waiting, (newcomer) => ownObstacles(newcomer, rules) === 0);
  const columns = positions(
    offering,
    (buddy, index) => free[index]! > 0 && hasValidCertificate(buddy, rules),
  );
  const whole = createMarket(
    rows.map((at) => waiting[at]!),
    columns.map((at) => offering[at]!),
    Int32Array.from(columns, (at) => free[at]!),
    rules,
    scoring,
  );
  const { market, spread } = joinAlike(whole);
  const inPeople = (found: Int32Array) => {
    const columnOf = new Int32Array(waiting.length).fill(-1);
    spread(found).forEach((column, row) => {
      if (column >= 0) columnOf[rows[whole.rowAt[row]!]!] = columns[whole.columnAt[column]!]!;
    });
    return columnOf;
  };
  const days = Array.from(market.rowAt, (at) => scoring.days(waiting[rows[at]!]!));
  if (options.stable) return { columnOf: inPeople(pairStablyByWait(market, days, options)), gap: null };
  const places = whole.capacity.reduce((sum, count) => sum + count, 0);
  const losses = leavingOut(days, places, options.longWait);
  const { gap = waiting.length <= EXACT_UP_TO ? 0 : LARGE_GAP, timeLimit = Infinity } = options;
  const { onProgress, signal, plain } = options;
  const startThread = rows.length * columns.length >= THREAD_FROM ? options.startThread : undefined;
  const found = solve(market, losses, { gap, timeLimit, onProgress, signal, plain, startThread });
  return { columnOf: inPeople(found.columnOf), gap: found.gap };
}
