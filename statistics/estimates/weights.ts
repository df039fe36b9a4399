import { requireAllFinite, requireLength, requireWeights } from '../statistics-error.ts';

/** What weighting costs: how many equally weighted people would tell as much. */
export interface WeightReport {
  n: number;
  effectiveN: number;
  /** n divided by the effective n, at least 1: the factor by which weighting widens a variance. */
  designEffect: number;
  /** Largest and smallest weight as multiples of the mean. */
  largest: number;
  smallest: number;
}

/**
 * Kish's effective number of people, (Σw)²/Σw², with the design effect of weighting. People with weight 0 do not count.
 * It assumes that weights have nothing to do with the answers; where they do, the design-based standard error is right.
 *
 * Source: Kish, L. (1965), Survey Sampling, section 11.7.
 *
 * Example: `weightReport([1, 1, 2, 4])` → `{ n: 4, effectiveN: 2.909, designEffect: 1.375, largest: 2, smallest: 0.5 }`
 * Example: `weightReport([]).effectiveN` → `0`
 * @throws StatisticsError when a weight is negative or not finite, or all are 0.
 */
export function weightReport(weights: ArrayLike<number>): WeightReport {
  requireWeights('weights', weights);
  let [n, sum, largest, smallest] = [0, 0, 0, Infinity];
  for (let i = 0; i < weights.length; i++) {
    const w = weights[i]!;
    if (w === 0) continue;
    n++;
    sum += w;
    largest = Math.max(largest, w);
    smallest = Math.min(smallest, w);
  }
  if (n === 0) return { n: 0, effectiveN: 0, designEffect: 1, largest: 0, smallest: 0 };
  const mean = sum / n;
  // In units of the mean, so that huge weights do not overflow and equal ones give exactly n.
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += (weights[i]! / mean) ** 2;
  return {
    n,
    effectiveN: Math.min(n, n ** 2 / squares),
    designEffect: Math.max(1, squares / n),
    largest: largest / mean,
    smallest: smallest / mean,
  };
}

/**
 * Σwx/Σw; `null` without values.
 *
 * Example: `weightedMean([10, 20], [3, 1])` → `12.5`
 * @throws StatisticsError when a value or weight is impossible, or lengths differ.
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  requireAllFinite('values', values);
  requireLength('weights', weights, values.length);
  requireWeights('weights', weights);
  if (values.length === 0) return null;
  let [sum, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += weights[i]! * values[i]!;
    total += weights[i]!;
  }
  return sum / total;
}
