import { currentPlatform } from '@medespraak/platform';
import { listPublicDraws } from '@medespraak/platform/conversations/lotteries.operations';
import { textsOf } from '#lib/server/messages.ts';
import { languagesOfRoom } from '#lib/server/offered-languages.ts';
import { anybody, asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const slug = event.params.organisation.slice(0, 60);
  const found = await asPage(event, () => listPublicDraws(currentPlatform(), anybody, { slug }));
  const languages = await languagesOfRoom(event, undefined);
  return { texts: textsOf('draws', event.locals.language), ...languages, ...found };
};
