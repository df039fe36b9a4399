import { type MissingKind, missingKinds } from './score.ts';
import { requireLength, StatisticsError } from '../statistics-error.ts';
import { type Answer, requireScale, type ScoredItem } from './items.ts';

/** Scores of many people on one scale: per person, 0..100, or `null` where too little was answered. */
export interface PeopleScores {
  scores: (number | null)[];
  /** Questions with a valid answer, per person. */
  answered: Uint16Array;
  /** Questions put to this person that apply to her. */
  applicable: Uint16Array;
}

/** What is known of a whole domain. */
export interface DomainScores extends PeopleScores {
  indicators: { id: string; scores: (number | null)[] }[];
  items: { id: string; answered: number; missing: Record<MissingKind, number> }[];
}

/**
 * Scores a domain for many people: codes to 0..100 (turned round where a question is reversed), questions to indicators,
 * indicators to the domain. `answers` has one list per question, with one entry per person.
 *
 * The half rule, twice: an indicator exists when at least half of its questions *that apply to this person* were validly
 * answered, the domain when at least half of the indicators that apply to her exist. The domain is the mean of indicators,
 * not of questions: otherwise the indicator with most questions rules. Not shown and not applicable leave the denominator;
 * don't know, rather not and abandoned stay in it. The kinds of missing are counted per question.
 *
 * Nobody, or no question for somebody: `null`, never 0.
 *
 * Example: `scorePeople([{ id: 'a', min: 1, max: 5 }, { id: 'b', min: 1, max: 5, reversed: true }], [[5, 'dont-know'], [2, 1]]).scores` → `[87.5, 100]`
 * Example: `scorePeople([{ id: 'a', min: 0, max: 4 }], [['prefer-not', 'not-shown']]).scores` → `[null, null]`
 * @throws StatisticsError when a code is outside its scale, a kind of missing is unknown, lists differ in length, or a
 * question occurs twice.
 */
export function scorePeople(
  items: readonly ScoredItem[],
  answers: readonly ArrayLike<Answer>[],
): DomainScores {
  requireLength('answers', answers, items.length);
  const people = answers[0]?.length ?? 0;
  const seen = new Set<string>();
  for (const [k, { id, min, max }] of items.entries()) {
    if (seen.has(id)) throw new StatisticsError('items', 'every question once', id);
    seen.add(id);
    requireScale(min, max);
    requireLength('answers', answers[k]!, people);
  }
  const groups = new Map<string, number[]>();
  items.forEach(({ id, indicator }, k) => {
    const key = indicator === undefined ? `item ${id}` : `indicator ${indicator}`;
    groups.set(key, [...(groups.get(key) ?? []), k]);
  });
  const answered = new Uint16Array(people);
  const applicable = new Uint16Array(people);
  const sums = new Float64Array(people);
  const present = new Uint16Array(people);
  const relevant = new Uint16Array(people);
  const details: DomainScores['items'] = new Array(items.length);
  const indicators: DomainScores['indicators'] = [];
  for (const [key, members] of groups) {
    const sum = new Float64Array(people);
    const valid = new Uint16Array(people);
    const asked = new Uint16Array(people);
    for (const k of members) details[k] = addItem(items[k]!, answers[k]!, sum, valid, asked);
    const scores = new Array<number | null>(people);
    for (let i = 0; i < people; i++) {
      answered[i]! += valid[i]!;
      applicable[i]! += asked[i]!;
      if (asked[i]! > 0) relevant[i]!++;
      if (valid[i]! > 0 && valid[i]! * 2 >= asked[i]!) {
        const score = sum[i]! / valid[i]!;
        scores[i] = score;
        sums[i]! += score;
        present[i]!++;
      } else scores[i] = null;
    }
    indicators.push({ id: key.slice(key.indexOf(' ') + 1), scores });
  }
  const scores = new Array<number | null>(people);
  for (let i = 0; i < people; i++)
    scores[i] = present[i]! > 0 && present[i]! * 2 >= relevant[i]! ? sums[i]! / present[i]! : null;
  return { scores, answered, applicable, indicators, items: details };
}

/** Adds one question to the sums of its indicator. */
function addItem(
  { id, min, max, reversed = false }: ScoredItem,
  answers: ArrayLike<Answer>,
  sum: Float64Array,
  valid: Uint16Array,
  asked: Uint16Array,
): DomainScores['items'][number] {
  const missing = Object.fromEntries(missingKinds.map((kind) => [kind, 0])) as Record<MissingKind, number>;
  const [from, width] = reversed ? [max, min - max] : [min, max - min];
  let count = 0;
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    if (typeof answer === 'number') {
      if (!(answer >= min && answer <= max))
        throw new StatisticsError('answers', `a code between ${min} and ${max} for ${id}`, answer);
      sum[i]! += (100 * (answer - from)) / width;
      valid[i]!++;
      asked[i]!++;
      count++;
      continue;
    }
    if (!Object.hasOwn(missing, answer))
      throw new StatisticsError('answers', `a code or ${missingKinds.join(', ')} for ${id}`, answer);
    missing[answer]++;
    if (answer !== 'not-shown' && answer !== 'not-applicable') asked[i]!++;
  }
  return { id, answered: count, missing };
}
