import {
  languageCodes,
  loadFramework,
  optionPictogram,
  translate,
  translationOf,
  type Instrument,
  type Item,
  type LanguageCode,
} from '@medespraak/framework';
import { LANGUAGES, languageName } from '../languages.ts';
import { MUNICIPALITIES } from '../places.ts';
import { ownSheetName } from './own-sheet.ts';
import type { FormSheet } from './sheets.ts';
import { SheetWriter } from './write-sheet.ts';
import { columnsOf, inColumns, languageHeader, mediaColumns } from './write-xlsform.ts';

/** The sheet with what belongs to single texts: notes to translators, states, versions. */
export const textSheetName = '_medespraak_texts';

/** The text of a key in each language that has it: as translators decided, without falling back to another language. */
const textsOf = (key: string): Partial<Record<LanguageCode, string>> =>
  Object.fromEntries(
    languageCodes.flatMap((code) =>
      translationOf(key, code) === null ? [] : [[code, translate(key, code)]],
    ),
  );

/** The keys of an item's texts, and whether a column of the form holds them. */
function keysOf(item: Item): { key: string; inColumn: boolean }[] {
  const start = `item.${item.id}.`;
  const keys = new Set(
    [...loadFramework().translations.values()].flatMap((texts) =>
      [...texts.keys()].filter((key) => key.startsWith(start)),
    ),
  );
  return [...keys].map((key) => ({ key, inColumn: !key.endsWith('.text-for-buddy') }));
}

const listOf = (item: Item): string => (item.response.type === 'code-list' ? item.response.list : item.id);

function typeOf({ response, id }: Item): string {
  if (response.type === 'year') return 'integer';
  return `select_one ${response.type === 'code-list' ? response.list : id}`;
}

/** Writes one questionnaire of the catalogue. */
class CatalogueWriter {
  readonly #instrument: Instrument;
  readonly #survey = new SheetWriter('survey', [
    ...['type', 'name'],
    ...columnsOf('label', languageCodes),
    ...columnsOf('hint', languageCodes),
    ...['constraint', 'appearance'],
    ...columnsOf('media::image', languageCodes),
  ]);
  readonly #choices = new SheetWriter('choices', [
    ...['list_name', 'name'],
    ...columnsOf('label', languageCodes),
    ...columnsOf('media::image', languageCodes),
  ]);
  readonly #texts = new SheetWriter(textSheetName, ['key', 'language', 'text']);
  readonly #codeLists = new Set<string>();

  constructor(instrument: Instrument) {
    this.#instrument = instrument;
  }

  sheets(): FormSheet[] {
    const { version, status, attribution, items } = loadFramework();
    const { id, items: ids } = this.#instrument;
    for (const itemId of ids) {
      const item = items.get(itemId);
      if (item) this.#item(item);
    }
    const settings = new SheetWriter('settings', ['form_title', 'form_id', 'version', 'default_language']);
    settings.add({
      form_title: translate(`instrument.${id}.name`, 'nl'),
      form_id: `medespraak-${id}`,
      version: `${version}-${this.#instrument.version}`,
      default_language: languageHeader('nl'),
    });
    const own = new SheetWriter(ownSheetName, ['key', 'value']);
    own.add({ key: 'format', value: 'Medespraak catalogue, 1' });
    own.add({ key: 'instrument', value: JSON.stringify(this.#instrument) });
    own.add({ key: 'framework', value: version });
    own.add({ key: 'status', value: status });
    own.add({ key: 'attribution', value: attribution });
    return [
      this.#survey.sheet(),
      this.#choices.sheet(['list_name', 'name', ...columnsOf('label', languageCodes)]),
      settings.sheet(),
      own.sheet(),
      this.#texts.sheet(),
    ];
  }

  #item(item: Item): void {
    const { response } = item;
    const isChoice = response.type === 'single-choice';
    this.#survey.add({
      ...{ type: typeOf(item), name: item.id },
      ...inColumns('label', textsOf(`item.${item.id}.text`)),
      ...inColumns('hint', textsOf(`item.${item.id}.help`)),
      constraint:
        response.type === 'year' ? `. >= ${response.min} and . <= number(format-date(today(), '%Y'))` : '',
      appearance: response.type === 'code-list' ? 'minimal' : '',
      ...mediaColumns(item.pictogram, languageCodes),
      ...{ medespraak_version: item.version, medespraak_domain: item.domain },
      ...{ medespraak_audience: item.audience, medespraak_direction: item.direction },
      medespraak_indicators: item.indicators.join(' '),
      medespraak_no_indicator: item.noIndicator,
      ...{ medespraak_sensitive: item.sensitive, medespraak_delicate: item.delicate },
      ...{ medespraak_opt_in: item.optIn, medespraak_pictogram: item.pictogram },
      medespraak_relates_to: item.relatesTo.join(' '),
      medespraak_ordinal: isChoice && response.ordinal,
      medespraak_scale: isChoice ? response.scale : '',
    });
    for (const { key, inColumn } of keysOf(item)) this.#text(key, inColumn);
    if (isChoice) this.#options(item, response.options);
    else if (response.type === 'code-list') this.#codeList(response.list);
  }

  #text(key: string, inColumn: boolean): void {
    for (const language of languageCodes) {
      const translation = translationOf(key, language);
      if (translation === null) continue;
      this.#texts.add({
        ...{ key, language, text: inColumn ? '' : translate(key, language) },
        ...{ note: translation.note, state: translation.state, version: translation.version },
        ...{ checked_on: translation.checked?.on, checked_by: translation.checked?.by },
      });
    }
  }

  #options(item: Item, options: readonly { id: string; value: number | null }[]): void {
    for (const { id, value } of options)
      this.#choices.add({
        ...{
          list_name: listOf(item),
          name: id,
          ...inColumns('label', textsOf(`item.${item.id}.option.${id}`)),
        },
        ...mediaColumns(optionPictogram(item, id), languageCodes),
        ...{
          medespraak_value: value === null ? '' : String(value),
          medespraak_picture: optionPictogram(item, id),
        },
      });
    if (item.response.type === 'single-choice' && item.response.hasNotApplicable)
      this.#escape(listOf(item), 'not-applicable', `item.${item.id}.not-applicable`);
    this.#escapes(listOf(item));
  }

  #escapes(list: string): void {
    for (const escape of ['dont-know', 'prefer-not']) this.#escape(list, escape, `missing.${escape}`);
  }

  #escape(list: string, name: string, key: string): void {
    this.#choices.add({
      ...{ list_name: list, name, ...inColumns('label', textsOf(key)) },
      medespraak_escape: name,
    });
  }

  #codeList(list: 'municipality' | 'language'): void {
    if (this.#codeLists.has(list)) return;
    this.#codeLists.add(list);
    const entries =
      list === 'municipality'
        ? MUNICIPALITIES.map(({ code, name }) => ({
            code,
            texts: Object.fromEntries(languageCodes.map((one) => [one, name])),
          }))
        : LANGUAGES.map(({ code }) => ({
            code,
            texts: Object.fromEntries(languageCodes.map((one) => [one, languageName(code, one)])),
          }));
    for (const { code, texts } of entries)
      this.#choices.add({
        ...{ list_name: list, name: code },
        ...inColumns('label', texts),
        medespraak_code: true,
      });
    this.#escapes(list);
  }
}

/**
 * A questionnaire of the catalogue as the sheets of an XLSForm, in every language, with everything that reading it again needs.
 *
 * @throws RangeError for a questionnaire that the catalogue does not have
 */
export function writeCatalogueForm(instrumentId: string): FormSheet[] {
  const instrument = loadFramework().instruments.get(instrumentId);
  if (!instrument) throw new RangeError(`The catalogue has no questionnaire "${instrumentId}".`);
  return new CatalogueWriter(instrument).sheets();
}
