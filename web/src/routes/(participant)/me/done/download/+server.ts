import { listReadable } from '@medespraak/platform/voice/remarks.operations';
import { roomOf } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** All that she said about what was done, with the answers, as a file for herself. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor } = await roomOf('newcomer', event);
  const remarks = (await asPage(event, () => listReadable(platform, actor, {}))).filter(({ own }) => own);
  return new Response(JSON.stringify({ remarks }, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak-said.json"',
      'cache-control': 'no-store',
    },
  });
};
