import { textsOf } from '#lib/server/messages.ts';
import { languagesOfRoom } from '#lib/server/offered-languages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  texts: textsOf('home', event.locals.language),
  ...(await languagesOfRoom(event, undefined)),
});
