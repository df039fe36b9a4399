import { chooseComplement } from './complement.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';
import { type CountTable, listCounts, type TableCount, TableNetwork } from './table-network.ts';
import { type CountRange, roundTenFive, type ShownCount } from './ten-five.ts';

/** A table as it may be published, with what was needed for that. */
export interface ProtectedTable {
  cells: ShownCount[][];
  rowTotals: ShownCount[];
  columnTotals: ShownCount[];
  total: ShownCount;
  /** For the manifest of a release: counts that may not be shown by themselves, and those withheld to protect them. */
  withheld: { primary: number; extra: number };
  /** The narrowest range that an attacker can work out for a withheld count that is not empty; null without any. */
  narrowest: number | null;
}

/** Which cells may not be shown whatever their size (one answer, one organisation, one to nine joined). */
export type IsSensitive = (row: number, column: number) => boolean;

/**
 * Decides which counts of a two-way table may be shown with its totals, so that for no withheld count the whole table
 * leaves an attacker a range narrower than `rules.width`. Withholds cells of fewer than `rules.minimum` people and those
 * that `isSensitive` names, then as few others as possible; a total only when no choice of cells is enough. Shown counts
 * are rounded to `rules.base`, and the attacker is taken to know how.
 *
 * Empty cells are shown and protect nobody. A table about fewer than the minimum is withheld altogether; without rows or
 * columns there is nothing to withhold and the total is 0.
 *
 * Source: Fischetti and Salazar (2001), *Management Science* 47, 1008–1027; the ranges are exact by network flow.
 * @throws StatisticsError when rows differ in length or a number is not a count.
 * @example
 * protectTable({ rows: ['w', 'm'], columns: ['a', 'b'], counts: [[3, 40], [25, 30]] }, ruleSets.internal).cells
 * // → [[{ kind: 'withheld' }, { kind: 'withheld' }], [{ kind: 'withheld' }, { kind: 'withheld' }]]
 */
export function protectTable(
  table: CountTable,
  rules: RuleSet,
  isSensitive: IsSensitive = () => false,
): ProtectedTable {
  requireMinimum(rules.minimum);
  const network = new TableNetwork(table, rules);
  const { counts } = network;
  const primary = new Set<number>();
  counts.forEach(({ row, column, n }, index) => {
    const isNamed = row !== null && column !== null && n > 0 && isSensitive(row, column);
    if ((n > 0 && n < rules.minimum) || isNamed) primary.add(index);
  });
  const grandTotal = counts.at(-1)?.n ?? 0;
  const isTooSmall = grandTotal > 0 && grandTotal < rules.minimum;
  const everything = new Set(counts.keys());
  const audit = {
    sizes: counts.map(({ n }) => n),
    costs: counts.map((count) => costOf(count, grandTotal)),
    isWide: (index: number, withheld: ReadonlySet<number>, width: number) =>
      network.isWide(index, withheld, width),
    bottleneck: (index: number, withheld: ReadonlySet<number>) => network.bottleneck(index, withheld),
  };
  const withheld = isTooSmall ? everything : (chooseComplement(audit, primary, rules.width) ?? everything);
  const show = (index: number): ShownCount =>
    withheld.has(index) ? { kind: 'withheld' } : roundTenFive(counts[index]?.n ?? 0, rules);
  const width = table.columns.length;
  const afterCells = table.rows.length * width;
  const afterRows = afterCells + table.rows.length;
  const ranges = [...withheld]
    .filter((index) => (counts[index]?.n ?? 0) > 0)
    .map((index) => network.rangeOf(index, withheld));
  return {
    cells: table.rows.map((_, row) => table.columns.map((_, column) => show(row * width + column))),
    rowTotals: table.rows.map((_, row) => show(afterCells + row)),
    columnTotals: table.columns.map((_, column) => show(afterRows + column)),
    total: show(counts.length - 1),
    withheld: { primary: primary.size, extra: withheld.size - primary.size },
    narrowest: ranges.length === 0 ? null : Math.min(...ranges.map(({ lower, upper }) => upper - lower)),
  };
}

/** A cell costs its people; a total is only given up when cells are not enough, the total of all last. Empty ones stay. */
function costOf({ row, column, n }: TableCount, grandTotal: number): number {
  if (n === 0) return Infinity;
  if (row !== null && column !== null) return n;
  return (row === null && column === null ? 1_000 : 10) * grandTotal + n;
}

/** One number of a published table that an attacker looks at. */
export interface AttackedCount {
  /** Names of row and column; null for a total. */
  row: string | null;
  column: string | null;
  range: CountRange;
}

/**
 * What an attacker works out of every withheld count of a published table: its exact smallest and largest value, from all
 * shown counts, the rounding, and that no count is below zero. Takes the true table and what was shown of it.
 *
 * @throws StatisticsError when the table is malformed.
 * @example
 * const table = { rows: ['w'], columns: ['a', 'b', 'c'], counts: [[3, 8, 30]] };
 * attackTable(table, protectTable(table, ruleSets.internal), ruleSets.internal)[0]?.range
 * // → { lower: 0, upper: 11 }
 */
export function attackTable(
  table: CountTable,
  shown: Pick<ProtectedTable, 'cells' | 'rowTotals' | 'columnTotals' | 'total'>,
  rules: Pick<RuleSet, 'minimum' | 'base'>,
): AttackedCount[] {
  const network = new TableNetwork(table, rules);
  const order = [...shown.cells.flat(), ...shown.rowTotals, ...shown.columnTotals, shown.total];
  const withheld = new Set(order.flatMap(({ kind }, index) => (kind === 'withheld' ? [index] : [])));
  return listCounts(table).flatMap(({ row, column, n }, index) =>
    withheld.has(index) && n > 0
      ? [
          {
            row: row === null ? null : (table.rows[row] ?? ''),
            column: column === null ? null : (table.columns[column] ?? ''),
            range: network.rangeOf(index, withheld),
          },
        ]
      : [],
  );
}
