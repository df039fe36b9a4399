import { eraseOwnCheckIns, listOwnCheckIns } from '@medespraak/platform/check-ins/check-ins.operations';
import { redirect } from '@sveltejs/kit';
import { formatDate } from '#lib/formats.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => ({
    texts: textsOf('after-talk', room.language),
    isErased: event.url.searchParams.has('erased'),
    checkIns: (await listOwnCheckIns(room.platform, room.actor, {})).map((one) => ({
      date: formatDate(one.heldOn, room.language, 'weekday'),
      answers: { talk: one.talk, 'go-on': one['go-on'], well: one.well },
      isSkipped: one.isSkipped,
    })),
  }));
};

export const actions: Actions = {
  erase: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const erased = await asForm(event, () => eraseOwnCheckIns(platform, actor, {}));
    if (typeof erased !== 'number') return erased;
    redirect(303, '/me/check-ins?erased');
  },
};
