import { and, eq, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm';
import { conversation } from '../conversations/conversations.schema.ts';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { byName } from '../people/people.schema.ts';
import type { CountedTalk } from './hours.ts';

/** A talk with who wrote it down; as one of the two sees it. */
export interface OwnTalkRow extends CountedTalk {
  id: string;
  /** First name of the other; null for a short talk with somebody who was free at the same moment. */
  other: string | null;
  source: 'by-hand' | 'call';
  loggedById: string | null;
  isConfirmed: boolean;
}

/** Short talks of people who were free at the same moment, in which both were there for half a minute or more. */
const shortTalks = (where: SQL) => sql`
  select call.id, short_talk.buddy_id, (call.started_at at time zone 'Europe/Amsterdam')::date as held_on,
    round(call.together_seconds / 60.0)::integer as minutes
  from identity.call join identity.short_talk on short_talk.id = call.short_talk_id
  where call.ended_at is not null and call.together_seconds >= 30 and ${where}`;

/** The talks of whoever asks between two days, latest first; under the role of a participant there are no others. */
export async function selectOwnTalks(tx: Transaction, from: string, to: string): Promise<OwnTalkRow[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select c.id, c.held_on::text as held_on, c.minutes, c.source, c.logged_by_id, c.confirmed_at is not null as confirmed,
        partner.given_name
      from identity.conversation c join identity.partner on partner.pair_id = c.pair_id
      where c.held_on between ${from}::date and ${to}::date
      union all select s.id, s.held_on::text, s.minutes, 'call', null, false, null from (${shortTalks(sql`true`)}) s
      where s.held_on between ${from}::date and ${to}::date
      order by 2 desc, 1 desc`,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    heldOn: String(row['held_on']),
    minutes: Number(row['minutes']),
    source: row['source'] as 'by-hand' | 'call',
    loggedById: row['logged_by_id'] as string | null,
    isConfirmed: row['confirmed'] === true,
    other: row['given_name'] as string | null,
  }));
}

/** Lets those of a pair who write down talks at the same moment go one by one. */
export async function holdTalks(tx: Transaction, pairId: string): Promise<void> {
  await selectRows(tx, sql`select pg_advisory_xact_lock(hashtextextended(${pairId}, 17))`);
}

/** The talks of a pair on a day that somebody wrote down by hand: one of the two, or their organisation. */
export function selectWritten(tx: Transaction, pairId: string, heldOn: string) {
  return tx
    .select({
      id: conversation.id,
      minutes: conversation.minutes,
      loggedById: conversation.loggedById,
      confirmedAt: conversation.confirmedAt,
    })
    .from(conversation)
    .where(
      and(
        eq(conversation.pairId, pairId),
        eq(conversation.heldOn, heldOn),
        eq(conversation.source, 'by-hand'),
      ),
    )
    .orderBy(conversation.id);
}

/** Adds a talk that one of the two wrote down; false when it was added before under the same id. */
export async function insertLog(tx: Transaction, row: typeof conversation.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(conversation)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: conversation.id });
  return rows.length > 0;
}

/** The other says that it was so; false when it was said before, or was written down by herself. */
export async function confirmLog(tx: Transaction, id: string, personId: string, at: Date): Promise<boolean> {
  const rows = await tx
    .update(conversation)
    .set({ confirmedAt: at })
    .where(
      and(eq(conversation.id, id), ne(conversation.loggedById, personId), isNull(conversation.confirmedAt)),
    )
    .returning({ id: conversation.id });
  return rows.length > 0;
}

/** Takes away a talk that the two do not agree on; false when there is none. */
export async function removeLog(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx
    .delete(conversation)
    .where(and(eq(conversation.id, id), isNotNull(conversation.loggedById), isNull(conversation.confirmedAt)))
    .returning({ id: conversation.id });
  return rows.length > 0;
}

export interface BuddyTalks {
  personId: string;
  givenName: string;
  familyName: string;
  hourlyRate: number | null;
  talks: CountedTalk[];
}

/**
 * The talks of each buddy of a programme in a month that count, by name; those without any are absent, but for who is in `always`.
 * `alone` also counts what only one of the two wrote down.
 */
export async function selectTalksOfBuddies(
  tx: Transaction,
  programmeId: string,
  days: { first: string; last: string },
  alone: boolean,
  always: readonly string[],
): Promise<BuddyTalks[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select person.id, person.given_name, person.family_name, person.hourly_rate, t.held_on::text as held_on, t.minutes
      from identity.person left join (
        select pair.buddy_id, c.id, c.held_on, c.minutes from identity.conversation c
        join identity.pair on pair.id = c.pair_id and pair.programme_id = ${programmeId}::uuid
        where c.held_on between ${days.first}::date and ${days.last}::date
          and (c.logged_by_id is null or c.confirmed_at is not null or ${alone}::boolean)
        union all select s.buddy_id, s.id, s.held_on, s.minutes
          from (${shortTalks(sql`short_talk.programme_id = ${programmeId}::uuid`)}) s
          where s.held_on between ${days.first}::date and ${days.last}::date
      ) t on t.buddy_id = person.id
      where person.kind = 'buddy' and person.programme_id = ${programmeId}::uuid
        and (t.id is not null or person.id::text in (select jsonb_array_elements_text(${JSON.stringify(always)}::jsonb)))
      order by ${sql.join([...byName], sql`, `)}, t.held_on, t.id`,
  );
  const byPerson = new Map<string, BuddyTalks>();
  for (const row of rows) {
    const personId = String(row['id']);
    const found = byPerson.get(personId) ?? {
      personId,
      givenName: String(row['given_name']),
      familyName: String(row['family_name']),
      hourlyRate: row['hourly_rate'] === null ? null : Number(row['hourly_rate']),
      talks: [],
    };
    if (row['held_on'] !== null)
      found.talks.push({ heldOn: String(row['held_on']), minutes: Number(row['minutes']) });
    byPerson.set(personId, found);
  }
  return [...byPerson.values()];
}
