import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { programme } from '../organisations/organisations.schema.ts';
import { person } from '../people/people.schema.ts';
import { pair } from './conversations.schema.ts';

/** Both of each pair, with what a letter needs. Who left is absent. */
export function selectCorrespondents(tx: Transaction, pairIds: readonly string[]) {
  return tx
    .select({
      pairId: pair.id,
      organisationId: pair.organisationId,
      programme: programme.name,
      settings: programme.settings,
      personId: person.id,
      kind: person.kind,
      givenName: person.givenName,
      email: person.email,
      phone: person.phone,
      language: person.language,
      timeZone: person.timeZone,
      unsubscribedAt: person.unsubscribedAt,
      offeredAt: pair.offeredAt,
    })
    .from(pair)
    .innerJoin(person, or(eq(person.id, pair.newcomerId), eq(person.id, pair.buddyId)))
    .innerJoin(programme, eq(programme.id, pair.programmeId))
    .where(and(inArray(pair.id, [...pairIds]), ne(person.state, 'left')));
}
