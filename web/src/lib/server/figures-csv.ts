import { writeCsv } from '@medespraak/exchange';
import { missingKinds, translate } from '@medespraak/framework';
import { limitOfBounded } from '@medespraak/platform/insights/bounded-limit';
import type { Audience, Figure, ReleaseDefinition } from '@medespraak/platform/insights/insights';
import type { Language } from '../language.ts';
import { groupName } from './figures.ts';
import { ownName } from './own-figures.ts';

/** What a file says of the release that its figures come from. */
export interface CsvRelease {
  organisationName: string;
  programmeName: string;
  waveName: string;
  computedAt: Date;
  frameworkVersion: string;
  methodVersion: string;
  definition: ReleaseDefinition;
}

/**
 * All figures of a release as a file: one line per figure and group, with codes beside words. Every line says where it comes from
 * and by which rules, so that lines of two files stay apart when they are put together. The columns are explained in
 * docs/method/releases.md.
 */
export function figuresCsv(
  figures: readonly Figure[],
  release: CsvRelease,
  audience: Audience,
  language: Language,
): Response {
  const rows = figures.map((figure) => ({
    ...describeFigure(figure, release, language),
    ...describeRelease(figure, release, audience),
    ...splitMissing(figure),
  }));
  const bytes = writeCsv(
    Object.keys(rows[0] ?? {}).map((key) => ({ key, header: key })),
    rows,
  );
  return new Response(bytes.slice().buffer, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak-figures.csv"',
    },
  });
}

function describeFigure(figure: Figure, { definition: { own, scores } }: CsvRelease, language: Language) {
  const { subjectKind, subjectId, groupDimension, groupValue, details } = figure;
  const name =
    subjectKind === 'response'
      ? ''
      : subjectKind === 'own'
        ? ownName(own, subjectId, language)
        : translate(`${subjectKind}.${subjectId}.name`, language);
  const question = own?.questions.find(({ id }) => id === subjectId.split('/')[0]);
  return {
    kind: subjectKind,
    id: subjectId,
    name,
    group_by: groupDimension,
    group: groupValue,
    group_name: groupName(groupDimension, groupValue, language),
    status: figure.status,
    n: figure.n,
    value: figure.value,
    lower_95: figure.lower,
    upper_95: figure.upper,
    bound: details.bound ?? null,
    missing: details.missing?.total ?? null,
    measure: details.measure ?? measureOf(figure),
    median: details.median?.value ?? null,
    asked_since: subjectKind === 'own' ? (question?.since ?? null) : null,
    one_sided_95: limitOfBounded(figure),
    score_of: subjectKind === 'domain' ? Object.keys(scores?.[subjectId] ?? {}).join(' ') : null,
  };
}

/** What the value of a common figure is. Where nearly all are at one end of a scale it is the share of people there, not their mean. */
function measureOf({ subjectKind, status }: Figure): string | null {
  if (subjectKind === 'response') return 'people';
  if (subjectKind === 'own') return null;
  return subjectKind === 'indicator' || status === 'at-bound' ? 'share' : 'score';
}

function describeRelease({ groupDimension }: Figure, release: CsvRelease, audience: Audience) {
  const method = Number(release.methodVersion);
  return {
    organisation: release.organisationName,
    programme: release.programmeName,
    questionnaire: release.waveName,
    published_on: release.computedAt.toISOString().slice(0, 10),
    asked_from: release.definition.asked?.from ?? null,
    asked_until: release.definition.asked?.until ?? null,
    reader: audience,
    answered_in: modesOf(release.definition),
    framework: release.frameworkVersion,
    method: release.methodVersion,
    rules: release.definition.rules?.[audience] ?? null,
    people_rounded_to: audience === 'municipality' && method >= 2 ? 5 : 1,
    // Whether there were such people is not said: one to nine would be counted.
    few_of_another_gender:
      groupDimension === 'gender' && method >= 3 ? 'under 10: among woman or man, by chance' : null,
  };
}

/** Missing answers by kind, where they may be split: a kind of fewer than ten is "<10". */
function splitMissing({ details: { missing } }: Figure) {
  return Object.fromEntries(
    missingKinds.map((kind) => {
      const count = missing?.kinds?.[kind];
      return [`missing_${kind.replaceAll('-', '_')}`, count === null ? '<10' : (count ?? null)];
    }),
  );
}

/** In how many people's answers each mode occurs, of everybody who answered: "self>=40 paper>=10". */
const modesOf = ({ modes }: ReleaseDefinition) =>
  modes
    ? Object.entries(modes)
        .map(([mode, people]) => `${mode}>=${people}`)
        .join(' ')
    : null;
