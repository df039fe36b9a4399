import { notEstimable, type NotEstimable, tooFew } from '../result.ts';
import { requireKeys, requireLength, requireWeights, StatisticsError } from '../statistics-error.ts';
import { type Label, numberLabels, type SurveyDesign } from './survey-design.ts';
import { type WeightReport, weightReport } from './weights.ts';

/** One known distribution of the population: the cell of each person, and how many people each cell has. */
export interface Margin {
  name: string;
  cells: readonly Label[];
  population: Readonly<Record<string, number>>;
}

export interface RakingOptions {
  /** Smallest and largest weight as multiples of the mean weight; none unless told. Reports use [0.3, 3]. */
  caps?: readonly [number, number];
  /** Margins must be met to this share of their total; 1e-10 unless told. */
  tolerance?: number;
  /** Rounds before giving up; 1,000 unless told. */
  rounds?: number;
}

/** What a reader must know of a weighting. */
export interface RakingReport extends WeightReport {
  rounds: number;
  /** Largest distance from a margin, as a share of its total. */
  distance: number;
  /** People whose weight was held at a cap. */
  capped: number;
}

export interface RakedWeights {
  kind: 'raked';
  weights: Float64Array;
  report: RakingReport;
}

interface Numbered {
  name: string;
  codes: Int32Array;
  targets: Float64Array;
}

/**
 * Weights that meet several known margins at once: raking, or iterative proportional fitting. Starts from the design
 * weights and changes them as little as possible in the sense of relative entropy.
 *
 * With caps, weights outside them are held there and the others raked on, until all hold. Margins that contradict each
 * other, or caps that are too tight, do not converge: that is an answer with its report, never a silent result. A cell of
 * the population with nobody in the sample: too few; collapse it first (`collapseMargin`). When margins have different
 * totals the first one's total counts, and the others are taken as shares.
 *
 * Source: Deming, W. E. and Stephan, F. F. (1940), Annals of Mathematical Statistics 11, 427–444; as R `survey`'s `rake`,
 * carried on until the margins are met.
 *
 * Example: `rakeWeights([1, 1, 1], [{ name: 'sex', cells: ['w', 'w', 'm'], population: { w: 10, m: 20 } }]).weights` → `[5, 5, 20]`
 * @throws StatisticsError when lengths differ, a cell is not in its population, or caps do not enclose 1.
 */
export function rakeWeights(
  start: ArrayLike<number>,
  margins: readonly Margin[],
  options: RakingOptions = {},
): RakedWeights | (NotEstimable & { report?: RakingReport; margin?: string }) {
  requireKeys('options', options, { caps: true, tolerance: true, rounds: true });
  const { caps, tolerance = 1e-10, rounds = 1000 } = options;
  requireWeights('start', start);
  if (caps && !(caps[0] >= 0 && caps[0] < 1 && caps[1] > 1))
    throw new StatisticsError('caps', 'a number below 1 and one above 1', caps.join(' and '));
  const numbered: Numbered[] = [];
  for (const margin of margins) {
    const found = numberMargin(margin, start);
    if ('kind' in found) return found;
    numbered.push(found);
  }
  const total = numbered[0]?.targets.reduce((sum, value) => sum + value, 0) ?? 0;
  for (const { targets } of numbered) {
    const own = targets.reduce((sum, value) => sum + value, 0);
    targets.forEach((value, cell) => (targets[cell] = (value * total) / own));
  }
  const weights = Float64Array.from(start);
  const people = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  const limits = caps ? caps.map((cap) => (cap * total) / people) : [0, Infinity];
  const held = new Uint8Array(weights.length);
  let [round, distance] = [0, Infinity];
  while (round < rounds) {
    round++;
    for (const margin of numbered) fit(weights, held, margin);
    const newlyHeld = caps ? hold(weights, held, limits[0]!, limits[1]!) : 0;
    distance = Math.max(0, ...numbered.map((margin) => farthest(weights, margin, total)));
    if (newlyHeld === 0 && distance <= tolerance) break;
  }
  const capped = held.reduce((count, flag) => count + (flag ? 1 : 0), 0);
  const report: RakingReport = { ...weightReport(weights), rounds: round, distance, capped };
  if (!(distance <= tolerance))
    return { ...notEstimable('no-convergence', people, { detail: `margins missed by ${distance}` }), report };
  return { kind: 'raked', weights, report };
}

/**
 * Rakes the weights of a design, so that its estimates have linearised errors that know of the margins.
 *
 * @throws StatisticsError as `rakeWeights`.
 */
export function rakeDesign(
  design: SurveyDesign,
  margins: readonly Margin[],
  options: RakingOptions = {},
):
  | { kind: 'raked'; design: SurveyDesign; report: RakingReport }
  | (NotEstimable & { report?: RakingReport; margin?: string }) {
  const raked = rakeWeights(design.weights, margins, options);
  if (raked.kind !== 'raked') return raked;
  const codes = margins.map(({ cells }) => numberLabels(cells).codes);
  return {
    kind: 'raked',
    design: {
      ...design,
      weights: raked.weights,
      calibrations: [...design.calibrations, { kind: 'raked', margins: codes }],
    },
    report: raked.report,
  };
}

function numberMargin(
  margin: Margin,
  start: ArrayLike<number>,
): Numbered | (NotEstimable & { margin: string }) {
  requireLength(`margin ${margin.name}`, margin.cells, start.length);
  const { codes, names } = numberLabels(margin.cells);
  for (const name of names)
    if (margin.population[String(name)] === undefined)
      throw new StatisticsError(`margin ${margin.name}`, `a population for ${name}`, 'none');
  const weight = new Float64Array(names.length);
  codes.forEach((cell, i) => (weight[cell]! += start[i]!));
  const byName = new Map(names.map((name, code) => [String(name), code]));
  for (const [cell, size] of Object.entries(margin.population)) {
    if (!(size >= 0 && size < Infinity))
      throw new StatisticsError(`margin ${margin.name}`, `a number of at least 0 for ${cell}`, size);
    const code = byName.get(cell);
    if (size > 0 && (code === undefined || weight[code] === 0))
      return { ...tooFew(0, 1, `nobody in ${cell}`), margin: margin.name };
  }
  const targets = Float64Array.from(names, (name) => margin.population[String(name)]!);
  if (!targets.some((size) => size > 0))
    throw new StatisticsError(`margin ${margin.name}`, 'a population above 0', 'only zeros');
  return { name: margin.name, codes, targets };
}

/** Scales the weights that are free so that each cell of one margin is met. */
function fit(weights: Float64Array, held: Uint8Array, { codes, targets }: Numbered): void {
  const free = new Float64Array(targets.length);
  const fixed = new Float64Array(targets.length);
  for (let i = 0; i < codes.length; i++) (held[i] ? fixed : free)[codes[i]!]! += weights[i]!;
  const factor = Float64Array.from(targets, (target, cell) =>
    free[cell]! > 0 ? Math.max(0, target - fixed[cell]!) / free[cell]! : 1,
  );
  for (let i = 0; i < codes.length; i++) if (!held[i]) weights[i]! *= factor[codes[i]!]!;
}

/** Holds weights outside the limits at them; gives how many are new. */
function hold(weights: Float64Array, held: Uint8Array, low: number, high: number): number {
  let count = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (held[i] || weight === 0 || (weight >= low && weight <= high)) continue;
    weights[i] = weight < low ? low : high;
    held[i] = 1;
    count++;
  }
  return count;
}

function farthest(weights: Float64Array, { codes, targets }: Numbered, total: number): number {
  const sums = new Float64Array(targets.length);
  for (let i = 0; i < codes.length; i++) sums[codes[i]!]! += weights[i]!;
  return sums.reduce((most, sum, cell) => Math.max(most, Math.abs(sum - targets[cell]!) / total), 0);
}
