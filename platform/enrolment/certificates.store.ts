import { and, eq, inArray, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { membership, organisation } from '../organisations/organisations.schema.ts';
import { person } from '../people/people.schema.ts';

/** A buddy of an organisation; null for anybody else. */
export async function findBuddy(tx: Transaction, personId: string) {
  const [row] = await tx
    .select({ id: person.id, issuedOn: person.certificateIssuedOn })
    .from(person)
    .where(and(eq(person.id, personId), eq(person.kind, 'buddy')));
  return row ?? null;
}

export async function updateCertificate(
  tx: Transaction,
  personId: string,
  values: Partial<typeof person.$inferInsert>,
): Promise<void> {
  await tx.update(person).set(values).where(eq(person.id, personId));
}

/** Buddies whose certificate was issued on a day or before and of whom no coordinator was told yet; other workers wait. */
export function takeDue(tx: Transaction, issuedBy: string) {
  return tx
    .select({ id: person.id, organisationId: person.organisationId, slug: organisation.slug })
    .from(person)
    .innerJoin(organisation, eq(organisation.id, person.organisationId))
    .where(
      and(
        eq(person.kind, 'buddy'),
        ne(person.state, 'left'),
        isNotNull(person.certificateIssuedOn),
        lte(person.certificateIssuedOn, issuedBy),
        isNull(person.certificateRemindedOn),
      ),
    )
    .orderBy(person.id)
    .for('update', { of: person, skipLocked: true });
}

/** Addresses of the coordinators of an organisation. */
export async function selectCoordinators(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx
    .select({ email: membership.email })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), eq(membership.role, 'coordinator')));
  return [...new Set(rows.map(({ email }) => email))];
}

export async function markReminded(tx: Transaction, ids: readonly string[], day: string): Promise<void> {
  await tx
    .update(person)
    .set({ certificateRemindedOn: day })
    .where(inArray(person.id, [...ids]));
}
