import { stringify } from 'csv-stringify/sync';
import { newWorkbook } from './workbook.ts';

export interface WriteColumn {
  key: string;
  header: string;
  /** Width in characters in a workbook; 20 when not given. */
  width?: number;
}

export type WriteRow = Record<string, string | number | boolean | null | undefined>;

/** What makes a spreadsheet compute a cell; also behind spaces, behind apostrophes of our own and in full width. */
const COMPUTED = /^[\s'\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]|^'+[\t\r]/;
/**
 * What would begin a cell for a program that takes commas or tabs between cells, whatever stands between them here: Excel in
 * English opens a file with semicolons so. Of tabs in a row only the last is a beginning: from each to the end of all is quadratic.
 */
const COMPUTED_INSIDE = /([,\t](?:[^\S\t]|")*)('*)(?=[=@＝＠]|[+\-＋－][\p{L}(])/gu;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * A value that no spreadsheet program computes: an apostrophe in front of what begins with =, +, -, @, a tab or a line
 * break, also behind a comma or tab inside it. Reading the list again takes one apostrophe off, so the meaning stays. A plain negative number is harmless and
 * stays. A telephone number (+31612345678) gets the apostrophe too: without it a spreadsheet would drop the plus; in a
 * workbook, where cells have a type, writeXlsx writes it unchanged as text.
 */
export function neutraliseCell(value: string): string {
  const inside = value.replace(COMPUTED_INSIDE, "$1'$2");
  if (!COMPUTED.test(value)) return inside;
  return PLAIN_NUMBER.test(value) && !value.startsWith('+') ? value : `'${inside}`;
}

/** A CSV file that Dutch spreadsheet programs open by double click: UTF-8 with BOM, semicolons, CRLF, neutralised cells. */
export function writeCsv(columns: WriteColumn[], rows: WriteRow[]): Uint8Array {
  const lines = rows.map((row) => columns.map((column) => neutraliseCell(toText(row[column.key]))));
  const text = stringify([columns.map((column) => neutraliseCell(column.header)), ...lines], {
    delimiter: ';',
    record_delimiter: 'windows',
    bom: true,
    // With CRLF between the records a lone line feed would go unquoted, and break the row elsewhere.
    quoted_match: /[\r\n]/,
  });
  return new TextEncoder().encode(text);
}

/** A workbook with one sheet: header in bold and kept in view, every text cell of type text, numbers as numbers. */
export async function writeXlsx(
  columns: WriteColumn[],
  rows: WriteRow[],
  sheetName = 'Lijst',
): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ width }) => ({ width: width ?? 20, style: { numFmt: '@' } }));
  sheet.addRow(columns.map((column) => neutraliseCell(column.header))).font = { bold: true };
  for (const row of rows)
    sheet.addRow(
      columns.map((column) => {
        const value = row[column.key];
        if (typeof value === 'number') return value;
        const text = toText(value);
        return E164.test(text) ? text : neutraliseCell(text);
      }),
    );
  sheet.eachRow((row, number) => {
    if (number > 1) row.eachCell((cell) => typeof cell.value === 'number' && (cell.numFmt = 'General'));
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function toText(value: WriteRow[string]): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value);
}
