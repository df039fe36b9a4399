import { z } from 'zod';
import { withoutTurns } from '../foundation/turning-marks.ts';

/**
 * Line breaks as one character, as the field on the screen counts them, and nothing that only steers a machine or turns the line that it stands in.
 *
 * @example
 * asWritten('een\r\ntwee\u0000'); // => 'een\ntwee'
 */
export const asWritten = (text: string): string =>
  withoutTurns(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ''));

/** Words that somebody wrote, of at most so many characters. */
export const words = (most: number) => z.string().overwrite(asWritten).trim().max(most);
