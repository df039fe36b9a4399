import { ownModuleSchema, type OwnModule } from '@medespraak/framework';
import type { FormSheet } from './sheets.ts';

/**
 * The sheet in which our own files keep what XLSForm has no place for. Programs that read XLSForm pass over sheets that they do
 * not know, and take no name that begins with a line for a slip.
 */
export const ownSheetName = '_medespraak';

/** What the own sheet holds: rows of a key and a value, a key once or several times. */
export type OwnSheet = ReadonlyMap<string, readonly string[]>;

export function readOwnSheet(sheets: readonly FormSheet[]): OwnSheet | null {
  const sheet = sheets.find(({ name }) => name === ownSheetName);
  if (!sheet) return null;
  const values = new Map<string, string[]>();
  for (const { cells } of sheet.rows.slice(1)) {
    const [key = '', value = ''] = cells;
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return values;
}

/** A value that was written as JSON; null where it is none, because somebody may have touched it. */
export function parsedValue(value: string | undefined): unknown {
  if (value === undefined) return null;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

/** A module with these parts and nothing else; null where they do not have the shape. */
export function fitting(parts: Partial<Record<keyof OwnModule, unknown>>): OwnModule | null {
  return (
    ownModuleSchema.safeParse({ title: {}, languages: [], groups: [], items: [], ...parts }).data ?? null
  );
}
