import { createAbsences } from './absence.ts';
import type { Unmatched } from './absence.ts';
import { dayNumber } from './calendar.ts';
import { createComparison } from './comparison.ts';
import type { Comparison, Pairing } from './comparison.ts';
import type { StartThread } from './engine/listing.ts';
import { createMarket } from './engine/market.ts';
import { solve } from './engine/solve.ts';
import type { Progress } from './engine/solve.ts';
import {
  MatchingError,
  checkBuddies,
  checkNewcomers,
  checkRules,
  checkWeights,
  checkWholeNumber,
} from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import { shuffle } from './random.ts';
import { BIT, OVERRIDABLE, hasValidCertificate, obstaclesIn, ownObstacles } from './rules.ts';
import type { Rules } from './rules.ts';
import { FULL } from './parts/part.ts';
import type { Weights } from './score.ts';
import { createScoring } from './scoring.ts';

/** What one round proposes. Lists are in the order of ids. */
export interface Round {
  pairs: Pairing[];
  unmatched: Unmatched[];
  /** Buddies who keep free places. */
  idleBuddies: { buddy: string; freePlaces: number }[];
  seed: number;
  totalScore: number;
  /**
   * The most that any round could be better than this one, proven, as a share of the total score; 0 when this is the best
   * there is. A round with fewer pairs than possible counts as far worse.
   */
  gap: number;
  /** Name and version of what computed it. */
  engine: string;
}

export const ENGINE = 'column-generation/1';

/** Up to so many newcomers a round is the best there is unless another gap is asked for; above, within LARGE_GAP of it. */
export const EXACT_UP_TO = 5000;
const LARGE_GAP = 0.0002;

/** From so many possible pairs on a second thread saves more than starting it takes. */
const THREAD_FROM = 100_000_000;

/** How a round is computed. */
export interface RoundOptions {
  /** Decides among equals only. */
  seed: number;
  /** How far the total score may stay below the best possible, proven, as a share of it; 0 is the best itself. */
  gap?: number;
  /** After so many milliseconds the best found so far is the round; without it the round ends when it is good enough. */
  timeLimit?: number;
  /** Is told from time to time how far it is. */
  onProgress?: (progress: Progress) => void;
  /** Ends the round with the signal's reason, thrown. */
  signal?: AbortSignal;
  /**
   * Newcomers who wait this many days or more come before everybody else: as many of them as can be paired at all are,
   * before any score counts. Never fewer pairs: whoever can have a place together can have one in a round with most pairs.
   */
  longWait?: number;
  /** Among whom interests are rare or common, when that is not the newcomers of this round. */
  pool?: readonly Newcomer[];
  /** Without WebAssembly: slower, the same pairs. */
  plain?: boolean;
  /**
   * Starts a second thread for a large round, which calls `takePart` with what it is given: less time, the same pairs.
   * Threads differ between Node and browsers, so whoever calls starts them; a thread that never starts does no harm.
   */
  startThread?: StartThread;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The pinned pairs, checked against each other and against the rules that a pin does not set aside. */
function placePins(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  comparison: Comparison,
  free: Int32Array,
): Map<string, Pairing> {
  const placed = new Map<string, Pairing>();
  const newcomerOf = new Map(newcomers.map((newcomer) => [newcomer.id, newcomer]));
  const positionOf = new Map(buddies.map(({ id }, index) => [id, index]));
  (rules.pinned ?? []).forEach((pin, index) => {
    const field = `rules.pinned[${index}]`;
    const newcomer = newcomerOf.get(pin.newcomer);
    const position = positionOf.get(pin.buddy);
    if (!newcomer) throw new MatchingError('unknown-id', `${field}.newcomer`, 'a newcomer of this round');
    if (position === undefined)
      throw new MatchingError('unknown-id', `${field}.buddy`, 'a buddy of this round');
    if (placed.has(newcomer.id))
      throw new MatchingError('impossible-pin', field, 'one pin for each newcomer');
    comparison.compare(newcomer);
    const [broken] = obstaclesIn(comparison.obstacles[position]! & ~OVERRIDABLE);
    if (broken) throw new MatchingError('impossible-pin', field, `not against the rule "${broken}"`);
    if (free[position] === 0)
      throw new MatchingError('impossible-pin', field, 'no more pins than free places');
    free[position]! -= 1;
    placed.set(newcomer.id, comparison.pairing(position, true));
  });
  return placed;
}

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

/** Lets the engine pair those who may be paired at all; for each newcomer the position of her buddy, or −1. */
function pairUp(
  waiting: readonly Newcomer[],
  offering: readonly Buddy[],
  free: Int32Array,
  pool: readonly Newcomer[],
  rules: Rules,
  weights: Weights,
  days: readonly number[],
  options: RoundOptions,
): { columnOf: Int32Array; gap: number } {
  const positions = <Item>(list: readonly Item[], holds: (item: Item, index: number) => boolean) =>
    list.flatMap((item, index) => (holds(item, index) ? [index] : []));
  const rows = positions(waiting, (newcomer) => ownObstacles(newcomer, rules) === 0);
  const columns = positions(
    offering,
    (buddy, index) => free[index]! > 0 && hasValidCertificate(buddy, rules),
  );
  const market = createMarket(
    rows.map((at) => waiting[at]!),
    columns.map((at) => offering[at]!),
    Int32Array.from(columns, (at) => free[at]!),
    pool,
    rules,
    weights,
  );
  const places = market.capacity.reduce((sum, count) => sum + count, 0);
  const losses = leavingOut(
    Array.from(market.rowAt, (at) => days[rows[at]!]!),
    places,
    options.longWait,
  );
  const { gap = waiting.length <= EXACT_UP_TO ? 0 : LARGE_GAP, timeLimit = Infinity } = options;
  const { onProgress, signal, plain } = options;
  const startThread = rows.length * columns.length >= THREAD_FROM ? options.startThread : undefined;
  const found = solve(market, losses, { gap, timeLimit, onProgress, signal, plain, startThread });
  const columnOf = new Int32Array(waiting.length).fill(-1);
  found.columnOf.forEach((column, row) => {
    if (column >= 0) columnOf[rows[market.rowAt[row]!]!] = columns[market.columnAt[column]!]!;
  });
  return { columnOf, gap: Math.max(0, found.bound - found.value) / Math.max(1, found.score) };
}

/**
 * Proposes who talks with whom. Pinned pairs stand. Of all ways to pair the others within the rules it takes one with the
 * most pairs; of those one with the highest total score; of those one in which the newcomers who are paired have waited
 * the most days together; and only among what is then still equal the seed decides. Exact, deterministic, and independent
 * of the order of the lists. Nobody to pair, or nobody to pair with, is a result, not an error.
 *
 * Up to 5,000 newcomers it is the best there is; above that the search stops when it is proven to be within 0.02% of it
 * (see RoundOptions), which 100,000 newcomers reach in a minute. The scores of all pairs are never held at once.
 *
 * @throws {MatchingError} naming the field: an id twice, a level that does not exist, a negative weight, a date that is
 *   none, a pin for somebody who is not in the lists or against a rule that a pin cannot set aside.
 */
export function proposeRound(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  options: RoundOptions,
): Round {
  checkNewcomers(newcomers);
  checkBuddies(buddies);
  checkRules(rules);
  checkWeights(weights);
  checkWholeNumber(options.seed, 'options.seed');

  const offering = shuffle([...buddies].sort(byId), options.seed);
  const everybody = [...newcomers].sort(byId);
  const pool = options.pool ?? everybody;
  const comparison = createComparison(pool, offering, rules, weights);
  const free = Int32Array.from(offering, ({ capacity }) => capacity);
  const placed = placePins(everybody, offering, rules, comparison, free);

  const waiting = shuffle(
    everybody.filter(({ id }) => !placed.has(id)),
    options.seed,
  );
  const today = dayNumber(rules.on)!;
  const days = waiting.map(({ registeredOn }) => Math.max(0, today - dayNumber(registeredOn)!));
  const { columnOf, gap } = pairUp(waiting, offering, free, pool, rules, weights, days, options);

  const explainAbsence = createAbsences(offering, rules, createScoring(pool, rules, weights), (newcomer) => {
    comparison.compare(newcomer);
    return (index) => (comparison.obstacles[index]! & BIT['below-floor']) > 0;
  });
  const absent = new Map<string, Unmatched>();
  waiting.forEach((newcomer, row) => {
    const column = columnOf[row]!;
    if (column < 0) absent.set(newcomer.id, explainAbsence(newcomer));
    else {
      free[column]! -= 1;
      placed.set(newcomer.id, comparison.pairingOf(newcomer, column));
    }
  });

  const pairs = everybody.flatMap(({ id }) => placed.get(id) ?? []);
  return {
    pairs,
    unmatched: everybody.flatMap(({ id }) => absent.get(id) ?? []),
    idleBuddies: offering
      .map(({ id }, index) => ({ id, freePlaces: free[index]! }))
      .filter(({ freePlaces }) => freePlaces > 0)
      .sort(byId)
      .map(({ id, freePlaces }) => ({ buddy: id, freePlaces })),
    seed: options.seed,
    totalScore: pairs.reduce((sum, { score }) => sum + score, 0),
    gap,
    engine: ENGINE,
  };
}
