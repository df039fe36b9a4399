import { age } from './parts/age.ts';
import { education } from './parts/education.ts';
import { interests } from './parts/interests.ts';
import { language } from './parts/language.ts';
import { level } from './parts/level.ts';
import { FULL } from './parts/part.ts';
import type { ScorePart } from './parts/part.ts';
import { time } from './parts/time.ts';
import { buddyWaiting, waiting } from './parts/waiting.ts';

/** Everything that can speak for a pair. Another part is another file, named here. */
export const SCORE_PARTS = {
  level,
  interests,
  time,
  language,
  age,
  education,
  waiting,
  buddyWaiting,
} satisfies Record<string, ScorePart>;

export type Part = keyof typeof SCORE_PARTS;
export const PARTS = Object.keys(SCORE_PARTS) as readonly Part[];

/** How much each part counts. Not negative, relative to each other: doubling all of them changes nothing; absent is 0. */
export type Weights = Partial<Record<Part, number>>;

export const DEFAULT_WEIGHTS: Readonly<Record<Part, number>> = Object.fromEntries(
  PARTS.map((part) => [part, SCORE_PARTS[part].weight]),
) as Record<Part, number>;

/**
 * Turns weights into whole points that add up to FULL exactly (largest remainders; equal remainders go to the part that
 * stands first in PARTS). From here on everything is integer arithmetic, the same on every machine.
 */
export function pointsOf(weights: Weights): Record<Part, number> {
  const total = PARTS.reduce((sum, part) => sum + (weights[part] ?? 0), 0);
  const exact = PARTS.map((part) => ((weights[part] ?? 0) / total) * FULL);
  const points = exact.map(Math.floor);
  const byRemainder = PARTS.map((_, index) => index).sort(
    (a, b) => exact[b]! - points[b]! - (exact[a]! - points[a]!) || a - b,
  );
  const missing = FULL - points.reduce((sum, value) => sum + value, 0);
  for (const index of byRemainder.slice(0, missing)) points[index]! += 1;
  return Object.fromEntries(PARTS.map((part, index) => [part, points[index]!])) as Record<Part, number>;
}

/** The points that a fit earns, rounded down to a whole number. */
export function earn(points: number, fit: number): number {
  return Math.floor((points * fit) / FULL);
}
