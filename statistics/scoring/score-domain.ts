import { StatisticsError } from '../statistics-error.ts';
import { type MissingKind } from './score.ts';
import { scorePeople } from './score-people.ts';

/** One question of a domain for one person: its score (0..100), or why there is none. */
export interface ItemResult {
  item: string;
  /** Questions with the same indicator are averaged first; without one a question counts for itself. */
  indicator?: string;
  answer: { score: number } | { missing: MissingKind };
}

/** A person's score on a domain, or `null` when too little was answered; with the counts that led to it. */
export interface DomainScore {
  /** 0..100, or `null` when fewer than half of the indicators that apply to her exist. */
  score: number | null;
  /** Questions with a valid answer. */
  answered: number;
  /** Questions put to this person that apply to her: all but `not-shown` and `not-applicable`. */
  shown: number;
}

/**
 * One person's score on one domain, 0..100, by the rules of `scorePeople`: the mean of her indicators, each the mean of its
 * questions' scores. (Of the two usual definitions this is not the mean of all questions: otherwise the indicator with most
 * questions would rule.)
 *
 * The half rule holds twice: an indicator exists when at least half of its questions *shown* were validly answered, the domain
 * when at least half of the indicators shown exist. `not-shown` and `not-applicable` leave the denominator; `dont-know`,
 * `prefer-not` and `abandoned` stay in it. No questions, or none shown: `null`.
 *
 * Example: `scoreDomain([{ item: 'a', answer: { score: 40 } }, { item: 'b', answer: { missing: 'dont-know' } }]).score` → `40`
 * @throws StatisticsError when a question occurs twice or a score is outside 0..100.
 */
export function scoreDomain(items: readonly ItemResult[]): DomainScore {
  for (const { answer } of items) {
    if ('score' in answer && !(answer.score >= 0 && answer.score <= 100))
      throw new StatisticsError('items', 'scores between 0 and 100', answer.score);
  }
  const { scores, answered, applicable } = scorePeople(
    items.map(({ item, indicator }) => ({
      id: item,
      min: 0,
      max: 100,
      ...(indicator === undefined ? {} : { indicator }),
    })),
    items.map(({ answer }) => ['missing' in answer ? answer.missing : answer.score]),
  );
  return { score: scores[0] ?? null, answered: answered[0] ?? 0, shown: applicable[0] ?? 0 };
}
