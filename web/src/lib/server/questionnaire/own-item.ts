import {
  fillIn,
  ownOptions,
  wordsOf,
  type OwnAnswers,
  type OwnItem,
  type OwnModule,
  type OwnTexts,
} from '@medespraak/framework';
import type { Language } from '../../language.ts';
import { directionOf, localeOf } from '../../language.ts';
import { calendarOf, saidOf } from '../../../../static/own-answers.js';

/** What the fields of an own question need to know, on the screen and on a device. */
export interface OwnField {
  id: string;
  kind: OwnItem['kind'];
  required: boolean;
  min: number | string | null;
  max: number | string | null;
  decimals: number;
  atMost: number;
  /** Options that go with no other. */
  alone: string[];
  calendar: string;
  /** Names of the months in the calendar of the language, first to last. */
  months: string[];
  locale: string;
}

export function fieldOf(item: OwnItem, language: Language): OwnField {
  const calendar = calendarOf(language);
  return {
    id: item.id,
    kind: item.kind,
    required: item.required,
    min: 'min' in item ? item.min : null,
    max: 'max' in item ? item.max : null,
    decimals: item.kind === 'number' ? item.decimals : 0,
    atMost: item.kind === 'rank' ? Math.min(item.atMost, item.options.length) : 0,
    alone: ownOptions(item).flatMap(({ id, alone }) => (alone ? [id] : [])),
    calendar,
    months: item.kind === 'date' ? monthsOf(language, calendar) : [],
    locale: localeOf(language),
  };
}

/** A first day of each month, in a year of the calendar that has them all. */
function monthsOf(language: Language, calendar: string): string[] {
  const base = {
    nl: 'nl',
    en: 'en',
    ar: 'ar',
    ti: 'ti',
    fa: 'fa',
    prs: 'fa-AF',
    uk: 'uk',
    tr: 'tr',
    so: 'so',
  };
  const name = new Intl.DateTimeFormat(`${base[language]}-u-ca-${calendar}`, {
    month: 'long',
    timeZone: 'UTC',
  });
  const [start, days, count] =
    calendar === 'persian'
      ? ([Date.UTC(2026, 2, 25), 30.4, 12] as const)
      : calendar === 'ethiopic'
        ? ([Date.UTC(2026, 8, 12), 30, 13] as const)
        : ([Date.UTC(2026, 0, 5), 30.4, 12] as const);
  return Array.from({ length: count }, (_, index) => name.format(start + index * days * 86_400_000));
}

/** A text in a language; while a draft lacks it, in the language it was written in. */
export const textIn = (texts: OwnTexts, module: OwnModule, language: Language): string =>
  texts[language]?.trim() || (texts[module.languages[0] ?? 'nl'] ?? '');

/** What she answered, in words, per item. */
export const wordsOfAll = (
  module: OwnModule,
  answers: OwnAnswers,
  language: Language,
): Record<string, string> =>
  Object.fromEntries(
    module.items.flatMap((item) => {
      const value = answers[item.id];
      return value === undefined ? [] : [[item.id, wordsOf(item, value, language)]];
    }),
  );

/**
 * One own question as a screen shows it. On a blank screen for a device the places of earlier answers stay open: it fills them
 * itself.
 */
export function describeOwnItem(
  item: OwnItem,
  { module, answers }: { module: OwnModule; answers: OwnAnswers },
  language: Language,
  { isBlank = false, missing = null }: { isBlank?: boolean; missing?: string | null } = {},
) {
  const words = wordsOfAll(module, answers, language);
  const say = (texts: OwnTexts) => {
    const text = textIn(texts, module, language);
    return isBlank ? text : fillIn(text, words);
  };
  const value = isBlank ? undefined : answers[item.id];
  const said = value === undefined ? null : saidOf(value, item.kind);
  const isButtons = item.kind === 'single' || item.kind === 'scale';
  const group = module.groups.find(({ id }) => id === item.group);
  return {
    id: item.id,
    type: isButtons ? 'single-choice' : `own-${item.kind}`,
    from: null,
    question: say(item.question),
    help: say(item.help) || null,
    pictogram: item.picture,
    options: ownOptions(item).map((option) => ({
      id: option.id,
      label: textIn(option.texts, module, language),
      pictogram: option.picture,
    })),
    notApplicable: null,
    codes: [],
    chosen: isButtons && typeof value === 'string' ? value : null,
    missing,
    written: said?.written ?? '',
    own: fieldOf(item, language),
    group: group ? textIn(group.title, module, language) : null,
    direction: directionOf(language),
  };
}
