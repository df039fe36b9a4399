import { createHash } from 'node:crypto';
import type { Obstacle, Pairing, Part, Reason } from '@medespraak/matching';
import type { Mark } from '../people/namesakes.ts';
import type { Named } from './conversations.ts';
import type { RoundFigures } from './drafting.ts';

export type { Change, Progress } from '@medespraak/matching';

/** A pair as it is proposed: who, how well they fit (0 to 10,000, `parts` add up to it), and why. */
export interface ProposedPair {
  newcomer: Named;
  buddy: Named;
  score: number;
  parts: Record<Part, number>;
  reasons: readonly Reason[];
}

/** Why somebody stays behind: a rule, or that she had no part in the round because a draw went before it. */
export type LeftReason = Obstacle | 'not-drawn' | 'not-in-lottery';

/** A newcomer for whom a round has nobody, with the rule in the way and how many buddies each rule excludes. */
export interface LeftBehind {
  newcomer: Named;
  reason: LeftReason;
  details: Partial<Record<Obstacle, number>>;
  waitingDays: number;
}

/** What a round would be, before anything is stored. */
export interface RoundPreview {
  pairs: ProposedPair[];
  unmatched: LeftBehind[];
  idleBuddies: { buddy: Named; freePlaces: number }[];
  seed: number;
  engine: string;
  figures: RoundFigures;
}

/** Puts names to a pair of the engine. */
export function describePairing(pairing: Pairing, names: ReadonlyMap<string, string>): ProposedPair {
  const named = (id: string): Named => ({ id, name: names.get(id) ?? '' });
  return {
    newcomer: named(pairing.newcomer),
    buddy: named(pairing.buddy),
    score: pairing.score,
    parts: pairing.parts,
    reasons: pairing.reasons,
  };
}

/**
 * What the command line prints: the pairs, who stays behind by which rule, and the seed to get the same again. Whoever shares her name
 * with others has a `mark` that tells her apart.
 */
export function describeRoundAsJson(
  { pairs, unmatched, seed, figures }: RoundPreview,
  marks: ReadonlyMap<string, Mark> = new Map(),
) {
  const marked = (one: Named) => {
    const mark = marks.get(one.id);
    return mark ? { ...one, mark } : one;
  };
  return {
    pairs: pairs.map((pair) => ({ ...pair, newcomer: marked(pair.newcomer), buddy: marked(pair.buddy) })),
    unmatched: unmatched.map(({ newcomer, reason }) => ({ newcomer: marked(newcomer), reason })),
    seed,
    figures,
  };
}

/**
 * A mark of the proposals that stand in a round, 16 hexadecimal digits of SHA-256 over their ids in any order: the same mark,
 * the same pairs. What was seen is told by it to whoever confirms.
 */
export const markStanding = (ids: readonly string[]): string =>
  createHash('sha256')
    .update([...ids].sort().join())
    .digest('hex')
    .slice(0, 16);
