import { createHash } from 'node:crypto';
import {
  isDraftLetter,
  letterLanguageOf,
  sayLine,
  uncheckedNote,
  type LetterLine,
  type Reader,
} from '../foundation/letter-words.ts';
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

/**
 * The letter as one person gets it, in her language where there is a text in it. Who reads another than Dutch or English is told so
 * first, and how to stop last, in her own words.
 */
export function writeGroupLetter(
  text: GroupText,
  to: Reader & { givenName: string; programme: string; unsubscribe: string },
): { language: 'nl' | 'en'; subject: string; body: string } {
  const language = to.language === 'en' && text.en !== null ? 'en' : 'nl';
  const { subject, body } = (language === 'en' ? text.en : null) ?? text.nl;
  const wish = letterLanguageOf(to);
  const isOther = wish !== 'nl' && wish !== 'en';
  const own = isOther ? wish : language;
  const say = (line: LetterLine) => sayLine(own, line, { programme: to.programme, link: to.unsubscribe });
  const named = (words: string) => words.replace(namePlace, () => to.givenName);
  return {
    language,
    subject: named(subject),
    body: [
      ...(isOther ? [say('group-other')] : []),
      named(body),
      ['--', say('group-why'), say('group-stop')].join('\n'),
      ...(isDraftLetter(own) ? [uncheckedNote] : []),
    ].join('\n\n'),
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
