import { readAside } from './aside.ts';
import { countKnownHeaders } from './headers.ts';
import { ListError, tooManyColumns } from './list-error.ts';
import type { NumberedRow } from './table.ts';
import { inDutch, type Sheet, type Truths } from './workbook.ts';

/**
 * Rows of the sheet that looks most like a list (most known headers near its top; of equals the first one that is not
 * hidden and not empty), with the row numbers Excel shows. Real dates become yyyy-mm-dd, formulas their results.
 * The names of the other sheets with something in them come along; a hidden one only when it looks like a list too.
 * Throws ListError 'empty', or 'too-many-columns' when something stands beyond the last column that is read.
 */
export function findList(sheets: readonly Sheet[]): {
  rows: NumberedRow[];
  sheet: string;
  otherSheets: string[];
} {
  const filled = sheets
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, ...one }) => ({
      ...one,
      sheet: name,
      known: Math.max(...one.rows.slice(0, 20).map((row) => countKnownHeaders(row.cells))),
    }));
  const shown = filled.filter(({ visible }) => visible);
  const most = Math.max(...shown.map(({ known }) => known));
  const best = shown.find(({ known }) => known === most);
  if (!best) throw new ListError('empty');
  if (best.isTooWide) throw tooManyColumns();
  const others = filled.filter((one) => one !== best && (one.visible || one.known >= 2));
  return { rows: best.rows, sheet: best.sheet, otherSheets: others.map(({ sheet }) => sheet) };
}

/**
 * All sheets of a workbook with their rows as texts, read in a thread of its own (`readAside`): the library walks along everything that a
 * workbook says.
 *
 * @param truths how the cells TRUE and FALSE are written: a list of people says yes and no in Dutch
 * @throws ListError 'damaged' for what is no workbook; 'too-large' or 'too-much' for what unpacks to, or asks for, too much
 */
export const readSheets = (bytes: Uint8Array, truths: Truths = inDutch): Promise<Sheet[]> =>
  readAside({ read: 'sheets', bytes, truths });
