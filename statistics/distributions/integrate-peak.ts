import { expOf, logOf } from '../elementary.ts';

/** Where a peak may be expected, and how wide. */
interface Middle {
  at: number;
  spread: number;
}

/**
 * log ∫ e^L(s) ds over the whole line, for a smooth L with one peak that falls off on both sides.
 *
 * The trapezoidal rule converges exponentially for such integrals: with steps of a fraction of the peak's width a few
 * dozen points give all digits. All terms are positive, so that tiny integrals keep their digits too. Steps are halved
 * until two results agree to eight digits: their mean, the rule with half the step, is then right to all, as halving the
 * step squares the error. Steps are powers of two and places multiples of them, so that an L that is dear can remember
 * its values from one integral to the next.
 */
export function logIntegral(
  L: (s: number) => number,
  low: number,
  high: number,
  middle: Middle = { at: (low + high) / 2, spread: (high - low) / 16 },
): number {
  const rough = findPeak(L, low, high, middle);
  const top = L(rough);
  if (!(top > -Infinity)) return -Infinity;
  const width = Math.min(halfWidth(L, rough, top, 1), halfWidth(L, rough, top, -1));
  let step = powerOfTwo(width);
  const peak = Math.round(rough / step) * step;
  let sum = sumBeside(L, top, peak, step, 0);
  for (let round = 0; round < 9; round++) {
    const between = sumBeside(L, top, peak, step, step / 2);
    if (Math.abs(sum - between) <= 1e-8 * sum) return top + logOf(((sum + between) / 2) * step);
    sum += between;
    step /= 2;
  }
  return top + logOf(sum * step);
}

/** The largest power of two that is not above a positive number. Logarithms of engines differ in the last bit; halving does not. */
function powerOfTwo(value: number): number {
  let power = 1;
  while (power > value) power /= 2;
  while (power * 2 <= value) power *= 2;
  return power;
}

/**
 * Uphill from the middle, in steps that double while they rise and are halved where they do not; the peak need not be exact.
 * All places are multiples of powers of two.
 */
function findPeak(L: (s: number) => number, low: number, high: number, middle: Middle): number {
  let step = powerOfTwo(middle.spread);
  let peak = Math.round(middle.at / step) * step;
  let top = L(peak);
  if (!(top > -Infinity)) {
    // No slope to climb: the best of some places over the whole.
    step = powerOfTwo((high - low) / 16);
    for (let s = Math.ceil(low / step) * step; s <= high; s += step) {
      const at = L(s);
      if (at >= top) [peak, top] = [s, at];
    }
  }
  while (step > 1e-9) {
    const [left, right] = [L(peak - step), L(peak + step)];
    if (Math.max(left, right) > top) {
      [peak, top] = left > right ? [peak - step, left] : [peak + step, right];
      step *= 2;
    } else {
      if (top - Math.min(left, right) < 0.1) break;
      step /= 2;
    }
  }
  return peak;
}

/** How far from the peak L has fallen by ½: one standard deviation of a normal peak. */
function halfWidth(L: (s: number) => number, peak: number, top: number, direction: 1 | -1): number {
  let far = 1;
  while (top - L(peak + direction * far) > 0.5 && far > 1e-12) far /= 2;
  // By quarters: 1, 1¼, 1½, 1¾, 2 times.
  for (let near = far; near < 1e3; near *= 2)
    for (const times of [1, 1.25, 1.5, 1.75])
      if (top - L(peak + direction * near * times) >= 0.5) return near * times;
  return 1e3;
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
