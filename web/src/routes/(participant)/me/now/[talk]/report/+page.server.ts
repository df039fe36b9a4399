import { closeShortTalk, readShortTalk } from '@medespraak/platform/calls/short-talks.operations';
import { reportShortTalk } from '@medespraak/platform/safety/concerns.operations';
import { reportCategories } from '@medespraak/platform/safety/safety';
import { textsOf } from '#lib/server/messages.ts';
import { bringConcern } from '#lib/server/pair/bring-concern.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const talk = await readShortTalk(room.platform, room.actor, { talkId: event.params.talk });
    return {
      texts: textsOf('help', room.language),
      name: talk.other.givenName,
      isClosed: talk.isClosed,
      categories: [...reportCategories],
      concernId: crypto.randomUUID(),
    };
  });
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const talkId = event.params.talk;
    return bringConcern(event, {
      categories: reportCategories,
      bring: (asked) => reportShortTalk(platform, actor, { talkId, ...asked }),
      stop: () => closeShortTalk(platform, actor, { talkId }),
      stopped: `/me/help?stopped-talk=${talkId}`,
    });
  },
};
