import { writeCsv } from '@medespraak/exchange';
import { dayOf } from '@medespraak/platform';
import { exportBoard } from '@medespraak/platform/board/lists.operations';
import { concernWords } from '#lib/board/words.ts';
import type { Key } from '#lib/messages/translator.ts';
import { listNamed, readListQuery } from '#lib/server/board/query.ts';
import { messages } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** A list of the board, all pages of it, as a file in which nothing is a formula. */
export const GET: RequestHandler = async (event) => {
  const room = await staffRoom(event);
  const t = messages('board', room.language);
  const list = listNamed(event.params.list);
  const query = readListQuery(room, list, event.url.searchParams);
  const { rows } = await asPage(event, () => exportBoard(room.platform, room.actor, query));
  const isPairs = ['silent', 'missed', 'offers'].includes(list);
  const columns = [
    { key: 'name', header: t(isPairs ? 'newcomer' : 'name') },
    ...(isPairs ? [{ key: 'other', header: t('buddy') }] : []),
    { key: 'since', header: t('since') },
    { key: 'status', header: t('status') },
    { key: 'detail', header: t('more') },
    ...(list === 'concerns' ? [{ key: 'owner', header: t('owner') }] : []),
  ];
  const file = writeCsv(
    columns,
    (await toldApart(event, rows)).map((row) => ({
      name: row.name,
      other: row.other,
      since: dayOf(row.since),
      status: row.status === null ? null : t(`status-${row.status}` as Key<'board'>),
      detail: list === 'concerns' ? concernWords(row.detail, t) : row.detail,
      owner: row.owner,
    })),
  );
  return new Response(Buffer.from(file), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('file')}-${list}-${room.organisation.slug}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
