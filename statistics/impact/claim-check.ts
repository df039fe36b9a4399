import { type ClaimLanguage, type ClaimPhrase, frames, hedges, type NeededLevel } from './claim-phrases.ts';
import { phrasesNl } from './claim-phrases-dutch.ts';
import { phrasesEn } from './claim-phrases-english.ts';
import { isActivity } from './claim-activity.ts';
import { findByDefault, findChange } from './claim-default.ts';
import { figuresOfSpeech } from './claim-figures.ts';
import { type ClaimedPiece, counted, findDoings, ofTheTeam } from './claim-grammar.ts';
import {
  findCause,
  isAboutTheWork,
  isAssociation,
  isConnector,
  isPractical,
  namesNoOutcome,
  withoutBystanders,
} from './claim-roles.ts';
import { blankUnclaimed } from './claim-scope.ts';
import { readTyping } from './claim-typing.ts';
import { type EvidenceLevel } from './evidence-level.ts';

/** A wording that says more than the evidence carries. */
export interface ClaimFinding {
  /** The words found, with their place in the text that was checked. */
  phrase: string;
  start: number;
  end: number;
  sentence: string;
  /** The lowest level at which the wording may be used; 6: at none. */
  needs: NeededLevel;
  rule: 'level' | 'causal-title' | 'significant-without-interval';
}

export interface ClaimCheck {
  kind: 'allowed' | 'too-strong';
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
 * Rules over words, not an understanding of language: in reports that it has never seen it misses one in six over-claims in Dutch and
 * one in three in English, and one in six of the fine sentences is stopped. It helps the writer; a person still reads every report. An
 * empty text is allowed.
 *
 * Source: the claim rules in docs/method/evidence-level.md.
 *
 * Example: `checkClaim('Dankzij de buddy spreken deelnemers beter Nederlands.', { level: 1, language: 'nl' }).kind` → `'too-strong'`
 * Example: `checkClaim('Participants reported 6 points more.', { level: 1, language: 'en' }).kind` → `'allowed'`
 */
export function checkClaim(text: string, options: ClaimOptions): ClaimCheck {
  const findings: ClaimFinding[] = [];
  const place = options.place ?? 'text';
  for (const { sentence, start } of splitSentences(text)) {
    for (const found of findPhrases(sentence, options.language)) {
      const causal = found.needs >= 3;
      const rule = place === 'chart-title' && causal ? 'causal-title' : 'level';
      if (rule === 'level' && found.needs <= options.level) continue;
      findings.push({ ...found, sentence, start: start + found.start, end: start + found.end, rule });
    }
    const significant = findSignificant(sentence);
    if (significant) {
      findings.push({
        ...significant,
        sentence,
        start: start + significant.start,
        end: start + significant.end,
        needs: options.level,
        rule: 'significant-without-interval',
      });
    }
  }
  findings.sort((a, b) => a.start - b.start || b.needs - a.needs);
  return { kind: findings.length === 0 ? 'allowed' : 'too-strong', findings };
}

/**
 * The lowest evidence level at which everything in a text may be said: 0 to 5, or 6 when it may never be said.
 *
 * Example: `neededLevel('Dit wijst op een effect van ongeveer 3 punten.', 'nl')` → `3`
 */
export function neededLevel(text: string, language: ClaimLanguage): NeededLevel {
  let highest: NeededLevel = 0;
  for (const { sentence } of splitSentences(text)) {
    for (const { needs } of findPhrases(sentence, language)) if (needs > highest) highest = needs;
  }
  return highest;
}

type FoundPhrase = Pick<ClaimFinding, 'phrase' | 'start' | 'end' | 'needs'>;

/** A sentence ends at a stop that is followed by a space and no digit, so that "6.5 punten" stays whole. */
function splitSentences(text: string): { sentence: string; start: number }[] {
  const parts: { sentence: string; start: number }[] = [];
  for (const match of text.matchAll(/[^.!?;\n]+(?:[.!?](?!\s|$)[^.!?;\n]*)*[.!?;]*/gu)) {
    if (match[0].trim() !== '')
      parts.push({ sentence: match[0].trim(), start: match.index + leading(match[0]) });
  }
  return parts;
}

const leading = (text: string) => text.length - text.trimStart().length;

const compiled = new Map<string, RegExp>();

function compile(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known) return known;
  const made = new RegExp(pattern, 'giu');
  compiled.set(pattern, made);
  return made;
}

function findPhrases(sentence: string, language: ClaimLanguage): FoundPhrase[] {
  const typed = readTyping(sentence, language);
  const claimed = blankUnclaimed(typed.text, language);
  const hedged = claimed.search(compile(hedges[language])) >= 0;
  const least = (needs: NeededLevel): NeededLevel => (needs === 4 && hedged ? 3 : needs);
  const found = findPieces(claimed, language).map((one) => ({ ...one, needs: least(one.needs) }));
  return escalate(claimed, found, language).map(({ start, end, needs }) => {
    const [from, to] = [typed.place(start), typed.place(end)];
    return { phrase: sentence.slice(from, to).trim(), start: from, end: to, needs };
  });
}

/** Listed wordings and doings of the programme; only when these say nothing of a cause, whether one stands there by default. */
function findPieces(claimed: string, language: ClaimLanguage): ClaimedPiece[] {
  if (isActivity(claimed, language)) return [];
  const work = isAboutTheWork(claimed, language);
  const nothing = work || namesNoOutcome(claimed, language);
  const figures = findAll(figuresOfSpeech[language], claimed).filter(({ needs }) => needs > 1 || !nothing);
  const pieces = [...listedPhrases(claimed, language), ...figures];
  if (!work && !isAssociation(claimed, language) && !isPractical(claimed, language))
    pieces.push(...findDoings(claimed, language));
  if (work || pieces.some(({ needs }) => needs > 1)) return pieces;
  const cause = findCause(claimed, language);
  const unlisted = cause ? { ...cause, needs: 4 as const } : findByDefault(claimed, language);
  const change = pieces.length === 0 && !unlisted && !nothing ? findChange(claimed, language) : null;
  return [...pieces, ...[unlisted, change].filter((one) => one !== null)];
}

const findAll = (phrases: readonly ClaimPhrase[], text: string): ClaimedPiece[] =>
  phrases.flatMap(({ needs, pattern }) =>
    [...text.matchAll(compile(pattern))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      needs,
    })),
  );

/** The listed ways of speaking, without those that here tell of the work itself and not of people's lives. */
function listedPhrases(claimed: string, language: ClaimLanguage): ClaimedPiece[] {
  const phrases: readonly ClaimPhrase[] = language === 'nl' ? phrasesNl : phrasesEn;
  const work = isAboutTheWork(claimed, language);
  const nothing = namesNoOutcome(claimed, language);
  const acting = withoutBystanders(claimed, language);
  return phrases.flatMap(({ needs, pattern }) =>
    [...(needs === 4 ? acting : claimed).matchAll(compile(pattern))]
      .filter(({ 0: phrase, index }) => {
        if (
          needs === 4 &&
          isPractical(claimed.slice(Math.max(0, index - 5), index + phrase.length + 60), language) &&
          !isConnector(phrase, language)
        )
          return false;
        const after = claimed.slice(index + phrase.length);
        if (needs === 4 && (ofTheTeam.test(after) || counted.test(after))) return false;
        if ((work || nothing) && needs === 1) return false;
        return !(needs >= 3 && (work || (nothing && isConnector(phrase, language))));
      })
      .map((match) => ({ start: match.index, end: match.index + match[0].length, needs })),
  );
}

/** What is claimed as established needs level 5, and what is claimed of everybody no evidence carries. */
function escalate(sentence: string, found: ClaimedPiece[], language: ClaimLanguage): ClaimedPiece[] {
  const { established, everybody } = frames[language];
  const level = [everybody, established].findIndex((frame) => sentence.search(compile(frame)) >= 0);
  if (level < 0) return found;
  return found.map((phrase) => (phrase.needs === 4 ? { ...phrase, needs: level === 0 ? 6 : 5 } : phrase));
}

function findSignificant(sentence: string): Omit<FoundPhrase, 'needs'> | null {
  const match = /(?<!\p{L})significan(?:t|te|tly|tie|ce)(?!\p{L})/iu.exec(sentence);
  if (!match) return null;
  const interval = /\d[\d.,]*\s*(?:tot|to|t\/m|–|-|and|en)\s*[−-]?\d/u.test(sentence);
  return interval ? null : { phrase: match[0], start: match.index, end: match.index + match[0].length };
}
