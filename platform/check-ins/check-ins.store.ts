import { desc, eq, inArray, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { checkIn, checkInReminder } from './check-ins.schema.ts';

export type CheckInRow = typeof checkIn.$inferSelect;

/** A talk of hers that can be looked back on. */
export interface OwnTalk {
  talkId: string;
  pairId: string;
  heldOn: string;
  /** First name of the other. */
  other: string;
}

/** The talks of whoever asks since a day, latest first; under the role of a participant there are no others. */
export async function selectOwnTalks(tx: Transaction, since: string, talkId?: string): Promise<OwnTalk[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select c.id, c.pair_id, c.held_on::text as held_on, partner.given_name
      from identity.conversation c join identity.partner on partner.pair_id = c.pair_id
      where c.held_on >= ${since}::date and ${talkId ? sql`c.id = ${talkId}::uuid` : sql`true`}
      order by c.held_on desc, c.id desc limit 50`,
  );
  return rows.map((row) => ({
    talkId: String(row['id']),
    pairId: String(row['pair_id']),
    heldOn: String(row['held_on']),
    other: String(row['given_name']),
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
  givenName: string;
  email: string | null;
  phone: string | null;
  language: string;
  /** First name of the other. */
  other: string;
}

/** Both people of each talk between two days who can be reached and want mail; as the owner of the tables. */
export async function selectTalkers(tx: Transaction, from: string, to: string): Promise<Reminded[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select c.organisation_id, c.id, person.id as person_id, person.given_name, person.email, person.phone, person.language,
        other.given_name as other_name
      from identity.conversation c
      join identity.pair on pair.id = c.pair_id
      join identity.person on person.id in (pair.newcomer_id, pair.buddy_id)
      join identity.person other on other.id in (pair.newcomer_id, pair.buddy_id) and other.id <> person.id
      where c.held_on between ${from}::date and ${to}::date and person.state <> 'left' and person.unsubscribed_at is null
        and (person.email is not null or person.phone is not null)
      order by c.id, person.id`,
  );
  return rows.map((row) => ({
    organisationId: String(row['organisation_id']),
    talkId: String(row['id']),
    personId: String(row['person_id']),
    givenName: String(row['given_name']),
    email: row['email'] as string | null,
    phone: row['phone'] as string | null,
    language: String(row['language']),
    other: String(row['other_name']),
  }));
}

/** The occasions among these on which somebody said something, or was asked before; as the owner. */
export async function selectSettled(tx: Transaction, occasions: readonly string[]): Promise<Set<string>> {
  const settled = new Set<string>();
  for (let from = 0; from < occasions.length; from += 5_000) {
    const part = occasions.slice(from, from + 5_000);
    for (const table of [checkIn, checkInReminder]) {
      const rows = await tx
        .select({ occasion: table.occasion })
        .from(table)
        .where(inArray(table.occasion, part));
      for (const { occasion } of rows) settled.add(occasion);
    }
  }
  return settled;
}

/** Marks who is asked once more; returns the occasions that this worker marked: each once, whoever else runs. */
export async function markReminded(
  tx: Transaction,
  rows: readonly (typeof checkInReminder.$inferInsert)[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const marked = await tx
    .insert(checkInReminder)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ occasion: checkInReminder.occasion });
  return new Set(marked.map(({ occasion }) => occasion));
}
