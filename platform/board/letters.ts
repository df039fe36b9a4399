import { createHash } from 'node:crypto';
import { personOfToken as personOf, personToken } from '../foundation/person-token.ts';

/** What a coordinator writes. Without an English text everybody gets the Dutch one. */
export interface LetterText {
  subject: string;
  body: string;
}
export interface GroupText {
  nl: LetterText;
  en: LetterText | null;
}

/** Stands for the first name of whoever reads it, in a subject or a text. */
const namePlace = /\{(naam|name)\}/g;

const footers = {
  nl: (programme: string, link: string) =>
    `--\nJe krijgt dit bericht omdat je meedoet met ${programme}.\nWil je geen berichten aan groepen meer? Zeg het hier: ${link}`,
  en: (programme: string, link: string) =>
    `--\nYou get this message because you take part in ${programme}.\nNo more messages to groups? Say so here: ${link}`,
};

/** The letter as one person gets it, in her language where there is a text in it. */
export function writeGroupLetter(
  text: GroupText,
  to: { givenName: string; language: string | null; programme: string; unsubscribe: string },
): { language: 'nl' | 'en'; subject: string; body: string } {
  const language = to.language === 'en' && text.en !== null ? 'en' : 'nl';
  const { subject, body } = (language === 'en' ? text.en : null) ?? text.nl;
  const named = (words: string) => words.replace(namePlace, () => to.givenName);
  return {
    language,
    subject: named(subject),
    body: `${named(body)}\n\n${footers[language](to.programme, to.unsubscribe)}`,
  };
}

/** By which the same texts are recognised. */
export const digestOf = (text: GroupText): string =>
  createHash('sha256')
    .update(JSON.stringify([text.nl, text.en]))
    .digest('hex');

/** What stands in the address with which somebody asks for no more messages to groups. */
export const unsubscribeToken = (key: Buffer, personId: string): string =>
  personToken(key, 'unsubscribe', personId);

/** Whose token it is; null for one that was not made here. */
export const personOfToken = (key: Buffer, token: string): string | null =>
  personOf(key, 'unsubscribe', token);
