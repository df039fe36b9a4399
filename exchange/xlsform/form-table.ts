import type { LanguageCode } from '@medespraak/framework';
import { formColumn, type FormColumn } from './form-headers.ts';
import type { Outcome, ReportLine, ReportParameters } from './report.ts';
import type { ReportCode } from './report-sentences.ts';
import type { FormSheet } from './sheets.ts';

/** A cell with something in it. */
export interface FormCell {
  sheet: string;
  row: number;
  header: string;
  column: FormColumn;
  /** Without spaces around it; inner ones and line breaks as they are. */
  text: string;
}

export interface FormRow {
  number: number;
  cells: FormCell[];
}

/** A sheet by its columns. */
export interface FormTable {
  sheet: string;
  columns: { header: string; column: FormColumn; place: number; cells: FormCell[] }[];
  rows: FormRow[];
}

const withoutInvisible = (text: string): string => text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');

/** Reads a sheet: its first row that has something in it names the columns, and rows without anything are passed over. */
export function readFormTable(sheet: FormSheet): FormTable {
  const filled = sheet.rows.filter(({ cells }) => cells.some((cell) => withoutInvisible(cell) !== ''));
  const [head, ...body] = filled;
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, place) => {
    const header = withoutInvisible(head?.cells[place] ?? '');
    return { header, column: formColumn(header), place, cells: [] as FormCell[] };
  });
  const rows = body.map(({ number, cells }) => ({
    number,
    cells: cells.flatMap((cell, place) => {
      const text = withoutInvisible(cell);
      const column = columns[place];
      if (text === '' || !column) return [];
      const found = { sheet: sheet.name, row: number, header: column.header, column: column.column, text };
      column.cells.push(found);
      return [found];
    }),
  }));
  return { sheet: sheet.name, columns, rows };
}

/** The first cell of a row in a column that has no language, or whose language does not matter. */
export const cellOf = (row: FormRow, name: string): FormCell | undefined =>
  row.cells.find(({ column }) => column.name === name);

/** The cells of a row that hold words of a language of ours. */
export const wordsIn = (row: FormRow, name: string): { cell: FormCell; language: LanguageCode }[] =>
  row.cells.flatMap((cell) =>
    cell.column.name === name && cell.column.code !== null ? [{ cell, language: cell.column.code }] : [],
  );

/** What a row is about, for who looks it up. */
const aboutOf = (row: FormRow): string => (cellOf(row, 'label') ?? cellOf(row, 'name'))?.text ?? '';

/**
 * Keeps account of every cell of a form, so that none goes missing in silence: what nobody spoke of when the reading ends is
 * itself a line of the report.
 */
export class Ledger {
  readonly #lines: ReportLine[] = [];
  readonly #linesOf = new Map<FormRow, ReportLine[]>();
  readonly #carried = new Map<FormRow, FormCell[]>();
  readonly #settled = new Set<FormCell>();
  readonly #rowOf = new Map<FormCell, FormRow>();
  readonly #rows: FormRow[] = [];

  /** From now on the cells of these rows are accounted for. */
  open({ rows }: FormTable): void {
    for (const row of rows) {
      this.#rows.push(row);
      for (const cell of row.cells) this.#rowOf.set(cell, row);
    }
  }

  carry(...cells: (FormCell | undefined)[]): void {
    for (const cell of cells) {
      if (cell === undefined || this.#settled.has(cell)) continue;
      this.#settled.add(cell);
      const row = this.#rowOf.get(cell);
      if (row) this.#carried.set(row, [...(this.#carried.get(row) ?? []), cell]);
    }
  }

  change(cell: FormCell, code: ReportCode, parameters: ReportParameters = {}): void {
    this.#say(cell, 'changed', code, parameters);
  }

  leave(cell: FormCell, code: ReportCode, parameters: ReportParameters = {}): void {
    this.#say(cell, 'left-out', code, parameters);
  }

  /** A row of which nothing came along: one line, at the cell that is the reason. */
  leaveRow(
    row: FormRow,
    at: FormCell | undefined,
    code: ReportCode,
    parameters: ReportParameters = {},
  ): void {
    const cell = at ?? row.cells[0];
    // What was said of its cells before no longer matters.
    this.#linesOf.delete(row);
    // Somebody who looks for the question knows it by its words rather than by its type.
    const words = ['name', 'label'].flatMap((name) => cellOf(row, name) ?? []);
    const said = [...new Set([cell, ...words].map((one) => one?.text ?? ''))].join(' · ');
    if (cell) this.#say(cell, 'left-out', code, parameters, said);
    for (const other of row.cells) this.#settled.add(other);
    this.#carried.delete(row);
  }

  /** Of a row that a line about several rows speaks of too. */
  settleSilently(row: FormRow): void {
    for (const cell of row.cells) this.#settled.add(cell);
  }

  /** Columns and sheets as a whole: one line for all of their cells. */
  leaveColumn(table: FormTable, place: number, code: ReportCode): void {
    const column = table.columns[place];
    if (!column) return;
    const { cells } = column;
    for (const cell of cells) this.#settled.add(cell);
    if (cells.length === 0) return;
    this.line({
      ...{ sheet: table.sheet, row: 1, column: column.header, said: cells[0]?.text ?? '', about: '' },
      ...{ outcome: 'left-out', code, parameters: { cells: cells.length } },
    });
  }

  line(line: ReportLine): void {
    this.#lines.push(line);
  }

  /** Whether something was already said of a cell. */
  isSettled(cell: FormCell): boolean {
    return this.#settled.has(cell);
  }

  /** Every line, sheet by sheet and row by row. */
  lines(sheets: readonly string[]): ReportLine[] {
    for (const row of this.#rows)
      for (const cell of row.cells) if (!this.#settled.has(cell)) this.leave(cell, 'not-read');
    const carried = [...this.#carried]
      .filter(([, cells]) => cells.length > 0)
      .map(([row, cells]) => this.#carriedLine(row, cells));
    const lines = [...carried, ...this.#lines, ...[...this.#linesOf.values()].flat()];
    return lines.sort(
      (one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row,
    );
  }

  #carriedLine(row: FormRow, cells: readonly FormCell[]): ReportLine {
    const shown = cells.find(({ column }) => column.name === 'label') ?? cells[0];
    return {
      sheet: shown?.sheet ?? '',
      row: row.number,
      column: row.cells
        .filter((cell) => cells.includes(cell))
        .map(({ header }) => header)
        .join(', '),
      said: shown?.text ?? '',
      about: aboutOf(row),
      outcome: 'carried',
      code: 'carried',
      parameters: {},
    };
  }

  #say(
    cell: FormCell,
    outcome: Outcome,
    code: ReportCode,
    parameters: ReportParameters,
    said = cell.text,
  ): void {
    this.#settled.add(cell);
    const whole = this.#rowOf.get(cell);
    if (whole)
      this.#carried.set(
        whole,
        (this.#carried.get(whole) ?? []).filter((other) => other !== cell),
      );
    const { sheet, row, header } = cell;
    const about = whole ? aboutOf(whole) : '';
    const line: ReportLine = { sheet, row, column: header, said, about, outcome, code, parameters };
    if (whole) this.#linesOf.set(whole, [...(this.#linesOf.get(whole) ?? []), line]);
    else this.#lines.push(line);
  }
}
