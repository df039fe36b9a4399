import { INTERESTS, LANGUAGES, interestName, languageName } from '@medespraak/exchange';
import { canDoStatements } from '@medespraak/platform/enrolment/can-do';
import type { Language } from '#lib/language.ts';

/** Interests that have a picture; ids that matching uses. */
export const picturedInterests = [
  'cooking', 'eating-out', 'music', 'dancing', 'films', 'reading', 'walking', 'cycling', 'football', 'swimming',
  'fitness', 'art', 'sewing', 'gardening', 'animals', 'children', 'travel', 'games', 'computers', 'diy',
]; // prettier-ignore

/** Languages that many people here speak, first in every list. */
const often = ['ar', 'ti', 'prs', 'fa', 'uk', 'tr', 'so', 'am', 'ku', 'ps', 'en', 'fr', 'nl'];

/** A language in its own name, with ours beside it where that differs. */
function nameOf(code: string, language: Language): string {
  const ours = languageName(code, language);
  let own = ours;
  try {
    own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code) ?? ours;
  } catch {
    // A code that this system has no name for.
  }
  return own.toLowerCase() === ours.toLowerCase() ? ours : `${own} · ${ours}`;
}

/** What the screens offer to choose from, in the language of the page. */
export function signUpChoices(language: Language) {
  const known = new Set(INTERESTS.map(({ id }) => id));
  const codes = LANGUAGES.map(({ code }) => code);
  const listed = [...often, ...codes.filter((code) => !often.includes(code))].filter((code) =>
    codes.includes(code),
  );
  const languages = listed.map((value) => ({ value, label: nameOf(value, language) }));
  return {
    canDo: canDoStatements(language),
    interests: picturedInterests
      .filter((id) => known.has(id))
      .map((id) => ({ id, label: interestName(id, language) })),
    languages,
    spoken: languages.slice(0, often.length),
  };
}

export type SignUpChoices = ReturnType<typeof signUpChoices>;
