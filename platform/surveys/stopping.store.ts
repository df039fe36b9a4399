import { eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { newId, type Id, type PersonId } from '../foundation/ids.ts';
import { person } from '../people/people.schema.ts';
import { questionStop } from './surveys.schema.ts';

/** Somebody by her id, with whether she said stop; for the owner, for a link crosses organisations. */
export async function findPerson(tx: Transaction, personId: PersonId) {
  const [row] = await tx
    .select({ personId: person.id, organisationId: person.organisationId, stop: questionStop.id })
    .from(person)
    .leftJoin(questionStop, eq(questionStop.personId, person.id))
    .where(eq(person.id, personId));
  return row
    ? { personId: row.personId, organisationId: row.organisationId, isStopped: row.stop !== null }
    : null;
}

export async function insertStop(
  tx: Transaction,
  values: { personId: string; organisationId: string; at: Date },
): Promise<void> {
  await tx
    .insert(questionStop)
    .values({ id: newId<Id<'question-stop'>>(), ...values })
    .onConflictDoNothing();
}

export async function deleteStop(tx: Transaction, personId: string): Promise<void> {
  await tx.delete(questionStop).where(eq(questionStop.personId, personId));
}

/** Which of these people said stop. */
export async function selectStopped(tx: Transaction, personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await tx
    .select({ personId: questionStop.personId })
    .from(questionStop)
    .where(inArray(questionStop.personId, [...personIds]));
  return new Set(rows.map(({ personId }) => personId));
}
