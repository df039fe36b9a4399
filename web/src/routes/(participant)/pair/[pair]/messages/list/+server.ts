import { listMessages } from '@medespraak/platform/messages/messages.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { asAnswer } from '#lib/server/pair/answer.ts';
import { showMessages } from '#lib/server/pair/shown-messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import type { RequestHandler } from './$types';

/** The last messages, those after one (`?after=`) or before one (`?before=`), for the page that is open. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const idOf = (name: string) => event.url.searchParams.get(name) ?? undefined;
  return asAnswer(event, async () => {
    const { timeZone: zone } = await readParticipant(platform, actor, {});
    const { messages, hasEarlier, readTo } = await listMessages(platform, actor, {
      pairId: event.params.pair,
      after: idOf('after'),
      before: idOf('before'),
    });
    return { messages: showMessages(messages, { zone, language }), hasEarlier, readTo };
  });
};
