import { requireAllFinite, StatisticsError } from '../statistics-error.ts';

/** A dense matrix, column after column: entry (row i, column j) is `values[j * rows + i]`. */
export interface Matrix {
  rows: number;
  columns: number;
  values: Float64Array;
}

/** A matrix of zeros. */
export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** The matrix with ones on the diagonal. */
export function identity(size: number): Matrix {
  const result = zeros(size, size);
  for (let i = 0; i < size; i++) result.values[i * size + i] = 1;
  return result;
}

/**
 * A matrix from its rows.
 *
 * Example: `matrixFromRows([[1, 2], [3, 4]]).values` → `[1, 3, 2, 4]`
 * @throws StatisticsError when rows differ in length or an entry is not finite.
 */
export function matrixFromRows(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const result = zeros(rows.length, columns);
  rows.forEach((row, i) => {
    if (row.length !== columns) throw new StatisticsError('rows', `${columns} entries in each`, row.length);
    requireAllFinite('rows', row);
    for (let j = 0; j < columns; j++) result.values[j * rows.length + i] = row[j]!;
  });
  return result;
}

/**
 * A matrix from its columns.
 *
 * Example: `matrixFromColumns([[1, 2], [3, 4]]).values` → `[1, 2, 3, 4]`
 * @throws StatisticsError when columns differ in length or an entry is not finite.
 */
export function matrixFromColumns(columns: readonly ArrayLike<number>[]): Matrix {
  const rows = columns[0]?.length ?? 0;
  const result = zeros(rows, columns.length);
  columns.forEach((column, j) => {
    if (column.length !== rows)
      throw new StatisticsError('columns', `${rows} entries in each`, column.length);
    requireAllFinite('columns', column);
    result.values.set(column, j * rows);
  });
  return result;
}

/** Column `j`, as a view: changing it changes the matrix. */
export function column(matrix: Matrix, j: number): Float64Array {
  return matrix.values.subarray(j * matrix.rows, (j + 1) * matrix.rows);
}

/** Entry (i, j). */
export function entry(matrix: Matrix, i: number, j: number): number {
  return matrix.values[j * matrix.rows + i]!;
}

/** Rows and columns exchanged. */
export function transpose(matrix: Matrix): Matrix {
  const { rows, columns, values } = matrix;
  const result = zeros(columns, rows);
  for (let j = 0; j < columns; j++)
    for (let i = 0; i < rows; i++) result.values[i * columns + j] = values[j * rows + i]!;
  return result;
}

/**
 * The product AB.
 * @throws StatisticsError when the sizes do not fit.
 */
export function multiply(a: Matrix, b: Matrix): Matrix {
  if (a.columns !== b.rows) throw new StatisticsError('b', `${a.columns} rows`, b.rows);
  const result = zeros(a.rows, b.columns);
  for (let j = 0; j < b.columns; j++) {
    const target = column(result, j);
    for (let k = 0; k < a.columns; k++) {
      const factor = b.values[j * b.rows + k]!;
      if (factor === 0) continue;
      const offset = k * a.rows;
      for (let i = 0; i < a.rows; i++) target[i]! += a.values[offset + i]! * factor;
    }
  }
  return result;
}

/** The product of a matrix and a vector. */
export function multiplyVector(a: Matrix, x: ArrayLike<number>): Float64Array {
  if (a.columns !== x.length) throw new StatisticsError('x', `${a.columns} entries`, x.length);
  const result = new Float64Array(a.rows);
  for (let k = 0; k < a.columns; k++)
    for (let i = 0; i < a.rows; i++) result[i]! += a.values[k * a.rows + i]! * x[k]!;
  return result;
}

/** AᵀB (AᵀA when `b` is left out), without transposing. */
export function crossProduct(a: Matrix, b: Matrix = a): Matrix {
  if (a.rows !== b.rows) throw new StatisticsError('b', `${a.rows} rows`, b.rows);
  const result = zeros(a.columns, b.columns);
  for (let i = 0; i < a.columns; i++) {
    const left = column(a, i);
    for (let j = a === b ? i : 0; j < b.columns; j++) {
      const right = column(b, j);
      let sum = 0;
      for (let k = 0; k < left.length; k++) sum += left[k]! * right[k]!;
      result.values[j * a.columns + i] = sum;
      if (a === b) result.values[i * a.columns + j] = sum;
    }
  }
  return result;
}

/** Chosen rows and columns, in the order given. */
export function submatrix(matrix: Matrix, rows: readonly number[], columns: readonly number[]): Matrix {
  const result = zeros(rows.length, columns.length);
  columns.forEach((j, column) =>
    rows.forEach(
      (i, row) => (result.values[column * rows.length + row] = matrix.values[j * matrix.rows + i]!),
    ),
  );
  return result;
}

/** Columns times weights per row, a new matrix. */
export function scaleRows(x: Matrix, factors: ArrayLike<number>): Matrix {
  const values = Float64Array.from(x.values, (value, index) => value * factors[index % x.rows]!);
  return { rows: x.rows, columns: x.columns, values };
}
