import { logOf } from '../elementary.ts';
import { dot, invertPositive, type Rows, timesVector, zeroRows } from '../linear-algebra/small-matrix.ts';
import { type Panel } from './panel.ts';
import { remainder } from './remainder.ts';

/**
 * People with the same moments (the same Z′Z, Z = constant and time) added together. With w the sums of a person's
 * predictors and outcome (Z′[X y], two rows w₁ and w₂): Σ w₁w₁′, Σ (w₁w₂′ + w₂w₁′) and Σ w₂w₂′. The outcome comes last.
 */
interface MomentSums {
  people: number;
  u11: number;
  u12: number;
  u22: number;
  first: Rows;
  both: Rows;
  second: Rows;
}

export interface SlopeSums {
  n: number;
  centre: number;
  /** Sums of products of predictors and outcome over all rows; the outcome comes last. */
  all: Rows;
  moments: MomentSums[];
}

/** Relative covariance of a person's constant and slope: the entries (1,1), (1,2) and (2,2). */
export type Covariance = [number, number, number];

/** One pass over the rows; afterwards time depends on how many different sets of moments there are, not on people. */
export function collectSlopeSums(panel: Panel, time: Float64Array): SlopeSums {
  const { starts } = panel;
  const n = panel.outcome.length;
  const centre = panel.outcome.reduce((sum, value) => sum + value, 0) / n;
  const columns = [...panel.columns, panel.outcome.map((value) => value - centre)];
  const q = columns.length;
  const found = new Map<string, MomentSums>();
  const w1 = new Float64Array(q);
  const w2 = new Float64Array(q);
  for (let person = 0; person + 1 < starts.length; person++) {
    const [from, to] = [starts[person]!, starts[person + 1]!];
    let [u12, u22] = [0, 0];
    for (let row = from; row < to; row++) {
      u12 += time[row]!;
      u22 += time[row]! ** 2;
    }
    for (let j = 0; j < q; j++) {
      const column = columns[j]!;
      let [plain, timed] = [0, 0];
      for (let row = from; row < to; row++) {
        plain += column[row]!;
        timed += column[row]! * time[row]!;
      }
      w1[j] = plain;
      w2[j] = timed;
    }
    const key = `${to - from} ${u12} ${u22}`;
    let sums = found.get(key);
    if (!sums) {
      sums = {
        people: 0,
        u11: to - from,
        u12,
        u22,
        first: zeroRows(q),
        both: zeroRows(q),
        second: zeroRows(q),
      };
      found.set(key, sums);
    }
    sums.people++;
    for (let j = 0; j < q; j++) {
      const [first, both, second] = [sums.first[j]!, sums.both[j]!, sums.second[j]!];
      for (let k = 0; k < q; k++) {
        first[k]! += w1[j]! * w1[k]!;
        both[k]! += w1[j]! * w2[k]! + w2[j]! * w1[k]!;
        second[k]! += w2[j]! * w2[k]!;
      }
    }
  }
  const all = columns.map((left) => columns.map((right) => dot(left, right)));
  return { n, centre, all, moments: [...found.values()] };
}

/** X′X, X′y and y′y out of a square with the outcome last. */
export function split(square: Rows): { xx: Rows; xy: number[]; yy: number } {
  const p = square.length - 1;
  return {
    xx: square.slice(0, p).map((row) => row.slice(0, p)),
    xy: square[p]!.slice(0, p),
    yy: square[p]![p]!,
  };
}

/** Adds a multiple of each of the three sums of one set of moments. */
function add(target: Rows, sums: MomentSums, first: number, both: number, second: number): void {
  for (const [j, row] of target.entries()) {
    for (let k = 0; k < row.length; k++) {
      row[k]! += first * sums.first[j]![k]! + both * sums.both[j]![k]! + second * sums.second[j]![k]!;
    }
  }
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
 * Per person `V⁻¹ = I − Z·T·G·Z′` with `G = (I + Z′Z·T)⁻¹`, and `Z′V⁻¹ = G·Z′`. `null` where it cannot be computed.
 */
export function profileSlope(
  sums: SlopeSums,
  [t11, t12, t22]: Covariance,
  reml: boolean,
): SlopeProfile | null {
  const weighted = sums.all.map((row) => [...row]);
  let logV = 0;
  const gains: { own: MomentSums; g: [number, number, number, number] }[] = [];
  for (const own of sums.moments) {
    const { u11, u12, u22, people } = own;
    const e11 = 1 + u11 * t11 + u12 * t12;
    const e12 = u11 * t12 + u12 * t22;
    const e21 = u12 * t11 + u22 * t12;
    const e22 = 1 + u12 * t12 + u22 * t22;
    const determinant = e11 * e22 - e12 * e21;
    if (!(determinant > 0 && determinant < Infinity)) return null;
    logV += people * logOf(determinant);
    const [g11, g12, g21, g22] = [
      e22 / determinant,
      -e12 / determinant,
      -e21 / determinant,
      e11 / determinant,
    ];
    // T·G is symmetric.
    add(weighted, own, -(t11 * g11 + t12 * g21), -(t11 * g12 + t12 * g22), -(t12 * g12 + t22 * g22));
    gains.push({ own, g: [g11, g12, g21, g22] });
  }
  if (weighted.some((row) => row.some((value) => !Number.isFinite(value)))) return null;
  const { xx, xy, yy } = split(weighted);
  const solved = invertPositive(xx);
  if (!solved) return null;
  const { inverse } = solved;
  const beta = timesVector(inverse, xy);
  const residual = yy - dot(xy, beta);
  if (!(residual > 0)) return null;
  const p = xy.length;
  const rest = [...beta.map((value) => -value), 1];
  const determinantSlope: Covariance = [0, 0, 0];
  const residualSlope: Covariance = [0, 0, 0];
  const information = [zeroRows(p), zeroRows(p), zeroRows(p)];
  for (const { own, g } of gains) {
    const [g11, g12, g21, g22] = g;
    const [s11, s12, s22] = [own.first, own.both, own.second].map((rows) =>
      dot(timesVector(rows, rest), rest),
    ) as Covariance;
    residualSlope[0] -= g11 * g11 * s11 + g11 * g12 * s12 + g12 * g12 * s22;
    residualSlope[1] -= 2 * g11 * g21 * s11 + (g11 * g22 + g12 * g21) * s12 + 2 * g12 * g22 * s22;
    residualSlope[2] -= g21 * g21 * s11 + g21 * g22 * s12 + g22 * g22 * s22;
    determinantSlope[0] += own.people * (g11 * own.u11 + g12 * own.u12);
    determinantSlope[1] += 2 * own.people * (g11 * own.u12 + g12 * own.u22);
    determinantSlope[2] += own.people * (g21 * own.u12 + g22 * own.u22);
    add(information[0]!, own, g11 * g11, g11 * g12, g12 * g12);
    add(information[1]!, own, 2 * g11 * g21, g11 * g22 + g12 * g21, 2 * g12 * g22);
    add(information[2]!, own, g21 * g21, g21 * g22, g22 * g22);
  }
  if (reml) {
    for (const [entry, slope] of information.entries()) {
      for (let j = 0; j < p; j++) determinantSlope[entry]! -= dot(inverse[j]!, slope[j]!);
    }
  }
  const denominator = reml ? sums.n - p : sums.n;
  const deviance =
    denominator * (logOf((2 * Math.PI * residual) / denominator) + 1) +
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
  const left = sums.all.map((row) => [...row]);
  let df = sums.n;
  for (const own of sums.moments) {
    // Orthogonal parts of the person's constant and time.
    add(left, own, -1 / own.u11, 0, 0);
    df -= own.people;
    const slope = own.u12 / own.u11;
    const spread = own.u22 - slope * own.u12;
    if (!(spread > 1e-9 * Math.max(1, own.u22))) continue;
    add(left, own, -(slope * slope) / spread, slope / spread, -1 / spread);
    df -= own.people;
  }
  const { xx, xy, yy } = split(left);
  return remainder(xx, xy, yy, { df, scale: split(sums.all).yy, rows: sums.n });
}
