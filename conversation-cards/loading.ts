import type { z } from 'zod';
import { CardError } from './card-error.ts';
import { cardFiles, type CardFiles } from './files.ts';
import { schemas } from './schema.ts';
import type { Card, Cards, RolePlay } from './types.ts';

let loaded: Cards | undefined;

/**
 * All conversation cards and role-plays, in the order of their files. Checked once and then kept: every call gives the same
 * object, which is to be read and never changed. Throws a `CardError` naming file and field when the data are not valid.
 */
export function loadCards(): Cards {
  loaded ??= readCards(cardFiles);
  return loaded;
}

/** A card by its id; null for an id that is not there, or not any more. */
export const findCard = (id: string): Card | null => loadCards().cards.get(id) ?? null;

/** A role-play by its id, or null. */
export const findRolePlay = (id: string): RolePlay | null => loadCards().rolePlays.get(id) ?? null;

/** What a card or role-play is called in a language besides Dutch and English; null where that has no name for it. */
export const translatedTitle = (id: string, language: string): string | null =>
  loadCards().translations.get(language)?.titles.get(id) ?? null;

/** What a card asks in a language besides Dutch and English, as its ladder; null where that has no questions for it. */
export const translatedQuestions = (id: string, language: string): readonly string[] | null =>
  loadCards().translations.get(language)?.questions.get(id) ?? null;

/** What the useful words of a card are in a language besides Dutch and English, in their order; null where they are not there. */
export const translatedWords = (id: string, language: string): readonly string[] | null =>
  loadCards().translations.get(language)?.words.get(id) ?? null;

/** Turns parsed data files into cards. Pure. @throws CardError at the first fault. */
export function readCards(files: CardFiles): Cards {
  const cards = new Map<string, Card>();
  const rolePlays = new Map<string, RolePlay>();
  const keep = <Entry extends { id: string }>(file: string, into: Map<string, Entry>, entry: Entry) => {
    if (cards.has(entry.id) || rolePlays.has(entry.id))
      throw new CardError(file, entry.id, 'this id is used twice');
    into.set(entry.id, entry);
  };
  for (const [file, content] of Object.entries(files.cards))
    for (const card of parse(schemas.cards, `cards/${file}`, content).cards)
      keep(`cards/${file}`, cards, card);
  for (const play of parse(schemas['role-plays'], 'role-plays.json', files.rolePlays).rolePlays)
    keep('role-plays.json', rolePlays, play);
  const translations = new Map(
    Object.entries(files.translations).map(([language, content]) => {
      const file = `translations/${language}.json`;
      const read = parse(schemas.translations, file, content);
      if (read.language !== language) throw new CardError(file, 'language', `is not ${language}`);
      for (const id of Object.keys(read.titles))
        if (!cards.has(id) && !rolePlays.has(id))
          throw new CardError(file, `titles.${id}`, 'there is no such card');
      for (const [id, questions] of Object.entries(read.questions))
        if (cards.get(id)?.ladder.length !== questions.length)
          throw new CardError(file, `questions.${id}`, 'is not as many as the card asks');
      for (const [id, words] of Object.entries(read.words))
        if (cards.get(id)?.words.length !== words.length)
          throw new CardError(file, `words.${id}`, 'is not as many as the card has');
      const titles = new Map(Object.entries(read.titles));
      const questions = new Map(Object.entries(read.questions));
      return [language, { titles, questions, words: new Map(Object.entries(read.words)) }];
    }),
  );
  return { cards, rolePlays, translations };
}

function parse<Schema extends z.ZodType>(schema: Schema, file: string, data: unknown): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CardError(file, issue?.path.join('.') || '(whole file)', issue?.message ?? 'is not valid');
}
