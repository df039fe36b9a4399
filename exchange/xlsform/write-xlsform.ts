import {
  languageCodes,
  loadFramework,
  ownOptions,
  translate,
  type LanguageCode,
  type OwnCondition,
  type OwnItem,
  type OwnModule,
  type OwnOption,
  type OwnTexts,
} from '@medespraak/framework';
import { expressionOf } from './condition-expression.ts';
import { parseExpression, writeExpression } from './expression.ts';
import { carryCondition, type FormQuestion } from './form-condition.ts';
import { ownSheetName } from './own-sheet.ts';
import type { FormSheet } from './sheets.ts';
import { SheetWriter } from './write-sheet.ts';

/** Ways out that stand under every question here, and that a form elsewhere has to list. */
const escapes = ['dont-know', 'prefer-not'] as const;

/** `Nederlands (nl)`: the name in that language, and the code that programs look for. */
export function languageHeader(code: LanguageCode): string {
  const name = loadFramework().languages.find((language) => language.code === code)?.nativeName ?? code;
  return `${name} (${code})`;
}

export const inColumns = (column: string, texts: OwnTexts): Record<string, string> =>
  Object.fromEntries(
    languageCodes.map((code) => [`${column}::${languageHeader(code)}`, texts[code]?.trim() ?? '']),
  );

export const columnsOf = (column: string, languages: readonly LanguageCode[]): string[] =>
  languages.map((code) => `${column}::${languageHeader(code)}`);

/** The file of a pictogram, the same in every language, because a form takes a column without a language for a gap. */
export const mediaColumns = (
  picture: string | null,
  languages: readonly LanguageCode[],
): Record<string, string> =>
  picture === null
    ? {}
    : Object.fromEntries(
        languages.map((code) => [`media::image::${languageHeader(code)}`, `${picture}.svg`]),
      );

/** Names in the form: the ids, except where two things would share one or a name is taken by the form itself. */
class Names {
  readonly #taken = new Set(['meta', 'data', 'instanceid', 'instancename']);

  give(id: string, otherwise: string): string {
    const near = /^[A-Za-z_][A-Za-z0-9_-]*$/.test(id)
      ? id
      : `${otherwise}_${id.replace(/[^A-Za-z0-9_-]/g, '_')}`;
    let name = near;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count++) name = `${near}_${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

const typeOf = (item: OwnItem, list: string): string =>
  ({
    single: `select_one ${list}`,
    scale: `select_one ${list}`,
    multiple: `select_multiple ${list}`,
    rank: `rank ${list}`,
    number: item.kind === 'number' && item.decimals > 0 ? 'decimal' : 'integer',
    year: 'integer',
    date: 'date',
    'short-text': 'text',
    'long-text': 'text',
    note: 'note',
  })[item.kind];

const bound = (value: number | string): string =>
  typeof value === 'number' ? String(value) : `date('${value}')`;

/** What an answer must be, as an expression. */
function constraintOf(item: OwnItem, choices: readonly string[]): string {
  if (item.kind === 'multiple') {
    const alone = item.options.flatMap(({ id, alone: isAlone }) => (isAlone ? [id] : []));
    const outs = choices.filter((name) => escapes.some((escape) => escape === name));
    return [...alone, ...outs]
      .map((id) => `not(selected(., '${id}') and count-selected(.) > 1)`)
      .join(' and ');
  }
  if (!('min' in item)) return '';
  return [
    ...(item.min === null ? [] : [`. >= ${bound(item.min)}`]),
    ...(item.max === null ? [] : [`. <= ${bound(item.max)}`]),
  ].join(' and ');
}

/** Writes one module. */
class ModuleWriter {
  readonly #module: OwnModule;
  readonly #columns: LanguageCode[];
  readonly #names = new Names();
  readonly #itemNames = new Map<string, string>();
  readonly #lists = new Map<string, string>();
  readonly #listNames = new Names();
  readonly #questions = new Map<string, FormQuestion>();
  readonly #survey: SheetWriter;
  readonly #choices: SheetWriter;

  constructor(module: OwnModule) {
    this.#module = module;
    this.#columns = languagesIn(module);
    this.#survey = new SheetWriter('survey', [
      ...['type', 'name'],
      ...columnsOf('label', this.#columns),
      ...columnsOf('hint', this.#columns),
      ...['required', 'relevant', 'constraint', 'appearance'],
      ...columnsOf('media::image', this.#columns),
    ]);
    this.#choices = new SheetWriter('choices', [
      ...['list_name', 'name'],
      ...columnsOf('label', this.#columns),
      ...columnsOf('media::image', this.#columns),
    ]);
    for (const { id } of module.items) this.#itemNames.set(id, this.#names.give(id, 'q'));
  }

  sheets(formId: string, version: string): FormSheet[] {
    const { title, items } = this.#module;
    const [first = 'nl'] = this.#columns;
    let group: string | null = null;
    for (const item of items) {
      if (item.group !== group) {
        if (group !== null) this.#survey.add({ type: 'end_group' });
        if (item.group !== null) this.#begin(item.group);
        group = item.group;
      }
      this.#item(item);
    }
    if (group !== null) this.#survey.add({ type: 'end_group' });
    const settings = new SheetWriter('settings', ['form_title', 'form_id', 'version', 'default_language']);
    settings.add({
      form_title: title[first] ?? Object.values(title)[0] ?? formId,
      form_id: formId,
      version,
      default_language: languageHeader(first),
    });
    return [
      this.#survey.sheet(['type', 'name', ...columnsOf('label', this.#columns)]),
      this.#choices.sheet(['list_name', 'name', ...columnsOf('label', this.#columns)]),
      settings.sheet(),
      this.#ownSheet(),
    ];
  }

  #ownSheet(): FormSheet {
    const { title, languages, groups } = this.#module;
    const sheet = new SheetWriter(ownSheetName, ['key', 'value']);
    sheet.add({ key: 'format', value: 'Medespraak own module, 1' });
    sheet.add({ key: 'languages', value: languages.join(' ') });
    sheet.add({ key: 'title', value: JSON.stringify(title) });
    for (const group of groups) sheet.add({ key: 'group', value: JSON.stringify(group) });
    return sheet.sheet();
  }

  #begin(id: string): void {
    const name = this.#names.give(id, 'group');
    const title = this.#module.groups.find((group) => group.id === id)?.title ?? {};
    this.#survey.add({
      ...{ type: 'begin_group', name, ...inColumns('label', title) },
      medespraak_id: name === id ? '' : id,
    });
  }

  #item(item: OwnItem): void {
    const name = this.#itemNames.get(item.id) ?? item.id;
    const list = 'options' in item ? this.#list(item) : '';
    const relevant = item.condition === null ? '' : this.#written(item.condition);
    this.#survey.add({
      ...{ type: typeOf(item, list), name },
      ...inColumns('label', this.#piped(item.question)),
      ...inColumns('hint', this.#piped(item.help)),
      ...{ required: item.required, relevant, constraint: constraintOf(item, this.#choiceNames(item)) },
      appearance: item.kind === 'long-text' ? 'multiline' : '',
      ...mediaColumns(item.picture, this.#columns),
      medespraak_id: name === item.id ? '' : item.id,
      medespraak_kind: item.kind === 'scale' || item.kind === 'year' ? item.kind : '',
      medespraak_decimals: item.kind === 'number' && item.decimals > 0 ? item.decimals : '',
      medespraak_at_most: item.kind === 'rank' ? item.atMost : '',
      medespraak_sensitive: item.sensitive,
      medespraak_indicator: item.indicator,
      medespraak_condition:
        item.condition !== null && !this.#comesBack(item.condition, relevant)
          ? JSON.stringify(item.condition)
          : '',
    });
    const options = new Map(ownOptions(item).map(({ id }) => [id, id]));
    this.#questions.set(name, { item, options, escapes: new Set(escapes) });
  }

  #written(condition: OwnCondition): string {
    const kinds = new Map(this.#module.items.map((item) => [item.id, item.kind]));
    return writeExpression(
      expressionOf(
        condition,
        (id) => this.#itemNames.get(id) ?? id,
        (id) => kinds.get(id),
      ),
    );
  }

  /** Whether reading the expression again gives this very condition. */
  #comesBack(condition: OwnCondition, relevant: string): boolean {
    const names = {
      questions: this.#questions,
      calculations: new Map(),
      left: new Set<string>(),
      later: new Set<string>(),
    };
    try {
      return JSON.stringify(carryCondition(parseExpression(relevant), names)) === JSON.stringify(condition);
    } catch {
      return false;
    }
  }

  #piped(texts: OwnTexts): OwnTexts {
    const renamed = (text: string) =>
      text.replace(/\$\{([^{}]*)\}/g, (whole, id: string) => {
        const name = this.#itemNames.get(id);
        // What repeats no answer would be refused as a slip.
        return name === undefined ? whole.replace('${', '$ {') : `\${${name}}`;
      });
    return Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, renamed(text)]));
  }

  #choiceNames(item: OwnItem): string[] {
    const own = ownOptions(item).map(({ id }) => id);
    return [...own, ...this.#escapesFor(item).filter((escape) => !own.includes(escape))];
  }

  /** Ranking has no place for "I do not know": who does not know ranks nothing. */
  #escapesFor(item: OwnItem): readonly string[] {
    return item.kind === 'rank' ? [] : escapes;
  }

  /** The name of the list with the options of an item; questions with the same options share one. */
  #list(item: OwnItem & { options: OwnOption[] }): string {
    const content = JSON.stringify([
      item.kind === 'rank',
      item.options.map(({ id, texts, picture }) => [id, texts, picture]),
    ]);
    const known = this.#lists.get(content);
    if (known !== undefined) return known;
    const name = this.#listNames.give(item.id, 'list');
    this.#lists.set(content, name);
    for (const { id, texts, picture } of item.options)
      this.#choices.add({
        ...{ list_name: name, name: id, ...inColumns('label', texts) },
        ...mediaColumns(picture, this.#columns),
      });
    for (const escape of escapes) {
      if (!this.#choiceNames(item).includes(escape) || item.options.some(({ id }) => id === escape)) continue;
      const texts = Object.fromEntries(
        this.#columns.map((code) => [code, translate(`missing.${escape}`, code)]),
      );
      this.#choices.add({
        ...{ list_name: name, name: escape, ...inColumns('label', texts) },
        medespraak_escape: escape,
      });
    }
    return name;
  }
}

/** The languages in which anything is written: those in which it is asked first. */
function languagesIn(module: OwnModule): LanguageCode[] {
  const texts = [
    module.title,
    ...module.groups.map(({ title }) => title),
    ...module.items.flatMap((item) => [
      item.question,
      item.help,
      ...ownOptions(item).map((option) => option.texts),
    ]),
  ];
  const used = languageCodes.filter((code) => texts.some((words) => (words[code] ?? '').trim() !== ''));
  const languages = [...new Set([...module.languages, ...used])];
  return languages.length > 0 ? languages : ['nl'];
}

/**
 * An organisation's own module as the sheets of an XLSForm. What XLSForm has no place for stands in columns that begin with
 * `medespraak_` and in one sheet more, which other programs pass over; reading it here again gives the same module.
 *
 * @param formId the name under which other programs know the form
 * @param version of the form; goes up with every change
 */
export function writeXlsForm(
  module: OwnModule,
  { formId, version }: { formId: string; version: string },
): FormSheet[] {
  return new ModuleWriter(module).sheets(formId, version);
}
