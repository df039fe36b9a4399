import { writeCsv } from '@medespraak/exchange';
import { translate } from '@medespraak/framework';
import type { Figure } from '@medespraak/platform/insights/insights';
import type { Language } from '../language.ts';
import { groupName } from './figures.ts';

/** All figures of a release as a file: one line per figure and group, with codes beside words. */
export function figuresCsv(figures: readonly Figure[], language: Language): Response {
  const nameOf = (figure: Figure) =>
    figure.subjectKind === 'response'
      ? ''
      : translate(`${figure.subjectKind}.${figure.subjectId}.name`, language);
  const bytes = writeCsv<Figure>(
    [
      { header: 'kind', value: (figure) => figure.subjectKind },
      { header: 'id', value: (figure) => figure.subjectId },
      { header: 'name', value: nameOf },
      { header: 'group_by', value: (figure) => figure.groupDimension },
      { header: 'group', value: (figure) => figure.groupValue },
      {
        header: 'group_name',
        value: (figure) => groupName(figure.groupDimension, figure.groupValue, language),
      },
      { header: 'status', value: (figure) => figure.status },
      { header: 'n', value: (figure) => figure.n },
      { header: 'value', value: (figure) => figure.value },
      { header: 'lower_95', value: (figure) => figure.lower },
      { header: 'upper_95', value: (figure) => figure.upper },
      { header: 'bound', value: (figure) => figure.details.bound ?? '' },
      { header: 'missing', value: (figure) => figure.details.missing?.total ?? null },
    ],
    figures,
  );
  return new Response(bytes.slice().buffer, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak-figures.csv"',
    },
  });
}
