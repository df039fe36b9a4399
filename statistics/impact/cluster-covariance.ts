import {
  column,
  crossProduct,
  identity,
  type Matrix,
  matrixFromColumns,
  multiply,
  multiplyVector,
  scaleRows,
  submatrix,
  transpose,
  zeros,
} from '../linear-algebra/matrix.ts';
import { qr } from '../linear-algebra/qr.ts';
import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts';
import { type LeastSquares } from './least-squares.ts';

/** Which cluster-robust errors; CR2 is the one for few clusters. */
export type ClusterErrors = 'CR0' | 'CR1' | 'CR2';

export const clusterErrors: readonly ClusterErrors[] = ['CR0', 'CR1', 'CR2'];

export interface ClusterCovariance {
  covariance: Matrix;
  /** Satterthwaite's degrees of freedom per coefficient; at most the number of clusters minus 1 in ordinary designs. */
  df: number[];
  clusters: number;
  /** CR2 with rows that weigh so much, thousands of times the others, that their cluster nearly fits itself: no figure to trust. */
  outweighed: boolean;
}

/** An eigenvalue of 1 − leverage below this is a direction that the cluster fits by itself. */
const FITS_ITSELF = 1e-10;

/** With weights: below this a direction is fitted by itself or nearly, and CR2's degrees of freedom have lost their digits. */
const NEARLY_FITS_ITSELF = 1e-7;

/**
 * The covariance of least-squares coefficients when rows of one cluster (a buddy's newcomers, an organisation's people)
 * are alike, with Satterthwaite's degrees of freedom.
 *
 * CR0 is too small with few clusters; CR1 multiplies it by m/(m − 1); CR2 corrects each cluster's residuals by the inverse
 * square root of I − H, which makes the estimate unbiased when rows are in fact independent. The degrees of freedom come
 * from the same supposition and differ per coefficient: unbalanced clusters have fewer than there are clusters. The inverse
 * square roots are taken in the space of the predictors, so that large clusters cost no more than small ones; in an orthonormal basis
 * of it, so that a year or a date as predictor loses no digits.
 *
 * With weights (`x` and the residuals already times their roots) the supposition stays that rows have equal spread, as
 * clubSandwich's: weights say how much a row counts, not how precise it is. CR2 then takes the inverse square root of (I − H)(I − H)′. Rows without weight belong to no cluster.
 *
 * Sources: Bell, R. M. & McCaffrey, D. F. (2002), Survey Methodology 28, 169–181; Pustejovsky, J. E. & Tipton, E. (2018),
 * Journal of Business & Economic Statistics 36, 672–683; as R's clubSandwich.
 */
export function clusterCovariance(
  fit: LeastSquares,
  clusters: readonly (string | number)[],
  errors: ClusterErrors,
  weights?: readonly number[],
): ClusterCovariance {
  const { q: basis, back } = fit;
  const p = basis.columns;
  const rowsOf = new Map<string | number, number[]>();
  for (const [row, key] of clusters.entries()) {
    if (weights && !(weights[row]! > 0)) continue;
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  const m = rowsOf.size;
  let outweighed = false;
  const all = Array.from({ length: p }, (_, j) => j);
  const meat = zeros(p, p);
  // Per coefficient: sums for Satterthwaite's approximation.
  const trace = new Float64Array(p);
  const diagonal = new Float64Array(p);
  /** What the trace is the rest of: beside it rounding can be told from a trace. */
  const whole = new Float64Array(p);
  /** The same before the residuals were corrected. */
  const before = new Float64Array(p);
  const inner = innerOf(basis, weights);
  const forth = transpose(back);
  const spreads = all.map(() => zeros(inner.rows, inner.rows));
  const factor = errors === 'CR1' ? m / (m - 1) : 1;
  for (const rows of rowsOf.values()) {
    const xs = submatrix(basis, rows, all);
    const roots = weights ? Float64Array.from(rows, (row) => Math.sqrt(weights[row]!)) : null;
    const adjusted = errors === 'CR2' ? adjuster(roots ? unweighted(xs, roots) : xs, inner) : null;
    const correct = adjusted?.correct ?? same;
    if (weights && roots && adjusted) {
      const own = new Set(rows);
      for (const direction of adjusted.small) {
        const coefficients = transposeTimes(xs, over(direction, roots));
        if (reachesBeyond(own, multiplyVector(basis, coefficients), weights)) outweighed = true;
      }
    }
    const own = Float64Array.from(rows, (row) => fit.residuals[row]!);
    // The correction is of rows as they are, without their weights.
    const score = transposeTimes(xs, times(correct(over(own, roots)), roots));
    for (let j = 0; j < p; j++) {
      for (let k = 0; k < p; k++) meat.values[j * p + k]! += factor * score[j]! * score[k]!;
    }
    const influence = multiply(xs, forth);
    for (let j = 0; j < p; j++) {
      const plain = influence.values.subarray(j * rows.length, (j + 1) * rows.length);
      const a = over(correct(times(plain, roots)), roots);
      const own = rows.map((row, i) => (weights?.[row] ?? 1) * a[i]!);
      const u = [...transposeTimes(xs, a), ...(weights ? transposeTimes(xs, own) : [])];
      const q = a.reduce((sum, value, i) => sum + value * own[i]!, 0);
      const through = multiplyVector(inner, u);
      const h = u.reduce((sum, value, k) => sum + value * through[k]!, 0);
      trace[j]! += q - h;
      whole[j]! += q;
      before[j]! += times(plain, roots).reduce((sum, value) => sum + value * value, 0);
      diagonal[j]! += q * q - 2 * q * h;
      const spread = spreads[j]!;
      for (const [k, one] of u.entries())
        for (const [l, other] of u.entries()) spread.values[k * u.length + l]! += one * other;
    }
  }
  // Every cluster fits itself: nothing is left between them.
  const nothing = all.every((j) => trace[j]! <= FITS_ITSELF * before[j]!);
  const df = all.map((j) => {
    if (nothing || trace[j]! <= FITS_ITSELF * whole[j]!) return 0;
    const product = multiply(inner, spreads[j]!);
    const size = inner.rows;
    let squared = 0;
    for (let k = 0; k < size; k++) {
      for (let l = 0; l < size; l++) squared += product.values[l * size + k]! * product.values[k * size + l]!;
    }
    const value = trace[j]! ** 2 / (diagonal[j]! + squared);
    return Number.isFinite(value) && value > 0 ? value : 0;
  });
  const covariance = multiply(multiply(back, meat), forth);
  return { covariance, df, clusters: m, outweighed };
}

/**
 * What a cluster's influence `a` loses to the fit, as a form in Q′a: the identity. With weights W, of which a row's influence has the
 * root, in Q′a and Q′Wa together: the identity for one with the other, twice, less Q′WQ for the first with itself.
 */
function innerOf(q: Matrix, weights: readonly number[] | undefined): Matrix {
  const p = q.columns;
  if (!weights) return identity(p);
  const middle = crossProduct(scaleRows(q, weights.map(Math.sqrt)));
  const inner = zeros(2 * p, 2 * p);
  for (let k = 0; k < p; k++) {
    for (let l = 0; l < p; l++) inner.values[2 * p * k + l] = -middle.values[k * p + l]!;
    inner.values[2 * p * k + k + p] = 1;
    inner.values[2 * p * (k + p) + k] = 1;
  }
  return inner;
}

function transposeTimes(x: Matrix, v: ArrayLike<number>): Float64Array {
  const result = new Float64Array(x.columns);
  for (let j = 0; j < x.columns; j++) {
    let sum = 0;
    for (let row = 0; row < x.rows; row++) sum += x.values[j * x.rows + row]! * v[row]!;
    result[j] = sum;
  }
  return result;
}

const same = (v: Float64Array) => v;
const times = (v: Float64Array, by: Float64Array | null) => (by ? v.map((value, i) => value * by[i]!) : v);
const over = (v: Float64Array, by: Float64Array | null) => (by ? v.map((value, i) => value / by[i]!) : v);

/** (W^(−1/2)Q, W^(1/2)Q) of one cluster: what its rows lose to the fit lies in these. */
function unweighted(q: Matrix, roots: Float64Array): Matrix {
  const columns = Array.from({ length: q.columns }, (_, j) =>
    q.values.subarray(j * q.rows, (j + 1) * q.rows),
  );
  return matrixFromColumns([
    ...columns.map((values) => over(values, roots)),
    ...columns.map((values) => times(values, roots)),
  ]);
}

/**
 * v ↦ (I − U·inner·U′)^(−1/2)·v for the rows of one cluster: the covariance of its residuals when all rows have equal spread. In an
 * orthonormal basis of U with eigenvectors w and eigenvalues d it is `v + w·((1 − d)^(−1/2) − 1)·w′v`; a direction with d = 1 is
 * dropped (generalised inverse).
 */
function adjuster(u: Matrix, inner: Matrix) {
  const basis = qr(u).q();
  const within = multiply(transpose(basis), u);
  const { values, vectors } = symmetricEigen(multiply(multiply(within, inner), transpose(within)));
  const w = multiply(basis, vectors);
  const factors = Array.from(values, (d) => (1 - d < FITS_ITSELF ? 0 : 1 / Math.sqrt(1 - d)) - 1);
  const small = Array.from(values).flatMap((d, k) => (1 - d < NEARLY_FITS_ITSELF ? [column(w, k)] : []));
  const correct = (v: Float64Array) => {
    const along = transposeTimes(w, v);
    const shift = multiplyVector(
      w,
      along.map((value, k) => value * factors[k]!),
    );
    return v.map((value, row) => value + shift[row]!);
  };
  return { correct, small };
}

/**
 * Whether what a cluster fits by itself has a part outside it. Its own constant has none: there is nothing to be known of it. What does
 * have one is fitted by the cluster alone only because its rows weigh so much.
 */
function reachesBeyond(own: ReadonlySet<number>, fitted: Float64Array, weights: readonly number[]): boolean {
  let [inside, outside] = [0, 0];
  for (const [row, value] of fitted.entries()) {
    if (!(weights[row]! > 0)) continue;
    const size = Math.abs(value) / Math.sqrt(weights[row]!);
    if (own.has(row)) inside = Math.max(inside, size);
    else outside = Math.max(outside, size);
  }
  return !(outside <= 1e-6 * inside);
}
