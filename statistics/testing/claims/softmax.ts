import { expOf, logOf } from '../../elementary.ts';

/** Rows of features that are there or not, each feature with a size of its own. */
export interface SparseRows {
  /** Per row the indexes of its features. */
  rows: readonly Int32Array[];
  /** Per feature how large it counts; the larger, the less it is held back. */
  sizes: Float64Array;
  /** Per row the lowest and the highest class that it may be. */
  lowest: readonly number[];
  highest: readonly number[];
}

const CLASSES = 7;
const MEMORY = 6;
const TRIES = 20;

/**
 * Weights (feature by feature, seven each) of a multinomial logistic regression, with half `penalty` times their sum of squares against
 * them. A row of which only the lowest and highest class are known counts by the chance of being between. L-BFGS with halving steps;
 * stops after `rounds` or when a round gains less than a hundred-thousandth. The same input gives the same weights.
 *
 * Source: Nocedal & Wright, Numerical Optimization (2006), algorithm 7.4.
 */
export function fitSoftmax(data: SparseRows, penalty: number, rounds: number): Float64Array {
  const size = data.sizes.length * CLASSES;
  let at = new Float64Array(size);
  let slope = new Float64Array(size);
  let loss = lossAndSlope(data, penalty, at, slope);
  const steps: { moved: Float64Array; turned: Float64Array; scale: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = towards(slope, steps);
    const descent = -dot(slope, direction);
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let nextLoss = Infinity;
    let step = 1;
    for (let tried = 0; tried < TRIES; tried++, step /= 2) {
      for (let j = 0; j < size; j++) next[j] = at[j]! - step * direction[j]!;
      nextLoss = lossAndSlope(data, penalty, next, nextSlope);
      if (nextLoss <= loss + 1e-4 * step * descent) break;
    }
    if (!(nextLoss < loss)) break;
    const moved = next.map((one, j) => one - at[j]!);
    const turned = nextSlope.map((one, j) => one - slope[j]!);
    const curve = dot(moved, turned);
    if (curve > 1e-10) steps.push({ moved, turned, scale: 1 / curve });
    if (steps.length > MEMORY) steps.shift();
    const gained = loss - nextLoss;
    [at, slope, loss] = [next, nextSlope, nextLoss];
    if (gained < 1e-5 * loss) break;
  }
  return at;
}

/** The slope, corrected by what the last steps taught about the curve. */
function towards(
  slope: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; scale: number }[],
): Float64Array {
  const direction = slope.slice();
  const pulls = steps.map(() => 0);
  for (let k = steps.length - 1; k >= 0; k--) {
    const { moved, turned, scale } = steps[k]!;
    pulls[k] = scale * dot(moved, direction);
    for (let j = 0; j < direction.length; j++) direction[j]! -= pulls[k]! * turned[j]!;
  }
  const last = steps.at(-1);
  const factor = last ? 1 / (last.scale * dot(last.turned, last.turned)) : 1 / Math.sqrt(dot(slope, slope));
  for (let j = 0; j < direction.length; j++) direction[j]! *= factor;
  for (const [k, { moved, turned, scale }] of steps.entries()) {
    const back = pulls[k]! - scale * dot(turned, direction);
    for (let j = 0; j < direction.length; j++) direction[j]! += back * moved[j]!;
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}

function lossAndSlope(data: SparseRows, penalty: number, weights: Float64Array, slope: Float64Array): number {
  let loss = 0;
  for (let j = 0; j < weights.length; j++) {
    slope[j] = penalty * weights[j]!;
    loss += 0.5 * penalty * weights[j]! * weights[j]!;
  }
  const sums = new Float64Array(CLASSES);
  for (let row = 0; row < data.rows.length; row++) {
    const features = data.rows[row]!;
    sums.fill(0);
    for (let at = 0; at < features.length; at++) {
      const [from, size] = [features[at]! * CLASSES, data.sizes[features[at]!]!];
      for (let k = 0; k < CLASSES; k++) sums[k]! += weights[from + k]! * size;
    }
    loss += turnToSlopes(sums, data.lowest[row]!, data.highest[row]!);
    for (let at = 0; at < features.length; at++) {
      const [from, size] = [features[at]! * CLASSES, data.sizes[features[at]!]!];
      for (let k = 0; k < CLASSES; k++) slope[from + k]! += sums[k]! * size;
    }
  }
  return loss;
}

/** The loss of one row; its sums are replaced by how the loss rises with each. */
function turnToSlopes(sums: Float64Array, lowest: number, highest: number): number {
  let [top, all, right] = [-Infinity, 0, 0];
  for (const sum of sums) top = Math.max(top, sum);
  for (let k = 0; k < CLASSES; k++) {
    sums[k] = expOf(sums[k]! - top);
    all += sums[k]!;
    if (k >= lowest && k <= highest) right += sums[k]!;
  }
  for (let k = 0; k < CLASSES; k++)
    sums[k] = sums[k]! / all - (k >= lowest && k <= highest ? sums[k]! / right : 0);
  return logOf(all / right);
}
