import { writeCsv, writeXlsx, type WriteColumn } from '../write.ts';
import type { LanguageCode } from '@medespraak/framework';
import { exactForm, formsFor, inForm, type TextUnit } from './unit.ts';

/** The columns, with the headers that are written and, in any of the two languages, read. */
export const columns = {
  part: { nl: 'Waar', en: 'Where', width: 16 },
  key: { nl: 'Sleutel', en: 'Key', width: 30 },
  form: { nl: 'Vorm', en: 'Form', width: 8 },
  note: { nl: 'Toelichting', en: 'Note', width: 40 },
  dutch: { nl: 'Nederlands', en: 'Dutch', width: 50 },
  english: { nl: 'Engels', en: 'English', width: 50 },
  translation: { nl: 'Vertaling', en: 'Translation', width: 50 },
  state: { nl: 'Staat', en: 'State', width: 12 },
} as const;
export type ColumnName = keyof typeof columns;

const states = {
  draft: { nl: 'concept', en: 'draft' },
  reviewed: { nl: 'nagekeken', en: 'reviewed' },
  tested: { nl: 'getest', en: 'tested' },
} as const;

/**
 * Every text of a language as a spreadsheet: a row for each, and for each plural form. The Dutch column tells on the way back
 * whether the original changed in between. Cells that a spreadsheet would compute begin with an apostrophe.
 */
export function writeTextSheet(
  units: readonly TextUnit[],
  language: LanguageCode,
  format: 'csv' | 'xlsx',
  headersIn: 'nl' | 'en',
): Promise<Uint8Array> | Uint8Array {
  const heads: WriteColumn[] = Object.entries(columns).map(([key, column]) => ({
    key,
    header: column[headersIn],
    width: column.width,
  }));
  const rows = units.flatMap((unit) =>
    formsFor(unit, language).map((form) => ({
      ...{ part: unit.part, key: unit.key, form, note: unit.note },
      dutch: inForm(unit.dutch, form),
      english: inForm(unit.english, form),
      translation: exactForm(unit.translation, form),
      state: states[unit.state][headersIn],
    })),
  );
  return format === 'csv' ? writeCsv(heads, rows) : writeXlsx(heads, rows, language);
}
