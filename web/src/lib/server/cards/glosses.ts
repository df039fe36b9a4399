import { loadCards, translatedTitle, type Card, type RolePlay } from '@medespraak/conversation-cards';
import { decidedText, type TextPart } from '@medespraak/platform';
import type { Language } from '../../language.ts';

/** What Dutch words mean in a language of the screens. */
export interface Meaning {
  text: string;
  language: Language;
}

/** The name of the part of the texts that holds what cards are called. */
export const titlePart = 'card-titles';

/** What a card or role-play is called in a language, as its own title beside the Dutch one; null in Dutch, English where it has no name. */
export function titleMeaning({ id, title }: Card | RolePlay, language: Language): Meaning | null {
  if (language === 'nl') return null;
  const text =
    language === 'en' ? title.en : (decidedText(titlePart, id, language) ?? translatedTitle(id, language));
  return text === null ? { text: title.en, language: 'en' } : { text, language };
}

/** The titles for translators. */
export function titleTexts(): TextPart {
  const { cards, rolePlays, titles } = loadCards();
  return new Map(
    [...cards.values(), ...rolePlays.values()].map(({ id, title }) => [
      id,
      {
        note: 'The title of a conversation card or role-play, beside the Dutch one: a few words, at most 50 letters.',
        words: {
          ...title,
          ...Object.fromEntries([...titles].map(([language, own]) => [language, own.get(id)])),
        },
      },
    ]),
  );
}
