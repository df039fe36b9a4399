/** Steps this small, in parts of the place, are the noise of the function's own last digits. */
const NOISE = 2 ** -46;

/**
 * The place where a monotone function passes through 0: Newton's steps, kept inside a shrinking bracket, so that it
 * always ends. `low` and `high` enclose the root; `slope` is the derivative of `value`. Without a slope it is taken from
 * the last two places (secant), which needs some eight values instead of fifty halvings.
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
  let before: { u: number; f: number } | null = null;
  for (let step = 0; step < 300; step++) {
    const f = value(u);
    if (f === 0) return u;
    if (f > 0 === rising) b = u;
    else a = u;
    const rise: number = slope ? slope(u) : before ? (f - before.f) / (u - before.u) : NaN;
    // The first secant needs a second place, a little towards the root.
    const newton = slope || before ? u - f / rise : u + ((b === u ? a : b) - u) / 64;
    // A step outside the bracket, or one that hardly shrinks, is replaced by halving.
    const shrinks = Math.abs(newton - u) < 0.7 * last || before === null;
    if (!shrinks && last <= NOISE * Math.max(1, Math.abs(u))) return u;
    const next = newton > a && newton < b && shrinks ? newton : (a + b) / 2;
    before = { u, f };
    last = Math.abs(next - u);
    if (last <= 2 ** -50 * Math.max(1, Math.abs(u)) || b - a <= 2 ** -53 * Math.max(1e-3, Math.abs(u)))
      return next;
    u = next;
  }
  return u;
}
