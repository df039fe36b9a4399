import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { conversation } from './conversations.schema.ts';

/** Writes talks in batches that stay below the driver's limit of parameters. */
export async function insertConversations(
  tx: Transaction,
  rows: readonly (typeof conversation.$inferInsert)[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000)
    await tx.insert(conversation).values(rows.slice(from, from + 1_000));
}

/** Writes a talk, or its minutes when it is there. */
export async function putConversation(tx: Transaction, row: typeof conversation.$inferInsert): Promise<void> {
  await tx
    .insert(conversation)
    .values(row)
    .onConflictDoUpdate({ target: conversation.id, set: { minutes: row.minutes } });
}

/** The other wrote the same talk down: they agree on the fewer minutes. False when she did so herself, or it was confirmed. */
export async function agreeOnConversation(
  tx: Transaction,
  id: string,
  said: { pairId: string; personId: string; minutes: number; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(conversation)
    .set({ confirmedAt: said.at, minutes: sql`least(${conversation.minutes}, ${said.minutes}::integer)` })
    .where(
      and(
        eq(conversation.id, id),
        eq(conversation.pairId, said.pairId),
        ne(conversation.loggedById, said.personId),
        isNull(conversation.confirmedAt),
      ),
    )
    .returning({ id: conversation.id });
  return rows.length > 0;
}

/** A talk of a pair that somebody wrote down by hand; null when it is gone, or the call measured it. Locked until the transaction ends. */
export async function findWrittenTalk(tx: Transaction, pairId: string, id: string) {
  const [row] = await tx
    .select()
    .from(conversation)
    .where(and(eq(conversation.id, id), eq(conversation.pairId, pairId), eq(conversation.source, 'by-hand')))
    .for('update');
  return row ?? null;
}

/** Changes a talk; from then on it is the programme that wrote it down, and nobody is asked whether it was so. */
export async function changeWrittenTalk(
  tx: Transaction,
  id: string,
  to: { heldOn: string; minutes: number },
): Promise<void> {
  await tx
    .update(conversation)
    .set({ ...to, loggedById: null, confirmedAt: null })
    .where(eq(conversation.id, id));
}

export async function removeWrittenTalk(tx: Transaction, id: string): Promise<void> {
  await tx.delete(conversation).where(eq(conversation.id, id));
}

/**
 * The minutes on a day of the one of a pair who has most, over all her pairs and her short talks, without one talk; under the
 * owner. Written by hand because it crosses subjects.
 */
export async function selectMinutesOfDay(
  tx: Transaction,
  pairId: string,
  day: string,
  without: string | null,
): Promise<number> {
  const [row] = await selectRows<{ minutes: string | null }>(
    tx,
    sql`with talk as (
        select pair.newcomer_id, pair.buddy_id, c.minutes from identity.conversation c
        join identity.pair on pair.id = c.pair_id
        where c.held_on = ${day}::date and c.id is distinct from ${without}::uuid
        union all
        select t.newcomer_id, t.buddy_id, round(call.together_seconds / 60.0) from identity.call
        join identity.short_talk t on t.id = call.short_talk_id
        where (call.started_at at time zone 'Europe/Amsterdam')::date = ${day}::date
      )
      select max(of_one.minutes)::text as minutes from identity.pair
      cross join lateral (values (pair.newcomer_id), (pair.buddy_id)) one (id)
      cross join lateral (
        select coalesce(sum(talk.minutes), 0) as minutes from talk where one.id in (talk.newcomer_id, talk.buddy_id)
      ) of_one
      where pair.id = ${pairId}::uuid`,
  );
  return Number(row?.minutes ?? 0);
}
