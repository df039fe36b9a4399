import { explainAbsence } from './absence.ts';
import type { Unmatched } from './absence.ts';
import { assign } from './assignment.ts';
import type { Graph } from './assignment.ts';
import { dayNumber } from './calendar.ts';
import { createComparison } from './comparison.ts';
import type { Comparison, Pairing } from './comparison.ts';
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
import { OVERRIDABLE, obstaclesIn } from './rules.ts';
import type { Rules } from './rules.ts';
import { FULL } from './score.ts';
import type { Weights } from './score.ts';

/** What one round proposes. Lists are in the order of ids. */
export interface Round {
  pairs: Pairing[];
  unmatched: Unmatched[];
  /** Buddies who keep free places. */
  idleBuddies: { buddy: string; freePlaces: number }[];
  seed: number;
  totalScore: number;
  /** Name and version of what computed it. */
  engine: string;
}

export const ENGINE = 'shortest-augmenting-paths/1';

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

/** Every pair the rules allow between these newcomers and the places that are still free, best pairs first. */
function allowedPairs(newcomers: readonly Newcomer[], comparison: Comparison, free: Int32Array): Graph {
  const start = new Int32Array(newcomers.length + 1);
  let column = new Int32Array(4096);
  let score = new Uint16Array(4096);
  let size = 0;
  // Score and buddy in one number, so that sorting numbers sorts a row; equal scores keep the order of the buddies.
  const keys = new Float64Array(free.length);
  newcomers.forEach((newcomer, row) => {
    comparison.compare(newcomer);
    let count = 0;
    for (let index = 0; index < free.length; index++)
      if (comparison.obstacles[index] === 0 && free[index]! > 0)
        keys[count++] = (FULL - comparison.scores[index]!) * free.length + index;
    if (size + count > column.length) {
      const [oldColumn, oldScore] = [column, score];
      const room = Math.max(column.length * 2, size + count);
      column = new Int32Array(room);
      score = new Uint16Array(room);
      column.set(oldColumn);
      score.set(oldScore);
    }
    for (const key of keys.subarray(0, count).sort()) {
      column[size] = key % free.length;
      score[size] = comparison.scores[column[size]!]!;
      size++;
    }
    start[row + 1] = size;
  });
  return { start, column, score };
}

/**
 * What it costs to leave each newcomer out: more than any sum of scores, so that first of all as many as possible take
 * part; and a fraction that rises with the days she waits, which in sum stays below one point of score, so that among
 * equal scores the longest waiters come first. Multiples of one power of two, small enough for `assign` to be exact;
 * where that needs it (far more than 5,000 newcomers or decades of waiting), days are counted in coarser steps.
 */
export function leavingOut(days: readonly number[], places: number): Float64Array {
  const base = Math.min(days.length, places) * FULL + 1;
  const precision = 2 ** Math.floor(Math.log2(2 ** 50 / base));
  const longest = days.reduce((most, value) => Math.max(most, value), 0);
  let step = 1;
  while (days.length * Math.floor(longest / step) >= precision) step *= 2;
  return Float64Array.from(days, (value) => base + Math.floor(value / step) / precision);
}

/**
 * Proposes who talks with whom. Pinned pairs stand. Of all ways to pair the others within the rules it takes one with the
 * most pairs; of those one with the highest total score; of those one in which the newcomers who are paired have waited
 * the most days together; and only among what is then still equal the seed decides. Exact, deterministic, and independent
 * of the order of the lists. Nobody to pair, or nobody to pair with, is a result, not an error.
 *
 * Meant for up to 5,000 newcomers and 5,000 buddies; memory grows with the number of allowed pairs (6 bytes each).
 *
 * @throws {MatchingError} naming the field: an id twice, a level that does not exist, a negative weight, a date that is
 *   none, a pin for somebody who is not in the lists or against a rule that a pin cannot set aside.
 */
export function proposeRound(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  options: { seed: number },
): Round {
  checkNewcomers(newcomers);
  checkBuddies(buddies);
  checkRules(rules);
  checkWeights(weights);
  checkWholeNumber(options.seed, 'options.seed');

  const offering = shuffle([...buddies].sort(byId), options.seed);
  const everybody = [...newcomers].sort(byId);
  const comparison = createComparison(everybody, offering, rules, weights);
  const free = Int32Array.from(offering, ({ capacity }) => capacity);
  const placed = placePins(everybody, offering, rules, comparison, free);

  const waiting = shuffle(
    everybody.filter(({ id }) => !placed.has(id)),
    options.seed,
  );
  const today = dayNumber(rules.on)!;
  const days = waiting.map(({ registeredOn }) => Math.max(0, today - dayNumber(registeredOn)!));
  const places = free.reduce((sum, count) => sum + count, 0);
  const { columnOf } = assign(allowedPairs(waiting, comparison, free), free, leavingOut(days, places));

  const absent = new Map<string, Unmatched>();
  waiting.forEach((newcomer, row) => {
    comparison.compare(newcomer);
    const column = columnOf[row]!;
    if (column < 0) absent.set(newcomer.id, explainAbsence(newcomer, comparison.obstacles));
    else {
      free[column]! -= 1;
      placed.set(newcomer.id, comparison.pairing(column, false));
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
    engine: ENGINE,
  };
}
