import { type NotEstimable, tooFew } from '../result.ts';
import { requireLength, StatisticsError } from '../statistics-error.ts';
import { type Label, numberLabels, type SurveyDesign } from './survey-design.ts';

/**
 * Weights adjusted so that each cell counts as in the population; estimates from the new design have the smaller error that
 * this gives (linearised). A cell of the population without anybody in the sample: too few; collapse it first.
 *
 * Source: Holt, D. & Smith, T. M. F. (1979), Journal of the Royal Statistical Society A 142, 33–46; as R `survey`'s `postStratify`.
 *
 * Example: `postStratify(surveyDesign({ n: 3 }), ['w', 'w', 'm'], { w: 10, m: 10 }).weights` → `[5, 5, 10]`
 * @throws StatisticsError when lengths differ, a cell is not in `population`, or a population is not positive.
 */
export function postStratify(
  design: SurveyDesign,
  cells: readonly Label[],
  population: Readonly<Record<string, number>>,
): SurveyDesign | (NotEstimable & { cell: string }) {
  requireLength('cells', cells, design.n);
  const { codes, names } = numberLabels(cells);
  const sums = new Float64Array(names.length);
  codes.forEach((cell, i) => (sums[cell]! += design.weights[i]!));
  for (const name of names)
    if (!Object.hasOwn(population, String(name)))
      throw new StatisticsError('population', `a number for ${name}`, 'none');
  const known = new Set(names.map(String));
  for (const [cell, size] of Object.entries(population)) {
    if (!(size > 0 && size < Infinity))
      throw new StatisticsError('population', `a positive number for ${cell}`, size);
    const code = names.findIndex((name) => String(name) === cell);
    if (!known.has(cell) || sums[code] === 0) return { ...tooFew(0, 1), cell };
  }
  const weights = Float64Array.from(
    codes,
    (cell, i) => (design.weights[i]! * population[String(names[cell])]!) / sums[cell]!,
  );
  return {
    ...design,
    weights,
    calibrations: [...design.calibrations, { kind: 'post-stratified', cells: codes, before: design.weights }],
  };
}
