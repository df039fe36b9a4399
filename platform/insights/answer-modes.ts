import { answerModes, type AnswerMode } from '../surveys/surveys.ts';
import type { Respondent } from './tabulation.ts';

/** People who always stay out of a count, so that of nobody it follows in which mode she answered. */
const leftOpen = 10;

/**
 * In how many people's answers each mode occurs, in whole tens, rounded down, and never more than all but ten of the respondents: people say
 * other things to a person than to a screen. Who answered in two modes counts in both. A mode of fewer than ten is absent, and so are all
 * below twenty respondents.
 */
export function countModes(respondents: readonly Respondent[]): Partial<Record<AnswerMode, number>> {
  return Object.fromEntries(
    answerModes.flatMap((mode) => {
      const people = respondents.filter(({ modes }) => modes?.has(mode)).length;
      const tens = 10 * Math.floor(Math.min(people, respondents.length - leftOpen) / 10);
      return tens > 0 ? [[mode, tens]] : [];
    }),
  );
}
