import { readRecording } from '@medespraak/platform/recordings/recordings.operations';
import { mediaResponse } from '#lib/server/media-response.ts';
import { studioRoom } from '#lib/server/recordings/studio.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** A recording, for who works on it. */
export const GET: RequestHandler = async (event) => {
  const { room, where } = await studioRoom(event);
  const { organisationId } = where;
  const contentDigest = event.params.digest;
  const sound = await asPage(event, () =>
    readRecording(room.platform, room.actor, { organisationId, contentDigest }),
  );
  return mediaResponse(sound, event.request.headers.get('range'), 'forever');
};
