import { expOf, logOf } from '../elementary.ts';
import { shareInterval } from '../estimates/share-interval.ts';
import { requireCount } from '../statistics-error.ts';
import { rangeOfShown } from './ten-five.ts';
import type { RuleSet } from './rules.ts';

/**
 * What "90% or more" of so many people says of the share among all whom they stand for, if chance decided who answered: it is probably
 * not below this (0..1). "10% or less" mirrors it: probably not above one minus this. One-sided, at 95%: where the true share is lower, at
 * most 5 of 100 draws read "90% or more". It follows from the number shown and the rules alone, so it tells nothing more of the answers.
 *
 * Clopper and Pearson's exact limit for the fewest people who make it "90% or more"; of rounded numbers the lowest of all that they can be.
 *
 * @throws StatisticsError when `shown` is no count that these rules show.
 * @example
 * limitOfBound(10, ruleSets.internal).toFixed(4) // → '0.6058'
 * @example
 * limitOfBound(100, ruleSets.municipal).toFixed(4) // → '0.8363'
 */
export function limitOfBound(shown: number, rules: RuleSet): number {
  requireCount('shown', shown - rules.minimum);
  const { lower, upper } = rangeOfShown({ kind: 'count', n: shown }, rules);
  let limit = 1;
  for (let n = lower; n <= upper; n++) {
    const fewest = Math.ceil(rules.unanimity * n - 1e-9);
    const found = shareInterval(fewest, n, { method: 'clopper-pearson', confidence: 0.9 });
    if (found.kind === 'estimate') limit = Math.min(limit, found.interval.lower);
  }
  return limit;
}

/**
 * The same for a mean score that reads "90 or higher" of 0 to 100: the mean among all whom these people stand for is probably not below this (0..1 of
 * the way from the lowest to the highest score). It holds whatever the spread of scores, so it is lower than for a share: Hoeffding's bound, of rounded
 * numbers the lowest of all that they can be. "10 or lower" mirrors it.
 *
 * W. Hoeffding (1963), "Probability inequalities for sums of bounded random variables", JASA 58, 13–30, theorem 1.
 *
 * @throws StatisticsError when `shown` is no count that these rules show.
 * @example
 * limitOfMeanBound(10, ruleSets.internal).toFixed(4) // → '0.5453'
 */
export function limitOfMeanBound(shown: number, rules: RuleSet): number {
  requireCount('shown', shown - rules.minimum);
  const { lower: n } = rangeOfShown({ kind: 'count', n: shown }, rules);
  const top = rules.unanimity;
  const chanceAt = (mean: number) =>
    expOf(-n * (top * logOf(top / mean) + (1 - top) * logOf((1 - top) / (1 - mean))));
  let [low, high] = [0, top];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (chanceAt(middle) <= 0.05) low = middle;
    else high = middle;
  }
  return low;
}
