import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

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
  to: { givenName: string; language: string; programme: string; unsubscribe: string },
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

const sealLength = 12;

function sealOf(key: Buffer, personId: Buffer): Buffer {
  return createHmac('sha256', key)
    .update('unsubscribe\u001f')
    .update(personId)
    .digest()
    .subarray(0, sealLength);
}

/**
 * What stands in the address with which somebody asks for no more messages to groups: her id with a seal that only this
 * installation can make, 38 characters. It works for ever and opens nothing else.
 */
export function unsubscribeToken(key: Buffer, personId: string): string {
  const id = Buffer.from(personId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, sealOf(key, id)]).toString('base64url');
}

/** Whose token it is; null for one that was not made here. */
export function personOfToken(key: Buffer, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 16 + sealLength) return null;
  const id = bytes.subarray(0, 16);
  if (!timingSafeEqual(bytes.subarray(16), sealOf(key, id))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
