import { expOf, logOf } from '../elementary.ts';

/** A fitted beta-binomial distribution: true shares of groups follow a beta distribution with `a` and `b`. */
export interface BetaBinomial {
  a: number;
  b: number;
  /** Log likelihood without the binomial coefficients. */
  value: number;
}

interface Derivatives {
  value: number;
  slope: [number, number];
  curve: [number, number, number];
}

/** Beta-binomial log likelihood (without coefficients) in (log a, log b), with derivatives; counts make them finite sums. */
function derivatives(yes: readonly number[], people: readonly number[], a: number, b: number): Derivatives {
  let [value, da, db, dc, haa, hbb, hcc] = [0, 0, 0, 0, 0, 0, 0];
  for (const [group, count] of yes.entries()) {
    const size = people[group]!;
    for (let i = 0; i < count; i++) {
      value += logOf(a + i);
      da += 1 / (a + i);
      haa -= 1 / (a + i) ** 2;
    }
    for (let i = 0; i < size - count; i++) {
      value += logOf(b + i);
      db += 1 / (b + i);
      hbb -= 1 / (b + i) ** 2;
    }
    for (let i = 0; i < size; i++) {
      value -= logOf(a + b + i);
      dc -= 1 / (a + b + i);
      hcc += 1 / (a + b + i) ** 2;
    }
  }
  const slope: [number, number] = [a * (da + dc), b * (db + dc)];
  return {
    value,
    slope,
    curve: [a * a * (haa + hcc) + slope[0], a * b * hcc, b * b * (hbb + hcc) + slope[1]],
  };
}

/** The maximum of the likelihood; `null` when it lies at "no variation" (a + b beyond all bounds). */
export function fitBetaBinomial(yes: readonly number[], people: readonly number[]): BetaBinomial | null {
  const all = yes.reduce((sum, count) => sum + count, 0);
  const share = all / people.reduce((sum, count) => sum + count, 0);
  let best = { value: -Infinity, u: 0, v: 0 };
  for (let power = -1; power <= 5; power += 0.5) {
    const [u, v] = [logOf(share * 10 ** power), logOf((1 - share) * 10 ** power)];
    const { value } = derivatives(yes, people, expOf(u), expOf(v));
    if (value > best.value) best = { value, u, v };
  }
  let { u, v } = best;
  let here = derivatives(yes, people, expOf(u), expOf(v));
  for (let step = 0; step < 300; step++) {
    if (u > 16 || v > 16) return null;
    const [g, h] = here.slope;
    const [x, y, z] = here.curve;
    const determinant = x * z - y * y;
    // Newton where the surface is a hill; otherwise uphill.
    const hill = x < 0 && determinant > 0;
    const size = Math.hypot(g, h);
    const move = hill
      ? [(-z * g + y * h) / determinant, (y * g - x * h) / determinant]
      : [g / (size + 1), h / (size + 1)];
    if (Math.hypot(move[0]!, move[1]!) < 1e-12 || size < 1e-13) break;
    let length = Math.min(1, 2 / Math.hypot(move[0]!, move[1]!));
    let next = here;
    for (let halving = 0; halving < 40; halving++, length /= 2) {
      next = derivatives(yes, people, expOf(u + length * move[0]!), expOf(v + length * move[1]!));
      if (next.value >= here.value - 1e-13 * Math.abs(here.value)) break;
    }
    u += length * move[0]!;
    v += length * move[1]!;
    here = next;
  }
  const [x, y, z] = here.curve;
  const determinant = x * z - y * y;
  if (!(x < 0 && determinant > 1e-12 * x * z)) return null;
  if (u > 14 || v > 14) return null;
  return { a: expOf(u), b: expOf(v), value: here.value };
}
