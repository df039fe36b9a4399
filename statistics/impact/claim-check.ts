import { isActivity } from './claim-activity.ts';
import { type SentenceFeatures, readFeatures } from './claim-features.ts';
import { type ClaimLanguage, type NeededLevel } from './claim-language.ts';
import { chanceAbove, levelChances, modelOf } from './claim-model.ts';
import { heaviestRun } from './claim-phrase.ts';
import { type EvidenceLevel } from './evidence-level.ts';
import { requireChoice, requireKeys } from '../statistics-error.ts';

const languages: readonly ClaimLanguage[] = ['nl', 'en'];

/** A wording that says more than the evidence carries. */
export interface ClaimFinding {
  /** The words found, with their place in the text that was checked. */
  phrase: string;
  start: number;
  end: number;
  sentence: string;
  /** Where the sentence begins in the text. */
  sentenceStart: number;
  /** The lowest level at which the wording may be used; 6: at none. */
  needs: NeededLevel;
  rule: 'level' | 'causal-title' | 'significant-without-interval';
}

export interface ClaimCheck {
  kind: 'allowed' | 'too-strong';
  /** How many sentences were read. */
  sentences: number;
  findings: ClaimFinding[];
}

export interface ClaimOptions {
  level: EvidenceLevel;
  language: ClaimLanguage;
  /** Above a chart no wording is causal, at any level: a picture is read without its footnote. */
  place?: 'text' | 'chart-title';
}

/**
 * Whether a text says more than its evidence level allows, sentence by sentence, with the words that go too far.
 *
 * Level 0 may say what was done; 1 that something changed; 2 that it goes together with having a buddy; 3 that this
 * points to an effect; 4 that the offer gave it; 5 that it has been shown repeatedly. "Of dit door de buddy komt, kan
 * dit onderzoek niet zeggen" denies a claim and passes. A cause that is offered as likely ("wijst op een effect") needs
 * level 3 instead of 4. The word "significant" needs an interval in the same sentence.
 *
 * A learnt weighing of words, not an understanding of language: see `readFeatures` for what it looks at and `testing/claims` for what it
 * learnt from. It misses over-claims and stops fine sentences: `measuredClaims` says how many. It helps the writer; a person still reads
 * every report. The words shown are the run that weighed most (`heaviestRun`), which is not always where the claim is.
 * An empty text is allowed. Throws a `StatisticsError` for a level, a language or an option that does not exist.
 *
 * Source: the claim rules in docs/method/evidence-level.md.
 *
 * Example: `checkClaim('Dankzij de buddy spreken deelnemers beter Nederlands.', { level: 1, language: 'nl' }).kind` → `'too-strong'`
 * Example: `checkClaim('Participants reported 6 points more.', { level: 1, language: 'en' }).kind` → `'allowed'`
 */
export function checkClaim(text: string, options: ClaimOptions): ClaimCheck {
  requireKeys('options', options, { level: true, language: true, place: true });
  requireChoice('language', options.language, languages);
  requireChoice('level', options.level, [0, 1, 2, 3, 4, 5]);
  requireChoice('place', options.place ?? 'text', ['text', 'chart-title']);
  const findings: ClaimFinding[] = [];
  const place = options.place ?? 'text';
  const sentences = splitSentences(text);
  for (const { sentence, start } of sentences) {
    const found = findClaim(sentence, options.language);
    const rule = place === 'chart-title' && (found?.needs ?? 0) >= 3 ? 'causal-title' : 'level';
    if (found && (rule === 'causal-title' || found.needs > options.level)) {
      const above = rule === 'causal-title' ? 2 : options.level;
      const run = heaviestRun(found.features, found.chances, above, modelOf(options.language));
      const phrase = sentence.slice(run.start, run.end);
      const [from, to] = [start + run.start, start + run.end];
      findings.push({
        phrase,
        start: from,
        end: to,
        sentence,
        sentenceStart: start,
        needs: found.needs,
        rule,
      });
    }
    const significant = findSignificant(sentence);
    if (significant) {
      findings.push({
        ...significant,
        sentence,
        sentenceStart: start,
        start: start + significant.start,
        end: start + significant.end,
        needs: options.level,
        rule: 'significant-without-interval',
      });
    }
  }
  findings.sort((a, b) => a.start - b.start || b.needs - a.needs);
  return { kind: findings.length === 0 ? 'allowed' : 'too-strong', sentences: sentences.length, findings };
}

/**
 * The lowest evidence level at which everything in a text may be said: 0 to 5, or 6 when it may never be said.
 *
 * Example: `neededLevel('Dit wijst op een effect van ongeveer 3 punten.', 'nl')` → `3`
 */
export function neededLevel(text: string, language: ClaimLanguage): NeededLevel {
  requireChoice('language', language, languages);
  let highest: NeededLevel = 0;
  for (const { sentence } of splitSentences(text)) {
    const needs = findClaim(sentence, language)?.needs ?? 0;
    if (needs > highest) highest = needs;
  }
  return highest;
}

/** A shorter piece is no sentence on its own: "From silent. To talkative." is read as one. */
const SHORTEST_SENTENCE = 4;

/**
 * A sentence ends at a stop that is followed by a space, so that "6.5 punten" stays whole. A question, and a piece of fewer than four words,
 * is read together with what comes next to it on the same line.
 */
function splitSentences(text: string): { sentence: string; start: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/gu)) {
    const piece = { start: match.index, end: match.index + match[0].length };
    const before = parts.at(-1);
    const sameLine = before?.end === piece.start;
    if (before && sameLine && (isPart(text, before) || isPart(text, piece))) before.end = piece.end;
    else parts.push(piece);
  }
  return parts
    .map(({ start, end }) => ({
      start: start + leading(text.slice(start, end)),
      sentence: text.slice(start, end).trim(),
    }))
    .filter(({ sentence }) => sentence !== '');
}

function isPart(text: string, { start, end }: { start: number; end: number }): boolean {
  const piece = text.slice(start, end).trim();
  return piece.endsWith('?') || piece.split(/\s+/u, SHORTEST_SENTENCE).length < SHORTEST_SENTENCE;
}

const leading = (text: string) => text.length - text.trimStart().length;

interface FoundClaim {
  needs: NeededLevel;
  features: SentenceFeatures;
  chances: number[];
}

/** What a sentence is taken to need, and how that was found; null when it claims nothing. */
function findClaim(sentence: string, language: ClaimLanguage): FoundClaim | null {
  if (isActivity(sentence, language)) return null;
  const model = modelOf(language);
  const features = readFeatures(sentence, language);
  const chances = levelChances(features, model);
  const above = model.bars.findLastIndex((bar, level) => chanceAbove(chances, level) >= bar);
  return above < 0 ? null : { needs: (above + 1) as NeededLevel, features, chances };
}

function findSignificant(sentence: string): Pick<ClaimFinding, 'phrase' | 'start' | 'end'> | null {
  const match = /(?<!\p{L})significan(?:t|te|tly|tie|ce)(?!\p{L})/iu.exec(sentence);
  if (!match) return null;
  const interval = /\d[\d.,]*\s*(?:tot|to|t\/m|–|-|and|en)\s*[−-]?\d/u.test(sentence);
  return interval ? null : { phrase: match[0], start: match.index, end: match.index + match[0].length };
}
