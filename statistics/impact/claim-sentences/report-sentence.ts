import { type ClaimLanguage } from '../claim-phrases.ts';
import { type EvidenceLevel } from '../evidence-level.ts';

/** A sentence of a report, with the evidence level of the study that it tells of, and whether it says more than that allows. */
export interface ReportSentence {
  text: string;
  language: ClaimLanguage;
  level: EvidenceLevel;
  overclaim: boolean;
}

/** Sentences of one language that all say too much, or all do not, each given as level and text. */
export function reports(
  language: ClaimLanguage,
  overclaim: boolean,
  list: readonly (readonly [EvidenceLevel, string])[],
): ReportSentence[] {
  return list.map(([level, text]) => ({ text, language, level, overclaim }));
}
