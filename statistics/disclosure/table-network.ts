import { requireCount, StatisticsError } from '../statistics-error.ts';
import { type Arc, FlowNetwork, type MovedFlow } from './flow.ts';
import type { RuleSet } from './rules.ts';
import { type CountRange, rangeOfShown, roundTenFive } from './ten-five.ts';

/** Numbers of people by two divisions. One row is a plain list of groups; no row or no column is an empty table. */
export interface CountTable {
  rows: readonly string[];
  columns: readonly string[];
  counts: readonly (readonly number[])[];
}

/** One count of a table: a cell, the total of a row or column, or the total of all. `null` stands for "all". */
export interface TableCount {
  row: number | null;
  column: number | null;
  n: number;
}

/** All counts of a table in a fixed order: cells by row, totals of rows, totals of columns, the total. */
export function listCounts(table: CountTable): TableCount[] {
  requireTable(table);
  const sum = (values: readonly number[]) => values.reduce((total, n) => total + n, 0);
  const cells = table.counts.flatMap((line, row) => line.map((n, column) => ({ row, column, n })));
  const rows = table.counts.map((line, row) => ({ row, column: null, n: sum(line) }));
  const columns = table.columns.map((_, column) => ({
    row: null,
    column,
    n: sum(table.counts.map((line) => line[column] ?? 0)),
  }));
  return [...cells, ...rows, ...columns, { row: null, column: null, n: sum(rows.map(({ n }) => n)) }];
}

/**
 * A table with its totals as a network in which everything that flows in flows out: from a source through the rows and
 * the columns to a sink, and back through the total. What an attacker can think of one count is then a question of how
 * much can be sent round through the others, which has an exact answer in whole numbers, also where counts are rounded.
 */
export class TableNetwork {
  readonly counts: readonly TableCount[];
  readonly #ends: readonly Arc[];
  readonly #shown: readonly CountRange[];
  readonly #network: FlowNetwork;

  constructor(table: CountTable, rules: Pick<RuleSet, 'minimum' | 'base'>) {
    this.counts = listCounts(table);
    const source = 0;
    const sink = 1;
    const rowNode = (row: number) => 2 + row;
    const columnNode = (column: number) => 2 + table.rows.length + column;
    this.#ends = this.counts.map(({ row, column }) => ({
      from:
        row !== null
          ? column === null
            ? source
            : rowNode(row)
          : column === null
            ? sink
            : columnNode(column),
      to:
        row !== null
          ? column === null
            ? rowNode(row)
            : columnNode(column)
          : column === null
            ? source
            : sink,
    }));
    this.#shown = this.counts.map(({ n }) => rangeOfShown(roundTenFive(n, rules), rules));
    this.#network = new FlowNetwork(2 + table.rows.length + table.columns.length, this.#ends);
  }

  /** What an attacker can think that a count is, when the counts in `withheld` are not shown and the others are. */
  rangeOf(index: number, withheld: ReadonlySet<number>): CountRange {
    const { up, down } = this.#moves(index, withheld);
    const n = this.counts[index]?.n ?? 0;
    return { lower: n - Math.min(n, down.amount), upper: n + up.amount };
  }

  /** Whether that range is at least so wide; quicker than `rangeOf`. */
  isWide(index: number, withheld: ReadonlySet<number>, width: number): boolean {
    const { up, down } = this.#moves(index, withheld, width);
    return up.amount + Math.min(down.amount, this.counts[index]?.n ?? 0) >= width;
  }

  /**
   * The shown counts of which at least one must be withheld as well to give this one a wider range: those that cross the
   * bottleneck (a minimum cut) upwards or downwards.
   */
  bottleneck(index: number, withheld: ReadonlySet<number>): number[] {
    const { up, down } = this.#moves(index, withheld);
    return this.#ends.flatMap(({ from, to }, other) => {
      if (other === index || withheld.has(other)) return [];
      const n = this.counts[other]?.n ?? 0;
      const crosses = ({ reached }: MovedFlow) =>
        reached[from] !== reached[to] && (reached[from] === true || n > 0);
      return crosses(up) || crosses(down) ? [other] : [];
    });
  }

  #moves(index: number, withheld: ReadonlySet<number>, enough = Infinity) {
    const room = { up: [] as number[], down: [] as number[] };
    this.counts.forEach(({ n }, other) => {
      const range = withheld.has(other) ? null : this.#shown[other];
      room.up.push(range ? range.upper - n : Infinity);
      room.down.push(range ? n - range.lower : n);
    });
    const { from, to } = this.#ends[index] ?? { from: 0, to: 0 };
    return {
      up: this.#network.push(to, from, index, room, enough),
      down: this.#network.push(from, to, index, room, enough),
    };
  }
}

function requireTable({ rows, columns, counts }: CountTable): void {
  if (counts.length !== rows.length)
    throw new StatisticsError('counts', `${rows.length} rows`, counts.length);
  for (const line of counts) {
    if (line.length !== columns.length)
      throw new StatisticsError('counts', `${columns.length} numbers in each row`, line.length);
    for (const n of line) requireCount('counts', n);
  }
}
