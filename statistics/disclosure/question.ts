import { describeSubject, draftRow, listLines, type DraftRow } from './draft.ts';
import type { ProtectedSubject } from './family.ts';
import { type Cell, type DisclosureOptions, isResidualSafe, requireMinimum } from './partition.ts';
import { type ChoiceLine, settleShares, type ShareCell } from './share-subtraction.ts';
import { requireSameShape, type Subject } from './subject.ts';

/** What is published of a question of which people chose as many options as they liked, or that has one mean. */
export interface Question {
  /** One for each option, or the one of the mean; all about the same people. */
  subjects: readonly Subject[];
  /** The options that go with no other, as "none of these". */
  alone?: ReadonlySet<string>;
}

/**
 * Decides what may be shown of a question that is asked beside others whose groups were decided before: `isHidden` says which
 * groups those withhold. The same ones are withheld here, and no others: a breakdown with another small group, or in which
 * the withheld groups do not protect each other, is left out as a whole. So what is asked beside never changes what is shown of the rest.
 *
 * Several options are decided together: in every group and in all, none that is withheld or bounded follows from the other
 * options, nor from the other groups (`settleShares`). Where each person chose one option, use `protectCategories`.
 *
 * Results keep the order of input. No subjects: `[]`.
 * @throws StatisticsError as `protectFamily`.
 */
export function protectQuestion(
  { subjects, alone = new Set() }: Question,
  isHidden: (by: string, group: string) => boolean,
  { minimum }: DisclosureOptions,
): ProtectedSubject[] {
  requireMinimum(minimum);
  requireSameShape(subjects);
  const [first] = subjects;
  if (!first) return [];
  const isShown = first.total >= minimum;
  const lost = new Set(
    first.partitions
      .filter(({ by, cells }) => !mayBreakDown(cells, (group) => isHidden(by, group), minimum))
      .map(({ by }) => by),
  );
  const hide = (by: string, cell: Cell) => cell.n < minimum || lost.has(by) || isHidden(by, cell.group);
  const drafts = subjects.map((subject) => draftRow(subject, isShown, hide));
  if (first.sum !== undefined) {
    const lines = drafts.flatMap((draft) => listLines(draft));
    settleShares(lines, minimum);
    const across = (pick: (draft: DraftRow) => ShareCell | undefined): ChoiceLine => {
      const options = drafts.flatMap((draft, index) => {
        const cell = pick(draft);
        return cell ? [{ cell, alone: alone.has(subjects[index]?.subject ?? '') }] : [];
      });
      return { people: options[0]?.cell.n ?? 0, options };
    };
    if (subjects.length > 1)
      settleShares(lines, minimum, [
        across(({ total }) => total),
        ...first.partitions.flatMap(({ cells }, p) =>
          cells.map((_, c) => across(({ partitions }) => partitions[p]?.cells[c])),
        ),
      ]);
  }
  return subjects.map((subject, index) =>
    describeSubject(subject, isShown, drafts[index] ?? draftRow(subject, false, hide), hide, minimum),
  );
}

function mayBreakDown(
  cells: readonly Cell[],
  isHidden: (group: string) => boolean,
  minimum: number,
): boolean {
  const hidden = new Set(cells.filter(({ group }) => isHidden(group)).map(({ group }) => group));
  return (
    cells.every(({ group, n }) => n === 0 || n >= minimum || hidden.has(group)) &&
    isResidualSafe(cells, hidden, minimum)
  );
}
