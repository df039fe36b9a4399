import { qr } from '../linear-algebra/qr.ts';
import { column, matrixFromColumns, scaleRows } from '../linear-algebra/matrix.ts';
import { notEstimable, type NotEstimable } from '../result.ts';
import { requireAllFinite, requireFinite, requireLength } from '../statistics-error.ts';
import { type SurveyDesign } from './survey-design.ts';

/** Something known of every person in the sample and in total of the population. */
export interface KnownTotal {
  name: string;
  values: ArrayLike<number>;
  total: number;
}

/**
 * Weights adjusted so that totals that are known of the population come out exactly, also of numbers (ages, scores of an earlier
 * register): linear calibration, the generalised regression estimator. Estimates from the new design have the smaller error that
 * this gives. `population` is the number of people; the constant is always among the totals.
 *
 * Changes the weights as little as possible (in squares), but some may become negative: the smallest is in the answer, and rake
 * with caps when it is. What is known twice (a column that others determine) is `singular`.
 *
 * Source: Deville, J.-C. & Särndal, C.-E. (1992), Journal of the American Statistical Association 87, 376–382; as R `survey`'s
 * `calibrate`.
 *
 * Example: `calibrateDesign(surveyDesign({ n: 3 }), 12, [{ name: 'age', values: [1, 2, 3], total: 26 }]).smallest` → `3`
 * @throws StatisticsError when lengths differ or a number is not finite.
 */
export function calibrateDesign(
  design: SurveyDesign,
  population: number,
  totals: readonly KnownTotal[],
): { kind: 'calibrated'; design: SurveyDesign; smallest: number } | NotEstimable {
  requireFinite('population', population);
  for (const { name, values, total } of totals) {
    requireLength(name, values, design.n);
    requireAllFinite(name, values);
    requireFinite(name, total);
  }
  if (design.n === 0) return notEstimable('no-answers', 0);
  const known = matrixFromColumns([
    new Float64Array(design.n).fill(1),
    ...totals.map(({ values }) => values),
  ]);
  const roots = Array.from(design.weights, Math.sqrt);
  const fit = qr(scaleRows(known, roots));
  if (fit.rank < known.columns)
    return notEstimable('singular', design.n, {
      detail: ['population', ...totals.map(({ name }) => name)][fit.pivot[fit.rank]!]!,
    });
  const inverse = fit.inverseCrossProduct();
  const short = [population, ...totals.map(({ total }) => total)].map((total, j) => {
    const values = column(known, j);
    return total - values.reduce((sum, value, i) => sum + value * design.weights[i]!, 0);
  });
  const order = fit.pivot;
  const slope = order.map((_, a) => {
    let sum = 0;
    for (let b = 0; b < order.length; b++) sum += inverse.values[b * order.length + a]! * short[order[b]!]!;
    return sum;
  });
  const weights = design.weights.map((weight, i) => {
    let factor = 1;
    for (const [a, j] of order.entries()) factor += slope[a]! * known.values[j * design.n + i]!;
    return weight * factor;
  });
  return {
    kind: 'calibrated',
    smallest: weights.reduce((least, weight) => Math.min(least, weight), Infinity),
    design: {
      ...design,
      weights,
      calibrations: [...design.calibrations, { kind: 'calibrated', known, before: design.weights }],
    },
  };
}
