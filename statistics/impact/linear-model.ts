import { type Coefficient, coefficientOf, withoutError } from '../coefficient.ts';
import { entry, type Matrix } from '../linear-algebra/matrix.ts';
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
import { clusterCovariance, type ClusterErrors, clusterErrors } from './cluster-covariance.ts';
import { designOf, type Predictors } from './design-matrix.ts';
import { leastSquares } from './least-squares.ts';
import { scaleRows } from '../linear-algebra/matrix.ts';
import { rowCovariance, type RowErrors, rowErrors } from './robust-covariance.ts';

export interface LinearModelInput {
  outcome: readonly number[];
  predictors: Predictors;
  /** How much each row counts; rows with weight 0 are as if absent. */
  weights?: readonly number[];
}

export interface LinearModelOptions extends ConfidenceOptions {
  /** `HC2` unless told, or `CR2` when `clusters` are given. */
  errors?: RowErrors | ClusterErrors;
  /** Which rows belong together. */
  clusters?: readonly (string | number)[];
}

export interface LinearModelFit {
  kind: 'fit';
  n: number;
  coefficients: Coefficient[];
  /** Of the coefficients, in their order. */
  covariance: Matrix;
  /** Rows minus coefficients. */
  residualDf: number;
  residualVariance: number;
  rSquared: number;
  clusters: number | null;
  method: string;
  warnings: readonly Warning[];
}

/** A variance between clusters below this share of the classical one is what rounding leaves of none. */
const NO_ERROR = 1e-18;

/** Below this, cluster-robust tests are no longer to be trusted, not even with CR2. */
const FEWEST_DF = 4;

/**
 * A linear model by (weighted) least squares, with errors that hold under unequal spread or within clusters.
 *
 * `HC2` is the default, since groups rarely have equal spread; `CR2` with Satterthwaite's degrees of freedom when an
 * offer or a buddy is shared by several people. Assumes that the mean is a straight line in the predictors and that rows
 * (or clusters) are independent. Predictors that determine each other give `singular` with the name of the first one
 * that is too many; with no more rows than coefficients there is no error to estimate. A model that fits perfectly has
 * standard errors of zero, and a warning says so. With clusters, a coefficient that concerns one cluster alone (the indicator of a
 * cluster among those of others), or of which all clusters say the same to the last digit, has no error between clusters: it gets none (df 0,
 * p = 1), and the warning `no-error-between-clusters` names it.
 *
 * Sources: MacKinnon, J. G. & White, H. (1985), Journal of Econometrics 29, 305–325; Bell, R. M. & McCaffrey, D. F. (2002), Survey
 * Methodology 28, 169–181; Pustejovsky, J. E. & Tipton, E. (2018), Journal of Business & Economic Statistics 36, 672–683.
 *
 * Example: `fitLinearModel({ outcome: [1, 3, 2, 5], predictors: { x: [0, 1, 2, 3] } }, { errors: 'classical' }).coefficients[1]` → `{ name: 'x', estimate: 1.1, standardError: 0.5196 }`
 * @throws StatisticsError when lengths differ, a value is not finite, or a weight is negative.
 */
export function fitLinearModel(
  input: LinearModelInput,
  options: LinearModelOptions = {},
): LinearModelFit | NotEstimable {
  requireKeys('input', input, { outcome: true, predictors: true, weights: true });
  requireKeys('options', options, { confidence: true, errors: true, clusters: true });
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const errors = options.errors ?? (options.clusters ? 'CR2' : 'HC2');
  requireChoice('errors', errors, [...rowErrors, ...clusterErrors]);
  const rows = input.outcome.length;
  requireAllFinite('outcome', input.outcome);
  const { names, matrix } = designOf(input.predictors, rows);
  const weights = input.weights;
  if (weights) {
    requireLength('weights', weights, rows);
    requireWeights('weights', weights);
  }
  const clustered = errors === 'CR0' || errors === 'CR1' || errors === 'CR2';
  if (clustered && !options.clusters)
    throw new StatisticsError('clusters', `clusters for ${errors}`, undefined);
  if (options.clusters) requireLength('clusters', options.clusters, rows);
  const n = weights ? weights.filter((weight) => weight > 0).length : rows;
  if (n <= names.length) return tooFew(n, names.length + 1, 'not more rows than coefficients');
  const roots = weights?.map((weight) => Math.sqrt(weight));
  const x = roots ? scaleRows(matrix, roots) : matrix;
  const y = roots ? input.outcome.map((value, row) => value * roots[row]!) : input.outcome;
  const fit = leastSquares(x, y);
  if (fit.kind === 'singular') return notEstimable('singular', n, { detail: names[fit.column]! });
  const residualDf = n - names.length;
  const warnings: Warning[] = [];
  const total = finiteSpread(input.outcome, weights);
  const perfect = fit.residualSum <= 1e-24 * (total + squares(y));
  if (perfect) {
    warnings.push({ code: 'perfect-fit', detail: 'the model fits every row: standard errors mean nothing' });
  }
  let covariance: Matrix;
  let df = names.map(() => residualDf);
  let clusters: number | null = null;
  let blind: string[] = [];
  if (clustered) {
    const robust = clusterCovariance(fit, options.clusters ?? [], errors, weights);
    if (robust.clusters < 2) return tooFew(n, 2, 'clusters');
    if (robust.outweighed) {
      return notEstimable('too-few', n, {
        detail: 'some rows weigh thousands of times the others: their cluster nearly fits itself',
      });
    }
    ({ covariance, df, clusters } = robust);
    const plain = fit.residualSum / residualDf;
    blind = names.filter(
      (_, j) =>
        df[j] === 0 || (!perfect && !(entry(covariance, j, j) > NO_ERROR * plain * entry(fit.inverse, j, j))),
    );
    const slopes = names.slice(names.length > 1 ? 1 : 0);
    if (slopes.every((name) => blind.includes(name))) {
      return notEstimable('too-few', n, {
        detail: `no degrees of freedom between clusters for ${blind.join(', ')}`,
      });
    }
    if (blind.length > 0) {
      warnings.push({
        code: 'no-error-between-clusters',
        detail: `what concerns one cluster alone, or is the same in all, has no error: ${blind.join(', ')}`,
      });
    }
    if (df.some((value, j) => value < FEWEST_DF && !blind.includes(names[j]!))) {
      warnings.push({ code: 'few-clusters', detail: 'fewer than four degrees of freedom between clusters' });
    }
  } else covariance = rowCovariance(x, fit, errors, n);
  if (!clustered && errors !== 'classical' && fit.leverage.some((value) => value > 1 - 1e-10)) {
    warnings.push({
      code: 'row-fits-itself',
      detail: 'a row with a coefficient of its own says nothing about spread',
    });
  }
  const coefficients = names.map((name, j) => {
    if (blind.includes(name)) return withoutError(name, fit.beta[j]!);
    const variance = perfect ? 0 : Math.max(0, entry(covariance, j, j));
    return coefficientOf(name, fit.beta[j]!, Math.sqrt(variance), df[j]!, confidence);
  });
  return {
    kind: 'fit',
    n,
    coefficients,
    covariance,
    residualDf,
    residualVariance: fit.residualSum / residualDf,
    rSquared: total > 0 ? Math.max(0, 1 - fit.residualSum / total) : 0,
    clusters,
    method: `least squares, ${errors}${clustered ? ' with Satterthwaite degrees of freedom' : ''}`,
    warnings,
  };
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function finiteSpread(values: readonly number[], weights: readonly number[] | undefined): number {
  const spread = weightedSpread(values, weights);
  if (!(spread < Infinity)) throw new StatisticsError('outcome', 'numbers whose squares are finite', spread);
  return spread;
}

function weightedSpread(values: readonly number[], weights: readonly number[] | undefined): number {
  let mass = 0;
  let sum = 0;
  for (const [row, value] of values.entries()) {
    mass += weights?.[row] ?? 1;
    sum += (weights?.[row] ?? 1) * value;
  }
  return values.reduce((total, value, row) => total + (weights?.[row] ?? 1) * (value - sum / mass) ** 2, 0);
}
