import {
  loadCards,
  translatedQuestions,
  translatedTitle,
  type Card,
  type RolePlay,
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

/** The name of the part of the texts that holds what cards ask: the card, and which question, from 1. */
export const questionPart = 'card-questions';
const questionKey = (id: string, at: number): string => `${id}.${at + 1}`;

/** What each question of a card, or line of a role-play, means: in her language where it is there, else in English; null in Dutch. */
export function stepMeanings(card: Card | RolePlay, language: Language): (Meaning | null)[] {
  const steps = 'lines' in card ? card.lines : card.ladder;
  const own = translatedQuestions(card.id, language);
  return steps.map(({ en }, at) => {
    if (language === 'nl') return null;
    const text = decidedText(questionPart, questionKey(card.id, at), language) ?? own?.[at];
    return text === undefined ? { text: en, language: 'en' } : { text, language };
  });
}

/** The questions for translators: of the cards that have them in other languages. */
export function questionTexts(): TextPart {
  const { cards, translations } = loadCards();
  const others = [...translations];
  return new Map(
    [...cards.values()]
      .filter(({ id }) => others.every(([, { questions }]) => questions.has(id)))
      .flatMap(({ id, title, ladder }) =>
        ladder.map(({ nl, en }, at) => [
          questionKey(id, at),
          {
            note: `A question on the conversation card «${title.nl}», which two adults ask each other. At most some ten easy words.`,
            words: {
              ...{ nl, en },
              ...Object.fromEntries(
                others.map(([language, { questions }]) => [language, questions.get(id)?.[at]]),
              ),
            },
          },
        ]),
      ),
  );
}

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
