import { requireFinite, StatisticsError } from '../statistics-error.ts';
import {
  type Cell,
  type DisclosureOptions,
  isResidualSafe,
  requireMinimum,
  requirePartition,
  sortBySize,
  type WithheldReason,
} from './partition.ts';
import { decideShares, type ShareStatus } from './share-subtraction.ts';

/**
 * A group with its valid answers. `sum` is the sum of the answers on a scale of 0..1: for a share the number of
 * successes, for a mean score the sum of the scores divided by 100. Leave it out where only the number is published.
 */
export interface FamilyCell extends Cell {
  sum?: number;
}

/** One division of the people (by gender, by age …); its cells add up to the subject's total. */
export interface FamilyPartition {
  by: string;
  cells: readonly FamilyCell[];
}

/** One published figure (an indicator or a domain) with all its breakdowns. */
export interface Subject {
  subject: string;
  total: number;
  sum?: number;
  partitions: readonly FamilyPartition[];
}

export interface ProtectedCell {
  group: string;
  /** Whether the number of people may be shown. */
  published: boolean;
  /** Whether the share or mean may be shown, as a value, as a bound, or not. Never more than `published` allows. */
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

/**
 * Decides what may be shown of several subjects that were put to the *same people*, each with several partitions of its
 * own total. Put subjects that only some people were asked in a family of their own.
 *
 * Because almost the same people answer every subject, a group hidden in one and shown in another could be worked out.
 * Therefore, within a partition, the same groups are withheld for all subjects; where that would cost more than it
 * keeps (one subject with few answers), that subject loses this whole breakdown and keeps its total. Then:
 * - the withheld groups protect each other in every subject, as in `protectPartition`;
 * - no share of a unanimous group, nor of the withheld groups together, follows by subtraction (`decideShares`).
 *
 * The order of subjects, partitions and groups has no influence on the decisions; results keep the order of input.
 * @throws StatisticsError when a partition does not add up, or subjects differ in their partitions or groups.
 */
export function protectFamily(subjects: readonly Subject[], options: DisclosureOptions): ProtectedSubject[] {
  requireMinimum(options.minimum);
  requireSameShape(subjects);
  const first = subjects[0];
  if (!first) return [];
  const patterns = first.partitions.map(({ by }) => choosePattern(by, subjects, options.minimum));
  return subjects.map((subject) => describeSubject(subject, patterns, options));
}

/** What is withheld in one partition: the same groups for all subjects, and some subjects altogether. */
interface Pattern {
  groups: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
}

function cellsOf(subject: Subject, by: string): readonly FamilyCell[] {
  return subject.partitions.find((partition) => partition.by === by)?.cells ?? [];
}

function choosePattern(by: string, all: readonly Subject[], minimum: number): Pattern {
  // A total below the minimum hides the subject anyway; it must not take groups away from the others.
  const subjects = all.filter((subject) => subject.total >= minimum);
  const pattern = coverSmallCells(by, subjects, minimum);
  const kept = subjects.filter(({ subject }) => !pattern.subjects.has(subject));
  const sizes = sumGroups(kept.map((subject) => cellsOf(subject, by)));
  const isSafe = () => kept.every((subject) => isPatternSafe(cellsOf(subject, by), pattern.groups, minimum));
  for (const { group } of sortBySize(sizes)) {
    if (isSafe()) break;
    pattern.groups.add(group);
  }
  return pattern;
}

/**

function sumGroups(lists: readonly (readonly Cell[])[]): Cell[] {
  const sizes = new Map<string, number>();
  for (const { group, n } of lists.flat()) sizes.set(group, (sizes.get(group) ?? 0) + n);
  return [...sizes].map(([group, n]) => ({ group, n }));
}

/**
 * Every cell of 1..minimum−1 must fall in a withheld group or a withheld subject. Takes, as long as there are such
 * cells, the group or subject that hides most of them per publishable cell it costs.
 */
function coverSmallCells(by: string, subjects: readonly Subject[], minimum: number) {
  const groups = new Set<string>();
  const dropped = new Set<string>();
  for (;;) {
    const candidates = new Map<string, { kind: 'group' | 'subject'; name: string; small: number; large: number }>();
    for (const { subject, cells } of subjects.map((each) => ({ subject: each.subject, cells: cellsOf(each, by) }))) {
      if (dropped.has(subject)) continue;
      for (const { group, n } of cells) {
        if (groups.has(group) || n === 0) continue;
        for (const [kind, name] of [['group', group], ['subject', subject]] as const) {
          const candidate = candidates.get(`${kind} ${name}`) ?? { kind, name, small: 0, large: 0 };
          if (n < minimum) candidate.small++;
          else candidate.large++;
          candidates.set(`${kind} ${name}`, candidate);
        }
      }
    }
    const best = [...candidates.values()]
      .filter(({ small }) => small > 0)
      .sort(
        (a, b) =>
          b.small * (a.large + 1) - a.small * (b.large + 1) ||
          (a.kind === b.kind ? (a.name < b.name ? -1 : 1) : a.kind === 'group' ? -1 : 1),
      )[0];
    if (!best) return { groups, subjects: dropped };
    (best.kind === 'group' ? groups : dropped).add(best.name);
  }
}

function describeSubject(
  subject: Subject,
  patterns: readonly Pattern[],
  options: DisclosureOptions,
): ProtectedSubject {
  const totalPublished = subject.total >= options.minimum;
  const isHidden = (cell: Cell, pattern: Pattern | undefined) =>
    !totalPublished ||
    cell.n < options.minimum ||
    pattern?.groups.has(cell.group) === true ||
    pattern?.subjects.has(subject.subject) === true;
  const partitions = subject.partitions.map(({ by, cells }, index) => {
    const published = cells.map((cell) => !isHidden(cell, patterns[index]));
    return { by, cells, published };
  });
  const shares = decideShares(
    totalPublished ? { n: subject.total, sum: subject.sum } : null,
    partitions.map(({ cells, published }) =>
      cells.map((cell, index) => ({ group: cell.group, n: cell.n, sum: cell.sum, published: published[index] ?? false })),
    ),
  );
  return {
    subject: subject.subject,
    totalPublished,
    totalShare: shares.total,
    partitions: partitions.map(({ by, cells, published }, p) => ({
      by,
      cells: cells.map((cell, index) => ({
        group: cell.group,
        published: published[index] ?? false,
        share: shares.partitions[p]?.[index] ?? 'withheld',
        reason: published[index] ? null : cell.n < options.minimum ? 'too-few' : 'protects-another',
      })),
    })),
  };
}

function requireSameShape(subjects: readonly Subject[]): void {
  const shape = ({ partitions }: Subject) =>
    partitions
      .map(({ by, cells }) => JSON.stringify([by, ...cells.map((cell) => cell.group).sort()]))
      .sort()
      .join();
  const seen = new Set<string>();
  for (const subject of subjects) {
    if (seen.has(subject.subject)) throw new StatisticsError('subjects', 'every subject once', subject.subject);
    seen.add(subject.subject);
    if (subjects[0] && shape(subject) !== shape(subjects[0])) {
      throw new StatisticsError('subjects', 'the same partitions and groups for every subject', subject.subject);
    }
    for (const { cells } of subject.partitions) {
      requirePartition({ total: subject.total, cells });
      requireSums(subject, cells);
    }
  }
}

/** With sums on every cell they must add up; a rounding error of the additions is allowed. */
function requireSums(subject: Subject, cells: readonly FamilyCell[]): void {
  if (subject.sum === undefined) return;
  for (const { sum, n, group } of cells) {
    requireFinite(`sum of ${group}`, sum ?? NaN);
    if (sum === undefined || sum < 0 || sum > n + 1e-6) {
      throw new StatisticsError(`sum of ${group}`, `between 0 and ${n}`, sum);
    }
  }
  const added = cells.reduce((total, cell) => total + (cell.sum ?? 0), 0);
  if (cells.length > 0 && Math.abs(added - subject.sum) > 1e-6 * (1 + subject.total)) {
    throw new StatisticsError('sum', `cells that add up to ${subject.sum}`, added);
  }
}
