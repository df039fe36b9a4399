import type { MissingKind } from './score.ts';
import { requireFinite, StatisticsError } from '../statistics-error.ts';

/** One question as it is scored. */
export interface ScoredItem {
  id: string;
  /** Indicator whose mean it is part of; without one it counts for itself. */
  indicator?: string;
  /** Lowest and highest code that is possible, whether or not anybody chose it. */
  min: number;
  max: number;
  /** True when a high code is the bad end. */
  reversed?: boolean;
}

/** What somebody answered: a code, or why there is none. */
export type Answer = number | MissingKind;

/**
 * The mirrored code: min + max − code, with the *possible* bounds. With the bounds that happen to occur a person's score
 * would depend on who else answered.
 *
 * Example: `reverseCode(2, 1, 5)` → `4`
 * @throws StatisticsError when the code is outside the bounds, or they are not in order.
 */
export function reverseCode(code: number, min: number, max: number): number {
  requireCode(code, min, max);
  return min + max - code;
}

/**
 * Percent of maximum possible: 100·(code − min)/(max − min). Makes questions with 4, 5 and 7 answers comparable; show the raw
 * mean beside it.
 *
 * Source: Cohen, P., Cohen, J., Aiken, L. S. and West, S. G. (1999), Multivariate Behavioral Research 34, 315–346.
 *
 * Example: `percentOfMaximum(4, 1, 5)` → `75`
 * @throws StatisticsError when the code is outside the bounds, or they are not in order.
 */
export function percentOfMaximum(code: number, min: number, max: number): number {
  requireCode(code, min, max);
  return (100 * (code - min)) / (max - min);
}

function requireCode(code: number, min: number, max: number): void {
  requireScale(min, max);
  requireFinite('code', code);
  if (code < min || code > max) throw new StatisticsError('code', `between ${min} and ${max}`, code);
}

/** Throws unless min is below max. */
export function requireScale(min: number, max: number): void {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max))
    throw new StatisticsError('scale', 'min below max', `${min} and ${max}`);
}

/** Does the question count for this person? Not when it was not put to her, or does not apply to her. */
export function appliesTo(answer: Answer): boolean {
  return answer !== 'not-shown' && answer !== 'not-applicable';
}
