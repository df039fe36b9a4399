import { inflateRawSync } from 'node:zlib';
import type ExcelJS from 'exceljs';
import { ListError, mostColumns } from './list-error.ts';
import type { NumberedRow } from './table.ts';

/** How the cells TRUE and FALSE are written. */
export type Truths = readonly [whenTrue: string, whenFalse: string];
export const inDutch: Truths = ['ja', 'nee'];

export interface Sheet {
  name: string;
  visible: boolean;
  rows: NumberedRow[];
  /** Whether something stands beyond the last column that is read. */
  isTooWide: boolean;
}

/** A small file can unpack to far more than memory holds; no real list comes near this. */
const mostUnpackedBytes = 300 * 1024 * 1024;
/** The library is read when the first workbook comes: most processes never see one, and it is a third of what they would read. */
export async function newWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

/**
 * What stands on a sheet beside its cells, and is not read, like names of places in it: each often covers a million empty cells or more,
 * all of which the library would make. Of cells that are one, the first has the content.
 */
const besideCells = ['dataValidations', 'conditionalFormatting', 'cols', 'mergeCells'] as const;

/** Reads a workbook here and now, however long that takes. @throws ListError 'damaged' or 'too-large' */
export async function readSheetsHere(bytes: Uint8Array, truths: Truths): Promise<Sheet[]> {
  const unpacked = countUnpackedBytes(bytes);
  if (unpacked === null) throw new ListError('damaged');
  if (unpacked > mostUnpackedBytes) throw new ListError('too-large', { megabytes: 20 });
  const workbook = await newWorkbook();
  Object.defineProperty(workbook.definedNames, 'model', { set: () => undefined });
  const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    await workbook.xlsx.load(content, { ignoreNodes: [...besideCells] });
  } catch {
    throw new ListError('damaged');
  }
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    visible: sheet.state === 'visible',
    ...readSheet(sheet, truths),
  }));
}

/** The rows of a sheet as texts, those with nothing in them left out. */
function readSheet(sheet: ExcelJS.Worksheet, truths: Truths): Pick<Sheet, 'rows' | 'isTooWide'> {
  let isTooWide = false;
  const rows: NumberedRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const text = textOf(cell.value, truths);
      if (column <= mostColumns) cells[column - 1] = text;
      else isTooWide ||= text.trim() !== '';
    });
    rows.push({ number, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  return { rows, isTooWide };
}

function textOf(value: ExcelJS.CellValue, truths: Truths): string {
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
  if ('hyperlink' in value) return textOf(value.text as ExcelJS.CellValue, truths) || value.hyperlink;
  if ('error' in value) return value.error;
  if ('formula' in value || 'sharedFormula' in value) {
    // Without a stored result the formula itself is shown, so that somebody sees that there was something.
    const formula = 'formula' in value ? value.formula : '';
    return value.result === undefined && formula
      ? `=${formula}`
      : textOf(value.result as ExcelJS.CellValue, truths);
  }
  return '';
}

/**
 * How many bytes a ZIP file unpacks to, each part tried against the size that the file says it has, for what it says is not always so.
 * Null for a file that is broken, or whose parts are larger than they say.
 */
function countUnpackedBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  let sum = 0;
  let entry = view.getUint32(end + 16, true);
  // Only files of four gigabytes need the longer numbers, which are told by this one.
  if (entry === 0xffffffff) return Number.POSITIVE_INFINITY;
  const parts: { at: number; packed: number; unpacked: number }[] = [];
  while (entry + 46 <= bytes.length && view.getUint32(entry, true) === 0x02014b50) {
    const [packed, unpacked] = [view.getUint32(entry + 20, true), view.getUint32(entry + 24, true)];
    sum += unpacked;
    if (view.getUint16(entry + 10, true) === 8)
      parts.push({ at: view.getUint32(entry + 42, true), packed, unpacked });
    entry += 46 + [28, 30, 32].reduce((length, at) => length + view.getUint16(entry + at, true), 0);
  }
  if (sum > mostUnpackedBytes) return sum;
  return parts.every((part) => isAsSmall(bytes, view, part)) ? sum : null;
}

/** Where the directory's own end stands: within the last 64 kilobytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

function isAsSmall(
  bytes: Uint8Array,
  view: DataView,
  { at, packed, unpacked }: { at: number; packed: number; unpacked: number },
): boolean {
  if (at + 30 > bytes.length) return false;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  try {
    inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: Math.max(1, unpacked) });
    return true;
  } catch {
    return false;
  }
}
