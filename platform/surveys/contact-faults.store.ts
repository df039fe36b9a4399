import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { person } from '../people/people.schema.ts';

/** Keeps that mail to somebody's address comes back; nothing when she has another address by now. */
export async function markMailFailed(
  tx: Transaction,
  personId: string,
  address: string,
  at: Date,
): Promise<void> {
  await tx
    .update(person)
    .set({ mailFailedAt: at })
    .where(and(eq(person.id, personId), eq(person.email, address), isNull(person.mailFailedAt)));
}

/** Of these people, the addresses from which mail comes back. */
export async function selectFailing(
  tx: Transaction,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: person.id, email: person.email })
    .from(person)
    .where(and(inArray(person.id, [...personIds]), isNotNull(person.mailFailedAt)));
  return new Map(rows.flatMap(({ id, email }) => (email === null ? [] : [[id, email] as const])));
}

/** Lets mail to these people be tried again. */
export async function forgetFailing(tx: Transaction, personIds: readonly string[]): Promise<void> {
  if (personIds.length > 0)
    await tx
      .update(person)
      .set({ mailFailedAt: null })
      .where(inArray(person.id, [...personIds]));
}
