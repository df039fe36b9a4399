import { type Matrix, matrixFromColumns, multiplyVector, scaleRows } from '../linear-algebra/matrix.ts';
import { qr } from '../linear-algebra/qr.ts';
import { influenceOf, leastSquares } from './least-squares.ts';
import { fitLogistic } from './logistic-regression.ts';

/**
 * How starters are made comparable with those they are compared with: by what a regression of the controls expects of them, by
 * weighing the controls to be like them, or by both, which is right when one of the two models is.
 */
export type StaggeredAdjustment = 'outcome-regression' | 'inverse-probability' | 'doubly-robust';

/** One difference in change, and each unit's influence on it. */
export interface Contrast {
  kind: 'contrast';
  estimate: number;
  /** Per unit; 0 for those on neither side. The error is the root of the sum of squares. */
  influence: Float64Array;
  treated: number;
  controls: number;
}

/** Why two sides could not be compared: nobody there, too few controls for the covariates, or nobody like the starters. */
export type NoContrast =
  | { kind: 'no-contrast'; reason: 'nobody' | 'too-few' | 'no-overlap' }
  /** No lack of people but a fault of the covariates: on both sides together this one is constant or follows from those before it. */
  | { kind: 'no-contrast'; reason: 'singular'; covariate: number };

/** A chance of starting beyond which a control stands for a thousand others: nobody is like the starters. */
const LARGEST_CHANCE = 0.999;

/**
 * How much more starters (`side` 1) changed than controls (`side` 0), with the covariates that each unit had before.
 *
 * Outcome regression (Heckman, Ichimura & Todd): controls' change on the covariates, and what that expects of the starters.
 * Inverse probability (Abadie, with weights that add up, Hájek): controls weighed by the odds of starting from a logistic
 * regression. Doubly robust: the weights on what the regression leaves. Each with its influence function, in which both models
 * count as estimated. Without covariates all three are the difference in means.
 *
 * Source: Sant'Anna, P. H. C. & Zhao, J. (2020), Doubly robust difference-in-differences estimators, Journal of Econometrics 219,
 * 101–122: the estimators for panels, τ^dr with least squares and logistic regression.
 */
export function contrastChange(
  change: readonly number[],
  side: readonly (0 | 1 | null)[],
  covariates: readonly (readonly number[])[],
  adjustment: StaggeredAdjustment,
): Contrast | NoContrast {
  const seen = side.flatMap((own, unit) => (own === null ? [] : [unit]));
  const own = seen.map((unit) => side[unit]!);
  const y = seen.map((unit) => change[unit]!);
  const columns = covariates.map((values) => seen.map((unit) => values[unit]!));
  const treated = own.filter((value) => value === 1).length;
  const controls = own.length - treated;
  if (treated === 0 || controls === 0) return { kind: 'no-contrast', reason: 'nobody' };
  const part =
    columns.length === 0 ? meanChange(y, own) : adjustedChange(y, own, columns, controls, adjustment);
  if (part.kind !== 'part') return part;
  const influence = new Float64Array(side.length);
  for (const [row, unit] of seen.entries()) influence[unit] = part.influence[row]!;
  return { kind: 'contrast', estimate: part.estimate, influence, treated, controls };
}

interface Part {
  kind: 'part';
  estimate: number;
  influence: Float64Array;
}

function meanChange(y: readonly number[], own: readonly (0 | 1)[]): Part {
  const [sums, counts] = [
    [0, 0],
    [0, 0],
  ];
  for (const [row, value] of own.entries()) {
    sums[value]! += y[row]!;
    counts[value]! += 1;
  }
  const means = [sums[0]! / counts[0]!, sums[1]! / counts[1]!];
  const influence = Float64Array.from(own, (value, row) => {
    const moved = (y[row]! - means[value]!) / counts[value]!;
    return value === 1 ? moved : -moved;
  });
  return { kind: 'part', estimate: means[1]! - means[0]!, influence };
}

function adjustedChange(
  y: readonly number[],
  own: readonly (0 | 1)[],
  columns: readonly (readonly number[])[],
  controls: number,
  adjustment: StaggeredAdjustment,
): Part | NoContrast {
  const x = matrixFromColumns([new Array<number>(own.length).fill(1), ...columns]);
  const { rank, pivot } = qr(x);
  if (rank < x.columns && x.rows >= x.columns)
    return { kind: 'no-contrast', reason: 'singular', covariate: pivot[rank]! - 1 };
  if (controls <= x.columns) return { kind: 'no-contrast', reason: 'too-few' };
  const regression = adjustment === 'inverse-probability' ? null : expectChange(y, own, x, columns);
  if (regression?.kind === 'no-contrast') return regression;
  const chances = adjustment === 'outcome-regression' ? null : chanceOfStarting(own, x, columns);
  if (chances?.kind === 'no-contrast') return chances;
  const left = y.map((value, row) => value - (regression ? regression.expected[row]! : 0));
  const starters = weighedMean(left, own);
  const odds = own.map((value, row) =>
    value === 1 ? 0 : chances ? chances.fitted[row]! / (1 - chances.fitted[row]!) : 1,
  );
  // With regression alone the controls' own rest is zero by construction, and has no part in the error.
  const others = chances ? weighedMean(left, odds) : null;
  const influence = Float64Array.from(
    starters.influence,
    (value, row) => value - (others ? others.influence[row]! : 0),
  );
  const width = x.columns;
  const add = (rows: { values: Float64Array }, by: readonly number[]) => {
    for (let j = 0; j < width; j++)
      for (let row = 0; row < y.length; row++) influence[row]! += rows.values[j * y.length + row]! * by[j]!;
  };
  const meanOf = (weights: readonly number[], total: number, j: number) =>
    weights.reduce((sum, weight, row) => sum + weight * x.values[j * y.length + row]!, 0) / total;
  const each = Array.from({ length: width }, (_, j) => j);
  if (regression) {
    // How far the expectation moves with its coefficients, for starters and for the controls who stand for them.
    add(
      regression.influence,
      each.map((j) => (others ? meanOf(odds, others.total, j) : 0) - meanOf(own, starters.total, j)),
    );
  }
  if (chances && others) {
    const rest = odds.map((weight, row) => weight * (left[row]! - others.mean));
    add(
      chances.influence,
      each.map((j) => -meanOf(rest, others.total, j)),
    );
  }
  return { kind: 'part', estimate: starters.mean - (others?.mean ?? 0), influence };
}

function weighedMean(values: readonly number[], weights: readonly number[]) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = values.reduce((sum, value, row) => sum + weights[row]! * value, 0) / total;
  return {
    total,
    mean,
    influence: values.map((value, row) => (weights[row]! * (value - mean)) / total),
  };
}

/** What the controls' regression expects of everybody, and each row's influence on its coefficients. */
function expectChange(
  y: readonly number[],
  own: readonly (0 | 1)[],
  x: Matrix,
  columns: readonly (readonly number[])[],
) {
  const controls = own.flatMap((value, row) => (value === 0 ? [row] : []));
  const fit = leastSquares(
    matrixFromColumns([
      new Array<number>(controls.length).fill(1),
      ...columns.map((values) => controls.map((row) => values[row]!)),
    ]),
    controls.map((row) => y[row]!),
  );
  // On both sides together the covariates differ: there are no controls like some of the starters.
  if (fit.kind === 'singular') return { kind: 'no-contrast', reason: 'no-overlap' } as const;
  const expected = multiplyVector(x, fit.beta);
  const influence = scaleRows(
    influenceOf(x, fit.inverse),
    own.map((value, row) => (value === 0 ? y[row]! - expected[row]! : 0)),
  );
  return { kind: 'regression', expected, influence } as const;
}

/** The chance of starting by logistic regression, and each row's influence on its coefficients. */
function chanceOfStarting(own: readonly (0 | 1)[], x: Matrix, columns: readonly (readonly number[])[]) {
  const fit = fitLogistic({
    outcome: own,
    predictors: Object.fromEntries(columns.map((values, j) => [`x${j}`, values])),
  });
  if (fit.kind !== 'fit') return { kind: 'no-contrast', reason: 'no-overlap' } as const;
  if (fit.fitted.some((chance, row) => own[row] === 0 && chance >= LARGEST_CHANCE))
    return { kind: 'no-contrast', reason: 'no-overlap' } as const;
  const influence = scaleRows(
    influenceOf(x, fit.covariance),
    own.map((value, row) => value - fit.fitted[row]!),
  );
  return { kind: 'chances', fitted: fit.fitted, influence } as const;
}
