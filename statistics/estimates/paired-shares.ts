import { binomialCdf } from '../distributions/binomial.ts';
import { chiSquareCdf } from '../distributions/chi-square.ts';
import {
  type ConfidenceOptions,
  type Interval,
  notEstimable,
  type NotEstimable,
  type TestResult,
} from '../result.ts';
import { requireChoice, requireCount, requireKeys, StatisticsError } from '../statistics-error.ts';
import { shareInterval } from './share-interval.ts';

export interface McNemarOptions {
  /** `exact` (the default): binomial. `chi-square`: as it is. `corrected`: with continuity correction, as R. */
  method?: 'exact' | 'chi-square' | 'corrected';
}

/**
 * McNemar's test: did as many people change one way as the other? `gained` changed from no to yes, `lost` from yes to
 * no; those who stayed the same tell nothing. Two-sided. The exact p-value is right for every number of people.
 *
 * Nobody changed: there is nothing to test, and the answer says so.
 *
 * Source: McNemar, Q. (1947), Psychometrika 12, 153–157.
 *
 * Example: `mcNemar(150, 86).p` → `3.715936e-5`
 * Example: `mcNemar(150, 86, { method: 'corrected' })` → `{ statistic: 16.8178, df: 1, p: 4.114562e-5 }`
 * Example: `mcNemar(0, 0)` → `{ kind: 'not-estimable', reason: 'no-spread' }`
 * @throws StatisticsError when a count is negative or not whole.
 */
export function mcNemar(
  gained: number,
  lost: number,
  options: McNemarOptions = {},
): TestResult | NotEstimable {
  requireKeys('options', options, { method: true });
  const { method = 'exact' } = options;
  requireChoice('method', method, ['exact', 'chi-square', 'corrected']);
  requireCount('gained', gained);
  requireCount('lost', lost);
  const n = gained + lost;
  if (n === 0) return notEstimable('no-spread', 0, { detail: 'nobody changed' });
  const common = { kind: 'test' as const, n, warnings: [] };
  const fewer = Math.min(gained, lost);
  if (method === 'exact') {
    const p = Math.min(1, 2 * binomialCdf(fewer, n, 0.5));
    return { ...common, statistic: fewer, p, method: 'McNemar, exact' };
  }
  const distance = Math.abs(gained - lost);
  const statistic = (method === 'corrected' ? Math.max(0, distance - 1) : distance) ** 2 / n;
  const p = chiSquareCdf(statistic, 1, { tail: 'upper' });
  const name = method === 'corrected' ? 'McNemar, χ² with continuity correction' : 'McNemar, χ²';
  return { ...common, statistic, df: 1, p, method: name };
}

/** How many people said yes both times, only the first or second time, or never. */
export interface PairedCounts {
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
}

export interface PairedDifference {
  kind: 'estimate';
  /** Second share minus first: what was gained. */
  estimate: number;
  interval: Interval;
  n: number;
  method: string;
}

/**
 * How much a share changed among the same people (second minus first), with Newcombe's interval for pairs: the Wilson
 * bounds of both shares, joined with the correlation φ between the two answers (with continuity correction where it is
 * positive). When an answer did not vary at all φ counts as 0.
 *
 * Source: Newcombe, R. G. (1998), Improved confidence intervals for the difference between binomial proportions based on
 * paired data, Statistics in Medicine 17, 2635–2650, method 10.
 *
 * Example: `pairedDifference({ both: 12, onlyFirst: 2, onlySecond: 9, neither: 17 }).estimate` → `0.175`
 * @throws StatisticsError when a count is negative or not whole.
 */
export function pairedDifference(
  counts: PairedCounts,
  options: ConfidenceOptions = {},
): PairedDifference | NotEstimable {
  requireKeys('options', options, { confidence: true });
  for (const [name, value] of Object.entries(counts)) requireCount(name, value as number);
  const { both: a, onlyFirst: b, onlySecond: c, neither: d } = counts;
  const n = a + b + c + d;
  if (!Number.isSafeInteger(n)) throw new StatisticsError('counts', 'four counts', JSON.stringify(counts));
  const first = shareInterval(a + b, n, options);
  const second = shareInterval(a + c, n, options);
  if (first.kind !== 'estimate' || second.kind !== 'estimate') return notEstimable('no-answers', 0);
  const product = (a + b) * (c + d) * (a + c) * (b + d);
  const cross = a * d - b * c;
  const phi = product === 0 ? 0 : (cross > 0 ? Math.max(0, cross - n / 2) : cross) / Math.sqrt(product);
  const join = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  const estimate = (c - b) / n;
  const below = join(second.estimate - second.interval.lower, first.interval.upper - first.estimate);
  const above = join(second.interval.upper - second.estimate, first.estimate - first.interval.lower);
  return {
    kind: 'estimate',
    estimate,
    interval: { lower: Math.max(-1, estimate - below), upper: Math.min(1, estimate + above) },
    n,
    method: 'difference of paired shares, Newcombe (method 10)',
  };
}
