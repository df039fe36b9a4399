import { createAbsences } from './absence.ts';
import type { Unmatched } from './absence.ts';
import { compareWith } from './comparison.ts';
import type { Comparison, Pairing } from './comparison.ts';
import { pairUp } from './pair-up.ts';
import type { Buddy, Newcomer } from './people.ts';
import { placePins } from './pins.ts';
import { shuffle } from './random.ts';
import { ENGINE } from './round.ts';
import type { Round, RoundOptions } from './round.ts';
import { BIT } from './rules.ts';
import type { Rules } from './rules.ts';
import type { Weights } from './score.ts';
import { createScoring } from './scoring.ts';
import type { Scoring } from './scoring.ts';

/** Everybody of a round, in an order that does not depend on the lists they came in. Expects checked input. */
export interface Gathering {
  /** By id. */
  newcomers: readonly Newcomer[];
  /** In the order of the seed. */
  buddies: readonly Buddy[];
  /** The places of each buddy that are left. */
  free: Int32Array;
  /** The pairs of coordinators, by newcomer. */
  pinned: Map<string, Pairing>;
  scoring: Scoring;
  comparison: Comparison;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function gather(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  pool: readonly Newcomer[],
  rules: Rules,
  weights: Weights,
  seed: number,
): Gathering {
  const offering = shuffle([...buddies].sort(byId), seed);
  const scoring = createScoring(pool, rules, weights);
  const everybody = [...newcomers].sort(byId);
  const free = Int32Array.from(offering, ({ capacity }) => capacity);
  const comparison = compareWith(offering, rules, scoring);
  const pinned = placePins(everybody, offering, rules, comparison, free);
  return { newcomers: everybody, buddies: offering, free, pinned, scoring, comparison };
}

/** Makes the round of these people. `standing` are pairs that are made already, for which places have been taken. */
export function conclude(
  { newcomers, buddies, free, pinned, scoring, comparison }: Gathering,
  rules: Rules,
  options: RoundOptions,
  standing: readonly Pairing[] = [],
): Round {
  const waiting = shuffle(
    newcomers.flatMap(({ id }, index) => (pinned.has(id) ? [] : [index])),
    options.seed,
  );
  const columnOf = new Int32Array(newcomers.length).fill(-1);
  const found = pairUp(
    waiting.map((index) => newcomers[index]!),
    buddies,
    free,
    rules,
    scoring,
    options,
  );
  found.columnOf.forEach((column, at) => (columnOf[waiting[at]!] = column));

  let explainAbsence: ((newcomer: Newcomer) => Unmatched) | undefined;
  const belowFloor = (newcomer: Newcomer) => {
    comparison.compare(newcomer);
    return (index: number) => (comparison.obstacles[index]! & BIT['below-floor']) > 0;
  };
  const pairs = [...standing];
  const unmatched: Unmatched[] = [];
  newcomers.forEach((newcomer, index) => {
    const column = columnOf[index]!;
    const pin = pinned.get(newcomer.id);
    if (pin) pairs.push(pin);
    else if (column < 0) {
      explainAbsence ??= createAbsences(buddies, rules, scoring, belowFloor);
      unmatched.push(explainAbsence(newcomer));
    } else {
      free[column]! -= 1;
      pairs.push(comparison.pairingOf(newcomer, column));
    }
  });
  if (standing.length > 0) pairs.sort((a, b) => (a.newcomer < b.newcomer ? -1 : 1));
  const idle = buddies.flatMap(({ id }, index) => (free[index]! > 0 ? [{ id, index }] : []));
  return {
    pairs,
    unmatched,
    idleBuddies: idle.sort(byId).map(({ id, index }) => ({ buddy: id, freePlaces: free[index]! })),
    seed: options.seed,
    totalScore: pairs.reduce((sum, { score }) => sum + score, 0),
    gap: found.gap,
    engine: ENGINE,
  };
}
