import { createHash } from 'node:crypto';
import { decidedText } from '../foundation/texts.ts';
import texts from './texts.json' with { type: 'json' };
import type { Purpose } from './consent.ts';

export interface ConsentText {
  purpose: Purpose;
  title: string;
  text: string;
  version: string;
  /** SHA-256, hexadecimal, of the very words on the screen. */
  digest: string;
}

const wordsOf: Record<Purpose, Record<string, { title: string; text: string }>> = texts.purposes;

/** The words in which somebody is asked for one purpose. English where her language has no words yet. */
export function consentText(purpose: Purpose, language: string, organisation: string): ConsentText {
  const inFiles = wordsOf[purpose][language] ?? texts.purposes[purpose].en;
  const decided = (field: 'title' | 'text') => decidedText('consent', `${purpose}.${field}`, language);
  const words = { title: decided('title') ?? inFiles.title, text: decided('text') ?? inFiles.text };
  const text = words.text.replaceAll('{organisation}', organisation);
  const digest = createHash('sha256').update(`${words.title}\n${text}`).digest('hex');
  return { purpose, title: words.title, text, version: texts.version, digest };
}
