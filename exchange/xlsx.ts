import type ExcelJS from 'exceljs';
import { ListError } from './list-error.ts';
import { countKnownHeaders } from './headers.ts';
import type { NumberedRow } from './table.ts';

/** The library is read when the first workbook comes: most processes never see one, and it is a third of what they would read. */
export async function newWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

/** A small file can unpack to far more than memory holds; no real list comes near this. */
const MOST_UNPACKED_BYTES = 300 * 1024 * 1024;

/**
 * Rows of the sheet that looks most like a list (most known headers near its top; of equals the first one that is not
 * hidden and not empty), with the row numbers Excel shows. Real dates become yyyy-mm-dd, formulas their results.
 * The names of the other sheets with something in them come along; a hidden one only when it looks like a list too.
 * Throws ListError for files that are no workbook, are damaged or unpack to too much.
 */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<{ rows: NumberedRow[]; sheet: string; otherSheets: string[] }> {
  const workbook = await openWorkbook(bytes);
  const filled = workbook.worksheets
    .map((sheet) => ({ sheet: sheet.name, visible: sheet.state === 'visible', rows: readSheet(sheet) }))
    .filter(({ rows }) => rows.length > 0)
    .map((one) => ({
      ...one,
      known: Math.max(...one.rows.slice(0, 20).map((row) => countKnownHeaders(row.cells))),
    }));
  const sheets = filled.filter(({ visible }) => visible);
  const most = Math.max(...sheets.map(({ known }) => known));
  const best = sheets.find(({ known }) => known === most);
  if (!best) throw new ListError('empty');
  const others = filled.filter((one) => one !== best && (one.visible || one.known >= 2));
  return { rows: best.rows, sheet: best.sheet, otherSheets: others.map(({ sheet }) => sheet) };
}

/** Opens a workbook. Throws ListError for a file that is none, is damaged or unpacks to too much. */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  if (countUnpackedBytes(bytes) > MOST_UNPACKED_BYTES) throw new ListError('too-large', { megabytes: 20 });
  const workbook = await newWorkbook();
  try {
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
  } catch {
    throw new ListError('damaged');
  }
  return workbook;
}

/**
 * The rows of a sheet as texts, those with nothing in them left out.
 *
 * @param truths how the cells TRUE and FALSE are written: a list of people says yes and no in Dutch
 */
export function readSheet(
  sheet: ExcelJS.Worksheet,
  truths: readonly [string, string] = ['ja', 'nee'],
): NumberedRow[] {
  const rows: NumberedRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      // A merged title would otherwise be repeated in every cell that it covers.
      cells[column - 1] = cell.isMerged && cell.master !== cell ? '' : toText(cell.value, truths);
    });
    rows.push({ number, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  return rows;
}

function toText(value: ExcelJS.CellValue, truths: readonly [string, string]): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    // A cell with a time of day alone counts from day zero.
    return value.getUTCFullYear() < 1900
      ? value.toISOString().slice(11, 16)
      : value.toISOString().slice(0, 10);
  }
  if (typeof value === 'boolean') return truths[value ? 0 : 1];
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return toText(value.text as ExcelJS.CellValue, truths) || value.hyperlink;
  if ('error' in value) return value.error;
  if ('formula' in value || 'sharedFormula' in value) {
    // Without a stored result the formula itself is shown, so that somebody sees that there was something.
    const formula = 'formula' in value ? value.formula : '';
    return value.result === undefined && formula
      ? `=${formula}`
      : toText(value.result as ExcelJS.CellValue, truths);
  }
  return '';
}

/** Sum of the unpacked sizes in the central directory of a ZIP file. */
function countUnpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = bytes.length - 22; at >= 0 && at > bytes.length - 66_000; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    let entry = view.getUint32(at + 16, true);
    while (entry + 46 <= bytes.length && view.getUint32(entry, true) === 0x02014b50) {
      sum += view.getUint32(entry + 24, true);
      entry +=
        46 +
        view.getUint16(entry + 28, true) +
        view.getUint16(entry + 30, true) +
        view.getUint16(entry + 32, true);
    }
    break;
  }
  return sum;
}
