import { and, desc, eq, inArray, lt, not, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { checkIn, checkInReminder, type CheckInReminderState } from './check-ins.schema.ts';

export type CheckInRow = typeof checkIn.$inferSelect;

/** A talk of hers that can be looked back on. */
export interface OwnTalk {
  talkId: string;
  /** Null for a short talk of two who were free. */
  pairId: string | null;
  heldOn: string;
  /** First name of the other in a pair; of the other in a short talk who it was. */
  other: string | null;
  otherId: string | null;
}

/** Short talks in which the two heard each other for half a minute, and that neither closed off: nobody is asked about those. */
const shortTalks = sql`
  select t.id, t.newcomer_id, t.buddy_id, (t.started_at at time zone 'Europe/Amsterdam')::date as held_on
  from identity.short_talk t
  where t.closed_at is null and exists (select 1 from identity.call
    where call.short_talk_id = t.id and call.ended_at is not null and call.together_seconds >= 30)`;

/** The talks of whoever asks since a day, latest first; under the role of a participant there are no others. */
export async function selectOwnTalks(tx: Transaction, since: string, talkId?: string): Promise<OwnTalk[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select talk.id, pair_id, held_on::text as held_on, given_name, other_id from (
        select c.id, c.pair_id, c.held_on, partner.given_name, null::uuid as other_id
        from identity.conversation c join identity.partner on partner.pair_id = c.pair_id
        union all
        select s.id, null, s.held_on, null,
          case when s.newcomer_id = (select identity.current_person()) then s.buddy_id else s.newcomer_id end
        from (${shortTalks}) s
      ) talk
      where held_on >= ${since}::date and ${talkId ? sql`talk.id = ${talkId}::uuid` : sql`true`}
      order by held_on desc, talk.id desc limit 50`,
  );
  return rows.map((row) => ({
    talkId: String(row['id']),
    pairId: row['pair_id'] as string | null,
    heldOn: String(row['held_on']),
    other: row['given_name'] as string | null,
    otherId: row['other_id'] as string | null,
  }));
}

/** What she said on these occasions; under her own pseudonym. */
export async function selectByOccasion(tx: Transaction, occasions: readonly string[]): Promise<CheckInRow[]> {
  if (occasions.length === 0) return [];
  return tx
    .select()
    .from(checkIn)
    .where(inArray(checkIn.occasion, [...occasions]));
}

/** Writes what was said, over what was said before on the same occasion. One statement: of two devices none is lost. */
export async function writeCheckIn(
  tx: Transaction,
  row: Pick<CheckInRow, 'id' | 'organisationId' | 'pseudonym' | 'occasion' | 'heldOn' | 'answeredAt'>,
  values: Partial<Pick<CheckInRow, 'talk' | 'goOn' | 'well' | 'skippedAt'>>,
): Promise<void> {
  await tx
    .insert(checkIn)
    .values({ ...row, ...values })
    .onConflictDoUpdate({ target: checkIn.occasion, set: { ...values, answeredAt: row.answeredAt } });
}

export function selectOwnCheckIns(tx: Transaction, pseudonym: string): Promise<CheckInRow[]> {
  return tx
    .select()
    .from(checkIn)
    .where(eq(checkIn.pseudonym, pseudonym))
    .orderBy(desc(checkIn.heldOn), desc(checkIn.id));
}

/** Removes all that she said, and that she was asked. Returns how many check-ins there were. */
export async function deleteCheckIns(tx: Transaction, pseudonym: string): Promise<number> {
  await tx.delete(checkInReminder).where(eq(checkInReminder.pseudonym, pseudonym));
  const gone = await tx.delete(checkIn).where(eq(checkIn.pseudonym, pseudonym)).returning({ id: checkIn.id });
  return gone.length;
}

/** The same for the role `eraser`, which may not read; under any other it removes nothing. */
export async function eraseCheckInsUnread(tx: Transaction): Promise<void> {
  await tx.delete(checkInReminder).where(sql`current_user = 'medespraak_eraser'`);
  await tx.delete(checkIn).where(sql`current_user = 'medespraak_eraser'`);
}

export interface Reminded {
  organisationId: string;
  talkId: string;
  personId: string;
  kind: 'newcomer' | 'buddy';
  givenName: string;
  email: string | null;
  phone: string | null;
  language: string | null;
  firstLanguage: string | null;
  settings: { draftLanguages?: readonly string[] };
  /** First name of the other. */
  other: string;
}

/** Both people of each talk between two days who can be reached and want mail, or one of one talk; as the owner of the tables. */
export async function selectTalkers(
  tx: Transaction,
  { from, to, talkId, personId }: { from: string; to: string; talkId?: string; personId?: string },
): Promise<Reminded[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select person.organisation_id, c.id, person.id as person_id, person.kind, person.given_name, person.email, person.phone,
        person.language, person.first_language, programme.settings, other.given_name as other_name
      from (
        select talk.id, pair.newcomer_id, pair.buddy_id, talk.held_on
        from identity.conversation talk join identity.pair on pair.id = talk.pair_id
        union all ${shortTalks}
      ) c
      join identity.person on person.id in (c.newcomer_id, c.buddy_id)
      join identity.person other on other.id in (c.newcomer_id, c.buddy_id) and other.id <> person.id
      join identity.programme on programme.id = person.programme_id
      where c.held_on between ${from}::date and ${to}::date and person.state <> 'left' and person.unsubscribed_at is null
        and (person.email is not null or person.phone is not null)
        and ${talkId ? sql`c.id = ${talkId}::uuid` : sql`true`} and ${personId ? sql`person.id = ${personId}::uuid` : sql`true`}
      order by c.id, person.id`,
  );
  return rows.map((row) => ({
    organisationId: String(row['organisation_id']),
    talkId: String(row['id']),
    personId: String(row['person_id']),
    kind: row['kind'] as Reminded['kind'],
    givenName: String(row['given_name']),
    email: row['email'] as string | null,
    phone: row['phone'] as string | null,
    language: row['language'] as string | null,
    firstLanguage: row['first_language'] as string | null,
    settings: row['settings'] as Reminded['settings'],
    other: String(row['other_name']),
  }));
}

/** How long a reminder is left alone that was taken, or that the server refused for now. */
const leaseMilliseconds = 10 * 60 * 1000;
const goneAt = (now: Date) => new Date(now.getTime() - leaseMilliseconds);
/** One that the server refused for now, long enough ago. */
const mayBeTried = (now: Date) =>
  sql`${checkInReminder.state} = 'waiting' and ${checkInReminder.remindedAt} < ${goneAt(now).toISOString()}::timestamptz`;

/** Gives up what was being sent when a machine stopped. As the owner. */
export async function giveUpReminders(tx: Transaction, now: Date): Promise<void> {
  await tx
    .update(checkInReminder)
    .set({ state: 'unsure', remindedAt: now })
    .where(and(eq(checkInReminder.state, 'sending'), lt(checkInReminder.remindedAt, goneAt(now))));
}

/** Those among these occasions on which somebody said something, or was asked and is not to be tried again now; as the owner. */
export async function selectSettled(
  tx: Transaction,
  occasions: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const settled = new Set<string>();
  for (let from = 0; from < occasions.length; from += 5_000) {
    const part = occasions.slice(from, from + 5_000);
    const said = tx
      .select({ occasion: checkIn.occasion })
      .from(checkIn)
      .where(inArray(checkIn.occasion, part));
    const asked = tx
      .select({ occasion: checkInReminder.occasion })
      .from(checkInReminder)
      .where(and(inArray(checkInReminder.occasion, part), not(mayBeTried(now))));
    for (const { occasion } of [...(await said), ...(await asked)]) settled.add(occasion);
  }
  return settled;
}

/**
 * Marks a reminder as being sent, unless she said something meanwhile or another worker has it; as the owner. Returns how often it
 * was tried, this time with it; null when it is not to be sent.
 */
export async function takeReminder(
  tx: Transaction,
  row: Omit<typeof checkInReminder.$inferInsert, 'state' | 'attempts'>,
): Promise<number | null> {
  const said = await tx.select({ id: checkIn.id }).from(checkIn).where(eq(checkIn.occasion, row.occasion));
  if (said.length > 0) return null;
  const [taken] = await tx
    .insert(checkInReminder)
    .values({ ...row, state: 'sending' })
    .onConflictDoUpdate({
      target: checkInReminder.occasion,
      set: { state: 'sending', remindedAt: row.remindedAt, attempts: sql`${checkInReminder.attempts} + 1` },
      setWhere: mayBeTried(row.remindedAt),
    })
    .returning({ attempts: checkInReminder.attempts });
  return taken?.attempts ?? null;
}

/** Keeps what became of a reminder that was being sent; as the owner. */
export async function settleReminder(
  tx: Transaction,
  occasion: string,
  state: CheckInReminderState,
  now: Date,
): Promise<void> {
  await tx
    .update(checkInReminder)
    .set({ state, remindedAt: now })
    .where(and(eq(checkInReminder.occasion, occasion), eq(checkInReminder.state, 'sending')));
}
