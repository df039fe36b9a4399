import { listOwnCheckIns } from '@medespraak/platform/check-ins/check-ins.operations';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** All that she said after talks, as a file for herself. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  const checkIns = await asPage(event, () => listOwnCheckIns(platform, actor, {}));
  return new Response(JSON.stringify({ checkIns }, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak-after-talks.json"',
      'cache-control': 'no-store',
    },
  });
};
