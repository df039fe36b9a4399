import { createHash } from 'node:crypto';
import type { Framework } from '@medespraak/framework';
import { cellKey, tabulate, type Tabulated } from './figures.ts';
import type { Breakdown, Figure, ReleaseDefinition } from './insights.ts';
import { measuresOf, type Measure, type Respondent } from './tabulation.ts';

/** Those who live elsewhere, or did not allow figures for their municipality: never shown, but counted when others are protected. */
const rest = 'rest';

/**
 * All figures of a release: those of the organisation, and for each municipality those of its residents. They are
 * protected together: what a municipality reads never differs by one to nine people from what the organisation reads.
 */
export function compileFigures(
  respondents: readonly Respondent[],
  framework: Framework,
  instrumentId: string,
  definition: ReleaseDefinition,
): Figure[] {
  const measures = measuresOf(framework, instrumentId);
  const municipalityOf = (one: Respondent) => one.municipalityCode ?? rest;
  const whole = tabulate(respondents, measures, definition.dimensions, definition, {
    by: 'municipality',
    groupOf: definition.shareWithMunicipality ? municipalityOf : () => rest,
  });
  const figures: Figure[] = whole.figures.map((figure) => ({
    ...figure,
    audience: 'organisation',
    municipalityCode: null,
  }));
  if (!definition.shareWithMunicipality) return figures;
  const codes = [...new Set(respondents.map((one) => one.municipalityCode))]
    .filter((code) => code !== null)
    .sort();
  for (const municipalityCode of codes) {
    const residents = respondents.filter((one) => one.municipalityCode === municipalityCode);
    for (const figure of municipalFigures(residents, municipalityCode, measures, definition, whole))
      figures.push({ ...figure, audience: 'municipality', municipalityCode });
  }
  return figures;
}

function municipalFigures(
  residents: readonly Respondent[],
  code: string,
  measures: readonly Measure[],
  definition: ReleaseDefinition,
  whole: Tabulated,
): Tabulated['figures'] {
  const isShown = (subject: string) =>
    whole.cells.get(cellKey(subject, 'municipality', code))?.published === true;
  const shown = measures.filter((measure) => isShown(subjectOf(measure)));
  if (!isShown(everybody) || shown.length === 0) return [];
  const subjects = [everybody, ...shown.map(subjectOf)];
  const merged = definition.dimensions.reduce(
    (people, by) => mergeHidden(people, by, subjects, whole),
    residents,
  );
  const breakdowns = definition.dimensions.filter((by) => mayBreakDown(by, merged, shown, definition, whole));
  return tabulate(merged, shown, breakdowns, definition).figures.filter(
    (figure) => figure.groupDimension === 'all' || isOnPage(figure, whole),
  );
}

const everybody = 'respondents';
const hiddenTogether = 'hidden together';
const subjectOf = (measure: Measure) => `${measure.kind} ${measure.id}`;

/** Only what the organisation reads itself: a group that is hidden there would come back here. */
function isOnPage(figure: Tabulated['figures'][number], whole: Tabulated): boolean {
  const subject = figure.subjectKind === 'response' ? everybody : `${figure.subjectKind} ${figure.subjectId}`;
  return whole.cells.get(cellKey(subject, figure.groupDimension, figure.groupValue))?.published === true;
}

/** Puts the groups that the organisation may not see into one, so that they protect each other here as they do there. */
function mergeHidden(
  people: readonly Respondent[],
  by: Breakdown,
  subjects: readonly string[],
  whole: Tabulated,
) {
  const groups = [...new Set(people.map((one) => one.groups[by]))];
  const published = (subject: string, group: string) =>
    whole.cells.get(cellKey(subject, by, group))?.published === true;
  const kept = subjects.filter((subject) => groups.some((group) => published(subject, group)));
  const hidden = new Set(groups.filter((group) => !kept.every((subject) => published(subject, group))));
  return people.map((one) =>
    hidden.has(one.groups[by]) ? { ...one, groups: { ...one.groups, [by]: hiddenTogether } } : one,
  );
}

/**
 * Whether a municipality may read by a breakdown: in each group, and in those hidden together, it must be about the same
 * people as the organisation's figure, or about at least ten fewer.
 */
function mayBreakDown(
  by: Breakdown,
  residents: readonly Respondent[],
  measures: readonly Measure[],
  definition: ReleaseDefinition,
  whole: Tabulated,
): boolean {
  const shown = new Set(residents.map((one) => one.groups[by]));
  const counters = [
    { subject: everybody, counts: () => true },
    ...measures.map((measure) => ({
      subject: subjectOf(measure),
      counts: (one: Respondent) => 'amount' in measure.measure(one),
    })),
  ];
  return counters.every(({ subject, counts }) => {
    const here = new Map<string, number>();
    for (const one of residents)
      if (counts(one)) here.set(one.groups[by], (here.get(one.groups[by]) ?? 0) + 1);
    const there = new Map<string, number>();
    for (const [key, cell] of whole.cells) {
      const [itsSubject, itsBy, group] = key.split('\u001f');
      if (itsSubject !== subject || itsBy !== by || group === undefined) continue;
      const place = shown.has(group) ? group : hiddenTogether;
      there.set(place, (there.get(place) ?? 0) + cell.n);
    }
    return [...there].every(([group, n]) => {
      const difference = n - (here.get(group) ?? 0);
      return difference === 0 || difference >= definition.minimum;
    });
  });
}

/** SHA-256 over what a release was computed from, in an order that does not depend on the database. */
export function digestOf(respondents: readonly Respondent[]): string {
  const lines = respondents.map((one) =>
    JSON.stringify([
      Object.entries(one.groups).sort(),
      one.municipalityCode,
      [...one.responses].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
