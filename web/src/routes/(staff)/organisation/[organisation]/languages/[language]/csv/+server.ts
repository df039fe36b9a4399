import { writeCsv } from '@medespraak/exchange';
import { error } from '@sveltejs/kit';
import { textsBeside, translatedLanguages } from '#lib/server/language-states.ts';
import { messages } from '#lib/server/messages.ts';
import { staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** Every text of a language beside its original, for a translator who works in a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const { language } = await staffRoom(event);
  const code = translatedLanguages.find((one) => one === event.params.language);
  if (!code) error(404);
  const t = messages('coordinator-languages', language);
  const keys = ['group', 'key', 'note', 'original', 'translation', 'state'] as const;
  const rows = textsBeside(code, language).flatMap(({ group, lines }) =>
    lines.map((line) => ({ group, ...line, state: t(line.state) })),
  );
  const file = writeCsv(
    keys.map((key) => ({ key, header: t(key) })),
    rows,
  );
  return new Response(file as BodyInit, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="medespraak-${code}.csv"`,
    },
  });
};
