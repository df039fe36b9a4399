import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId, PersonId } from '../foundation/ids.ts';
import { byName, person } from './people.schema.ts';

const columns = {
  id: person.id,
  givenName: person.givenName,
  familyName: person.familyName,
  /** Null also for an address from which mail comes back. */
  email: sql<string | null>`case when ${person.mailFailedAt} is null then ${person.email} end`,
  phone: person.phone,
  /** How her coordinator said she is asked; null for by what there is. */
  askBy: person.askBy,
  firstLanguage: person.firstLanguage,
};

/** The active newcomers of a programme, by name. */
export function selectReachable(tx: Transaction, organisationId: OrganisationId, programmeId: string) {
  return tx
    .select(columns)
    .from(person)
    .where(
      and(
        eq(person.organisationId, organisationId),
        eq(person.programmeId, programmeId),
        eq(person.kind, 'newcomer'),
        eq(person.state, 'active'),
      ),
    )
    .orderBy(...byName);
}

/** One person's own record. */
export async function selectOwn(tx: Transaction, personId: PersonId) {
  const [row] = await tx.select().from(person).where(eq(person.id, personId));
  return row ?? null;
}
