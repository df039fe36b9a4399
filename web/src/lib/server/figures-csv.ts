import { writeCsv } from '@medespraak/exchange';
import { translate } from '@medespraak/framework';
import type { Figure } from '@medespraak/platform/insights/insights';
import type { PublishedModule } from '@medespraak/platform/insights/own-questions';
import type { Language } from '../language.ts';
import { groupName } from './figures.ts';
import { ownName } from './own-figures.ts';

/**
 * All figures of a release as a file: one line per figure and group, with codes beside words. Of the organisation's own questions
 * `measure` says what a value is (of a date: days since 1970), and `asked_since` since which version the question is the same.
 */
export function figuresCsv(figures: readonly Figure[], language: Language, own?: PublishedModule): Response {
  const since = new Map(own?.questions.map((question) => [question.id, question.since]));
  const nameOf = (figure: Figure) =>
    figure.subjectKind === 'response'
      ? ''
      : figure.subjectKind === 'own'
        ? ownName(own, figure.subjectId, language)
        : translate(`${figure.subjectKind}.${figure.subjectId}.name`, language);
  const columns = [
    'kind',
    'id',
    'name',
    'group_by',
    'group',
    'group_name',
    'status',
    'n',
    'value',
    'lower_95',
    'upper_95',
    'bound',
    'missing',
    'measure',
    'median',
    'asked_since',
  ];
  const rows = figures.map((figure) => ({
    kind: figure.subjectKind,
    id: figure.subjectId,
    name: nameOf(figure),
    group_by: figure.groupDimension,
    group: figure.groupValue,
    group_name: groupName(figure.groupDimension, figure.groupValue, language),
    status: figure.status,
    n: figure.n,
    value: figure.value,
    lower_95: figure.lower,
    upper_95: figure.upper,
    bound: figure.details.bound ?? null,
    missing: figure.details.missing?.total ?? null,
    measure: figure.details.measure ?? null,
    median: figure.details.median?.value ?? null,
    asked_since:
      figure.subjectKind === 'own' ? (since.get(figure.subjectId.split('/')[0] ?? '') ?? null) : null,
  }));
  const bytes = writeCsv(
    columns.map((key) => ({ key, header: key })),
    rows,
  );
  return new Response(bytes.slice().buffer, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak-figures.csv"',
    },
  });
}
