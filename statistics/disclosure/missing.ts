import { type MissingKind, missingKinds } from '../scoring/score.ts';
import { requireCount, StatisticsError } from '../statistics-error.ts';
import { type Cell, type DisclosureOptions, isResidualSafe, requireMinimum } from './partition.ts';

/** Stands where a number below the minimum would be. */
export type SmallCount = 'too-few';

/**
 * Missing answers as they may be published:
 * - `split`: the number for each kind; small ones (also none) read "fewer than 10";
 * - `total`: the split would give a small kind away, wholly or nearly, so only the sum is shown;
 * - `too-few`: the sum itself is below the minimum (also when nothing is missing). Then the number asked must stay
 *   unpublished too, for asked − answered would be that sum.
 */
export type PublishedMissing =
  | { kind: 'split'; total: number; counts: Record<MissingKind, number | SmallCount> }
  | { kind: 'total'; total: number }
  | { kind: 'too-few' };

/**
 * Decides how much of the missing answers to one question may be shown beside the number of valid answers and the number
 * of people asked. `asked` counts everybody in the group, valid or not. The kinds are a partition of the missing, and
 * protected like one: where small kinds could be worked out from the sum, the split is left out. So it is where the sum leaves a small
 * kind fewer than half of the values below the minimum: three kinds that are 27 together are 9 each. Kinds of which there are none
 * are taken not to be possible, for who knows the question knows which are.
 *
 * @throws StatisticsError when more is missing than was asked.
 */
export function protectMissing(
  counts: Readonly<Record<MissingKind, number>>,
  asked: number,
  options: DisclosureOptions,
): PublishedMissing {
  requireMinimum(options.minimum);
  requireCount('asked', asked);
  const cells = missingKinds.map((group) => ({ group, n: counts[group] }));
  for (const { group, n } of cells) requireCount(`counts of ${group}`, n);
  const total = cells.reduce((sum, cell) => sum + cell.n, 0);
  if (total > asked) throw new StatisticsError('counts', `at most asked (${asked})`, total);
  if (total < options.minimum) return { kind: 'too-few' };
  const small = new Set<string>(cells.filter((cell) => cell.n < options.minimum).map((cell) => cell.group));
  if (!isResidualSafe(cells, small, options.minimum) || isPinned(cells, options.minimum))
    return { kind: 'total', total };
  const show = (kind: MissingKind) => (small.has(kind) ? 'too-few' : counts[kind]);
  return {
    kind: 'split',
    total,
    counts: {
      'dont-know': show('dont-know'),
      'prefer-not': show('prefer-not'),
      'not-applicable': show('not-applicable'),
      'not-shown': show('not-shown'),
      abandoned: show('abandoned'),
    },
  };
}

/** Whether each small kind must be nearly as large as it can be, for whoever knows the others and the sum. */
function isPinned(cells: readonly Cell[], minimum: number): boolean {
  const small = cells.filter(({ n }) => n > 0 && n < minimum);
  if (small.length === 0) return false;
  const sum = small.reduce((all, { n }) => all + n, 0);
  const most = minimum - 1;
  const least = Math.max(0, sum - most * (small.length - 1));
  return Math.min(most, sum) - least < most / 2;
}
