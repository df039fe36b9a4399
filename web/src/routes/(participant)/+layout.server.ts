import { textsOf } from '#lib/server/messages.ts';
import { languagesOfRoom } from '#lib/server/offered-languages.ts';
import { deviceCookie, isExample, programmeOf } from '#lib/server/participant-room.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({
  words: textsOf('participant', event.locals.language),
  isSignedIn: event.cookies.get(deviceCookie) !== undefined,
  // A sign-up has no device yet: its pages say themselves whether the programme is the example.
  isExample: await isExample(event),
  ...(await languagesOfRoom(event, await heldBy(event))),
});

/** The programme of the pages: the one that somebody signs up for, or that she who is signed in belongs to. */
async function heldBy(event: Parameters<LayoutServerLoad>[0]) {
  const { programme } = event.params as { programme?: string };
  if (programme) return ({ slug }: { slug: string }) => slug === programme;
  const own = await programmeOf(event);
  return own ? ({ programmeId }: { programmeId: string }) => programmeId === own : undefined;
}
