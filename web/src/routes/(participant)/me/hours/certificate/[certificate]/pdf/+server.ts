import { readCertificate } from '@medespraak/platform/hours/certificates.operations';
import { certificatePdf } from '#lib/server/hours/documents.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const { certificate: certificateId } = event.params;
  const row = await asPage(event, () => readCertificate(platform, actor, { certificateId }));
  return certificatePdf(row, actor.personKind, language, platform.address);
};
