import { newWorkbook } from '../workbook.ts';
import type { FormSheet } from './sheets.ts';

/** A sheet that is being made: cells by the names of their columns, which come in the order in which they were named first. */
export class SheetWriter {
  readonly name: string;
  readonly #columns: string[];
  readonly #rows: ReadonlyMap<string, string>[] = [];

  constructor(name: string, columns: readonly string[]) {
    this.name = name;
    this.#columns = [...columns];
  }

  add(cells: Record<string, string | number | boolean | null | undefined>): void {
    const filled = Object.entries(cells).flatMap(([column, value]) =>
      value === null || value === undefined || value === false || value === ''
        ? []
        : [[column, value === true ? 'yes' : String(value)] as const],
    );
    for (const [column] of filled) if (!this.#columns.includes(column)) this.#columns.push(column);
    this.#rows.push(new Map(filled));
  }

  /** @param kept columns that stay even when nothing is in them */
  sheet(kept: readonly string[] = []): FormSheet {
    const columns = this.#columns.filter(
      (column) => kept.includes(column) || this.#rows.some((row) => row.has(column)),
    );
    const rows = this.#rows.map((row) => columns.map((column) => row.get(column) ?? ''));
    return { name: this.name, rows: [columns, ...rows].map((cells, at) => ({ number: at + 1, cells })) };
  }
}

/** Characters that a workbook cannot hold. */
const unspeakable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As a cell holds it; `_x000D_` as such would be read as the sign that it stands for. */
const inCell = (text: string): string | null =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unspeakable, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') || null;

/** The sheets of a form as a workbook: every cell a text, headers in bold and kept in view. */
export async function writeFormWorkbook(sheets: readonly FormSheet[]): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
    sheet.columns = Array.from({ length: width }, () => ({ width: 24, style: { numFmt: '@' } }));
    rows.forEach(({ cells }, at) => {
      const row = sheet.addRow(cells.map(inCell));
      if (at === 0) row.font = { bold: true };
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
