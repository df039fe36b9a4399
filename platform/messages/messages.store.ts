import { and, count, desc, eq, gt, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { message, voice } from './messages.schema.ts';

export type MessageRow = typeof message.$inferSelect;

/** Adds a message; false when its id is there already. */
export async function insertMessage(tx: Transaction, row: typeof message.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(message).values(row).onConflictDoNothing().returning({ id: message.id });
  return rows.length > 0;
}

export async function insertVoice(tx: Transaction, row: typeof voice.$inferInsert): Promise<void> {
  await tx.insert(voice).values(row);
}

export async function findMessage(tx: Transaction, id: string): Promise<MessageRow | null> {
  const [row] = await tx.select().from(message).where(eq(message.id, id));
  return row ?? null;
}

/** A page of a pair's messages, newest last: the last ones, those before one, or those after one. */
export async function selectMessages(
  tx: Transaction,
  pairId: string,
  page: { before?: MessageRow | undefined; after?: MessageRow | undefined; limit: number },
): Promise<MessageRow[]> {
  const { before, after } = page;
  const rows = await tx
    .select()
    .from(message)
    .where(
      and(
        eq(message.pairId, pairId),
        before
          ? or(
              lt(message.sentAt, before.sentAt),
              and(eq(message.sentAt, before.sentAt), lt(message.id, before.id)),
            )
          : undefined,
        after
          ? or(
              gt(message.sentAt, after.sentAt),
              and(eq(message.sentAt, after.sentAt), gt(message.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(...(after ? [message.sentAt, message.id] : [desc(message.sentAt), desc(message.id)]))
    .limit(page.limit);
  return after ? rows : rows.reverse();
}

export async function countSent(tx: Transaction, senderId: string, since: Date): Promise<number> {
  return tx.$count(message, and(eq(message.senderId, senderId), gt(message.sentAt, since)));
}

/** Whether something that this sender wrote in a pair since a moment has not been read. */
export async function hasUnread(
  tx: Transaction,
  pairId: string,
  senderId: string,
  since: Date,
): Promise<boolean> {
  const unread = and(eq(message.pairId, pairId), eq(message.senderId, senderId), isNull(message.readAt));
  return (await tx.$count(message, and(unread, gt(message.sentAt, since)))) > 0;
}

/** Marks what the other sent as read; returns how many were not yet. */
export async function markRead(tx: Transaction, pairId: string, reader: string, at: Date): Promise<number> {
  const rows = await tx
    .update(message)
    .set({ readAt: at })
    .where(and(eq(message.pairId, pairId), ne(message.senderId, reader), isNull(message.readAt)))
    .returning({ id: message.id });
  return rows.length;
}

/** When the last message of a sender that was read was sent; null when none was. */
export async function findReadTo(tx: Transaction, pairId: string, senderId: string): Promise<Date | null> {
  const [row] = await tx
    .select({ sentAt: message.sentAt })
    .from(message)
    .where(and(eq(message.pairId, pairId), eq(message.senderId, senderId), isNotNull(message.readAt)))
    .orderBy(desc(message.sentAt))
    .limit(1);
  return row?.sentAt ?? null;
}

/** Per pair, how many messages of the other she has not read; pairs without any are absent. */
export async function countUnread(tx: Transaction, reader: string): Promise<Map<string, number>> {
  const rows = await tx
    .select({ pairId: message.pairId, unread: count() })
    .from(message)
    .where(and(ne(message.senderId, reader), isNull(message.readAt)))
    .groupBy(message.pairId);
  return new Map(rows.map(({ pairId, unread }) => [pairId, unread]));
}

export async function findVoice(tx: Transaction, messageId: string) {
  const [row] = await tx.select().from(voice).where(eq(voice.messageId, messageId));
  return row ?? null;
}

/** These messages of a pair with their sounds, oldest first; for the evidence that a reporter chooses to share. */
export async function selectForEvidence(tx: Transaction, pairId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({ message, sound: voice.sound, mediaType: voice.mediaType })
    .from(message)
    .leftJoin(voice, eq(voice.messageId, message.id))
    .where(and(eq(message.pairId, pairId), inArray(message.id, [...ids])))
    .orderBy(message.sentAt, message.id);
}

/** Removes the messages of pairs that ended before a day; returns of how many pairs. */
export async function deleteOfEndedPairs(tx: Transaction, endedBefore: Date): Promise<number> {
  const rows = await selectRows<{ pair_id: string }>(
    tx,
    sql`with gone as (delete from talks.message using identity.pair
        where message.pair_id = pair.id and pair.ended_at < ${endedBefore.toISOString()}::timestamptz returning pair_id)
      select distinct pair_id from gone`,
  );
  return rows.length;
}

/** What somebody wrote in the same moment in which the pair ended: her last words. Null when there are none. */
export async function findFarewell(
  tx: Transaction,
  pairId: string,
  senderId: string,
  endedAt: Date,
): Promise<string | null> {
  const [row] = await tx
    .select({ body: message.body })
    .from(message)
    .where(and(eq(message.pairId, pairId), eq(message.senderId, senderId), eq(message.sentAt, endedAt)));
  return row?.body ?? null;
}
