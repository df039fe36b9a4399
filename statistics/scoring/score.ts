import { requireFinite, StatisticsError } from '../statistics-error.ts';

/**
 * Why there is no valid answer: the person does not know, would rather not say, the question does not apply to her, the
 * question was not put to her, or she stopped before it.
 */
export type MissingKind = 'dont-know' | 'prefer-not' | 'not-applicable' | 'not-shown' | 'abandoned';

/** All kinds of missing answer, in the order in which they are shown. */
export const missingKinds: readonly MissingKind[] = [
  'dont-know',
  'prefer-not',
  'not-applicable',
  'not-shown',
  'abandoned',
];

/** How the codes of one question run. */
export interface ItemScale {
  /** Lowest possible code, 0 unless told. */
  min?: number;
  /** Highest possible code. */
  max: number;
  direction: 'higher-is-better' | 'lower-is-better';
}

/**
 * The score of one answer, 0 (worst) to 100 (best): its place between the lowest and highest possible code, turned
 * round for `lower-is-better`. The possible codes are used, not those that occur, so that a score never depends on who
 * else answered.
 *
 * Example: `scoreItem(1, { max: 4, direction: 'lower-is-better' })` → `75`
 * @throws StatisticsError when the value is outside the scale.
 */
export function scoreItem(value: number, scale: ItemScale): number {
  const min = scale.min ?? 0;
  if (!(Number.isFinite(min) && Number.isFinite(scale.max) && min < scale.max)) {
    throw new StatisticsError('scale', 'min below max', `${min} and ${scale.max}`);
  }
  requireFinite('value', value);
  if (value < min || value > scale.max) {
    throw new StatisticsError('value', `between ${min} and ${scale.max}`, value);
  }
  const place = (value - min) / (scale.max - min);
  return 100 * (scale.direction === 'higher-is-better' ? place : 1 - place);
}
