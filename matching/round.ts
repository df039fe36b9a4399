import type { Unmatched } from './absence.ts';
import type { Pairing } from './comparison.ts';
import type { StartThread } from './engine/listing.ts';
import type { Progress } from './engine/progress.ts';
import { conclude, gather } from './gathering.ts';
import { checkBuddies, checkNewcomers, checkOptions, checkRules, checkWeights } from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import type { Rules } from './rules.ts';
import type { Weights } from './score.ts';

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
   * there is. A round with fewer pairs than possible counts as far worse. Null for a stable round, which does not look for
   * the highest total.
   */
  gap: number | null;
  /** Name and version of what computed it. */
  engine: string;
}

export const ENGINE = 'column-generation/1';

/** How a round is computed. */
export interface RoundOptions {
  /** Decides among equals only. */
  seed: number;
  /** How far the total score may stay below the best possible, proven, as a share of it: 0, the best itself, to 1. */
  gap?: number;
  /**
   * After so many milliseconds of search the best found so far is the round, with what is proven of it by then; without it the
   * round ends when it is good enough. Too short a limit leaves people unpaired, with a gap above 1: 0 pairs nobody but pins.
   */
  timeLimit?: number;
  /**
   * Is told how far it is: up to five times a second, in large rounds with pauses of a second or two, the longest at the start.
   * What it throws ends the round.
   */
  onProgress?: (progress: Progress) => void;
  /**
   * Ends the round with the signal's reason, thrown. A round keeps its thread busy, so no timer of that thread can abort it
   * meanwhile: `onProgress` can (ask there whether to go on).
   */
  signal?: AbortSignal;
  /**
   * Newcomers who wait this many days or more come before everybody else: as many of them as can be paired at all are,
   * before any score counts. Never fewer pairs: whoever can have a place together can have one in a round with most pairs.
   */
  longWait?: number;
  /**
   * A round in which no newcomer and buddy would both rather have each other, instead of the one with the most pairs and the
   * highest total (see `judgeStability`): usually some pairs fewer. `gap` and `timeLimit` do not matter then.
   */
  stable?: boolean;
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

/**
 * Proposes who talks with whom. Pinned pairs stand. Of all ways to pair the others within the rules it takes one with the
 * most pairs; of those one with the highest total score; of those one in which the newcomers who are paired have waited
 * the most days together; and only among what is then still equal the seed decides. Exact, deterministic, and independent
 * of the order of the lists. Nobody to pair, or nobody to pair with, is a result, not an error.
 *
 * Up to 5,000 newcomers it is the best there is; above that the search stops when it is proven to be within 0.02% of it
 * (see RoundOptions), which 100,000 newcomers reach in a minute. The scores of all pairs are never held at once.
 *
 * @throws {MatchingError} naming the field: an argument that is no list or no object, an id twice, a level that does not exist, a negative weight, a date that is
 *   none, a pin for somebody who is not in the lists or against a rule that a pin cannot set aside.
 * @example
 * const both = { interests: [], slots: ['mon-evening'], languages: [], gender: null, wishesGender: null, waitsSince: '2026-09-01' };
 * const buddy = { ...both, id: 'hanneke', levelMin: 'A1', levelMax: 'B1', capacity: 1, certificateIssuedOn: null };
 * const rules = { on: '2026-11-29', certificateRequired: false, certificateValidMonths: null, earlierPairs: [] };
 * proposeRound([{ ...both, id: 'amina', level: 'A2' }], [buddy], rules, DEFAULT_WEIGHTS, { seed: 1 }).pairs.length
 * // → 1
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
  checkOptions(options);
  options.signal?.throwIfAborted();

  const people = gather(newcomers, buddies, options.pool ?? newcomers, rules, weights, options.seed);
  return conclude(people, rules, options);
}
