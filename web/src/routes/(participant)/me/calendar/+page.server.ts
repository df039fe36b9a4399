import { readOwnFeed } from '@medespraak/platform/appointments/calendar.operations';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const { secret } = await asPage(event, () => readOwnFeed(platform, actor, {}));
  return {
    texts: textsOf('appointments', language),
    address: `${platform.address}/calendar/${secret}.ics`,
  };
};

export const actions: Actions = {
  renew: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const answer = await asForm(event, () => readOwnFeed(platform, actor, { renew: true }));
    return 'secret' in answer ? { renewed: true } : answer;
  },
};
