import { type ClaimLanguage, type NeededLevel } from '../claim-phrases.ts';

/** A sentence for the tests of the claim check, with the lowest level at which it may stand. */
export interface WordedSentence {
  text: string;
  language: ClaimLanguage;
  level: NeededLevel;
  /** Hard: a nominalisation, a passive, a question, a denial, a hedge, a goal, a split verb, a typing error, … */
  wording: 'plain' | 'hard';
}

/** The sentences of one language and wording, each given as level and text. */
export function sentences(
  language: ClaimLanguage,
  wording: WordedSentence['wording'],
  list: readonly (readonly [NeededLevel, string])[],
): WordedSentence[] {
  return list.map(([level, text]) => ({ text, language, level, wording }));
}
