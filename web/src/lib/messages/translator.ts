import { formatNumber } from '../formats.ts';
import { type Language, localeOf } from '../language.ts';
import type { Rooms } from './rooms.ts';

export type Room = keyof Rooms;
export type Key<R extends Room> = keyof Rooms[R] & string;

/** A text as it reaches the browser: without its note. Plural forms are chosen by the parameter `count`. */
export type Text = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Texts<R extends Room> = Record<Key<R>, Text>;

/** What stands between braces in a text. Numbers are written the way the language writes them. */
export type Parameters = Record<string, string | number>;
export type Translate<R extends Room> = (key: Key<R>, parameters?: Parameters) => string;

/**
 * Makes `t`, the function that says a room's texts: `t('invite', { count: 40 })` → "Stuur 40 uitnodigingen".
 * A key without a text is shown as the key itself between brackets: a gap should be seen, not break the page.
 */
export function translator<R extends Room>(texts: Texts<R>, language: Language): Translate<R> {
  return (key, parameters = {}) => {
    const entry: Text | undefined = texts[key];
    if (entry === undefined) return `[${key}]`;
    const text = typeof entry === 'string' ? entry : choosePlural(entry, parameters['count'], language);
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = parameters[name];
      return value === undefined ? hole : typeof value === 'number' ? formatNumber(value, language) : value;
    });
  };
}

function choosePlural(
  forms: Exclude<Text, string>,
  count: string | number | undefined,
  language: Language,
): string {
  const form = new Intl.PluralRules(localeOf(language)).select(Number(count ?? 0));
  return forms[form] ?? forms.other ?? '';
}
