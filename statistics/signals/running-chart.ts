import { requireAllFinite, requireKeys, StatisticsError } from '../statistics-error.ts';

/** A running value with its limits at each moment. */
export interface RunningPoint {
  value: number;
  limit: number;
  signal: 'low' | 'high' | null;
}

/**
 * The exponentially weighted moving average of z-scores: finds small lasting shifts that no single month shows.
 *
 * Each value is `lambda`·new + (1 − lambda)·old, from 0; the limits `width·√(λ/(2 − λ)·(1 − (1 − λ)^2t))` widen to their
 * final size in the first moments. Give z-scores from a known centre (`zScores`); 0.3 and 2.5 are the second line of the
 * response signal. Assumes independent scores with standard deviation 1. No scores, no points.
 *
 * Source: Roberts, S. W. (1959), Technometrics 1, 239–250.
 *
 * Example: `ewma([-1, -2], { lambda: 0.3, width: 2.7 })` → `[{ value: -0.3, limit: 0.81 }, { value: -0.81, limit: 0.98873 }]`
 * @throws StatisticsError when a score is not finite, `lambda` is not in (0, 1], or `width` is not positive.
 */
export function ewma(
  scores: readonly number[],
  options: { lambda?: number; width?: number } = {},
): RunningPoint[] {
  requireKeys('options', options, { lambda: true, width: true });
  const { lambda = 0.3, width = 2.5 } = options;
  requireAllFinite('scores', scores);
  if (!(lambda > 0 && lambda <= 1)) throw new StatisticsError('lambda', 'above 0, at most 1', lambda);
  if (!(width > 0 && width < Infinity)) throw new StatisticsError('width', 'a positive number', width);
  let value = 0;
  return scores.map((score, index) => {
    value = lambda * score + (1 - lambda) * value;
    const limit = width * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (index + 1))));
    return { value, limit, signal: value < -limit ? 'low' : value > limit ? 'high' : null };
  });
}

/** The two running sums of a CUSUM chart. */
export interface CusumPoint {
  up: number;
  down: number;
  signal: 'low' | 'high' | null;
}

/**
 * The two-sided CUSUM of z-scores: adds up what each score is beyond `allowance`, forgets when it falls below 0, and signals
 * beyond `limit`.
 *
 * Finds lasting shifts of about twice the allowance. Needs a well-known centre: with a baseline of eight months it gives
 * about one false alarm a year; use 24 points or more. No reset after a signal: a person decides. When both sides are over
 * the limit, the larger one names the signal.
 *
 * Source: Page, E. S. (1954), Biometrika 41, 100–115.
 *
 * Example: `cusum([-2, -3], { allowance: 0.5, limit: 4 })` → `[{ up: 0, down: 1.5, signal: null }, { up: 0, down: 4, signal: null }]`
 * @throws StatisticsError when a score is not finite, or an option is out of range.
 */
export function cusum(
  scores: readonly number[],
  options: { allowance?: number; limit?: number } = {},
): CusumPoint[] {
  requireKeys('options', options, { allowance: true, limit: true });
  const { allowance = 0.5, limit = 4 } = options;
  requireAllFinite('scores', scores);
  if (!(allowance >= 0 && allowance < Infinity))
    throw new StatisticsError('allowance', 'at least 0', allowance);
  if (!(limit > 0 && limit < Infinity)) throw new StatisticsError('limit', 'a positive number', limit);
  let up = 0;
  let down = 0;
  return scores.map((score) => {
    up = Math.max(0, up + score - allowance);
    down = Math.max(0, down - score - allowance);
    const signal = Math.max(up, down) <= limit ? null : down >= up ? 'low' : 'high';
    return { up, down, signal };
  });
}
