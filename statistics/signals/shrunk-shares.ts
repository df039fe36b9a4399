import { expOf, log1pOf, logOf } from '../elementary.ts';
import { betaCdf, betaQuantile } from '../distributions/beta.ts';
import { logGammaOnePlus } from '../distributions/log-gamma.ts';
import { estimateProportion } from '../estimates/proportion.ts';
import {
  type ConfidenceOptions,
  type Interval,
  type NotEstimable,
  notEstimable,
  tooFew,
  type Warning,
} from '../result.ts';
import { requireCount, requireLength, requireOpenShare, StatisticsError } from '../statistics-error.ts';

export interface ShrunkShares {
  kind: 'shrunk';
  /** The beta distribution of true shares; null when the groups do not differ more than chance. */
  prior: { a: number; b: number } | null;
  mean: number;
  logLikelihood: number;
  groups: {
    /** `null` for a group without people: the interval is then about any group. */
    raw: number | null;
    estimate: number;
    /** Posterior interval with the prior taken as known. */
    posterior: Interval;
    /** With the uncertainty about the prior added: the one to show. */
    interval: Interval;
    /** Posterior chance that the true share is below the mean of all. */
    chanceBelowMean: number;
  }[];
  method: string;
  warnings: readonly Warning[];
}

/**
 * Empirical Bayes for shares: each group's share drawn towards the mean of all, the more so the fewer people it has.
 *
 * True shares are taken to follow a beta distribution, estimated by maximum likelihood (beta-binomial); a group's value is
 * its posterior mean. The posterior interval takes the prior as known and is a little too narrow; `interval` adds what is
 * not known about it (delta method, as a beta distribution with the same mean and the larger variance). When the groups do
 * not differ more than chance, all get the overall share with its Wilson interval, and a warning says so. Needs two groups
 * with people; when everybody or nobody says yes there is nothing to estimate.
 *
 * Source: Morris (1983); Carlin, B. P. & Louis, T. A. (2000), Bayes and empirical Bayes methods.
 *
 * Example: `shrinkShares([9, 3, 14, 6], [10, 10, 20, 20]).groups[0]` → `{ raw: 0.9, estimate: 0.7898 }`
 * @throws StatisticsError when lengths differ, a count is broken, or there are more yes than people.
 */
export function shrinkShares(
  yes: readonly number[],
  people: readonly number[],
  options: ConfidenceOptions = {},
): ShrunkShares | NotEstimable {
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  requireLength('people', people, yes.length);
  for (const [group, count] of yes.entries()) {
    requireCount('yes', count);
    requireCount('people', people[group]!);
    if (count > people[group]!) throw new StatisticsError('yes', `at most ${people[group]}`, count);
  }
  const all = yes.reduce((sum, count) => sum + count, 0);
  const n = people.reduce((sum, count) => sum + count, 0);
  const groups = people.filter((count) => count > 0).length;
  if (groups < 2) return tooFew(n, 2, 'groups with people');
  if (all === 0 || all === n) return notEstimable('no-spread', n);
  const coefficients = yes.reduce(
    (sum, count, group) =>
      sum +
      logGammaOnePlus(people[group]!) -
      logGammaOnePlus(count) -
      logGammaOnePlus(people[group]! - count),
    0,
  );
  const fit = maximise(yes, people);
  const raws = yes.map((count, group) => (people[group]! > 0 ? count / people[group]! : null));
  if (!fit) {
    const share = all / n;
    const overall = estimateProportion(all, n, { confidence });
    const interval = overall.interval ?? { lower: 0, upper: 1 };
    return {
      kind: 'shrunk',
      prior: null,
      mean: share,
      logLikelihood: coefficients + all * logOf(share) + (n - all) * log1pOf(-share),
      groups: raws.map((raw) => ({
        raw,
        estimate: share,
        posterior: interval,
        interval,
        chanceBelowMean: 0.5,
      })),
      method: 'empirical Bayes, beta-binomial',
      warnings: [
        {
          code: 'no-variation',
          detail: 'the groups do not differ more than chance: all get the overall share',
        },
      ],
    };
  }
  const { a, b, covariance } = fit;
  const mean = a / (a + b);
  const tail = (1 - confidence) / 2;
  const between = (p: number, q: number): Interval => ({
    lower: betaQuantile(tail, p, q),
    upper: betaQuantile(tail, p, q, { tail: 'upper' }),
  });
  const lines = yes.map((count, group) => {
    const size = people[group]!;
    const [p, q] = [count + a, size - count + b];
    const total = p + q;
    const estimate = p / total;
    // How the posterior mean moves with the logarithms of a and b, in which the estimates are about normal.
    const toA = (a * (size - count + b)) / total ** 2;
    const toB = (-b * p) / total ** 2;
    const added = toA ** 2 * covariance[0] + 2 * toA * toB * covariance[1] + toB ** 2 * covariance[2];
    const variance = (estimate * (1 - estimate)) / (total + 1) + added;
    const strength = Math.max(1e-3, (estimate * (1 - estimate)) / variance - 1);
    return {
      raw: raws[group]!,
      estimate,
      posterior: between(p, q),
      interval: widen(between(estimate * strength, (1 - estimate) * strength), between(p, q)),
      chanceBelowMean: betaCdf(mean, p, q),
    };
  });
  const warnings: Warning[] =
    groups < 5
      ? [{ code: 'few-groups', detail: 'the prior is hardly known from fewer than five groups' }]
      : [];
  const logLikelihood = coefficients + fit.value;
  return {
    kind: 'shrunk',
    prior: { a, b },
    mean,
    logLikelihood,
    groups: lines,
    method: 'empirical Bayes, beta-binomial',
    warnings,
  };
}

function widen(one: Interval, other: Interval): Interval {
  return { lower: Math.min(one.lower, other.lower), upper: Math.max(one.upper, other.upper) };
}

interface Derivatives {
  value: number;
  slope: [number, number];
  curve: [number, number, number];
}

/** Beta-binomial log likelihood (without coefficients) in (log a, log b), with derivatives; counts make them finite sums. */
function derivatives(yes: readonly number[], people: readonly number[], a: number, b: number): Derivatives {
  let [value, da, db, dc, haa, hbb, hcc] = [0, 0, 0, 0, 0, 0, 0];
  for (const [group, count] of yes.entries()) {
    const size = people[group]!;
    for (let i = 0; i < count; i++) {
      value += logOf(a + i);
      da += 1 / (a + i);
      haa -= 1 / (a + i) ** 2;
    }
    for (let i = 0; i < size - count; i++) {
      value += logOf(b + i);
      db += 1 / (b + i);
      hbb -= 1 / (b + i) ** 2;
    }
    for (let i = 0; i < size; i++) {
      value -= logOf(a + b + i);
      dc -= 1 / (a + b + i);
      hcc += 1 / (a + b + i) ** 2;
    }
  }
  const slope: [number, number] = [a * (da + dc), b * (db + dc)];
  return {
    value,
    slope,
    curve: [a * a * (haa + hcc) + slope[0], a * b * hcc, b * b * (hbb + hcc) + slope[1]],
  };
}

/** The maximum, with the covariance of (log a, log b); `null` when it lies at "no variation" (a + b beyond all bounds). */
function maximise(yes: readonly number[], people: readonly number[]) {
  const all = yes.reduce((sum, count) => sum + count, 0);
  const share = all / people.reduce((sum, count) => sum + count, 0);
  let best = { value: -Infinity, u: 0, v: 0 };
  for (let power = -1; power <= 5; power += 0.5) {
    const [u, v] = [logOf(share * 10 ** power), logOf((1 - share) * 10 ** power)];
    const { value } = derivatives(yes, people, expOf(u), expOf(v));
    if (value > best.value) best = { value, u, v };
  }
  let { u, v } = best;
  let here = derivatives(yes, people, expOf(u), expOf(v));
  for (let step = 0; step < 300; step++) {
    if (u > 16 || v > 16) return null;
    const [g, h] = here.slope;
    const [x, y, z] = here.curve;
    const determinant = x * z - y * y;
    // Newton where the surface is a hill; otherwise uphill.
    const hill = x < 0 && determinant > 0;
    const size = Math.hypot(g, h);
    const move = hill
      ? [(-z * g + y * h) / determinant, (y * g - x * h) / determinant]
      : [g / (size + 1), h / (size + 1)];
    if (Math.hypot(move[0]!, move[1]!) < 1e-12 || size < 1e-13) break;
    let length = Math.min(1, 2 / Math.hypot(move[0]!, move[1]!));
    let next = here;
    for (let halving = 0; halving < 40; halving++, length /= 2) {
      next = derivatives(yes, people, expOf(u + length * move[0]!), expOf(v + length * move[1]!));
      if (next.value >= here.value - 1e-13 * Math.abs(here.value)) break;
    }
    u += length * move[0]!;
    v += length * move[1]!;
    here = next;
  }
  const [x, y, z] = here.curve;
  const determinant = x * z - y * y;
  if (!(x < 0 && determinant > 1e-12 * x * z)) return null;
  const covariance: [number, number, number] = [-z / determinant, y / determinant, -x / determinant];
  if (u > 14 || v > 14) return null;
  return { a: expOf(u), b: expOf(v), covariance, value: here.value };
}
