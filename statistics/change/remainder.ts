import { column, matrixFromRows } from '../linear-algebra/matrix.ts';
import { dot, type Rows } from '../linear-algebra/small-matrix.ts';
import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts';

/**
 * Degrees of freedom and share of the sum of squares that remain after a regression given by its sums of products, whose
 * columns may depend on each other. A share below about 1e-12 is zero but for rounding.
 */
export function remainder(
  xx: Rows,
  xy: readonly number[],
  yy: number,
  { df, scale, rows }: { df: number; scale: number; rows: number },
): { df: number; share: number } {
  const { values, vectors } = symmetricEigen(matrixFromRows(xx));
  let left = yy;
  let rank = 0;
  for (const [k, value] of values.entries()) {
    // Columns are standardised: their sums of squares are at most the number of rows.
    if (!(value > 1e-9 * rows)) continue;
    rank++;
    left -= dot(column(vectors, k), xy) ** 2 / value;
  }
  return { df: df - rank, share: scale > 0 ? Math.max(0, left) / scale : 0 };
}
