import { Problem } from '@medespraak/platform';
import { sendText } from '@medespraak/platform/messages/messages.operations';
import { asAnswer } from '#lib/server/pair/answer.ts';
import { sendRecording } from '#lib/server/pair/send-recording.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import type { RequestHandler } from './$types';

/**
 * What waited on a device (`static/outbox.js`): words as plain text, or a recording. `x-from` says who wrote it there: what
 * one person left on a device never goes out in the name of the next who signs in on it.
 */
export const POST: RequestHandler = async (event) => {
  const room = await participantRoom(event);
  return asAnswer(event, async () => {
    const { request } = event;
    if (request.headers.get('x-from') !== room.actor.personId) throw new Problem('not-allowed');
    const message = {
      pairId: event.params.pair,
      messageId: event.url.searchParams.get('id') ?? '',
    };
    if (request.headers.get('content-type')?.startsWith('application/json')) {
      const { body } = (await request.json()) as { body?: unknown };
      return sendText(room.platform, room.actor, { ...message, body: String(body ?? '') });
    }
    return sendRecording(room, message, new Uint8Array(await request.arrayBuffer()));
  });
};
