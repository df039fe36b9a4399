import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { newId, type Id, type PersonId } from '../foundation/ids.ts';
import { consentEntry } from './consent.schema.ts';

export type ConsentRow = typeof consentEntry.$inferSelect;

export async function insertEntries(tx: Transaction, rows: readonly Omit<ConsentRow, 'id'>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000)
    await tx
      .insert(consentEntry)
      .values(rows.slice(from, from + 1_000).map((row) => ({ id: newId<Id<'consent-entry'>>(), ...row })));
}

/** The ledger of one person, oldest first. */
export function selectEntries(tx: Transaction, personId: PersonId): Promise<ConsentRow[]> {
  return tx
    .select()
    .from(consentEntry)
    .where(eq(consentEntry.personId, personId))
    .orderBy(asc(consentEntry.at), asc(consentEntry.id));
}
