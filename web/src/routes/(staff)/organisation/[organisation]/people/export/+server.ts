import { writeCsv, writeXlsx } from '@medespraak/exchange';
import { exportPeople } from '@medespraak/platform/people/people.operations';
import { messages } from '#lib/server/messages.ts';
import { peopleTable } from '#lib/server/people/export-people.ts';
import { readPeopleQuery } from '#lib/server/people/list.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The people that the page shows, all pages of them, as a file in which nothing is a formula. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const t = messages('coordinator-people', language);
  const { page: _page, ...query } = readPeopleQuery(event.url);
  const { people } = await asPage(event, () =>
    exportPeople(platform, actor, {
      organisationId: organisation.id,
      ...(programme ? { programmeId: programme.id } : {}),
      ...query,
    }),
  );
  const { columns, rows } = peopleTable(people, query.kind, language);
  const format = event.url.searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv';
  const file = format === 'xlsx' ? await writeXlsx(columns, rows, t(query.kind)) : writeCsv(columns, rows);
  return new Response(Buffer.from(file), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${t('file')}-${organisation.slug}.${format}"`,
      'cache-control': 'no-store',
    },
  });
};
