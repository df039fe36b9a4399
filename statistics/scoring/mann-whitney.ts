import { normalCdf } from '../distributions/normal.ts';
import { chanceOfAtMost } from '../estimates/inversions.ts';
import { midranks } from '../estimates/ranks.ts';
import { notEstimable, type NotEstimable, type TestResult, tooFew } from '../result.ts';
import { requireAllFinite } from '../statistics-error.ts';

export interface MannWhitney extends TestResult {
  /** Chance that somebody of the first group has a higher value than somebody of the second, ties counting half. */
  superiority: number;
}

/** Up to this size in both groups, and without ties, p is exact, as in R's `wilcox.test`. */
const EXACT_BELOW = 50;

/**
 * Mann and Whitney's U (Wilcoxon's rank sum): does one group tend to answer higher than the other? For ordered answers of
 * which the distances mean nothing. Two-sided. Exact p for small groups without ties; otherwise normal, corrected for ties and
 * continuity. `statistic` is U of the first group.
 *
 * An empty group: too few. All answers alike: no spread.
 *
 * Source: Mann, H. B. and Whitney, D. R. (1947), Annals of Mathematical Statistics 18, 50–60.
 *
 * Example: `mannWhitney([1.1, 2.2, 3.3], [4.4, 5.5, 6.6])` → `{ statistic: 0, p: 0.1, superiority: 0 }`
 * Example: `mannWhitney([1, 2, 2, 4], [2, 3, 4, 5, 5]).p` → `0.1316`
 * @throws StatisticsError when a value is not finite.
 */
export function mannWhitney(first: ArrayLike<number>, second: ArrayLike<number>): MannWhitney | NotEstimable {
  requireAllFinite('first', first);
  requireAllFinite('second', second);
  const [m, k] = [first.length, second.length];
  const n = m + k;
  if (m === 0 || k === 0) return tooFew(Math.min(m, k), 1);
  const { ranks, ties } = midranks([...Array.from(first), ...Array.from(second)]);
  let sum = 0;
  for (let i = 0; i < m; i++) sum += ranks[i]!;
  const statistic = sum - (m * (m + 1)) / 2;
  const common = { kind: 'test' as const, statistic, n, warnings: [], superiority: statistic / (m * k) };
  if (ties === 0 && m < EXACT_BELOW && k < EXACT_BELOW) {
    const lower = Math.min(statistic, m * k - statistic);
    return { ...common, p: Math.min(1, 2 * chanceOfAtMost(lower, [k, m])), method: 'Mann–Whitney, exact' };
  }
  const variance = ((m * k) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(variance > 0)) return notEstimable('no-spread', n);
  const distance = Math.max(0, Math.abs(statistic - (m * k) / 2) - 0.5);
  const p = Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance)));
  return { ...common, p, method: 'Mann–Whitney, normal with correction for ties and continuity' };
}
