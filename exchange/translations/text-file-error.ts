import { fill } from '../list-error.ts';

/** Why a file of translations cannot be read at all, with a sentence per language. */
const sentences = {
  empty: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'unknown-kind': {
    nl: 'Dit is geen bestand met vertalingen. Kies een XLIFF-, XLSX- of CSV-bestand.',
    en: 'This is no file with translations. Choose an XLIFF, XLSX or CSV file.',
  },
  'too-large': {
    nl: 'Dit bestand is te groot: het mag hoogstens {megabytes} MB zijn.',
    en: 'This file is too large: it may be {megabytes} MB at most.',
  },
  'too-many': {
    nl: 'In dit bestand staat te veel: hoogstens {texts} teksten.',
    en: 'There is too much in this file: {texts} texts at most.',
  },
  encoding: {
    nl: 'De letters van dit bestand zijn niet te lezen. Bewaar het als UTF-8 en probeer het opnieuw.',
    en: 'The letters of this file cannot be read. Save it as UTF-8 and try again.',
  },
  'not-well-formed': {
    nl: 'Dit bestand is beschadigd: op regel {line} klopt de XML niet.',
    en: 'This file is damaged: the XML on line {line} is not right.',
  },
  'document-type': {
    nl: 'In dit bestand staat een DOCTYPE. Om veiligheid lezen we zulke bestanden niet. Haal die regel weg en probeer het opnieuw.',
    en: 'There is a DOCTYPE in this file. For safety we do not read such files. Take that line out and try again.',
  },
  'too-deep': {
    nl: 'In dit bestand zitten te veel elementen in elkaar. Zo ziet een bestand van een vertaalprogramma er niet uit.',
    en: 'Too many elements of this file stand inside each other. No translation program makes such a file.',
  },
  'not-xliff': {
    nl: 'Dit XML-bestand is geen XLIFF.',
    en: 'This XML file is not XLIFF.',
  },
  'older-xliff': {
    nl: 'Dit is XLIFF 1. Kies in uw vertaalprogramma voor XLIFF 2.0 of 2.1.',
    en: 'This is XLIFF 1. Choose XLIFF 2.0 or 2.1 in your translation program.',
  },
  'other-source': {
    nl: 'Dit bestand is niet uit het Nederlands vertaald, maar uit «{language}».',
    en: 'This file was not translated from Dutch, but from “{language}”.',
  },
  'no-columns': {
    nl: 'Dit bestand heeft niet de kolommen Waar, Sleutel en Vertaling. Haal het bestand hier op en vul dat in.',
    en: 'This file does not have the columns Where, Key and Translation. Download the file here and fill that in.',
  },
} as const;

export type TextFileErrorCode = keyof typeof sentences;

/** A file that cannot be read as translations. `messages` hold a full sentence per language. */
export class TextFileError extends Error {
  readonly code: TextFileErrorCode;
  readonly messages: { nl: string; en: string };

  constructor(code: TextFileErrorCode, parameters: Record<string, string | number> = {}) {
    const { nl, en } = sentences[code];
    const messages = { nl: fill(nl, parameters), en: fill(en, parameters) };
    super(messages.en);
    this.name = 'TextFileError';
    this.code = code;
    this.messages = messages;
  }
}
