import { logOf } from '../elementary.ts';
import { type Coefficient, CONSTANT, coefficientOf } from '../coefficient.ts';
import { type NotEstimable, notEstimable, tooFew, type Warning } from '../result.ts';
import { requireChoice, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';
import { dot, invertPositive, type Rows } from '../linear-algebra/small-matrix.ts';
import { contrastOf, type PanelInput, readPanel, standardise } from './panel.ts';
import { dependent, type MixedModelOptions, warnOfFewPeople } from './random-intercept.ts';
import {
  collectSlopeSums,
  type Covariance,
  profileSlope,
  remainderAroundLines,
  type SlopeSums,
  split,
} from './random-slope-profile.ts';

export interface RandomSlopeFit {
  kind: 'fit';
  method: 'REML' | 'ML';
  n: number;
  people: number;
  missing: number;
  coefficients: Coefficient[];
  /** Between people: variance of the constant, covariance, variance of the slope (per unit of `slope`). */
  interceptVariance: number;
  covariance: number;
  slopeVariance: number;
  residualVariance: number;
  logLikelihood: number;
  warnings: readonly Warning[];
}

/**
 * The random-slope mixed model: besides a level of their own, people have a change per unit of time of their own.
 * `slope` names the predictor along which people may differ, usually time.
 *
 * Use it when people have three or more moments and plainly do not change alike: the random-intercept model is then too
 * sure of the mean change. Assumes that level and slope are jointly normal between people. With few people or two
 * moments the variances run to a boundary (a slope that does not vary, or a correlation of ±1), which is reported as a
 * warning; the coefficients are then those of the simpler model. Tests use Satterthwaite's degrees of freedom, and on a
 * boundary the number of people minus the coefficients.
 *
 * The profile likelihood is maximised over the three entries of the Cholesky factor by a quasi-Newton method on exact
 * derivatives, from two starts. Source: Bates, D. et al. (2015), Journal of Statistical Software 67(1).
 *
 * Example: `fitRandomSlope({ person: [1, 2], outcome: [3, 4], predictors: { wave: [0, 1] } }, 'wave').kind` → `'not-estimable'`
 * @throws StatisticsError when lengths differ, a value is not finite, or `slope` is no predictor.
 */
export function fitRandomSlope(
  input: PanelInput,
  slope: string,
  options: MixedModelOptions = {},
): RandomSlopeFit | NotEstimable {
  requireKeys('options', options, { confidence: true, method: true });
  const method = options.method ?? 'REML';
  requireChoice('method', method, ['REML', 'ML']);
  const reml = method === 'REML';
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const original = readPanel(input);
  const at = original.names.indexOf(slope);
  if (at < 1 || slope === CONSTANT) throw new StatisticsError('slope', 'the name of a predictor', slope);
  const n = original.outcome.length;
  const people = original.starts.length - 1;
  if (people < 2) return tooFew(n, 2, 'people');
  if (n === people) return tooFew(n, people + 1, 'nobody answered twice');
  const needed = original.names.length + 4;
  if (n < needed) return tooFew(n, needed, 'not more rows than parameters');
  const standardised = standardise(original);
  if (typeof standardised === 'string') return dependent(n, standardised);
  const { panel, means, scales } = standardised;
  const time = panel.columns[at]!;
  if (!varies(time, panel.starts)) return tooFew(n, people + 1, 'nobody has two different moments');
  const sums = collectSlopeSums(panel, time);
  const { xx, yy } = split(sums.all);
  if (!invertPositive(xx)) return dependent(n);
  const start = profileSlope(sums, [0, 0, 0], reml);
  if (!start || start.residual < 1e-12 * yy)
    return notEstimable('no-spread', n, { detail: 'the outcome does not vary around the model' });
  const left = remainderAroundLines(sums);
  if (left.df < 1) return tooFew(n, n + 1 - left.df, 'rows beyond a line per person');
  const between = n - original.names.length - left.df;
  if (between < 2)
    return tooFew(people, people + 2 - between, 'people beyond what the predictors tell apart');
  if (left.share < 1e-12)
    return notEstimable('no-spread', n, { detail: 'the outcome does not vary within people' });
  const factor = maximise(sums, reml);
  const relative = factor && toCovariance(factor);
  const best = relative && profileSlope(sums, relative, reml);
  if (!factor || !relative || !best) return notEstimable('no-convergence', n);
  const s = best.residual / best.denominator;
  if (!(s > 1e-9 * (yy / n)) || Math.max(...relative) > 1e7)
    return notEstimable('no-spread', n, { detail: 'the outcome does not vary within people' });
  const boundary = Math.abs(factor[0]) < 1e-4 || Math.abs(factor[2]) < 1e-4;
  const information = boundary ? null : informationOfVariances(sums, relative, s, reml);
  const coefficients = original.names.map((name, index) => {
    const contrast = contrastOf(index, means, scales);
    const spread = best.inverse.map((row) => dot(row, contrast));
    const variance = s * dot(contrast, spread);
    const df = information
      ? satterthwaite(best.informationSlope, information, spread, variance, s)
      : Math.max(1, people - panel.names.length);
    const estimate = dot(contrast, best.beta) + (index === 0 ? sums.centre : 0);
    return coefficientOf(name, estimate, Math.sqrt(variance), df, confidence);
  });
  // Back from standardised time: slope per unit, and the constant where time is 0.
  const [t11, t12, t22] = relative.map((value) => value * s) as Covariance;
  const mean = means[at]! / scales[at]!;
  const warnings = warnOfFewPeople(people);
  if (boundary) {
    warnings.push({
      code: 'variance-on-boundary',
      detail: 'level or slope does not vary, or they correlate perfectly',
    });
  }
  return {
    kind: 'fit',
    method,
    n,
    people,
    missing: original.missing,
    coefficients,
    interceptVariance: Math.max(0, t11 - 2 * mean * t12 + mean * mean * t22),
    covariance: (t12 - mean * t22) / scales[at]!,
    slopeVariance: t22 / scales[at]! ** 2,
    residualVariance: s,
    logLikelihood:
      -(best.deviance + (reml ? 2 * scales.reduce((sum, value) => sum + logOf(value), 0) : 0)) / 2,
    warnings,
  };
}

function varies(time: Float64Array, starts: readonly number[]): boolean {
  return starts.some((from, person) => {
    const to = starts[person + 1];
    return to !== undefined && time.subarray(from, to).some((value) => value !== time[from]);
  });
}

/** Lower triangle of the relative Cholesky factor: (1,1), (2,1), (2,2). */
type Factor = [number, number, number];

const toCovariance = ([a, b, c]: Factor): Covariance => [a * a, a * b, b * b + c * c];

/** Value and gradient of the deviance at a Cholesky factor. */
function evaluate(
  sums: SlopeSums,
  factor: Factor,
  reml: boolean,
): { value: number; gradient: Factor } | null {
  const at = profileSlope(sums, toCovariance(factor), reml);
  if (!at) return null;
  const scale = at.denominator / at.residual;
  const [d11, d12, d22] = at.determinantSlope.map(
    (value, k) => value + scale * at.residualSlope[k]!,
  ) as Covariance;
  const [a, b, c] = factor;
  return { value: at.deviance, gradient: [2 * a * d11 + b * d12, a * d12 + 2 * b * d22, 2 * c * d22] };
}

/** Quasi-Newton (BFGS) with halving steps; the better of two starts. */
function maximise(sums: SlopeSums, reml: boolean): Factor | null {
  let best: { factor: Factor; value: number } | null = null;
  for (const begin of [
    [1, 0, 0.5],
    [0.3, 0, 0.1],
  ] as Factor[]) {
    const found = descend(sums, begin, reml);
    if (found && (!best || found.value < best.value)) best = found;
  }
  return best?.factor ?? null;
}

function descend(sums: SlopeSums, begin: Factor, reml: boolean): { factor: Factor; value: number } | null {
  let factor = begin;
  let here = evaluate(sums, factor, reml);
  if (!here) return null;
  let h: Rows = [0, 1, 2].map((i) =>
    [0, 1, 2].map((j) => (i === j ? 1 / Math.max(1, norm(here!.gradient)) : 0)),
  );
  for (let step = 0; step < 200; step++) {
    if (norm(here.gradient) < 1e-8) break;
    let direction = h.map((row) => -dot(row, here!.gradient));
    if (!(dot(direction, here.gradient) < 0))
      direction = here.gradient.map((value) => -value / norm(here!.gradient));
    const expected = dot(direction, here.gradient);
    if (-expected < 1e-15) break;
    let length = 1;
    let next: { value: number; gradient: Factor } | null = null;
    let to = factor;
    for (let halving = 0; halving < 30; halving++, length /= 2) {
      to = factor.map((value, k) => value + length * direction[k]!) as Factor;
      next = evaluate(sums, to, reml);
      if (next && next.value <= here.value + 1e-4 * length * expected) break;
      // Near the bottom the deviance itself is lost in rounding; the slope still tells.
      const flat = next !== null && -expected < 1e-10 * Math.abs(here.value);
      if (next && flat && norm(next.gradient) < norm(here.gradient)) break;
      next = null;
      if (flat && halving > 5) break;
    }
    if (!next) break;
    const moved = to.map((value, k) => value - factor[k]!);
    const turned = next.gradient.map((value, k) => value - here!.gradient[k]!);
    const curvature = dot(moved, turned);
    if (curvature > 1e-14) h = updateInverseHessian(h, moved, turned, curvature);
    factor = to;
    here = next;
  }
  return { factor, value: here.value };
}

function updateInverseHessian(h: Rows, moved: number[], turned: number[], curvature: number): Rows {
  const along = h.map((row) => dot(row, turned));
  const size = 1 + dot(turned, along) / curvature;
  return h.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        (size * moved[i]! * moved[j]!) / curvature -
        (along[i]! * moved[j]! + moved[i]! * along[j]!) / curvature,
    ),
  );
}

/** Second derivatives of the deviance to the three entries of T and the residual variance, by differences of exact slopes. */
function informationOfVariances(
  sums: SlopeSums,
  relative: Covariance,
  s: number,
  reml: boolean,
): Rows | null {
  const slopes = (at: Covariance): number[] | null => {
    const point = profileSlope(sums, at, reml);
    return point && point.determinantSlope.map((value, k) => value + point.residualSlope[k]! / s);
  };
  const centre = profileSlope(sums, relative, reml);
  if (!centre) return null;
  const hessian: Rows = [];
  for (let k = 0; k < 3; k++) {
    const h =
      1e-4 * Math.max(Math.sqrt(relative[0] * relative[2]), Math.abs(relative[k]!)) * (k === 1 ? 0.1 : 1);
    const shift = (by: number) => relative.map((value, i) => (i === k ? value + by : value)) as Covariance;
    const [f2, f1, b1, b2] = [
      slopes(shift(2 * h)),
      slopes(shift(h)),
      slopes(shift(-h)),
      slopes(shift(-2 * h)),
    ];
    if (!f2 || !f1 || !b1 || !b2) return null;
    hessian.push(f1.map((value, i) => (8 * (value - b1[i]!) - (f2[i]! - b2[i]!)) / (12 * h)));
    hessian[k]!.push(-centre.residualSlope[k]! / (s * s));
  }
  hessian.push([...centre.residualSlope.map((value) => -value / (s * s)), centre.denominator / (s * s)]);
  const symmetric = hessian.map((row, i) => row.map((value, j) => (value + hessian[j]![i]!) / 2));
  return invertPositive(symmetric)?.inverse ?? null;
}

function satterthwaite(
  informationSlope: readonly Rows[],
  inverseHessian: Rows,
  spread: readonly number[],
  variance: number,
  s: number,
): number {
  const gradient = informationSlope.map(
    (matrix) =>
      s *
      dot(
        spread,
        matrix.map((row) => dot(row, spread)),
      ),
  );
  gradient.push(variance / s);
  const quadratic = dot(
    gradient,
    inverseHessian.map((row) => dot(row, gradient)),
  );
  return (variance * variance) / quadratic;
}

function norm(vector: readonly number[]): number {
  return Math.hypot(...vector);
}
