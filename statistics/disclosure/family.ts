import { describeSubject, draftRow, listLines } from './draft.ts';
import { type Cell, type DisclosureOptions, requireMinimum, type WithheldReason } from './partition.ts';
import { choosePattern, type Pattern } from './pattern.ts';
import { settleShares, type ShareStatus } from './share-subtraction.ts';
import { cellsOf, requireSameShape, type Subject } from './subject.ts';

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
 * A municipality's residents are one more partition of everybody: what is left out of them is then protected with them.
 *
 * The order of subjects, partitions and groups has no influence; results keep the order of input. No subjects: `[]`.
 * @throws StatisticsError when a partition does not add up, or subjects differ in their partitions or groups.
 */
export function protectFamily(subjects: readonly Subject[], options: DisclosureOptions): ProtectedSubject[] {
  requireMinimum(options.minimum);
  requireSameShape(subjects);
  const isShown = ({ total }: Subject) => total >= options.minimum;
  const patterns = new Map<string, Pattern>();
  for (const { by } of subjects[0]?.partitions ?? []) {
    const rows = subjects
      .filter(isShown)
      .map((data) => ({ breakdown: data.subject, cells: cellsOf(data, by) }));
    patterns.set(by, choosePattern(rows, options.minimum));
  }
  return subjects.map((data) => {
    const isHidden = (by: string, cell: Cell) =>
      cell.n < options.minimum ||
      patterns.get(by)?.groups.has(cell.group) === true ||
      patterns.get(by)?.breakdowns.has(data.subject) === true;
    const draft = draftRow(data, isShown(data), isHidden);
    if (data.sum !== undefined) settleShares(listLines(draft), options.minimum);
    return describeSubject(data, isShown(data), draft, isHidden, options.minimum);
  });
}
