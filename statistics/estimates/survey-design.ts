import { type Matrix } from '../linear-algebra/matrix.ts';
import {
  requireAllFinite,
  requireChoice,
  requireKeys,
  requireLength,
  requireWeights,
  StatisticsError,
} from '../statistics-error.ts';

/** A label of a stratum, cluster or group. */
export type Label = string | number;

/** How the people came into the sample. */
export interface SurveyInput {
  /** How many people of the population each stands for; all 1 unless told (then `n` says how many people). */
  weights?: ArrayLike<number>;
  n?: number;
  /** Stratum of each person; one stratum unless told. */
  strata?: readonly Label[];
  /** Primary sampling unit of each person (an organisation, a course group); each her own unless told. */
  clusters?: readonly Label[];
  /** Finite population correction: sampling units in the population, one number or one for each stratum. */
  populationSizes?: number | Readonly<Record<string, number>>;
  /**
   * Two stages: within her sampling unit each person (or each unit of `units`, a class in a school) was drawn from
   * `populationSizes` of them, one number per person. Matters only beside a correction at the first stage.
   */
  secondStage?: { units?: readonly Label[]; populationSizes: ArrayLike<number> };
  /**
   * A stratum with a single sampling unit says nothing about spread. `refuse` (the default): not estimable. `adjust`: its
   * distance to the mean of all units counts (R's `survey.lonely.psu = "adjust"`; for totals R counts the distance to 0, which is
   * more). `certainty`: it counts as taken for certain, without spread.
   */
  singleUnits?: 'refuse' | 'adjust' | 'certainty';
}

/** A calibration that the weights went through, for linearised errors. */
export type Calibration =
  | { kind: 'post-stratified'; cells: Int32Array; before: Float64Array }
  | { kind: 'raked'; margins: Int32Array[] }
  | { kind: 'calibrated'; known: Matrix; before: Float64Array };

/** A checked design: everything by number. Made by `surveyDesign`, `postStratify` and `rakeDesign`. */
export interface SurveyDesign {
  n: number;
  weights: Float64Array;
  /** Stratum of each person, as a number. */
  stratumOf: Int32Array;
  /** Sampling unit of each person, as a number over all strata. */
  unitOf: Int32Array;
  /** Per stratum: how many units, and which share of the population's units they are (0 without correction). */
  strata: { units: number; sampled: number }[];
  units: number;
  /** Second stage: unit of each person within her sampling unit, and the population each was drawn from. */
  second: { unitOf: Int32Array; populations: Float64Array } | null;
  singleUnits: 'refuse' | 'adjust' | 'certainty';
  /** Whether a finite population correction applies. */
  corrected: boolean;
  calibrations: readonly Calibration[];
}

/** Numbers labels in the order in which they occur. */
export function numberLabels(labels: readonly Label[]): { codes: Int32Array; names: Label[] } {
  const seen = new Map<Label, number>();
  const codes = Int32Array.from(labels, (label) => {
    const known = seen.get(label);
    if (known !== undefined) return known;
    seen.set(label, seen.size);
    return seen.size - 1;
  });
  return { codes, names: [...seen.keys()] };
}

/**
 * Describes a sample: weights, strata, clusters, finite population correction. Clusters with the same name in two strata
 * are two clusters. Without `secondStage` only the first stage counts (ultimate clusters), as is usual.
 *
 * Use the correction when the question is how *these* people fare (a closed group of whom most answered), never for
 * change, comparison or impact.
 *
 * Example: `surveyDesign({ weights: [1, 2, 3], strata: ['a', 'a', 'b'] }).units` → `3`
 * @throws StatisticsError when lengths differ, a weight is impossible, or a population is smaller than its sample.
 */
export function surveyDesign(input: SurveyInput): SurveyDesign {
  requireKeys('input', input, {
    weights: true,
    n: true,
    strata: true,
    clusters: true,
    populationSizes: true,
    secondStage: true,
    singleUnits: true,
  });
  requireChoice('singleUnits', input.singleUnits ?? 'refuse', ['refuse', 'adjust', 'certainty']);
  const n = input.weights?.length ?? input.strata?.length ?? input.clusters?.length ?? input.n ?? 0;
  const weights = Float64Array.from(input.weights ?? new Float64Array(n).fill(1));
  requireAllFinite('weights', weights);
  requireWeights('weights', weights);
  for (const name of ['strata', 'clusters'] as const) if (input[name]) requireLength(name, input[name], n);
  const strata = numberLabels(input.strata ?? new Array<Label>(n).fill('all'));
  const within = input.clusters
    ? input.clusters.map((cluster, i) => `${strata.codes[i]} ${typeof cluster} ${cluster}`)
    : Array.from({ length: n }, (_, i) => i);
  const units = numberLabels(within);
  const counts = strata.names.map(() => new Set<number>());
  strata.codes.forEach((stratum, i) => counts[stratum]!.add(units.codes[i]!));
  const sizes = input.populationSizes;
  const described = counts.map(({ size }, stratum) => {
    if (sizes === undefined) return { units: size, sampled: 0 };
    const population = typeof sizes === 'number' ? sizes : sizes[String(strata.names[stratum])];
    if (population === undefined || !(population >= size))
      throw new StatisticsError(
        'populationSizes',
        `at least ${size} in ${strata.names[stratum]}`,
        population,
      );
    return { units: size, sampled: size / population };
  });
  return {
    n,
    weights,
    stratumOf: strata.codes,
    unitOf: units.codes,
    strata: described,
    units: units.names.length,
    second: numberSecondStage(input.secondStage, units.codes),
    singleUnits: input.singleUnits ?? 'refuse',
    corrected: sizes !== undefined,
    calibrations: [],
  };
}

function numberSecondStage(stage: SurveyInput['secondStage'], unitOf: Int32Array): SurveyDesign['second'] {
  if (!stage) return null;
  requireKeys('secondStage', stage, { units: true, populationSizes: true });
  const populations = Float64Array.from(stage.populationSizes);
  requireLength('secondStage', populations, unitOf.length);
  if (stage.units) requireLength('secondStage', stage.units, unitOf.length);
  const inner = numberLabels(Array.from(unitOf, (unit, i) => `${unit} ${stage.units?.[i] ?? i}`));
  const seen = new Map<number, Set<number>>();
  unitOf.forEach((unit, i) => seen.set(unit, (seen.get(unit) ?? new Set()).add(inner.codes[i]!)));
  unitOf.forEach((unit, i) => {
    const size = seen.get(unit)!.size;
    if (!(populations[i]! >= size))
      throw new StatisticsError('secondStage', `at least ${size}`, populations[i]);
  });
  return { unitOf: inner.codes, populations };
}
