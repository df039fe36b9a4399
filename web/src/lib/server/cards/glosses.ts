import {
  loadCards,
  translatedQuestions,
  translatedTitle,
  translatedWords,
  type Card,
  type RolePlay,
  type Translation,
} from '@medespraak/conversation-cards';
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

/** The names of the parts of the texts that hold what cards ask, and their useful words: the card, and which one of it, from 1. */
export const questionPart = 'card-questions';
export const wordPart = 'card-words';
const placeOf = (id: string, at: number): string => `${id}.${at + 1}`;

/** What each of some Dutch texts of a card means: in her language where that is there, else in English; null in Dutch. */
const meaningsOf = (
  part: string,
  id: string,
  texts: readonly { en: string }[],
  own: readonly string[] | null,
  language: Language,
): (Meaning | null)[] =>
  texts.map(({ en }, at) => {
    if (language === 'nl') return null;
    const text = decidedText(part, placeOf(id, at), language) ?? own?.[at];
    return text === undefined ? { text: en, language: 'en' } : { text, language };
  });

/** What each question of a card, or line of a role-play, means. */
export const stepMeanings = (card: Card | RolePlay, language: Language): (Meaning | null)[] =>
  meaningsOf(
    questionPart,
    card.id,
    'lines' in card ? card.lines : card.ladder,
    translatedQuestions(card.id, language),
    language,
  );

/** What each of its useful words means. */
export const wordMeanings = ({ id, words }: Card | RolePlay, language: Language): (Meaning | null)[] =>
  meaningsOf(wordPart, id, words, translatedWords(id, language), language);

/** Texts of the cards that have them in other languages, for translators. */
const placedTexts = (
  note: (card: Card) => string,
  sources: (card: Card) => readonly { nl: string; en: string }[],
  own: (translation: Translation) => ReadonlyMap<string, readonly string[]>,
): TextPart => {
  const { cards, translations } = loadCards();
  const others = [...translations].map(([language, translation]) => [language, own(translation)] as const);
  return new Map(
    [...cards.values()]
      .filter(({ id }) => others.every(([, texts]) => texts.has(id)))
      .flatMap((card) =>
        sources(card).map(({ nl, en }, at) => [
          placeOf(card.id, at),
          {
            note: note(card),
            words: {
              ...{ nl, en },
              ...Object.fromEntries(others.map(([language, texts]) => [language, texts.get(card.id)?.[at]])),
            },
          },
        ]),
      ),
  );
};

export const questionTexts = (): TextPart =>
  placedTexts(
    ({ title }) =>
      `A question on the conversation card «${title.nl}», which two adults ask each other. At most some ten easy words.`,
    ({ ladder }) => ladder,
    ({ questions }) => questions,
  );

export const wordTexts = (): TextPart =>
  placedTexts(
    ({ title }) => `A useful word on the conversation card «${title.nl}»: the one word that says the same.`,
    ({ words }) => words.map(({ word, en }) => ({ nl: word, en })),
    ({ words }) => words,
  );

/** The titles for translators. */
export function titleTexts(): TextPart {
  const { cards, rolePlays, translations } = loadCards();
  return new Map(
    [...cards.values(), ...rolePlays.values()].map(({ id, title }) => [
      id,
      {
        note: 'The title of a conversation card or role-play, beside the Dutch one: a few words, at most 50 letters.',
        words: {
          ...title,
          ...Object.fromEntries(
            [...translations].map(([language, { titles }]) => [language, titles.get(id)]),
          ),
        },
      },
    ]),
  );
}
