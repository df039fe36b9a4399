import { currentPlatform } from '@medespraak/platform';
import { openLink } from '@medespraak/platform/surveys/respondent.operations';
import { textsOf } from '#lib/server/messages.ts';
import { languagesOfRoom } from '#lib/server/offered-languages.ts';
import { ownerOf } from '#lib/server/questionnaire/device.ts';
import { deviceCookie, respondentCookie } from '#lib/server/room.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const token = event.cookies.get(respondentCookie);
  if (token) event.locals.respondent ??= openLink(currentPlatform(), token, event.cookies.get(deviceCookie));
  // A link that does not work is the page's to say; its words are there in every language that is used here.
  const own = await event.locals.respondent?.catch(() => null);
  return {
    texts: textsOf('questionnaire', event.locals.language),
    owner: own ? ownerOf(own.invitationId) : null,
    ...(await languagesOfRoom(event, own ? ({ programmeId }) => programmeId === own.programmeId : undefined)),
  };
};
