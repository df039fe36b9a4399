import { parse } from 'csv-parse/sync';
import { readAside } from './aside.ts';
import { decodeText } from './encoding.ts';
import { ListError, mostColumns, tooManyColumns } from './list-error.ts';
import type { NumberedRow } from './table.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** More lines and separators than any list has that is taken; reading eleven million of them took most of a minute. */
const MOST_LINES = 250_000;
const MOST_CELLS = 5_000_000;
/** Files of fewer bytes are read here: to start a thread takes as long. */
const FEW_BYTES = 256 * 1024;
/** After so many lines whose quotes do not close, a quote is a letter as any other: trying each line apart is slow. */
const MOST_BROKEN = 1_000;

export interface CsvContent {
  rows: NumberedRow[];
  delimiter: string;
  encoding: string;
}

/**
 * Rows of a CSV file, numbered as a spreadsheet program shows them: a record with line breaks inside quotes is one row, an
 * empty line is a row too, a first line «sep=;» is not shown. Throws ListError 'not-a-list' when the bytes are not text, 'too-many-rows' above 250,000
 * lines, 'too-many-cells' above five million separators, 'too-many-columns' when something stands beyond the thousandth column.
 */
export function readCsv(bytes: Uint8Array): CsvContent {
  const { text, encoding } = decodeText(bytes);
  if (looksLikeSomethingElse(text)) throw new ListError('not-a-list');
  if (hasMore(text, /\r\n?|\n/g, MOST_LINES)) throw new ListError('too-many-rows', { rows: 100_000 });
  if (hasMore(text, /[;,\t|]/g, MOST_CELLS)) throw new ListError('too-many-cells', { cells: MOST_CELLS });
  const told = /^"?sep=(.)"?\r?(?:\n|$)/i.exec(text);
  // Old Macintosh and mixed line ends would otherwise make one record of many.
  const body = (told ? text.slice(told[0].length) : text).replace(/\r\n?/g, '\n');
  const delimiter = told?.[1] ?? findDelimiter(body);
  const records = parseRecords(body, delimiter);
  if (records.some((cells) => cells.slice(mostColumns).some((cell) => cell.trim() !== '')))
    throw tooManyColumns();
  const rows = records.map((cells, index) => ({ number: index + 1, cells: cells.slice(0, mostColumns) }));
  return { rows, delimiter, encoding };
}

/** Whether a file of text is small enough to be read here and now. */
export const isSmall = (bytes: Uint8Array): boolean => bytes.length < FEW_BYTES;

/** The same while others are served: a large file is read in a thread of its own. */
export async function readCsvCalmly(bytes: Uint8Array): Promise<CsvContent> {
  return isSmall(bytes) ? readCsv(bytes) : readAside({ read: 'csv', bytes });
}

/** Whether a pattern is in a text more often than so many times. */
function hasMore(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if (++count > most) return true;
  return false;
}

function looksLikeSomethingElse(text: string): boolean {
  const start = text.slice(0, 2000);
  if (/^\s*(?:<!doctype|<html|<\?xml|\{\\rtf|%PDF|[[{]\s*["{[])/i.test(start)) return true;
  const strange = start.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return strange > start.length / 100;
}

function parseRecords(text: string, delimiter: string): string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    // A space before an opening quote hides the quote; with tabs between the cells, trimming would eat empty cells.
    trim: delimiter !== '\t',
  };
  try {
    const records: string[][] = parse(text, options);
    if (!swallowsLines(records, delimiter)) return records;
  } catch {
    // A quote that is opened and never closed.
  }
  // Read line by line, so that one broken quote spoils one row at most.
  let broken = 0;
  const lines = text.split('\n');
  const records: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const unquoted = { ...options, quote: null };
    if (broken >= MOST_BROKEN)
      return [...records, ...(parse(lines.slice(at).join('\n'), unquoted) as string[][])];
    try {
      records.push((parse(line, options) as string[][])[0] ?? ['']);
    } catch {
      broken += 1;
      records.push((parse(line, unquoted) as string[][])[0] ?? ['']);
    }
  }
  return records;
}

/** A quote that closes rows later takes whole rows into one cell: lines in it with as many separators as a row has. */
function swallowsLines(records: string[][], delimiter: string): boolean {
  const width = records.find((record) => record.length > 2)?.length ?? 0;
  // A note of a few words may hold separators too; in a narrow list the two cannot be told apart.
  if (width < 5) return false;
  return records.some((record) =>
    record.some((cell) =>
      cell.split('\n').some((line, at) => at > 0 && line.split(delimiter).length >= width - 1),
    ),
  );
}

/**
 * The separator that cuts the first records most evenly; a separator inside quotes does not count. With none at all: «;».
 */
export function findDelimiter(text: string): string {
  let best = ';';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const widths = measureRecords(text.slice(0, 60_000), delimiter, 60);
    const frequency = new Map<number, number>();
    for (const width of widths) if (width > 1) frequency.set(width, (frequency.get(width) ?? 0) + 1);
    for (const [width, count] of frequency) {
      const score = (count / Math.max(widths.length, 1)) ** 2 * Math.log2(width);
      if (score > bestScore) [best, bestScore] = [delimiter, score];
    }
  }
  return best;
}

/** Number of cells of each of the first records that are not empty. */
function measureRecords(text: string, delimiter: string, most: number): number[] {
  const widths: number[] = [];
  let quoted = false;
  let width = 1;
  let filled = false;
  for (const character of text + '\n') {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === delimiter) width++;
    else if (!quoted && character === '\n') {
      if (filled || width > 1) widths.push(width);
      if (widths.length === most) break;
      width = 1;
      filled = false;
    } else if (character !== '\r') filled = true;
  }
  return widths;
}
