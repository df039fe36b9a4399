import { writeCsv } from '@medespraak/exchange';
import { readResponseBesideRelease } from '@medespraak/platform/insights/response.operations';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { itemWords, namedGroups } from '#lib/server/waves/response.ts';
import type { RequestHandler } from './$types';

const columns = [
  'part',
  'id',
  'name',
  'invited',
  'left',
  'opened',
  'started',
  'finished',
  'reached',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/** The response of a wave as a file: what the page shows, in the same tens. An empty cell is not to be said. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const { invited, letters, opened, started, finished, items, dimensions } = await asPage(event, () =>
    readResponseBesideRelease(platform, actor, where),
  );
  const rows: Row[] = [
    { part: 'all', invited, left: letters.left + letters.paper, opened, started, finished },
    ...dimensions.flatMap(({ by, groups }) =>
      namedGroups(by, groups ?? [], language).map(({ value, ...group }) => ({
        part: by,
        id: value ?? 'others',
        ...group,
      })),
    ),
    ...items.map(({ id, reached }) => ({ part: 'question', id, name: itemWords(id, language), reached })),
  ];
  const bytes = writeCsv(
    columns.map((key) => ({ key, header: key })),
    rows.map((row) => Object.fromEntries(columns.map((key) => [key, row[key] ?? null]))),
  );
  return new Response(bytes.slice().buffer, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="medespraak-response.csv"',
    },
  });
};
