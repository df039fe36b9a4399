/**
 * The place where a monotone function passes through 0: Newton's steps, kept inside a shrinking bracket, so that it
 * always ends. `low` and `high` enclose the root; `slope` is the derivative of `value`.
 */
export function findRoot(
  value: (u: number) => number,
  slope: ((u: number) => number) | null,
  low: number,
  high: number,
  start = (low + high) / 2,
): number {
  const rising = value(high) > value(low);
  let [a, b] = [low, high];
  let u = Math.min(b, Math.max(a, start));
  let last = b - a;
  for (let step = 0; step < 300; step++) {
    const f = value(u);
    if (f === 0) return u;
    if (f > 0 === rising) b = u;
    else a = u;
    const newton = slope ? u - f / slope(u) : NaN;
    // A step outside the bracket, or one that hardly shrinks, is replaced by halving.
    const next = newton > a && newton < b && Math.abs(newton - u) < 0.7 * last ? newton : (a + b) / 2;
    last = Math.abs(next - u);
    if (last <= 2 ** -53 * Math.max(1, Math.abs(u)) || b - a <= 2 ** -53 * Math.max(1e-3, Math.abs(u)))
      return next;
    u = next;
  }
  return u;
}
