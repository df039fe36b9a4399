import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import { device } from '../devices/devices.schema.ts';
import type { Transaction } from '../foundation/database.ts';
import type { PersonId } from '../foundation/ids.ts';
import { person } from '../people/people.schema.ts';
import { conductAcceptance } from './enrolment.schema.ts';

export async function updateOwn(
  tx: Transaction,
  personId: PersonId,
  values: Partial<typeof person.$inferInsert>,
): Promise<void> {
  await tx.update(person).set(values).where(eq(person.id, personId));
}

/** The version of the code of conduct that somebody accepted last; null when she accepted none. */
export async function findAcceptance(tx: Transaction, personId: string) {
  const [row] = await tx
    .select({
      version: conductAcceptance.version,
      language: conductAcceptance.language,
      acceptedAt: conductAcceptance.acceptedAt,
    })
    .from(conductAcceptance)
    .where(eq(conductAcceptance.personId, personId))
    .orderBy(desc(conductAcceptance.acceptedAt))
    .limit(1);
  return row ?? null;
}

/** Whether a coordinator paused or removed her; her record stays as it is until the transaction ends. */
export async function lockHold(tx: Transaction, personId: PersonId): Promise<boolean> {
  const [row] = await tx
    .select({ heldByStaff: person.heldByStaff })
    .from(person)
    .where(eq(person.id, personId))
    .for('update');
  return row?.heldByStaff ?? false;
}

/** Somebody who left, by the secret of a device that she did not end; null otherwise. */
export async function findWhoLeft(tx: Transaction, secretDigest: string) {
  const [row] = await tx
    .select({
      id: person.id,
      organisationId: person.organisationId,
      leftOn: person.leftOn,
      leftReason: person.leftReason,
      heldByStaff: person.heldByStaff,
    })
    .from(device)
    .innerJoin(person, eq(person.id, device.personId))
    .where(and(eq(device.secretDigest, secretDigest), isNull(device.endedAt), eq(person.state, 'left')));
  return row ?? null;
}

/** Makes those active again whose last day of pause is over. Returns how many. */
export async function resumePaused(tx: Transaction, today: string, now: Date): Promise<number> {
  const rows = await tx
    .update(person)
    .set({ state: 'active', pausedUntil: null, updatedAt: now })
    .where(and(eq(person.state, 'paused'), eq(person.heldByStaff, false), lt(person.pausedUntil, today)))
    .returning({ id: person.id });
  return rows.length;
}
