import { textsOf } from '#lib/server/messages.ts';
import { deviceCookie, isExample } from '#lib/server/participant-room.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({
  words: textsOf('participant', event.locals.language),
  isSignedIn: event.cookies.get(deviceCookie) !== undefined,
  // A sign-up has no device yet: its pages say themselves whether the programme is the example.
  isExample: await isExample(event),
});
