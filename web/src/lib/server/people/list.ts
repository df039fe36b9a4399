import { dayOf } from '@medespraak/platform';
import { listPeople } from '@medespraak/platform/people/people.operations';
import type { PersonKind, PersonState } from '@medespraak/platform/people/people';
import { pageOf } from '../paging.ts';
import type { StaffRoom } from '../room.ts';

const states: readonly PersonState[] = ['active', 'paused', 'left'];
const orders = ['name', 'registered', 'level', 'residence'] as const;

/** What the address of the list asks for; anything odd in it is passed over. */
export function readPeopleQuery(url: URL) {
  const asked = url.searchParams;
  const sort = asked.get('sort') ?? 'name';
  const order = orders.find((name) => name === sort.replace(/^-/, '')) ?? 'name';
  const state = states.find((name) => name === asked.get('state'));
  return {
    kind: (asked.get('kind') === 'buddy' ? 'buddy' : 'newcomer') as PersonKind,
    search: (asked.get('q') ?? '').trim().slice(0, 200),
    ...(state ? { state } : {}),
    sort: order,
    direction: sort.startsWith('-') ? ('descending' as const) : ('ascending' as const),
    page: pageOf(url),
  };
}

/** The people that an address asks for, in the programme of the room. */
export function findPeople(room: StaffRoom, url: URL, pageSize: number) {
  return listPeople(room.platform, room.actor, {
    organisationId: room.organisation.id,
    ...(room.programme ? { programmeId: room.programme.id } : {}),
    ...readPeopleQuery(url),
    pageSize,
  });
}

/** How many people of a kind there are at all. */
export async function countPeople(room: StaffRoom, kind: PersonKind): Promise<number> {
  const { total } = await listPeople(room.platform, room.actor, {
    organisationId: room.organisation.id,
    ...(room.programme ? { programmeId: room.programme.id } : {}),
    kind,
    pageSize: 1,
  });
  return total;
}

export const todayOf = (room: StaffRoom): string => dayOf(room.platform.clock.now());
