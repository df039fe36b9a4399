import { isNationalIdHeader, suggestMapping, type Field, type ListKind } from './headers.ts';
import { HIDDEN, hideNationalIds } from './national-ids.ts';
import type { RawTable } from './table.ts';
import { isBlank, toKey } from './text.ts';

export type Mapping = Record<string, Field | 'ignore'>;

/** Which columns of a table hold which field. */
export interface Columns {
  ofField: Map<Field, number[]>;
  unknown: string[];
}

/** The columns by field: what the mapping says goes before what a header suggests. National numbers are never mapped. */
export function arrangeColumns(table: RawTable, kind: ListKind, mapping: Mapping): Columns {
  const ofField = new Map<Field, number[]>();
  const unknown: string[] = [];
  suggestMapping(table.headers, kind).forEach(({ header, field: suggested }, column) => {
    const told = Object.hasOwn(mapping, header) ? mapping[header] : undefined;
    const field = told ?? suggested;
    if (isNationalIdHeader(header) || field === 'ignore' || holdsHidden(table, column)) return;
    if (!field) unknown.push(header);
    else ofField.set(field, [...(ofField.get(field) ?? []), column]);
  });
  return { ofField, unknown };
}

function holdsHidden(table: RawTable, column: number): boolean {
  return table.rows.some((row) => row.cells[column] === HIDDEN);
}

/** One row with the repairs made by hand in it. Cells that hold or held a national number stay hidden. */
export function repairCells(
  headers: string[],
  cells: string[],
  corrections: Record<string, string> | undefined,
): string[] {
  if (!corrections) return cells;
  return cells.map((cell, column) => {
    const header = headers[column]!;
    if (!Object.hasOwn(corrections, header) || cell === HIDDEN || isNationalIdHeader(header)) return cell;
    return hideNationalIds(corrections[header]!);
  });
}

export interface Cell {
  header: string;
  value: string;
}

/** The cells of a row that hold a field, filled ones only. */
export function pickCells(columns: Columns, headers: string[], cells: string[], field: Field): Cell[] {
  return (columns.ofField.get(field) ?? [])
    .map((column) => ({ header: headers[column]!, value: cells[column] ?? '' }))
    .filter(({ value }) => value.trim() !== '');
}

const TICKED = /^(?:x|ja|j|yes|y|true|waar|1|v|ok|✓|✔|☑|✅)$/i;

/**
 * One text for the times of a row. A column per day or part of a day («Maandag»: avond, «Ma avond»: x) is written out with
 * its header; «nee» in such a column says nothing.
 */
export function joinSlotCells(cells: Cell[], namesSlots: (header: string) => boolean): string {
  return cells
    .map(({ header, value }) => {
      if (!namesSlots(header)) return value;
      if (TICKED.test(value.trim())) return header;
      return isBlank(value) || /^(?:nee|n|no|false|onwaar|0)$/.test(toKey(value)) ? '' : `${header} ${value}`;
    })
    .filter((part) => part !== '')
    .join('; ');
}
