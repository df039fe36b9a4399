import { textsOf } from '#lib/server/messages.ts';
import { languagesOfRoom } from '#lib/server/offered-languages.ts';
import { ownerOf } from '#lib/server/questionnaire/device.ts';
import { helpedCookie, respondentOf } from '#lib/server/room.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  // A link that does not work is the page's to say; its words are there in every language that is used here.
  const own = await respondentOf(event)?.catch(() => null);
  return {
    texts: textsOf('questionnaire', event.locals.language),
    modeTexts: textsOf('kiosk', event.locals.language),
    // What a device keeps it keeps for its owner: on a device that is not hers there is none.
    owner: own && !own.visit ? ownerOf(own.invitationId) : null,
    visit: own?.visit?.mode ?? null,
    isHelped: event.cookies.get(helpedCookie.name) === 'yes',
    ...(await languagesOfRoom(event, own ? ({ programmeId }) => programmeId === own.programmeId : undefined)),
  };
};
