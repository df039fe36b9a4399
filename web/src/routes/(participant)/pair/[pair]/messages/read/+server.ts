import { markMessagesRead } from '@medespraak/platform/messages/messages.operations';
import { asAnswer } from '#lib/server/pair/answer.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import type { RequestHandler } from './$types';

/** She has the messages before her eyes. */
export const POST: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  return asAnswer(event, () => markMessagesRead(platform, actor, { pairId: event.params.pair }));
};
