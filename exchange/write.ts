import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';

export interface Column<Row> {
  header: string;
  value: (row: Row) => string | number | null;
}

/**
 * A text that no spreadsheet program takes for a formula: what begins with =, +, -, @, a tab or a carriage return gets an
 * apostrophe in front, which those programs do not show. A telephone number in E.164 keeps its plus, for it cannot
 * calculate anything. Reading the list back takes the apostrophe off (see `restoreCell`).
 */
export function neutraliseCell(value: string): string {
  return /^[=+\-@\t\r]/.test(value) && !/^\+\d{6,15}$/.test(value) ? `'${value}` : value;
}

/** The text that was neutralised. */
export function restoreCell(value: string): string {
  return /^'[=+\-@\t\r]/.test(value) ? value.slice(1) : value;
}

const cellOf = (value: string | number | null) =>
  typeof value === 'string' ? neutraliseCell(value) : (value ?? '');

/** CSV as Dutch spreadsheet programs open it: UTF-8 with a byte order mark, semicolons, CRLF. */
export function writeCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array {
  const text = stringify(
    [
      columns.map(({ header }) => neutraliseCell(header)),
      ...rows.map((row) => columns.map(({ value }) => cellOf(value(row)))),
    ],
    { delimiter: ';', record_delimiter: 'windows', bom: true },
  );
  return new TextEncoder().encode(text);
}

/** An XLSX file with one sheet; cells are text or numbers, never formulas. */
export async function writeXlsx<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sheetName: string,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ header }) => ({
    header,
    width: Math.min(40, Math.max(12, header.length + 2)),
  }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(columns.map(({ value }) => cellOf(value(row))));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
