import { readCertificate } from '@medespraak/platform/hours/certificates.operations';
import { describeCertificate } from '#lib/server/hours/documents.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const { certificate: certificateId } = event.params;
  const row = await asPage(event, () => readCertificate(platform, actor, { certificateId }));
  const t = messages('hours', language);
  return {
    texts: textsOf('hours', language),
    id: row.id,
    words: describeCertificate(row, actor.personKind, { t, language, address: platform.address }),
  };
};
