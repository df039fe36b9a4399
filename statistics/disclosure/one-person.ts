import { requireAllFinite } from '../statistics-error.ts';
import type { RuleSet } from './rules.ts';

/** How far, in a share of her own distance, the others must be able to be off when they guess an answer from the mean. */
const CLOSEST_GUESS = 0.1;

/**
 * Whether a mean says what one person answered: somebody with an answer far from all others pulls it so far that the rest hardly
 * matters. The p% rule of statistical offices on distances from the median: whoever knows the second farthest answer can work
 * out the farthest to within what all the others add up to, and that must be at least a tenth of it.
 *
 * It does not ask how many there are: the smallest number of people is another rule. Nobody, or all with the same answer: false.
 *
 * Source: Hundepool, A. and others (2012), Statistical Disclosure Control, Wiley, chapter 4.
 *
 * Example: `isOnePersonsMean([2, 3, 1, 4, 2, 3, 2, 1, 3, 900])` → `true`
 * Example: `isOnePersonsMean([2, 3, 1, 4, 2, 3, 2, 1, 3, 9])` → `false`
 * @throws StatisticsError when a value is not finite.
 */
export function isOnePersonsMean(values: readonly number[]): boolean {
  requireAllFinite('values', values);
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const distances = sorted.map((value) => Math.abs(value - middle)).sort((a, b) => b - a);
  const [farthest = 0, , ...others] = distances;
  return farthest > 0 && others.reduce((sum, one) => sum + one, 0) < CLOSEST_GUESS * farthest - 1e-9;
}

/**
 * Whether (nearly) everybody gave one and the same answer: from `rules.unanimity` of the people on. Then a mean says what each
 * of them answered. Nobody: false.
 *
 * Example: `isOneAnswer([50, 50, 50, 50, 50, 50, 50, 50, 50, 75], ruleSets.internal)` → `true`
 * Example: `isOneAnswer([50, 50, 25, 75], ruleSets.internal)` → `false`
 * @throws StatisticsError when a value is not finite.
 */
export function isOneAnswer(values: readonly number[], { unanimity }: Pick<RuleSet, 'unanimity'>): boolean {
  requireAllFinite('values', values);
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= unanimity * values.length - 1e-9);
}
