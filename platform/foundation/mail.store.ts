import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { newId, type Id, type InvitationId, type OrganisationId, type PersonId } from './ids.ts';
import { mail } from './mail.schema.ts';

export interface NewMail {
  organisationId: OrganisationId;
  personId: PersonId | null;
  invitationId: InvitationId | null;
  toAddress: string;
  language: string;
  subject: string;
  /** May hold `{link}`, filled in with the invitation's link when the mail leaves. */
  body: string;
}

/** Puts mail in the queue, in the transaction of what it tells about: no change, no mail. */
export async function queueMail(tx: Transaction, letters: readonly NewMail[], now: Date): Promise<void> {
  for (let from = 0; from < letters.length; from += 500) {
    const part = letters.slice(from, from + 500);
    await tx.insert(mail).values(
      part.map((letter) => ({
        id: newId<Id<'mail'>>(),
        state: 'waiting' as const,
        createdAt: now,
        ...letter,
      })),
    );
  }
}

/** Mail that waits, oldest first; locked, so that two workers never take the same. */
export function takeWaitingMail(tx: Transaction, limit: number) {
  return tx
    .select()
    .from(mail)
    .where(and(eq(mail.state, 'waiting'), eq(mail.cancelled, false)))
    .orderBy(mail.createdAt)
    .limit(limit)
    .for('update', { skipLocked: true });
}

export async function markMail(
  tx: Transaction,
  id: string,
  outcome: { state: 'sent' | 'outbox'; at: Date } | { state: 'waiting' | 'failed'; failure: string },
): Promise<void> {
  await tx
    .update(mail)
    .set({
      state: outcome.state,
      attempts: sql`${mail.attempts} + 1`,
      ...('at' in outcome ? { sentAt: outcome.at, failure: null } : { failure: outcome.failure }),
    })
    .where(eq(mail.id, id));
}

export { mail as mailTable };
