import list from './lists/languages.json' with { type: 'json' };
import { read, readWithWarning, type Parsed } from './parsed.ts';
import { isBlank, splitList, toKey } from './text.ts';

export interface Language {
  /** ISO 639: two letters where they exist, otherwise three. */
  code: string;
  nl: string;
  en: string;
  synonyms: string[];
}

export const LANGUAGES: readonly Language[] = list.languages;

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));
const BY_WORD = new Map(
  LANGUAGES.flatMap((language) =>
    [language.code, language.nl, language.en, ...language.synonyms].map((word) => [
      toKey(word),
      language.code,
    ]),
  ),
);

/** Dari has a code of its own in our lists; elsewhere it is the Persian of Afghanistan. */
const standardCode = (code: string): string => (code === 'prs' ? 'fa-AF' : code);

/**
 * «Arabisch», «Arabic»; in a language other than Dutch and English as the Unicode locale data name it, and in English where
 * they do not. An unknown code is given back as it is.
 */
export function languageName(code: string, language: string): string {
  const ours = BY_CODE.get(code);
  if (!ours || language === 'nl' || language === 'en') return ours?.[language === 'nl' ? 'nl' : 'en'] ?? code;
  const names = new Intl.DisplayNames([standardCode(language)], { type: 'language', fallback: 'none' });
  return names.of(standardCode(code)) ?? ours.en;
}

/** The ISO code of a language named in Dutch, English or itself; what stands between brackets is left out. */
export function findLanguage(text: string): string | null {
  const found = BY_WORD.get(toKey(text)) ?? BY_WORD.get(toKey(text.replace(/\(.*?\)/g, ' ')));
  if (found) return found;
  const shorter = toKey(text)
    .replace(
      /\b(?:een beetje|beetje|beetje|goed|matig|vloeiend|a little|fluent|some|basis|redelijk|ook)\b/g,
      ' ',
    )
    .trim();
  return BY_WORD.get(shorter.replace(/\s+/g, ' ')) ?? null;
}

/** Countries with several languages: the most spoken one is taken, and told. */
const NATIONALITIES = new Set([
  'afghaans', 'eritrees', 'ethiopisch', 'iraaks', 'iraans', 'marokkaans', 'syrisch', 'surinaams', 'somalie', 'nepal',
]); // prettier-ignore

const isNationality = (word: string) => NATIONALITIES.has(toKey(word));

const interpret = (value: string[], words: string[]) =>
  readWithWarning(value, 'language-interpreted', 'languages', {
    words: words.join(', '),
    languages: value.map((code) => languageName(code, 'nl')).join(', '),
  });

/** Codes in the order written; words that are no known language come with the warning `language-unknown`,
 * nationalities («Afghaans») with `language-interpreted`. Empty: none. */
export function parseLanguages(text: string): Parsed<string[]> {
  if (isBlank(text)) return read([]);
  const whole = findLanguage(text);
  if (whole) return isNationality(text) ? interpret([whole], [text]) : read([whole]);
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const part of splitList(text.replace(/\s-\s/g, ','))) {
    const code = findLanguage(part);
    if (code) found.add(code);
    else if (!isBlank(part)) unknown.push(part);
  }
  const value = [...found];
  const guessed = splitList(text).filter(isNationality);
  if (unknown.length === 0 && guessed.length > 0) return interpret(value, guessed);
  return unknown.length > 0
    ? readWithWarning(value, 'language-unknown', 'languages', { words: unknown.join(', ') })
    : read(value);
}
