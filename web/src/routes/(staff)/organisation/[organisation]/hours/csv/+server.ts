import { writeCsv } from '@medespraak/exchange';
import { dayOf } from '@medespraak/platform';
import { listStatements } from '@medespraak/platform/hours/statements.operations';
import { chosenMonth } from '#lib/server/hours/month.ts';
import { messages } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

const columns = ['name', 'month', 'talks', 'minutes', 'rate', 'amount', 'state'] as const;

/** The statements of a month as a file, one row per buddy; no cell is computed by a spreadsheet. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const t = messages('coordinator-hours', language);
  const { month, isOver } = chosenMonth(platform, event.url, language);
  const where = { organisationId: organisation.id, programmeId: programme?.id ?? '', month };
  const { statements } = await asPage(event, () => listStatements(platform, actor, where));
  const euro = (cents: number) => (cents / 100).toFixed(2).replace('.', language === 'nl' ? ',' : '.');
  const file = writeCsv(
    columns.map((key) => ({ key, header: t(key) })),
    (await toldApart(event, statements)).map((one) => ({
      name: one.name,
      month,
      talks: one.talks.length,
      minutes: one.minutes,
      rate: euro(one.hourlyRate),
      amount: euro(one.amount),
      state: one.approvedAt
        ? t('approved', { date: dayOf(one.approvedAt) })
        : t(isOver ? 'draft' : 'running'),
    })),
  );
  return new Response(Buffer.from(file), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t('file')}-${organisation.slug}-${month}.csv"`,
      'cache-control': 'no-store',
    },
  });
};
