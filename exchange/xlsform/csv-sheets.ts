import { readCsvCalmly } from '../csv.ts';
import type { FormSheet } from './sheets.ts';

/** One file of a form, as somebody chose it. */
export interface FormFile {
  name: string;
  bytes: Uint8Array;
}

const sheetNames = ['survey', 'choices', 'settings'] as const;
/** Columns that tell which sheet it is, whatever the file is called. */
const telling: Record<(typeof sheetNames)[number], readonly string[]> = {
  survey: ['type'],
  choices: ['list_name', 'list name'],
  settings: ['form_id', 'form_title', 'default_language', 'id_string'],
};

/**
 * The sheets of a form that was saved as CSV: one file per sheet, or one file in which the name of a sheet stands on a line of
 * its own above its rows, which begin in the column after it (as pyxform writes it) or below it. Which sheet a file is follows from its columns, else from its name.
 * Throws ListError 'not-a-list' for what is no text, 'too-many-rows', 'too-many-columns' or 'too-many-cells' for what is too much.
 */
export async function readCsvSheets(files: readonly FormFile[]): Promise<FormSheet[]> {
  const sheets: FormSheet[] = [];
  for (const { name, bytes } of files) {
    const { rows } = await readCsvCalmly(bytes);
    sheets.push(...(stackedSheets(rows) ?? [{ name: sheetOf(name, rows), rows }]));
  }
  return sheets;
}

const nameIn = (cell: string | undefined) => sheetNames.find((name) => name === cell?.trim().toLowerCase());
const isOnlyName = (cells: readonly string[]) =>
  nameIn(cells[0]) !== undefined && cells.slice(1).every((cell) => cell.trim() === '');

/** Sheets under each other in one file; null when it is no such file. Rows keep the numbers that they have in the file. */
function stackedSheets(rows: FormSheet['rows']): FormSheet[] | null {
  if (!isOnlyName(rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? []))
    return null;
  const sheets: FormSheet[] = [];
  for (const row of rows) {
    const name = isOnlyName(row.cells) ? nameIn(row.cells[0]) : undefined;
    if (name) sheets.push({ name, rows: [] });
    else sheets.at(-1)?.rows.push({ number: row.number, cells: row.cells });
  }
  return sheets.map(({ name, rows: own }) => {
    const head = own.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells;
    const isMoved = head?.[0]?.trim() === '';
    return { name, rows: isMoved ? own.map((row) => ({ ...row, cells: row.cells.slice(1) })) : own };
  });
}

function sheetOf(file: string, rows: FormSheet['rows']): string {
  const head = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? [];
  const columns = new Set(head.map((cell) => cell.trim().toLowerCase()));
  const told = sheetNames.find((name) => telling[name].some((column) => columns.has(column)));
  const base = file.replace(/\.[^.]*$/, '').toLowerCase();
  return told ?? sheetNames.find((name) => base.includes(name)) ?? base;
}
