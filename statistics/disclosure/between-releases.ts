import { requireCount } from '../statistics-error.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';

/** How the people behind a figure differ from those behind the same figure in an earlier release. */
export interface PeopleBetween {
  /** In the earlier figure only. */
  left: number;
  /** In the later figure only. */
  joined: number;
  /** In both, with another answer. */
  changed: number;
}

/**
 * Compares who contributed what to a figure in two releases: keys are pseudonyms, values the amounts that were added up.
 * `forgotten` are people of the earlier figure whose answers were erased since: they are counted as having left.
 *
 * @throws StatisticsError when `forgotten` is no count.
 * @example
 * comparePeople(new Map([['a', 1], ['b', 0]]), new Map([['b', 1], ['c', 0]])) // → { left: 1, joined: 1, changed: 1 }
 */
export function comparePeople(
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
  forgotten = 0,
): PeopleBetween {
  requireCount('forgotten', forgotten);
  let left = forgotten;
  let changed = 0;
  for (const [person, amount] of before) {
    if (!after.has(person)) left++;
    else if (after.get(person) !== amount) changed++;
  }
  return { left, joined: after.size - (before.size - (left - forgotten)), changed };
}

/**
 * Whether a figure may be published beside the same figure of an earlier release. Whoever subtracts the two reads a
 * figure about the people who make the difference; those must be nobody or at least `rules.minimum`.
 *
 * - `contributions`: all who make the difference together: who left, who joined, and who answered otherwise. Protects
 *   against subtracting; somebody who already knows who kept and who changed their answers could do more.
 * - `people`: who left and who joined must by themselves be nobody or enough, too. That also holds against a reader who
 *   takes it that nobody changed an answer. It holds back more.
 *
 * @throws StatisticsError when a number is not a count.
 * @example
 * mayFollow({ left: 1, joined: 0, changed: 12 }, ruleSets.internal) // → true
 * @example
 * mayFollow({ left: 1, joined: 0, changed: 12 }, ruleSets.municipal) // → false
 */
export function mayFollow(between: PeopleBetween, rules: Pick<RuleSet, 'minimum' | 'delta'>): boolean {
  requireMinimum(rules.minimum);
  const { left, joined, changed } = between;
  for (const [name, count] of Object.entries(between)) requireCount(name, count);
  const isEnough = (people: number) => people === 0 || people >= rules.minimum;
  return isEnough(left + joined + changed) && (rules.delta === 'contributions' || isEnough(left + joined));
}
