import { countKnownHeaders, isNationalIdHeader } from './headers.ts';
import { hideNationalIds, holdsNationalIds, HIDDEN } from './national-ids.ts';
import { cleanLines, cleanText } from './text.ts';

export interface NumberedRow {
  /** As the spreadsheet program shows it, the first row being 1. */
  number: number;
  cells: string[];
}

export interface TableFormat {
  kind: 'csv' | 'xlsx';
  delimiter?: string;
  encoding?: string;
  sheet?: string;
  /** Sheets of the same workbook that were not read and hold something. */
  otherSheets?: string[];
}

/** A list as it was found: one name per column (all different), rows without anything in them left out. */
export interface RawTable {
  headers: string[];
  rows: NumberedRow[];
  /** The number of the row with the headers; 0 when there is none. */
  headerRow: number;
  format: TableFormat;
}

/** A header is looked for in this many rows: titles, dates and explanations stand above it. */
const HEADER_WITHIN = 25;

/**
 * Finds the header row, names every column, drops empty rows, empty columns and repeated headers, and hides national
 * identification numbers, so that nothing after this ever holds one. Returns no headers when there is nothing in the rows.
 */
export function buildTable(rows: NumberedRow[], format: TableFormat): RawTable {
  const filled = rows.map(cleanRow).filter((row) => row.cells.some((cell) => cell !== ''));
  const headerAt = findHeader(filled);
  const header = filled[headerAt];
  if (!header) return { headers: [], rows: [], headerRow: 0, format };
  const width = filled.slice(headerAt).reduce((most, row) => Math.max(most, row.cells.length), 0);
  const isRepeated = (row: NumberedRow) =>
    row.cells.every((cell, column) => cell === (header.cells[column] ?? ''));
  const body = filled.slice(headerAt + 1).filter((row) => !isRepeated(row) && !isTotal(row));
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => (header.cells[column] ?? '') !== '' || body.some((row) => (row.cells[column] ?? '') !== ''),
  );
  const headers = nameColumns(
    columns.map((column) => header.cells[column] ?? ''),
    columns,
  );
  const hidden = columns.map(
    (column, at) =>
      isNationalIdHeader(headers[at]!) ||
      holdsNationalIds(
        headers[at]!,
        body.map((row) => row.cells[column] ?? ''),
      ),
  );
  return {
    headers,
    rows: body.map((row) => ({
      number: row.number,
      cells: columns.map((column, at) => {
        const cell = row.cells[column] ?? '';
        if (hidden[at]) return cell === '' ? '' : HIDDEN;
        return hideNationalIds(cell);
      }),
    })),
    headerRow: header.number,
    format,
  };
}

/** The sum that a spreadsheet adds below a list: «Totaal», numbers, and nothing else. */
function isTotal(row: NumberedRow): boolean {
  const [first, ...rest] = row.cells.filter((cell) => cell !== '');
  return (
    /^(?:sub|eind)?(?:totaal|total)(?: aantal)?(?: (?:deelnemers|taalmaatjes|newcomers|buddies))?:?(?: \d+)?$/i.test(
      first ?? '',
    ) && rest.every((cell) => /^[\d.,]+$/.test(cell))
  );
}

/** Row numbers stay; an apostrophe that only keeps a spreadsheet from computing is taken off (see write.ts). */
function cleanRow(row: NumberedRow): NumberedRow {
  return { number: row.number, cells: row.cells.map((cell) => restoreCell(cleanLines(cell))) };
}

/** Undoes `neutraliseCell`: the apostrophe in front of something that a spreadsheet would compute, also inside a cell. */
export function restoreCell(value: string): string {
  const outside = /^'[\s']*[=+\-@＝＋－＠]|^'+[\t\r\n]/.test(value) ? value.slice(1) : value;
  return outside.replace(/([,\t](?:[^\S\t]|")*)'('*)(?=[=@＝＠]|[+\-＋－][\p{L}(])/gu, '$1$2');
}

function findHeader(rows: NumberedRow[]): number {
  const known = rows.slice(0, HEADER_WITHIN).map((row) => countKnownHeaders(row.cells));
  const most = Math.max(0, ...known);
  if (most >= 2) return known.indexOf(most);
  const withSeveralWords = rows
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => row.cells.filter((cell) => /\p{L}/u.test(cell)).length >= 2);
  if (most === 1 && withSeveralWords === -1) return known.indexOf(1);
  return Math.max(withSeveralWords, 0);
}

/** «Telefoon», «Telefoon» → «Telefoon», «Telefoon (2)»; a column without a name → «Kolom C». */
function nameColumns(names: string[], columns: number[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const base = cleanText(name) || `Kolom ${toLetters(columns[at]!)}`;
    let unique = base;
    for (let count = 2; taken.has(unique); count++) unique = `${base} (${count})`;
    taken.add(unique);
    return unique;
  });
}

function toLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? toLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
