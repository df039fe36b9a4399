import { dateFormat } from './dates.ts';
import type { IndicatorId, LanguageCode } from './types.ts';

/**
 * An organisation's own questions beside the common core: their words, and which of them somebody is asked. Plain data and
 * pure functions, for the builder, the questionnaire, its copy on a telephone and XLSForm alike.
 */

/** Words per language. A language in which a text is missing is absent or an empty string. */
export type OwnTexts = Partial<Record<LanguageCode, string>>;

/** An answer that can be chosen. */
export interface OwnOption {
  id: string;
  texts: OwnTexts;
  /** A pictogram of the framework (`pictogramNames`), or none. */
  picture: string | null;
  /** In `multiple`: cannot go with another one, as "none of these". */
  alone?: boolean;
}

/**
 * When an item is asked, in terms of items before it. An item that was not asked or not answered equals, includes and
 * compares to nothing.
 */
export type OwnCondition =
  | { kind: 'answered'; item: string }
  /** Of `single`, `scale`, `number`, `year`, `date` and texts. */
  | { kind: 'equals'; item: string; value: string | number }
  /** Of `multiple` and `rank`. */
  | { kind: 'includes'; item: string; option: string }
  /** Of `number` and `year`, and with a date as `2026-11-28` of `date`. */
  | {
      kind: 'compare';
      item: string;
      is: 'less' | 'at-most' | 'at-least' | 'more';
      value: number | string;
    }
  | { kind: 'and'; of: OwnCondition[] }
  | { kind: 'or'; of: OwnCondition[] }
  | { kind: 'not'; of: OwnCondition };

interface OwnItemBase {
  /** Unique in the module; stays when words change. A letter, then letters, digits, `_` and `-`. */
  id: string;
  /** What is asked, or said by a note. `${other-id}` stands for what she answered before; see `fillIn`. */
  question: OwnTexts;
  help: OwnTexts;
  picture: string | null;
  /** Nobody has to answer: required takes away "skip", never "I do not know" and "I would rather not say". */
  required: boolean;
  /** Health, mood, origin and the like: asked last, after the separate yes. */
  sensitive: boolean;
  condition: OwnCondition | null;
  /** The indicator of the framework that the organisation sees in it, or none. */
  indicator: IndicatorId | null;
  /** The id of the group it belongs to, or none. Items of a group stand next to each other. */
  group: string | null;
}

export type OwnResponse =
  /** One of the options. */
  | { kind: 'single'; options: OwnOption[] }
  /** Any of the options. */
  | { kind: 'multiple'; options: OwnOption[] }
  /** Words in order, from one end to the other. */
  | { kind: 'scale'; options: OwnOption[] }
  /** The most important ones, in order. */
  | { kind: 'rank'; options: OwnOption[]; atMost: number }
  /** `decimals` is 0 for whole numbers. */
  | { kind: 'number'; decimals: number; min: number | null; max: number | null }
  | { kind: 'year'; min: number | null; max: number | null }
  /** Bounds as `2026-11-28`. */
  | { kind: 'date'; min: string | null; max: string | null }
  | { kind: 'short-text' }
  | { kind: 'long-text' }
  /** Words without a question. */
  | { kind: 'note' };

export type OwnItem = OwnItemBase & OwnResponse;
export type OwnKind = OwnItem['kind'];
export const ownKinds = [
  'single',
  'multiple',
  'scale',
  'number',
  'year',
  'date',
  'rank',
  'short-text',
  'long-text',
  'note',
] as const satisfies readonly OwnKind[];

/** Items that stand together under a heading. */
export interface OwnGroup {
  id: string;
  title: OwnTexts;
}

export interface OwnModule {
  title: OwnTexts;
  /** In which languages it is asked; the first is the one in which it was written. */
  languages: LanguageCode[];
  groups: OwnGroup[];
  items: OwnItem[];
}

/** An option's id; several, of rank in order; a number or year; a date as `2026-11-28`; or words. */
export type OwnValue = string | number | string[];
/** What somebody answered, per item. Escapes and items that were not answered are absent. */
export type OwnAnswers = Readonly<Record<string, OwnValue | undefined>>;

/** Most characters of an answer in words. */
export const longestText = { 'short-text': 200, 'long-text': 2000 } as const;
export const mostRanked = 5;

/** The options of an item; none where there is nothing to choose. */
export function ownOptions(item: OwnItem): readonly OwnOption[] {
  return 'options' in item ? item.options : [];
}

const valueOf = (answers: OwnAnswers, item: string): OwnValue | undefined =>
  Object.hasOwn(answers, item) ? answers[item] : undefined;

/**
 * Whether a condition holds. No condition always does; `not` holds as well where the item was not answered.
 *
 * Example: `isShown({ kind: 'equals', item: 'work', value: 'yes' }, { work: 'yes' })` → `true`
 * Example: `isShown({ kind: 'includes', item: 'help', option: 'money' }, { help: ['money', 'post'] })` → `true`
 * Example: `isShown({ kind: 'compare', item: 'children', is: 'at-least', value: 1 }, {})` → `false`
 * Example: `isShown(null, {})` → `true`
 */
export function isShown(condition: OwnCondition | null, answers: OwnAnswers): boolean {
  if (condition === null) return true;
  switch (condition.kind) {
    case 'and':
      return condition.of.every((part) => isShown(part, answers));
    case 'or':
      return condition.of.some((part) => isShown(part, answers));
    case 'not':
      return !isShown(condition.of, answers);
    case 'answered':
      return valueOf(answers, condition.item) !== undefined;
    case 'equals':
      return valueOf(answers, condition.item) === condition.value;
    case 'includes': {
      const value = valueOf(answers, condition.item);
      return Array.isArray(value) && value.includes(condition.option);
    }
    case 'compare': {
      const value = valueOf(answers, condition.item);
      if (value === undefined || typeof value !== typeof condition.value) return false;
      if (condition.is === 'less') return value < condition.value;
      if (condition.is === 'at-most') return value <= condition.value;
      return condition.is === 'more' ? value > condition.value : value >= condition.value;
    }
  }
}

/**
 * The items that somebody is asked, in order, and her answers to those. An answer to an item that is hidden by now does not
 * count: what hangs on it is hidden too.
 */
export function shownItems(
  items: readonly OwnItem[],
  answers: OwnAnswers,
): { items: OwnItem[]; answers: OwnAnswers } {
  const shown: OwnItem[] = [];
  const counted: Record<string, OwnValue> = {};
  for (const item of items) {
    if (!isShown(item.condition, counted)) continue;
    shown.push(item);
    const value = valueOf(answers, item.id);
    if (value !== undefined) counted[item.id] = value;
  }
  return { items: shown, answers: counted };
}

/** The items that a condition speaks of. */
export function itemsIn(condition: OwnCondition | null): string[] {
  if (condition === null) return [];
  if (condition.kind === 'and' || condition.kind === 'or') return condition.of.flatMap(itemsIn);
  return condition.kind === 'not' ? itemsIn(condition.of) : [condition.item];
}

const placeholder = /\$\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

/**
 * The items that a text repeats the answers of.
 *
 * Example: `pipedItems('How often do you see ${who} in ${town}?')` → `['who', 'town']`
 */
export function pipedItems(text: string): string[] {
  return [...text.matchAll(placeholder)].flatMap(([, item = '']) => item);
}

/**
 * A text with what she answered before in the place of `${item}`, and `…` where she did not answer.
 *
 * Example: `fillIn('You speak ${language}. Since when?', { language: 'Dari' })` → `'You speak Dari. Since when?'`
 * Example: `fillIn('You speak ${language}.', {})` → `'You speak ….'`
 */
export function fillIn(text: string, words: Readonly<Record<string, string | undefined>>): string {
  return text.replaceAll(placeholder, (_, item: string) =>
    Object.hasOwn(words, item) ? (words[item] ?? '…') : '…',
  );
}

/** An answer in words of a language, to be repeated in a later text. */
export function wordsOf(item: OwnItem, value: OwnValue, language: LanguageCode): string {
  // Intl knows Dari by the name of the language and the country.
  const locale = language === 'prs' ? 'fa-AF' : language;
  if (typeof value === 'number')
    return item.kind === 'year'
      ? new Intl.NumberFormat(locale, { useGrouping: false }).format(value)
      : new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  const options = ownOptions(item);
  if (options.length > 0) {
    const chosen = (Array.isArray(value) ? value : [value]) as readonly string[];
    const labels = chosen.map((id) => options.find((option) => option.id === id)?.texts[language] ?? id);
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels);
  }
  if (item.kind === 'date')
    return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${String(value)}T00:00:00Z`),
    );
  return String(value);
}

/**
 * Whether a date as `2026-11-28` exists.
 *
 * Example: `isDate('2024-02-29')` → `true`
 * Example: `isDate('2026-02-29')` → `false`
 */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const within = <Value extends string | number>(value: Value, min: Value | null, max: Value | null): boolean =>
  (min === null || value >= min) && (max === null || value <= max);

/** Whether a value can be an answer to an item. A note has no answer. */
export function fitsOwnItem(item: OwnItem, value: OwnValue): boolean {
  const known = (id: unknown) => ownOptions(item).some((option) => option.id === id);
  switch (item.kind) {
    case 'single':
    case 'scale':
      return known(value);
    case 'multiple':
    case 'rank': {
      if (!Array.isArray(value) || value.length === 0 || !value.every(known)) return false;
      if (new Set(value).size < value.length) return false;
      if (item.kind === 'rank') return value.length <= item.atMost;
      return value.length === 1 || !item.options.some(({ id, alone }) => alone && value.includes(id));
    }
    case 'number':
      return (
        typeof value === 'number' &&
        Number.isFinite(value) &&
        Number(value.toFixed(item.decimals)) === value &&
        within(value, item.min, item.max)
      );
    case 'year':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        within(value, item.min ?? 1900, item.max ?? 2100)
      );
    case 'date':
      return typeof value === 'string' && isDate(value) && within(value, item.min, item.max);
    case 'short-text':
    case 'long-text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= longestText[item.kind];
    case 'note':
      return false;
  }
}
