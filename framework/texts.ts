import { itemKeys } from './keys.ts';
import { loadFramework } from './loading.ts';
import type { Item, LanguageCode, Translation } from './types.ts';

/** The words of one item, ready to show. */
export interface ItemText {
  text: string;
  help: string | null;
  options: { id: string; label: string }[];
  notApplicable: string | null;
}

/** A text of the files in exactly this language with its note, review state and version; null when the language does not have it. */
export function translationOf(key: string, language: LanguageCode): Translation | null {
  return loadFramework().translations.get(language)?.get(key) ?? null;
}

/**
 * What translators decided after the files were made: the text that stands before the one of the files, as it was at a moment
 * or, without one, as it is now; undefined for the text of the files.
 */
export type DecidedTexts = (key: string, language: LanguageCode, asOf?: Date) => string | undefined;

let findDecided: DecidedTexts = () => undefined;

/** From now on texts are looked up here first. Whoever keeps decisions calls this, once. */
export function useDecidedTexts(find: DecidedTexts): void {
  findDecided = find;
}

/** The text, in Dutch and then English where the language is not complete; null for a key that exists nowhere. */
function findText(key: string, language: LanguageCode, asOf?: Date): string | null {
  const decided = findDecided(key, language, asOf);
  if (decided !== undefined) return decided;
  const found = translationOf(key, language) ?? translationOf(key, 'nl') ?? translationOf(key, 'en');
  return found?.text ?? null;
}

/**
 * The text for a key such as `domain.work.name`. A language that does not have it yet falls back to Dutch, then English;
 * `translationOf` tells whether that happened.
 *
 * @throws RangeError for a key that no language has: a slip in the code, not a gap in a translation
 */
export function translate(key: string, language: LanguageCode, asOf?: Date): string {
  const text = findText(key, language, asOf);
  if (text === null) throw new RangeError(`No text has the key "${key}".`);
  return text;
}

/**
 * The words of an item with its options in the order in which they are shown; no options for a year or a code list.
 * Falls back as `translate` does. A language buddy is addressed in the informal form where an item for both has one.
 *
 * @param asOf the moment at which a questionnaire was frozen: decisions of later count in the next one
 */
export function itemText(
  item: Item,
  language: LanguageCode,
  reader: 'newcomer' | 'buddy' = 'newcomer',
  asOf?: Date,
): ItemText {
  const { response } = item;
  const choice = response.type === 'single-choice' ? response : null;
  const forBuddy = reader === 'buddy' ? findText(itemKeys.textForBuddy(item), language, asOf) : null;
  return {
    text: forBuddy ?? translate(itemKeys.text(item), language, asOf),
    help: findText(itemKeys.help(item), language, asOf),
    options: (choice?.options ?? []).map(({ id }) => ({
      id,
      label: translate(itemKeys.option(item, id), language, asOf),
    })),
    notApplicable: choice?.hasNotApplicable ? translate(itemKeys.notApplicable(item), language, asOf) : null,
  };
}
