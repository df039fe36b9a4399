import { readVoice } from '@medespraak/platform/messages/messages.operations';
import { mediaResponse } from '#lib/server/media-response.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** The sound of a voice message. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  const { pair: pairId, message: messageId } = event.params;
  const { mediaType, sound } = await asPage(event, () => readVoice(platform, actor, { pairId, messageId }));
  return mediaResponse({ type: mediaType, content: sound }, event.request.headers.get('range'));
};
