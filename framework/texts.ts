import { itemKeys } from './keys.ts';
import { loadFramework } from './loading.ts';
import type { Item, LanguageCode, ReviewState, Translation } from './types.ts';

/** The words of one item, ready to show. */
export interface ItemText {
  text: string;
  help: string | null;
  options: { id: string; label: string }[];
  notApplicable: string | null;
}

/** A text in exactly this language with its note, review state and version; null when the language does not have it. */
export function translationOf(key: string, language: LanguageCode): Translation | null {
  return loadFramework().translations.get(language)?.get(key) ?? null;
}

/** The text, in Dutch and then English where the language is not complete; null for a key that exists nowhere. */
function findText(key: string, language: LanguageCode): string | null {
  const found = translationOf(key, language) ?? translationOf(key, 'nl') ?? translationOf(key, 'en');
  return found?.text ?? null;
}

/**
 * The text for a key such as `domain.work.name`. A language that does not have it yet falls back to Dutch, then English;
 * `translationOf` tells whether that happened.
 *
 * @throws RangeError for a key that no language has: a slip in the code, not a gap in a translation
 */
export function translate(key: string, language: LanguageCode): string {
  const text = findText(key, language);
  if (text === null) throw new RangeError(`No text has the key "${key}".`);
  return text;
}

/** The least that the texts of a language have gone through: one draft among them makes it a draft. */
export function stateOf(language: LanguageCode): ReviewState {
  const texts = [...(loadFramework().translations.get(language)?.values() ?? [])];
  const states = new Set(texts.map(({ state }) => state));
  return (['draft', 'reviewed', 'tested'] as const).find((state) => states.has(state)) ?? 'draft';
}

/**
 * The words of an item with its options in the order in which they are shown; no options for a year or a code list.
 * Falls back as `translate` does. A language buddy is addressed in the informal form where an item for both has one.
 */
export function itemText(
  item: Item,
  language: LanguageCode,
  reader: 'newcomer' | 'buddy' = 'newcomer',
): ItemText {
  const { response } = item;
  const choice = response.type === 'single-choice' ? response : null;
  const forBuddy = reader === 'buddy' ? findText(itemKeys.textForBuddy(item), language) : null;
  return {
    text: forBuddy ?? translate(itemKeys.text(item), language),
    help: findText(itemKeys.help(item), language),
    options: (choice?.options ?? []).map(({ id }) => ({
      id,
      label: translate(itemKeys.option(item, id), language),
    })),
    notApplicable: choice?.hasNotApplicable ? translate(itemKeys.notApplicable(item), language) : null,
  };
}
