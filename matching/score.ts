import { LEVELS } from './people.ts';

export const PARTS = ['level', 'interests', 'time', 'language', 'waiting'] as const;
export type Part = (typeof PARTS)[number];

/** How much each part counts. Not negative, relative to each other: doubling all of them changes nothing. */
export type Weights = Record<Part, number>;

export const DEFAULT_WEIGHTS: Weights = {
  level: 2500,
  interests: 2500,
  time: 2000,
  language: 1500,
  waiting: 1500,
};

/** The score of a pair in which every part is perfect. Each part's fit has the same scale. */
export const FULL = 10_000;

/** Fit by the number of common times: the first two matter most, from five on nothing is gained. */
const TIME_FIT = [0, 4000, 7000, 8500, 9400, FULL] as const;

/** Fit of a shared language by the newcomer's level: the less Dutch, the more it helps. */
const LANGUAGE_FIT = [FULL, 9000, 7000, 5000, 3000, 2000, 1000] as const;

const LINEAR_DAYS = 180;
const HALF = FULL / 2;

/** Rarity (see rarity.ts) at which shared interests are worth half: four times the commonest interest there is. */
const HALF_RARITY = 1024;

/**
 * How well a level suits a range: full when the range is just this level, less the wider the range reaches away from
 * it, so that a buddy who asked for beginners comes before one who takes everybody. One level outside the range
 * (possible by hand only) is worth little, further outside nothing. Levels are positions in LEVELS.
 */
export function levelFit(level: number, min: number, max: number): number {
  if (level < min || level > max) return level === min - 1 || level === max + 1 ? 2000 : 0;
  return FULL - 1000 * Math.max(level - min, max - level);
}

/** Fit of shared interests of the given total rarity: 0 for none, always rising, never quite full. */
export function interestsFit(rarity: number): number {
  return Math.floor((FULL * rarity) / (rarity + HALF_RARITY));
}

/** Fit of a number of common times. */
export function timeFit(slots: number): number {
  return TIME_FIT[Math.min(slots, TIME_FIT.length - 1)]!;
}

/** Fit of sharing a language other than Dutch, for a position in LEVELS. */
export function languageFit(level: number): number {
  return LANGUAGE_FIT[level]!;
}

/**
 * Fit of a waiting time in days: a straight line to half at 180 days, and on from there with the same slope, ever
 * flatter but never flat, so that 300 days keep coming before 200. (A cap or a sigmoid would make the longest waiters
 * equal.) Where whole points are too coarse to tell two waits apart, the round still prefers the longer one.
 */
export function waitingFit(days: number): number {
  if (days <= LINEAR_DAYS) return Math.floor((HALF * days) / LINEAR_DAYS);
  return FULL - Math.ceil((HALF * LINEAR_DAYS) / days);
}

/**
 * Turns weights into whole points that add up to FULL exactly (largest remainders; equal remainders go to the part that
 * stands first in PARTS). From here on everything is integer arithmetic, the same on every machine.
 */
export function pointsOf(weights: Weights): Record<Part, number> {
  const total = PARTS.reduce((sum, part) => sum + weights[part], 0);
  const exact = PARTS.map((part) => (weights[part] / total) * FULL);
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

/** The points for level of every level (row) in every range: `table[(level * 7 + min) * 7 + max]`. */
export function levelTable(points: number): Uint16Array {
  const count = LEVELS.length;
  const table = new Uint16Array(count ** 3);
  for (let level = 0; level < count; level++)
    for (let min = 0; min < count; min++)
      for (let max = min; max < count; max++)
        table[(level * count + min) * count + max] = earn(points, levelFit(level, min, max));
  return table;
}
