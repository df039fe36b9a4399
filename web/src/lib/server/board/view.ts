import type { BoardRow, BoardList } from '@medespraak/platform/board/board';

/** A row as a page shows it: whom it is about, where she is found, since when. */
export interface RowView {
  id: string;
  name: string;
  other: string | null;
  href: string;
  since: Date;
  days: number;
  status: string | null;
  detail: string | null;
  owner: string | null;
}

const day = 86_400_000;

/** Days since (or until, when negative) a moment, in whole days. */
const daysBetween = (since: Date, now: Date): number => Math.floor((now.getTime() - since.getTime()) / day);

export function rowView(base: string, list: BoardList, row: BoardRow, now: Date): RowView {
  const href =
    list === 'concerns'
      ? `${base}/concerns/${row.id}`
      : row.pairId === null
        ? `${base}/people/${row.personId}`
        : `${base}/pairs/${row.pairId}`;
  const { id, name, other, since, status, detail, owner } = row;
  return { id, name, other, href, since, days: daysBetween(since, now), status, detail, owner };
}
