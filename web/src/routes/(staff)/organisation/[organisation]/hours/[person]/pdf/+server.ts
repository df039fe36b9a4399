import { readStatement } from '@medespraak/platform/hours/statements.operations';
import { sheetPdf } from '#lib/server/hours/documents.ts';
import { chosenMonth } from '#lib/server/hours/month.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const { month } = chosenMonth(platform, event.url, language);
  const statement = await asPage(event, () =>
    readStatement(platform, actor, {
      organisationId: organisation.id,
      programmeId: programme?.id ?? '',
      personId: event.params.person,
      month,
    }),
  );
  return sheetPdf({ ...statement, programme: programme?.name ?? '' }, language, platform.clock.now());
};
