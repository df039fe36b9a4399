import { readCsv } from './csv.ts';
import { ListError } from './list-error.ts';
import { buildTable, type RawTable } from './table.ts';
import { readXlsx } from './xlsx.ts';

export const MOST_MEGABYTES = 20;
export const MOST_ROWS = 100_000;

/**
 * A list out of the bytes of a CSV or XLSX file. What the file is, is seen from its bytes; the name only helps to word an
 * error. Throws {@link ListError} for: empty, not a list, password-protected, old .xls, .ods, damaged, over 20 MB, over
 * 100,000 rows. A list with a header and no rows is a list with no rows.
 */
export async function readTable(bytes: Uint8Array, fileName: string): Promise<RawTable> {
  if (bytes.length === 0) throw new ListError('empty');
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    throw new ListError('too-large', { megabytes: MOST_MEGABYTES });
  const table = await readAnyTable(bytes, fileName);
  if (table.headers.length === 0) throw new ListError('empty');
  if (table.rows.length > MOST_ROWS) throw new ListError('too-many-rows', { rows: MOST_ROWS });
  return table;
}

async function readAnyTable(bytes: Uint8Array, fileName: string): Promise<RawTable> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new ListError(
      content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password-protected' : 'old-excel',
    );
  if (startsWith(bytes, [0x50, 0x4b])) {
    if (content.includes('mimetypeapplication/vnd.oasis.opendocument')) throw new ListError('open-document');
    if (!content.includes('xl/'))
      throw new ListError(/\.xls[xm]$/i.test(fileName) ? 'damaged' : 'not-a-list');
    const { rows, sheet } = await readXlsx(bytes);
    return buildTable(rows, { kind: 'xlsx', sheet });
  }
  const { rows, delimiter, encoding } = readCsv(bytes);
  return buildTable(rows, { kind: 'csv', delimiter, encoding });
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
