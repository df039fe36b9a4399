import {
  crossProduct,
  identity,
  type Matrix,
  multiply,
  multiplyVector,
  scaleRows,
  submatrix,
  transpose,
  zeros,
} from '../linear-algebra/matrix.ts';
import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts';
import { type LeastSquares } from './least-squares.ts';

/** Which cluster-robust errors; CR2 is the one for few clusters. */
export type ClusterErrors = 'CR0' | 'CR1' | 'CR2';

export interface ClusterCovariance {
  covariance: Matrix;
  /** Satterthwaite's degrees of freedom per coefficient; at most the number of clusters minus 1 in ordinary designs. */
  df: number[];
  clusters: number;
}

/** An eigenvalue of 1 − leverage below this is a direction that the cluster fits by itself. */
const FITS_ITSELF = 1e-10;

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
 * clubSandwich's: weights say how much a row counts, not how precise it is. Rows without weight belong to no cluster.
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
    const adjust = errors === 'CR2' ? adjuster(xs) : (v: Float64Array) => v;
    const own = Float64Array.from(rows, (row) => fit.residuals[row]!);
    const score = transposeTimes(xs, adjust(own));
    for (let j = 0; j < p; j++) {
      for (let k = 0; k < p; k++) meat.values[j * p + k]! += factor * score[j]! * score[k]!;
    }
    const influence = multiply(xs, forth);
    for (let j = 0; j < p; j++) {
      const plain = influence.values.subarray(j * rows.length, (j + 1) * rows.length);
      const a = adjust(plain);
      const own = rows.map((row, i) => (weights?.[row] ?? 1) * a[i]!);
      const u = [...transposeTimes(xs, a), ...(weights ? transposeTimes(xs, own) : [])];
      const q = a.reduce((sum, value, i) => sum + value * own[i]!, 0);
      const through = multiplyVector(inner, u);
      const h = u.reduce((sum, value, k) => sum + value * through[k]!, 0);
      trace[j]! += q - h;
      whole[j]! += q;
      before[j]! += plain.reduce((sum, value) => sum + value * value, 0);
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
  return { covariance, df, clusters: m };
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

/**
 * v ↦ (I − H)^(−1/2)·v for the rows of one cluster, H = QQ′. With Q′Q = V·diag(d)·V′ it is
 * `v + QV·diag(((1 − d)^(−1/2) − 1)/d)·V′Q′·v`; a direction with d = 1 is dropped (generalised inverse).
 */
function adjuster(q: Matrix): (v: Float64Array) => Float64Array {
  const { values, vectors } = symmetricEigen(crossProduct(q));
  const w = multiply(q, vectors);
  const factors = Array.from(values, (d) => {
    if (d < 1e-12) return 0.5;
    const left = 1 - d;
    return ((left < FITS_ITSELF ? 0 : 1 / Math.sqrt(left)) - 1) / d;
  });
  return (v) => {
    const along = transposeTimes(w, v);
    const shift = multiplyVector(
      w,
      along.map((value, k) => value * factors[k]!),
    );
    return v.map((value, row) => value + shift[row]!);
  };
}
