import { expOf } from '../elementary.ts';
import { type Coefficient, findCoefficient } from '../coefficient.ts';
import { fitLogistic } from '../impact/logistic-regression.ts';
import { type ConfidenceOptions, type NotEstimable, type Warning } from '../result.ts';
import { requireKeys } from '../statistics-error.ts';

export interface BinomialTrend {
  kind: 'trend';
  n: number;
  /** Log odds per unit of time, with quasi-binomial errors and t. */
  slope: Coefficient;
  constant: Coefficient;
  /** Odds multiply by this per unit of time. */
  oddsRatio: number;
  /** How many times more (or less) the shares swing than chance. */
  dispersion: number;
  method: string;
  warnings: readonly Warning[];
}

/**
 * The trend of a share over time: logistic regression on counts, with a spread that may differ from the binomial
 * (quasi-binomial; as R's `glm(family = quasibinomial)`).
 *
 * For response per wave, say. Needs three moments with people: with two the spread cannot be known. When nobody or
 * everybody says yes at all moments there is no trend to estimate; perfect separation in time (all no, then all yes) has an
 * infinite slope and is reported as `separation`.
 *
 * Example: `binomialTrend([84, 82, 85, 60], [120, 118, 121, 120]).oddsRatio` → `0.7687`
 * @throws StatisticsError when lengths differ, a value is not finite, or there are more yes than people.
 */
export function binomialTrend(
  yes: readonly number[],
  people: readonly number[],
  options: ConfidenceOptions & { times?: readonly number[] } = {},
): BinomialTrend | NotEstimable {
  requireKeys('options', options, { confidence: true, times: true });
  const time = options.times ?? yes.map((_, index) => index + 1);
  const settings = options.confidence === undefined ? {} : { confidence: options.confidence };
  const fit = fitLogistic(
    { outcome: yes, trials: people, predictors: { time } },
    { ...settings, errors: 'quasi' },
  );
  if (fit.kind === 'not-estimable') return fit;
  const slope = findCoefficient(fit.coefficients, 'time');
  return {
    kind: 'trend',
    n: people.reduce((sum, count) => sum + count, 0),
    slope,
    constant: fit.coefficients[0]!,
    oddsRatio: expOf(slope.estimate),
    dispersion: fit.dispersion,
    method: 'quasi-binomial trend',
    warnings: fit.warnings,
  };
}
