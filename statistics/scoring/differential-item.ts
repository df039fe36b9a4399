import { type NotEstimable, tooFew } from '../result.ts';
import { requireFinite, requireKeys, requireLength, StatisticsError } from '../statistics-error.ts';
import {
  type MantelHaenszel,
  mantelHaenszel,
  type MantelOptions,
  type MantelOrdinal,
  mantelOrdinal,
  requireGroup,
} from './mantel-haenszel.ts';

export interface DifferentialOptions extends MantelOptions {
  /** Below this many people in either group a question is not tested; 50 unless told. */
  fewest?: number;
}

/**
 * Does each question of a scale work the same in two groups, such as two languages? For each question the people are matched
 * on the sum of their other answers; questions with two answers get Mantel and Haenszel's odds ratio, those with more
 * Mantel's test. `group` is 0 for the reference and 1 for the focal group. Only people who answered every question take part.
 *
 * A flag needs size and p together. When the groups really differ, a short scale flags too often: see it as a reason to look
 * at the translation, not as proof. Below 50 people in a group: too few, "not testable".
 *
 * Example: `differentialItems([[0, 1], [1, 0]], [0, 1])[0]` → `{ kind: 'not-estimable', reason: 'too-few', needed: 50 }`
 * @throws StatisticsError when lists differ in length, a value is not finite, a group is not 0 or 1, or there are fewer than
 * two questions.
 */
export function differentialItems(
  items: readonly ArrayLike<number | null>[],
  group: ArrayLike<number>,
  options: DifferentialOptions = {},
): (MantelHaenszel | MantelOrdinal | NotEstimable)[] {
  requireKeys('options', options, { confidence: true, corrected: true, alpha: true, fewest: true });
  const { fewest = 50 } = options;
  if (items.length < 2) throw new StatisticsError('items', 'at least two questions', items.length);
  for (const item of items) requireLength('items', item, group.length);
  const complete: number[] = [];
  for (let i = 0; i < group.length; i++) {
    requireGroup(group[i]!);
    for (const item of items) if (item[i] !== null) requireFinite('items', item[i]!);
    if (items.every((item) => item[i] !== null)) complete.push(i);
  }
  const focal = complete.filter((i) => group[i] === 1).length;
  const smaller = Math.min(focal, complete.length - focal);
  if (smaller < fewest) return items.map(() => tooFew(smaller, fewest, 'people in the smaller group'));
  return items.map((item, own) => {
    const answers = [...new Set(complete.map((i) => item[i]!))].sort((a, b) => a - b);
    const place = new Map(answers.map((answer, k) => [answer, k]));
    const strata = new Map<number, { reference: number[]; focal: number[] }>();
    for (const i of complete) {
      let rest = 0;
      items.forEach((other, k) => (rest += k === own ? 0 : other[i]!));
      let stratum = strata.get(rest);
      if (!stratum)
        strata.set(rest, (stratum = { reference: answers.map(() => 0), focal: answers.map(() => 0) }));
      const counts = group[i] === 1 ? stratum.focal : stratum.reference;
      counts[place.get(item[i]!)!]!++;
    }
    const tables = [...strata.values()];
    if (answers.length !== 2) return mantelOrdinal(tables, { ...options, scores: answers });
    return mantelHaenszel(
      tables.map(
        (table) => [table.reference[1]!, table.reference[0]!, table.focal[1]!, table.focal[0]!] as const,
      ),
      options,
    );
  });
}
