import { type Coefficient, coefficientOf } from '../coefficient.ts';
import { entry, type Matrix, multiplyVector } from '../linear-algebra/matrix.ts';
import { type ConfidenceOptions, type NotEstimable, notEstimable, tooFew, type Warning } from '../result.ts';
import {
  requireAllFinite,
  requireChoice,
  requireKeys,
  requireLength,
  requireOpenShare,
} from '../statistics-error.ts';
import { clusterCovariance, type ClusterErrors, clusterErrors } from './cluster-covariance.ts';
import { designOf, joinPredictors, type Predictors } from './design-matrix.ts';
import { leastSquares, type LeastSquares } from './least-squares.ts';
import { rowCovariance, type RowErrors, rowErrors } from './robust-covariance.ts';

export interface TwoStageInput {
  outcome: readonly number[];
  /** What was received, and not drawn by lot (minutes, a match). */
  received: Predictors;
  /** What was drawn by lot and works through `received` only; at least as many as there are in `received`. */
  instruments: Predictors;
  /** Predictors that are in both stages (first measurement, rounds). */
  covariates?: Predictors;
}

export interface TwoStageFit {
  kind: 'fit';
  n: number;
  coefficients: Coefficient[];
  /** For each column of `received`: how strongly the instruments move it (F of the excluded instruments). */
  firstStage: { name: string; f: number; df: [number, number] }[];
  residualVariance: number;
  method: string;
  warnings: readonly Warning[];
}

export interface TwoStageOptions extends ConfidenceOptions {
  errors?: RowErrors | ClusterErrors;
  clusters?: readonly (string | number)[];
}

const WEAK = 10;

/**
 * Two-stage least squares: what receiving something does to those whom the draw moved to receive it.
 *
 * Who accepts a buddy differs from who does not, so that comparing them says little. When the *offer* was drawn by lot, it
 * can stand in: first the part of `received` that the offer explains, then the outcome on that part. Needs (and cannot
 * test) that the offer works only through what is received; a first-stage F below ten means that the answer leans on
 * chance, and a warning says so (the classical F: with clusters, or very unequal spread, it flatters). Robust errors use the residuals of the outcome at what was really received and the
 * leverages of the second stage (as R's estimatr). Without any first stage there is no estimate.
 *
 * Source: Angrist, J. D., Imbens, G. W. & Rubin, D. B. (1996), Journal of the American Statistical Association 91, 444–455.
 *
 * Example: `fitTwoStage({ outcome: [1, 2, 4, 5, 3, 6], received: { matched: [0, 0, 1, 1, 0, 1] }, instruments: { offered: [0, 0, 1, 1, 1, 0] } }).coefficients[1].estimate` → `3`
 * @throws StatisticsError when lengths differ, a value is not finite or a covariate has the name of something else.
 */
export function fitTwoStage(input: TwoStageInput, options: TwoStageOptions = {}): TwoStageFit | NotEstimable {
  requireKeys('input', input, { outcome: true, received: true, instruments: true, covariates: true });
  requireKeys('options', options, { confidence: true, errors: true, clusters: true });
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const errors = options.errors ?? (options.clusters ? 'CR2' : 'HC2');
  requireChoice('errors', errors, [...rowErrors, ...clusterErrors]);
  const n = input.outcome.length;
  requireAllFinite('outcome', input.outcome);
  if (options.clusters) requireLength('clusters', options.clusters, n);
  const covariates = input.covariates ?? {};
  const second = designOf(joinPredictors(input.received, covariates), n);
  const first = designOf(joinPredictors(input.instruments, covariates), n);
  const p = second.names.length;
  const needed = Math.max(p, first.names.length) + 1;
  if (n < needed) return tooFew(n, needed, 'not more rows than coefficients');
  const extra = Object.keys(input.received).length;
  const offered = Object.keys(input.instruments).length;
  if (offered < extra) return notEstimable('singular', n, { detail: 'fewer instruments than received' });
  const projected: Matrix = { ...second.matrix, values: Float64Array.from(second.matrix.values) };
  const firstStage: TwoStageFit['firstStage'] = [];
  const plain = leastSquares(designOf(covariates, n).matrix, input.outcome);
  for (let j = 1; j <= extra; j++) {
    const target = second.matrix.values.subarray(j * n, (j + 1) * n);
    const fit = leastSquares(first.matrix, target);
    if (fit.kind === 'singular') return notEstimable('singular', n, { detail: first.names[fit.column]! });
    projected.values.set(multiplyVector(first.matrix, fit.beta), j * n);
    const without = leastSquares(designOf(covariates, n).matrix, target);
    if (without.kind === 'singular' || plain.kind === 'singular') return notEstimable('singular', n);
    const df: [number, number] = [offered, n - first.names.length];
    const f = ((without.residualSum - fit.residualSum) / df[0] / fit.residualSum) * df[1];
    firstStage.push({
      name: second.names[j]!,
      f: Number.isFinite(f) ? Math.max(0, f) : Number.MAX_VALUE,
      df,
    });
  }
  const stage = leastSquares(projected, input.outcome);
  if (stage.kind === 'singular') {
    return notEstimable('singular', n, {
      detail: `the instruments do not move ${second.names[stage.column]}`,
    });
  }
  const fitted = multiplyVector(second.matrix, stage.beta);
  const residuals = Float64Array.from(fitted, (value, row) => input.outcome[row]! - value);
  const residualSum = residuals.reduce((sum, value) => sum + value * value, 0);
  const atReceived: LeastSquares = { ...stage, residuals, residualSum };
  const warnings: Warning[] = [];
  let covariance: Matrix;
  let df = second.names.map(() => n - p);
  if (errors === 'CR0' || errors === 'CR1' || errors === 'CR2') {
    const robust = clusterCovariance(
      atReceived,
      options.clusters ?? input.outcome.map((_, row) => row),
      errors,
    );
    if (robust.clusters < 2) return tooFew(n, 2, 'clusters');
    if (robust.df.some((value) => value === 0)) return notEstimable('too-few', n, { detail: 'clusters' });
    ({ covariance, df } = robust);
  } else covariance = rowCovariance(projected, atReceived, errors);
  if (firstStage.some(({ f }) => f < WEAK)) {
    warnings.push({
      code: 'weak-instrument',
      detail: 'first-stage F below 10: the estimate leans on chance',
    });
  }
  return {
    kind: 'fit',
    n,
    coefficients: second.names.map((name, j) =>
      coefficientOf(
        name,
        stage.beta[j]!,
        Math.sqrt(Math.max(0, entry(covariance, j, j))),
        df[j]!,
        confidence,
      ),
    ),
    firstStage,
    residualVariance: residualSum / (n - p),
    method: `two-stage least squares, ${errors}`,
    warnings,
  };
}
