import { expOf, logOf } from '../elementary.ts';
import { type Coefficient, coefficientOf } from '../coefficient.ts';
import { entry, type Matrix, multiplyVector } from '../linear-algebra/matrix.ts';
import { type ConfidenceOptions, type NotEstimable, notEstimable, tooFew, type Warning } from '../result.ts';
import {
  requireAllFinite,
  requireChoice,
  requireKeys,
  requireLength,
  requireOpenShare,
  requireWeights,
  StatisticsError,
} from '../statistics-error.ts';
import { designOf, type Predictors } from './design-matrix.ts';
import { leastSquares } from './least-squares.ts';
import { scaleRows } from '../linear-algebra/matrix.ts';
import { rowCovariance } from './robust-covariance.ts';

export interface LogisticInput {
  /** 0 or 1 per row; with `trials`, the number of successes. */
  outcome: readonly number[];
  predictors: Predictors;
  /** How many tries each row stands for; 1 unless told. */
  trials?: readonly number[];
  weights?: readonly number[];
}

export interface LogisticOptions extends ConfidenceOptions {
  /** `quasi` lets the spread differ from the binomial by a factor, and uses t; `robust` is HC0 over rows. */
  errors?: 'classical' | 'quasi' | 'robust';
}

export interface LogisticFit {
  kind: 'fit';
  n: number;
  /** On the log-odds scale; `exp(estimate)` is an odds ratio. */
  coefficients: Coefficient[];
  /** Predicted share per row, in the order given. */
  fitted: number[];
  covariance: Matrix;
  deviance: number;
  nullDeviance: number;
  /** Mean squared Pearson residual; far above 1 with `trials`: more spread than chance allows. */
  dispersion: number;
  method: string;
  warnings: readonly Warning[];
}

/** Log odds beyond which a fitted share is 0 or 1 for all that can be computed. */
const EXTREME = 30;

/**
 * Logistic regression: the log odds of a yes/no outcome as a straight line in the predictors, by maximum likelihood.
 *
 * For shares that are explained by something (answering by wave, leaving by language). Assumes independent rows. When a
 * predictor tells yes from no perfectly, the estimate is infinite: the answer is `separation`, never a huge number with a
 * huge error. When everybody has the same outcome there is `no-spread`. Rows with no trials or no weight count for nothing.
 *
 * Method: iteratively reweighted least squares by QR, begun and ended as in R's `glm` (relative change of the deviance below
 * 1e-8), so that its numbers can be held against these. Source: McCullagh, P. & Nelder, J. A.
 * (1989), Generalized linear models.
 *
 * Example: `fitLogistic({ outcome: [0, 1, 0, 1, 1], predictors: { x: [0, 1, 2, 3, 4] } }).coefficients[1].estimate` → `1.0904`
 * @throws StatisticsError when lengths differ, a value is not finite, or an outcome is not between 0 and its trials.
 */
export function fitLogistic(input: LogisticInput, options: LogisticOptions = {}): LogisticFit | NotEstimable {
  requireKeys('input', input, { outcome: true, predictors: true, trials: true, weights: true });
  requireKeys('options', options, { confidence: true, errors: true });
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const errors = options.errors ?? 'classical';
  requireChoice('errors', errors, ['classical', 'quasi', 'robust']);
  const rows = input.outcome.length;
  requireAllFinite('outcome', input.outcome);
  const trials = input.trials ?? new Array<number>(rows).fill(1);
  const weights = input.weights ?? new Array<number>(rows).fill(1);
  requireLength('trials', trials, rows);
  requireLength('weights', weights, rows);
  requireWeights('weights', weights);
  for (const [row, value] of input.outcome.entries()) {
    const most = trials[row]!;
    if (!(most >= 0 && most < Infinity))
      throw new StatisticsError('trials', 'finite numbers of at least 0', most);
    if (!(value >= 0 && value <= most)) throw new StatisticsError('outcome', `between 0 and ${most}`, value);
    if (input.trials === undefined && value !== 0 && value !== 1) {
      throw new StatisticsError('outcome', '0 or 1', value);
    }
  }
  const { names, matrix } = designOf(input.predictors, rows);
  const sizes = trials.map((count, row) => count * weights[row]!);
  const n = sizes.filter((size) => size > 0).length;
  if (n < names.length) return tooFew(n, names.length);
  const mass = sizes.reduce((sum, size) => sum + size, 0);
  const yes = input.outcome.reduce((sum, value, row) => sum + value * weights[row]!, 0);
  if (yes <= 0 || yes >= mass) return notEstimable(mass > 0 ? 'no-spread' : 'no-answers', n);
  const shares = input.outcome.map((value, row) => (trials[row]! > 0 ? value / trials[row]! : 0));
  const found = iterate(matrix, shares, sizes);
  if (found.kind === 'singular') return notEstimable('singular', n, { detail: names[found.column]! });
  if (found.kind !== 'found') return notEstimable(found.kind, n);
  const { beta, fit, scaled, fitted, working } = found;
  const dfResidual = n - names.length;
  let pearson = 0;
  for (const [row, mean] of fitted.entries()) {
    // With the weights of the last round, as R's summary does.
    if (sizes[row]! > 0) pearson += (working[row]! * (shares[row]! - mean)) ** 2 / (mean * (1 - mean)) ** 2;
  }
  const dispersion = dfResidual > 0 ? pearson / dfResidual : 1;
  if (errors === 'quasi' && dfResidual === 0) return tooFew(n, names.length + 1);
  const factor = errors === 'quasi' ? dispersion : 1;
  const atRoot = Float64Array.from(fitted, (mean, row) =>
    sizes[row]! > 0 ? (working[row]! * (shares[row]! - mean)) / (mean * (1 - mean)) : 0,
  );
  const covariance =
    errors === 'robust'
      ? rowCovariance(scaled, { ...fit, residuals: atRoot, leverage: new Float64Array(rows) }, 'HC0')
      : { ...fit.inverse, values: fit.inverse.values.map((value) => value * factor) };
  const df = errors === 'quasi' ? dfResidual : Infinity;
  const warnings: Warning[] = [];
  if (errors === 'classical' && input.trials && dfResidual > 0 && dispersion > 1.5) {
    warnings.push({ code: 'over-dispersed', detail: 'more spread than chance allows: use quasi errors' });
  }
  return {
    kind: 'fit',
    n,
    coefficients: names.map((name, j) =>
      coefficientOf(name, beta[j]!, Math.sqrt(entry(covariance, j, j)), df, confidence),
    ),
    fitted,
    covariance,
    deviance: devianceOf(shares, fitted, sizes),
    nullDeviance: devianceOf(shares, new Array<number>(rows).fill(yes / mass), sizes),
    dispersion,
    method: `logistic regression, ${errors} errors`,
    warnings,
  };
}

function iterate(x: Matrix, shares: readonly number[], sizes: readonly number[]) {
  // The start of R's glm: shares drawn a little towards a half.
  let eta: Float64Array = Float64Array.from(shares, (share, row) =>
    logOf((sizes[row]! * share + 0.5) / (sizes[row]! * (1 - share) + 0.5)),
  );
  const start = Array.from(eta, (value) => 1 / (1 + expOf(-value)));
  let deviance = devianceOf(shares, start, sizes);
  for (let iteration = 0; iteration < 100; iteration++) {
    const { fit, scaled, root } = step(x, shares, sizes, eta);
    // Weights that vanish make the columns look dependent; the first round tells whether they really are.
    if (fit.kind === 'singular') return iteration === 0 ? fit : ({ kind: 'separation' } as const);
    const next = multiplyVector(x, fit.beta);
    const fitted = Array.from(next, (value) => 1 / (1 + expOf(-value)));
    const now = devianceOf(shares, fitted, sizes);
    if (next.some((value, row) => sizes[row]! > 0 && Math.abs(value) > EXTREME))
      return { kind: 'separation' } as const;
    if (Math.abs(now - deviance) < 1e-8 * (Math.abs(now) + 0.1)) {
      if (runsAway(x, shares, sizes, next)) return { kind: 'separation' } as const;
      return { kind: 'found', beta: fit.beta, fit, scaled, fitted, working: root } as const;
    }
    deviance = now;
    eta = next;
  }
  return { kind: 'no-convergence' } as const;
}

/** One round of weighted least squares at the log odds `eta`. */
function step(x: Matrix, shares: readonly number[], sizes: readonly number[], eta: Float64Array) {
  const mean = eta.map((value) => 1 / (1 + expOf(-value)));
  const root = mean.map((value, row) => Math.sqrt(sizes[row]! * value * (1 - value)));
  const target = eta.map((value, row) => {
    const weight = mean[row]! * (1 - mean[row]!);
    return root[row]! * (value + (shares[row]! - mean[row]!) / Math.max(weight, 1e-300));
  });
  const scaled = scaleRows(x, root);
  return { fit: leastSquares(scaled, target), scaled, root };
}

/**
 * Under separation the deviance settles while the log odds go on growing, by about 1 per round. Three more rounds show it;
 * at a true maximum nothing moves any more.
 */
function runsAway(
  x: Matrix,
  shares: readonly number[],
  sizes: readonly number[],
  found: Float64Array,
): boolean {
  const largest = (eta: Float64Array) =>
    eta.reduce((most, value, row) => (sizes[row]! > 0 ? Math.max(most, Math.abs(value)) : most), 0);
  const before = largest(found);
  if (before < 8) return false;
  let eta: Float64Array = found;
  for (let round = 0; round < 3; round++) {
    const { fit } = step(x, shares, sizes, eta);
    if (fit.kind === 'singular') return true;
    eta = multiplyVector(x, fit.beta);
  }
  return largest(eta) > before + 1;
}

function devianceOf(shares: readonly number[], fitted: readonly number[], sizes: readonly number[]): number {
  const part = (observed: number, expected: number) =>
    observed > 0 ? observed * logOf(observed / Math.max(expected, Number.MIN_VALUE)) : 0;
  return shares.reduce((sum, share, row) => {
    if (!(sizes[row]! > 0)) return sum;
    return sum + 2 * sizes[row]! * (part(share, fitted[row]!) + part(1 - share, 1 - fitted[row]!));
  }, 0);
}
