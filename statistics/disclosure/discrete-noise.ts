import { requireCount, StatisticsError } from '../statistics-error.ts';
import { FairDraws, type RandomSource } from './random-source.ts';
import type { Rational } from './rational.ts';

/**
 * Whole numbers from the discrete Laplace distribution: the chance of k falls as exp(−|k|·epsilon). With one person
 * adding at most 1 to one count this gives epsilon-differential privacy. Drawn exactly, in fractions of whole numbers:
 * a sampler that goes through floats can be read back from the last bits of what it publishes.
 *
 * Source: Canonne, Kamath and Steinke (2020), "The discrete Gaussian for differential privacy", algorithms 1 and 2.
 * @throws StatisticsError unless epsilon is above zero and `count` is a count.
 * @example
 * drawDiscreteLaplace(readRational('1'), 0, () => new Uint8Array(4096)) // → []
 */
export function drawDiscreteLaplace(epsilon: Rational, count: number, source: RandomSource): bigint[] {
  requirePositive('epsilon', epsilon);
  requireCount('count', count);
  const draws = new FairDraws(source);
  return Array.from({ length: count }, () => discreteLaplace(epsilon.over, epsilon.under, draws));
}

/**
 * Whole numbers from the discrete Gaussian distribution: the chance of k falls as exp(−k²/(2·variance)). With one person
 * adding at most 1 to each of c counts it costs rho = c/(2·variance) of zero-concentrated differential privacy.
 *
 * Source: Canonne, Kamath and Steinke (2020), algorithm 3.
 * @throws StatisticsError unless the variance is above zero and `count` is a count.
 */
export function drawDiscreteGaussian(variance: Rational, count: number, source: RandomSource): bigint[] {
  requirePositive('variance', variance);
  requireCount('count', count);
  const draws = new FairDraws(source);
  return Array.from({ length: count }, () => discreteGaussian(variance, draws));
}

/** Chance proportional to exp(−|k|·s/t). */
function discreteLaplace(s: bigint, t: bigint, draws: FairDraws): bigint {
  for (;;) {
    const part = draws.below(t);
    if (!happensExp(part, t, draws)) continue;
    let whole = 0n;
    while (happensExp(1n, 1n, draws)) whole++;
    const size = (part + t * whole) / s;
    const isNegative = draws.happens(1n, 2n);
    if (isNegative && size === 0n) continue;
    return isNegative ? -size : size;
  }
}

function discreteGaussian({ over, under }: Rational, draws: FairDraws): bigint {
  const t = squareRoot(over / under) + 1n;
  for (;;) {
    const k = discreteLaplace(1n, t, draws);
    // (|k| − variance/t)² / (2·variance), over one denominator.
    const distance = (k < 0n ? -k : k) * t * under - over;
    if (happensExp(distance * distance, 2n * over * under * t * t, draws)) return k;
  }
}

/** True with chance exp(−over/under), exactly: von Neumann's alternating series. */
function happensExp(over: bigint, under: bigint, draws: FairDraws): boolean {
  for (let left = over / under; left > 0n; left--) if (!happensExpBelowOne(1n, 1n, draws)) return false;
  return happensExpBelowOne(over % under, under, draws);
}

function happensExpBelowOne(over: bigint, under: bigint, draws: FairDraws): boolean {
  let k = 1n;
  while (draws.happens(over, under * k)) k++;
  return k % 2n === 1n;
}

/** The whole part of the square root (Newton). */
function squareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (let next = (root + n / root) >> 1n; next < root; next = (root + n / root) >> 1n) root = next;
  return root;
}

function requirePositive(argument: string, { over, under }: Rational): void {
  if (over <= 0n || under <= 0n) throw new StatisticsError(argument, 'a number above 0', `${over}/${under}`);
}
