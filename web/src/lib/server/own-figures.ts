import { fillIn, loadFramework, type OwnTexts } from '@medespraak/framework';
import { limitOfBounded } from '@medespraak/platform/insights/bounded-limit';
import type { Figure, GroupDimension } from '@medespraak/platform/insights/insights';
import type { PublishedModule, PublishedQuestion } from '@medespraak/platform/insights/own-questions';
import { formatList } from '../formats.ts';
import type { FigureLine, OwnQuestionView } from '../figures/view.ts';
import type { Language } from '../language.ts';
import { messages } from './messages.ts';

/** An earlier release of the same programme, to say which questions go on from it. */
export interface EarlierQuestions {
  wave: string;
  own: PublishedModule;
}

/** What was asked, in the reader's language or the one it was written in; a repeated answer is "…". */
export const ownWords = (texts: OwnTexts, language: Language): string =>
  fillIn(texts[language] || texts.nl || Object.values(texts).find((text) => text) || '', {});

/** An own question and its answer in words, for a file: "Do you come here?: yes". */
export function ownName(own: PublishedModule | undefined, subjectId: string, language: Language): string {
  const [id = '', option] = subjectId.split('/');
  const question = own?.questions.find((one) => one.id === id);
  if (!question) return '';
  const words = ownWords(question.question, language);
  return option === undefined ? words : `${words} ${optionName(question, option, language)}`;
}

function optionName(question: PublishedQuestion, option: string, language: Language): string {
  if (option === '') return messages('coordinator-figures', language)('others-together');
  return ownWords(question.options.find(({ id }) => id === option)?.texts ?? {}, language) || option;
}

/** The figures of one group about the organisation's own questions, in the order in which they were asked. */
export function arrangeOwn(
  figures: readonly Figure[],
  own: PublishedModule | undefined,
  by: GroupDimension,
  group: string,
  language: Language,
  earlier: EarlierQuestions | null = null,
): OwnQuestionView[] {
  if (!own) return [];
  const here = Map.groupBy(
    figures.filter(
      (one) => one.subjectKind === 'own' && one.groupDimension === by && one.groupValue === group,
    ),
    ({ subjectId }) => subjectId.split('/')[0],
  );
  return own.questions.flatMap((question) => {
    const lines = (here.get(question.id) ?? []).map((figure) => toLine(question, figure, language));
    const isTotalOnly = by !== 'all' && (question.ofSome || question.sensitive);
    if (lines.length === 0 && !isTotalOnly) return [];
    return [
      {
        id: question.id,
        question: ownWords(question.question, language),
        indicator: question.indicator,
        isOfSome: question.ofSome,
        isTotalOnly,
        isRank: question.kind === 'rank',
        isSeveral: question.kind === 'multiple',
        lines: tidy(lines, language),
        trend: trendOf(question, own, earlier),
      },
    ];
  });
}

/**
 * When nothing of a question may be shown, that is said once and not for each of its answers. Answers that are one number together
 * are one line, under all their names.
 */
function tidy(lines: FigureLine[], language: Language): FigureLine[] {
  const t = messages('coordinator-figures', language);
  const [first] = lines;
  const isSilent = first && ['withheld', 'number-only'].includes(first.status);
  if (isSilent && lines.every(({ status }) => status === first.status))
    return [{ ...first, name: t('answers') }];
  const together = lines.filter(({ status }) => status === 'together').map(({ name }) => name);
  const name = t('small-together', { answers: formatList(together, language) });
  return lines.flatMap((line) =>
    line.status === 'together' ? [] : [line.id.endsWith('/') ? { ...line, name } : line],
  );
}

function toLine(question: PublishedQuestion, figure: Figure, language: Language): FigureLine {
  const { status, n, value, lower, upper, details } = figure;
  const [, option] = figure.subjectId.split('/');
  const measure = details.measure ?? null;
  const unit =
    question.kind === 'date'
      ? 'month'
      : question.kind === 'year'
        ? 'year'
        : option === undefined
          ? 'number'
          : 'percent';
  return {
    id: figure.subjectId,
    kind: 'own',
    name:
      option === undefined
        ? messages(
            'coordinator-figures',
            language,
          )(measure === 'median' ? 'median' : measure === 'wrote' ? 'in-words' : 'mean')
        : optionName(question, option, language),
    status,
    n,
    value,
    lower,
    upper,
    bound: details.bound ?? null,
    limit: limitOfBounded(figure),
    missing: details.missing ?? null,
    unit,
    isCountOnly: measure === 'wrote',
    scale: unit === 'percent' ? [0, 1] : measure === 'mean' ? question.bounds : null,
    median: details.median ?? null,
  };
}

function trendOf(
  question: PublishedQuestion,
  own: PublishedModule,
  earlier: EarlierQuestions | null,
): OwnQuestionView['trend'] {
  if (!earlier || earlier.own.moduleId !== own.moduleId) return null;
  const before = earlier.own.questions.find(({ id }) => id === question.id);
  if (!before) return null;
  return { wave: earlier.wave, isSame: before.since === question.since };
}

/** Under which domain of the framework an own question is shown; null for one that the organisation sees none in. */
export function domainOf(question: Pick<OwnQuestionView, 'indicator'>): string | null {
  const domain = loadFramework().domains.find(({ indicators }) =>
    indicators.some(({ id }) => id === question.indicator),
  );
  return domain?.id ?? null;
}
