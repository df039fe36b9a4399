import { registerAsJson, registerEntry, writeCsv } from '@medespraak/exchange';
import { readRules } from '@medespraak/platform/conversations/candidates.operations';
import { error } from '@sveltejs/kit';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** The entry of the algorithm register as a file, from the rules and weights in force. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, programme } = await staffRoom(event);
  if (!programme) error(404);
  const where = { organisationId: organisation.id, programmeId: programme.id };
  const fields = registerEntry(await asPage(event, () => readRules(platform, actor, where)));
  const isTable = event.url.searchParams.get('format') === 'csv';
  const body = isTable
    ? Buffer.from(
        writeCsv(
          [
            { key: 'group', header: 'Onderdeel' },
            { key: 'title', header: 'Veld' },
            { key: 'text', header: 'Tekst' },
          ],
          fields.map(({ group, title, text, own }) => ({ group, title, text: own ? '' : text })),
        ),
      )
    : registerAsJson(fields);
  return new Response(body, {
    headers: {
      'content-type': isTable ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="algoritmeregister-${programme.slug}.${isTable ? 'csv' : 'json'}"`,
      'cache-control': 'no-store',
    },
  });
};
