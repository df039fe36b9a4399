import { and, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';
import { newId, type Id, type InvitationId, type OrganisationId, type PersonId } from './ids.ts';
import { mail } from './mail.schema.ts';
import { withoutName } from './outbox.ts';

export interface NewMail {
  organisationId: OrganisationId;
  personId: PersonId | null;
  invitationId: InvitationId | null;
  letterId?: string;
  /** When it may leave, for what is said before its time. */
  notBefore?: Date | null;
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
 * Takes mail that waits, least tried, then longest left alone, then oldest first, for ten minutes: no other worker gets the same. Delivering happens
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
        eq(mail.held, false),
        or(isNull(mail.notBefore), lte(mail.notBefore, now)),
        or(isNull(mail.sentAt), lt(mail.sentAt, gone)),
      ),
    )
    .orderBy(mail.attempts, sql`${mail.sentAt} nulls first`, mail.createdAt)
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
  outcome:
    | { state: 'sent' | 'outbox'; at: Date }
    | { state: 'waiting' | 'failed'; failure: string; counts: boolean },
): Promise<void> {
  await tx
    .update(mail)
    .set({
      state: outcome.state,
      ...('counts' in outcome && !outcome.counts ? {} : { attempts: sql`${mail.attempts} + 1` }),
      ...('at' in outcome ? { sentAt: outcome.at, failure: null } : { failure: outcome.failure }),
    })
    .where(eq(mail.id, id));
}

/** Mail that was tried and did not leave, newest first: refused or still waiting. */
export function selectUndelivered(tx: Transaction, limit: number) {
  return tx
    .select()
    .from(mail)
    .where(
      and(inArray(mail.state, ['waiting', 'failed']), isNotNull(mail.failure), eq(mail.cancelled, false)),
    )
    .orderBy(desc(mail.createdAt), desc(mail.id))
    .limit(limit);
}

/** Lets mail wait again that was given up. Returns to whom each is, null for somebody who is no participant. */
export async function retryFailedMail(tx: Transaction): Promise<(string | null)[]> {
  const rows = await tx
    .update(mail)
    .set({ state: 'waiting', attempts: 0, sentAt: null })
    .where(and(eq(mail.state, 'failed'), eq(mail.cancelled, false)))
    .returning({ personId: mail.personId });
  return rows.map(({ personId }) => personId);
}

/** A mail that came back after it had left; null when there is none of this id. */
export async function markBounced(tx: Transaction, id: string) {
  const [row] = await tx
    .update(mail)
    .set({ state: 'failed', failure: 'it came back' })
    .where(and(eq(mail.id, id), eq(mail.state, 'sent')))
    .returning({ personId: mail.personId, toAddress: mail.toAddress });
  return row ?? null;
}

/**
 * Takes a name out of all mail to some people, sent or not: three dots stand where it stood. Returns the ids of what it stood in.
 */
export async function blankNameInMail(
  tx: Transaction,
  personIds: readonly string[],
  name: string,
): Promise<string[]> {
  if (personIds.length === 0 || name === '') return [];
  const rows = await tx
    .select({ id: mail.id, subject: mail.subject, body: mail.body })
    .from(mail)
    .where(inArray(mail.personId, [...personIds]));
  const changed: string[] = [];
  for (const { id, ...texts } of rows) {
    const subject = withoutName(texts.subject, name);
    const body = withoutName(texts.body, name);
    if (subject === texts.subject && body === texts.body) continue;
    await tx.update(mail).set({ subject, body }).where(eq(mail.id, id));
    changed.push(id);
  }
  return changed;
}

/** The ids of all mail to somebody, sent or not; each has a file of that name in the outbox when it went there. */
export async function selectMailIdsOf(tx: Transaction, personId: PersonId): Promise<string[]> {
  const rows = await tx.select({ id: mail.id }).from(mail).where(eq(mail.personId, personId));
  return rows.map(({ id }) => id);
}

export { mail as mailTable };
