import { log1pOf, logOf } from '../elementary.ts';
/** ζ(k) − 1 for k = 2, 3, … */
const ZETA_MINUS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194646, 0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5,
  3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899762e-6, 3.81729326499984e-6, 1.908212716553939e-6,
  9.539620338727962e-7, 4.769329867878065e-7, 2.3845050272773299e-7, 1.1921992596531107e-7,
  5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365041e-8, 7.450711789835429e-9,
  3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10,
];
const ONE_MINUS_EULER = 0.4227843350984671394;
const HALF_LOG_TWO_PI = 0.9189385332046727418;

/** log Γ(1 + x) for −0.5 ≤ x ≤ 0.5, with full relative accuracy near 0 (DLMF 5.7.3). */
function logGammaNearOne(x: number): number {
  let sum = 0;
  for (let k = ZETA_MINUS_ONE.length - 1; k >= 0; k--) sum = ZETA_MINUS_ONE[k]! / (k + 2) - x * sum;
  return x * ONE_MINUS_EULER - log1pOf(x) + x * x * sum;
}

/**
 * What Stirling's formula leaves: log Γ(x) − [(x − ½) log x − x + ½ log 2π], for x > 0.
 * Asymptotic series (DLMF 5.11.1) from 12 on, below that by recurrence from there.
 */
export function stirlingError(x: number): number {
  let below = 0;
  let y = x;
  if (x < 0.5) return logGamma(x) - ((x - 0.5) * logOf(x) - x + HALF_LOG_TWO_PI);
  for (; y < 12; y++) below += (y + 0.5) * log1pOf(1 / y) - 1;
  const z = 1 / (y * y);
  const series =
    1 / 12 -
    z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * (1 / 1188 - z * (691 / 360360 - z * (1 / 156))))));
  return below + series / y;
}

/** Natural logarithm of the gamma function for x > 0; relative error about 1e-15, also near its zeros at 1 and 2. */
export function logGamma(x: number): number {
  if (x < 0.5) return logGammaNearOne(x) - logOf(x);
  if (x <= 1.5) return logGammaNearOne(x - 1);
  if (x <= 2.5) return logGammaNearOne(x - 2) + log1pOf(x - 2);
  if (x < 10) return logGamma(x - 1) + logOf(x - 1);
  return (x - 0.5) * logOf(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/** log Γ(1 + x) for x ≥ 0, exact for tiny x. */
export function logGammaOnePlus(x: number): number {
  return x <= 0.5 ? logGammaNearOne(x) : logGamma(1 + x);
}

/** Natural logarithm of the beta function, a > 0 and b > 0, without cancellation for large arguments. */
export function logBeta(a: number, b: number): number {
  const [p, q] = a < b ? [a, b] : [b, a];
  const both = p + q;
  if (q < 10) return logGamma(p) + logGamma(q) - logGamma(both);
  const correction = stirlingError(q) - stirlingError(both) - (q - 0.5) * log1pOf(p / q);
  if (p < 10) return logGamma(p) + correction + p - p * logOf(both);
  return correction + HALF_LOG_TWO_PI - 0.5 * logOf(p) + stirlingError(p) - p * log1pOf(q / p);
}

/**
 * x log(x/m) + m − x: how far x is from m in the exponent of Poisson and binomial probabilities, without cancellation
 * when they are close. Source: Loader, C. (2000), Fast and accurate computation of binomial probabilities.
 */
export function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x === 0 ? m : x * logOf(x / m) - difference;
  const v = difference / (x + m);
  let power = 2 * x * v;
  let sum = difference * v;
  for (let j = 1; j < 200; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
