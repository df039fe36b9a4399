import { readSound } from '@medespraak/platform/recordings/hearing.operations';
import { mediaResponse } from '#lib/server/media-response.ts';
import { asPage, respondentRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** A recorded text. Its address is the digest of its content, so that what a browser has stays right. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor } = await respondentRoom(event);
  const sound = await asPage(event, () => readSound(platform, actor, { contentDigest: event.params.digest }));
  return mediaResponse(sound, event.request.headers.get('range'), 'forever');
};
