import type { FormSheet } from './sheets.ts';

/** Sheets from tables as people write them in documentation: a line with the name of the sheet, then rows between bars. */
export function sheetsFrom(tables: string): FormSheet[] {
  const sheets: FormSheet[] = [];
  for (const line of tables.split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    if (!text.startsWith('|')) {
      sheets.push({ name: text, rows: [] });
      continue;
    }
    const rows = sheets.at(-1)?.rows;
    // The last bar closes the row.
    rows?.push({
      number: rows.length + 1,
      cells: text
        .slice(1, text.endsWith('|') ? -1 : undefined)
        .split('|')
        .map((cell) => cell.trim().replaceAll('¦', '|')),
    });
  }
  return sheets;
}
