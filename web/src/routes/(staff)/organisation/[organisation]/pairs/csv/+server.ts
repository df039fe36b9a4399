import { writeCsv } from '@medespraak/exchange';
import { dayOf } from '@medespraak/platform';
import { pairStates } from '@medespraak/platform/conversations/conversations';
import { listPairs } from '@medespraak/platform/conversations/pairs.operations';
import { messages } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

const columns = ['newcomer', 'buddy', 'state', 'offered', 'started', 'ended', 'reason', 'talks'] as const;

/** The pairs as a file, with the page's own search. At most 10,000, newest first. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const t = messages('coordinator-pairs', language);
  const state = pairStates.find((name) => name === event.url.searchParams.get('state'));
  const { pairs } = await asPage(event, () =>
    listPairs(platform, actor, {
      organisationId: organisation.id,
      ...(programme ? { programmeId: programme.id } : {}),
      ...(state ? { state } : {}),
      search: (event.url.searchParams.get('q') ?? '').slice(0, 200),
      pageSize: 10_000,
    }),
  );
  const day = (instant: Date | null) => (instant ? dayOf(instant) : '');
  const file = writeCsv(
    columns.map((key) => ({ key, header: t(`column-${key}`) })),
    (await toldApart(event, pairs)).map((pair) => ({
      newcomer: pair.newcomer.name,
      buddy: pair.buddy.name,
      state: t(pair.state),
      offered: day(pair.offeredAt),
      started: day(pair.startedAt),
      ended: day(pair.endedAt),
      reason: pair.endReason ? t(pair.endReason) : '',
      talks: pair.talks.times,
    })),
  );
  return new Response(Buffer.from(file), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('file')}-${organisation.slug}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
