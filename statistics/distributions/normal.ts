import { requireOpenShare } from '../statistics-error.ts';

const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/**
 * Probability that a standard normal variable is at most `z`. Relative error below 1e-12, also far in the lower tail.
 * Infinite `z` gives 0 or 1; NaN gives NaN.
 *
 * Method: a power series near the middle, Laplace's continued fraction in the tails (Abramowitz & Stegun 26.2.11 and
 * 26.2.14).
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (z > 0) return 1 - lowerTail(-z);
  return lowerTail(z);
}

/**
 * The `z` below which a standard normal variable falls with probability `p`, 0 < p < 1.
 *
 * Method: bisection to get near, then Newton steps on `normalCdf`.
 * @throws StatisticsError when `p` is not strictly between 0 and 1.
 */
export function normalQuantile(p: number): number {
  requireOpenShare('p', p);
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  let low = -39;
  let high = 0;
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (lowerTail(middle) < p) low = middle;
    else high = middle;
  }
  let z = (low + high) / 2;
  for (let step = 0; step < 4; step++) z -= (lowerTail(z) - p) / density(z);
  return z;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / SQRT_TWO_PI;
}

/** For z ≤ 0, where 1 − (nearly 1) would lose digits. */
function lowerTail(z: number): number {
  const x = -z;
  if (x === Infinity) return 0;
  if (x < 3) return 0.5 - seriesFromMiddle(x);
  let fraction = x;
  for (let k = 200; k >= 1; k--) fraction = x + k / fraction;
  return density(x) / fraction;
}

/** ∫₀ˣ of the density: density(x) · Σ x^(2k+1) / (1·3·5…(2k+1)). */
function seriesFromMiddle(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; Math.abs(term) > 1e-18 * sum; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return density(x) * sum;
}
