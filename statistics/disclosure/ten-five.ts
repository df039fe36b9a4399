import { requireMinimum } from './partition.ts';
import { requireCount, StatisticsError } from '../statistics-error.ts';
import type { RuleSet } from './rules.ts';

/** A number of people as it is shown. Never say why one is withheld: that alone narrows the count. */
export type ShownCount = { kind: 'count'; n: number } | { kind: 'withheld' };

/** The smallest and largest number of people that a shown count can stand for. */
export interface CountRange {
  lower: number;
  upper: number;
}

/**
 * A number of people under the rule of ten and five: below ten it is withheld, else rounded to the nearest five. With
 * base 1 it stays as it is. Nobody (0) is shown: that an empty group is empty tells no answer.
 *
 * Rounding alone protects nothing when many overlapping tables are published (statistics.md: an attacker with twelve of
 * them is right in 97 of 100 cases). It comes on top of suppression, and blunts what is left.
 *
 * @throws StatisticsError when `n` is no whole number of at least 0.
 * @example
 * roundTenFive(12, ruleSets.municipal) // → { kind: 'count', n: 10 }
 * @example
 * roundTenFive(9, ruleSets.municipal) // → { kind: 'withheld' }
 */
export function roundTenFive(n: number, rules: Pick<RuleSet, 'minimum' | 'base'>): ShownCount {
  requireCount('n', n);
  requireBase(rules.base);
  if (n > 0 && n < rules.minimum) return { kind: 'withheld' };
  return { kind: 'count', n: rules.base * Math.floor((n + Math.floor(rules.base / 2)) / rules.base) };
}

/**
 * What a reader who knows the rules concludes from a shown count: the inverse of `roundTenFive`.
 *
 * @example
 * rangeOfShown({ kind: 'count', n: 15 }, ruleSets.municipal) // → { lower: 13, upper: 17 }
 * @example
 * rangeOfShown({ kind: 'withheld' }, ruleSets.municipal) // → { lower: 0, upper: Infinity }
 */
export function rangeOfShown(shown: ShownCount, rules: Pick<RuleSet, 'minimum' | 'base'>): CountRange {
  requireBase(rules.base);
  requireMinimum(rules.minimum);
  if (shown.kind === 'withheld') return { lower: 0, upper: Infinity };
  requireCount('shown', shown.n);
  if (shown.n === 0) return { lower: 0, upper: 0 };
  const below = Math.floor(rules.base / 2);
  const lower = Math.max(rules.minimum, shown.n - below);
  return { lower, upper: Math.max(lower, shown.n + rules.base - 1 - below) };
}

function requireBase(base: number): void {
  if (!Number.isSafeInteger(base) || base < 1)
    throw new StatisticsError('base', 'a whole number of at least 1', base);
}
