import { readDesk, readText } from '@medespraak/platform/translations/translations.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asPage } from '#lib/server/room.ts';
import { deskRoom, filterOf, linesOf, neighboursOf, queryOf } from '#lib/server/translations/desk.ts';
import { textActions } from '#lib/server/translations/text-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, code, where, mayDecide, about } = await deskRoom(event);
  const { part, key } = event.params;
  const filter = filterOf(event.url);
  return asPage(event, async () => {
    const text = await readText(room.platform, room.actor, { ...where, part, key });
    const desk = await readDesk(room.platform, room.actor, where);
    return {
      texts: textsOf('translation-desk', room.language),
      names: textsOf('coordinator-languages', room.language),
      ...{ about, mayDecide, part, key, text },
      done: event.url.searchParams.get('done'),
      query: queryOf(filter),
      ...neighboursOf(linesOf(desk, code, room.language), { part, key }, filter),
    };
  });
};

export const actions: Actions = textActions;
