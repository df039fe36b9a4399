import { currentPlatform } from '@medespraak/platform';
import { readFeed } from '@medespraak/platform/appointments/calendar.operations';
import { withSecret } from '#lib/server/attempts.ts';
import { anybody, asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** The address that calendar programs follow. Whoever guesses at addresses is stopped. */
export const GET: RequestHandler = async (event) => {
  const platform = currentPlatform();
  const [address, now] = [event.getClientAddress(), platform.clock.now()];
  const file = await asPage(event, () =>
    withSecret(address, now, () => readFeed(platform, anybody, { secret: event.params.secret })),
  );
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
