import {
  parseOwnModule,
  languageCodes,
  type LanguageCode,
  type OwnGroup,
  type OwnModule,
  type OwnTexts,
} from '@medespraak/framework';
import { ChoiceLists } from './form-choices.ts';
import { settleColumns } from './form-columns.ts';
import { FormError } from './form-error.ts';
import { formLanguage } from './form-language.ts';
import { SurveyReader } from './form-survey.ts';
import { Ledger, readFormTable, type FormTable } from './form-table.ts';
import { TextReader } from './form-texts.ts';
import { fitting, ownSheetName, parsedValue, readOwnSheet, type OwnSheet } from './own-sheet.ts';
import type { ReportLine } from './report.ts';
import { sheetNamed, type FormSheet } from './sheets.ts';

/** A module read from a form, and what was done with every place of it. */
export interface ReadForm {
  module: OwnModule;
  report: ReportLine[];
  /** Whether the file was written here. */
  isOurs: boolean;
}

/**
 * Reads an XLSForm as an organisation's own module. Whatever cannot be carried is named in the report, cell by cell; nothing is
 * dropped in silence. The module has the right shape and may still lack what publishing asks for, as texts in a language.
 *
 * @param unnamed the language of columns that name none, where neither the settings nor the letters tell
 * @throws FormError for a workbook that is no XLSForm
 */
export function readXlsForm(sheets: readonly FormSheet[], unnamed: LanguageCode = 'en'): ReadForm {
  const surveySheet = sheetNamed(sheets, 'survey');
  if (!surveySheet) throw new FormError('no-survey-sheet');
  const survey = readFormTable(surveySheet);
  if (!survey.columns.some(({ column }) => column.name === 'type')) throw new FormError('no-type-column');
  const choicesSheet = sheetNamed(sheets, 'choices') ?? sheetNamed(sheets, 'choice');
  const choices = choicesSheet ? readFormTable(choicesSheet) : null;
  const settingsSheet = sheetNamed(sheets, 'settings');
  const settings = settingsSheet ? readFormTable(settingsSheet) : null;
  const own = readOwnSheet(sheets);
  const ledger = new Ledger();
  for (const table of [survey, choices, settings]) if (table) ledger.open(table);

  const { title, language } = readSettings(settings, ledger, own !== null);
  const assumed = language ?? unnamed;
  settleColumns(survey, ledger, assumed);
  if (choices) settleColumns(choices, ledger, assumed);
  const languages = languagesOf(survey, language, own);
  const [first = assumed] = languages;

  const texts = new TextReader(ledger, own !== null);
  const lists = new ChoiceLists(choices, ledger, texts, first);
  const { items, groups } = new SurveyReader(ledger, lists, texts, languages).read(survey);
  lists.settleUnused();
  nameOtherSheets(sheets, [survey, choices, settings], ledger);

  const module: OwnModule = {
    title: { ...ownTitle(own), ...(title === '' ? {} : { [first]: title }) },
    languages,
    groups: orderedGroups(groups, own),
    items,
  };
  const order = sheets.map(({ name }) => name);
  return { module: parseOwnModule(module), report: ledger.lines(order), isOurs: own !== null };
}

/** Settings that are kept here by themselves. */
const keptByUs = ['form_id', 'version'];

function readSettings(
  table: FormTable | null,
  ledger: Ledger,
  isOurs: boolean,
): { title: string; language: LanguageCode | null } {
  const [row, ...rest] = table?.rows ?? [];
  for (const more of rest) ledger.leaveRow(more, undefined, 'setting-not-carried');
  let title = '';
  let language: LanguageCode | null = null;
  for (const cell of row?.cells ?? []) {
    if (cell.column.name === 'form_title') {
      title = cell.text.slice(0, 1000);
      ledger.carry(cell);
    } else if (cell.column.name === 'default_language' && formLanguage(cell.text) !== null) {
      language = formLanguage(cell.text);
      ledger.carry(cell);
    } else if (isOurs && keptByUs.includes(cell.column.name)) ledger.carry(cell);
    else ledger.leave(cell, keptByUs.includes(cell.column.name) ? 'setting-by-us' : 'setting-not-carried');
  }
  return { title, language };
}

/** The languages in which questions have words: the default one first, then in the order of the columns. */
function languagesOf(survey: FormTable, language: LanguageCode | null, own: OwnSheet | null): LanguageCode[] {
  const said = own?.get('languages')?.[0]?.split(' ') ?? [];
  const asked = said.filter((code): code is LanguageCode => languageCodes.some((one) => one === code));
  if (asked.length > 0) return asked;
  const used = survey.columns.flatMap(({ column, cells }) =>
    column.name === 'label' && column.code !== null && cells.length > 0 ? [column.code] : [],
  );
  const found = [...new Set(used)];
  return language !== null && found.includes(language)
    ? [language, ...found.filter((code) => code !== language)]
    : found;
}

/** The title in the other languages, which XLSForm has no place for. */
function ownTitle(own: OwnSheet | null): OwnTexts {
  return fitting({ title: parsedValue(own?.get('title')?.[0]) })?.title ?? {};
}

/** Groups in the order in which they were kept here, with those that no question is in. */
function orderedGroups(groups: OwnGroup[], own: OwnSheet | null): OwnGroup[] {
  const kept = own?.get('group') ?? [];
  const known = kept.flatMap((value) => {
    const [group] = fitting({ groups: [parsedValue(value)] })?.groups ?? [];
    return group ? [groups.find(({ id }) => id === group.id) ?? group] : [];
  });
  return [...known, ...groups.filter(({ id }) => !known.some((group) => group.id === id))].slice(0, 100);
}

function nameOtherSheets(
  sheets: readonly FormSheet[],
  read: readonly (FormTable | null)[],
  ledger: Ledger,
): void {
  for (const { name, rows } of sheets) {
    if (name === ownSheetName || rows.length === 0 || read.some((table) => table?.sheet === name)) continue;
    ledger.line({
      ...{
        sheet: name,
        row: 0,
        column: '',
        said: rows[0]?.cells.find((cell) => cell.trim() !== '') ?? '',
        about: '',
      },
      ...{ outcome: 'left-out', code: 'sheet-unknown', parameters: { rows: rows.length } },
    });
  }
}
