import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
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

/** How long a mail that was taken is left alone: by then it left, was refused, or the worker that took it is gone. */
const leaseMilliseconds = 10 * 60 * 1000;

/**
 * Takes mail that waits, least tried and oldest first, for ten minutes: no other worker gets the same. Delivering happens
 * outside this transaction, because a slow mail server must not hold a database that has one connection.
 */
export async function takeWaitingMail(tx: Transaction, limit: number, now: Date) {
  const gone = new Date(now.getTime() - leaseMilliseconds);
  const rows = await tx
    .select()
    .from(mail)
    .where(
      and(
        eq(mail.state, 'waiting'),
        eq(mail.cancelled, false),
        or(isNull(mail.sentAt), lt(mail.sentAt, gone)),
      ),
    )
    .orderBy(mail.attempts, mail.createdAt)
    .limit(limit)
    .for('update', { skipLocked: true });
  const ids = rows.map((row) => row.id);
  if (ids.length > 0) await tx.update(mail).set({ sentAt: now }).where(inArray(mail.id, ids));
  return rows;
}

/** Gives mail back that was taken and not tried. */
export async function releaseMail(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(mail)
      .set({ sentAt: null })
      .where(inArray(mail.id, [...ids]));
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

/** The ids of all mail to somebody, sent or not; each has a file of that name in the outbox when it went there. */
export async function selectMailIdsOf(tx: Transaction, personId: PersonId): Promise<string[]> {
  const rows = await tx.select({ id: mail.id }).from(mail).where(eq(mail.personId, personId));
  return rows.map(({ id }) => id);
}

export { mail as mailTable };
