import { createComparison } from './comparison.ts';
import type { Pairing } from './comparison.ts';
import {
  checkBuddies,
  checkNewcomers,
  checkObject,
  checkOptions,
  checkPairs,
  checkRules,
  checkWeights,
  checkWholeNumber,
} from './input.ts';
import type { Buddy, Newcomer, PairOfIds } from './people.ts';
import { conclude, gather } from './gathering.ts';
import { proposeRound } from './round.ts';
import type { Round, RoundOptions } from './round.ts';
import type { Rules } from './rules.ts';
import type { Weights } from './score.ts';

/** Answers for one newcomer after another who could be her buddy now. */
export interface Suggester {
  /** The buddies the rules allow, best score first, at most `limit`. */
  suggest(newcomer: Newcomer, limit: number): Pairing[];
}

/**
 * Prepares suggesting among many buddies: reading them takes the time, an answer among 100,000 takes some milliseconds.
 *
 * @throws {MatchingError} as `proposeRound` does; `suggest` too.
 */
export function createSuggester(
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  context: { newcomers: readonly Newcomer[] },
): Suggester {
  checkBuddies(buddies);
  checkObject(context, 'context');
  checkNewcomers(context.newcomers, 'context.newcomers');
  checkRules(rules);
  checkWeights(weights);
  const comparison = createComparison(context.newcomers, buddies, rules, weights);
  const before = (a: number, b: number) =>
    comparison.scores[b]! - comparison.scores[a]! || (buddies[a]!.id < buddies[b]!.id ? -1 : 1);
  return {
    suggest(newcomer, limit) {
      checkNewcomers([newcomer], 'newcomer');
      checkWholeNumber(limit, 'limit', 0);
      comparison.compare(newcomer);
      const { obstacles, scores } = comparison;
      // How many there are of each score tells from which score on they are needed; only those are sorted.
      const counts = new Int32Array(10_001);
      for (let at = 0; at < scores.length; at++) if (obstacles[at] === 0) counts[scores[at]!]! += 1;
      let least = 10_000;
      for (let found = counts[least]!; found < limit && least > 0; found += counts[least]!) least--;
      const best: number[] = [];
      for (let at = 0; at < scores.length; at++)
        if (obstacles[at] === 0 && scores[at]! >= least) best.push(at);
      return best
        .sort(before)
        .slice(0, limit)
        .map((at) => comparison.pairingOf(newcomer, at));
    },
  };
}

function positionsOf(people: readonly { id: string }[]): Map<string, number> {
  const positions = new Map<string, number>();
  people.forEach(({ id }, at) => positions.set(id, at));
  return positions;
}

/**
 * Goes on from a draft after people came, left or changed: the draft's pairs stand as long as both are there and the rules
 * allow them, and the places and newcomers that are left are paired as well as can be. Nobody who saw a pair loses it.
 * `broken` are the pairs that could not stand.
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function continueRound(
  draft: readonly PairOfIds[],
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  options: RoundOptions,
): Round & { broken: PairOfIds[] } {
  checkNewcomers(newcomers);
  checkBuddies(buddies);
  checkRules(rules);
  checkWeights(weights);
  checkOptions(options);
  checkPairs(draft, 'draft');
  options.signal?.throwIfAborted();
  const people = gather(newcomers, buddies, options.pool ?? newcomers, rules, weights, options.seed);
  const { free, pinned, comparison } = people;
  const rowOf = positionsOf(people.newcomers);
  const positionOf = positionsOf(people.buddies);
  /** For each newcomer the position of the buddy with whom she stays, or −1. */
  const keeps = new Int32Array(people.newcomers.length).fill(-1);
  const broken: PairOfIds[] = [];
  for (const pair of draft) {
    const pin = pinned.get(pair.newcomer);
    if (pin?.buddy === pair.buddy) continue;
    const row = rowOf.get(pair.newcomer);
    const at = positionOf.get(pair.buddy);
    const possible = row !== undefined && at !== undefined && free[at]! > 0 && keeps[row]! < 0;
    if (!possible || pin || !comparison.allows(people.newcomers[row]!, at)) {
      broken.push({ newcomer: pair.newcomer, buddy: pair.buddy });
      continue;
    }
    free[at]! -= 1;
    keeps[row] = at;
  }
  // In the order of ids, as the others will be: what is sorted already is put together quickly.
  const standing: Pairing[] = [];
  people.newcomers.forEach((newcomer, row) => {
    if (keeps[row]! >= 0) standing.push(comparison.pairingOf(newcomer, keeps[row]!));
  });
  const rest = { ...people, newcomers: people.newcomers.filter((_, row) => keeps[row]! < 0) };
  return { ...conclude(rest, rules, options, standing), broken };
}

/**
 * What it costs a round when a coordinator makes a pair by hand: how many pairs fewer, and how many points less (below 0 where
 * the pair sets rules aside and scores more). Of a pair that is pinned already: what holding it costs.
 *
 * @throws {MatchingError} as `proposeRound` does; the pair counts as the last of `rules.pinned`.
 */
export function costOfPair(
  pair: PairOfIds,
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  options: RoundOptions,
): { pairs: number; points: number } {
  checkPairs([pair], 'pair');
  checkRules(rules);
  const others = (rules.pinned ?? []).filter(
    ({ newcomer, buddy }) => newcomer !== pair.newcomer || buddy !== pair.buddy,
  );
  const withPins = (pinned: readonly PairOfIds[]) =>
    proposeRound(newcomers, buddies, { ...rules, pinned }, weights, options);
  const free = withPins(others);
  const made = withPins([...others, pair]);
  return { pairs: free.pairs.length - made.pairs.length, points: free.totalScore - made.totalScore };
}
