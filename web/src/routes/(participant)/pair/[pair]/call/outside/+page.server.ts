import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { readParticipantProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { daysToLog, logTalk } from '#lib/server/hours/log-talk.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const { platform, actor, language } = room;
  return asPage(event, async () => {
    const pair = await readOwnPair(platform, actor, { pairId: event.params.pair });
    const { programme } = await readParticipantProgramme(platform, actor, {});
    return {
      texts: textsOf('call', language),
      hours: textsOf('hours', language),
      pair: { id: pair.id, name: pair.other.givenName },
      oneWordCounts: programme.settings.oneWordCounts,
      days: daysToLog(room),
      talkId: crypto.randomUUID(),
    };
  });
};

/** The same as writing it down among her hours. */
export const actions: Actions = {
  default: async (event) => logTalk(event, event.params.pair, await event.request.formData()),
};
