import { log1pOf, logOf } from '../elementary.ts';
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
import { fitBetaBinomial } from './beta-binomial.ts';

/** Below this many groups intervals do not lean on the others. */
const FEWEST_GROUPS = 10;

export interface ShrunkShares {
  kind: 'shrunk';
  /** The beta distribution of true shares; null when the groups do not differ more than chance. */
  prior: { a: number; b: number } | null;
  mean: number;
  logLikelihood: number;
  groups: {
    /** `null` for a group without people: the intervals are then about any group. */
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
 * its posterior mean. The posterior interval takes the prior as known and is too narrow (with twenty groups of 5 to 60 whose
 * shares differ by 5 points it holds the truth in 78%); `interval` adds what is not known about the mean of all and,
 * twice as Prasad and Rao do, about how much groups differ, as a beta distribution with the same mean and the larger
 * variance: simulated, it holds in 91% or more with twenty groups of 5 to 60. When the groups do not differ more than chance, all
 * get the overall share: their posterior interval is then Wilson's of that share, and `interval` also says how much a group may
 * differ from it unseen; a warning says so. Needs two groups with people; when everybody or nobody says yes there is nothing to
 * estimate.
 *
 * Fewer than ten groups say too little of how much groups differ: for a small one beside a large one the interval held in 38–78%.
 * There `interval` is Wilson's of the group itself, wide enough to hold the posterior interval: it holds in 95–98%. With ten or more
 * of very different sizes (thirty people beside a thousand, eight beside four hundred) it still holds in only 68–90% for the small
 * ones where groups differ little: there `estimateProportion` of the group is the honest interval.
 *
 * Sources: Morris, C. N. (1983), Journal of the American Statistical Association 78, 47–55; Prasad, N. G. N. & Rao, J. N. K.
 * (1990), ibid. 85, 163–171; Tarone, R. E. (1979), Biometrika 66, 585–590 (what groups tell when they do not differ).
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
  const fit = fitBetaBinomial(yes, people);
  const tail = (1 - confidence) / 2;
  const between = (p: number, q: number): Interval => ({
    lower: betaQuantile(tail, p, q),
    upper: betaQuantile(tail, p, q, { tail: 'upper' }),
  });
  // Without variation the mean of all is known as any share is, and how alike people of one group are as the expected
  // information says (Tarone).
  const mean = fit ? fit.a / (fit.a + fit.b) : all / n;
  const likeness = fit ? 1 / (fit.a + fit.b + 1) : 0;
  const spread = mean * (1 - mean);
  const meanVariance = fit?.meanVariance ?? spread / n;
  // What a group itself says of the mean it cannot say of differing from it: one large group among small ones says nothing.
  const pairs = people.reduce((sum, size) => sum + ((size * (size - 1)) / 2) * (1 - size / n) ** 2, 0);
  const likenessVariance = fit?.likenessVariance ?? 1 / pairs;
  const overall = estimateProportion(all, n, { confidence }).interval ?? { lower: 0, upper: 1 };
  const lines = yes.map((count, group) => {
    const size = people[group]!;
    const [p, q] = fit ? [count + fit.a, size - count + fit.b] : [Infinity, Infinity];
    const estimate = fit ? p / (p + q) : mean;
    const posterior = fit ? between(p, q) : overall;
    const inflation = 1 + (size - 1) * likeness;
    const away = (1 - likeness) / inflation;
    const known = fit ? (estimate * (1 - estimate)) / (p + q + 1) : 0;
    const aboutLikeness = size > 0 ? (size * spread * likenessVariance) / inflation ** 3 : 0;
    const variance = known + away ** 2 * meanVariance + 2 * aboutLikeness;
    const strength = Math.max(1e-3, (estimate * (1 - estimate)) / variance - 1);
    // Few groups say too little of how much groups differ for a small one among them.
    const own = groups < FEWEST_GROUPS ? estimateProportion(count, size, { confidence }).interval : null;
    return {
      raw: size > 0 ? count / size : null,
      estimate,
      posterior,
      interval: widen(
        own ?? between(estimate * strength, (1 - estimate) * strength),
        widen(posterior, { lower: estimate, upper: estimate }),
      ),
      chanceBelowMean: fit ? betaCdf(mean, p, q) : 0.5,
    };
  });
  const warnings: Warning[] = [];
  if (groups < 5) {
    warnings.push({ code: 'few-groups', detail: 'the prior is hardly known from fewer than five groups' });
  }
  if (!fit) {
    warnings.push({
      code: 'no-variation',
      detail: 'the groups do not differ more than chance: all get the overall share',
    });
  }
  return {
    kind: 'shrunk',
    prior: fit && { a: fit.a, b: fit.b },
    mean,
    logLikelihood: coefficients + (fit?.value ?? all * logOf(mean) + (n - all) * log1pOf(-mean)),
    groups: lines,
    method: 'empirical Bayes, beta-binomial',
    warnings,
  };
}

function widen(one: Interval, other: Interval): Interval {
  return { lower: Math.min(one.lower, other.lower), upper: Math.max(one.upper, other.upper) };
}
