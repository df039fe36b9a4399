import { atanhOf, expOf, logOf } from '../elementary.ts';
import { betaCdf } from '../distributions/beta.ts';
import { findRoot } from '../distributions/find-root.ts';
import { fQuantile } from '../distributions/fisher-f.ts';
import { normalCdf } from '../distributions/normal.ts';
import { poissonProbability } from '../distributions/poisson.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import { requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';

/**
 * The chance that an analysis of variance over `groups` groups of `n` people finds differences of size `f` (the standard
 * deviation of the true means over that within groups). With no difference (`f` = 0) it is `alpha`.
 *
 * Source: Cohen, J. (1988), Statistical power analysis, chapter 8; non-central F distribution, as R's `power.anova.test`.
 *
 * Example: `powerOfGroups(3, 53, 0.25)` → `0.8049`
 * @throws StatisticsError when there are fewer than two groups or two people per group.
 */
export function powerOfGroups(groups: number, n: number, f: number, alpha = 0.05): number {
  if (!(Number.isSafeInteger(groups) && groups >= 2))
    throw new StatisticsError('groups', 'at least 2', groups);
  if (!(n >= 2 && n < Infinity)) throw new StatisticsError('n', 'at least 2', n);
  if (!(f >= 0 && f < Infinity)) throw new StatisticsError('f', 'at least 0', f);
  requireOpenShare('alpha', alpha);
  const [df1, df2] = [groups - 1, groups * (n - 1)];
  const half = (groups * n * f * f) / 2;
  const limit = fQuantile(1 - alpha, df1, df2);
  const place = (df1 * limit) / (df1 * limit + df2);
  // Non-central F: a Poisson mixture of beta distributions, summed outwards from its largest term.
  let missed = 0;
  const middle = Math.floor(half);
  const term = (j: number) => poissonProbability(j, half) * betaCdf(place, df1 / 2 + j, df2 / 2);
  // Of a million terms that hardly differ from the next, eight per standard deviation are enough.
  const stride = Math.max(1, Math.floor(Math.sqrt(half) / 8));
  // Downwards the terms may rise first: the largest of both together lies below that of the Poisson distribution.
  for (let j = middle, before = 0; j >= 0; j -= stride) {
    const part = term(j) * stride;
    missed += part;
    if (part < 1e-17 && part <= before) break;
    before = part;
  }
  for (let j = middle + stride; j < middle + 10_000 * stride; j += stride) {
    const part = term(j) * stride;
    missed += part;
    if (part < 1e-17) break;
  }
  return Math.min(1, Math.max(0, 1 - missed));
}

/**
 * People per group (not rounded) with which an analysis of variance finds differences of size `f` with this power (80% unless
 * told). `null` when `f` is 0.
 *
 * Example: `peoplePerGroup(3, 0.25)` → `52.3966`
 * @throws StatisticsError when there are fewer than two groups, or a number is outside its range.
 */
export function peoplePerGroup(
  groups: number,
  f: number,
  options: { power?: number; alpha?: number } = {},
): number | null {
  requireKeys('options', options, { power: true, alpha: true });
  const { power = 0.8, alpha = 0.05 } = options;
  requirePower(power, alpha);
  if (f === 0) return null;
  return smallestSize((n) => powerOfGroups(groups, n, f, alpha) - power, 2);
}

/**
 * People (not rounded) for finding a correlation `r` with this power (80% unless told), by Fisher's z with its small-sample
 * shift (as R's pwr). `null` when `r` is 0.
 *
 * Example: `peopleForCorrelation(0.3)` → `84.0736`
 * @throws StatisticsError when `r` is not between -1 and 1, or a number is outside its range.
 */
export function peopleForCorrelation(
  r: number,
  options: { power?: number; alpha?: number } = {},
): number | null {
  requireKeys('options', options, { power: true, alpha: true });
  const { power = 0.8, alpha = 0.05 } = options;
  requirePower(power, alpha);
  if (!(Math.abs(r) < 1)) throw new StatisticsError('r', 'between -1 and 1', r);
  if (r === 0) return null;
  const size = Math.abs(r);
  return smallestSize((n) => {
    const t = studentQuantile(1 - alpha / 2, n - 2);
    const limit = atanhOf(t / Math.hypot(t, Math.sqrt(n - 2)));
    const z = atanhOf(size) + size / (2 * (n - 1));
    const root = Math.sqrt(n - 3);
    return normalCdf((z - limit) * root) + normalCdf((-z - limit) * root) - power;
  }, 4);
}

/** Where a rising function of n passes through 0, searched in logarithms; `least` when it is above 0 there already. */
function smallestSize(value: (n: number) => number, least: number): number | null {
  if (value(least) >= 0) return least;
  let most = 2 * least;
  while (value(most) < 0) {
    if (most > 1e9) return null;
    most *= 2;
  }
  return expOf(findRoot((log) => value(expOf(log)), null, logOf(most / 2), logOf(most)));
}

function requirePower(power: number, alpha: number): void {
  requireOpenShare('alpha', alpha);
  if (!(power > alpha && power < 1)) throw new StatisticsError('power', 'between alpha and 1', power);
}
