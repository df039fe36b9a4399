import { Worker } from 'node:worker_threads';
import type ExcelJS from 'exceljs';
import { ListError } from './list-error.ts';
import { countKnownHeaders } from './headers.ts';
import type { NumberedRow } from './table.ts';
import type { Sheet, SheetsOrder, SheetsWord } from './workbook.ts';

/** The library is read when the first workbook comes: most processes never see one, and it is a third of what they would read. */
export async function newWorkbook(): Promise<ExcelJS.Workbook> {
  const { default: library } = await import('exceljs');
  return new library.Workbook();
}

/**
 * Rows of the sheet that looks most like a list (most known headers near its top; of equals the first one that is not
 * hidden and not empty), with the row numbers Excel shows. Real dates become yyyy-mm-dd, formulas their results.
 * The names of the other sheets with something in them come along; a hidden one only when it looks like a list too.
 * Throws ListError for files that are no workbook, are damaged or ask too much.
 */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<{ rows: NumberedRow[]; sheet: string; otherSheets: string[] }> {
  const filled = (await readSheets(bytes))
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, ...one }) => ({
      ...one,
      sheet: name,
      known: Math.max(...one.rows.slice(0, 20).map((row) => countKnownHeaders(row.cells))),
    }));
  const sheets = filled.filter(({ visible }) => visible);
  const most = Math.max(...sheets.map(({ known }) => known));
  const best = sheets.find(({ known }) => known === most);
  if (!best) throw new ListError('empty');
  const others = filled.filter((one) => one !== best && (one.visible || one.known >= 2));
  return { rows: best.rows, sheet: best.sheet, otherSheets: others.map(({ sheet }) => sheet) };
}

/** What reading a workbook may take: a list of 100,000 people needs a tenth of it. */
const mostMegabytes = 1_024;
const mostMilliseconds = 60_000;

/** Workbooks are read one after another, so that many at once take no more than one. */
let before: Promise<unknown> = Promise.resolve();

/**
 * All sheets of a workbook with their rows as texts. Read in a thread of its own: two kilobytes can say that sixteen thousand million
 * cells are one, or hold a list to choose from, and the library walks along all of them.
 *
 * @param truths how the cells TRUE and FALSE are written: a list of people says yes and no in Dutch
 * @throws ListError 'damaged' for what is no workbook; 'too-large' or 'too-much' for what unpacks to, or asks for, too much
 */
export function readSheets(
  bytes: Uint8Array,
  truths: SheetsOrder['truths'] = ['ja', 'nee'],
): Promise<Sheet[]> {
  const reading = before.then(() => readAside({ bytes, truths }));
  before = reading.catch(() => undefined);
  return reading;
}

async function readAside(order: SheetsOrder): Promise<Sheet[]> {
  const { promise, resolve, reject } = Promise.withResolvers<SheetsWord>();
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: order,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const patience = setTimeout(() => resolve({ refused: 'too-much' }), mostMilliseconds);
  thread.once('message', resolve);
  thread.once('error', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: 'too-much' });
    else reject(error);
  });
  thread.once('exit', () => reject(new Error('the thread that read a workbook ended without a result')));
  try {
    const word = await promise;
    if ('refused' in word) throw new ListError(word.refused, { megabytes: 20 });
    return word.sheets;
  } finally {
    clearTimeout(patience);
    void thread.terminate();
  }
}
