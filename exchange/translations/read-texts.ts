import { readCsvCalmly } from '../csv.ts';
import { ListError } from '../list-error.ts';
import { restoreCell, type NumberedRow } from '../table.ts';
import { findList, readSheets } from '../xlsx.ts';
import { readXliff } from './read-xliff.ts';
import { columns, type ColumnName } from './spreadsheet.ts';
import { TextFileError } from './text-file-error.ts';
import { TextGatherer, type ReadTexts } from './unit.ts';

/** All texts of a language are a tenth of this. */
export const mostTextMegabytes = 10;

const startsWith = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
const isXml = (bytes: Uint8Array) =>
  /^(?:\ufeff|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</.test(
    Buffer.from(bytes.slice(0, 200)).toString('latin1'),
  );

/**
 * The translated texts of a file as it came back from a translator. What it is, is seen from its bytes: XLIFF 2, XLSX or CSV.
 * @throws TextFileError where nothing can be read, ListError for a spreadsheet that is damaged or protected
 */
export async function readTexts(bytes: Uint8Array): Promise<ReadTexts> {
  if (bytes.length === 0) throw new TextFileError('empty');
  if (bytes.length > mostTextMegabytes * 1024 * 1024)
    throw new TextFileError('too-large', { megabytes: mostTextMegabytes });
  if (isXml(bytes)) return readXliff(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ListError('old-excel');
  if (startsWith(bytes, 0x50, 0x4b)) return readRows(findList(await readSheets(bytes)).rows);
  try {
    return readRows((await readCsvCalmly(bytes)).rows);
  } catch (thrown) {
    throw thrown instanceof ListError && thrown.code === 'not-a-list'
      ? new TextFileError('unknown-kind')
      : thrown;
  }
}

const named = (cell: string): ColumnName | undefined =>
  (Object.keys(columns) as ColumnName[]).find((name) =>
    [columns[name].nl, columns[name].en].some((header) => header.toLowerCase() === cell.trim().toLowerCase()),
  );

function readRows(rows: readonly NumberedRow[]): ReadTexts {
  const heads = rows.slice(0, 25).map(({ number, cells }) => ({ number, names: cells.map(named) }));
  const head = heads.find(({ names }) =>
    (['part', 'key', 'translation'] as const).every((name) => names.includes(name)),
  );
  if (!head) throw new TextFileError('no-columns');
  const gatherer = new TextGatherer();
  for (const { number, cells } of rows) {
    if (number <= head.number || cells.every((cell) => cell.trim() === '')) continue;
    const cell = (name: ColumnName) => {
      const at = head.names.indexOf(name);
      return at === -1 ? null : restoreCell(cells[at] ?? '');
    };
    gatherer.add(
      { part: cell('part')?.trim() ?? '', key: cell('key')?.trim() ?? '', form: cell('form')?.trim() ?? '' },
      cell('translation') ?? '',
      cell('dutch'),
      String(number),
    );
  }
  return { texts: gatherer.texts(), unreadable: gatherer.unreadable, language: null };
}
