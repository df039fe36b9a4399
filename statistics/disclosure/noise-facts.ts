import { expOf, expm1Of, logOf, tanhOf } from '../elementary.ts';
import { StatisticsError } from '../statistics-error.ts';

/** What to print beside a figure with noise; describes the noise, and draws none. */
export interface NoiseFacts {
  variance: number;
  /** In 95 of 100 draws (or a little more) the noise is at most this large, up or down. */
  within95: number;
  /** The chance of each size of noise. */
  chanceOf(k: number): number;
}

/**
 * The discrete Laplace distribution with chance proportional to exp(−|k|·epsilon).
 * @throws StatisticsError unless epsilon is a finite number above zero.
 * @example
 * describeLaplace(0.5).within95 // → 6
 */
export function describeLaplace(epsilon: number): NoiseFacts {
  requireAboveZero('epsilon', epsilon);
  const q = expOf(-epsilon);
  const atZero = tanhOf(epsilon / 2);
  // P(|K| ≤ m) = 1 − 2·q^(m+1)/(1+q)
  const within95 = Math.max(0, Math.ceil(logOf(0.025 * (1 + q)) / -epsilon - 1 - 1e-12));
  return {
    variance: (2 * q) / expm1Of(-epsilon) ** 2,
    within95,
    chanceOf: (k) => atZero * q ** Math.abs(k),
  };
}

/**
 * The discrete Gaussian distribution with chance proportional to exp(−k²/(2·variance)); its own variance is a little less
 * than the parameter when that is small.
 * @throws StatisticsError unless the parameter is a finite number above zero.
 */
export function describeGaussian(parameter: number): NoiseFacts {
  requireAboveZero('variance', parameter);
  const weight = (k: number) => expOf((-k * k) / (2 * parameter));
  const end = Math.ceil(40 * Math.sqrt(parameter)) + 1;
  let total = 1;
  let squares = 0;
  for (let k = end; k > 0; k--) {
    total += 2 * weight(k);
    squares += 2 * k * k * weight(k);
  }
  let within95 = 0;
  for (let covered = 1 / total; covered < 0.95; covered += (2 * weight(within95)) / total) within95++;
  return { variance: squares / total, within95, chanceOf: (k) => weight(k) / total };
}

/**
 * The chance that somebody who sees a figure with epsilon-private noise is right about one person, when she began with
 * even odds and knows everybody else: no method does better.
 * @example
 * attackerBound(1).toFixed(4) // → '0.7311'
 */
export function attackerBound(epsilon: number): number {
  requireAboveZero('epsilon', epsilon);
  return 1 / (1 + expOf(-epsilon));
}

/**
 * What a budget of rho means as epsilon at a given delta: rho + 2·√(rho·ln(1/delta)). Convert once, from the total: epsilons of
 * parts do not add up to it.
 * @throws StatisticsError unless rho is above zero and delta between 0 and 1.
 * @example
 * epsilonOfRho(0.1, 1e-6).toFixed(2) // → '2.45'
 */
export function epsilonOfRho(rho: number, delta: number): number {
  requireAboveZero('rho', rho);
  if (!(delta > 0 && delta < 1)) throw new StatisticsError('delta', 'a number between 0 and 1', delta);
  return rho + 2 * Math.sqrt(rho * -logOf(delta));
}

function requireAboveZero(argument: string, value: number): void {
  if (!(value > 0 && Number.isFinite(value)))
    throw new StatisticsError(argument, 'a finite number above 0', value);
}
