import { findBlocking } from './engine/blocking.ts';
import { createMarket } from './engine/market.ts';
import {
  checkBuddies,
  checkNewcomers,
  checkOptions,
  checkRoundOf,
  checkRules,
  checkWeights,
} from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import type { Round } from './round.ts';
import { hasValidCertificate, ownObstacles } from './rules.ts';
import type { Rules } from './rules.ts';
import type { Weights } from './score.ts';
import { createScoring } from './scoring.ts';

/** Who would rather have each other than what a round gives them. */
export interface Stability {
  /** Pairs of a newcomer and a buddy, allowed and not made, who would both be better off with each other. */
  blockingPairs: number;
  /** Newcomers in at least one of them. */
  newcomers: number;
  /** The pair that would gain most together, and how many points: the sum of what each of the two gains. Null without any. */
  largest: { newcomer: string; buddy: string; gain: number } | null;
}

/**
 * Counts the blocking pairs of a round (Gale & Shapley 1962): a newcomer and a buddy who may be paired, are not, and both
 * would rather have each other. Everybody ranks by the score of the pair, and any pair before none. A buddy with a free place
 * gives up nobody for it; one without gives up the least fitting of hers, and with `longWait` never a long waiter for somebody
 * who is none, and any other for a long waiter. Pairs made by hand stand, and take their places.
 *
 * At the highest total there are many, mostly worth little: a fit for two against the fit of all. A round with
 * `stable` has none. Exact among all pairs, however many, without keeping their scores; nobody paired and nobody free is 0.
 *
 * @example
 * const rules = { certificateRequired: false, certificateValidMonths: null, earlierPairs: [], on: '2026-11-24' };
 * const round = proposeRound([], [], rules, DEFAULT_WEIGHTS, { seed: 1 });
 * judgeStability([], [], rules, DEFAULT_WEIGHTS, round); // { blockingPairs: 0, newcomers: 0, largest: null }
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function judgeStability(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  round: Pick<Round, 'pairs'>,
  {
    longWait = Infinity,
    pool = newcomers,
  }: { longWait?: number | undefined; pool?: readonly Newcomer[] } = {},
): Stability {
  checkNewcomers(newcomers);
  checkBuddies(buddies);
  checkRules(rules);
  checkWeights(weights);
  checkRoundOf(round);
  checkOptions({ seed: 0, longWait, pool });
  const { pairs } = round;
  const pairOf = new Map(pairs.map((pair) => [pair.newcomer, pair]));
  const pinnedTo = new Map<string, number>();
  for (const { buddy, pinned } of pairs) if (pinned) pinnedTo.set(buddy, (pinnedTo.get(buddy) ?? 0) + 1);
  const left = ({ id, capacity }: Buddy) => capacity - (pinnedTo.get(id) ?? 0);
  const asking = newcomers.filter((one) => ownObstacles(one, rules) === 0 && !pairOf.get(one.id)?.pinned);
  const offering = buddies.filter((buddy) => left(buddy) > 0 && hasValidCertificate(buddy, rules));
  const scoring = createScoring(pool, rules, weights);
  const market = createMarket(asking, offering, Int32Array.from(offering, left), rules, scoring);

  const columnOfBuddy = new Map(Array.from(market.columnAt, (at, column) => [offering[at]!.id, column]));
  const columnOf = new Int32Array(asking.length).fill(-1);
  const scoreOf = new Int32Array(asking.length).fill(-1);
  const first = new Uint8Array(asking.length);
  market.rowAt.forEach((at, row) => {
    const newcomer = asking[at]!;
    const pair = pairOf.get(newcomer.id);
    if (scoring.days(newcomer) >= longWait) first[row] = 1;
    if (!pair) return;
    columnOf[row] = columnOfBuddy.get(pair.buddy) ?? -1;
    scoreOf[row] = pair.score;
  });
  const plain = asking.length * offering.length < 50_000;
  const found = findBlocking(market, columnOf, scoreOf, first, plain);
  const { largest } = found;
  return {
    blockingPairs: found.pairs,
    newcomers: found.rows,
    largest: largest && {
      newcomer: asking[market.rowAt[largest.row]!]!.id,
      buddy: offering[market.columnAt[largest.column]!]!.id,
      gain: largest.gain,
    },
  };
}
