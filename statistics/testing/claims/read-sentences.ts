import { readdirSync, readFileSync } from 'node:fs';
import { type ClaimLanguage } from '../../impact/claim-language.ts';

/** A sentence with the lowest level at which it may stand, or the levels between which that lies. */
export interface LabelledSentence {
  text: string;
  language: ClaimLanguage;
  lowest: number;
  highest: number;
  /** The level of the study that a report tells of, where the sentence was labelled as too strong for that or not. */
  study?: number;
  /** Whoever wrote the file it stands in: sentences of one writer are never in both halves of a trial. */
  writer: string;
}

const folders = {
  learnt: new URL('sentences/', import.meta.url),
  untouched: new URL('untouched/', import.meta.url),
};

/**
 * All sentences to learn from, or those kept apart to measure with, which nobody reads. A line is `nl`, the level, and the text, with tabs between; `>1` is "more than 1" and `<1` "at most 1", for
 * sentences of which only that is known, the number being the level of the study that they tell of. Files of the same writer have the same name up to the first hyphen.
 */
export function readSentences(from: keyof typeof folders = 'learnt'): LabelledSentence[] {
  const folder = folders[from];
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readLine(line, file.replace(/[-.].*$/u, ''))),
  );
}

function readLine(line: string, writer: string): LabelledSentence {
  const [language, needs = '', text] = line.split('\t');
  if ((language !== 'nl' && language !== 'en') || !/^[<>]?[0-6]$/u.test(needs) || !text)
    throw new Error(`no labelled sentence: ${line}`);
  const number = Number(needs.slice(-1));
  const lowest = needs.startsWith('>') ? number + 1 : needs.startsWith('<') ? 0 : number;
  const highest = needs.startsWith('>') ? 6 : number;
  const sentence: LabelledSentence = { text, language, lowest, highest, writer };
  return needs.length > 1 ? { ...sentence, study: number } : sentence;
}
