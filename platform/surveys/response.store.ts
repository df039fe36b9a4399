import { sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';

/** Invitations of a wave by how they were to arrive and what became of the mail. For `staff`: all of it is their own doing. */
export function countInvitations(tx: Transaction, waveId: string) {
  return selectRows<{ channel: string; state: 'left' | 'waiting' | 'failed' | 'paper'; people: number }>(
    tx,
    sql`select i.channel, case when i.channel in ('letter', 'hand') then 'paper' when m.state in ('sent', 'outbox') then 'left'
          when m.state = 'failed' then 'failed' else 'waiting' end as state, count(*)::int as people
      from identity.invitation i left join lateral (select state from identity.mail where person_id = i.person_id and invitation_id = i.id
        order by created_at desc, id desc limit 1) m on true
      where i.wave_id = ${waveId} group by 1, 2 order by 1, 2`,
  );
}

/** Whom a wave invited, by the groups that figures use. For `staff`. */
export function selectInvitedGroups(tx: Transaction, waveId: string) {
  return selectRows<{
    gender: string | null;
    birth_year: number | null;
    route: string | null;
    first_language: string | null;
    people: number;
  }>(
    tx,
    sql`select p.gender, p.birth_year, p.route, p.first_language, count(*)::int as people
      from identity.invitation i join identity.person p on p.id = i.person_id where i.wave_id = ${waveId} group by 1, 2, 3, 4`,
  );
}

/** Sheets of a wave by the groups people were in when they began. For `statistician`: no names. */
export function selectSheetGroups(tx: Transaction, waveId: string, before: Date) {
  return selectRows<{
    gender: string | null;
    age_band: string | null;
    route: string | null;
    first_language: string | null;
    started: number;
    finished: number;
  }>(
    tx,
    sql`select gender, age_band, route, first_language, count(*)::int as started,
        count(*) filter (where finished_at < ${before.toISOString()})::int as finished
      from answers.sheet where wave_id = ${waveId} and started_at < ${before.toISOString()} group by 1, 2, 3, 4`,
  );
}

/** How many people answered at least one question in each mode. For `statistician`. */
export function countModes(tx: Transaction, waveId: string, before: Date) {
  return selectRows<{ mode: string; people: number }>(
    tx,
    sql`select a.mode, count(distinct a.sheet_id)::int as people from answers.sheet s join answers.answer a on a.sheet_id = s.id
      where s.wave_id = ${waveId} and a.answered_at < ${before.toISOString()} group by 1`,
  );
}

/** How many opened a wave, and how many answered an item or one after it, per item in order. For `statistician`. */
export async function selectReached(tx: Transaction, waveId: string, items: readonly string[], before: Date) {
  const until = before.toISOString();
  const [opened] = await selectRows<{ people: number }>(
    tx,
    sql`select count(*)::int as people from answers.opening where wave_id = ${waveId} and at < ${until}`,
  );
  const order = sql`unnest(${`{${items.join(',')}}`}::text[]) with ordinality as item (id, place)`;
  const furthest = await selectRows<{ place: number; people: number }>(
    tx,
    sql`select place::int, count(*)::int as people from (
        select s.id, max(item.place) as place from answers.sheet s join answers.answer a on a.sheet_id = s.id join ${order} on item.id = a.item_id
        where s.wave_id = ${waveId} and a.answered_at < ${until} group by 1
      ) far group by 1`,
  );
  return {
    opened: opened?.people ?? 0,
    reached: items.map((_, index) =>
      furthest.reduce((sum, { place, people }) => (place >= index + 1 ? sum + people : sum), 0),
    ),
  };
}
