import { requireFinite, StatisticsError } from '../statistics-error.ts';
import { type Cell, requirePartition } from './partition.ts';

/**
 * A group with its valid answers. `sum` is the sum of the answers on a scale of 0..1: for a share the number of
 * successes, for a mean score the sum of the scores divided by 100. Leave it out where only the number is published.
 */
export interface FamilyCell extends Cell {
  sum?: number;
  /** What they answered may not be shown nor follow, whatever their number: too little changed since an earlier release. */
  held?: boolean;
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
  /** As `held` of a group, for all together. */
  held?: boolean;
  partitions: readonly FamilyPartition[];
}

/** The groups of one partition; none when the subject does not have it. */
export function cellsOf(subject: Subject, by: string): readonly FamilyCell[] {
  return subject.partitions.find((partition) => partition.by === by)?.cells ?? [];
}

/** Throws unless all subjects have the same partitions and groups, and everything adds up. */
export function requireSameShape(subjects: readonly Subject[]): void {
  const shape = ({ partitions }: Subject) =>
    partitions
      .map(({ by, cells }) => JSON.stringify([by, ...cells.map((cell) => cell.group).sort()]))
      .sort()
      .join();
  const seen = new Set<string>();
  const model = subjects[0];
  for (const subject of subjects) {
    if (seen.has(subject.subject))
      throw new StatisticsError('subjects', 'every subject once', subject.subject);
    seen.add(subject.subject);
    if (model && shape(subject) !== shape(model)) {
      throw new StatisticsError(
        'subjects',
        'the same partitions and groups for every subject',
        subject.subject,
      );
    }
    for (const { cells } of subject.partitions) {
      requirePartition({ total: subject.total, cells });
      requireSums(subject, cells);
    }
  }
}

/** With a sum on the subject every cell has one and they add up; rounding errors of the additions are allowed. */
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
