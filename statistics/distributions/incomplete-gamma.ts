import { expOf, expm1Of, log1pOf, logOf } from '../elementary.ts';
import { deviance, logGammaOnePlus, stirlingError } from './log-gamma.ts';
import type { LogTail } from './tail.ts';

/** log of x^a e^−x / Γ(a + 1): the front of both expansions, and the Poisson probability of a at rate x. */
export function logPoissonFront(a: number, x: number, logX = logOf(x)): number {
  if (a < 10 || x < 1e-290) return a * logX - x - logGammaOnePlus(a);
  return -stirlingError(a) - deviance(a, x) - 0.5 * logOf(2 * Math.PI * a);
}

/**
 * Regularised incomplete gamma function P(a, x) or 1 − P, whichever is computed without loss, as a logarithm; a > 0,
 * x ≥ 0. `logX` may be passed when x itself has become 0.
 *
 * Method: a power series of positive terms below the mean (DLMF 8.7.1), Legendre's continued fraction above it
 * (DLMF 8.9.2), and for small a and x a form that keeps 1 − P exact. Relative error about 1e-13.
 */
export function incompleteGamma(a: number, x: number, logX = logOf(x)): LogTail {
  if (x === Infinity) return { tail: 'upper', log: -Infinity };
  if (logX === -Infinity) return { tail: 'lower', log: -Infinity };
  if (a < 0.5 && x < 1) return smallShape(a, x, logX);
  if (x < a + 1) return { tail: 'lower', log: logPoissonFront(a, x, logX) + logOf(risingSeries(a, x)) };
  // The front divided by Γ(a) rather than Γ(a + 1): hence the factor a.
  return { tail: 'upper', log: logPoissonFront(a, x, logX) + logOf(a * legendreFraction(a, x)) };
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function risingSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 1_000_000; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 2 ** -54) break;
  }
  return sum;
}

/** 1/(x+1−a − 1(1−a)/(x+3−a − 2(2−a)/(x+5−a − …))), by Lentz's algorithm. */
function legendreFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < 1_000_000; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / away(numerator * d + b);
    c = away(b + numerator / c);
    const change = c * d;
    result *= change;
    if (Math.abs(change - 1) < 2 ** -52) break;
  }
  return result;
}

const away = (value: number): number => (Math.abs(value) < 1e-290 ? 1e-290 : value);

/** For a < ½ and x < 1: P = x^a/Γ(1+a) · (1 + a Σ (−x)^n/(n!(a+n))), with whichever of P and 1 − P is smaller. */
function smallShape(a: number, x: number, logX: number): LogTail {
  const logFront = a * logX - logGammaOnePlus(a);
  let term = 1;
  let sum = 0;
  for (let n = 1; n < 60; n++) {
    term *= -x / n;
    sum += term / (a + n);
  }
  const lower = logFront + log1pOf(a * sum);
  if (lower < -Math.LN2) return { tail: 'lower', log: lower };
  return { tail: 'upper', log: logOf(-expm1Of(logFront) - expOf(logFront) * a * sum) };
}
