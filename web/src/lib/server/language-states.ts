import {
  languageCodes,
  loadFramework,
  translationOf,
  type LanguageCode,
  type ReviewState,
} from '@medespraak/framework';
import { languageName } from '@medespraak/exchange';
import { LANGUAGES, STAFF_LANGUAGES, staffLanguage, type Language, type StaffLanguage } from '../language.ts';
import { messages, roomsIn, textsOf } from './messages.ts';
import type { Room, Text } from '../messages/translator.ts';
import { isDraft } from './offered-languages.ts';

/** The languages that are translated from Dutch and English. */
export const translatedLanguages = languageCodes.filter(
  (code): code is Exclude<LanguageCode, StaffLanguage> => !STAFF_LANGUAGES.some((one) => one === code),
);

/** How far each translation is: texts of the questions by state, and the number of texts of the screens, all drafts. */
export function languageStates(shownIn: Language) {
  const { translations, drafted } = loadFramework();
  return translatedLanguages.map((code) => {
    const states = [...(translations.get(code)?.values() ?? [])].map(({ state }) => state);
    const count = (state: ReviewState) => states.filter((one) => one === state).length;
    return {
      code,
      ownName: LANGUAGES[code].name,
      direction: LANGUAGES[code].direction,
      name: languageName(code, shownIn),
      questions: states.length,
      draft: count('draft'),
      reviewed: count('reviewed'),
      tested: count('tested'),
      screens: roomsIn(code).reduce((sum, room) => sum + Object.keys(textsOf(room, code)).length, 0),
      drafted: drafted.get(code) ?? null,
      isDraft: isDraft(code),
    };
  });
}

export interface TextLine {
  key: string;
  note: string;
  original: string;
  translation: string;
  state: ReviewState;
}

const plain = (text: Text): string => (typeof text === 'string' ? text : Object.values(text).join(' / '));

/** Every text of a language beside the one it was made from, grouped as people meet them: the questions, then each room. */
export function textsBeside(code: LanguageCode & Language, shownIn: Language) {
  const from = staffLanguage(shownIn);
  const questions = [...(loadFramework().translations.get(code) ?? [])].map(
    ([key, { text, state }]): TextLine => {
      const original = translationOf(key, from);
      return { key, note: original?.note ?? '', original: original?.text ?? '', translation: text, state };
    },
  );
  const rooms = roomsIn(code).map((room: Room) => {
    const [own, original]: Record<string, Text>[] = [textsOf(room, code), textsOf(room, from)];
    const lines = Object.entries(own ?? {}).map(([key, text]): TextLine => {
      return {
        key,
        note: '',
        original: plain(original?.[key] ?? ''),
        translation: plain(text),
        state: 'draft',
      };
    });
    return { group: room as string, lines };
  });
  const t = messages('coordinator-languages', shownIn);
  return [{ group: t('questions-group'), lines: questions }, ...rooms];
}
