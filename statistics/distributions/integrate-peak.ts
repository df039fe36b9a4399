import { expOf, logOf } from '../elementary.ts';
/**
 * log ∫ e^L(s) ds over the whole line, for a smooth L with one peak that falls off on both sides.
 *
 * The trapezoidal rule converges exponentially for such integrals: with steps of a fraction of the peak's width a few
 * dozen points give all digits. All terms are positive, so that tiny integrals keep their digits too. Steps are halved
 * until two results agree.
 */
export function logIntegral(L: (s: number) => number, low: number, high: number): number {
  const peak = findPeak(L, low, high);
  const top = L(peak);
  if (!(top > -Infinity)) return -Infinity;
  const width = Math.min(halfWidth(L, peak, top, 1), halfWidth(L, peak, top, -1));
  let step = width / 2;
  let sum = sumBeside(L, top, peak, step, 0);
  for (let round = 0; round < 8; round++) {
    const between = sumBeside(L, top, peak, step, step / 2);
    if (Math.abs(sum - between) <= 1e-12 * sum) return top + logOf(((sum + between) / 2) * step);
    sum += between;
    step /= 2;
  }
  return top + logOf(sum * step);
}

/** Golden-section search; the peak need not be exact. */
function findPeak(L: (s: number) => number, low: number, high: number): number {
  const golden = 0.6180339887498949;
  let [a, b] = [low, high];
  let [left, right] = [b - golden * (b - a), a + golden * (b - a)];
  let [atLeft, atRight] = [L(left), L(right)];
  while (b - a > 1e-8 && !(b - a < 0.1 && Math.abs(atLeft - atRight) < 0.02)) {
    if (atLeft > atRight) {
      [b, right, atRight] = [right, left, atLeft];
      left = b - golden * (b - a);
      atLeft = L(left);
    } else {
      [a, left, atLeft] = [left, right, atRight];
      right = a + golden * (b - a);
      atRight = L(right);
    }
  }
  return (a + b) / 2;
}

/** How far from the peak L has fallen by ½: one standard deviation of a normal peak. */
function halfWidth(L: (s: number) => number, peak: number, top: number, direction: 1 | -1): number {
  let far = 1;
  while (top - L(peak + direction * far) > 0.5 && far > 1e-12) far /= 2;
  let near = far;
  while (top - L(peak + direction * near) < 0.5 && near < 1e3) near *= 1.4;
  return near;
}

/** Σ e^(L − top) at peak + shift + k·step, both ways, until nothing is added. */
function sumBeside(L: (s: number) => number, top: number, peak: number, step: number, shift: number): number {
  let sum = 0;
  for (const direction of [1, -1]) {
    for (let k = direction > 0 ? 0 : 1; k < 100_000; k++) {
      const term = expOf(L(peak + shift + direction * k * step) - top);
      sum += term;
      if (term < 1e-18 * sum) break;
    }
  }
  return sum;
}
