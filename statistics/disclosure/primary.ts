import { requireCount } from '../statistics-error.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';

/** What is known of one cell before anything is decided. */
export interface CellContents {
  n: number;
  /** How many people gave each answer, where the cell shows answers. Need not add up to `n`: some did not answer. */
  answers?: readonly number[];
  /** How many of the people each organisation brings. */
  organisations?: readonly number[];
}

/**
 * - `too-few`: 1 to minimum − 1 people.
 * - `group-disclosure`: (nearly) all gave the same answer, so the cell says what each of them said.
 * - `dominance`: one organisation brings so much that the cell is that organisation's figure.
 * - `few-organisations`: so few organisations that one, subtracting itself, sees the other.
 */
export type PrimaryReason = 'too-few' | 'group-disclosure' | 'dominance' | 'few-organisations';

/**
 * Why a cell may not be shown by itself, before its neighbours are looked at: all reasons that hold, most basic first;
 * none means that it may. An empty cell has none. Keep the reasons inside: published, they would narrow the count.
 *
 * Dominance and the number of organisations are only looked at where the rule set has them and `organisations` is given;
 * an organisation that brings nobody does not count.
 *
 * @throws StatisticsError when a number is not a count.
 * @example
 * findPrimary({ n: 40, answers: [38, 2] }, ruleSets.internal) // → ['group-disclosure']
 * @example
 * findPrimary({ n: 40, organisations: [35, 3, 2] }, ruleSets.public) // → ['dominance']
 * @example
 * findPrimary({ n: 9 }, ruleSets.municipal) // → ['too-few']
 */
export function findPrimary(cell: CellContents, rules: RuleSet): PrimaryReason[] {
  requireMinimum(rules.minimum);
  const { n, answers = [], organisations } = cell;
  requireCount('n', n);
  for (const count of [...answers, ...(organisations ?? [])]) requireCount('counts', count);
  if (n === 0) return [];
  const reasons: PrimaryReason[] = [];
  if (n < rules.minimum) reasons.push('too-few');
  const answered = answers.reduce((sum, count) => sum + count, 0);
  if (answers.some((count) => count > 0 && count >= rules.unanimity * answered - 1e-9))
    reasons.push('group-disclosure');
  const brought = (organisations ?? []).filter((count) => count > 0);
  const most = brought.reduce((largest, count) => Math.max(largest, count), 0);
  const all = brought.reduce((sum, count) => sum + count, 0);
  if (rules.dominance !== null && all > 0 && most > rules.dominance * all + 1e-9) reasons.push('dominance');
  if (rules.organisations !== null && organisations && brought.length < rules.organisations)
    reasons.push('few-organisations');
  return reasons;
}
