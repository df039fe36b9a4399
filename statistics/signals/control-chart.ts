import { binomialCdf, binomialQuantile } from '../distributions/binomial.ts';
import { type NotEstimable, notEstimable, tooFew, type Warning } from '../result.ts';
import {
  requireCount,
  requireKeys,
  requireLength,
  requireOpenShare,
  StatisticsError,
} from '../statistics-error.ts';

/** One month, or week: how many of how many. */
export interface ChartPoint {
  /** `null` when nobody was asked. */
  share: number | null;
  n: number;
  lower: number;
  upper: number;
  /** Standard deviations from the centre, by chance alone; 0 without answers. */
  z: number;
  /** Outside its limits. */
  signal: 'low' | 'high' | null;
}

export interface ProportionChart {
  kind: 'chart';
  centre: number;
  /** How many times wider than chance the baseline swings (Laney's sigma z); 1 without `overDispersion`. */
  spread: number;
  points: ChartPoint[];
  method: string;
  warnings: readonly Warning[];
}

export interface ChartOptions {
  /** How many points from the first one on say what is usual; all unless told. */
  baseline?: number;
  /** Width of the limits in standard deviations; 3 unless told. */
  sigmas?: number;
  /** Widen the limits when the baseline swings more than chance (Laney). */
  overDispersion?: boolean;
}

/**
 * A p-chart: a share over time with limits that depend on how many were asked; a point outside is a signal to look.
 *
 * The centre is the share over the baseline together. With many people per point ordinary swings (weather, holidays) are
 * larger than chance, and every point would be outside: Laney's chart widens the limits by the mean moving range of the
 * z-scores over 1.128, never narrows them. Points without people have no limits that mean anything (0 to 1). A baseline in
 * which everybody or nobody said yes gives no chart: the exact chart (`responseDrop`) can still be used.
 *
 * Source: Shewhart; Laney, D. B. (2002), Quality Engineering 14, 531–537.
 *
 * Example: `proportionChart([20, 22, 19, 8], [30, 30, 30, 30], { baseline: 3 }).points[3].signal` → `'low'`
 * @throws StatisticsError when lengths differ, a count is broken, or there are more yes than people.
 */
export function proportionChart(
  yes: readonly number[],
  people: readonly number[],
  options: ChartOptions = {},
): ProportionChart | NotEstimable {
  requireKeys('options', options, { baseline: true, sigmas: true, overDispersion: true });
  const { sigmas = 3, overDispersion = false } = options;
  if (!(sigmas > 0 && sigmas < Infinity)) throw new StatisticsError('sigmas', 'a positive number', sigmas);
  const baseline = readBaseline(yes, people, options.baseline);
  if (baseline.kind === 'not-estimable') return baseline;
  const { centre, length } = baseline;
  const z = zScores(yes, people, centre);
  let spread = 1;
  if (overDispersion) {
    const seen = z.slice(0, length).filter((_, index) => people[index]! > 0);
    if (seen.length < 2) return tooFew(seen.length, 2, 'points in the baseline');
    let moved = 0;
    for (let i = 1; i < seen.length; i++) moved += Math.abs(seen[i]! - seen[i - 1]!);
    spread = Math.max(1, moved / (seen.length - 1) / 1.128);
  }
  const warnings: Warning[] =
    length < 8 ? [{ code: 'short-baseline', detail: 'fewer than eight points' }] : [];
  const points = yes.map((count, index): ChartPoint => {
    const n = people[index]!;
    if (n === 0) return { share: null, n, lower: 0, upper: 1, z: 0, signal: null };
    const half = sigmas * spread * Math.sqrt((centre * (1 - centre)) / n);
    const [lower, upper] = [Math.max(0, centre - half), Math.min(1, centre + half)];
    const share = count / n;
    return {
      share,
      n,
      lower,
      upper,
      z: z[index]!,
      signal: share < lower ? 'low' : share > upper ? 'high' : null,
    };
  });
  const method = overDispersion ? "p-chart with Laney's limits" : 'p-chart';
  return { kind: 'chart', centre, spread, points, method, warnings };
}

export interface ResponseDrop {
  kind: 'chart';
  centre: number;
  points: { n: number; share: number | null; p: number; signal: boolean }[];
  /** Below this chance of so few answers a point is a signal. */
  limit: number;
  method: string;
  warnings: readonly Warning[];
}

/**
 * The chart for a fall in response: per month, the exact chance that so few or fewer would answer if nothing had changed;
 * below 0.005 is a signal.
 *
 * Exact binomial, so that it holds for ten invitations as for a hundred; about one false alarm in fifteen years per unit
 * at 35 invitations a month, the chance in eight months of baseline included. The baseline (eight points unless told, fewer when there are not so many) is taken as known,
 * which a short baseline is not. Months without invitations are no signal.
 *
 * Example: `responseDrop([24, 25, 23, 12], [35, 35, 35, 35], { baseline: 3 }).points[3].signal` → `true`
 * @throws StatisticsError when lengths differ, a count is broken, or more answered than were invited.
 */
export function responseDrop(
  answered: readonly number[],
  invited: readonly number[],
  options: { baseline?: number; limit?: number } = {},
): ResponseDrop | NotEstimable {
  requireKeys('options', options, { baseline: true, limit: true });
  const limit = options.limit ?? 0.005;
  requireOpenShare('limit', limit);
  const baseline = readBaseline(answered, invited, options.baseline ?? Math.min(8, answered.length), true);
  if (baseline.kind === 'not-estimable') return baseline;
  const points = answered.map((count, index) => {
    const n = invited[index]!;
    const p = binomialCdf(count, n, baseline.centre);
    return { n, share: n === 0 ? null : count / n, p, signal: n > 0 && p < limit };
  });
  const warnings: Warning[] =
    baseline.length < 8 ? [{ code: 'short-baseline', detail: 'fewer than eight points' }] : [];
  return { kind: 'chart', centre: baseline.centre, points, limit, method: 'exact binomial chart', warnings };
}

/**
 * Exact limits of a funnel plot: between which shares a group of `n` lies in 95 (or 99.8) of 100 cases when its true share
 * is `centre`.
 *
 * A municipality outside the funnel differs from the whole by more than chance; inside it no order of rank means anything.
 * Binomial quantiles, so that the limits are shares that can occur. Without people there are none: 0 to 1.
 *
 * Source: Spiegelhalter, D. J. (2005), Statistics in Medicine 24, 1185–1202.
 *
 * Example: `funnelLimits(24, 0.7172995780590717, 0.998)` → `{ lower: 0.416667, upper: 0.958333 }`
 * @throws StatisticsError when `n` is no count, or a share is outside its range.
 */
export function funnelLimits(n: number, centre: number, confidence = 0.95): { lower: number; upper: number } {
  requireCount('n', n);
  requireOpenShare('confidence', confidence);
  if (!(centre >= 0 && centre <= 1)) throw new StatisticsError('centre', 'a share', centre);
  if (n === 0) return { lower: 0, upper: 1 };
  const tail = (1 - confidence) / 2;
  return {
    lower: binomialQuantile(tail, n, centre) / n,
    upper: binomialQuantile(tail, n, centre, { tail: 'upper' }) / n,
  };
}

/**
 * How many standard deviations each share is from the centre, by chance alone; 0 where nobody was asked.
 *
 * Example: `zScores([10, 20], [40, 40], 0.5)` → `[-3.1623, 0]`
 * @throws StatisticsError when lengths differ, a count is broken, or the centre is not between 0 and 1.
 */
export function zScores(yes: readonly number[], people: readonly number[], centre: number): number[] {
  requireCounts(yes, people);
  requireOpenShare('centre', centre);
  return yes.map((count, index) => {
    const n = people[index]!;
    return n === 0 ? 0 : (count / n - centre) / Math.sqrt((centre * (1 - centre)) / n);
  });
}

function requireCounts(yes: readonly number[], people: readonly number[]): void {
  requireLength('people', people, yes.length);
  for (const [index, count] of yes.entries()) {
    requireCount('yes', count);
    requireCount('people', people[index]!);
    if (count > people[index]!) throw new StatisticsError('yes', `at most ${people[index]}`, count);
  }
}

function readBaseline(
  yes: readonly number[],
  people: readonly number[],
  length = yes.length,
  extremes = false,
): { kind: 'baseline'; centre: number; length: number } | NotEstimable {
  requireCounts(yes, people);
  requireCount('baseline', length);
  if (length > yes.length) throw new StatisticsError('baseline', `at most ${yes.length} points`, length);
  const total = people.slice(0, length).reduce((sum, n) => sum + n, 0);
  if (total === 0) return notEstimable('no-answers', 0);
  const centre = yes.slice(0, length).reduce((sum, n) => sum + n, 0) / total;
  if (!extremes && !(centre > 0 && centre < 1)) return notEstimable('no-spread', total);
  return { kind: 'baseline', centre, length };
}
