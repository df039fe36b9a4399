import { cholesky, invertCholesky } from './cholesky.ts';
import { matrixFromRows } from './matrix.ts';

/** A small matrix as a list of rows, for sums that are collected entry by entry. */
export type Rows = number[][];

/** The inverse and the log determinant of a symmetric positive definite matrix; `null` when it is singular. */
export function invertPositive(
  rows: Rows,
  tolerance = 1e-12,
): { inverse: Rows; logDeterminant: number } | null {
  const factor = cholesky(matrixFromRows(rows), tolerance);
  if (factor.kind === 'not-positive') return null;
  const size = rows.length;
  const { values } = invertCholesky(factor.lower);
  const inverse = rows.map((_, i) => Array.from({ length: size }, (_, j) => values[j * size + i]!));
  return { inverse, logDeterminant: factor.logDeterminant };
}

/** A square of zeros. */
export function zeroRows(size: number): Rows {
  return Array.from({ length: size }, () => new Array<number>(size).fill(0));
}

/** A·x. */
export function timesVector(rows: Rows, x: ArrayLike<number>): number[] {
  return rows.map((row) => dot(row, x));
}

/** a·b. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** x′Ax. */
export function quadraticForm(rows: Rows, x: ArrayLike<number>): number {
  return dot(timesVector(rows, x), x);
}
