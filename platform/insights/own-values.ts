import {
  estimateMean,
  estimateMedian,
  isOneAnswer,
  isOnePersonsMean,
  protectRoundedShare,
  type RuleSet,
  type ShareStatus,
} from '@medespraak/statistics';
import type { OwnResponse, PublishedQuestion } from './own-questions.ts';
import { describeShare, peopleShown, type Values, withheld } from './shown-values.ts';

/** What a reader gets of those who answered a question, given what disclosure control allows. */
export function describeAnswers(
  question: PublishedQuestion,
  option: string | null,
  responses: readonly (OwnResponse | undefined)[],
  share: ShareStatus,
  rules: RuleSet,
): Values {
  const n = peopleShown(responses.length, rules);
  const numberOnly: Values = { ...withheld, status: 'number-only', n };
  if (question.kind === 'short-text' || question.kind === 'long-text')
    return { ...withheld, status: 'published', n, details: { measure: 'wrote' } };
  if (option !== null) {
    if (share === 'withheld') return numberOnly;
    const successes = responses.filter(
      (response) => response && 'choices' in response && response.choices.includes(option),
    ).length;
    return withMeasure('share', describeShare(protectRoundedShare(successes, responses.length, rules), n));
  }
  // Nearly all at one end of what was said: nearly all said the same.
  if (share !== 'value') return numberOnly;
  const numbers = responses.flatMap((response) =>
    response && 'amount' in response ? [response.amount] : [],
  );
  return describeNumbers(question, numbers, rules, numberOnly);
}

export const withMeasure = (measure: 'share' | 'mean' | 'median', values: Values): Values => ({
  ...values,
  details: { ...values.details, measure },
});

/**
 * A mean with its interval, and from enough people on the median. No mean where one person would make it, nor where people pile up
 * at one end: then the median alone, or only how many they are. Of a date the median: a mean of days is nobody's idea of "when".
 */
function describeNumbers(
  question: PublishedQuestion,
  numbers: readonly number[],
  rules: RuleSet,
  numberOnly: Values,
): Values {
  const reason = whyNoMean(question, numbers, rules);
  if (reason === 'one-answer') return numberOnly;
  const round = roundingOf(question, numbers);
  const median = medianOf(numbers, rules, round);
  const mean = question.kind === 'date' || reason === 'one-person' ? null : meanOf(question, numbers);
  const { n } = numberOnly;
  if (mean)
    return {
      status: 'published',
      n,
      value: round(mean.mean),
      lower: round(mean.interval.lower),
      upper: round(mean.interval.upper),
      details: { measure: 'mean', ...(median ? { median } : {}) },
    };
  return median ? { status: 'published', n, ...median, details: { measure: 'median' } } : numberOnly;
}

/**
 * Why the mean of some people's numbers may not be shown, nor follow from others': (nearly) all gave the same, or one person makes it.
 * Null where it may, where there is no mean, and for too few, who are hidden already.
 */
export function whyNoMean(
  question: Pick<PublishedQuestion, 'kind'>,
  numbers: readonly number[],
  rules: RuleSet,
): 'one-answer' | 'one-person' | null {
  if (numbers.length < rules.minimum) return null;
  if (isOneAnswer(numbers, rules)) return 'one-answer';
  return question.kind !== 'date' && isOnePersonsMean(numbers) ? 'one-person' : null;
}

function meanOf(question: PublishedQuestion, numbers: readonly number[]) {
  const bounds = question.kind === 'number' && question.bounds ? { bounds: question.bounds } : {};
  const estimate = estimateMean(numbers, bounds);
  return estimate.kind === 'mean' ? estimate : null;
}

function medianOf(numbers: readonly number[], rules: RuleSet, round: (value: number) => number) {
  if (numbers.length < rules.percentilesFrom) return null;
  const estimate = estimateMedian(numbers);
  if (!estimate?.interval) return null;
  const { lower, upper } = estimate.interval;
  return { value: round(estimate.median), lower: round(lower), upper: round(upper) };
}

/** Years in whole ones, dates to the first of their month, small numbers to a tenth, large ones whole. Halves go up. */
function roundingOf(question: PublishedQuestion, numbers: readonly number[]): (value: number) => number {
  if (question.kind === 'date') return toMonth;
  const largest = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const step = question.kind === 'number' && largest < 100 ? 10 : 1;
  return (value) => Math.round(value * step + 1e-9) / step + 0;
}

const day = 86_400_000;
function toMonth(days: number): number {
  const date = new Date(days * day);
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / day);
}
