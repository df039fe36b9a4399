import { detect } from 'chardet';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { suggestField } from './headers.ts';
import { ListError } from './list-error.ts';
import { clean } from './words.ts';

export interface RawTable {
  headers: string[];
  /** `number` is the row as the spreadsheet program shows it; the first row of a file is 1. */
  rows: { number: number; cells: string[] }[];
  format: { kind: 'csv' | 'xlsx'; delimiter?: string; encoding?: string; sheet?: string };
}

const mostBytes = 20 * 1024 * 1024;
const mostRows = 100_000;

/**
 * Reads a CSV or XLSX file into headers and rows of text. Delimiter and encoding are found out; rows above the headers,
 * empty rows and empty columns are left out.
 * @throws ListError when it is empty, too large or no list.
 */
export async function readTable(bytes: Uint8Array, _fileName: string): Promise<RawTable> {
  if (bytes.length > mostBytes) throw new ListError('too-large');
  if (bytes.length === 0) throw new ListError('empty');
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new ListError('old-format');
  const table = starts(0x50, 0x4b) ? await readXlsx(bytes) : readCsv(bytes);
  if (table.records.length > mostRows + 1) throw new ListError('too-large');
  return withHeaders(table.records, table.format);
}

type Records = { number: number; cells: string[] }[];

function readCsv(bytes: Uint8Array): { records: Records; format: RawTable['format'] } {
  const { text, encoding } = decode(bytes);
  if (text.includes('\u0000')) throw new ListError('not-a-list');
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? findDelimiter(body);
  try {
    const rows = parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      bom: true,
    }) as string[][];
    const offset = declared ? 2 : 1;
    return {
      records: rows.map((cells, index) => ({ number: index + offset, cells: cells.map(clean) })),
      format: { kind: 'csv', delimiter, encoding },
    };
  } catch (cause) {
    throw new ListError('not-a-list', { cause });
  }
}

/** UTF-8 when it is valid, UTF-16 by its mark, otherwise Windows-1252 unless the text is clearly of another kind. */
function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: iconv.decode(buffer, encoding), encoding };
  }
  try {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: marked ? 'utf-8-bom' : 'utf-8',
    };
  } catch {
    const guess = detect(buffer);
    const encoding = guess && /^(windows-125[1346]|iso-8859-[59])$/i.test(guess) ? guess : 'windows-1252';
    return { text: iconv.decode(buffer, encoding), encoding: encoding.toLowerCase() };
  }
}

/** The delimiter that most often divides the first lines into the same number of cells. */
function findDelimiter(text: string): string {
  const sample = text.slice(0, 20_000);
  const scored = [';', ',', '\t', '|'].map((delimiter) => {
    try {
      const rows = parse(sample, {
        delimiter,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        to: 30,
        bom: true,
      }) as string[][];
      const widths = rows.map((row) => row.length);
      const usual = widths.toSorted((a, b) => b - a)[Math.floor(widths.length / 2)] ?? 1;
      return {
        delimiter,
        score: usual <= 1 ? 0 : widths.filter((width) => width === usual).length * Math.min(usual, 8),
      };
    } catch {
      return { delimiter, score: 0 };
    }
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

async function readXlsx(bytes: Uint8Array): Promise<{ records: Records; format: RawTable['format'] }> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    throw new ListError('not-a-list', { cause });
  }
  const sheet = workbook.worksheets.find(
    (candidate) => candidate.state !== 'hidden' && candidate.actualRowCount > 0,
  );
  if (!sheet) throw new ListError('empty');
  const records: Records = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = clean(textOfCell(cell.value));
    });
    records.push({ number: row.number, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  return { records, format: { kind: 'xlsx', sheet: sheet.name } };
}

function textOfCell(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return textOfCell(value.result ?? null);
  return '';
}

/** Finds the row with headers: of the first rows, the one in which most cells are known headers. */
function withHeaders(records: Records, format: RawTable['format']): RawTable {
  const filled = records.filter((record) => record.cells.some((cell) => cell !== ''));
  const candidates = filled.slice(0, 10).map((record, index) => ({
    index,
    known: record.cells.filter((cell) => cell !== '' && suggestField(cell).field !== null).length,
  }));
  const best = candidates.reduce((top, one) => (one.known > top.known ? one : top), { index: 0, known: 0 });
  const head = filled[best.index];
  if (!head || head.cells.filter((cell) => cell !== '').length < 2)
    throw new ListError(filled.length === 0 ? 'empty' : 'not-a-list');
  const rows = filled.slice(best.index + 1);
  const width = Math.max(head.cells.length, ...rows.slice(0, 1_000).map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => (head.cells[column] ?? '') !== '' || rows.some((row) => (row.cells[column] ?? '') !== ''),
  );
  return {
    headers: uniqueNames(columns.map((column) => head.cells[column] ?? '')),
    rows: rows.map((row) => ({
      number: row.number,
      cells: columns.map((column) => row.cells[column] ?? ''),
    })),
    format,
  };
}

/** Headers that can be told apart: an empty one becomes "Kolom 3", a second "Naam" becomes "Naam (2)". */
function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((raw, index) => {
    const name = raw || `Kolom ${index + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
