import { expOf, logOf } from '../elementary.ts';
import { findRoot } from '../distributions/find-root.ts';
import { logGamma } from '../distributions/log-gamma.ts';
import { noncentralTCdf } from '../distributions/noncentral-t.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { type Moments, moments } from '../estimates/moments.ts';
import { type ConfidenceOptions, type Interval, type NotEstimable, notEstimable, tooFew } from '../result.ts';
import { requireAllFinite, requireKeys, requireLength, requireOpenShare } from '../statistics-error.ts';

/** A difference in standard deviations. */
export interface EffectSize {
  kind: 'effect-size';
  n: number;
  /** Corrected for the bias of small groups. */
  estimate: number;
  /** Uncorrected. */
  d: number;
  variance: number;
  standardError: number;
  /** By the non-central t distribution, for the true difference; normal for SMCR. */
  interval: Interval;
  method: string;
}

/**
 * Hedges' g: the difference of two means (first minus second) in pooled standard deviations, corrected for small groups.
 *
 * For comparing with other studies; points on the scale of 0 to 100 come first. The correction J is exact (gamma
 * functions), the interval is that of the non-central t distribution (for the true difference, so without J), the
 * variance is `1/n₁ + 1/n₂ + g²/(2(n₁ + n₂))`. Assumes normal answers with equal spread. Needs two people per group and
 * some spread.
 *
 * Source: Hedges, L. V. (1981), Journal of Educational Statistics 6, 107–128; as R's metafor (`escalc("SMD")`).
 *
 * Example: `hedgesG([5, 6, 7, 8], [3, 4, 5, 6])` → `{ estimate: 1.3457, d: 1.5492 }`
 * @throws StatisticsError when a value is not finite.
 */
export function hedgesG(
  first: readonly number[],
  second: readonly number[],
  options: ConfidenceOptions = {},
): EffectSize | NotEstimable {
  const confidence = requireConfidence(options);
  const [a, b] = [summary('first', first), summary('second', second)];
  const n = a.n + b.n;
  if (a.n < 2 || b.n < 2) return tooFew(n, 4, 'two per group');
  const df = n - 2;
  const sd = Math.sqrt((a.squares + b.squares) / df);
  if (!(sd > 0)) return notEstimable('no-spread', n);
  const d = (a.mean - b.mean) / sd;
  const scale = Math.sqrt(1 / a.n + 1 / b.n);
  const estimate = correction(df) * d;
  const variance = 1 / a.n + 1 / b.n + estimate ** 2 / (2 * n);
  return {
    kind: 'effect-size',
    n,
    estimate,
    d,
    variance,
    standardError: Math.sqrt(variance),
    interval: noncentralInterval(d / scale, df, scale, confidence),
    method: "Hedges' g, exact correction, non-central t interval",
  };
}

/**
 * The standardised mean change with *raw* score standardisation: mean change in standard deviations of the first
 * measurement (SMCR). Comparable with Hedges' g of two groups; a change is no effect.
 *
 * Variance `2(1 − r)/n + d²/(2n)`, r the correlation of the two measurements (as R's metafor, `escalc("SMCR")`); normal
 * interval, which with ten people holds in 92–95% (simulated). Fewer than three people: too few.
 *
 * Source: Becker, B. J. (1988), British Journal of Mathematical and Statistical Psychology 41, 257–278.
 *
 * Example: `standardisedChangeRaw([40, 50, 60, 70], [45, 52, 66, 75]).estimate` → `0.2522`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function standardisedChangeRaw(
  pre: readonly number[],
  post: readonly number[],
  options: ConfidenceOptions = {},
): EffectSize | NotEstimable {
  const confidence = requireConfidence(options);
  requireLength('post', post, pre.length);
  const [a, b] = [summary('pre', pre), summary('post', post)];
  const n = pre.length;
  if (n < 3) return tooFew(n, 3);
  if (!(a.squares > 0 && b.squares > 0)) return notEstimable('no-spread', n);
  const products = pre.reduce((sum, value, row) => sum + (value - a.mean) * (post[row]! - b.mean), 0);
  const correlation = Math.max(-1, Math.min(1, products / Math.sqrt(a.squares * b.squares)));
  const d = (b.mean - a.mean) / Math.sqrt(a.squares / (n - 1));
  const estimate = correction(n - 1) * d;
  const variance = (2 * (1 - correlation)) / n + estimate ** 2 / (2 * n);
  const half = -normalQuantile((1 - confidence) / 2) * Math.sqrt(variance);
  return {
    kind: 'effect-size',
    n,
    estimate,
    d,
    variance,
    standardError: Math.sqrt(variance),
    interval: { lower: estimate - half, upper: estimate + half },
    method: 'standardised mean change, raw score standardisation',
  };
}

/**
 * The standardised mean change with *change* score standardisation: mean change in standard deviations of the change
 * (SMCC). Larger than SMCR when people change alike; not comparable with Hedges' g.
 *
 * Variance `1/n + d²/(2n)` (as R's metafor, `escalc("SMCC")`); the interval is that of the non-central t distribution.
 * Fewer than three people: too few, for with two the correction has no finite value to correct.
 *
 * Source: Gibbons, R. D., Hedeker, D. R. & Davis, J. M. (1993), Journal of Educational Statistics 18, 271–279.
 *
 * Example: `standardisedChange([40, 50, 60, 70], [45, 52, 66, 75]).estimate` → `1.8800`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function standardisedChange(
  pre: readonly number[],
  post: readonly number[],
  options: ConfidenceOptions = {},
): EffectSize | NotEstimable {
  const confidence = requireConfidence(options);
  requireLength('post', post, pre.length);
  requireAllFinite('pre', pre);
  const n = pre.length;
  const change = summary(
    'post',
    post.map((value, row) => value - pre[row]!),
  );
  if (n < 3) return tooFew(n, 3);
  const sd = Math.sqrt(change.squares / (n - 1));
  if (!(sd > 0)) return notEstimable('no-spread', n);
  const d = change.mean / sd;
  const estimate = correction(n - 1) * d;
  const variance = 1 / n + estimate ** 2 / (2 * n);
  const scale = 1 / Math.sqrt(n);
  return {
    kind: 'effect-size',
    n,
    estimate,
    d,
    variance,
    standardError: Math.sqrt(variance),
    interval: noncentralInterval(d / scale, n - 1, scale, confidence),
    method: 'standardised mean change, change score standardisation, non-central t interval',
  };
}

/** Hedges' exact correction; 1 − 3/(4·df − 1) is its approximation. */
function correction(df: number): number {
  return expOf(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}

function noncentralInterval(t: number, df: number, scale: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2;
  const edge = (p: number, side: 'lower' | 'upper') => {
    const reach = 12 + 0.6 * Math.abs(t) * Math.sqrt(12 / df + 1);
    const value = (shift: number) =>
      side === 'lower'
        ? logOf(p) - noncentralTCdf(t, df, shift, { tail: 'upper', log: true })
        : noncentralTCdf(t, df, shift, { log: true }) - logOf(p);
    // Where the normal approximation has it.
    const near = t + normalQuantile(side === 'lower' ? p : 1 - p) * Math.sqrt(1 + (t * t) / (2 * df));
    // Beyond 0 on the other side of t a shift of 40 leaves no probability.
    const low = t > 0 ? -40 : t - reach - 3 * Math.abs(t);
    const high = t < 0 ? 40 : t + reach + 3 * Math.abs(t);
    return findRoot(value, null, low, high, near) * scale;
  };
  return { lower: edge(tail, 'lower'), upper: edge(tail, 'upper') };
}

function summary(name: string, values: readonly number[]): Moments {
  requireAllFinite(name, values);
  return moments(values);
}

function requireConfidence(options: ConfidenceOptions): number {
  requireKeys('options', options, { confidence: true });
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  return confidence;
}
