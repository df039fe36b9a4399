import { decidedWords } from '@medespraak/platform';
import { staffLanguage, type Language } from '../language.ts';
import { type Room, type Text, type Texts, type Translate, translator } from '../messages/translator.ts';

/** An entry as it is kept in the files: the text, or its plural forms, and a note for who translates it. */
interface Entry extends Partial<Record<Intl.LDMLPluralRule, string>> {
  text?: string;
  note?: string;
}

const files = import.meta.glob<Record<string, Entry>>('../messages/*/*.json', {
  eager: true,
  import: 'default',
});

/**
 * A room's texts in one language, without the notes: what a page's `load` hands to the page. Only this one language
 * of only this one room travels to the browser, as data; no text is part of the JavaScript. What translators decided stands
 * before the files.
 *
 * A room without words in this language speaks English.
 * @throws Error when the room has no file: a fault in the program.
 */
export function textsOf<R extends Room>(room: R, language: Language): Texts<R> {
  // Staff and the open pages have Dutch and English; what they share with others is there in every language.
  const file =
    files[`../messages/${language}/${room}.json`] ??
    files[`../messages/${staffLanguage(language)}/${room}.json`];
  if (file === undefined) throw new Error(`No texts for room "${room}" in language "${language}".`);
  return Object.fromEntries(
    Object.entries(file).map(([key, entry]) => [
      key,
      decidedWords(room, key, language) ?? withoutNote(entry),
    ]),
  ) as Texts<R>;
}

/** The words of a room as the files have them, with the note of each; null where it has none in this language. */
export function roomInFiles(
  room: Room,
  language: Language,
): ReadonlyMap<string, { words: Text; note: string }> | null {
  const file = files[`../messages/${language}/${room}.json`];
  return (
    (file &&
      new Map(
        Object.entries(file).map(([key, entry]) => [
          key,
          { words: withoutNote(entry), note: entry.note ?? '' },
        ]),
      )) ??
    null
  );
}

/** The rooms that have words in a language. */
export const roomsIn = (language: Language): Room[] =>
  Object.keys(files)
    .filter((path) => path.startsWith(`../messages/${language}/`))
    .map((path) => path.replace(/^.*\/|\.json$/g, '') as Room)
    .sort();

/** The same, ready to speak; for actions, letters and mails made on the server. */
export const messages = <R extends Room>(room: R, language: Language): Translate<R> =>
  translator(textsOf(room, language), language);

function withoutNote({ note: _note, text, ...forms }: Entry): Text {
  return text ?? forms;
}
