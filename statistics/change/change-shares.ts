import { estimateProportion } from '../estimates/proportion.ts';
import { type ConfidenceOptions, type Interval, type NotEstimable, notEstimable } from '../result.ts';
import { requireAllFinite, requireKeys, requireLength, StatisticsError } from '../statistics-error.ts';

/** How many, which share of those with both measurements, and Wilson's interval. */
export interface ChangeShare {
  count: number;
  share: number;
  interval: Interval;
}

export interface ChangeShares {
  kind: 'shares';
  /** People with both measurements. */
  n: number;
  /** People of whom one is missing. */
  missing: number;
  improved: ChangeShare;
  same: ChangeShare;
  worse: ChangeShare;
  /** The smallest change that counts. */
  threshold: number;
  method: string;
}

/**
 * How many people improved, stayed about the same, and got worse; always all three, for harm is hidden in means.
 *
 * A change counts from `threshold` points on (10 unless told), up or down. That is about the *group*: a change of one person
 * by ten points is mostly noise (see the minimal detectable change of a domain), and part of the noise is counted on both
 * sides. Only people with both measurements are in it: those who left may have done worse. Nobody with both: no shares.
 *
 * Example: `changeShares([40, 50, 60, 70], [55, 52, 45, null])` → `{ n: 3, missing: 1, improved: { count: 1 }, same: { count: 1 }, worse: { count: 1 } }`
 * @throws StatisticsError when lengths differ, a value is not finite, or the threshold is not positive.
 */
export function changeShares(
  pre: readonly (number | null)[],
  post: readonly (number | null)[],
  options: ConfidenceOptions & { threshold?: number } = {},
): ChangeShares | NotEstimable {
  requireKeys('options', options, { confidence: true, threshold: true });
  const threshold = options.threshold ?? 10;
  if (!(threshold > 0 && threshold < Infinity))
    throw new StatisticsError('threshold', 'a positive number', threshold);
  requireLength('post', post, pre.length);
  let [improved, worse, n] = [0, 0, 0];
  for (const [row, before] of pre.entries()) {
    const after = post[row]!;
    requireAllFinite('pre', before === null ? [] : [before]);
    requireAllFinite('post', after === null ? [] : [after]);
    if (before === null || after === null) continue;
    n++;
    // The difference of scores like 33.3 and 43.3 must not fall short in its last digit.
    const change = after - before;
    if (change >= threshold - 1e-9) improved++;
    else if (change <= -threshold + 1e-9) worse++;
  }
  const missing = pre.length - n;
  const settings = options.confidence === undefined ? {} : { confidence: options.confidence };
  const part = (count: number): ChangeShare | null => {
    const { share, interval } = estimateProportion(count, n, settings);
    return share === null ? null : { count, share, interval };
  };
  const [up, equal, down] = [part(improved), part(n - improved - worse), part(worse)];
  if (!up || !equal || !down) return notEstimable('no-answers', 0);
  return {
    kind: 'shares',
    n,
    missing,
    improved: up,
    same: equal,
    worse: down,
    threshold,
    method: 'shares with Wilson intervals',
  };
}
