import { dateFormat } from '@medespraak/framework/dates';
import drafted from './letter-words.json' with { type: 'json' };
import { decidedText, isCheckedPart } from './texts.ts';

/** The part of the texts under which translators find these lines. */
export const letterPart = 'pair-letters';

export type LetterLine = keyof typeof drafted.words.nl;
export type LetterLanguage = keyof typeof drafted.words;

const wordsOf: Record<LetterLanguage, Record<LetterLine, string>> = drafted.words;
const allLines = Object.keys(drafted.words.nl);

/** Below words of which nobody has said yet that they are right. */
export const uncheckedNote =
  '(Deze vertaling is nog niet nagekeken. This translation has not been checked yet.)';

/** By what the languages of a letter are chosen. */
export interface Reader {
  kind: 'newcomer' | 'buddy';
  /** What she chose for her screens and mail; null when she chose nothing. */
  language: string | null;
  firstLanguage: string | null;
  /** Of her programme. */
  settings: { draftLanguages?: readonly string[] };
  /** Null for who is written to on her telephone: in one language, for a text message is short. */
  email: string | null;
}

const isLetterLanguage = (language: string | null): language is LetterLanguage =>
  language !== null && Object.hasOwn(wordsOf, language);

/** What she would like to read: what she chose, else as a newcomer her first language, else Dutch. */
const wishOf = (to: Reader): string =>
  to.language ?? (to.kind === 'newcomer' ? to.firstLanguage : null) ?? 'nl';

/**
 * The language in which somebody is written to: the one she wishes, when there are words in it that were checked, or her programme
 * lets drafts be used; otherwise Dutch.
 */
export function letterLanguageOf(to: Reader): LetterLanguage {
  const wish = wishOf(to);
  if (!isLetterLanguage(wish)) return 'nl';
  if (wish === 'nl' || wish === 'en') return wish;
  const mayUse =
    to.settings.draftLanguages?.includes(wish) === true || isCheckedPart(letterPart, allLines, wish);
  return mayUse ? wish : 'nl';
}

/** Whether nobody has said yet that the words of letters in a language are right. Dutch and English are what the others are made from. */
export const isDraftLetter = (language: LetterLanguage): boolean =>
  language !== 'nl' && language !== 'en' && !isCheckedPart(letterPart, allLines, language);

/** Days as the calendars here have them, in digits that every telephone shows. */
const localeOf: Record<LetterLanguage, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  ar: 'ar-u-ca-gregory-nu-latn',
  ti: 'ti-ER-u-ca-gregory',
  fa: 'fa-IR-u-ca-gregory-nu-latn',
  prs: 'fa-AF-u-ca-gregory-nu-latn',
  uk: 'uk-UA',
  tr: 'tr-TR',
  so: 'so',
};

/** A day in the words of a letter: "maandag 9 november". */
export const dayInLetter = (language: LetterLanguage, instant: Date, timeZone: string): string =>
  dateFormat(localeOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(instant);

/** An instant on her own clock, in the words of a letter: "dinsdag 1 december om 19:30". */
export const timeInLetter = (language: LetterLanguage, instant: Date, timeZone: string): string =>
  dateFormat(localeOf[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);

/** Hours and minutes on her own clock: "19:30". */
export const hourInLetter = (language: LetterLanguage, instant: Date, timeZone: string): string =>
  dateFormat(localeOf[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);

/** Of no width; no letter. */
const joiner = '\u2060';
const isPartOfWord = (character = ''): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);

/**
 * One line in a language, as translators decided it, with what stands between braces. What is filled in stays a word of its own where a
 * language writes it together with another («و{other}»): by that a name is found again when somebody is erased.
 */
export function sayLine(
  language: LetterLanguage,
  line: LetterLine,
  values: Readonly<Record<string, string>> = {},
): string {
  const words = decidedText(letterPart, line, language) ?? wordsOf[language][line];
  return words.replace(/\{(\w+)\}/g, (hole, name: string, at: number) => {
    const value = values[name];
    if (value === undefined) return hole;
    const [before, after] = [words[at - 1], words[at + hole.length]];
    return `${isPartOfWord(before) ? joiner : ''}${value}${isPartOfWord(after) ? joiner : ''}`;
  });
}

/** What stands between braces in the lines, in a language. */
export type Fill = (language: LetterLanguage) => Readonly<Record<string, string>>;

/** A letter as a list: what its lines are called, and where a link stands by itself. */
export interface Outline {
  subject: LetterLine;
  body: readonly (LetterLine | { link: string })[];
}

/**
 * Writes a letter: in Dutch or English alone to who reads that; to everybody else in her own language when there is one for her,
 * then in Dutch and in English. A text message is in the first of these alone.
 */
export function writeLetter(to: Reader, { subject, body }: Outline, fill: Fill) {
  const first = letterLanguageOf(to);
  const say = (language: LetterLanguage, line: LetterLine) => sayLine(language, line, fill(language));
  const write = (language: LetterLanguage) =>
    body.map((one) => (typeof one === 'string' ? say(language, one) : one.link));
  const isAlone = to.email === null || (wishOf(to) === first && (first === 'nl' || first === 'en'));
  const others = isAlone ? [] : (['nl', 'en'] as const).filter((language) => language !== first);
  const isUnchecked = others.length > 0 && isDraftLetter(first);
  const paragraphs = [
    ...write(first),
    ...(isUnchecked ? [uncheckedNote] : []),
    ...others.flatMap((language) => ['---', ...write(language)]),
  ];
  return { subject: say(first, subject), body: paragraphs.join('\n\n') };
}
