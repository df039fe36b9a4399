import { describeExtreme, UNANIMOUS } from './share.ts';

/** Whether the share (or mean) of a group may be shown as a value, only as a bound (unanimity), or not at all. */
export type ShareStatus = 'value' | 'bound' | 'withheld';

export interface ShareCell {
  group: string;
  n: number;
  sum: number | undefined;
  published: boolean;
}

/**
 * Decides which shares of a subject may be shown next to each other, when each partition adds up to the same total.
 *
 * `protectShare` alone is undone by subtraction: with the total 32 of 52 and the women 20 of 40 on the page, the
 * "90% or more" of twelve men is twelve of twelve. So, taking the attacker to know every shown share exactly, the range
 * left for each hidden or bounded sum is worked out. A bounded group must keep the whole range that its bound allows;
 * what the withheld groups have together must be able to lie outside the unanimous zone. Where that fails the share of
 * the smallest group with a value is withheld as well (its number of people may stay), until it holds.
 */
export function decideShares(
  total: { n: number; sum: number | undefined } | null,
  partitions: readonly (readonly ShareCell[])[],
): { total: ShareStatus; partitions: ShareStatus[][] } {
  if (!total || total.sum === undefined) {
    return { total: 'withheld', partitions: partitions.map((cells) => cells.map(() => 'withheld')) };
  }
  const whole = { group: '', n: total.n, sum: total.sum, published: true };
  const totalStatus = describeExtreme(total.sum / total.n) ? 'bound' : 'value';
  return {
    total: totalStatus,
    partitions: partitions.map((cells) => decidePartition(whole, totalStatus, cells)),
  };
}

function decidePartition(whole: ShareCell, totalStatus: ShareStatus, cells: readonly ShareCell[]): ShareStatus[] {
  const statuses = cells.map((cell): ShareStatus => {
    if (!cell.published || cell.n === 0) return 'withheld';
    return describeExtreme((cell.sum ?? 0) / cell.n) ? 'bound' : 'value';
  });
  const bySize = cells
    .map((cell, index) => ({ cell, index }))
    .sort((a, b) => a.cell.n - b.cell.n || (a.cell.group < b.cell.group ? -1 : 1));
  while (!areSharesSafe(whole, totalStatus, cells, statuses)) {
    const next =
      bySize.find(({ index }) => statuses[index] === 'value') ??
      bySize.find(({ index }) => statuses[index] === 'bound');
    if (!next) break;
    statuses[next.index] = 'withheld';
  }
  return statuses;
}

/** The sums a cell can have for somebody who reads its status. */
function readStatus(cell: ShareCell, status: ShareStatus): { lower: number; upper: number } {
  const sum = cell.sum ?? 0;
  if (status === 'value') return { lower: sum, upper: sum };
  if (status === 'withheld') return { lower: 0, upper: cell.n };
  return describeExtreme(sum / cell.n) === 'top'
    ? { lower: UNANIMOUS * cell.n, upper: cell.n }
    : { lower: 0, upper: (1 - UNANIMOUS) * cell.n };
}

function areSharesSafe(
  whole: ShareCell,
  totalStatus: ShareStatus,
  cells: readonly ShareCell[],
  statuses: readonly ShareStatus[],
): boolean {
  const total = readStatus(whole, totalStatus);
  const ranges = cells.map((cell, index) => readStatus(cell, statuses[index] ?? 'withheld'));
  const add = (lists: readonly { lower: number; upper: number }[]) => ({
    lower: lists.reduce((sum, range) => sum + range.lower, 0),
    upper: lists.reduce((sum, range) => sum + range.upper, 0),
  });
  const everything = add(ranges);
  const boundedKeepTheirRange = cells.every((_, index) => {
    const own = ranges[index];
    if (statuses[index] !== 'bound' || !own) return true;
    const others = { lower: everything.lower - own.lower, upper: everything.upper - own.upper };
    return total.lower - others.upper <= own.lower + 1e-6 && total.upper - others.lower >= own.upper - 1e-6;
  });
  const hidden = cells.map((_, index) => index).filter((index) => statuses[index] === 'withheld');
  const people = hidden.reduce((sum, index) => sum + (cells[index]?.n ?? 0), 0);
  if (people === 0) return boundedKeepTheirRange;
  const shown = add(ranges.filter((_, index) => statuses[index] !== 'withheld'));
  const lowest = Math.max(0, total.lower - shown.upper);
  const highest = Math.min(people, total.upper - shown.lower);
  // Unsafe when every possible sum is in the same unanimous zone.
  const provenTop = lowest >= UNANIMOUS * people - 1e-9;
  const provenBottom = highest <= (1 - UNANIMOUS) * people + 1e-9;
  return boundedKeepTheirRange && !provenTop && !provenBottom;
}
