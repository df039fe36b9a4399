import { readEvidenceSound } from '@medespraak/platform/safety/handling.operations';
import { mediaResponse } from '#lib/server/media-response.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** A voice message that was sent along with a report. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation } = await staffRoom(event);
  const { mediaType, sound } = await asPage(event, () =>
    readEvidenceSound(platform, actor, {
      organisationId: organisation.id,
      evidenceId: event.params.evidence,
    }),
  );
  return mediaResponse({ type: mediaType, content: sound }, event.request.headers.get('range'));
};
