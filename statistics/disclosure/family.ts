import { describeSubject, draftRow, listLines } from './draft.ts';
import { type Cell, type DisclosureOptions, requireMinimum, type WithheldReason } from './partition.ts';
import { choosePattern, type Pattern, type PatternRow } from './pattern.ts';
import { settleShares, type ShareStatus } from './share-subtraction.ts';
import { cellsOf, type InnerPopulation, requireSameShape, type Subject, subtract } from './subject.ts';

export interface ProtectedCell {
  group: string;
  /** Whether the number of people may be shown. */
  published: boolean;
  /** Whether the share or mean may be shown, as a value, as a bound, or not. */
  share: ShareStatus;
  /** For our own checks; showing which of the two it is would narrow the count. */
  reason: WithheldReason | null;
}

export interface ProtectedSubject {
  subject: string;
  totalPublished: boolean;
  totalShare: ShareStatus;
  partitions: { by: string; cells: ProtectedCell[] }[];
}

export interface ProtectedPopulations {
  outer: ProtectedSubject[];
  inner: { population: string; subjects: ProtectedSubject[] }[];
}

/**
 * Decides what may be shown of several subjects that were put to the *same people*, each with several partitions of its
 * own total. Put subjects that only some people were asked in a family of their own.
 *
 * Because almost the same people answer every subject, a group hidden in one and shown in another could be worked out.
 * Therefore, within a partition, the same groups are withheld for all subjects; where that would cost more than it
 * keeps (one subject with few answers), that subject loses this whole breakdown and keeps its total. Then the withheld
 * groups protect each other in every subject, as in `protectPartition`, and no share of a unanimous group, nor of the
 * withheld groups together, nor of a group that is `held`, follows by subtraction (`settleShares`).
 *
 * The order of subjects, partitions and groups has no influence; results keep the order of input. No subjects: `[]`.
 * @throws StatisticsError when a partition does not add up, or subjects differ in their partitions or groups.
 */
export function protectFamily(subjects: readonly Subject[], options: DisclosureOptions): ProtectedSubject[] {
  return protectNested(subjects, [], options).outer;
}

/**
 * Like `protectFamily`, for everybody (`outer`) and for parts of everybody that do not overlap (`inner`: municipalities),
 * decided together, so that "everybody minus this municipality" gives nothing away. The people in none of the shown
 * parts are treated as one more part that is never shown but may not be small either:
 * - where they are 1..minimum−1 people, the smallest part is not shown;
 * - the same groups are withheld in the parts, in the whole and in what is left; a part loses a whole breakdown only
 *   together with all other parts, as otherwise the whole minus the others would restore it.
 *
 * @throws StatisticsError as `protectFamily`, and when the parts hold more people than the whole.
 */
export function protectNested(
  outer: readonly Subject[],
  inner: readonly InnerPopulation[],
  options: DisclosureOptions,
): ProtectedPopulations {
  requireMinimum(options.minimum);
  requireSameShape(outer, inner);
  const plans = outer.map((subject) => planSubject(subject, inner, options.minimum));
  const patterns = new Map<string, Pattern>();
  for (const { by } of outer[0]?.partitions ?? []) {
    const rows = plans.flatMap((plan) => plan.rows.map((row) => toPatternRow(row, by)));
    patterns.set(by, choosePattern(rows, options.minimum));
  }
  const decided = plans.map((plan) => decideSubject(plan, patterns, options.minimum));
  return {
    outer: decided.map((each) => each.outer),
    inner: inner.map(({ population }, index) => ({
      population,
      subjects: decided.flatMap((each) => each.inner[index] ?? []),
    })),
  };
}

interface Row {
  breakdown: string;
  data: Subject;
}

interface SubjectPlan {
  outer: Subject;
  /** In the order of the populations; whether this part is shown at all. */
  inner: { data: Subject; isShown: boolean }[];
  rest: Subject | null;
  /** The rows whose counts are visible or can be worked out. */
  rows: Row[];
}

const breakdownOfWhole = (subject: string) => `whole ${subject}`;
const breakdownOfParts = (subject: string) => `parts ${subject}`;

function planSubject(outer: Subject, populations: readonly InnerPopulation[], minimum: number): SubjectPlan {
  const parts = populations.map(({ population, subjects }) => {
    const data = subjects.find(({ subject }) => subject === outer.subject) ?? outer;
    return { population, data, isShown: data.total >= minimum && outer.total >= minimum };
  });
  const bySize = [...parts].sort(
    (a, b) => a.data.total - b.data.total || (a.population < b.population ? -1 : 1),
  );
  const shown = () => parts.filter(({ isShown }) => isShown).map(({ data }) => data);
  for (const part of bySize) {
    const left = subtract(outer, shown()).total;
    if (left === 0 || left >= minimum) break;
    part.isShown = false;
  }
  const rest = shown().length > 0 ? subtract(outer, shown()) : null;
  const rows: Row[] = [];
  if (outer.total >= minimum) rows.push({ breakdown: breakdownOfWhole(outer.subject), data: outer });
  for (const data of [...shown(), ...(rest ? [rest] : [])]) {
    rows.push({ breakdown: breakdownOfParts(outer.subject), data });
  }
  return { outer, inner: parts.map(({ data, isShown }) => ({ data, isShown })), rest, rows };
}

function toPatternRow(row: Row, by: string): PatternRow {
  return { breakdown: row.breakdown, cells: cellsOf(row.data, by) };
}

function decideSubject(plan: SubjectPlan, patterns: ReadonlyMap<string, Pattern>, minimum: number) {
  const name = plan.outer.subject;
  const wholeShown = plan.outer.total >= minimum;
  const isHidden = (breakdown: string) => (by: string, cell: Cell) =>
    cell.n < minimum ||
    patterns.get(by)?.groups.has(cell.group) === true ||
    patterns.get(by)?.breakdowns.has(breakdown) === true;
  const hideInWhole = isHidden(breakdownOfWhole(name));
  const hideInParts = isHidden(breakdownOfParts(name));
  const outer = draftRow(plan.outer, wholeShown, hideInWhole);
  const inner = plan.inner.map(({ data, isShown }) => draftRow(data, isShown, hideInParts));
  const rest = plan.rest ? draftRow(plan.rest, false, () => true) : null;
  if (plan.outer.sum !== undefined) {
    const shownInner = inner.filter((_, index) => plan.inner[index]?.isShown);
    settleShares(listLines(outer, [...shownInner, ...(rest ? [rest] : [])]), minimum);
  }
  return {
    outer: describeSubject(plan.outer, wholeShown, outer, hideInWhole, minimum),
    inner: plan.inner.map(({ data, isShown }, index) =>
      describeSubject(data, isShown, inner[index] ?? outer, hideInParts, minimum),
    ),
  };
}
