import { readMediaAsStaff } from '@medespraak/platform/enrolment/media.operations';
import { mediaResponse } from '#lib/server/media-response.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** The photo or introduction of somebody of the organisation, for its coordinator. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation } = await staffRoom(event);
  const kind = event.params.kind === 'photo' ? 'photo' : 'introduction';
  const where = { organisationId: organisation.id, personId: event.params.person ?? '', kind } as const;
  const media = await asPage(event, () => readMediaAsStaff(platform, actor, where));
  return mediaResponse(media, event.request.headers.get('range'));
};
