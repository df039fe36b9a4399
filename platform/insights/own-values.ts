import {
  estimateMean,
  isOneAnswer,
  isOnePersonsMean,
  protectMedian,
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
  const round = roundTo(stepOf(question, numbers));
  const median = medianOf(question, numbers, rules);
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

/** So coarse that none of its three numbers is one person's answer; a date in months, quarters, years … */
function medianOf(question: PublishedQuestion, numbers: readonly number[], rules: RuleSet) {
  const isDate = question.kind === 'date';
  const steps = isDate ? monthSteps : numberSteps.filter((step) => step >= stepOf(question, numbers));
  const found = protectMedian(isDate ? numbers.map(monthOf) : numbers, steps, rules);
  if (!found) return null;
  const asSaid = isDate ? dayOf : (value: number) => value;
  return { value: asSaid(found.median), lower: asSaid(found.lower), upper: asSaid(found.upper) };
}

const monthSteps = [1, 3, 6, 12, 24, 60, 120];
const numberSteps = Array.from({ length: 13 }, (_, power) =>
  [1, 2, 5].map((one) => (one * 10 ** power) / 10),
).flat();

/** Years in whole ones, small numbers to a tenth, large ones whole. */
function stepOf(question: PublishedQuestion, numbers: readonly number[]): number {
  const largest = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return question.kind === 'number' && largest < 100 ? 0.1 : 1;
}

/** Halves go up. */
const roundTo = (step: number) => (value: number) =>
  Number((Math.round(value / step + 1e-9) * step).toPrecision(12)) + 0;

const day = 86_400_000;
const monthOf = (days: number): number => {
  const date = new Date(days * day);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
};
/** The first day of a month. */
const dayOf = (month: number): number =>
  Math.round(Date.UTC(Math.floor(month / 12), month - 12 * Math.floor(month / 12), 1) / day);
