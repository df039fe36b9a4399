import type { ReadList, ReadRow } from './candidate.ts';
import { arrangeColumns } from './columns.ts';
import { markDuplicates } from './duplicates.ts';
import type { ListKind } from './headers.ts';
import { readList, type ReadOptions } from './read-list.ts';
import type { RawTable } from './table.ts';

/** Rows between two breaths: short enough that other people's requests hardly wait. */
const PART = 200;

/** What rows say about each other can only be known when all are read. */
const ABOUT_OTHERS = new Set(['duplicate-row', 'shared-phone', 'possible-duplicate']);

/**
 * The same as `readList`, in parts: other requests are served in between, and `onProgress` tells the truth while it lasts.
 * Calls it with (0, total) first and (total, total) last.
 */
export async function readListInParts(
  table: RawTable,
  kind: ListKind,
  options: ReadOptions,
): Promise<ReadList> {
  const { onProgress, ...rest } = options;
  const total = table.rows.length;
  const { rows: _none, ...frame } = readList({ ...table, rows: [] }, kind, rest);
  const rows: ReadRow[] = [];
  for (let from = 0; from < total; from += PART) {
    onProgress?.(from, total);
    await new Promise((resolve) => setImmediate(resolve));
    const part = readList({ ...table, rows: table.rows.slice(from, from + PART) }, kind, rest);
    for (const row of part.rows)
      rows.push({ ...row, findings: row.findings.filter(({ code }) => !ABOUT_OTHERS.has(code)) });
  }
  const columns = arrangeColumns(table, kind, options.mapping ?? {});
  markDuplicates(rows, (row, field) => {
    const column = table.headers[columns.ofField.get(field)?.[0] ?? -1] ?? '';
    return { column, value: row.original[column] ?? '' };
  });
  onProgress?.(total, total);
  return { ...frame, rows };
}
