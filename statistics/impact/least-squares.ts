import {
  column,
  type Matrix,
  matrixFromColumns,
  multiply,
  multiplyVector,
  transpose,
  zeros,
} from '../linear-algebra/matrix.ts';
import { qr, solveUpper } from '../linear-algebra/qr.ts';

/** A least-squares fit of full rank, with what robust errors are made of. All are of the weighted rows. */
export interface LeastSquares {
  kind: 'fit';
  beta: Float64Array;
  residuals: Float64Array;
  /** (X′X)⁻¹ in the order of the columns. */
  inverse: Matrix;
  /** X = QR: the rows in an orthonormal basis, and R⁻¹ to come back. What is computed there loses nothing to a predictor far from 0. */
  q: Matrix;
  back: Matrix;
  /** How much each row fits itself, 0 to 1. */
  leverage: Float64Array;
  residualSum: number;
}

/** What is left of a column beside the first, below this part of it, is rounding: numbers have sixteen digits. */
const ROUNDING = 1e-12;

/**
 * The least-squares fit, or the number of the first column that the earlier ones determine. The first column, the constant, is taken
 * out of the others and of the outcome beforehand, so that dates and account numbers do not look alike and keep their digits.
 */
export function leastSquares(
  x: Matrix,
  y: ArrayLike<number>,
): LeastSquares | { kind: 'singular'; column: number } {
  const { centred, centres } = centre(x);
  const found = qr(centred);
  if (found.rank < x.columns) return { kind: 'singular', column: found.pivot[found.rank]! };
  const outcome = Float64Array.from(y);
  const level = x.columns > 0 ? takeOut(outcome, Float64Array.from(column(x, 0))) : 0;
  const around = Float64Array.from(found.solve(outcome), (value) => value ?? 0);
  const beta = uncentre(around, centres);
  if (x.columns > 0) beta[0]! += level;
  const fitted = multiplyVector(centred, around);
  const residuals = Float64Array.from(fitted, (value, row) => outcome[row]! - value);
  const q = found.q();
  const leverage = new Float64Array(x.rows);
  for (let j = 0; j < q.columns; j++) {
    for (let row = 0; row < q.rows; row++) leverage[row]! += q.values[j * q.rows + row]! ** 2;
  }
  let residualSum = 0;
  for (const value of residuals) residualSum += value * value;
  const columns = Array.from({ length: x.columns }, (_, j) =>
    uncentre(
      solveUpper(
        found.r,
        Float64Array.from({ length: x.columns }, (_, k) => (k === j ? 1 : 0)),
      ),
      centres,
    ),
  );
  const back = matrixFromColumns(columns);
  return {
    kind: 'fit',
    beta,
    residuals,
    inverse: multiply(back, transpose(back)),
    q,
    back,
    leverage,
    residualSum,
  };
}

/** Every column but the first less its projection on the first; nothing where only rounding is left. */
function centre(x: Matrix): { centred: Matrix; centres: Float64Array } {
  const columns = Array.from({ length: x.columns }, (_, j) => Float64Array.from(column(x, j)));
  const [first, ...others] = columns;
  const centres = new Float64Array(x.columns);
  if (!first) return { centred: x, centres };
  for (const [j, values] of others.entries()) {
    const before = largest(values);
    centres[j + 1] = takeOut(values, first);
    if (!(largest(values) > ROUNDING * before)) values.fill(0);
  }
  return { centred: matrixFromColumns(columns), centres };
}

/** Takes the projection on `first` out of the values, and gives how often it was in them; 0 where there is none. */
function takeOut(values: Float64Array, first: Float64Array): number {
  const mass = dot(first, first);
  if (!(mass > 0 && mass < Infinity)) return 0;
  let level = 0;
  // Twice: the first round leaves rounding of the size of the projection.
  for (let round = 0; round < 2; round++) {
    const shift = dot(values, first) / mass;
    level += shift;
    for (let row = 0; row < values.length; row++) values[row]! -= shift * first[row]!;
  }
  return level;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, row) => sum + value * b[row]!, 0);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Coefficients of the columns as they were. */
function uncentre(around: Float64Array, centres: Float64Array): Float64Array {
  const result = Float64Array.from(around);
  for (let j = 1; j < around.length; j++) result[0]! -= centres[j]! * around[j]!;
  return result;
}

/** X·(X′X)⁻¹: row i is how much the coefficients move per unit of residual in row i. */
export function influenceOf(x: Matrix, inverse: Matrix): Matrix {
  const result = zeros(x.rows, inverse.columns);
  for (let j = 0; j < inverse.columns; j++) {
    for (let k = 0; k < x.columns; k++) {
      const factor = inverse.values[j * inverse.rows + k]!;
      for (let row = 0; row < x.rows; row++) {
        result.values[j * x.rows + row]! += x.values[k * x.rows + row]! * factor;
      }
    }
  }
  return result;
}
