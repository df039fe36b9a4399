import { readMedia } from '@medespraak/platform/enrolment/media.operations';
import { mediaResponse } from '#lib/server/media-response.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** Her own photo or introduction, or that of the other in her pair. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  const kind = event.params.kind === 'photo' ? 'photo' : 'introduction';
  const media = await asPage(event, () =>
    readMedia(platform, actor, { personId: event.params.person, kind }),
  );
  return mediaResponse(media, event.request.headers.get('range'));
};
