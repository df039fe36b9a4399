import { writeCatalogueForm, writeFormWorkbook, writeXlsForm } from '@medespraak/exchange';
import { loadFramework } from '@medespraak/framework';
import { error } from '@sveltejs/kit';
import { formRoom } from '#lib/server/own-questions/xlsform.ts';
import type { RequestHandler } from './$types';

/** A questionnaire of the catalogue, or `own`: the own questions as they are being written, for Kobo and ODK. */
export const GET: RequestHandler = async (event) => {
  const { room, draft } = await formRoom(event);
  const { questionnaire } = event.params;
  const known = loadFramework().instruments.has(questionnaire);
  if (!known && (questionnaire !== 'own' || !draft)) error(404);
  const formId = `${room.organisation.slug}-${room.programme?.slug ?? 'own'}`;
  const sheets =
    known || !draft
      ? writeCatalogueForm(questionnaire)
      : writeXlsForm(draft.content, { formId, version: String(draft.revision) });
  return new Response((await writeFormWorkbook(sheets)) as BodyInit, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${known ? `medespraak-${questionnaire}` : formId}.xlsx"`,
    },
  });
};
