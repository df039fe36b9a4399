import { type Matrix, matrixFromColumns, multiplyVector, zeros } from '../linear-algebra/matrix.ts';
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

/** The least-squares fit, or the number of the first column that the earlier ones determine. */
export function leastSquares(
  x: Matrix,
  y: ArrayLike<number>,
): LeastSquares | { kind: 'singular'; column: number } {
  const found = qr(x);
  if (found.rank < x.columns) return { kind: 'singular', column: found.pivot[found.rank]! };
  const beta = Float64Array.from(found.solve(y), (value) => value ?? 0);
  const fitted = multiplyVector(x, beta);
  const residuals = Float64Array.from(fitted, (value, row) => y[row]! - value);
  const q = found.q();
  const leverage = new Float64Array(x.rows);
  for (let j = 0; j < q.columns; j++) {
    for (let row = 0; row < q.rows; row++) leverage[row]! += q.values[j * q.rows + row]! ** 2;
  }
  let residualSum = 0;
  for (const value of residuals) residualSum += value * value;
  const columns = Array.from({ length: x.columns }, (_, j) =>
    solveUpper(
      found.r,
      Float64Array.from({ length: x.columns }, (_, k) => (k === j ? 1 : 0)),
    ),
  );
  const back = matrixFromColumns(columns);
  const inverse = found.inverseCrossProduct();
  return { kind: 'fit', beta, residuals, inverse, q, back, leverage, residualSum };
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
