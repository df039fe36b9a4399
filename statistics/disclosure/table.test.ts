import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasReference, readReferenceCheck, referenceNote } from '../testing/reference.ts';
import { suppressionTables } from '../testing/suppression-tables.ts';
import { boundSum, type Equation } from './linear-bounds.ts';
import { type RuleSet, ruleSets } from './rules.ts';
import { attackTable, protectTable, type ProtectedTable } from './table.ts';
import { type CountTable, listCounts, TableNetwork } from './table-network.ts';
import { rangeOfShown } from './ten-five.ts';

const { internal, municipal } = ruleSets;

const tablesUpTo = (most: number) =>
  fc
    .record({ rows: fc.integer({ min: 1, max: most }), columns: fc.integer({ min: 1, max: most }) })
    .chain(({ rows, columns }) =>
      fc.array(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 90 })), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: rows, maxLength: rows },
      ),
    )
    .map(named);

const tables = tablesUpTo(4);

function named(counts: readonly (readonly number[])[]): CountTable {
  return {
    rows: counts.map((_, row) => `r${row}`),
    columns: (counts[0] ?? []).map((_, column) => `c${column}`),
    counts,
  };
}

const flat = ({ cells, rowTotals, columnTotals, total }: ProtectedTable) => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  total,
];

/** The same attack by another method: linear programming over the cells, on nothing but what was shown. */
function attackByProgramming(table: CountTable, outcome: ProtectedTable, rules: RuleSet) {
  const width = table.columns.length;
  const size = table.rows.length * width;
  const cellsOf = (row: number | null, column: number | null) =>
    Array.from({ length: size }, (_, index) => index).filter(
      (index) =>
        (row === null || Math.floor(index / width) === row) && (column === null || index % width === column),
    );
  const equations: Equation[] = [];
  let variables = size;
  const counts = listCounts(table);
  flat(outcome).forEach((shown, index) => {
    if (shown.kind === 'withheld') return;
    const { row = null, column = null } = counts[index] ?? {};
    const { lower, upper } = rangeOfShown(shown, rules);
    equations.push({ variables: [...cellsOf(row, column), variables], value: upper });
    equations.push({ variables: [variables, variables + 1], value: upper - lower });
    variables += 2;
  });
  return flat(outcome).flatMap((shown, index) => {
    const { row = null, column = null, n = 0 } = counts[index] ?? {};
    if (shown.kind === 'count' || n === 0) return [];
    return [boundSum(variables, equations, cellsOf(row, column))];
  });
}

describe('the twenty-four tables of D01', () => {
  const outcomes = suppressionTables.map((each) => ({
    ...each,
    outcome: protectTable(each.table, internal),
  }));

  it('are withheld with the fewest extra cells there can be, and never more than that', () => {
    for (const { outcome, fewestExtra } of outcomes) expect(outcome.withheld.extra).toBe(fewestExtra);
  });

  it('leave every withheld cell a range of at least ten, and none exactly', () => {
    for (const { table, outcome } of outcomes) {
      const attacked = attackTable(table, outcome, internal);
      expect(attacked.length).toBe(outcome.withheld.primary + outcome.withheld.extra);
      for (const { range } of attacked) expect(range.upper - range.lower).toBeGreaterThanOrEqual(10);
    }
  });

  it('would be undone by subtraction if only small cells were withheld', () => {
    const exact = suppressionTables.map(({ table }) => {
      const hide = (n: number) =>
        n > 0 && n < 10 ? ({ kind: 'withheld' } as const) : ({ kind: 'count', n } as const);
      const totals = { rowTotals: [], columnTotals: [], total: { kind: 'count', n: 0 } } as const;
      const shown = { cells: table.counts.map((line) => line.map(hide)), ...totals };
      return attackTable(table, { ...shown, rowTotals: [], columnTotals: [] }, internal).filter(
        ({ range }) => range.lower === range.upper,
      ).length;
    });
    expect(exact.filter((count) => count > 0).length).toBeGreaterThan(20);
  });

  it.runIf(hasReference)(`are those of the reference${referenceNote}`, () => {
    const { instances } = readReferenceCheck<{
      instances: {
        table: number[][];
        audit_primary_only: { cell: [number, number]; low: number; high: number }[];
        optimum: { width_10: { extra_cells: number; min_extra_count: number } };
      }[];
    }>('D01_suppression_instances');
    expect(suppressionTables.map(({ table, fewestExtra }) => [fewestExtra, table.counts])).toEqual(
      instances.map(({ table, optimum }) => [optimum.width_10.extra_cells, table]),
    );
    for (const { table, audit_primary_only: audited, optimum } of instances) {
      const own = named(table);
      const outcome = protectTable(own, internal);
      // Of all choices with the fewest cells, the one about the fewest people.
      const extra = outcome.cells.flatMap((line, row) =>
        line.flatMap(({ kind }, column) => {
          const n = table[row]?.[column] ?? 0;
          return kind === 'withheld' && n >= 10 ? [n] : [];
        }),
      );
      expect(extra.reduce((sum, n) => sum + n, 0)).toBe(optimum.width_10.min_extra_count);
      const network = new TableNetwork(own, internal);
      const width = own.columns.length;
      const primary = new Set(audited.map(({ cell: [row, column] }) => row * width + column));
      for (const { cell, low, high } of audited)
        expect(network.rangeOf(cell[0] * width + cell[1], primary)).toEqual({ lower: low, upper: high });
    }
  });
});

describe('a table with its totals', () => {
  it.each([internal, municipal])('never shows or gives away one to nine people: $id', (rules) => {
    fc.assert(
      fc.property(tables, (table) => {
        const outcome = protectTable(table, rules);
        const counts = listCounts(table);
        flat(outcome).forEach((shown, index) => {
          if (shown.kind === 'count') expect(shown.n === 0 || shown.n >= 10).toBe(true);
          if (shown.kind === 'count')
            expect(Math.abs(shown.n - (counts[index]?.n ?? 0)) < rules.base).toBe(true);
        });
        for (const { range } of attackTable(table, outcome, rules))
          expect(range.upper - range.lower).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 1000 },
    );
  });

  it('is attacked by network flow and by linear programming with the same outcome', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(internal, municipal), (table, rules) => {
        const outcome = protectTable(table, rules);
        const programmed = attackByProgramming(table, outcome, rules);
        const flowed = attackTable(table, outcome, rules);
        expect(flowed.length).toBe(programmed.length);
        flowed.forEach(({ range }, index) => {
          expect(programmed[index]?.lower).toBeCloseTo(range.lower, 6);
          if (range.upper === Infinity) expect(programmed[index]?.upper).toBe(Infinity);
          else expect(programmed[index]?.upper).toBeCloseTo(range.upper, 6);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('withholds as much whatever the order of its rows and columns', () => {
    fc.assert(
      fc.property(tablesUpTo(3), (table) => {
        const turned = named(table.counts.map((line) => [...line].reverse()).reverse());
        expect(protectTable(turned, internal).withheld).toEqual(protectTable(table, internal).withheld);
      }),
      { numRuns: 1000 },
    );
  });

  it('needs fewer cells when what is shown is rounded', () => {
    const extra = (rules: RuleSet) =>
      suppressionTables.reduce((sum, { table }) => sum + protectTable(table, rules).withheld.extra, 0);
    expect(extra(municipal)).toBeLessThan(extra(internal));
  });

  it('withholds a cell that is sensitive for another reason than its size, and protects it', () => {
    const table = named([
      [30, 40, 20],
      [25, 60, 15],
    ]);
    expect(protectTable(table, internal).withheld).toEqual({ primary: 0, extra: 0 });
    const outcome = protectTable(table, internal, (row, column) => row === 0 && column === 2);
    expect(outcome.cells[0]?.[2]).toEqual({ kind: 'withheld' });
    expect(outcome.withheld).toEqual({ primary: 1, extra: 3 });
    expect(outcome.narrowest).toBeGreaterThanOrEqual(10);
  });

  it('with nobody, with too few, and without rows is an answer and no error', () => {
    expect(protectTable(named([[0, 0]]), internal).total).toEqual({ kind: 'count', n: 0 });
    expect(flat(protectTable(named([[4, 5]]), internal)).every(({ kind }) => kind === 'withheld')).toBe(true);
    expect(protectTable(named([]), internal)).toMatchObject({ cells: [], narrowest: null });
    expect(() => protectTable({ ...named([[1, 2]]), columns: ['a'] }, internal)).toThrow('counts');
    for (const n of [-1, 0.5, NaN, Infinity])
      expect(() => protectTable(named([[n]]), internal)).toThrow('counts');
  });
});
