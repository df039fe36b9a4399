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

/** The same subjects for a part of the people, such as those who live in one municipality. */
export interface InnerPopulation {
  population: string;
  subjects: readonly Subject[];
}

/** The people of `whole` who are in none of `parts`. */
export function subtract(whole: Subject, parts: readonly Subject[]): Subject {
  const less = (from: number, amounts: readonly number[]) =>
    amounts.reduce((left, amount) => left - amount, from);
  const minus = <T extends { sum?: number }>(from: T, others: readonly { sum?: number }[]) =>
    from.sum === undefined
      ? {}
      : {
          sum: Math.max(
            0,
            less(
              from.sum,
              others.map((other) => other.sum ?? 0),
            ),
          ),
        };
  return {
    subject: whole.subject,
    total: less(
      whole.total,
      parts.map((part) => part.total),
    ),
    ...minus(whole, parts),
    partitions: whole.partitions.map(({ by, cells }) => ({
      by,
      cells: cells.map((cell) => {
        const same = parts.map((part) => findCell(part, by, cell.group));
        return {
          group: cell.group,
          n: less(
            cell.n,
            same.map(({ n }) => n),
          ),
          ...minus(cell, same),
        };
      }),
    })),
  };
}

/** The groups of one partition; none when the subject does not have it. */
export function cellsOf(subject: Subject, by: string): readonly FamilyCell[] {
  return subject.partitions.find((partition) => partition.by === by)?.cells ?? [];
}

function findCell(subject: Subject, by: string, group: string): FamilyCell {
  return cellsOf(subject, by).find((cell) => cell.group === group) ?? { group, n: 0, sum: 0 };
}

/** Throws unless all populations have the same subjects, partitions and groups, everything adds up, and the parts fit. */
export function requireSameShape(outer: readonly Subject[], inner: readonly InnerPopulation[]): void {
  requireSubjects('subjects', outer, outer[0]);
  const names = outer.map(({ subject }) => subject);
  for (const { population, subjects } of inner) {
    requireSubjects(population, subjects, outer[0]);
    const own = new Set(subjects.map(({ subject }) => subject));
    if (own.size !== names.length || names.some((name) => !own.has(name))) {
      throw new StatisticsError(population, 'the same subjects as the whole', [...own].join(', '));
    }
  }
  for (const whole of outer) {
    const parts = inner.flatMap(({ subjects }) =>
      subjects.filter(({ subject }) => subject === whole.subject),
    );
    const rest = subtract(whole, parts);
    if ([rest.total, ...rest.partitions.flatMap(({ cells }) => cells.map(({ n }) => n))].some((n) => n < 0)) {
      throw new StatisticsError('inner', 'parts that do not overlap and fit in the whole', whole.subject);
    }
  }
}

function requireSubjects(argument: string, subjects: readonly Subject[], model: Subject | undefined): void {
  const shape = ({ partitions }: Subject) =>
    partitions
      .map(({ by, cells }) => JSON.stringify([by, ...cells.map((cell) => cell.group).sort()]))
      .sort()
      .join();
  const seen = new Set<string>();
  for (const subject of subjects) {
    if (seen.has(subject.subject)) throw new StatisticsError(argument, 'every subject once', subject.subject);
    seen.add(subject.subject);
    if (model && shape(subject) !== shape(model)) {
      throw new StatisticsError(
        argument,
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
