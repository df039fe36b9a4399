import type { LogTail } from './tail.ts';

/**
 * The smallest whole number k between `low` and `high` with P(X ≤ k) ≥ p, where `logTail(k)` is the logarithm of the
 * tail that was asked for. A hair of slack, so that the quantile of a probability that was itself computed is the number
 * it was computed for.
 */
export function discreteQuantile(
  target: LogTail,
  logTail: (k: number) => number,
  low: number,
  high: number,
): number {
  const slack = 1e-13;
  const reached = (k: number): boolean =>
    target.tail === 'lower' ? logTail(k) >= target.log - slack : logTail(k) <= target.log + slack;
  let [below, at] = [low - 1, high];
  while (at - below > 1) {
    const middle = Math.floor((below + at) / 2);
    if (reached(middle)) at = middle;
    else below = middle;
  }
  return at;
}
