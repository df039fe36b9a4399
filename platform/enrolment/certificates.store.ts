import { and, eq, inArray, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
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

/** Under a name without a schema: PostgreSQL takes no other after FOR UPDATE OF. */
const buddy = alias(person, 'buddy');

/** Buddies whose certificate was issued on a day or before and of whom no coordinator was told yet; other workers pass them by. */
export function takeDue(tx: Transaction, issuedBy: string) {
  return tx
    .select({ id: buddy.id, organisationId: buddy.organisationId, slug: organisation.slug })
    .from(buddy)
    .innerJoin(organisation, eq(organisation.id, buddy.organisationId))
    .where(
      and(
        eq(buddy.kind, 'buddy'),
        ne(buddy.state, 'left'),
        isNotNull(buddy.certificateIssuedOn),
        lte(buddy.certificateIssuedOn, issuedBy),
        isNull(buddy.certificateRemindedOn),
      ),
    )
    .orderBy(buddy.id)
    .for('update', { of: buddy, skipLocked: true });
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
