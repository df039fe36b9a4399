import { readAside } from './aside.ts';
import { isSmall, readCsv } from './csv.ts';
import { countKnownHeaders } from './headers.ts';
import { ListError } from './list-error.ts';
import { buildTable, type NumberedRow, type RawTable } from './table.ts';
import { inDutch, readSheetsHere } from './workbook.ts';
import { findList } from './xlsx.ts';

export const MOST_MEGABYTES = 20;
export const MOST_ROWS = 100_000;

/**
 * A list out of the bytes of a CSV or XLSX file. What the file is, is seen from its bytes; the name only helps to word an
 * error. A workbook, and a large file of text, is read in a thread of its own. Throws {@link ListError} for: empty, not a list, without names of columns, password-protected, old .xls, .ods, damaged, over 20 MB, over
 * 100,000 rows, something beyond the thousandth column, more than five million cells, a file that asks too much. A list with a header and no rows is a list with no rows.
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<RawTable> {
  if (bytes.length === 0) throw new ListError('empty');
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    throw new ListError('too-large', { megabytes: MOST_MEGABYTES });
  const isHere = isSmall(bytes) && !isZip(bytes);
  return isHere ? readTableHere(bytes, fileName) : readAside({ read: 'table', bytes, fileName });
}

/** The same here and now, however long that takes. */
export async function readTableHere(bytes: Uint8Array, fileName: string): Promise<RawTable> {
  const table = await readAnyTable(bytes, fileName);
  if (table.headers.length === 0) throw new ListError('empty');
  if (lacksHeaders(table)) throw new ListError('no-headers');
  if (table.rows.length > MOST_ROWS) throw new ListError('too-many-rows', { rows: MOST_ROWS });
  return table;
}

async function readAnyTable(bytes: Uint8Array, fileName: string): Promise<RawTable> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new ListError(
      content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password-protected' : 'old-excel',
    );
  if (isZip(bytes)) {
    if (content.includes('mimetypeapplication/vnd.oasis.opendocument')) throw new ListError('open-document');
    if (!content.includes('xl/'))
      throw new ListError(/\.xls[xm]$/i.test(fileName) ? 'damaged' : 'not-a-list');
    const { rows, ...sheets } = findList(await readSheetsHere(bytes, inDutch));
    return buildTable(rows, { kind: 'xlsx', ...sheets });
  }
  const { rows, delimiter, encoding } = readCsv(bytes);
  const table = buildTable(rows, { kind: 'csv', delimiter, encoding });
  if (table.headers.length > 0 && isProse(table, rows)) throw new ListError('not-a-list');
  return table;
}

/** The first row is about somebody: taken for names of columns, she would be lost and every column be unknown. */
function lacksHeaders({ headers }: RawTable): boolean {
  return (
    countKnownHeaders(headers) === 0 &&
    headers.some((header) => /^\S+@\S+\.\S+$|^\+?\d[\d\s()-]{8,}$/.test(header))
  );
}

/**
 * Text that somebody wrote for reading: no header that we know, and lines that a separator cuts into as many pieces as it
 * happens to stand in them. A list in an unknown language has one width.
 */
function isProse(table: RawTable, rows: readonly NumberedRow[]): boolean {
  if (countKnownHeaders(table.headers) > 0) return false;
  const header = rows.find(({ number }) => number === table.headerRow);
  const body = rows.filter(
    ({ number, cells }) => number > table.headerRow && cells.some((cell) => cell.trim() !== ''),
  );
  const fitting = body.filter(({ cells }) => cells.length === header?.cells.length).length;
  return body.length === 0 || table.headers.length < 2 || fitting < body.length * 0.7;
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
