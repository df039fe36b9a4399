import { logOf } from '../elementary.ts';
import { type TestedEstimate, testAgainstZero } from '../coefficient.ts';
import { chiSquareCdf } from '../distributions/chi-square.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import {
  type ConfidenceOptions,
  type Interval,
  type NotEstimable,
  notEstimable,
  tooFew,
  type Warning,
} from '../result.ts';
import {
  requireChoice,
  requireKeys,
  requireLength,
  requireOpenShare,
  StatisticsError,
} from '../statistics-error.ts';

/**
 * How the variance between sites is estimated: `REML` (the default), `DL` (DerSimonian–Laird), `PM` (Paule–Mandel), or `EE`:
 * none, one true effect everywhere.
 */
export type HeterogeneityMethod = 'REML' | 'DL' | 'PM' | 'EE';

export interface MetaAnalysisOptions extends ConfidenceOptions {
  method?: HeterogeneityMethod;
  /** Knapp & Hartung's test and interval (t, rescaled); on unless told, and not for `EE`. */
  knappHartung?: boolean;
}

/** The mean of the true effects, tested against zero, and how much they differ. */
export interface MetaAnalysis extends TestedEstimate {
  kind: 'pooled';
  /** Sites. */
  n: number;
  /** Where the true effect of a new site may lie; null for `EE`. */
  predictionInterval: Interval | null;
  /** Variance of the true effects between sites. */
  tau2: number;
  /** Variance of that estimate, by its method, as R's metafor; null for `EE`. */
  tau2Variance: number | null;
  /** Cochran's Q for "all sites the same". */
  q: { statistic: number; df: number; p: number };
  /** Share of the variation that is not chance, 0 to 100. */
  i2: number;
  method: string;
  warnings: readonly Warning[];
}

/** Beyond these the squares of weights overflow or vanish. */
const LARGEST_ESTIMATE = 1e100;
const LARGEST_VARIANCE = 1e50;

/**
 * Random-effects meta-analysis: the effects of several sites pooled from their estimates and variances alone.
 *
 * Each site sends only an estimate, a standard error and n: the best privacy and the right statistics at once. The pooled
 * interval is about the *mean* of the true effects; the prediction interval about a new site, and it is the one to look
 * at before advising others. Knapp & Hartung's interval is right with few sites, where the usual one is much too narrow
 * (with two or three sites it is very wide: that is honest). Assumes independent sites with known variances and normal
 * true effects. With one site there is nothing to pool.
 *
 * Where sites happen to lie closer together than their own errors allow, Knapp & Hartung's interval is narrower than the usual one, and
 * for equal estimates it has no width: a warning says so. Then the wider of the two is the honest one (`knappHartung: false`).
 *
 * The prediction interval takes tau² as known: simulated with 3 to 30 sites it holds in 84–96%, least where sites differ less
 * than their own errors. An interval just above 0 is no promise to a new site.
 *
 * I² is that of the typical variance at the estimated tau² (as R's metafor); the prediction interval uses t with k − 1
 * degrees of freedom under Knapp & Hartung, and the normal distribution otherwise.
 *
 * Sources: DerSimonian & Laird (1986), Controlled Clinical Trials 7, 177–188; Paule & Mandel (1982), Journal of Research
 * of the NBS 87, 377–385; Viechtbauer (2005), Journal of Educational and Behavioral Statistics 30, 261–293; Knapp &
 * Hartung (2003), Statistics in Medicine 22, 2693–2710; Röver, C., Knapp, G. & Friede, T. (2015), BMC Medical Research Methodology 15, 99,
 * on the narrow ones.
 *
 * Example: `poolEstimates([1, 2, 6], [1, 1, 1], { method: 'DL' })` → `{ estimate: 3, tau2: 6, standardError: 1.5275 }`
 * @throws StatisticsError when lengths differ, a value is not finite, or a variance is not positive.
 */
export function poolEstimates(
  estimates: readonly number[],
  variances: readonly number[],
  options: MetaAnalysisOptions = {},
): MetaAnalysis | NotEstimable {
  requireKeys('options', options, { confidence: true, method: true, knappHartung: true });
  const method = options.method ?? 'REML';
  requireChoice('method', method, ['REML', 'DL', 'PM', 'EE']);
  const knappHartung = (options.knappHartung ?? true) && method !== 'EE';
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const k = estimates.length;
  requireLength('variances', variances, k);
  for (const estimate of estimates) {
    if (!(Math.abs(estimate) < LARGEST_ESTIMATE))
      throw new StatisticsError('estimates', `finite numbers below ${LARGEST_ESTIMATE}`, estimate);
  }
  for (const variance of variances) {
    if (!(variance >= 1 / LARGEST_VARIANCE && variance <= LARGEST_VARIANCE))
      throw new StatisticsError(
        'variances',
        `positive numbers from ${1 / LARGEST_VARIANCE} to ${LARGEST_VARIANCE}`,
        variance,
      );
  }
  if (k < 2) return tooFew(k, 2, 'sites');
  const tau2 = estimateTau2(estimates, variances, method);
  if (tau2 === null) return notEstimable('no-convergence', k);
  const { mean, sum, residual } = weigh(estimates, variances, tau2);
  const fixed = weigh(estimates, variances, 0);
  const scale = knappHartung ? residual / (k - 1) : 1;
  const standardError = Math.sqrt(scale / sum);
  const df = knappHartung ? k - 1 : Infinity;
  const quantile = knappHartung
    ? studentQuantile((1 + confidence) / 2, k - 1)
    : -normalQuantile((1 - confidence) / 2);
  const reach = quantile * Math.sqrt(standardError ** 2 + tau2);
  const squares = variances.reduce((total, variance) => total + 1 / variance ** 2, 0);
  const typical = ((k - 1) * fixed.sum) / (fixed.sum ** 2 - squares);
  const q = fixed.residual;
  const i2 = method === 'EE' ? Math.max(0, (100 * (q - (k - 1))) / q) : (100 * tau2) / (tau2 + typical);
  const warnings: Warning[] = [];
  if (knappHartung && quantile * Math.sqrt(scale) < -normalQuantile((1 - confidence) / 2))
    warnings.push({
      code: 'narrower-than-known-errors',
      detail:
        'the sites lie closer together than their errors allow: the interval is narrower than without Knapp-Hartung',
    });
  if (k < 5 && method !== 'EE')
    warnings.push({ code: 'few-sites', detail: 'tau² is hardly known from fewer than five sites' });
  return {
    kind: 'pooled',
    n: k,
    ...testAgainstZero(mean, standardError, df, confidence),
    predictionInterval: method === 'EE' ? null : { lower: mean - reach, upper: mean + reach },
    tau2,
    tau2Variance: method === 'EE' ? null : varianceOfTau2(variances, tau2, method),
    q: { statistic: q, df: k - 1, p: chiSquareCdf(q, k - 1, { tail: 'upper' }) },
    i2: q > 0 || method !== 'EE' ? i2 : 0,
    method: `meta-analysis, ${method}${knappHartung ? ', Knapp-Hartung' : ''}`,
    warnings,
  };
}

function weigh(estimates: readonly number[], variances: readonly number[], tau2: number) {
  let sum = 0;
  let total = 0;
  for (const [i, variance] of variances.entries()) {
    sum += 1 / (variance + tau2);
    total += estimates[i]! / (variance + tau2);
  }
  const mean = total / sum;
  const residual = variances.reduce(
    (rest, variance, i) => rest + (estimates[i]! - mean) ** 2 / (variance + tau2),
    0,
  );
  return { mean, sum, residual };
}

/**
 * REML: the inverse of the expected information. DL: of Cochran's Q, a quadratic form of normal variables (Biggerstaff & Tweedie, 1997,
 * Statistics in Medicine 16, 753–768). PM: to first order, with as many degrees of freedom as Q (as metafor).
 */
function varianceOfTau2(variances: readonly number[], tau2: number, method: HeterogeneityMethod): number {
  const k = variances.length;
  const at = method === 'DL' ? 0 : tau2;
  let [s1, s2, s3] = [0, 0, 0];
  for (const variance of variances) {
    const w = 1 / (variance + at);
    s1 += w;
    s2 += w * w;
    s3 += w * w * w;
  }
  if (method === 'PM') return (2 * k * k) / (k - 1) / s1 ** 2;
  // tr(P) and tr(PP), with P the matrix of weights from which the mean has been taken.
  const squares = s2 - (2 * s3) / s1 + (s2 / s1) ** 2;
  if (method === 'REML') return 2 / squares;
  const trace = s1 - s2 / s1;
  return (2 * (k - 1) + 4 * tau2 * trace + 2 * tau2 ** 2 * squares) / trace ** 2;
}

/** tau², never below 0; `null` when the search does not settle. */
function estimateTau2(
  estimates: readonly number[],
  variances: readonly number[],
  method: HeterogeneityMethod,
): number | null {
  if (method === 'EE') return 0;
  const k = estimates.length;
  const fixed = weigh(estimates, variances, 0);
  if (method === 'DL') {
    const squares = variances.reduce((total, variance) => total + 1 / variance ** 2, 0);
    return Math.max(0, (fixed.residual - (k - 1)) / (fixed.sum - squares / fixed.sum));
  }
  // Both remaining ones are where a function of tau² that ends below zero comes down through zero.
  const slope = (tau2: number) => {
    const { mean, sum, residual } = weigh(estimates, variances, tau2);
    if (method === 'PM') return residual - (k - 1);
    let [own, s1, s2] = [0, 0, 0];
    for (const [i, variance] of variances.entries()) {
      const w = 1 / (variance + tau2);
      own += (w * (estimates[i]! - mean)) ** 2;
      s1 += w;
      s2 += w * w;
    }
    return own - (sum - s2 / s1);
  };
  return method === 'PM' ? comesDown(slope, estimates, variances) : highest(slope, estimates, variances);
}

function upperEnd(estimates: readonly number[], variances: readonly number[]): number {
  const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
  const spread = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return 10 * (spread + Math.max(...variances));
}

function comesDown(
  slope: (tau2: number) => number,
  estimates: readonly number[],
  variances: readonly number[],
): number | null {
  if (slope(0) <= 0) return 0;
  return bisect(slope, 0, upperEnd(estimates, variances));
}

/** The restricted likelihood can have more than one top: the tops are found on a grid and the highest is taken. */
function highest(
  slope: (tau2: number) => number,
  estimates: readonly number[],
  variances: readonly number[],
): number | null {
  const top = upperEnd(estimates, variances);
  const grid = [0];
  for (let step = 0; step <= 120; step++) grid.push(top * 10 ** (-10 + step / 12));
  const likelihood = (tau2: number) => {
    const { sum, residual } = weigh(estimates, variances, tau2);
    return -(variances.reduce((total, v) => total + logOf(v + tau2), 0) + logOf(sum) + residual) / 2;
  };
  let best = 0;
  let most = slope(0) <= 0 ? likelihood(0) : -Infinity;
  for (let i = 1; i < grid.length; i++) {
    if (!(slope(grid[i - 1]!) > 0 && slope(grid[i]!) <= 0)) continue;
    const found = bisect(slope, grid[i - 1]!, grid[i]!);
    if (found !== null && likelihood(found) > most) [best, most] = [found, likelihood(found)];
  }
  return most === -Infinity ? null : best;
}

/** Where a function that is positive at `low` and not at `high` passes through zero. */
function bisect(value: (x: number) => number, low: number, high: number): number | null {
  if (value(high) > 0) return null;
  let [a, b] = [low, high];
  for (let step = 0; step < 200 && b - a > 1e-15 * (a + b); step++) {
    const middle = (a + b) / 2;
    if (value(middle) > 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
