import { inArray, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { OrganisationId, SheetId, WaveId } from '../foundation/ids.ts';
import { sheet } from './surveys.schema.ts';

/** What reads or ends sheets here is for the owner: whose sheet it is, is not looked at. */

/** Of the wave `w`: whether it takes no answers any more, for nobody. Closed, or its last day is past, and everybody's own. */
const isOver = (today: string) =>
  sql`(w.state = 'closed' or w.closes_on < ${today}::date and not exists (
    select 1 from identity.invitation i where i.wave_id = w.id and coalesce(i.closes_on, w.closes_on) >= ${today}::date))`;

/** Waves of everywhere that are over and hold sheets that were not ended. */
export function selectWavesToSettle(tx: Transaction, today: string) {
  return selectRows<{ waveId: WaveId; organisationId: OrganisationId }>(
    tx,
    sql`select w.id as "waveId", w.organisation_id as "organisationId" from identity.wave w
      where exists (select 1 from answers.sheet s where s.wave_id = w.id and s.state = 'started') and ${isOver(today)}
      order by w.id`,
  );
}

/** Whether a wave takes no answers any more, for nobody; false for one that is not there. Also for who may not read answers. */
export async function isWaveOver(tx: Transaction, waveId: WaveId, today: string): Promise<boolean> {
  const rows = await selectRows(
    tx,
    sql`select 1 from identity.wave w where w.id = ${waveId} and ${isOver(today)}`,
  );
  return rows.length > 0;
}

/**
 * The sheets of a wave that were not ended, with the items of the core that were answered or passed over, when she last said
 * something, and the language of her last answer, in which she was asked what came next; in which she began while there is none.
 */
export function selectOpenSheets(tx: Transaction, waveId: WaveId) {
  return selectRows<{
    id: SheetId;
    language: string;
    sensitiveShown: boolean | null;
    passed: string[];
    /** In milliseconds since 1970. */
    lastAt: number | null;
  }>(
    tx,
    sql`with open as materialized (
        select id, language, sensitive_shown from answers.sheet where wave_id = ${waveId} and state = 'started'
      ), done as (
        select sheet_id, item_id, answered_at as at, language from answers.answer where sheet_id in (select id from open)
        union all select sheet_id, item_id, answered_at, language from answers.sensitive_answer where sheet_id in (select id from open)
        union all select sheet_id, null, answered_at, language from answers.own_answer where sheet_id in (select id from open)
        union all select sheet_id, item_id, at, null from answers.submission where sheet_id in (select id from open)
      )
      select o.id, coalesce((array_agg(d.language order by d.at desc) filter (where d.language is not null))[1], o.language) as language,
        o.sensitive_shown as "sensitiveShown", (extract(epoch from max(d.at)) * 1000)::float8 as "lastAt",
        coalesce(array_agg(distinct d.item_id) filter (where d.item_id is not null), '{}') as passed
      from open o left join done d on d.sheet_id = o.id group by o.id, o.language, o.sensitive_shown`,
  );
}

/** Ends sheets that are still open: one at a given moment when everything was answered, the others unfinished. */
export async function endSheets(
  tx: Transaction,
  whole: readonly { id: SheetId; at: Date }[],
  others: readonly SheetId[],
): Promise<void> {
  const open = (ids: readonly SheetId[]) =>
    sql`${inArray(sheet.id, [...ids])} and ${sheet.state} = 'started'`;
  for (const { id, at } of whole)
    await tx
      .update(sheet)
      .set({ state: 'finished', finishedAt: at })
      .where(open([id]));
  if (others.length > 0) await tx.update(sheet).set({ state: 'unfinished' }).where(open(others));
}
