import { StatisticsError } from '../statistics-error.ts';

/** Mean, sum of squared distances from it, and standard deviation (n − 1) of at least one value. */
export interface Moments {
  n: number;
  mean: number;
  squares: number;
  sd: number;
  variance: number;
}

/**
 * Two passes, so that a large common offset costs no digits. Equal values give a variance of exactly 0, whatever the
 * rounding of their mean. With one value the variance is 0 here: callers say what that means.
 * @throws StatisticsError when values are so large that their squares overflow.
 */
export function moments(values: ArrayLike<number>): Moments {
  const n = values.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  let mean = n > 0 ? sum / n : 0;
  let correction = 0;
  for (let i = 0; i < n; i++) correction += values[i]! - mean;
  if (n > 0) mean += correction / n;
  let squares = 0;
  let spread = false;
  for (let i = 0; i < n; i++) {
    if (values[i] !== values[0]) spread = true;
    squares += (values[i]! - mean) ** 2;
  }
  if (!(squares < Infinity)) throw new StatisticsError('values', 'numbers whose squares are finite', mean);
  // Differences too small to square are no spread either.
  if (!spread || squares === 0) return { n, mean: n > 0 ? values[0]! : 0, squares: 0, sd: 0, variance: 0 };
  const variance = squares / (n - 1);
  return { n, mean, squares, variance, sd: Math.sqrt(variance) };
}

/** Third central moment divided by the cube of the standard deviation (n − 1). */
export function skewness(values: ArrayLike<number>, { n, mean, sd }: Moments): number {
  let cubes = 0;
  for (let i = 0; i < n; i++) cubes += ((values[i]! - mean) / sd) ** 3;
  return cubes / n;
}
