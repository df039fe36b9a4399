/**
 * Exponentials and logarithms that give the same bits everywhere. JavaScript leaves the last bits of `Math.exp` and `Math.log`
 * to the engine, and engines differ (Node 24 and Chromium 156 do). Here only sums, products and quotients are used, which are
 * exact to the bit by definition. Errors stay below two units in the last place.
 *
 * Methods: reduction by powers of two; for e^r the series of r·coth(r/2) in Bernoulli numbers, for the logarithm that of atanh
 * (Abramowitz, M. & Stegun, I. A. (1964), 4.5.67 and 4.1.27).
 */

/** ln 2 in two parts: the first has zeros at its end, so that whole multiples of it are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^k for every k that a number can have. */
const FIRST_POWER = -1074;
const powers = new Float64Array(1024 - FIRST_POWER);
for (let k = FIRST_POWER; k < 1024; k++) {
  let power = 1;
  for (let step = 0; step < Math.abs(k); step++) power *= k < 0 ? 0.5 : 2;
  powers[k - FIRST_POWER] = power;
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
float[0] = 1;
/** Where the sign and exponent are: depends on the order of bytes of the machine. */
const HIGH = words[1] === 0 ? 0 : 1;

/** e^r − 1 for r up to half of ln 2, either way. */
function smallExpm1(r: number): number {
  const t = r * r;
  // r·coth(r/2) − 2.
  const s =
    t *
    (1 / 6 +
      t *
        (-1 / 360 +
          t *
            (1 / 15120 +
              t * (-1 / 604800 + t * (1 / 23950080 + t * (-691 / 653837184000 + t / 37362124800))))));
  const c = r - s;
  return r + (r * c) / (2 - c);
}

/** e^x. */
export function expOf(x: number): number {
  if (!(x < 709.782712893384))
    return x === x ? (x > 709.782712893384 ? Infinity : 1.7976931348622732e308) : NaN;
  if (x < -745.1332191019412) return 0;
  const k = Math.round(x * Math.LOG2E);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const s =
    t *
    (1 / 6 +
      t *
        (-1 / 360 +
          t *
            (1 / 15120 +
              t * (-1 / 604800 + t * (1 / 23950080 + t * (-691 / 653837184000 + t / 37362124800))))));
  const c = r - s;
  const y = 1 - (low - (r * c) / (2 - c) - high);
  if (k > 1023) return y * 2 * powers[k - 1 - FIRST_POWER]!;
  // In two steps where the result is so small that it has fewer digits.
  if (k < -1022) return y * powers[k + 54 - FIRST_POWER]! * powers[-54 - FIRST_POWER]!;
  return y * powers[k - FIRST_POWER]!;
}

/** e^x − 1, with all its digits near 0. */
export function expm1Of(x: number): number {
  if (Math.abs(x) < 0.34) return x === 0 ? x : smallExpm1(x);
  return expOf(x) - 1;
}

/** log(1 + f) + k·ln 2 for f from √½ − 1 to √2 − 1. */
function reducedLog(f: number, k: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  // Odd and even terms apart: they are computed side by side.
  const even = w * (2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + (w * 2) / 21))));
  const odd = z * (2 / 3 + w * (2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19 + (w * 2) / 23)))));
  const series = even + odd;
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + series) + k * LN2_LOW) - f);
}

/** The natural logarithm; −Infinity for 0, NaN below. */
export function logOf(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  float[0] = x;
  if (x < 2.2250738585072014e-308) {
    float[0] = x * 18014398509481984;
    k = -54;
  }
  const word = words[HIGH]!;
  k += (word >>> 20) - 1023;
  words[HIGH] = (word & 0xfffff) | 0x3ff00000;
  let m = float[0];
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  return reducedLog(m - 1, k);
}

/** log(1 + x), with all its digits near 0. */
export function log1pOf(x: number): number {
  if (x > -0.29 && x < 0.41) return x === 0 ? x : reducedLog(x, 0);
  const u = 1 + x;
  if (!(u > 0) || u === Infinity) return logOf(u);
  return logOf(u) + (x - (u - 1)) / u;
}

/** The cube root. */
export function cbrtOf(x: number): number {
  const size = Math.abs(x);
  if (size === 0 || !(size < Infinity)) return x;
  let root = expOf(logOf(size) / 3);
  for (let step = 0; step < 2; step++) root -= (root - size / (root * root)) / 3;
  return x < 0 ? -root : root;
}

/** The inverse hyperbolic tangent. */
export function atanhOf(x: number): number {
  return x < 0 ? -atanhOf(-x) : 0.5 * log1pOf((2 * x) / (1 - x));
}

/** The hyperbolic tangent, sine and cosine. */
export function tanhOf(x: number): number {
  if (Math.abs(x) > 22) return x < 0 ? -1 : 1;
  const twice = expm1Of(2 * x);
  return twice / (twice + 2);
}

export function sinhOf(x: number): number {
  const e = expm1Of(Math.abs(x));
  const value = Math.abs(x) > 22 ? 0.5 * expOf(Math.abs(x)) : 0.5 * (e + e / (e + 1));
  return x < 0 ? -value : value;
}

export function coshOf(x: number): number {
  const e = expOf(Math.abs(x));
  return 0.5 * e + 0.5 / e;
}
