import { type Matrix, scaleRows } from '../linear-algebra/matrix.ts';
import { qr } from '../linear-algebra/qr.ts';
import type { Calibration, SurveyDesign } from './survey-design.ts';

/** The mean of `values` within each group, taken off. */
function removeGroupMeans(values: Float64Array, groups: Int32Array): void {
  const sums: number[] = [];
  const counts: number[] = [];
  groups.forEach((group, i) => {
    sums[group] = (sums[group] ?? 0) + values[i]!;
    counts[group] = (counts[group] ?? 0) + 1;
  });
  groups.forEach((group, i) => (values[i]! -= sums[group]! / counts[group]!));
}

/** What the known totals predict of `values`, taken off (regression weighted by the weights before). */
function removeRegression(values: Float64Array, known: Matrix, before: Float64Array): void {
  const roots = Array.from(before, Math.sqrt);
  const slopes = qr(scaleRows(known, roots)).solve(values.map((value, i) => value * roots[i]!));
  values.forEach((_, i) => {
    for (let j = 0; j < known.columns; j++)
      values[i]! -= (slopes[j] ?? 0) * known.values[j * known.rows + i]!;
  });
}

/** What calibration already fixed cannot vary: the part of the contributions that is left beside it. */
function residualContributions(
  contributions: Float64Array,
  weights: Float64Array,
  calibration: Calibration,
): Float64Array {
  const perWeight = contributions.map((value, i) => (weights[i]! === 0 ? 0 : value / weights[i]!));
  if (calibration.kind === 'raked') {
    // Alternating projections, as many rounds as R's survey package takes.
    for (let round = 0; round < 10; round++)
      for (const margin of calibration.margins) removeGroupMeans(perWeight, margin);
  } else if (calibration.kind === 'calibrated') {
    removeRegression(perWeight, calibration.known, calibration.before);
  } else {
    const { cells, before } = calibration;
    const sums: number[] = [];
    const totals: number[] = [];
    cells.forEach((cell, i) => {
      sums[cell] = (sums[cell] ?? 0) + perWeight[i]! * before[i]!;
      totals[cell] = (totals[cell] ?? 0) + before[i]!;
    });
    cells.forEach((cell, i) => (perWeight[i]! -= totals[cell] === 0 ? 0 : sums[cell]! / totals[cell]!));
  }
  return perWeight.map((value, i) => value * weights[i]!);
}

/**
 * Variance of a sum of weighted contributions under the design (Taylor linearisation, with replacement within strata, times
 * the finite population correction); `null` when a stratum has one unit and the design refuses that.
 *
 * Source: Lumley, T. (2010), Complex Surveys, section 2.2 and appendix C; as R `survey`'s `svyrecvar` for one stage.
 */
export function designVariance(design: SurveyDesign, weighted: Float64Array): number | null {
  let contributions = weighted;
  for (const calibration of design.calibrations)
    contributions = residualContributions(contributions, design.weights, calibration);
  const totals = new Float64Array(design.units);
  const stratumOfUnit = new Int32Array(design.units);
  design.unitOf.forEach((unit, i) => {
    totals[unit]! += contributions[i]!;
    stratumOfUnit[unit] = design.stratumOf[i]!;
  });
  const sums = new Float64Array(design.strata.length);
  totals.forEach((total, unit) => (sums[stratumOfUnit[unit]!]! += total));
  const grand = sums.reduce((sum, value) => sum + value, 0) / Math.max(1, design.units);
  const squares = new Float64Array(design.strata.length);
  totals.forEach((total, unit) => {
    const stratum = stratumOfUnit[unit]!;
    const { units } = design.strata[stratum]!;
    const centre = units === 1 ? grand : sums[stratum]! / units;
    squares[stratum]! += (total - centre) ** 2;
  });
  let variance = 0;
  for (const [stratum, { units, sampled }] of design.strata.entries()) {
    if (sampled >= 1) continue;
    if (units > 1) variance += (1 - sampled) * (units / (units - 1)) * squares[stratum]!;
    else if (design.singleUnits === 'refuse') return null;
    else if (design.singleUnits === 'adjust') variance += (1 - sampled) * squares[stratum]!;
  }
  return variance + secondStageVariance(design, contributions);
}

/**
 * What drawing within sampling units adds: the first stage's sampling fraction times the variance within each unit. A unit
 * with a single person drawn adds nothing; the first stage then carries it.
 */
function secondStageVariance({ second, ...design }: SurveyDesign, contributions: Float64Array): number {
  if (!second || !design.corrected) return 0;
  const totals = new Map<number, Map<number, number>>();
  const about = new Map<number, { sampled: number; population: number }>();
  design.unitOf.forEach((unit, i) => {
    const inner = totals.get(unit) ?? new Map<number, number>();
    const own = second.unitOf[i]!;
    totals.set(unit, inner.set(own, (inner.get(own) ?? 0) + contributions[i]!));
    const { sampled } = design.strata[design.stratumOf[i]!]!;
    about.set(unit, { sampled, population: second.populations[i]! });
  });
  let variance = 0;
  for (const [unit, inner] of totals) {
    const { sampled, population } = about.get(unit)!;
    const drawn = inner.size;
    if (drawn < 2 || drawn >= population) continue;
    const mean = [...inner.values()].reduce((sum, value) => sum + value, 0) / drawn;
    const squares = [...inner.values()].reduce((sum, value) => sum + (value - mean) ** 2, 0);
    variance += sampled * (1 - drawn / population) * (drawn / (drawn - 1)) * squares;
  }
  return variance;
}

/** Units minus strata: what is left to estimate spread with. */
export function designDegrees(design: SurveyDesign, inside?: (person: number) => boolean): number {
  if (!inside) return design.units - design.strata.length;
  const [units, strata] = [new Set<number>(), new Set<number>()];
  for (let i = 0; i < design.n; i++)
    if (inside(i) && design.weights[i]! > 0) {
      units.add(design.unitOf[i]!);
      strata.add(design.stratumOf[i]!);
    }
  return units.size - strata.size;
}
