import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { person } from './people.schema.ts';

/** Somebody of a programme with this address, or this number; whoever still takes part before who left. Null for nobody. */
export async function findByContact(
  tx: Transaction,
  organisationId: OrganisationId,
  programmeId: string,
  { email, phone }: { email: string | null; phone: string | null },
) {
  const same = email
    ? eq(sql`lower(${person.email})`, email.toLowerCase())
    : phone
      ? eq(person.phone, phone)
      : sql`false`;
  const [row] = await tx
    .select({
      id: person.id,
      kind: person.kind,
      state: person.state,
      leftReason: person.leftReason,
      heldByStaff: person.heldByStaff,
    })
    .from(person)
    .where(and(eq(person.organisationId, organisationId), eq(person.programmeId, programmeId), same))
    .orderBy(sql`${person.state} = 'left'`, asc(person.createdAt))
    .limit(1);
  return row ?? null;
}
