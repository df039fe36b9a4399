import { standingOf, textParts, textsOfPart, type SourceText } from '@medespraak/platform';
import type { ReviewState } from '@medespraak/framework';
import type { Language } from '../language.ts';
import './text-sources.ts';

/** How many texts there are in a language, by how far they have come. */
export interface Tally {
  total: number;
  draft: number;
  reviewed: number;
  tested: number;
  /** Of the drafts those that were reviewed, until the Dutch text changed. */
  changed: number;
}

/** Where a text stands: what was decided here, else what the files say. */
export function stateOfText(
  part: string,
  key: string,
  text: SourceText,
  language: Language,
): { state: ReviewState; changed: boolean } {
  const standing = standingOf(language, part, key);
  return standing ?? { state: text.checked?.[language]?.state ?? 'draft', changed: false };
}

/** The texts of one part, counted. */
export function tallyOf(part: string, language: Language): Tally {
  const tally: Tally = { total: 0, draft: 0, reviewed: 0, tested: 0, changed: 0 };
  for (const [key, text] of textsOfPart(part) ?? []) {
    const { state, changed } = stateOfText(part, key, text, language);
    tally.total++;
    tally[state]++;
    if (changed) tally.changed++;
  }
  return tally;
}

/** The same of several together. */
export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      total: sum.total + one.total,
      draft: sum.draft + one.draft,
      reviewed: sum.reviewed + one.reviewed,
      tested: sum.tested + one.tested,
      changed: sum.changed + one.changed,
    }),
    { total: 0, draft: 0, reviewed: 0, tested: 0, changed: 0 },
  );

/** Whether every text that a newcomer or buddy may see in a language was checked by somebody. */
export const isWhollyChecked = (language: Language): boolean =>
  textParts().every((part) => tallyOf(part, language).draft === 0);
