import { StatisticsError } from '../statistics-error.ts';
import { discreteQuantile } from './discrete-quantile.ts';
import { incompleteGamma, logPoissonFront } from './incomplete-gamma.ts';
import {
  type DensityOptions,
  type LogTail,
  pickDensity,
  pickTail,
  requireInsideTail,
  requireNumber,
  smallerTail,
  type TailOptions,
} from './tail.ts';

/**
 * Probability of exactly `k` events where `mean` are expected; 0 when k is not a whole number of at least 0.
 *
 * Example: `poissonProbability(3, 4)` → `0.1953668`
 * @throws StatisticsError when `k` is NaN, or `mean` is negative or not finite.
 */
export function poissonProbability(k: number, mean: number, options: DensityOptions = {}): number {
  requireMean(k, mean);
  if (!Number.isInteger(k) || k < 0) return pickDensity(-Infinity, options);
  if (mean === 0 || k === 0) return pickDensity(k === 0 ? -mean : -Infinity, options);
  return pickDensity(logPoissonFront(k, mean), options);
}

/**
 * Probability of at most `k` events where `mean` are expected (`tail: 'upper'`: of more than k).
 *
 * Example: `poissonCdf(3, 4)` → `0.4334701`
 * @throws StatisticsError when `k` is NaN, or `mean` is negative or not finite.
 */
export function poissonCdf(k: number, mean: number, options: TailOptions = {}): number {
  requireMean(k, mean);
  return pickTail(tailAt(Math.floor(k + 1e-7), mean), options);
}

function tailAt(k: number, mean: number): LogTail {
  if (k < 0) return { tail: 'lower', log: -Infinity };
  if (k === Infinity) return { tail: 'upper', log: -Infinity };
  const { tail, log } = incompleteGamma(k + 1, mean);
  return { tail: tail === 'lower' ? 'upper' : 'lower', log };
}

/**
 * The smallest number of events k with P(X ≤ k) ≥ `p`; p = 0 gives 0.
 *
 * Example: `poissonQuantile(0.99, 4)` → `9`
 * @throws StatisticsError when `p` is not a probability below 1, or `mean` is negative or not finite.
 */
export function poissonQuantile(p: number, mean: number, options: TailOptions = {}): number {
  requireMean(0, mean);
  const target = smallerTail(p, options);
  if (mean === 0 || (target.log === -Infinity && target.tail === 'lower')) return 0;
  requireInsideTail(p, target);
  const asked = { tail: target.tail, log: true } as const;
  // Chernoff: beyond this the tail is smaller than the one asked for.
  const high = Math.ceil(mean + 2 * Math.sqrt(mean * -target.log) + 2 * -target.log + 10);
  return discreteQuantile(target, (k) => pickTail(tailAt(k, mean), asked), 0, high);
}

function requireMean(k: number, mean: number): void {
  requireNumber('k', k);
  if (!(mean >= 0 && mean < Infinity))
    throw new StatisticsError('mean', 'a finite number of at least 0', mean);
}
