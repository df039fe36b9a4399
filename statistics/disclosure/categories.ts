import { requireCount } from '../statistics-error.ts';
import { type DisclosureOptions, isResidualSafe, requireMinimum, sortBySize } from './partition.ts';
import { describeExtreme } from './share.ts';

/** How many people of a group chose each option; each of them chose one. */
export interface CategoryGroup {
  group: string;
  counts: readonly number[];
  /** Withheld already, because it is withheld for what is asked beside. */
  hidden?: boolean;
}

export interface CategoryTable {
  /** How many people chose each option, in the order of the question. */
  counts: readonly number[];
  /** Divisions of the people; the groups of each add up to everybody. */
  partitions: readonly { by: string; groups: readonly CategoryGroup[] }[];
}

/** What of a set of people is shown: the options by themselves, but for those in `rest`, which are one number together. */
export interface ShownCategories {
  rest: ReadonlySet<number>;
}

export interface ProtectedCategories {
  /** Whether the number of people may be shown. */
  totalPublished: boolean;
  /** Null where no answers may be shown. `most`: nearly everybody chose this one, and only that is said. */
  total: ShownCategories | { most: number } | null;
  /** Null for a breakdown without answers; with the groups that are shown. */
  partitions: { by: string; shown: (ShownCategories & { groups: ReadonlySet<string> }) | null }[];
}

/**
 * Whether people may be shown by these categories beside what was shown before about nearly the same people. `groups` are those
 * of a partition that are taken together; null for everybody.
 */
export type MayShowCategories = (
  by: string,
  groups: readonly string[] | null,
  rest: ReadonlySet<number>,
) => boolean;

/**
 * Decides what may be shown of a question of which everybody chose one option. The shares of its options add up to 100%, so an
 * option that is not shown is what the others leave. Therefore the options that the fewest chose are put together
 * (`rest`, at least two) until every number that is left, the rest as well, is neither nearly all nor nearly none of the people it is about
 * (`describeExtreme`). Then nothing that follows by adding or subtracting is, either.
 *
 * The same holds in every group of a breakdown, and in its withheld groups together. More options are put together there, in all
 * of its groups alike; when that is not enough, the groups in which it is not are withheld with those that were, and when none is
 * left the breakdown is. Withheld groups protect each other as in `protectPartition`.
 *
 * When nearly everybody chose one option only that is said. Fewer than `minimum`: nothing.
 * @throws StatisticsError when a count is not one.
 * @example
 * const table = { counts: [10, 8, 5, 2], partitions: [] };
 * [...protectCategories(table, () => true, ruleSets.internal).total.rest] // → [3, 2]
 * @example
 * protectCategories({ counts: [24, 1], partitions: [] }, () => true, ruleSets.internal).total // → { most: 0 }
 */
export function protectCategories(
  { counts, partitions }: CategoryTable,
  mayShow: MayShowCategories,
  { minimum }: DisclosureOptions,
): ProtectedCategories {
  requireMinimum(minimum);
  for (const one of [
    counts,
    ...partitions.flatMap(({ groups }) => groups.map((group) => group.counts)),
  ].flat())
    requireCount('counts', one);
  const n = add(counts);
  const nothing = partitions.map(({ by }) => ({ by, shown: null }));
  if (n < minimum) return { totalPublished: false, total: null, partitions: nothing };
  // The fewest first; on a tie the last option, so that the outcome never depends on who answered first.
  const fewest = counts
    .map((_, option) => option)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || b - a);
  const rests = listRests(fewest);
  const total = rests.find((rest) => isPlain(counts, rest) && mayShow('all', null, rest));
  if (!total) {
    const most = fewest.at(-1) ?? 0;
    const isMost = describeExtreme((counts[most] ?? 0) / n) === 'top';
    const maySay = isMost && mayShow('all', null, new Set(fewest.slice(0, -1)));
    return { totalPublished: true, total: maySay ? { most } : null, partitions: nothing };
  }
  // A breakdown never shows more than all together: what is put together there would follow from its groups.
  const coarser = rests.filter((rest) => rest.size >= total.size);
  return {
    totalPublished: true,
    total: { rest: total },
    partitions: partitions.map(({ by, groups }) => ({
      by,
      shown: breakDown(groups, coarser, (names, rest) => mayShow(by, names, rest), minimum),
    })),
  };
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Nothing put together, the two that the fewest chose, three … up to all but one. */
function listRests(fewest: readonly number[]): ReadonlySet<number>[] {
  const sizes = [0, ...Array.from({ length: Math.max(0, fewest.length - 2) }, (_, index) => index + 2)];
  return sizes.map((size) => new Set(fewest.slice(0, size)));
}

/** Whether each number that is shown is neither nearly all nor nearly none. */
function isPlain(counts: readonly number[], rest: ReadonlySet<number>): boolean {
  const n = add(counts);
  const together = add(counts.filter((_, option) => rest.has(option)));
  const shown = [...counts.filter((_, option) => !rest.has(option)), ...(rest.size > 0 ? [together] : [])];
  return shown.length > 1 && shown.every((count) => describeExtreme(count / n) === null);
}

function breakDown(
  groups: readonly CategoryGroup[],
  rests: readonly ReadonlySet<number>[],
  mayShow: (groups: readonly string[], rest: ReadonlySet<number>) => boolean,
  minimum: number,
): (ShownCategories & { groups: ReadonlySet<string> }) | null {
  const cells = groups.map(({ group, counts }) => ({ group, n: add(counts) }));
  const sizeOf = new Map(cells.map(({ group, n }) => [group, n]));
  const hidden = new Set(
    groups
      .filter(({ group, hidden: isHidden }) => isHidden || (sizeOf.get(group) ?? 0) < minimum)
      .map(({ group }) => group),
  );
  const isSafe = ({ group, counts }: CategoryGroup, rest: ReadonlySet<number>) =>
    isPlain(counts, rest) && mayShow([group], rest);
  const isRestSafe = (rest: ReadonlySet<number>) => {
    const names = groups.filter(({ group }) => hidden.has(group) && (sizeOf.get(group) ?? 0) > 0);
    if (names.length === 0) return isSafeWhenGone(groups, mayShow, rest);
    const together = (names[0]?.counts ?? []).map((_, option) =>
      add(names.map(({ counts }) => counts[option] ?? 0)),
    );
    return (
      isPlain(together, rest) &&
      mayShow(
        groups.map(({ group }) => group).filter((group) => hidden.has(group)),
        rest,
      )
    );
  };
  const bySize = sortBySize(cells);
  while (groups.some(({ group }) => !hidden.has(group))) {
    const shown = groups.filter(({ group }) => !hidden.has(group));
    if (isResidualSafe(cells, hidden, minimum)) {
      const rest = rests.find((one) => shown.every((group) => isSafe(group, one)) && isRestSafe(one));
      if (rest) return { rest, groups: new Set(shown.map(({ group }) => group)) };
    }
    const coarsest = rests.at(-1) ?? new Set<number>();
    const unsafe = shown.filter((group) => !isSafe(group, coarsest)).map(({ group }) => group);
    const next =
      unsafe.length > 0
        ? unsafe
        : bySize.flatMap(({ group }) => (hidden.has(group) ? [] : [group])).slice(0, 1);
    for (const group of next) hidden.add(group);
  }
  return null;
}

/** With nobody hidden now there may still have been somebody before: what is left of all then is hers. */
function isSafeWhenGone(
  groups: readonly CategoryGroup[],
  mayShow: (groups: readonly string[], rest: ReadonlySet<number>) => boolean,
  rest: ReadonlySet<number>,
): boolean {
  const empty = groups.filter(({ counts }) => add(counts) === 0).map(({ group }) => group);
  return mayShow(empty, rest);
}
