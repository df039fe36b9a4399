import { ListError, tooManyColumns } from '../list-error.ts';
import { readCsvSheets, type FormFile } from './csv-sheets.ts';
import { readSheets } from '../xlsx.ts';

/** One sheet of a form: the name it has, and its rows as the spreadsheet program numbers them. */
export interface FormSheet {
  name: string;
  rows: { number: number; cells: string[] }[];
}

const mostMegabytes = 20;
const mostRows = 20_000;

/**
 * Every sheet of an XLSForm: of a workbook, hidden ones too, or of CSV files (`readCsvSheets`). Of a workbook the first file counts.
 * Throws ListError for: empty, no form, old .xls, .ods, password-protected, damaged, over 20 MB, 20,000 rows or 1,000 columns.
 */
export async function readFormFiles(files: readonly FormFile[]): Promise<FormSheet[]> {
  const [first] = files;
  if (!first) throw new ListError('empty');
  const isCsv = (name: string) => /\.(csv|tsv|txt)$/i.test(name);
  if (!files.every(({ name }) => isCsv(name)))
    return readFormSheets((files.find(({ name }) => !isCsv(name)) ?? first).bytes);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size === 0) throw new ListError('empty');
  if (size > mostMegabytes * 1024 * 1024) throw new ListError('too-large', { megabytes: mostMegabytes });
  return notTooLong(await readCsvSheets(files));
}

/**
 * Every sheet of a workbook with an XLSForm, hidden ones too.
 * Throws ListError for: empty, no workbook, old .xls, .ods, password-protected, damaged, over 20 MB, 20,000 rows or 1,000 columns.
 */
export async function readFormSheets(bytes: Uint8Array): Promise<FormSheet[]> {
  if (bytes.length === 0) throw new ListError('empty');
  if (bytes.length > mostMegabytes * 1024 * 1024)
    throw new ListError('too-large', { megabytes: mostMegabytes });
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    throw new ListError(
      content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password-protected' : 'old-excel',
    );
  if (content.subarray(0, 2).toString('latin1') !== 'PK') throw new ListError('not-a-list');
  if (content.includes('mimetypeapplication/vnd.oasis.opendocument')) throw new ListError('open-document');
  const read = await readSheets(bytes, ['TRUE', 'FALSE']);
  if (read.length === 0) throw new ListError('damaged');
  if (read.some(({ isTooWide }) => isTooWide)) throw tooManyColumns();
  const sheets = read.map(({ name, rows }) => ({ name, rows }));
  return notTooLong(sheets);
}

function notTooLong(sheets: FormSheet[]): FormSheet[] {
  if (sheets.some(({ rows }) => rows.length > mostRows))
    throw new ListError('too-many-rows', { rows: mostRows });
  return sheets;
}

/** `Survey`, ` survey ` and `SURVEY` are the same sheet. */
export const sheetNamed = (sheets: readonly FormSheet[], name: string): FormSheet | undefined =>
  sheets.find((sheet) => sheet.name === name) ??
  sheets.find((sheet) => sheet.name.trim().toLowerCase() === name);
