import { expOf } from '../elementary.ts';
import { requireChoice, requireKeys, StatisticsError } from '../statistics-error.ts';
import { type Interval } from '../result.ts';

/** On what scale the association was measured; odds and hazards of a common outcome are first made milder. */
export type AssociationScale =
  'risk-ratio' | 'odds-ratio-rare' | 'odds-ratio-common' | 'hazard-ratio-rare' | 'hazard-ratio-common';

const scales: readonly AssociationScale[] = [
  'risk-ratio',
  'odds-ratio-rare',
  'odds-ratio-common',
  'hazard-ratio-rare',
  'hazard-ratio-common',
];

export interface EValue {
  /** The (approximate) risk ratio that the E-value belongs to. */
  riskRatio: number;
  /** How strong an unmeasured cause would have to be, on both sides, to explain the estimate away. At least 1. */
  point: number;
  /** The same for the end of the interval nearest to no association; 1 when the interval holds 1. `null` without interval. */
  limit: number | null;
}

/**
 * The E-value of an association: how strongly something unmeasured (motivation, health, a partner who speaks Dutch)
 * would have to go together with *both* having a buddy *and* the outcome, as a risk ratio, to explain the whole
 * association away. `RR + √(RR·(RR − 1))`, with 1/RR for ratios below 1. An E-value of 1 means that nothing is needed.
 *
 * For comparisons that were not drawn by lot (evidence levels 2 and 3). It does not say how likely such a cause is, and
 * is no proof of anything when it is high. Common odds ratios are turned into risk ratios by their square root, common
 * hazard ratios by `(1 − 0.5^√HR) / (1 − 0.5^√(1/HR))`.
 *
 * Source: VanderWeele, T. J. & Ding, P. (2017), Annals of Internal Medicine 167, 268–274.
 *
 * Example: `eValue(3.9).point` → `7.263034344`
 * Example: `eValue(0.8, { interval: { lower: 0.71, upper: 0.91 } }).limit` → `1.4285714286`
 * @throws StatisticsError when a ratio is not positive, or the interval does not hold the estimate.
 */
export function eValue(
  ratio: number,
  options: { interval?: Interval; scale?: AssociationScale } = {},
): EValue {
  requireKeys('options', options, { interval: true, scale: true });
  const scale = options.scale ?? 'risk-ratio';
  requireChoice('scale', scale, scales);
  const riskRatio = toRiskRatio(requirePositive('ratio', ratio), scale);
  if (!options.interval) return { riskRatio, point: explainAway(riskRatio), limit: null };
  const lower = toRiskRatio(requirePositive('interval', options.interval.lower), scale);
  const upper = toRiskRatio(requirePositive('interval', options.interval.upper), scale);
  if (!(lower <= riskRatio && riskRatio <= upper)) {
    throw new StatisticsError('interval', 'an interval that holds the estimate', `${lower} to ${upper}`);
  }
  const nearest = lower > 1 ? lower : upper < 1 ? upper : 1;
  return { riskRatio, point: explainAway(riskRatio), limit: explainAway(nearest) };
}

/**
 * The E-value of a difference between two means, given in standard deviations (`d`, such as Hedges' g) with its standard
 * error. The difference is first turned into an approximate risk ratio, `exp(0.91·d)`, with interval
 * `exp(0.91·d ± 1.78·se)`; that supposes a roughly normal outcome. See {@link eValue} for what it means.
 *
 * Source: VanderWeele & Ding (2017), after Chinn, S. (2000), Statistics in Medicine 19, 3127–3131.
 *
 * Example: `eValueOfDifference(0.5, 0.25).point` → `2.529141982`
 * @throws StatisticsError when `d` is not finite or `standardError` is negative.
 */
export function eValueOfDifference(
  d: number,
  standardError?: number,
): EValue & { interval: Interval | null } {
  if (!Number.isFinite(d)) throw new StatisticsError('d', 'a finite number', d);
  const ratio = expOf(0.91 * d);
  requirePositive('d', ratio);
  if (standardError === undefined) return { ...eValue(ratio), interval: null };
  if (!(standardError >= 0 && Number.isFinite(standardError))) {
    throw new StatisticsError('standardError', 'a finite number of at least 0', standardError);
  }
  const half = 1.78 * standardError;
  const interval = { lower: expOf(0.91 * d - half), upper: expOf(0.91 * d + half) };
  return { ...eValue(ratio, { interval }), interval };
}

function explainAway(riskRatio: number): number {
  const above = riskRatio < 1 ? 1 / riskRatio : riskRatio;
  return above + Math.sqrt(above * (above - 1));
}

function toRiskRatio(ratio: number, scale: AssociationScale): number {
  if (scale === 'odds-ratio-common') return Math.sqrt(ratio);
  if (scale !== 'hazard-ratio-common') return ratio;
  return (1 - 0.5 ** Math.sqrt(ratio)) / (1 - 0.5 ** Math.sqrt(1 / ratio));
}

function requirePositive(argument: string, value: number): number {
  if (!(value > 0 && Number.isFinite(value))) {
    throw new StatisticsError(argument, 'a positive finite number', value);
  }
  return value;
}
