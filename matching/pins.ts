import type { Comparison, Pairing } from './comparison.ts';
import { MatchingError } from './input.ts';
import type { Buddy, Newcomer } from './people.ts';
import { OVERRIDABLE, obstaclesIn } from './rules.ts';
import type { Rules } from './rules.ts';

/** The pinned pairs by newcomer, checked against each other and against the rules that a pin does not set aside. */
export function placePins(
  newcomers: readonly Newcomer[],
  buddies: readonly Buddy[],
  rules: Rules,
  comparison: Comparison,
  free: Int32Array,
): Map<string, Pairing> {
  const placed = new Map<string, Pairing>();
  if ((rules.pinned ?? []).length === 0) return placed;
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
