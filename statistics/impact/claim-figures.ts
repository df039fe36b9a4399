import { figuresNl } from './claim-figures-dutch.ts';
import { figuresEn } from './claim-figures-english.ts';
import { type ClaimLanguage, type ClaimPhrase } from './claim-phrases.ts';

/**
 * Figures of speech that claim without a verb of effect: what it would have been without, before and after, the key and the engine,
 * figures that speak for themselves, fruit, credit and profit; and, at level 1, what people can do by now.
 */
export const figuresOfSpeech: Record<ClaimLanguage, readonly ClaimPhrase[]> = {
  nl: figuresNl,
  en: figuresEn,
};
