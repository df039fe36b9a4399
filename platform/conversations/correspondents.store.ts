import { eq, inArray, or, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { programme } from '../organisations/organisations.schema.ts';
import { person } from '../people/people.schema.ts';
import { pair } from './conversations.schema.ts';

/** Both of each pair, with what a letter needs. Also who left: the other still reads her name. */
export function selectCorrespondents(tx: Transaction, pairIds: readonly string[]) {
  return tx
    .select({
      pairId: pair.id,
      organisationId: pair.organisationId,
      programme: programme.name,
      settings: programme.settings,
      personId: person.id,
      kind: person.kind,
      state: person.state,
      givenName: person.givenName,
      email: person.email,
      phone: person.phone,
      language: person.language,
      firstLanguage: person.firstLanguage,
      timeZone: person.timeZone,
      unsubscribedAt: person.unsubscribedAt,
      offeredAt: pair.offeredAt,
    })
    .from(pair)
    .innerJoin(person, or(eq(person.id, pair.newcomerId), eq(person.id, pair.buddyId)))
    .innerJoin(programme, eq(programme.id, pair.programmeId))
    .where(inArray(pair.id, [...pairIds]));
}

/**
 * Everybody with whom somebody was brought together, as a pair in whatever state or for a short talk: those to whom her first name
 * was written. Written by hand because it crosses subjects.
 */
export async function selectWhoKnew(
  tx: Transaction,
  personId: string,
): Promise<{ personId: string; contacts: string[] }[]> {
  const rows = await selectRows<{ id: string; email: string | null; phone: string | null }>(
    tx,
    sql`select person.id, person.email, person.phone from identity.person where person.id in (
        select unnest(array[newcomer_id, buddy_id]) from identity.pair where ${personId}::uuid in (newcomer_id, buddy_id)
        union select unnest(array[newcomer_id, buddy_id]) from identity.short_talk
          where ${personId}::uuid in (newcomer_id, buddy_id)
      ) and person.id <> ${personId}::uuid`,
  );
  return rows.map(({ id, email, phone }) => ({
    personId: id,
    contacts: [email, phone].filter((contact) => contact !== null),
  }));
}
