import { readOwnData } from '@medespraak/platform/surveys/own-data.operations';
import { messages } from '#lib/server/messages.ts';
import { asPage, respondentRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** Everything that is kept of her, as a file she can take along. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const data = await asPage(event, () => readOwnData(platform, actor, { language }));
  // A list of days alone says nothing to her.
  const keptApart = { means: messages('own-page', language)('kept-apart'), times: data.keptApart };
  return new Response(JSON.stringify({ ...data, keptApart }, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak.json"',
    },
  });
};
