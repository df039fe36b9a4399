import { error } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { placeOf, queryOf, readLines, stateIn, studioRoom } from '#lib/server/recordings/studio.ts';
import { textActions } from '#lib/server/recordings/text-actions.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const studio = await studioRoom(event);
  const { room, mayDecide, about } = studio;
  const lines = await asPage(event, () => readLines(studio));
  const { line, ...place } = placeOf(lines, event.params, stateIn(event.url));
  if (!line) error(404);
  return {
    texts: textsOf('recordings', room.language),
    ...{ about, mayDecide, line, place },
    query: queryOf(stateIn(event.url)),
    done: event.url.searchParams.get('done'),
  };
};

export const actions: Actions = textActions;
