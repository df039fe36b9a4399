import { textsOf } from '#lib/server/messages.ts';
import { countPeople, findPeople, readPeopleQuery } from '#lib/server/people/list.ts';
import { levelRange } from '#lib/server/people/levels.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

const pageSize = 50;

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const query = readPeopleQuery(event.url);
  return asPage(event, async () => {
    const { people, total } = await findPeople(room, event.url, pageSize);
    return {
      texts: textsOf('coordinator-people', room.language),
      kind: query.kind,
      search: query.search,
      state: query.state ?? null,
      counts: { newcomer: await countPeople(room, 'newcomer'), buddy: await countPeople(room, 'buddy') },
      total,
      page: { current: query.page, pages: Math.max(1, Math.ceil(total / pageSize)) },
      done: ['erased', 'added'].find((word) => word === event.url.searchParams.get('done')) ?? null,
      people: await toldApart(
        event,
        people.map((one) => ({
          id: one.id,
          name: `${one.givenName} ${one.familyName}`.trim(),
          state: one.state,
          level: one.level,
          levels: levelRange(one),
          residence: one.residence,
          times: one.slots.length,
          capacity: one.capacity,
          registeredOn: one.registeredOn,
        })),
      ),
    };
  });
};
