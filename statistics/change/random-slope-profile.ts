import { invertPositive, type Rows } from '../linear-algebra/small-matrix.ts';
import { type Panel } from './panel.ts';
import { remainder } from './remainder.ts';

/** Of one person: Z′Z (three numbers, Z = constant and time), Z′X (two rows) and Z′y. */
interface PersonSums {
  u11: number;
  u12: number;
  u22: number;
  zx: [Float64Array, Float64Array];
  zy: [number, number];
}

export interface SlopeSums {
  n: number;
  centre: number;
  xx: Rows;
  xy: number[];
  yy: number;
  people: PersonSums[];
}

/** Relative covariance of a person's constant and slope: the entries (1,1), (1,2) and (2,2). */
export type Covariance = [number, number, number];

/** One pass over the rows; afterwards only sums per person are used. */
export function collectSlopeSums(panel: Panel, time: Float64Array): SlopeSums {
  const { columns, starts } = panel;
  const n = panel.outcome.length;
  const centre = panel.outcome.reduce((sum, value) => sum + value, 0) / n;
  const outcome = panel.outcome.map((value) => value - centre);
  const dot = (a: Float64Array, b: Float64Array, from = 0, to = n) => {
    let sum = 0;
    for (let row = from; row < to; row++) sum += a[row]! * b[row]!;
    return sum;
  };
  const one = columns[0]!;
  const people: PersonSums[] = [];
  for (let person = 0; person + 1 < starts.length; person++) {
    const from = starts[person]!;
    const to = starts[person + 1]!;
    people.push({
      u11: to - from,
      u12: dot(one, time, from, to),
      u22: dot(time, time, from, to),
      zx: [
        Float64Array.from(columns, (column) => dot(one, column, from, to)),
        Float64Array.from(columns, (column) => dot(time, column, from, to)),
      ],
      zy: [dot(one, outcome, from, to), dot(time, outcome, from, to)],
    });
  }
  const xx = columns.map((left) => columns.map((right) => dot(left, right)));
  const xy = columns.map((column) => dot(column, outcome));
  return { n, centre, xx, xy, yy: dot(outcome, outcome), people };
}

export interface SlopeProfile {
  beta: number[];
  inverse: Rows;
  residual: number;
  denominator: number;
  deviance: number;
  /** Derivatives of the log determinants, and of the residual sum of squares, to the three entries of T. */
  determinantSlope: Covariance;
  residualSlope: Covariance;
  /** Minus the derivative of X′V⁻¹X to each entry. */
  informationSlope: Rows[];
}

/**
 * The deviance of the random-slope model at a relative covariance T of constant and slope, with exact derivatives.
 * Per person `V⁻¹ = I − Z·T·(I + Z′Z·T)⁻¹·Z′`.
 */
export function profileSlope(
  sums: SlopeSums,
  [t11, t12, t22]: Covariance,
  reml: boolean,
): SlopeProfile | null {
  const p = sums.xy.length;
  const a = sums.xx.map((row) => [...row]);
  const b = [...sums.xy];
  let c = sums.yy;
  let logV = 0;
  const shrunk: { x: [Float64Array, Float64Array]; y: [number, number]; m: Covariance }[] = [];
  for (const { u11, u12, u22, zx, zy } of sums.people) {
    // G = (I + U·T)⁻¹, so that V⁻¹ = I − Z·T·G·Z′ and Z′V⁻¹ = G·Z′.
    const e11 = 1 + u11 * t11 + u12 * t12;
    const e12 = u11 * t12 + u12 * t22;
    const e21 = u12 * t11 + u22 * t12;
    const e22 = 1 + u12 * t12 + u22 * t22;
    const determinant = e11 * e22 - e12 * e21;
    if (!(determinant > 0)) return null;
    logV += Math.log(determinant);
    const g11 = e22 / determinant;
    const g12 = -e12 / determinant;
    const g21 = -e21 / determinant;
    const g22 = e11 / determinant;
    const x1 = zx[0].map((value, j) => g11 * value + g12 * zx[1][j]!);
    const x2 = zx[0].map((value, j) => g21 * value + g22 * zx[1][j]!);
    const y1 = g11 * zy[0] + g12 * zy[1];
    const y2 = g21 * zy[0] + g22 * zy[1];
    c -= zy[0] * (t11 * y1 + t12 * y2) + zy[1] * (t12 * y1 + t22 * y2);
    for (let j = 0; j < p; j++) {
      const left1 = zx[0][j]! * t11 + zx[1][j]! * t12;
      const left2 = zx[0][j]! * t12 + zx[1][j]! * t22;
      b[j]! -= left1 * y1 + left2 * y2;
      for (let k = 0; k < p; k++) a[j]![k]! -= left1 * x1[k]! + left2 * x2[k]!;
    }
    shrunk.push({
      x: [x1, x2],
      y: [y1, y2],
      m: [g11 * u11 + g12 * u12, g11 * u12 + g12 * u22, g21 * u12 + g22 * u22],
    });
  }
  if (!Number.isFinite(c) || a.some((row) => row.some((value) => !Number.isFinite(value)))) return null;
  const solved = invertPositive(a);
  if (!solved) return null;
  const { inverse } = solved;
  const beta = inverse.map((row) => row.reduce((sum, value, k) => sum + value * b[k]!, 0));
  const residual = c - b.reduce((sum, value, k) => sum + value * beta[k]!, 0);
  if (!(residual > 0)) return null;
  const determinantSlope: Covariance = [0, 0, 0];
  const residualSlope: Covariance = [0, 0, 0];
  const information = [0, 1, 2].map(() => Array.from({ length: p }, () => new Array<number>(p).fill(0)));
  for (const { x, y, m } of shrunk) {
    const [x1, x2] = x;
    let r1 = y[0];
    let r2 = y[1];
    for (let j = 0; j < p; j++) {
      r1 -= x1[j]! * beta[j]!;
      r2 -= x2[j]! * beta[j]!;
    }
    residualSlope[0] -= r1 * r1;
    residualSlope[1] -= 2 * r1 * r2;
    residualSlope[2] -= r2 * r2;
    determinantSlope[0] += m[0];
    determinantSlope[1] += 2 * m[1];
    determinantSlope[2] += m[2];
    for (let j = 0; j < p; j++) {
      for (let k = 0; k < p; k++) {
        information[0]![j]![k]! += x1[j]! * x1[k]!;
        information[1]![j]![k]! += x1[j]! * x2[k]! + x2[j]! * x1[k]!;
        information[2]![j]![k]! += x2[j]! * x2[k]!;
      }
    }
  }
  if (reml) {
    for (let entry = 0; entry < 3; entry++) {
      for (let j = 0; j < p; j++) {
        for (let k = 0; k < p; k++) determinantSlope[entry]! -= inverse[j]![k]! * information[entry]![k]![j]!;
      }
    }
  }
  const denominator = reml ? sums.n - p : sums.n;
  const deviance =
    denominator * (Math.log((2 * Math.PI * residual) / denominator) + 1) +
    logV +
    (reml ? solved.logDeterminant : 0);
  return {
    beta,
    inverse,
    residual,
    denominator,
    deviance,
    determinantSlope,
    residualSlope,
    informationSlope: information,
  };
}

/** What is left when every person has a line of their own: without it the likelihood knows no bounds. */
export function remainderAroundLines(sums: SlopeSums): { df: number; share: number } {
  const xx = sums.xx.map((row) => [...row]);
  const xy = [...sums.xy];
  let yy = sums.yy;
  let df = sums.n;
  for (const { u11, u12, u22, zx, zy } of sums.people) {
    // Orthogonal parts of the person's constant and time.
    const slope = u12 / u11;
    const spread = u22 - slope * u12;
    const parts = [{ size: u11, x: zx[0], y: zy[0] }];
    if (spread > 1e-9 * Math.max(1, u22)) {
      parts.push({
        size: spread,
        x: zx[1].map((value, j) => value - slope * zx[0][j]!),
        y: zy[1] - slope * zy[0],
      });
    }
    df -= parts.length;
    for (const { size, x, y } of parts) {
      yy -= (y * y) / size;
      for (let j = 0; j < xy.length; j++) {
        xy[j]! -= (x[j]! * y) / size;
        for (let k = 0; k < xy.length; k++) xx[j]![k]! -= (x[j]! * x[k]!) / size;
      }
    }
  }
  return remainder(xx, xy, yy, { df, scale: sums.yy, rows: sums.n });
}
