import { requireLength } from '../statistics-error.ts';
import { requireSolved, requireSquare } from './cholesky.ts';
import { column, type Matrix, zeros } from './matrix.ts';

/**
 * A = QR for the columns of A in the order `pivot`. Columns that the earlier ones determine come last, in their own
 * order, and `rank` counts the others: the first of several interdependent predictors stays, as in R's `lm`.
 */
export interface QR {
  rank: number;
  /** Original column numbers; the first `rank` are independent. */
  pivot: number[];
  /** Rank × rank upper triangle. */
  r: Matrix;
  /** Qᵀy for a vector as long as A has rows. */
  applyTransposed(y: ArrayLike<number>): Float64Array;
  /** The coefficients of the least-squares fit of y, by original column; NaN-free: dependent columns are `null`. */
  solve(y: ArrayLike<number>): (number | null)[];
  /** (RᵀR)⁻¹ of the independent columns, in the order of `pivot`. */
  inverseCrossProduct(): Matrix;
  /** The first `rank` columns of Q. */
  q(): Matrix;
}

/**
 * Householder's QR with limited pivoting: a column whose part outside the earlier columns is below `tolerance` (1e-7,
 * as R's `lm`) times its length moves to the end.
 */
export function qr(a: Matrix, tolerance = 1e-7): QR {
  const { rows: n, columns: p } = a;
  const work: Matrix = { rows: n, columns: p, values: Float64Array.from(a.values) };
  const pivot = Array.from({ length: p }, (_, j) => j);
  const lengths = pivot.map((j) => length(column(work, j), 0));
  // The diagonal of R is kept apart: its place in the work array holds the reflection.
  const diagonal: number[] = [];
  let candidates = p;
  let rank = 0;
  while (rank < candidates && rank < n) {
    const current = column(work, rank);
    const left = length(current, rank);
    if (!(left > tolerance * lengths[rank]!)) {
      moveToEnd(work, pivot, lengths, rank);
      candidates--;
      continue;
    }
    diagonal.push(reflect(current, rank, left));
    for (let j = rank + 1; j < p; j++) applyReflection(current, rank, column(work, j));
    rank++;
  }
  const r = zeros(rank, rank);
  for (let j = 0; j < rank; j++) {
    for (let i = 0; i < j; i++) r.values[j * rank + i] = work.values[j * n + i]!;
    r.values[j * rank + j] = diagonal[j]!;
  }
  const applyTransposed = (y: ArrayLike<number>): Float64Array => {
    const result = Float64Array.from(y);
    for (let k = 0; k < rank; k++) applyReflection(column(work, k), k, result);
    return result;
  };
  return {
    rank,
    pivot,
    r,
    applyTransposed,
    solve: (y) => {
      const found = solveUpper(r, applyTransposed(y).subarray(0, rank));
      const result = new Array<number | null>(p).fill(null);
      found.forEach((value, k) => (result[pivot[k]!] = value));
      return result;
    },
    inverseCrossProduct: () => inverseCrossProduct(r),
    q: () => {
      const result = zeros(n, rank);
      for (let j = 0; j < rank; j++) {
        const target = column(result, j);
        target[j] = 1;
        for (let k = rank - 1; k >= 0; k--) applyReflection(column(work, k), k, target);
      }
      return result;
    },
  };
}

function length(values: Float64Array, from: number): number {
  let largest = 0;
  for (let i = from; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = from; i < values.length; i++) sum += (values[i]! / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** Overwrites the column from `k` on by v of the reflection I − v vᵀ/v₀, v₀ ≥ 1; gives the diagonal of R. */
function reflect(values: Float64Array, k: number, size: number): number {
  const signed = values[k]! < 0 ? -size : size;
  for (let i = k; i < values.length; i++) values[i]! /= signed;
  values[k]! += 1;
  return -signed;
}

function applyReflection(v: Float64Array, k: number, target: Float64Array): void {
  let sum = 0;
  for (let i = k; i < v.length; i++) sum += v[i]! * target[i]!;
  const factor = sum / v[k]!;
  for (let i = k; i < v.length; i++) target[i]! -= factor * v[i]!;
}

function moveToEnd(work: Matrix, pivot: number[], lengths: number[], k: number): void {
  const moved = Float64Array.from(column(work, k));
  work.values.copyWithin(k * work.rows, (k + 1) * work.rows);
  column(work, work.columns - 1).set(moved);
  pivot.push(...pivot.splice(k, 1));
  lengths.push(...lengths.splice(k, 1));
}

/** x with Rx = b for upper triangular R. @throws StatisticsError when a pivot is 0 or lengths differ. */
export function solveUpper(r: Matrix, b: ArrayLike<number>): Float64Array {
  const n = requireSquare(r);
  requireLength('b', b, n);
  const x = Float64Array.from(b);
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= r.values[k * n + i]! * x[k]!;
    x[i] = sum / r.values[i * n + i]!;
  }
  return requireSolved(x);
}

function inverseCrossProduct(r: Matrix): Matrix {
  const n = r.rows;
  const inverse = zeros(n, n);
  const unit = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    unit.fill(0);
    unit[j] = 1;
    column(inverse, j).set(solveUpper(r, unit));
  }
  const result = zeros(n, n);
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) {
      let sum = 0;
      for (let k = j; k < n; k++) sum += inverse.values[k * n + i]! * inverse.values[k * n + j]!;
      result.values[j * n + i] = sum;
      result.values[i * n + j] = sum;
    }
  return result;
}
