import { logOf } from '../elementary.ts';
import { requirePositive } from './tail.ts';

/**
 * The derivative of log Γ at x > 0, by recurrence up to 12 and the asymptotic series (DLMF 5.11.2).
 *
 * Example: `digamma(1)` → `-0.5772156649`
 * @throws StatisticsError when `x` is not positive and finite.
 */
export function digamma(x: number): number {
  requirePositive('x', x);
  let below = 0;
  let y = x;
  for (; y < 12; y++) below += 1 / y;
  const z = 1 / (y * y);
  const series =
    z * (1 / 12 - z * (1 / 120 - z * (1 / 252 - z * (1 / 240 - z * (1 / 132 - z * (691 / 32760 - z / 12))))));
  return logOf(y) - 1 / (2 * y) - series - below;
}

/**
 * The second derivative of log Γ at x > 0 (DLMF 5.15.8).
 *
 * Example: `trigamma(1)` → `1.644934066848`
 * @throws StatisticsError when `x` is not positive and finite.
 */
export function trigamma(x: number): number {
  requirePositive('x', x);
  let below = 0;
  let y = x;
  for (; y < 12; y++) below += 1 / (y * y);
  const z = 1 / (y * y);
  const series =
    z * (1 / 6 - z * (1 / 30 - z * (1 / 42 - z * (1 / 30 - z * (5 / 66 - z * (691 / 2730 - (z * 7) / 6))))));
  return below + 1 / y + z / 2 + series / y;
}

/**
 * The x > 0 with `trigamma(x) = y`, for y > 0, by Newton's steps on 1/trigamma, which is nearly straight.
 *
 * Example: `trigammaInverse(1.644934066848)` → `1`
 * @throws StatisticsError when `y` is not positive and finite.
 */
export function trigammaInverse(y: number): number {
  requirePositive('y', y);
  if (y > 1e7) return 1 / Math.sqrt(y);
  if (y < 1e-6) return 1 / y;
  let x = 0.5 + 1 / y;
  for (let step = 0; step < 50; step++) {
    const value = trigamma(x);
    const move = (value * (1 - value / y)) / tetragamma(x);
    x += move;
    if (Math.abs(move) < 1e-15 * x) break;
  }
  return x;
}

/** Third derivative of log Γ. */
function tetragamma(x: number): number {
  let below = 0;
  let y = x;
  for (; y < 12; y++) below += 2 / (y * y * y);
  const z = 1 / (y * y);
  const series = z * z * (1 / 2 - z * (1 / 6 - z * (1 / 6 - z * (3 / 10 - z * (5 / 6)))));
  return -below - z - z / y - series;
}
