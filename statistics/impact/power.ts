import { expOf, logOf } from '../elementary.ts';
import { findRoot } from '../distributions/find-root.ts';
import { noncentralTCdf } from '../distributions/noncentral-t.ts';
import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import { requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';

/** What a study of two arms is planned with. */
export interface StudyPlan {
  /** Correlation of first and second measurement; adjusting for it leaves 1 − r² of the variance. 0 unless told. */
  baselineCorrelation?: number;
  /** Share of the offered that really get a buddy; an effect on them is diluted by it. 1 unless told. */
  takeUp?: number;
  /** Share of the waiting that get a buddy all the same. 0 unless told. */
  takeUpWaiting?: number;
  /** Share that is not measured afterwards. 0 unless told. */
  dropOut?: number;
  /** People per buddy or organisation when the offer is made to all of them together, and how alike they are. */
  clusterSize?: number;
  intraclassCorrelation?: number;
  /** Two-sided; 0.05 unless told. */
  alpha?: number;
}

/**
 * The chance that a two-sided t test of two arms finds a true difference of `d` standard deviations.
 *
 * `n` and `other` are the people *at the start* of each arm; drop-out, clusters (design effect 1 + (m − 1)·ICC), take-up and
 * the adjustment for the first measurement are taken into account by the plan. Both tails count. Fewer than two people per
 * arm in effect: no power at all (0).
 *
 * Source: Cohen, J. (1988), Statistical power analysis; non-central t distribution.
 *
 * Example: `powerOfTwoArms({ n: 50, d: 0.5 })` → `0.6969`
 * @throws StatisticsError when a number is outside its range.
 */
export function powerOfTwoArms(
  sizes: { n: number; other?: number; d: number },
  plan: StudyPlan = {},
): number {
  requireKeys('sizes', sizes, { n: true, other: true, d: true });
  const { alpha, dilution, keep, deff, rest } = readPlan(plan);
  const first = (requireSize('n', sizes.n) * keep) / deff;
  const second = (requireSize('other', sizes.other ?? sizes.n) * keep) / deff;
  if (!Number.isFinite(sizes.d)) throw new StatisticsError('d', 'a finite number', sizes.d);
  return powerOfT(first, second, (Math.abs(sizes.d) * dilution) / Math.sqrt(rest), alpha);
}

/**
 * The smallest true difference, in standard deviations, on those who really get a buddy, that a study of two arms finds
 * with this power (80% unless told). To be shown before a study can lock: what lies below it will most likely be missed.
 * `null` when no difference can be found (fewer than two people per arm, or nobody takes it up).
 *
 * Example: `minimalDetectableEffect({ n: 50 }, { baselineCorrelation: 0.5 })` → `0.4901`
 * @throws StatisticsError when a number is outside its range.
 */
export function minimalDetectableEffect(
  sizes: { n: number; other?: number; power?: number },
  plan: StudyPlan = {},
): number | null {
  requireKeys('sizes', sizes, { n: true, other: true, power: true });
  const power = sizes.power ?? 0.8;
  const { alpha, dilution, keep, deff, rest } = readPlan(plan);
  requirePower(power, alpha);
  const first = (requireSize('n', sizes.n) * keep) / deff;
  const second = (requireSize('other', sizes.other ?? sizes.n) * keep) / deff;
  if (first < 2 || second < 2 || dilution === 0) return null;
  const scale = Math.sqrt(1 / first + 1 / second);
  const value = (d: number) => powerOfT(first, second, d, alpha) - power;
  const most =
    (studentQuantile(1 - alpha / 2, first + second - 2) + 3 - normalQuantile(1 - power)) * scale * 20;
  return (findRoot(value, null, 0, most, 3 * scale) * Math.sqrt(rest)) / dilution;
}

/**
 * People per arm *at the start* (not rounded) for finding a true difference of `d` standard deviations, on those who really
 * get a buddy, with this power (80% unless told); arms of equal size. `null` when no number suffices (`d` is 0 or nobody
 * takes it up).
 *
 * Example: `peoplePerArm(0.3, {}, { baselineCorrelation: 0.6, dropOut: 0.25, takeUp: 0.5 })` → `596.634`
 * @throws StatisticsError when a number is outside its range.
 */
export function peoplePerArm(
  d: number,
  options: { power?: number } = {},
  plan: StudyPlan = {},
): number | null {
  requireKeys('options', options, { power: true });
  const power = options.power ?? 0.8;
  const { alpha, dilution, keep, deff, rest } = readPlan(plan);
  requirePower(power, alpha);
  if (!Number.isFinite(d)) throw new StatisticsError('d', 'a finite number', d);
  const effect = (Math.abs(d) * dilution) / Math.sqrt(rest);
  if (effect === 0) return null;
  // In logarithms, from two people to far beyond what any study has.
  const value = (log: number) => powerOfT(expOf(log), expOf(log), effect, alpha) - power;
  const [low, high] = [logOf(2), logOf(2) + 30];
  if (value(low) >= 0) return (2 * deff) / keep;
  if (value(high) < 0) return null;
  const start = logOf(2 * ((normalQuantile(1 - alpha / 2) + normalQuantile(power)) / effect) ** 2 + 2);
  return (expOf(findRoot(value, null, low, high, start)) * deff) / keep;
}

/**
 * People per arm (not rounded) for telling two shares apart, by the normal approximation (as R's `power.prop.test`).
 * `null` when the shares are equal.
 *
 * Example: `peoplePerArmForShares(0.5, 0.65)` → `169.3114`
 * @throws StatisticsError when a share or the power is not between 0 and 1.
 */
export function peoplePerArmForShares(
  first: number,
  second: number,
  options: { power?: number; alpha?: number } = {},
): number | null {
  requireKeys('options', options, { power: true, alpha: true });
  const { power = 0.8, alpha = 0.05 } = options;
  requireOpenShare('first', first);
  requireOpenShare('second', second);
  requireOpenShare('alpha', alpha);
  requirePower(power, alpha);
  if (first === second) return null;
  const pooled = Math.sqrt((first + second) * (1 - (first + second) / 2));
  const own = Math.sqrt(first * (1 - first) + second * (1 - second));
  return (
    ((normalQuantile(1 - alpha / 2) * pooled + normalQuantile(power) * own) / Math.abs(first - second)) ** 2
  );
}

/**
 * How many times more people are needed when they come in clusters: `1 + (m − 1)·ICC`.
 *
 * Example: `designEffectOfClusters(10, 0.05)` → `1.45`
 * @throws StatisticsError when the size is below 1 or the correlation outside 0 to 1.
 */
export function designEffectOfClusters(size: number, intraclassCorrelation: number): number {
  if (!(size >= 1 && size < Infinity)) throw new StatisticsError('size', 'at least 1', size);
  if (!(intraclassCorrelation >= 0 && intraclassCorrelation <= 1)) {
    throw new StatisticsError('intraclassCorrelation', 'a number from 0 to 1', intraclassCorrelation);
  }
  return 1 + (size - 1) * intraclassCorrelation;
}

function powerOfT(first: number, second: number, d: number, alpha: number): number {
  const df = first + second - 2;
  if (first < 2 || second < 2) return 0;
  const shift = d / Math.sqrt(1 / first + 1 / second);
  const limit = studentQuantile(1 - alpha / 2, df);
  // From so many people on the t and the normal distribution cannot be told apart.
  if (df > 1e7) return normalCdf(shift - limit) + normalCdf(-shift - limit);
  return noncentralTCdf(limit, df, shift, { tail: 'upper' }) + noncentralTCdf(-limit, df, shift);
}

function readPlan(plan: StudyPlan) {
  requireKeys('plan', plan, {
    baselineCorrelation: true,
    takeUp: true,
    takeUpWaiting: true,
    dropOut: true,
    clusterSize: true,
    intraclassCorrelation: true,
    alpha: true,
  });
  const share = (name: keyof StudyPlan, fallback: number, below1: boolean) => {
    const value = plan[name] ?? fallback;
    if (!(value >= 0 && (below1 ? value < 1 : value <= 1))) {
      throw new StatisticsError(name, below1 ? 'from 0, below 1' : 'from 0 to 1', value);
    }
    return value;
  };
  const correlation = plan.baselineCorrelation ?? 0;
  if (!(Math.abs(correlation) < 1))
    throw new StatisticsError('baselineCorrelation', 'between -1 and 1', correlation);
  const alpha = plan.alpha ?? 0.05;
  requireOpenShare('alpha', alpha);
  const dilution = share('takeUp', 1, false) - share('takeUpWaiting', 0, false);
  if (dilution < 0) throw new StatisticsError('takeUpWaiting', 'at most takeUp', plan.takeUpWaiting);
  return {
    alpha,
    dilution,
    keep: 1 - share('dropOut', 0, true),
    deff: designEffectOfClusters(plan.clusterSize ?? 1, share('intraclassCorrelation', 0, false)),
    rest: 1 - correlation ** 2,
  };
}

function requireSize(argument: string, value: number): number {
  if (!(value >= 0 && value < Infinity))
    throw new StatisticsError(argument, 'a finite number of at least 0', value);
  return value;
}

function requirePower(power: number, alpha: number): void {
  if (!(power > alpha && power < 1)) throw new StatisticsError('power', 'between alpha and 1', power);
}
