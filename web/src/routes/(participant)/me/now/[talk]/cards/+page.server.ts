import { answerTable, timeFromForm, turnFromForm } from '#lib/server/cards/card-actions.ts';
import { loadTalkTable } from '#lib/server/cards/together.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => ({ view: await loadTalkTable(room, event.params.talk) }));
};

const at = ({ talk }: { talk: string }) => ({ placeId: talk, path: `/me/now/${talk}/cards` });

export const actions: Actions = {
  turn: (event) => answerTable(event, at(event.params), turnFromForm),
  time: (event) => answerTable(event, at(event.params), timeFromForm),
};
