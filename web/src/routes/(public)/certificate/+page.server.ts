import { currentPlatform } from '@medespraak/platform';
import { verifyCertificate } from '@medespraak/platform/hours/certificates.operations';
import { formatDate } from '#lib/formats.ts';
import { textsOf } from '#lib/server/messages.ts';
import { anybody, asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const number = (event.url.searchParams.get('number') ?? '').slice(0, 60);
  const found = number
    ? await asPage(event, () => verifyCertificate(currentPlatform(), anybody, { number }))
    : null;
  return {
    texts: textsOf('hours', language),
    number,
    found: found && { programme: found.programme, date: formatDate(found.issuedAt, language) },
  };
};
