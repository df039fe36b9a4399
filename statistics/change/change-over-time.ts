import { type Coefficient, coefficientOf, findCoefficient } from '../coefficient.ts';
import { indicators, joinPredictors } from '../impact/design-matrix.ts';
import { type ConfidenceOptions, type NotEstimable, tooFew, type Warning } from '../result.ts';
import { requireKeys, requireLength, StatisticsError } from '../statistics-error.ts';
import { type PersonKey } from './panel.ts';
import { fitRandomIntercept } from './random-intercept.ts';
import { type TippingPoint, tippingPoint } from './tipping-point.ts';

export interface ChangeInput {
  person: readonly PersonKey[];
  wave: readonly (string | number)[];
  score: readonly (number | null)[];
  /** Known of every row; best those that say who leaves. */
  covariates?: Readonly<Record<string, readonly number[]>>;
}

export interface ChangeOverTime {
  kind: 'change';
  /** People at the first wave, at both waves, and rows used. */
  started: number;
  pairs: number;
  n: number;
  /** From the first wave to each later one, from the mixed model on all rows. */
  changes: (Coefficient & { wave: string | number })[];
  /** The change to the last wave: the headline. */
  change: Coefficient;
  /** How different those who left would have to be to undo it; always printed beside it. */
  tippingPoint: TippingPoint;
  /** Only people with both waves: a sensitivity analysis, biased when the weak leave. `null` with fewer than two. */
  completePairs: Coefficient | null;
  method: string;
  warnings: readonly Warning[];
}

/**
 * The change of a group from its first wave to its last, when not everybody stays: the headline of a report.
 *
 * A random-intercept mixed model on all rows, with the waves as factors and covariates that predict leaving. The mean of
 * each wave is *not* compared: when those who do badly leave, that invents progress (a change of +4 points became +6.5 in
 * simulation). Right when leaving depends on what was seen; the tipping point says how wrong it may be otherwise. `waves`
 * gives the order; unless told that of first appearance. This is a change, no effect: evidence level 1. Nobody answered, or one wave
 * only: not estimable.
 *
 * Source: Laird, N. M. & Ware, J. H. (1982), Biometrics 38, 963–974.
 *
 * Example: `changeOverTime({ person: [1, 1, 2, 2, 3], wave: [0, 1, 0, 1, 0], score: [40, 50, 60, 64, 30] }).change.estimate` → `7.2924`
 * @throws StatisticsError when lengths differ, a value is not finite, or a person has two rows in a wave.
 */
export function changeOverTime(
  input: ChangeInput,
  options: ConfidenceOptions & { waves?: readonly (string | number)[] } = {},
): ChangeOverTime | NotEstimable {
  requireKeys('input', input, { person: true, wave: true, score: true, covariates: true });
  requireKeys('options', options, { confidence: true, waves: true });
  const confidence = options.confidence ?? 0.95;
  const rows = input.score.length;
  requireLength('person', input.person, rows);
  requireLength('wave', input.wave, rows);
  const present = input.wave.filter((_, row) => input.score[row] !== null);
  const waves = (options.waves ?? [...new Set(input.wave)]).filter((wave) => present.includes(wave));
  const [first] = waves;
  const last = waves.at(-1);
  if (first === undefined || last === undefined || waves.length < 2)
    return tooFew(present.length, 2, 'waves with answers');
  const kept = input.wave.flatMap((wave, row) => (waves.includes(wave) ? [row] : []));
  // The first wave must be the one the others are compared with.
  kept.sort((a, b) => waves.indexOf(input.wave[a]!) - waves.indexOf(input.wave[b]!) || a - b);
  const pick = <T>(list: readonly T[]) => kept.map((row) => list[row]!);
  const [person, wave, score] = [pick(input.person), pick(input.wave), pick(input.score)];
  const seen = new Set<string>();
  for (const [row, key] of person.entries()) {
    const mark = JSON.stringify([key, wave[row]]);
    if (seen.has(mark)) throw new StatisticsError('person', 'one row per person and wave', key);
    seen.add(mark);
  }
  const covariates = Object.fromEntries(
    Object.entries(input.covariates ?? {}).map(([name, list]) => [name, pick(list)]),
  );
  const fit = fitRandomIntercept(
    { person, outcome: score, predictors: joinPredictors(indicators('wave', wave), covariates) },
    { confidence },
  );
  if (fit.kind === 'not-estimable') return fit;
  const changes = waves
    .slice(1)
    .map((to) => ({ ...findCoefficient(fit.coefficients, `wave=${to}`), wave: to }));
  const change = changes.at(-1)!;
  const at = (which: string | number) =>
    new Map(
      person.flatMap((key, row) =>
        wave[row] === which && score[row] !== null ? [[key, score[row] ?? 0]] : [],
      ),
    );
  const [before, after] = [at(first), at(last)];
  const differences = [...before].flatMap(([key, value]) =>
    after.has(key) ? [after.get(key)! - value] : [],
  );
  const people = { started: before.size, lost: before.size - differences.length };
  const warnings: Warning[] = [...fit.warnings];
  if (people.started > 0 && people.lost / people.started > 0.3) {
    warnings.push({
      code: 'drop-out',
      detail: 'more than 30% of those who started were not measured at the last wave',
    });
  }
  return {
    kind: 'change',
    started: before.size,
    pairs: differences.length,
    n: fit.n,
    changes,
    change,
    tippingPoint: tippingPoint(
      { change: change.estimate, standardError: change.standardError, df: change.df },
      people,
      { confidence },
    ),
    completePairs: pairedChange(differences, confidence),
    method: 'random-intercept mixed model (REML) on all waves, Satterthwaite degrees of freedom',
    warnings,
  };
}

function pairedChange(differences: readonly number[], confidence: number): Coefficient | null {
  const n = differences.length;
  if (n < 2) return null;
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return coefficientOf('complete pairs', mean, Math.sqrt(squares / (n - 1) / n), n - 1, confidence);
}
