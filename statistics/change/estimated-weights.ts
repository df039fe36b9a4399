import { type Predictors } from '../impact/design-matrix.ts';
import { dot, invertPositive, type Rows, timesVector, zeroRows } from '../linear-algebra/small-matrix.ts';

/** A logistic model from which weights were made, with what was seen (0 or 1) and fitted of each row. */
export interface WeightModel {
  predictors: Predictors;
  seen: readonly number[];
  fitted: readonly number[];
  /** Per row, by what share its weight grows with its log odds. */
  slope: readonly number[];
}

export interface WeightedDifferenceError {
  standardError: number;
  df: number;
}

/**
 * The error of a difference of weighted means (Hájek) when the weights come from logistic models of the same people: each
 * person's influence on the difference, with what she changes in the models included (M-estimation, "stacked" equations).
 * Each part is divided by one less its leverage, as leaving the person out would do. Degrees of freedom as Welch's, with
 * Kish's effective numbers of people in the two groups.
 *
 * Rows without weight (not measured) count in the models only. Both groups need two people with weight. `null` when a model has
 * no spread left at its fit.
 *
 * Sources: Lunceford, J. K. & Davidian, M. (2004), Statistics in Medicine 23, 2937–2960; Mancl, L. A. & DeRouen, T. A. (2001),
 * Biometrics 57, 126–134 (the leverages).
 */
export function weightedDifferenceError(
  outcome: readonly number[],
  second: readonly boolean[],
  weights: readonly number[],
  models: readonly WeightModel[],
): WeightedDifferenceError | null {
  const parts = [true, false].map((group) => describe(outcome, weights, (row) => second[row] === group));
  const of = (row: number) => parts[second[row] ? 0 : 1]!;
  const own = outcome.map((value, row) => {
    const { mass, mean } = of(row);
    return ((second[row] ? 1 : -1) * weights[row]! * (value - mean)) / mass;
  });
  const corrected = own.map((value, row) => value / (1 - weights[row]! / of(row).mass));
  const through: number[][] = [];
  for (const model of models) {
    const part = influenceThrough(model, own);
    if (!part) return null;
    through.push(part);
  }
  const influence = corrected.map((value, row) => through.reduce((sum, part) => sum + part[row]!, value));
  const spreads = [true, false].map((group) =>
    corrected.reduce((sum, value, row) => sum + (second[row] === group ? value * value : 0), 0),
  );
  const below = spreads.reduce((sum, value, k) => sum + value ** 2 / (parts[k]!.effective - 1), 0);
  const welch = (spreads[0]! + spreads[1]!) ** 2 / below;
  return {
    standardError: Math.sqrt(influence.reduce((sum, value) => sum + value * value, 0)),
    df: welch >= 1 ? welch : 1,
  };
}

function describe(
  outcome: readonly number[],
  weights: readonly number[],
  isOwn: (row: number) => boolean,
): { mass: number; mean: number; effective: number } {
  const own = weights.map((weight, row) => (isOwn(row) ? weight : 0));
  const mass = own.reduce((sum, weight) => sum + weight, 0);
  const mean = own.reduce((sum, weight, row) => sum + (weight / mass) * outcome[row]!, 0);
  return { mass, mean, effective: 1 / own.reduce((sum, weight) => sum + (weight / mass) ** 2, 0) };
}

/** What each person changes in the difference by changing the model of the weights. */
function influenceThrough(model: WeightModel, own: readonly number[]): number[] | null {
  const { seen, fitted, slope } = model;
  const rows = standardisedRows(model.predictors, own.length);
  const information = zeroRows(rows[0]!.length);
  const pull = information.map(() => 0);
  for (const [row, columns] of rows.entries()) {
    const weight = fitted[row]! * (1 - fitted[row]!);
    for (const [j, left] of columns.entries()) {
      pull[j]! += own[row]! * slope[row]! * left;
      for (const [k, right] of columns.entries()) information[j]![k]! += weight * left * right;
    }
  }
  const inverse = invertPositive(information)?.inverse;
  if (!inverse) return null;
  const direction = timesVector(inverse, pull);
  return rows.map((columns, row) => {
    const leverage = fitted[row]! * (1 - fitted[row]!) * dot(columns, timesVector(inverse, columns));
    return ((seen[row]! - fitted[row]!) * dot(columns, direction)) / Math.max(1e-10, 1 - leverage);
  });
}

/** The constant and the predictors with mean 0 and spread 1, one list per row: dates cost no digits. */
function standardisedRows(predictors: Predictors, n: number): Rows {
  const columns = Object.values(predictors).map((values) => {
    const mean = values.reduce((sum, value) => sum + value / n, 0);
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / n, 0));
    return values.map((value) => (value - mean) / sd);
  });
  return Array.from({ length: n }, (_, row) => [1, ...columns.map((values) => values[row]!)]);
}
