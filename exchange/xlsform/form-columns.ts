import type { LanguageCode } from '@medespraak/framework';
import type { FormTable, Ledger } from './form-table.ts';
import { languageByScript } from './form-words.ts';
import type { ReportCode } from './report-sentences.ts';

/** Columns that hold words, or files that differ per language. */
const perLanguage = [
  'label',
  'hint',
  'guidance_hint',
  'constraint_message',
  'required_message',
  'image',
  'audio',
  'video',
];

/** Columns of which nothing comes along, with what is said of them. */
const leftColumns: Record<string, ReportCode> = {
  note: 'comment',
  guidance_hint: 'column-not-carried',
  video: 'column-not-carried',
  trigger: 'column-not-carried',
  order: 'column-not-carried',
  autoplay: 'column-not-carried',
  form_title: 'column-not-carried',
  form_id: 'column-not-carried',
  version: 'column-not-carried',
  style: 'column-not-carried',
};

/**
 * Settles what concerns columns as a whole: those without a header, unknown ones, doubles, languages that are not ours; and gives
 * a language to columns of words that name none.
 */
export function settleColumns(table: FormTable, ledger: Ledger, unnamed: LanguageCode): void {
  const seen = new Set<string>();
  const leave = (place: number, code: ReportCode) => ledger.leaveColumn(table, place, code);
  for (const { column, header, place, cells } of table.columns) {
    if (cells.length === 0) continue;
    if (header === '') leave(place, 'column-without-header');
    else if (!column.known) leave(place, 'column-unknown');
    else if (leftColumns[column.name] !== undefined)
      leave(place, leftColumns[column.name] ?? 'column-unknown');
    else if (perLanguage.includes(column.name) && column.language !== '' && column.code === null)
      leave(place, 'language-not-ours');
  }
  for (const named of [true, false])
    for (const { column, header, place, cells } of table.columns) {
      if (!column.known || (column.language !== '') !== named) continue;
      if (cells.every((cell) => ledger.isSettled(cell))) continue;
      if (!named && perLanguage.includes(column.name)) {
        column.code = languageByScript(
          cells.map(({ text }) => text),
          unnamed,
        );
        if (column.name === 'label' && !seen.has(`label ${column.code}`))
          ledger.line({
            ...{ sheet: table.sheet, row: 1, column: header, said: header, about: '', outcome: 'changed' },
            ...{ code: 'language-assumed', parameters: { language: column.code } },
          });
      }
      const key = `${column.name} ${column.code ?? ''}`;
      if (seen.has(key)) leave(place, 'column-twice');
      seen.add(key);
    }
}
