import { requireCount, StatisticsError } from '../statistics-error.ts';

/** A group and the number of its people with a valid answer. */
export interface Cell {
  group: string;
  n: number;
}

/** Groups that do not overlap and together are everybody: a group for "unknown" belongs to them. */
export interface PartitionTable {
  total: number;
  cells: readonly Cell[];
}

/** Why a group is withheld. Never publish which of the two it was: that alone narrows the count. */
export type WithheldReason = 'too-few' | 'protects-another';

export interface WithheldCell {
  group: string;
  reason: WithheldReason;
}

export interface ProtectedPartition {
  published: string[];
  withheld: WithheldCell[];
  totalPublished: boolean;
}

export interface DisclosureOptions {
  /** The smallest number of people about whom a figure may be shown. */
  minimum: number;
}

/**
 * Decides which groups of one partition may be shown next to their total, so that no small group follows by subtraction.
 *
 * - A total below `minimum` is withheld with all its groups.
 * - A group below `minimum` is withheld.
 * - When a non-empty group is withheld, the withheld groups together must hold at least `minimum` people and two
 *   non-empty groups; until they do, the smallest group that is left is withheld as well (on a tie, the first by name).
 *
 * Empty groups are withheld but never count as protection, and do not ask for it themselves: whoever derives that a
 * group is empty learns nothing about anybody who answered.
 *
 * Without groups, only the total is decided. Output lists keep the order of `cells`.
 * @throws StatisticsError when the groups do not add up to the total or one occurs twice.
 */
export function protectPartition(table: PartitionTable, options: DisclosureOptions): ProtectedPartition {
  requirePartition(table);
  requireMinimum(options.minimum);
  if (table.total < options.minimum)
    return describe(table, new Set(table.cells.map((cell) => cell.group)), options);
  const withheld = new Set(table.cells.filter((cell) => cell.n < options.minimum).map((cell) => cell.group));
  const remaining = sortBySize(table.cells.filter((cell) => !withheld.has(cell.group)));
  for (const cell of remaining) {
    if (isResidualSafe(table.cells, withheld, options.minimum)) break;
    withheld.add(cell.group);
  }
  return describe(table, withheld, options);
}

/** Whether the withheld groups protect each other: none of 1..minimum−1, or enough people in at least two groups. */
export function isResidualSafe(
  cells: readonly Cell[],
  withheld: ReadonlySet<string>,
  minimum: number,
): boolean {
  const hidden = cells.filter((cell) => withheld.has(cell.group) && cell.n > 0);
  if (hidden.every((cell) => cell.n >= minimum)) return hidden.length !== 1 || withheld.size === cells.length;
  return hidden.length >= 2 && hidden.reduce((sum, cell) => sum + cell.n, 0) >= minimum;
}

/** Smallest first; on a tie by name, so that the outcome never depends on the order of input. */
export function sortBySize(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.n - b.n || (a.group < b.group ? -1 : 1));
}

export function requireMinimum(minimum: number): void {
  if (!Number.isSafeInteger(minimum) || minimum < 2) {
    throw new StatisticsError('minimum', 'a whole number of at least 2', minimum);
  }
}

export function requirePartition(table: PartitionTable): void {
  requireCount('total', table.total);
  const seen = new Set<string>();
  let sum = 0;
  for (const cell of table.cells) {
    requireCount(`n of ${cell.group}`, cell.n);
    if (seen.has(cell.group)) throw new StatisticsError('cells', 'every group once', cell.group);
    seen.add(cell.group);
    sum += cell.n;
  }
  if (table.cells.length > 0 && sum !== table.total) {
    throw new StatisticsError('cells', `groups that add up to the total (${table.total})`, sum);
  }
}

function describe(
  table: PartitionTable,
  withheld: Set<string>,
  { minimum }: DisclosureOptions,
): ProtectedPartition {
  return {
    published: table.cells.filter((cell) => !withheld.has(cell.group)).map((cell) => cell.group),
    withheld: table.cells
      .filter((cell) => withheld.has(cell.group))
      .map((cell) => ({ group: cell.group, reason: cell.n < minimum ? 'too-few' : 'protects-another' })),
    totalPublished: table.total >= minimum,
  };
}
