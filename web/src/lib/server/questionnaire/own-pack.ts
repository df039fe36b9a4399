import { ownOptions } from '@medespraak/framework';
import { monthWords } from '@medespraak/framework/dates';
import { ownItemIdOf, type OwnQuestions } from '@medespraak/platform/surveys/own-questions';
import type { GivenAnswer } from '@medespraak/platform/surveys/questionnaire';
import { localeOf, type Language } from '../../language.ts';
import { saidOf } from '../../../../static/own-answers.js';
import { textIn } from './own-item.ts';

/** What a device must know of an own question to decide by itself when it is asked, and to repeat its answer in words. */
export function ownPartOf(step: string, own: OwnQuestions | null, language: Language) {
  const item = own?.module.items.find(({ id }) => id === ownItemIdOf(step));
  if (!own || !item) return null;
  const labels = ownOptions(item).map((option) => [option.id, textIn(option.texts, own.module, language)]);
  return {
    sensitive: item.sensitive,
    own: {
      id: item.id,
      kind: item.kind,
      condition: item.condition,
      labels: Object.fromEntries(labels) as Record<string, string>,
      // The calendar of the language, as wordsOf of the framework says dates.
      locale: language === 'prs' ? 'fa-AF' : language === 'fa' ? 'fa' : localeOf(language),
      months: monthWords(language),
    },
  };
}

/** An answer to an own question as its screen says it; null for any other. */
export function saidOfOwn(
  step: string,
  given: GivenAnswer,
  own: OwnQuestions | null,
): { answer: string; written: string } | null {
  const item = own?.module.items.find(({ id }) => id === ownItemIdOf(step));
  return item && 'value' in given ? saidOf(given.value, item.kind) : null;
}
