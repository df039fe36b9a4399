import { createComparison } from './comparison.ts';
import type { Pairing } from './comparison.ts';
import { checkBuddies, checkNewcomers, checkPairs, checkRoundOf, checkRules, checkWeights } from './input.ts';
import type { Buddy, Newcomer, PairOfIds } from './people.ts';
import type { Round } from './round.ts';
import type { Rules } from './rules.ts';
import type { Weights } from './score.ts';

/** Finds who hangs together: newcomers and buddies joined by a pair of either plan. */
function createGroups() {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(name, at);
    return at;
  };
  return { find, join: (a: string, b: string) => void parent.set(find(a), find(b)) };
}

/**
 * Of two plans that are equally good people want the one they have seen. Where a computed round differs from a draft, the
 * difference falls apart into groups of people that have nothing to do with each other. Each group in which the same
 * newcomers have a buddy either way, and the draft is no worse, goes back to the draft. The total never falls, and no pair that
 * the rules do not allow comes back. `pool` is that of the round (see `RoundOptions`). Not for a stable round: what goes back might leave two who would rather have each other.
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function keepDraft(
  draft: readonly PairOfIds[],
  round: Round,
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  weights: Weights,
  { pool = newcomers }: { pool?: readonly Newcomer[] | undefined } = {},
): Round {
  checkPairs(draft, 'draft');
  checkRoundOf(round);
  checkNewcomers(newcomers);
  checkBuddies(buddies);
  checkRules(rules);
  checkWeights(weights);
  const comparison = createComparison(pool, buddies, rules, weights);
  const newcomerOf = new Map(newcomers.map((newcomer) => [newcomer.id, newcomer]));
  const positionOf = new Map(buddies.map(({ id }, index) => [id, index]));
  const has = new Map(round.pairs.map((pair) => [pair.newcomer, pair]));
  const had = new Map(draft.map(({ newcomer, buddy }) => [newcomer, buddy]));
  const differing = [...new Set([...has.keys(), ...had.keys()])].filter(
    (id) => has.get(id)?.buddy !== had.get(id),
  );
  const groups = createGroups();
  for (const id of differing)
    for (const buddy of [has.get(id)?.buddy, had.get(id)])
      if (buddy !== undefined) groups.join(`newcomer ${id}`, `buddy ${buddy}`);

  const free = new Map(buddies.map(({ id, capacity }) => [id, capacity]));
  const use = (buddy: string, places: number) => free.set(buddy, (free.get(buddy) ?? 0) - places);
  for (const { buddy } of round.pairs) use(buddy, 1);
  for (const members of Map.groupBy(differing, (id) => groups.find(`newcomer ${id}`)).values()) {
    const back: Pairing[] = [];
    for (const id of members) {
      const [newcomer, at] = [newcomerOf.get(id), positionOf.get(had.get(id) ?? '')];
      const now = has.get(id);
      if (!now || now.pinned || !newcomer || at === undefined || !comparison.allows(newcomer, at)) break;
      back.push(comparison.pairingOf(newcomer, at));
    }
    if (back.length < members.length) continue;
    const gain = back.reduce((sum, pair) => sum + pair.score - has.get(pair.newcomer)!.score, 0);
    for (const pair of back) {
      use(has.get(pair.newcomer)!.buddy, -1);
      use(pair.buddy, 1);
    }
    if (gain >= 0 && back.every(({ buddy }) => free.get(buddy)! >= 0)) {
      for (const pair of back) has.set(pair.newcomer, pair);
    } else
      for (const pair of back) {
        use(pair.buddy, -1);
        use(has.get(pair.newcomer)!.buddy, 1);
      }
  }
  const pairs = round.pairs.map(({ newcomer }) => has.get(newcomer)!);
  return {
    ...round,
    pairs,
    totalScore: pairs.reduce((sum, { score }) => sum + score, 0),
    idleBuddies: [...free]
      .filter(([, freePlaces]) => freePlaces > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([buddy, freePlaces]) => ({ buddy, freePlaces })),
  };
}
