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

/** One question of a domain for one person: its score (0..100), or why there is none. */
export interface ItemResult {
  item: string;
  /** Questions with the same indicator are averaged first; without one a question counts for itself. */
  indicator?: string;
  answer: { score: number } | { missing: MissingKind };
}

/** A person's score on a domain, or `null` when too little was answered; with the counts that led to it. */
export interface DomainScore {
  /** 0..100, or `null` when fewer than half of the questions put to this person were validly answered. */
  score: number | null;
  /** Questions with a valid answer. */
  answered: number;
  /** Questions put to this person that apply to her: all but `not-shown` and `not-applicable`. */
  shown: number;
}

/**
 * One person's score on one domain, 0..100: the mean of her indicators, each the mean of its questions' scores. (Of the
 * two usual definitions this is not the mean of all questions: otherwise the indicator with most questions would rule.)
 *
 * It exists only when at least half of the questions *shown* were validly answered. `not-shown` and `not-applicable`
 * leave the denominator; `dont-know`, `prefer-not` and `abandoned` stay in it. No questions, or none shown: `null`.
 *
 * @throws StatisticsError when a question occurs twice or a score is outside 0..100.
 */
export function scoreDomain(items: readonly ItemResult[]): DomainScore {
  const seen = new Set<string>();
  const indicators = new Map<string, number[]>();
  let shown = 0;
  let answered = 0;
  for (const { item, indicator, answer } of items) {
    if (seen.has(item)) throw new StatisticsError('items', 'every question once', item);
    seen.add(item);
    if ('missing' in answer) {
      if (answer.missing !== 'not-shown' && answer.missing !== 'not-applicable') shown++;
      continue;
    }
    if (!(answer.score >= 0 && answer.score <= 100)) {
      throw new StatisticsError('items', 'scores between 0 and 100', answer.score);
    }
    shown++;
    answered++;
    const key = indicator === undefined ? `item ${item}` : `indicator ${indicator}`;
    indicators.set(key, [...(indicators.get(key) ?? []), answer.score]);
  }
  if (answered === 0 || answered * 2 < shown) return { score: null, answered, shown };
  return { score: average([...indicators.values()].map(average)), answered, shown };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
