import { StatisticsError } from '../statistics-error.ts';
import { requireSquare } from './cholesky.ts';
import { column, type Matrix, zeros } from './matrix.ts';

/** A solution, or the news that the matrix is singular for all that can be computed. */
export type Solution = { kind: 'solution'; x: Matrix } | { kind: 'singular' };

/**
 * X with AX = B, for square A (Gaussian elimination with partial pivoting). Singular when a pivot falls below
 * `tolerance` times the largest entry of its column.
 * @throws StatisticsError when A is not square, or B has another number of rows.
 */
export function solve(a: Matrix, b: Matrix, tolerance = 1e-13): Solution {
  const n = requireSquare(a);
  if (b.rows !== n) throw new StatisticsError('b', `${n} rows`, b.rows);
  const lu = Float64Array.from(a.values);
  const x: Matrix = { rows: n, columns: b.columns, values: Float64Array.from(b.values) };
  const size = Array.from({ length: n }, (_, j) =>
    column(a, j).reduce((most, v) => Math.max(most, Math.abs(v)), 0),
  );
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(lu[k * n + i]!) > Math.abs(lu[k * n + best]!)) best = i;
    if (!(Math.abs(lu[k * n + best]!) > tolerance * size[k]!)) return { kind: 'singular' };
    if (best !== k) {
      swapRows(lu, n, n, k, best);
      swapRows(x.values, n, b.columns, k, best);
    }
    for (let i = k + 1; i < n; i++) {
      const factor = lu[k * n + i]! / lu[k * n + k]!;
      if (factor === 0) continue;
      for (let j = k + 1; j < n; j++) lu[j * n + i]! -= factor * lu[j * n + k]!;
      for (let j = 0; j < b.columns; j++) x.values[j * n + i]! -= factor * x.values[j * n + k]!;
    }
  }
  for (let j = 0; j < b.columns; j++)
    for (let i = n - 1; i >= 0; i--) {
      let sum = x.values[j * n + i]!;
      for (let k = i + 1; k < n; k++) sum -= lu[k * n + i]! * x.values[j * n + k]!;
      x.values[j * n + i] = sum / lu[i * n + i]!;
    }
  // A pivot so small that the solution overflows is none.
  return x.values.every(Number.isFinite) ? { kind: 'solution', x } : { kind: 'singular' };
}

/** A⁻¹, or singular. */
export function invert(a: Matrix, tolerance?: number): Solution {
  const unit = zeros(a.rows, a.rows);
  for (let i = 0; i < a.rows; i++) unit.values[i * a.rows + i] = 1;
  return solve(a, unit, tolerance);
}

function swapRows(values: Float64Array, rows: number, columns: number, a: number, b: number): void {
  for (let j = 0; j < columns; j++) {
    const kept = values[j * rows + a]!;
    values[j * rows + a] = values[j * rows + b]!;
    values[j * rows + b] = kept;
  }
}
