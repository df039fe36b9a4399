import { logOf } from '../elementary.ts';
import { type Coefficient, coefficientOf } from '../coefficient.ts';
import { type ConfidenceOptions, type NotEstimable, notEstimable, tooFew, type Warning } from '../result.ts';
import { requireChoice, requireKeys, requireOpenShare } from '../statistics-error.ts';
import { dot, invertPositive, timesVector } from '../linear-algebra/small-matrix.ts';
import { contrastOf, type Panel, type PanelInput, readPanel, standardise } from './panel.ts';
import { collectSums, type PanelSums, profile, remainderWithin } from './random-intercept-profile.ts';

export interface MixedModelFit {
  kind: 'fit';
  method: 'REML' | 'ML';
  /** Rows used, people they belong to, and rows without an outcome. */
  n: number;
  people: number;
  missing: number;
  /** Tests use Satterthwaite's degrees of freedom. */
  coefficients: Coefficient[];
  /** Variance between people, and of what remains within a person. */
  betweenVariance: number;
  residualVariance: number;
  /** Share of the variance that lies between people. */
  intraclassCorrelation: number;
  logLikelihood: number;
  warnings: readonly Warning[];
}

export interface MixedModelOptions extends ConfidenceOptions {
  /** REML (unless told) estimates variances without the downward bias of ML; ML is for comparing models by likelihood. */
  method?: 'REML' | 'ML';
}

/**
 * The random-intercept mixed model: `outcome = constant + predictors + person + rest`, on every row there is.
 *
 * This is how change over time is estimated when people leave. Comparing the means of two waves invents progress when
 * those who do badly leave; here a person who answered once still helps to estimate the start. It is right when drop-out
 * depends on what was *seen* (earlier answers, the predictors), and wrong when it depends on the answer not given: print
 * the tipping point beside it. Assumes that people differ by a constant, roughly normal amount and that rows of one
 * person are equally alike.
 *
 * The variances are found by maximising the profile (restricted) likelihood over one number, their ratio, by Newton steps
 * on exact derivatives; sums per person make the time linear in the rows. When the best ratio is zero the people do not
 * differ more than chance, and a warning says so. Tests use Satterthwaite's degrees of freedom (the rows minus the
 * coefficients when the ratio is zero). With one row per person, or one person, there is nothing to tell the variances
 * apart, and no model.
 *
 * Sources: Laird, N. M. & Ware, J. H. (1982), Biometrics 38, 963–974; Satterthwaite, F. E. (1946), Biometrics Bulletin 2,
 * 110–114; as R's lme4 and lmerTest.
 *
 * @example
 * fitRandomIntercept({
 *   person: ['a', 'a', 'b', 'b', 'c', 'c'],
 *   outcome: [40, 46, 55, 57, 62, 68],
 *   predictors: { wave: [0, 1, 0, 1, 0, 1] },
 * }).kind
 * // → 'fit'
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function fitRandomIntercept(
  input: PanelInput,
  options: MixedModelOptions = {},
): MixedModelFit | NotEstimable {
  requireKeys('options', options, { confidence: true, method: true });
  const method = options.method ?? 'REML';
  requireChoice('method', method, ['REML', 'ML']);
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const original = readPanel(input);
  const n = original.outcome.length;
  const people = original.starts.length - 1;
  const obstacle = findObstacle(original);
  if (obstacle) return obstacle;
  const standardised = standardise(original);
  if (typeof standardised === 'string') return dependent(n, standardised);
  const { panel, means, scales } = standardised;
  const sums = collectSums(panel);
  const ordinary = invertPositive(sums.xx);
  if (!ordinary) return dependent(n);
  const start = profile(sums, 0, method);
  if (!(start.residual > 1e-12 * sums.yy))
    return notEstimable('no-spread', n, { detail: 'the outcome does not vary around the model' });
  const within = remainderWithin(sums);
  if (within.df < 1) return tooFew(n, n + 1 - within.df, 'rows beyond a constant per person');
  const between = n - original.names.length - within.df;
  if (between < 1)
    return tooFew(people, people + 1 - between, 'people beyond what the predictors tell apart');
  const ratio = maximise(sums, method);
  if (within.share < 1e-12 || ratio > LARGEST_RATIO)
    return notEstimable('no-spread', n, { detail: 'the outcome does not vary within people' });
  const best = profile(sums, ratio, method);
  if (!(best.residual > 1e-12 * sums.yy))
    return notEstimable('no-spread', n, { detail: 'the outcome does not vary around the model' });
  const residualVariance = best.residual / best.denominator;
  const betweenVariance = ratio * residualVariance;
  const coefficients = original.names.map((name, index) => {
    const contrast = contrastOf(index, means, scales);
    const shift = index === 0 ? sums.centre : 0;
    const estimate = dot(contrast, best.beta) + shift;
    const spread = timesVector(best.inverse, contrast);
    const variance = residualVariance * dot(contrast, spread);
    const df = ratio > 0 ? satterthwaite(best, spread, variance, residualVariance) : n - panel.names.length;
    return coefficientOf(name, estimate, Math.sqrt(variance), df, confidence);
  });
  const warnings = warnOfFewPeople(people);
  if (ratio === 0) {
    warnings.push({
      code: 'between-variance-zero',
      detail: 'people do not differ more than chance would make them',
    });
  }
  return {
    kind: 'fit',
    method,
    n,
    people,
    missing: original.missing,
    coefficients,
    betweenVariance,
    residualVariance,
    intraclassCorrelation: ratio / (1 + ratio),
    logLikelihood: -(best.deviance + scaleShift(method, scales)) / 2,
    warnings,
  };
}

/** Beyond this the likelihood keeps rising towards people who never change. */
const LARGEST_RATIO = 9e5;

function findObstacle({ outcome, starts, names }: Panel): NotEstimable | null {
  const people = starts.length - 1;
  const n = outcome.length;
  if (people < 2) return tooFew(n, 2, 'people');
  if (n === people) return tooFew(n, people + 1, 'nobody answered twice');
  if (n <= names.length) return tooFew(n, names.length + 1, 'not more rows than coefficients');
  return null;
}

/** Predictors that determine each other (or the constant). */
export function dependent(n: number, name?: string): NotEstimable {
  return notEstimable('singular', n, { detail: name ?? 'the predictors depend on each other' });
}

/** Warnings that both mixed models give. */
export function warnOfFewPeople(people: number): Warning[] {
  if (people >= 10) return [];
  return [{ code: 'few-people', detail: 'fewer than ten people: the variance between them is hardly known' }];
}

/** REML contains log |X′V⁻¹X|, which changes when columns are scaled. */
function scaleShift(method: 'REML' | 'ML', scales: readonly number[]): number {
  return method === 'ML' ? 0 : 2 * scales.reduce((sum, scale) => sum + logOf(scale), 0);
}

/** The variance ratio with the lowest deviance: 0, or where the slope of the deviance is zero. */
function maximise(sums: PanelSums, method: 'REML' | 'ML'): number {
  // Coarse search over ten decades, since the deviance need not be convex; then Newton within a bracket of the slope.
  let best = 0;
  let lowest = profile(sums, 0, method).deviance;
  const grid = [0];
  for (let power = -5; power <= 6; power += 0.5) grid.push(10 ** power);
  for (const ratio of grid) {
    const { deviance } = profile(sums, ratio, method);
    if (deviance < lowest) {
      lowest = deviance;
      best = ratio;
    }
  }
  const at = grid.indexOf(best);
  let low = grid[Math.max(0, at - 1)]!;
  let high = grid[Math.min(grid.length - 1, at + 1)]!;
  if (best === 0 && profile(sums, 0, method).slope >= 0) return 0;
  let ratio = best === 0 ? high / 2 : best;
  for (let step = 0; step < 200; step++) {
    const { slope, curvature } = profile(sums, ratio, method);
    if (slope > 0) high = ratio;
    else low = ratio;
    let next = ratio - slope / curvature;
    if (!(curvature > 0 && next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - ratio) <= 1e-14 * ratio) return next;
    ratio = next;
  }
  return ratio;
}

/** Twice the squared variance over the variance of that variance, from the curvature of the deviance. */
function satterthwaite(
  best: ReturnType<typeof profile>,
  spread: readonly number[],
  variance: number,
  residualVariance: number,
): number {
  const toRatio = -residualVariance * dot(spread, timesVector(best.informationSlope, spread));
  const toResidual = variance / residualVariance;
  const s = residualVariance;
  // Second derivatives of the deviance to (ratio, residual variance), where the latter is not profiled out.
  const hRatio = best.curvatureAtFixedResidual(s);
  const hBoth = -best.residualSlope / (s * s);
  const hResidual = best.denominator / (s * s);
  const determinant = hRatio * hResidual - hBoth * hBoth;
  const quadratic =
    (toRatio * toRatio * hResidual - 2 * toRatio * toResidual * hBoth + toResidual * toResidual * hRatio) /
    determinant;
  const df = (variance * variance) / quadratic;
  return Number.isFinite(df) && df > 0 ? df : best.denominator;
}
