import { readLotteryRecord } from '@medespraak/platform/conversations/lotteries.operations';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** The record of a draw as a file, from which anybody can make it again; it names nobody. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation } = await staffRoom(event);
  const where = { organisationId: organisation.id, lotteryId: event.params.lottery };
  const record = await asPage(event, () => readLotteryRecord(platform, actor, where));
  return new Response(JSON.stringify(record, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="loting-${record.drawnAt.slice(0, 10)}.json"`,
      'cache-control': 'no-store',
    },
  });
};
