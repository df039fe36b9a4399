import {
  estimateMean,
  estimateProportion,
  missingKinds,
  protectFamily,
  protectMean,
  protectMissing,
  protectShare,
  type MissingKind,
  type ProtectedSubject,
  type PublishedMean,
  type PublishedShare,
  type ShareStatus,
} from '@medespraak/statistics';
import type { Breakdown, Figure, FigureDetails, ReleaseDefinition } from './insights.ts';
import type { Measure, Respondent } from './tabulation.ts';

type Values = Pick<Figure, 'status' | 'n' | 'value' | 'lower' | 'upper' | 'details'>;

/** The figures of one set of respondents, and what was decided about them, for those who must agree with it. */
export interface Tabulated {
  figures: Omit<Figure, 'audience' | 'municipalityCode'>[];
  /** Per measure, breakdown and group: how many people, and whether the group's number is on the page. */
  cells: ReadonlyMap<string, { n: number; published: boolean }>;
}

/** The respondents of a release themselves, as a subject: how many there are, in all and per group. */
const response = 'respondents';

export const cellKey = (subject: string, by: string, group: string) => `${subject}\u001f${by}\u001f${group}`;

/**
 * Estimates every measure for everybody and for each group of the breakdowns, and lets disclosure control decide what
 * of it is shown. Nothing that comes back is about fewer than `definition.minimum` people, alone or by subtraction.
 * `extra` adds a partition that is protected with the others and not shown: who belongs to which municipality.
 * Without respondents every figure is withheld.
 */
export function tabulate(
  respondents: readonly Respondent[],
  measures: readonly Measure[],
  breakdowns: readonly Breakdown[],
  definition: ReleaseDefinition,
  extra?: { by: string; groupOf: (respondent: Respondent) => string },
): Tabulated {
  const dimensions = [
    ...breakdowns.map((by) => ({ by: by as string, groupOf: (one: Respondent) => one.groups[by] })),
    ...(extra ? [extra] : []),
  ].map((dimension) => ({ ...dimension, groups: [...new Set(respondents.map(dimension.groupOf))].sort() }));
  const options = { minimum: definition.minimum };
  const tables = [
    {
      subject: response,
      family: 'everybody',
      kind: 'response' as const,
      outcomes: respondents.map(() => ({ amount: null })),
    },
    ...measures.map((measure) => ({
      subject: `${measure.kind} ${measure.id}`,
      family: measure.family,
      kind: measure.kind,
      outcomes: respondents.map((one) => measure.measure(one)),
    })),
  ].map((table) => ({ ...table, ...sortOut(table.outcomes) }));

  const figures: Tabulated['figures'] = [];
  const cells = new Map<string, { n: number; published: boolean }>();
  for (const family of new Set(tables.map((table) => table.family))) {
    const members = tables.filter((table) => table.family === family);
    const decided = protectFamily(
      members.map((table) => ({
        subject: table.subject,
        ...count(table.amounts),
        partitions: dimensions.map(({ by, groups, groupOf }) => ({
          by,
          cells: groups.map((group) => ({
            group,
            ...count(select(table.amounts, respondents, groupOf, group)),
          })),
        })),
      })),
      options,
    );
    members.forEach((table, index) => {
      const verdict = decided[index] as ProtectedSubject;
      const id = table.subject.replace(/^\w+ /, '');
      const line = (dimension: Figure['groupDimension'], group: string, values: Values) =>
        figures.push({
          subjectKind: table.kind,
          subjectId: id,
          groupDimension: dimension,
          groupValue: group,
          ...values,
        });
      const missing =
        table.kind === 'indicator' ? describeMissing(table.missing, respondents.length, options) : undefined;
      const total = show(
        table.kind,
        numbers(table.amounts),
        verdict.totalPublished,
        verdict.totalShare,
        options,
      );
      line(
        'all',
        'all',
        missing && verdict.totalPublished ? { ...total, details: { ...total.details, missing } } : total,
      );
      cells.set(cellKey(table.subject, 'all', 'all'), { n: table.n, published: verdict.totalPublished });
      for (const { by, groupOf } of dimensions) {
        for (const cell of verdict.partitions.find((partition) => partition.by === by)?.cells ?? []) {
          const amounts = select(table.amounts, respondents, groupOf, cell.group);
          cells.set(cellKey(table.subject, by, cell.group), {
            n: numbers(amounts).length,
            published: cell.published,
          });
          if (by === extra?.by) continue;
          line(
            by as Breakdown,
            cell.group,
            show(table.kind, numbers(amounts), cell.published, cell.share, options),
          );
        }
      }
    });
  }
  return { figures, cells };
}

/** An amount per respondent, `undefined` where there is none; `null` for the respondents themselves, who are only counted. */
type Amounts = readonly (number | null | undefined)[];

function sortOut(outcomes: readonly ({ amount: number | null } | { missing: MissingKind })[]) {
  const amounts: Amounts = outcomes.map((outcome) => ('amount' in outcome ? outcome.amount : undefined));
  const missing = Object.fromEntries(missingKinds.map((kind) => [kind, 0])) as Record<MissingKind, number>;
  for (const outcome of outcomes) if ('missing' in outcome) missing[outcome.missing] += 1;
  return { amounts, missing, n: numbers(amounts).length };
}

const numbers = (amounts: Amounts) => amounts.filter((amount) => amount !== undefined);

function select(
  amounts: Amounts,
  respondents: readonly Respondent[],
  groupOf: (one: Respondent) => string,
  group: string,
): Amounts {
  return amounts.filter((_, index) => groupOf(respondents[index] as Respondent) === group);
}

function count(amounts: Amounts): { total: number; n: number; sum?: number } {
  const present = numbers(amounts);
  const counted = present.every((amount) => amount === null);
  const n = present.length;
  if (counted && n > 0) return { total: n, n };
  return { total: n, n, sum: present.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) };
}

const withheld: Values = { status: 'withheld', n: null, value: null, lower: null, upper: null, details: {} };

/** What a reader gets of one cell, given what disclosure control allows. */
function show(
  kind: Figure['subjectKind'],
  present: readonly (number | null)[],
  published: boolean,
  share: ShareStatus,
  options: { minimum: number },
): Values {
  if (!published) return withheld;
  const n = present.length;
  if (kind === 'response') return { ...withheld, status: 'published', n };
  if (share === 'withheld') return { ...withheld, status: 'number-only', n };
  const amounts = present.map((amount) => amount ?? 0);
  return kind === 'indicator'
    ? describeShare(
        protectShare(estimateProportion(amounts.filter((amount) => amount === 1).length, n), options),
        n,
      )
    : describeMean(
        protectMean(
          estimateMean(
            amounts.map((amount) => amount * 100),
            { bounds: [0, 100] },
          ),
          options,
        ),
        n,
      );
}

function describeShare(share: PublishedShare, n: number): Values {
  if (share.kind === 'too-few') return withheld;
  if (share.kind === 'share')
    return { status: 'published', n, value: share.share, ...share.interval, details: {} };
  return { ...withheld, status: 'bounded', n, value: share.bound, details: { bound: share.kind } };
}

function describeMean(mean: PublishedMean, n: number): Values {
  switch (mean.kind) {
    case 'mean':
      return { status: 'published', n, value: mean.mean, ...mean.interval, details: {} };
    case 'at-least':
    case 'at-most':
      return { ...withheld, status: 'bounded', n, value: mean.bound, details: { bound: mean.kind } };
    case 'at-bound': {
      const share = describeShare(mean.share, n);
      return share.status === 'published'
        ? { ...share, status: 'at-bound', details: { bound: mean.end } }
        : { ...withheld, status: 'number-only', n };
    }
    case 'same-score':
      return { ...withheld, status: 'number-only', n };
    case 'too-few':
      return withheld;
  }
}

function describeMissing(
  missing: Record<MissingKind, number>,
  asked: number,
  options: { minimum: number },
): FigureDetails['missing'] {
  const shown = protectMissing(missing, asked, options);
  if (shown.kind === 'too-few') return undefined;
  if (shown.kind === 'total') return { total: shown.total, kinds: null };
  return {
    total: shown.total,
    kinds: Object.fromEntries(
      Object.entries(shown.counts).map(([kind, number]) => [kind, number === 'too-few' ? null : number]),
    ),
  };
}
