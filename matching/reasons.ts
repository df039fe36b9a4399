import { LEVELS } from './people.ts';
import type { Buddy, GenderWish, Level, Newcomer } from './people.ts';

/** Why two people fit: a code to translate, and what to fill in. */
export type Reason =
  | { code: 'level-fits'; params: { level: Level } }
  /** One level outside what the buddy asked for: in pairs made by hand only. */
  | { code: 'level-near'; params: { level: Level; levelMin: Level; levelMax: Level } }
  /** Rarest first. */
  | { code: 'shared-interests'; params: { interests: string[] } }
  | { code: 'common-times'; params: { slots: string[] } }
  /** Other than Dutch. */
  | { code: 'shared-language'; params: { languages: string[] } }
  | { code: 'gender-wish'; params: { gender: GenderWish; of: 'newcomer' | 'buddy' } }
  | { code: 'waiting'; params: { days: number } };

/** The words two lists share, each once, in the order of the first list. */
export function sharedWords(ours: readonly string[], theirs: readonly string[]): string[] {
  if (ours.length * theirs.length < 1000) {
    const shared: string[] = [];
    for (const word of ours) if (theirs.includes(word) && !shared.includes(word)) shared.push(word);
    // A list that grew keeps room for seventeen; there are hundreds of thousands of these.
    return shared.slice();
  }
  const known = new Set(theirs);
  return [...new Set(ours)].filter((word) => known.has(word));
}

/** The languages in which two people could help themselves out: those that are not Dutch. */
export function helpLanguages(languages: readonly string[]): string[] {
  return languages.filter((language) => language !== 'nl' && !language.startsWith('nl-'));
}

/** Reasons that many pairs share, made once: a large round has a hundred thousand pairs. */
const LEVEL_FITS = new Map<Level, Reason>(
  LEVELS.map((level) => [level, Object.freeze({ code: 'level-fits', params: Object.freeze({ level }) })]),
);
const GENDER_WISH: Record<'newcomer' | 'buddy', Record<GenderWish, Reason>> = {
  newcomer: { woman: wish('woman', 'newcomer'), man: wish('man', 'newcomer') },
  buddy: { woman: wish('woman', 'buddy'), man: wish('man', 'buddy') },
};
const WAITING: Reason[] = [];
const DAYS_KEPT = 4000;

function wish(gender: GenderWish, of: 'newcomer' | 'buddy'): Reason {
  return Object.freeze({ code: 'gender-wish', params: Object.freeze({ gender, of }) });
}

function waitingReason(days: number): Reason {
  const make = (): Reason => Object.freeze({ code: 'waiting', params: Object.freeze({ days }) });
  return days > DAYS_KEPT ? make() : (WAITING[days] ??= make());
}

const LANGUAGES = new Map<string, Reason>();
const LANGUAGES_KEPT = 1000;

function languageReason(languages: string[]): Reason {
  const key = languages.join(' ');
  const known = LANGUAGES.get(key);
  if (known) return known;
  const made: Reason = Object.freeze({
    code: 'shared-language',
    params: Object.freeze({ languages: Object.freeze(languages) as string[] }),
  });
  if (LANGUAGES.size < LANGUAGES_KEPT) LANGUAGES.set(key, made);
  return made;
}

function levelReason({ level }: Newcomer, { levelMin, levelMax }: Buddy): Reason | null {
  if (level === null) return null;
  const at = LEVELS.indexOf(level);
  const min = LEVELS.indexOf(levelMin);
  const max = LEVELS.indexOf(levelMax);
  if (at >= min && at <= max) return LEVEL_FITS.get(level)!;
  if (at === min - 1 || at === max + 1) return { code: 'level-near', params: { level, levelMin, levelMax } };
  return null;
}

/**
 * Every reason that holds for a pair, in a fixed order of kinds; empty when nothing speaks for it. `words` are those that
 * the two share, by part of the score.
 */
export function reasonsFor(
  newcomer: Newcomer,
  buddy: Buddy,
  words: { interests?: string[]; time?: string[]; language?: string[] },
  rarity: (interest: string) => number,
  daysWaited: number,
): Reason[] {
  const reasons: Reason[] = [];
  const level = levelReason(newcomer, buddy);
  if (level) reasons.push(level);
  const { interests = [], time: slots = [], language: languages = [] } = words;
  if (interests.length > 1) interests.sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1));
  if (interests.length > 0) reasons.push({ code: 'shared-interests', params: { interests } });
  if (slots.length > 0) reasons.push({ code: 'common-times', params: { slots } });
  if (languages.length > 0) reasons.push(languageReason(languages));
  if (newcomer.wishesGender !== null && newcomer.wishesGender === buddy.gender)
    reasons.push(GENDER_WISH.newcomer[newcomer.wishesGender]);
  if (buddy.wishesGender !== null && buddy.wishesGender === newcomer.gender)
    reasons.push(GENDER_WISH.buddy[buddy.wishesGender]);
  if (daysWaited > 0) reasons.push(waitingReason(daysWaited));
  return reasons.slice();
}
