import { loadCall } from '#lib/server/call/load-call.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const { talk } = event.params;
  return asPage(event, async () => ({
    ...(await loadCall(room, talk, `/me/now/${talk}`)),
    back: '/me',
    cards: `/me/now/${talk}/cards`,
    report: `/me/now/${talk}/report`,
    outside: null,
    startsAt: null,
  }));
};
