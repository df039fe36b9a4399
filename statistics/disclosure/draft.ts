import type { ProtectedSubject } from './family.ts';
import type { Cell } from './partition.ts';
import { type ShareCell, type ShareLine, startStatus } from './share-subtraction.ts';
import type { Subject } from './subject.ts';

/** A row with a status for each share, still to be settled. */
export interface DraftRow {
  total: ShareCell;
  partitions: { by: string; cells: ShareCell[] }[];
}

export function draftRow(
  data: Subject,
  isShown: boolean,
  isHidden: (by: string, cell: Cell) => boolean,
): DraftRow {
  return {
    total: {
      group: 'total',
      n: data.total,
      sum: data.sum ?? 0,
      status: startStatus(isShown && !data.held, data.total, data.sum),
      held: data.held === true,
    },
    partitions: data.partitions.map(({ by, cells }) => ({
      by,
      cells: cells.map((cell) => ({
        group: cell.group,
        n: cell.n,
        sum: cell.sum ?? 0,
        status: startStatus(isShown && !isHidden(by, cell) && !cell.held, cell.n, cell.sum),
        held: cell.held === true,
      })),
    })),
  };
}

/** Along a row the groups of each partition add up to its total. */
export function listLines(row: DraftRow): ShareLine[] {
  return row.partitions
    .filter(({ cells }) => cells.length > 0)
    .map(({ cells }) => ({ whole: row.total, parts: cells }));
}

export function describeSubject(
  data: Subject,
  isShown: boolean,
  draft: DraftRow,
  isHidden: (by: string, cell: Cell) => boolean,
  minimum: number,
): ProtectedSubject {
  return {
    subject: data.subject,
    totalPublished: isShown,
    totalShare: draft.total.status,
    partitions: data.partitions.map(({ by, cells }, p) => ({
      by,
      cells: cells.map((cell, index) => {
        const published = isShown && !isHidden(by, cell);
        return {
          group: cell.group,
          published,
          share: draft.partitions[p]?.cells[index]?.status ?? 'withheld',
          reason: published ? null : cell.n < minimum ? 'too-few' : 'protects-another',
        };
      }),
    })),
  };
}
