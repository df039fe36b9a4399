import {
  assessEvidence,
  checkClaim,
  type ClaimLanguage,
  type EvidenceAssessment,
  type EvidenceLevel,
  type NeededLevel,
} from '@medespraak/statistics';

export {
  allowedWording,
  evidenceLevelNames,
  expectedErrors,
  type ClaimLanguage,
  type EvidenceLevel,
  type NeededLevel,
} from '@medespraak/statistics';

/** In characters: some thirty pages. Reading as much takes a third of a second. */
export const longestText = 100_000;

/** A sentence that says more than figures of some level carry, with its place in the text. */
export interface TextRemark {
  sentence: string;
  start: number;
  end: number;
  /** The words that weighed most, as places in the text: in order, apart from each other. */
  weighed: readonly { start: number; end: number }[];
  /** The level that its wording needs, 6 for none; null when only an interval is missing. */
  needs: NeededLevel | null;
  /** It says "significant" and names no interval. */
  lacksInterval: boolean;
}

export interface CheckedText {
  /** What was read, to which the places of the remarks belong. */
  text: string;
  level: EvidenceLevel;
  language: ClaimLanguage;
  /** How many sentences were read. */
  sentences: number;
  remarks: readonly TextRemark[];
}

/**
 * The evidence level of the figures of a release. They say how things are at one moment: nobody in them is compared with herself before, or
 * with who had no buddy. So it is 0 for every release; `missing` says that another design is what a higher one needs.
 */
export const evidenceOfReleases = (): EvidenceAssessment => assessEvidence({ design: 'description' });

/**
 * The sentences of a text that say more than an evidence level allows, in the order of the text: one remark for a sentence, whatever is
 * wrong with it. An empty text has none.
 *
 * Source: `checkClaim`, which misses sentences and stops fine ones; see docs/method/evidence-level.md.
 */
export function reviewText(text: string, level: EvidenceLevel, language: ClaimLanguage): CheckedText {
  const { findings, sentences } = checkClaim(text, { level, language });
  const remarks = new Map<number, TextRemark>();
  for (const { sentence, sentenceStart, start, end, needs, rule } of findings) {
    const before = remarks.get(sentenceStart);
    const words = before?.weighed ?? [];
    const last = words.at(-1);
    const weighed =
      last && start < last.end
        ? [...words.slice(0, -1), { start: last.start, end: Math.max(last.end, end) }]
        : [...words, { start, end }];
    remarks.set(sentenceStart, {
      sentence,
      start: sentenceStart,
      end: sentenceStart + sentence.length,
      weighed,
      needs: rule === 'level' ? needs : (before?.needs ?? null),
      lacksInterval: rule === 'significant-without-interval' || (before?.lacksInterval ?? false),
    });
  }
  return { text, level, language, sentences, remarks: [...remarks.values()] };
}

/** Small words that stand in nearly every text of a language, and seldom in others. */
const smallWords: Record<ClaimLanguage, ReadonlySet<string>> = {
  nl: new Set(
    'het een van dat niet zijn voor met ook bij maar hun wij zij deze naar werd hebben heeft worden wordt zich uit dan nog veel meer geen ons onze wie wat aan om te er'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and to that for with are as by this have has not from their they were been will our who what more than we you it be at which'.split(
      ' ',
    ),
  ),
};
/** Of shorter texts the reader's language is taken when they tell nothing. */
const enoughWords = 12;
/** In Dutch and English one word in four or five is such a word, in others hardly any. */
const fewestSmallWords = 0.06;

/**
 * Whether a text is Dutch or English, by its small words; null when it is neither as far as can be seen. A text of fewer than twelve words
 * that does not tell is taken to be in the language of its `reader`, when that is given.
 */
export function guessLanguage(text: string, reader?: ClaimLanguage): ClaimLanguage | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: ClaimLanguage) => words.filter((word) => smallWords[language].has(word)).length;
  const [dutch, english] = [count('nl'), count('en')];
  if (dutch !== english && Math.max(dutch, english) >= fewestSmallWords * words.length)
    return dutch > english ? 'nl' : 'en';
  return words.length < enoughWords ? (reader ?? null) : null;
}
