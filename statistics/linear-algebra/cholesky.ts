import { logOf } from '../elementary.ts';
import { requireLength, StatisticsError } from '../statistics-error.ts';
import { column, type Matrix, zeros } from './matrix.ts';

/** L with A = L Lᵀ; or the first pivot that is not positive. */
export type Cholesky =
  { kind: 'factor'; lower: Matrix; logDeterminant: number } | { kind: 'not-positive'; pivot: number };

/**
 * Cholesky's factor of a symmetric matrix (only its lower triangle is read).
 *
 * A pivot that is smaller than `tolerance` times its diagonal entry counts as zero: then the matrix is singular for all
 * that can be computed, and the answer says where.
 * @throws StatisticsError when the matrix is not square.
 */
export function cholesky(a: Matrix, tolerance = 1e-13): Cholesky {
  const n = requireSquare(a);
  const lower = zeros(n, n);
  const L = lower.values;
  let logDeterminant = 0;
  for (let j = 0; j < n; j++) {
    let pivot = a.values[j * n + j]!;
    for (let k = 0; k < j; k++) pivot -= L[k * n + j]! ** 2;
    if (!(pivot > tolerance * Math.abs(a.values[j * n + j]!))) return { kind: 'not-positive', pivot: j };
    const root = Math.sqrt(pivot);
    logDeterminant += 2 * logOf(root);
    L[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = a.values[j * n + i]!;
      for (let k = 0; k < j; k++) sum -= L[k * n + i]! * L[k * n + j]!;
      L[j * n + i] = sum / root;
    }
  }
  return { kind: 'factor', lower, logDeterminant };
}

/** x with L Lᵀ x = b. @throws StatisticsError when a pivot is 0 or lengths differ. */
export function solveCholesky(lower: Matrix, b: ArrayLike<number>): Float64Array {
  const x = solveLower(lower, b);
  const n = lower.rows;
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= lower.values[i * n + k]! * x[k]!;
    x[i] = sum / lower.values[i * n + i]!;
  }
  return requireSolved(x);
}

/** x with L x = b. @throws StatisticsError when a pivot is 0 or lengths differ. */
export function solveLower(lower: Matrix, b: ArrayLike<number>): Float64Array {
  const n = requireSquare(lower);
  requireLength('b', b, n);
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= lower.values[k * n + i]! * x[k]!;
    x[i] = sum / lower.values[i * n + i]!;
  }
  return requireSolved(x);
}

/** (L Lᵀ)⁻¹. @throws StatisticsError when a pivot is 0. */
export function invertCholesky(lower: Matrix): Matrix {
  const n = lower.rows;
  const result = zeros(n, n);
  const unit = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    unit.fill(0);
    unit[j] = 1;
    column(result, j).set(solveCholesky(lower, unit));
  }
  return result;
}

/** The solution of a triangular system; throws when a 0 (or nearly) on the diagonal made it overflow. */
export function requireSolved(x: Float64Array): Float64Array {
  if (!x.every(Number.isFinite))
    throw new StatisticsError('matrix', 'no 0 on the diagonal', 'a singular one');
  return x;
}

/** The size of a square matrix. */
export function requireSquare(a: Matrix): number {
  if (a.rows !== a.columns)
    throw new StatisticsError('matrix', 'as many rows as columns', `${a.rows} × ${a.columns}`);
  return a.rows;
}
