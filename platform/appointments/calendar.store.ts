import { eq, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type Id, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { programme } from '../organisations/organisations.schema.ts';
import { person } from '../people/people.schema.ts';
import { calendarFeed } from './appointments.schema.ts';
import type { CalendarEntry } from './calendar.ts';

/** The appointments of whoever asks, also cancelled ones and those of pairs that ended, as a calendar file needs them. */
export async function selectEntries(tx: Transaction, from: Date, id?: string): Promise<CalendarEntry[]> {
  const rows = await selectRows<Record<string, unknown>>(
    tx,
    sql`select a.id, a.pair_id, a.state, a.local_start, a.zone, a.starts_at, a.minutes, a.sequence, a.created_at, a.changed_at,
        partner.given_name
      from identity.appointment a join identity.partner on partner.pair_id = a.pair_id
      where a.starts_at >= ${from.toISOString()}::timestamptz and ${id ? sql`a.id = ${id}::uuid` : sql`true`}
      order by a.starts_at, a.id`,
  );
  const instant = (value: unknown) => (value instanceof Date ? value : new Date(String(value)));
  return rows.map((row) => ({
    id: String(row['id']),
    pairId: String(row['pair_id']),
    state: row['state'] as CalendarEntry['state'],
    localStart: String(row['local_start']),
    zone: String(row['zone']),
    startsAt: instant(row['starts_at']),
    minutes: Number(row['minutes']),
    sequence: Number(row['sequence']),
    createdAt: instant(row['created_at']),
    changedAt: instant(row['changed_at']),
    other: String(row['given_name']),
  }));
}

/** Her own address, when she has one. */
export async function findOwnFeed(tx: Transaction, personId: PersonId) {
  const [row] = await tx.select().from(calendarFeed).where(eq(calendarFeed.personId, personId));
  return row ?? null;
}

/** Gives her an address; with `renews` in the place of the one she has. */
export async function keepFeed(
  tx: Transaction,
  feed: { organisationId: OrganisationId; personId: PersonId; secret: string; createdAt: Date },
  renews: boolean,
): Promise<void> {
  const insert = tx.insert(calendarFeed).values({ id: newId<Id<'calendar-feed'>>(), ...feed });
  const { secret, createdAt } = feed;
  await (renews
    ? insert.onConflictDoUpdate({ target: calendarFeed.personId, set: { secret, createdAt } })
    : insert.onConflictDoNothing({ target: calendarFeed.personId }));
}

/** Whose address this is; null when nobody's, or she left. Under the owner. */
export async function findFeed(tx: Transaction, secret: string) {
  const [row] = await tx
    .select({
      organisationId: calendarFeed.organisationId,
      personId: person.id,
      kind: person.kind,
      language: person.language,
      firstLanguage: person.firstLanguage,
      email: person.email,
      settings: programme.settings,
      state: person.state,
    })
    .from(calendarFeed)
    .innerJoin(person, eq(person.id, calendarFeed.personId))
    .innerJoin(programme, eq(programme.id, person.programmeId))
    .where(eq(calendarFeed.secret, secret));
  return row && row.state !== 'left' ? row : null;
}
