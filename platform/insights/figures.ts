import {
  isOneAnswer,
  missingKinds,
  protectFamily,
  type MissingKind,
  type ProtectedSubject,
  type RuleSet,
} from '@medespraak/statistics';
import { mayShowAmong } from './about-some.ts';
import { type EarlierRelease, heldGroups } from './earlier-releases.ts';
import type { Breakdown, Figure } from './insights.ts';
import { showMissing, showValues, type Values } from './shown-values.ts';
import type { Measure, Respondent } from './tabulation.ts';

/** What was decided about a group of a measure. */
export interface DecidedCell {
  n: number;
  /** Whether the group's number is on the page, and whether what it answered is. */
  published: boolean;
  answers: boolean;
}

/** The figures of one set of respondents, and what was decided about them, for those who must agree with it. */
export interface Tabulated {
  figures: Omit<Figure, 'audience' | 'municipalityCode'>[];
  /** Per measure, breakdown and group. */
  cells: ReadonlyMap<string, DecidedCell>;
}

export interface TabulationOptions {
  rules: RuleSet;
  /** A partition that is protected with the others and not shown: who belongs to which municipality. */
  extra?: { by: string; groupOf: (respondent: Respondent) => string };
  /** What was shown before about some of the same people. */
  earlier?: readonly EarlierRelease[];
  /** Groups whose answers may not be shown for a reason that lies elsewhere. */
  isHeld?: (subject: string, by: string, group: string) => boolean;
}

/** The respondents of a release themselves, as a subject: how many there are, in all and per group. */
const response = 'respondents';

interface Division {
  by: string;
  groups: readonly string[];
  groupOf: (respondent: Respondent) => string;
}
const everybody: Division = { by: 'all', groups: ['all'], groupOf: () => 'all' };

export const cellKey = (subject: string, by: string, group: string) => `${subject}\u001f${by}\u001f${group}`;

/**
 * Estimates every measure for everybody and for each group of the breakdowns, and lets disclosure control decide what
 * of it is shown. Nothing that comes back is about fewer people than the rules want, alone, by subtraction, or beside the
 * earlier releases. A measure about those who gave certain answers has one line, about everybody. Without respondents every figure is
 * withheld.
 */
export function tabulate(
  respondents: readonly Respondent[],
  measures: readonly Measure[],
  breakdowns: readonly Breakdown[],
  { rules, extra, earlier = [], isHeld = () => false }: TabulationOptions,
): Tabulated {
  const dimensions = [
    ...breakdowns.map((by) => ({ by: by as string, groupOf: (one: Respondent) => one.groups[by] })),
    ...(extra ? [extra] : []),
  ].map((dimension) => ({ ...dimension, groups: [...new Set(respondents.map(dimension.groupOf))].sort() }));
  const tables = [
    {
      subject: response,
      family: 'everybody',
      kind: 'response' as const,
      outcomes: respondents.map(() => ({ amount: null })),
      measure: null,
    },
    ...measures.map((measure) => ({
      subject: `${measure.kind} ${measure.id}`,
      family: measure.family,
      kind: measure.kind,
      outcomes: respondents.map((one) => measure.measure(one)),
      measure,
    })),
  ].map((table) => ({ ...table, ...sortOut(table.outcomes) }));
  const holding = (measure: Measure | null, subject: string, { by, groups, groupOf }: Division) => {
    const held = measure
      ? heldGroups(measure, respondents, earlier, groups, groupOf, rules)
      : new Set<string>();
    return (group: string) => held.has(group) || isHeld(subject, by, group);
  };

  const figures: Tabulated['figures'] = [];
  const cells = new Map<string, DecidedCell>();
  const aboutEverybody = tables.filter(({ measure }) => !measure?.among);
  for (const family of new Set(aboutEverybody.map((table) => table.family))) {
    const members = aboutEverybody.filter((table) => table.family === family);
    const decided = protectFamily(
      members.map((table) => ({
        subject: table.subject,
        ...count(table.amounts),
        held:
          holding(table.measure, table.subject, everybody)('all') || isOneScore(table, table.amounts, rules),
        partitions: dimensions.map((dimension) => {
          const isGroupHeld = holding(table.measure, table.subject, dimension);
          return {
            by: dimension.by,
            cells: dimension.groups.map((group) => {
              const amounts = select(table.amounts, respondents, dimension.groupOf, group);
              const held = isGroupHeld(group) || isOneScore(table, amounts, rules);
              return { group, ...count(amounts), held };
            }),
          };
        }),
      })),
      rules,
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
        table.kind === 'indicator' ? showMissing(table.missing, respondents.length, rules) : undefined;
      const { totalPublished, totalShare } = verdict;
      const total = showValues(table.kind, numbers(table.amounts), totalPublished, totalShare, rules);
      const details = missing && totalPublished ? { ...total.details, missing } : total.details;
      line('all', 'all', { ...total, details });
      cells.set(cellKey(table.subject, 'all', 'all'), {
        n: table.n,
        published: totalPublished,
        answers: totalShare !== 'withheld',
      });
      for (const { by, groupOf } of dimensions) {
        for (const cell of verdict.partitions.find((partition) => partition.by === by)?.cells ?? []) {
          const present = numbers(select(table.amounts, respondents, groupOf, cell.group));
          cells.set(cellKey(table.subject, by, cell.group), {
            n: present.length,
            published: cell.published,
            answers: cell.share !== 'withheld',
          });
          if (by === extra?.by) continue;
          line(
            by as Breakdown,
            cell.group,
            showValues(table.kind, present, cell.published, cell.share, rules),
          );
        }
      }
    });
  }
  const statusOf = ({ kind, id }: Measure) =>
    figures.find((one) => one.subjectKind === kind && one.subjectId === id && one.groupDimension === 'all')
      ?.status;
  for (const { kind, subject, measure, amounts } of tables) {
    if (!measure?.among) continue;
    const siblings = measures
      .filter((other) => other.item === measure.item && !other.among)
      .map((other) => ({ measure: other, hasValue: statusOf(other) === 'published' }));
    const published = mayShowAmong(measure, siblings, respondents, earlier, rules);
    const values = showValues(kind, numbers(amounts), published, 'value', rules);
    figures.push({
      subjectKind: kind,
      subjectId: measure.id,
      groupDimension: 'all',
      groupValue: 'all',
      ...values,
    });
    cells.set(cellKey(subject, 'all', 'all'), { n: numbers(amounts).length, published, answers: published });
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

/**
 * Whether (nearly) all have the same score, so that their mean may not be shown, nor follow from others. At an end of the scale a bound
 * says so, and too few to be shown are hidden already.
 */
function isOneScore(
  { kind }: Pick<Measure, 'kind'> | { kind: 'response' },
  amounts: Amounts,
  rules: RuleSet,
) {
  // The same score may come from other answers, and differ in its last digit.
  const scores = amounts.flatMap((amount) => (typeof amount === 'number' ? [Math.fround(amount)] : []));
  if (kind !== 'domain' || scores.length < rules.minimum) return false;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const isBounded = Math.abs(mean - 0.5) >= rules.unanimity - 0.5 - 1e-9;
  return !isBounded && isOneAnswer(scores, rules);
}

function count(amounts: Amounts): { total: number; n: number; sum?: number } {
  const present = numbers(amounts);
  const counted = present.every((amount) => amount === null);
  const n = present.length;
  if (counted && n > 0) return { total: n, n };
  return { total: n, n, sum: present.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) };
}
