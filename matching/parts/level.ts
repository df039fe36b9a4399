import { LEVELS } from '../people.ts';
import { FULL } from './part.ts';
import type { AttributePart } from './part.ts';

/**
 * How well a level suits a range: full when the range is just this level, less the wider the range reaches away from
 * it, so that a buddy who asked for beginners comes before one who takes everybody. One level outside the range
 * (possible by hand, or where the rule is switched off) is worth little, further outside nothing. Levels are positions in LEVELS.
 */
export function levelFit(level: number, min: number, max: number): number {
  if (level < min || level > max) return level === min - 1 || level === max + 1 ? 2000 : 0;
  return FULL - 1000 * Math.max(level - min, max - level);
}

export const level: AttributePart = {
  kind: 'attributes',
  weight: 2500,
  newcomer: ['level'],
  buddy: ['levelMin', 'levelMax'],
  fit: (newcomer, buddy) =>
    newcomer.level === null
      ? 0
      : levelFit(
          LEVELS.indexOf(newcomer.level),
          LEVELS.indexOf(buddy.levelMin),
          LEVELS.indexOf(buddy.levelMax),
        ),
};
