import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { readMedia } from '@medespraak/platform/enrolment/media.operations';
import { mediaResponse } from '#lib/server/media-response.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** The recorded introduction of the other. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  const media = await asPage(event, async () => {
    const { other } = await readOwnPair(platform, actor, { pairId: event.params.pair });
    return readMedia(platform, actor, { personId: other.id, kind: 'introduction' });
  });
  return mediaResponse(media, event.request.headers.get('range'));
};
