import { writeTextSheet, writeXliff } from '@medespraak/exchange';
import { readDesk } from '@medespraak/platform/translations/translations.operations';
import { error } from '@sveltejs/kit';
import { staffLanguage } from '#lib/language.ts';
import { asPage } from '#lib/server/room.ts';
import { deskRoom, linesOf } from '#lib/server/translations/desk.ts';
import { unitsOf } from '#lib/server/translations/units.ts';
import type { RequestHandler } from './$types';

const kinds = {
  xliff: 'application/xliff+xml',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Every text of a language beside its originals, for a translator who works in a program of her own. */
export const GET: RequestHandler = async (event) => {
  const { room, code, where } = await deskRoom(event);
  const format = (['xliff', 'xlsx', 'csv'] as const).find((one) => one === event.params.format);
  if (!format) error(404);
  const desk = await asPage(event, () => readDesk(room.platform, room.actor, where));
  const units = unitsOf(linesOf(desk, code, room.language));
  const file =
    format === 'xliff'
      ? writeXliff(units, code)
      : await writeTextSheet(units, code, format, staffLanguage(room.language));
  return new Response(file as BodyInit, {
    headers: {
      'content-type': kinds[format],
      'content-disposition': `attachment; filename="medespraak-${code}.${format === 'xliff' ? 'xlf' : format}"`,
    },
  });
};
