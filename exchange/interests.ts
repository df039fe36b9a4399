import { decidedText, type TextPart } from '@medespraak/platform';
import list from './lists/interests.json' with { type: 'json' };
import named from './lists/interest-names.json' with { type: 'json' };
import { read, readWithWarning, type Parsed } from './parsed.ts';
import { isBlank, splitList, toKey } from './text.ts';

export interface Interest {
  id: string;
  nl: string;
  en: string;
  synonyms: string[];
}

/** What people can be matched on, in the order of the list. */
export const INTERESTS: readonly Interest[] = list.interests;

const BY_ID = new Map(INTERESTS.map((interest) => [interest.id, interest]));
const BY_WORD = new Map(
  INTERESTS.flatMap((interest) =>
    [interest.nl, interest.en, ...interest.synonyms].map((word) => [toKey(word), interest.id]),
  ),
);

const NAMES: Record<string, Record<string, string>> = named.names;

/** Every interest in every language, as the files have it: for translators. */
export const interestSource = (): TextPart =>
  new Map(
    INTERESTS.filter(({ id }) => NAMES['ar']?.[id] !== undefined).map(({ id, nl, en }) => [
      id,
      {
        note: 'Something that people like to do or to talk about: one or two words, as a choice.',
        words: { nl, en, ...Object.fromEntries(Object.entries(NAMES).map(([code, own]) => [code, own[id]])) },
      },
    ]),
  );

/** «koken», «cooking», «الطبخ»; English where a language has no word. An unknown id is given back as it is. */
export function interestName(id: string, language: string): string {
  const interest = BY_ID.get(id);
  const decided = decidedText('interests', id, language);
  if (decided !== undefined) return decided;
  return NAMES[language]?.[id] ?? interest?.[language === 'nl' ? 'nl' : 'en'] ?? id;
}

/** The interest that a word or short phrase means, or null. */
export function findInterest(text: string): string | null {
  const key = toKey(text).replace(/^(?:graag|lekker|veel|ik hou van|houdt van|likes?|i like) /, '');
  return BY_WORD.get(key) ?? BY_WORD.get(key.replace(/^(?:naar|de|het|the) /, '')) ?? null;
}

/** Interests of a free list of words; words that mean none are kept as text, with the warning `interest-unknown`. Empty: none. */
export function parseInterests(text: string): Parsed<{ known: string[]; other: string[] }> {
  if (isBlank(text)) return read({ known: [], other: [] });
  const whole = findInterest(text);
  const parts = whole ? [text] : splitList(text);
  const known = new Set<string>();
  const other: string[] = [];
  for (const part of parts) {
    const id = findInterest(part);
    if (id) known.add(id);
    else if (!isBlank(part)) other.push(part);
  }
  const value = { known: [...known], other };
  return other.length > 0
    ? readWithWarning(value, 'interest-unknown', 'interests', { words: other.join(', ') })
    : read(value);
}
