import { log1pOf, logOf } from '../elementary.ts';
import { dot, invertPositive, type Rows, zeroRows } from '../linear-algebra/small-matrix.ts';
import { type Panel } from './panel.ts';
import { remainder } from './remainder.ts';

/** All that the likelihood needs of a panel; persons with equally many rows are added together. */
export interface PanelSums {
  n: number;
  /** Subtracted from the outcome, for the sake of digits. */
  centre: number;
  xx: Rows;
  xy: number[];
  yy: number;
  /** Per number of rows: how many people, and the sums of products of their column sums. */
  bySize: { size: number; people: number; ss: Rows; sy: number[]; tt: number }[];
}

/** Sums of products over rows and over people: the only pass over the data. */
export function collectSums(panel: Panel): PanelSums {
  const { columns, starts } = panel;
  const n = panel.outcome.length;
  const p = columns.length;
  const centre = panel.outcome.reduce((sum, value) => sum + value, 0) / n;
  const outcome = panel.outcome.map((value) => value - centre);
  const xx = zeroRows(p);
  const xy = new Array<number>(p).fill(0);
  for (let j = 0; j < p; j++) {
    const left = columns[j]!;
    xy[j] = dot(left, outcome);
    for (let k = 0; k <= j; k++) xx[j]![k] = xx[k]![j] = dot(left, columns[k]!);
  }
  const bySize = new Map<number, PanelSums['bySize'][number]>();
  const sums = new Float64Array(p);
  for (let person = 0; person + 1 < starts.length; person++) {
    const from = starts[person]!;
    const to = starts[person + 1]!;
    const size = to - from;
    let group = bySize.get(size);
    if (!group) {
      group = { size, people: 0, ss: zeroRows(p), sy: new Array<number>(p).fill(0), tt: 0 };
      bySize.set(size, group);
    }
    group.people++;
    let total = 0;
    for (let row = from; row < to; row++) total += outcome[row]!;
    for (let j = 0; j < p; j++) {
      const column = columns[j]!;
      let sum = 0;
      for (let row = from; row < to; row++) sum += column[row]!;
      sums[j] = sum;
    }
    group.tt += total * total;
    for (let j = 0; j < p; j++) {
      group.sy[j]! += sums[j]! * total;
      const line = group.ss[j]!;
      for (let k = 0; k < p; k++) line[k]! += sums[j]! * sums[k]!;
    }
  }
  return { n, centre, xx, xy, yy: dot(outcome, outcome), bySize: [...bySize.values()] };
}

/**
 * The deviance (−2 log likelihood) of a random-intercept model as a function of the variance ratio λ alone, with its exact
 * first and second derivative, and what the tests need at that λ. With `V = I + λ·J` per person, `V⁻¹ = I − λ/(1 + nλ)·J`.
 */
export function profile(sums: PanelSums, ratio: number, method: 'REML' | 'ML') {
  const p = sums.xy.length;
  const a = sums.xx.map((row) => [...row]);
  const a1 = zeroRows(p);
  const a2 = zeroRows(p);
  const b = [...sums.xy];
  const b1 = new Array<number>(p).fill(0);
  const b2 = new Array<number>(p).fill(0);
  let c = sums.yy;
  let c1 = 0;
  let c2 = 0;
  let logV = 0;
  let logV1 = 0;
  let logV2 = 0;
  for (const { size, people, ss, sy, tt } of sums.bySize) {
    const one = 1 + size * ratio;
    const w = ratio / one;
    const w1 = 1 / (one * one);
    const w2 = (-2 * size) / (one * one * one);
    logV += people * log1pOf(size * ratio);
    logV1 += (people * size) / one;
    logV2 -= people * (size / one) ** 2;
    c -= w * tt;
    c1 -= w1 * tt;
    c2 -= w2 * tt;
    for (let j = 0; j < p; j++) {
      b[j]! -= w * sy[j]!;
      b1[j]! -= w1 * sy[j]!;
      b2[j]! -= w2 * sy[j]!;
      for (let k = 0; k < p; k++) {
        a[j]![k]! -= w * ss[j]![k]!;
        a1[j]![k]! -= w1 * ss[j]![k]!;
        a2[j]![k]! -= w2 * ss[j]![k]!;
      }
    }
  }
  const solved = invertPositive(a);
  if (!solved) throw new Error('the predictors depend on each other');
  const { inverse, logDeterminant } = solved;
  const beta = inverse.map((row) => row.reduce((sum, value, k) => sum + value * b[k]!, 0));
  const residual = c - b.reduce((sum, value, k) => sum + value * beta[k]!, 0);
  const along1 = a1.map((row) => row.reduce((sum, value, k) => sum + value * beta[k]!, 0));
  const along2 = a2.map((row) => row.reduce((sum, value, k) => sum + value * beta[k]!, 0));
  let residualSlope = c1;
  let residualCurvature = c2;
  const h = new Array<number>(p).fill(0);
  for (let j = 0; j < p; j++) {
    residualSlope += beta[j]! * (along1[j]! - 2 * b1[j]!);
    residualCurvature += beta[j]! * (along2[j]! - 2 * b2[j]!);
    h[j] = 2 * (along1[j]! - b1[j]!);
  }
  for (let j = 0; j < p; j++) {
    for (let k = 0; k < p; k++) residualCurvature -= (h[j]! * inverse[j]![k]! * h[k]!) / 2;
  }
  const reml = method === 'REML';
  const { trace1, trace2 } = reml ? traces(inverse, a1, a2) : { trace1: 0, trace2: 0 };
  const denominator = reml ? sums.n - p : sums.n;
  const fixedCurvature = logV2 + trace2;
  const relative = residualSlope / residual;
  return {
    beta,
    inverse,
    residual,
    denominator,
    residualSlope,
    informationSlope: a1,
    deviance:
      denominator * (logOf((2 * Math.PI * residual) / denominator) + 1) + logV + (reml ? logDeterminant : 0),
    slope: logV1 + trace1 + denominator * relative,
    curvature: fixedCurvature + denominator * (residualCurvature / residual - relative * relative),
    /** The second derivative to the ratio when the residual variance is held still. */
    curvatureAtFixedResidual: (residualVariance: number) =>
      fixedCurvature + residualCurvature / residualVariance,
  };
}

/** First and second derivative of log |A|. */
function traces(inverse: Rows, a1: Rows, a2: Rows): { trace1: number; trace2: number } {
  const p = inverse.length;
  const m = inverse.map((row) =>
    a1.map((_, k) => row.reduce((sum, value, j) => sum + value * a1[j]![k]!, 0)),
  );
  let trace1 = 0;
  let trace2 = 0;
  for (let j = 0; j < p; j++) {
    trace1 += m[j]![j]!;
    for (let k = 0; k < p; k++) trace2 += inverse[j]![k]! * a2[k]![j]! - m[j]![k]! * m[k]![j]!;
  }
  return { trace1, trace2 };
}

/** What is left when every person has a constant of their own: without it the likelihood knows no bounds. */
export function remainderWithin(sums: PanelSums): { df: number; share: number } {
  const xx = sums.xx.map((row) => [...row]);
  const xy = [...sums.xy];
  let yy = sums.yy;
  let people = 0;
  for (const group of sums.bySize) {
    people += group.people;
    yy -= group.tt / group.size;
    for (let j = 0; j < xy.length; j++) {
      xy[j]! -= group.sy[j]! / group.size;
      for (let k = 0; k < xy.length; k++) xx[j]![k]! -= group.ss[j]![k]! / group.size;
    }
  }
  return remainder(xx, xy, yy, { df: sums.n - people, scale: sums.yy, rows: sums.n });
}
