import { answerTable, keepFromForm, timeFromForm, turnFromForm } from '#lib/server/cards/card-actions.ts';
import { loadTogether } from '#lib/server/cards/together.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const said = (['word-kept', 'word-known'] as const).find((one) => event.url.searchParams.has(one)) ?? null;
  return asPage(event, async () => ({
    view: await loadTogether(room, event.params.pair),
    said,
  }));
};

const at = ({ pair }: { pair: string }) => ({ placeId: pair, path: `/pair/${pair}/cards/together` });

export const actions: Actions = {
  turn: (event) => answerTable(event, at(event.params), turnFromForm),
  time: (event) => answerTable(event, at(event.params), timeFromForm),
  keep: (event) =>
    answerTable(event, at(event.params), async (...asked) =>
      (await keepFromForm(...asked)).already ? '?word-known' : '?word-kept',
    ),
};
