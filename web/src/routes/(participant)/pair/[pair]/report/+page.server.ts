import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { listMessages } from '@medespraak/platform/messages/messages.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { blockPartner, reportPartner } from '@medespraak/platform/safety/concerns.operations';
import { reportCategories } from '@medespraak/platform/safety/safety';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { bringConcern } from '#lib/server/pair/bring-concern.ts';
import { showMessages } from '#lib/server/pair/shown-messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** Messages of the other to choose from, and how many of them go along when she chooses nothing. */
const [mostShown, mostChosen] = [30, 5];

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const pairId = event.params.pair;
  return asPage(event, async () => {
    const { state, other } = await readOwnPair(platform, actor, { pairId });
    if (state === 'offered') redirect(303, `/pair/${pairId}`);
    const { timeZone: zone } = await readParticipant(platform, actor, {});
    const { messages } = await listMessages(platform, actor, { pairId, limit: 200 });
    const theirs = messages.filter(({ isMine }) => !isMine).slice(-mostShown);
    return {
      texts: textsOf('help', language),
      pair: { id: pairId, name: other.givenName, isOpen: state === 'started' },
      categories: [...reportCategories],
      messages: showMessages(theirs, { zone, language }).toReversed(),
      mostChosen,
      concernId: crypto.randomUUID(),
    };
  });
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const pairId = event.params.pair;
    return bringConcern(event, {
      categories: reportCategories,
      bring: (asked) => reportPartner(platform, actor, { pairId, ...asked }),
      stop: () => blockPartner(platform, actor, { pairId }),
      stopped: `/me/help?stopped=${pairId}`,
    });
  },
};
