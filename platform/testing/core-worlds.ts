import { loadFramework } from '@medespraak/framework';
import { compileFigures } from '../insights/compilation.ts';
import type { Breakdown, Figure, ReleaseDefinition } from '../insights/insights.ts';
import type { Respondent } from '../insights/tabulation.ts';

const framework = loadFramework();

/** Somebody who gave these answers to the common questions of an instrument, and none to the others. */
export function somebody(
  index: number,
  values: Readonly<Record<string, number>>,
  groups: Partial<Record<Breakdown, string>> = {},
  municipalityCode: string | null = null,
  instrument = 'pulse-10',
): Respondent {
  const items = framework.instruments.get(instrument)?.items ?? [];
  return {
    pseudonym: `person ${index}`,
    groups: { gender: 'woman', language: 'ar', 'age-band': '35-44', route: 'b1', ...groups },
    municipalityCode,
    responses: new Map(
      items.map((id) => {
        const value = values[id];
        return [id, value === undefined ? { missing: 'abandoned' as const } : { value }];
      }),
    ),
  };
}

/** The figures of a release about them by gender and language, after the releases of these others. */
export function coreFiguresOf(
  people: readonly Respondent[],
  before: readonly (readonly Respondent[])[] = [],
  instrument = 'pulse-10',
): Figure[] {
  const definition: ReleaseDefinition = {
    minimum: 10,
    dimensions: ['gender', 'language'],
    shareWithMunicipality: true,
  };
  const earlier = before.map((respondents) => ({ respondents, forgotten: 0 }));
  return compileFigures(people, framework, instrument, definition, earlier);
}

/** The line of the organisation's release about a group, if there is one. */
export const lineOf = (figures: readonly Figure[], subjectId: string, by = 'all', group = 'all') =>
  figures.find(
    (one) =>
      one.audience === 'organisation' &&
      one.subjectId === subjectId &&
      one.groupDimension === by &&
      one.groupValue === group,
  );
