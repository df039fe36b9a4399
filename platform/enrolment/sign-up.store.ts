import { eq, lt } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { conductAcceptance, personMedia, signUp } from './enrolment.schema.ts';

export type SignUpRow = typeof signUp.$inferSelect;

export async function insertSignUp(tx: Transaction, row: typeof signUp.$inferInsert): Promise<void> {
  await tx.insert(signUp).values(row);
}

/** A sign-up by the secret of its cookie, locked until the transaction ends; null when there is none, or no longer. */
export async function findSignUp(
  tx: Transaction,
  secretDigest: string,
  now: Date,
): Promise<SignUpRow | null> {
  const [row] = await tx.select().from(signUp).where(eq(signUp.secretDigest, secretDigest)).for('update');
  return row && row.expiresAt > now ? row : null;
}

export async function updateSignUp(
  tx: Transaction,
  id: string,
  values: Partial<typeof signUp.$inferInsert>,
): Promise<void> {
  await tx.update(signUp).set(values).where(eq(signUp.id, id));
}

export async function deleteSignUp(tx: Transaction, id: string): Promise<void> {
  await tx.delete(signUp).where(eq(signUp.id, id));
}

/** Removes what was never finished. Returns how many. */
export async function deleteExpiredSignUps(tx: Transaction, now: Date): Promise<number> {
  const gone = await tx.delete(signUp).where(lt(signUp.expiresAt, now)).returning({ id: signUp.id });
  return gone.length;
}

export async function insertMedia(tx: Transaction, row: typeof personMedia.$inferInsert): Promise<void> {
  await tx.insert(personMedia).values(row);
}

/** Keeps that somebody accepted a version; once, the first time counts. */
export async function insertAcceptance(
  tx: Transaction,
  row: typeof conductAcceptance.$inferInsert,
): Promise<void> {
  await tx.insert(conductAcceptance).values(row).onConflictDoNothing();
}
