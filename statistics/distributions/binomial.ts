import { log1pOf, logOf } from '../elementary.ts';
import { requireCount } from '../statistics-error.ts';
import { discreteQuantile } from './discrete-quantile.ts';
import { incompleteBeta, logBetaFront, placeOf } from './incomplete-beta.ts';
import {
  type DensityOptions,
  type LogTail,
  pickDensity,
  pickTail,
  requireNumber,
  requireShare,
  smallerTail,
  type TailOptions,
} from './tail.ts';

/**
 * Probability of exactly `k` successes in `n` independent trials that each succeed with probability `share`; 0 when k is
 * not a whole number from 0 to n.
 *
 * Example: `binomialProbability(3, 10, 0.2)` → `0.2013266`
 * @throws StatisticsError when `k` is NaN, `n` not a whole number of at least 0, or `share` outside 0..1.
 */
export function binomialProbability(
  k: number,
  n: number,
  share: number,
  options: DensityOptions = {},
): number {
  requireTrials(k, n, share);
  if (!Number.isInteger(k) || k < 0 || k > n) return pickDensity(-Infinity, options);
  if (share === 0 || share === 1) return pickDensity(k === n * share ? 0 : -Infinity, options);
  if (k === 0) return pickDensity(n * log1pOf(-share), options);
  if (k === n) return pickDensity(n * logOf(share), options);
  return pickDensity(logBetaFront(placeOf(share), k, n - k) + logOf(n / k / (n - k)), options);
}

/**
 * Probability of at most `k` successes in `n` trials (`tail: 'upper'`: of more than k).
 *
 * Example: `binomialCdf(3, 10, 0.2)` → `0.8791261`
 * @throws StatisticsError when `k` is NaN, `n` not a whole number of at least 0, or `share` outside 0..1.
 */
export function binomialCdf(k: number, n: number, share: number, options: TailOptions = {}): number {
  requireTrials(k, n, share);
  return pickTail(tailAt(Math.floor(k + 1e-7), n, share), options);
}

function tailAt(k: number, n: number, share: number): LogTail {
  if (k < 0) return { tail: 'lower', log: -Infinity };
  if (k >= n) return { tail: 'upper', log: -Infinity };
  // More than k successes: the (k+1)th smallest of n uniform numbers is below the share.
  const { tail, log } = incompleteBeta(placeOf(share), k + 1, n - k);
  return { tail: tail === 'lower' ? 'upper' : 'lower', log };
}

/**
 * The smallest number of successes k with P(X ≤ k) ≥ `p`; p = 0 gives 0 and p = 1 gives n.
 *
 * Example: `binomialQuantile(0.975, 20, 0.3)` → `10`
 * @throws StatisticsError when `p` is not a probability, `n` not a whole number of at least 0, or `share` outside 0..1.
 */
export function binomialQuantile(p: number, n: number, share: number, options: TailOptions = {}): number {
  requireTrials(0, n, share);
  const target = smallerTail(p, options);
  if (share === 0 || share === 1) return n * share;
  if (target.log === -Infinity) return target.tail === 'lower' ? 0 : n;
  const asked = { tail: target.tail, log: true } as const;
  return discreteQuantile(target, (k) => pickTail(tailAt(k, n, share), asked), 0, n);
}

function requireTrials(k: number, n: number, share: number): void {
  requireNumber('k', k);
  requireCount('n', n);
  requireShare('share', share);
}
