import { boardLists, listStatuses, type BoardList } from '@medespraak/platform/board/board';
import { error } from '@sveltejs/kit';
import { pageOf } from '../paging.ts';
import type { StaffRoom } from '../room.ts';

const sorts = ['since', 'name', 'other', 'status'] as const;

/** The list that an address names; anything else does not exist. */
export const listNamed = (name: string | undefined): BoardList =>
  boardLists.find((list) => list === name) ?? error(404);

/** What the address of a list asks for; anything odd in it is passed over. */
export function readListQuery(room: StaffRoom, list: BoardList, search: URLSearchParams) {
  const sort = search.get('sort') ?? 'since';
  const status = listStatuses[list].find((one) => one === search.get('status'));
  const days = Math.trunc(Number(search.get('days')));
  return {
    organisationId: room.organisation.id,
    list,
    ...(search.has('programme') && room.programme ? { programmeId: room.programme.id } : {}),
    search: (search.get('q') ?? '').trim().slice(0, 200),
    ...(status ? { status } : {}),
    ...(days >= 1 && days <= 3_650 ? { days } : {}),
    sort: sorts.find((name) => name === sort.replace(/^-/, '')) ?? ('since' as const),
    direction: sort.startsWith('-') ? ('descending' as const) : ('ascending' as const),
  };
}

/** The filters of an address as a saved view keeps them: never a name that was searched for, nor a page. */
export function keptQuery(search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of ['programme', 'status', 'days', 'sort']) {
    const value = search.get(name);
    if (value) kept.set(name, value);
  }
  return kept.toString();
}

export { pageOf };
