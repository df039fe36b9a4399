import {
  languageCodes,
  loadFramework,
  optionPictogram,
  translate,
  translationOf,
  type Instrument,
  type Item,
  type LanguageCode,
  type Option,
  type Response,
  type Translation,
} from '@medespraak/framework';
import { textSheetName } from './catalogue-form.ts';
import { cellOf, readFormTable, wordsIn, type FormRow } from './form-table.ts';
import { parsedValue, readOwnSheet } from './own-sheet.ts';
import { sheetNamed, type FormSheet } from './sheets.ts';

/** A questionnaire as a form holds it. */
export interface CatalogueForm {
  instrument: Instrument;
  items: Item[];
  /** language → key → text, of these items alone. */
  texts: Map<LanguageCode, Map<string, Translation>>;
  /** item → option → picture */
  pictures: Map<string, Map<string, string>>;
}

const said = (row: FormRow, column: string): string => cellOf(row, `medespraak_${column}`)?.text ?? '';
const words = (text: string): string[] => text.split(' ').filter(Boolean);

function responseOf(row: FormRow, choices: readonly FormRow[]): Response {
  const type = cellOf(row, 'type')?.text ?? '';
  if (type === 'integer') {
    const min = Number(/>= (\d+)/.exec(cellOf(row, 'constraint')?.text ?? '')?.[1]);
    return { type: 'year', min, max: 'current-year' };
  }
  const own = choices.filter((choice) => said(choice, 'escape') === '');
  if (own.some((choice) => said(choice, 'code') !== '')) {
    const list = type.replace('select_one ', '') === 'municipality' ? 'municipality' : 'language';
    return { type: 'code-list', list };
  }
  const scale = said(row, 'scale');
  return {
    type: 'single-choice',
    ordinal: said(row, 'ordinal') === 'yes',
    ...(scale === '' ? {} : { scale }),
    options: own.map((choice): Option => {
      const value = said(choice, 'value');
      return { id: cellOf(choice, 'name')?.text ?? '', value: value === '' ? null : Number(value) };
    }),
    hasNotApplicable: choices.some((choice) => said(choice, 'escape') === 'not-applicable'),
  };
}

function itemOf(row: FormRow, choices: readonly FormRow[]): Item {
  const noIndicator = said(row, 'no_indicator');
  return {
    id: cellOf(row, 'name')?.text ?? '',
    version: Number(said(row, 'version')),
    domain: said(row, 'domain') || null,
    audience: said(row, 'audience') as Item['audience'],
    response: responseOf(row, choices),
    direction: (said(row, 'direction') || null) as Item['direction'],
    indicators: words(said(row, 'indicators')),
    ...(noIndicator === '' ? {} : { noIndicator }),
    sensitive: said(row, 'sensitive') === 'yes',
    delicate: said(row, 'delicate') === 'yes',
    optIn: said(row, 'opt_in') === 'yes',
    pictogram: said(row, 'pictogram'),
    relatesTo: words(said(row, 'relates_to')),
  };
}

/** Words of the columns, by key. */
function wordsByKey(row: FormRow, choices: readonly FormRow[]): Map<string, string> {
  const item = `item.${cellOf(row, 'name')?.text ?? ''}`;
  const found = new Map<string, string>();
  const add = (from: FormRow, column: string, key: string) => {
    for (const { cell, language } of wordsIn(from, column)) found.set(`${language} ${key}`, cell.text);
  };
  add(row, 'label', `${item}.text`);
  add(row, 'hint', `${item}.help`);
  for (const choice of choices) {
    const escape = said(choice, 'escape');
    if (escape === 'not-applicable') add(choice, 'label', `${item}.not-applicable`);
    else if (escape === '') add(choice, 'label', `${item}.option.${cellOf(choice, 'name')?.text ?? ''}`);
  }
  return found;
}

/** Reads a questionnaire of the catalogue that was written by `writeCatalogueForm`; null for any other form. */
export function readCatalogueForm(sheets: readonly FormSheet[]): CatalogueForm | null {
  const own = readOwnSheet(sheets);
  const instrument = parsedValue(own?.get('instrument')?.[0]) as Instrument | null;
  const survey = sheetNamed(sheets, 'survey');
  const choices = sheetNamed(sheets, 'choices');
  if (own?.get('format')?.[0] !== 'Medespraak catalogue, 1' || !instrument || !survey || !choices)
    return null;
  const lists = Map.groupBy(readFormTable(choices).rows, (row) => cellOf(row, 'list_name')?.text ?? '');
  const columns = new Map<string, string>();
  const items: Item[] = [];
  const pictures: CatalogueForm['pictures'] = new Map();
  for (const row of readFormTable(survey).rows) {
    const list = lists.get(cellOf(row, 'type')?.text.replace('select_one ', '') ?? '') ?? [];
    const item = itemOf(row, list);
    items.push(item);
    for (const [key, text] of wordsByKey(row, list)) columns.set(key, text);
    const own = list.flatMap((choice) => {
      const picture = said(choice, 'picture');
      return picture === '' ? [] : [[cellOf(choice, 'name')?.text ?? '', picture] as const];
    });
    pictures.set(item.id, new Map(own));
  }
  return { instrument, items, pictures, texts: readTexts(sheets, columns) };
}

function readTexts(
  sheets: readonly FormSheet[],
  columns: ReadonlyMap<string, string>,
): CatalogueForm['texts'] {
  const texts: CatalogueForm['texts'] = new Map(
    languageCodes.map((code) => [code, new Map<string, Translation>()]),
  );
  const [head, ...rows] = sheets.find(({ name }) => name === textSheetName)?.rows ?? [];
  for (const { cells } of rows) {
    const cell = (column: string) => cells[head?.cells.indexOf(column) ?? -1] ?? '';
    const language = languageCodes.find((code) => code === cell('language'));
    if (language === undefined) continue;
    const key = cell('key');
    const [on, by] = [cell('checked_on'), cell('checked_by')];
    texts.get(language)?.set(key, {
      text: cell('text') || (columns.get(`${language} ${key}`) ?? ''),
      ...(cell('note') === '' ? {} : { note: cell('note') }),
      state: cell('state') as Translation['state'],
      version: Number(cell('version')),
      ...(on === '' ? {} : { checked: { on, by } }),
    });
  }
  return texts;
}

/** One difference between a form and the catalogue as it is here. */
export interface CatalogueDifference {
  item: string;
  /** Absent where it is no matter of words. */
  language?: LanguageCode;
  key?: string;
  here: string;
  there: string;
}

/** What somebody changed in a questionnaire after it was written, or what the catalogue changed since; none when both are the same. */
export function compareWithCatalogue({
  instrument,
  items,
  texts,
  pictures,
}: CatalogueForm): CatalogueDifference[] {
  const framework = loadFramework();
  const differences: CatalogueDifference[] = [];
  const differ = (item: string, here: unknown, there: unknown) => {
    const [one, other] = [JSON.stringify(here) ?? '', JSON.stringify(there) ?? ''];
    if (one !== other) differences.push({ item, here: one, there: other });
  };
  differ(
    '',
    framework.instruments.get(instrument.id)?.items,
    items.map(({ id }) => id),
  );
  for (const item of items) {
    const here = framework.items.get(item.id);
    differ(item.id, here && inOrder(here), inOrder(item));
    if (!here || here.response.type !== 'single-choice') continue;
    const there = pictures.get(item.id);
    for (const { id } of here.response.options)
      differ(item.id, optionPictogram(here, id), there?.get(id) ?? null);
  }
  for (const [language, own] of texts)
    for (const [key, { text }] of own) {
      const here = translationOf(key, language) === null ? '' : translate(key, language);
      if (here !== text)
        differences.push({ item: key.split('.')[1] ?? '', language, key, here, there: text });
    }
  return differences;
}

/** An item with its fields in one order, so that two can be compared. */
const inOrder = (item: Item): unknown =>
  Object.entries(item)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) =>
      name === 'response'
        ? [name, Object.entries(value as object).toSorted(([a], [b]) => (a < b ? -1 : 1))]
        : [name, value],
    );
