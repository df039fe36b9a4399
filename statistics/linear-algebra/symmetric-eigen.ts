import { requireSquare } from './cholesky.ts';
import { column, identity, type Matrix } from './matrix.ts';

export interface SymmetricEigen {
  /** From large to small. */
  values: Float64Array;
  /** Column k belongs to value k; columns are orthonormal. */
  vectors: Matrix;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix (the lower triangle is read), by Jacobi's rotations: simple, and
 * accurate for small eigenvalues too. Meant for matrices of up to a few hundred rows.
 * @throws StatisticsError when the matrix is not square.
 */
export function symmetricEigen(a: Matrix): SymmetricEigen {
  const n = requireSquare(a);
  const work = Float64Array.from(a.values);
  for (let j = 0; j < n; j++) for (let i = 0; i < j; i++) work[j * n + i] = work[i * n + j]!;
  const vectors = identity(n);
  for (let sweep = 0; sweep < 60; sweep++) {
    let rotated = false;
    for (let p = 0; p < n - 1; p++)
      for (let q = p + 1; q < n; q++) {
        const off = work[q * n + p]!;
        const [first, second] = [work[p * n + p]!, work[q * n + q]!];
        if (Math.abs(off) <= 2 ** -53 * Math.sqrt(Math.abs(first * second)) || Math.abs(off) < 1e-300)
          continue;
        rotated = true;
        const theta = (second - first) / (2 * off);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        rotate(work, vectors.values, n, p, q, c, t * c);
      }
    if (!rotated) break;
  }
  const order = Array.from({ length: n }, (_, k) => k).sort((x, y) => work[y * n + y]! - work[x * n + x]!);
  const sorted = identity(n);
  order.forEach((from, to) => column(sorted, to).set(column(vectors, from)));
  return { values: Float64Array.from(order, (k) => work[k * n + k]!), vectors: sorted };
}

/** One rotation in the plane of p and q, applied from both sides; the columns of `vectors` turn with it. */
function rotate(
  a: Float64Array,
  vectors: Float64Array,
  n: number,
  p: number,
  q: number,
  c: number,
  s: number,
): void {
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[p * n + k]!, a[q * n + k]!];
    a[p * n + k] = c * x - s * y;
    a[q * n + k] = s * x + c * y;
    const [v, w] = [vectors[p * n + k]!, vectors[q * n + k]!];
    vectors[p * n + k] = c * v - s * w;
    vectors[q * n + k] = s * v + c * w;
  }
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[k * n + p]!, a[k * n + q]!];
    a[k * n + p] = c * x - s * y;
    a[k * n + q] = s * x + c * y;
  }
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}

/**
 * f(A) for a symmetric matrix: f applied to its eigenvalues. With `(v) => 1 / Math.sqrt(v)` the inverse square root.
 */
export function symmetricFunction(a: Matrix, f: (eigenvalue: number) => number): Matrix {
  const { values, vectors } = symmetricEigen(a);
  const n = a.rows;
  const result = identity(n);
  result.values.fill(0);
  for (let k = 0; k < n; k++) {
    const factor = f(values[k]!);
    if (factor === 0) continue;
    const v = column(vectors, k);
    for (let j = 0; j < n; j++)
      for (let i = 0; i < n; i++) result.values[j * n + i]! += factor * v[i]! * v[j]!;
  }
  return result;
}
