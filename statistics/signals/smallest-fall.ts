import { findRoot } from '../distributions/find-root.ts';
import { noncentralTCdf } from '../distributions/noncentral-t.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import { requireCount, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';

/**
 * The smallest true fall that a group would have shown with this certainty (80% unless told), in points: "this group can
 * detect a fall of X points or more".
 *
 * Supposes the group is the only one in its `family` of tests to fall, so that its p-value has to be below
 * `rate / family`: when others fall too a little less is enough. With no spread (variance 0) any fall would show: 0. With
 * fewer than two people nothing can: `null`. `df` is that of the moderated variance; n − 1 unless told.
 *
 * Example: `smallestFall({ n: 20, variance: 324, family: 14 })` → `15.73`
 * @throws StatisticsError when a number is outside its range.
 */
export function smallestFall(group: {
  n: number;
  variance: number;
  family: number;
  df?: number;
  rate?: number;
  power?: number;
}): number | null {
  requireKeys('group', group, { n: true, variance: true, family: true, df: true, rate: true, power: true });
  const { n, variance, family, rate = 0.1, power = 0.8 } = group;
  requireCount('n', n);
  requireOpenShare('rate', rate);
  requireOpenShare('power', power);
  if (!(Number.isSafeInteger(family) && family >= 1))
    throw new StatisticsError('family', 'at least 1', family);
  if (!(variance >= 0 && variance < Infinity)) throw new StatisticsError('variance', 'at least 0', variance);
  if (n < 2) return null;
  if (variance === 0) return 0;
  const df = group.df ?? n - 1;
  if (!(df > 0 && df < Infinity)) throw new StatisticsError('df', 'a positive finite number', df);
  return detectableShift(df, family, rate, power) * Math.sqrt(variance / n);
}

/** The same in standard errors: the non-centrality at which the test succeeds this often. */
export function detectableShift(df: number, family: number, rate: number, power: number): number {
  const limit = studentQuantile(1 - rate / family / 2, df);
  const found = (shift: number) => noncentralTCdf(limit, df, shift, { tail: 'upper' });
  // Where the normal approximation has it.
  const near = limit + normalQuantile(power) * Math.sqrt(1 + (limit * limit) / (2 * df));
  return findRoot((shift) => found(shift) - power, null, 0, 4 * limit + 20, near);
}
