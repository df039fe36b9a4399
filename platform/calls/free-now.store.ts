import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { freePerson, heldCall, shortTalk } from './calls.schema.ts';

export type FreePerson = typeof freePerson.$inferSelect;

export async function findFree(tx: Transaction, personId: string): Promise<FreePerson | null> {
  const [row] = await tx.select().from(freePerson).where(eq(freePerson.personId, personId));
  return row ?? null;
}

/** Asks, or asks anew. */
export async function putFree(tx: Transaction, row: FreePerson): Promise<void> {
  await tx
    .insert(freePerson)
    .values(row)
    .onConflictDoUpdate({ target: freePerson.personId, set: { since: row.since, seenAt: row.seenAt } });
}

export async function touchFree(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx.update(freePerson).set({ seenAt: now }).where(eq(freePerson.personId, personId));
}

export async function removeFree(tx: Transaction, personIds: readonly string[]): Promise<void> {
  await tx.delete(freePerson).where(inArray(freePerson.personId, [...personIds]));
}

/** Everybody in a programme whose page was heard since an instant, who asked first comes first; under the owner. */
export function selectFree(tx: Transaction, programmeId: string, since: Date): Promise<FreePerson[]> {
  return tx
    .select()
    .from(freePerson)
    .where(and(eq(freePerson.programmeId, programmeId), gt(freePerson.seenAt, since)))
    .orderBy(asc(freePerson.since), asc(freePerson.personId));
}

/** Forgets who closed the page; under the owner. */
export async function removeGone(tx: Transaction, programmeId: string, before: Date): Promise<void> {
  await tx
    .delete(freePerson)
    .where(and(eq(freePerson.programmeId, programmeId), lt(freePerson.seenAt, before)));
}

export async function insertShortTalk(tx: Transaction, row: typeof shortTalk.$inferInsert): Promise<void> {
  await tx.insert(shortTalk).values(row);
}

/** The newest short talk of somebody of which something more holds. */
async function findNewestShortTalk(tx: Transaction, personId: string, holds: SQL | undefined) {
  const [row] = await tx
    .select({ id: shortTalk.id })
    .from(shortTalk)
    .where(and(or(eq(shortTalk.newcomerId, personId), eq(shortTalk.buddyId, personId)), holds))
    .orderBy(desc(shortTalk.startedAt))
    .limit(1);
  return row ?? null;
}

/** The newest short talk of somebody that is not over. */
export const findOpenShortTalk = (tx: Transaction, personId: string, now: Date) =>
  findNewestShortTalk(tx, personId, and(gt(shortTalk.endsAt, now), isNull(shortTalk.closedAt)));

/** The newest short talk of somebody since a moment, closed or not. */
export const findLastShortTalk = (tx: Transaction, personId: string, since: Date) =>
  findNewestShortTalk(tx, personId, gte(shortTalk.startedAt, since));

/** The short talks of a programme since a moment in which the two heard each other; under the owner. */
export function selectHeldSince(tx: Transaction, programmeId: string, since: Date) {
  return tx
    .selectDistinct({
      newcomer: shortTalk.newcomerId,
      buddy: shortTalk.buddyId,
      startedAt: shortTalk.startedAt,
    })
    .from(shortTalk)
    .innerJoin(heldCall, eq(heldCall.shortTalkId, shortTalk.id))
    .where(
      and(
        eq(shortTalk.programmeId, programmeId),
        gte(shortTalk.startedAt, since),
        gt(heldCall.togetherSeconds, 0),
      ),
    );
}

/** Closes a short talk for good; once closed it stays as it is. Under the owner. */
export async function closeShortTalk(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx
    .update(shortTalk)
    .set({ closedAt: now })
    .where(and(eq(shortTalk.id, id), isNull(shortTalk.closedAt)));
}
