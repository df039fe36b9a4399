import type { TextUnit } from '@medespraak/exchange';
import { textsOfPart } from '@medespraak/platform';
import type { DeskLine } from './desk.ts';

/** The texts of a list as they go into a file, with both originals. */
export const unitsOf = (lines: readonly DeskLine[]): TextUnit[] =>
  lines.flatMap(({ part, key, note, shown, state }) => {
    const words = textsOfPart(part)?.get(key)?.words;
    if (words?.nl === undefined) return [];
    return [{ part, key, note, dutch: words.nl, english: words.en ?? null, translation: shown, state }];
  });
