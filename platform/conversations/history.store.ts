import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { conversation } from './conversations.schema.ts';

/** Writes talks in batches that stay below the driver's limit of parameters. */
export async function insertConversations(
  tx: Transaction,
  rows: readonly (typeof conversation.$inferInsert)[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 1_000)
    await tx.insert(conversation).values(rows.slice(from, from + 1_000));
}

/** Writes a talk, or its minutes when it is there. */
export async function putConversation(tx: Transaction, row: typeof conversation.$inferInsert): Promise<void> {
  await tx
    .insert(conversation)
    .values(row)
    .onConflictDoUpdate({ target: conversation.id, set: { minutes: row.minutes } });
}

/** The other wrote the same talk down: they agree on the fewer minutes. False when she did so herself, or it was confirmed. */
export async function agreeOnConversation(
  tx: Transaction,
  id: string,
  said: { pairId: string; personId: string; minutes: number; at: Date },
): Promise<boolean> {
  const rows = await tx
    .update(conversation)
    .set({ confirmedAt: said.at, minutes: sql`least(${conversation.minutes}, ${said.minutes}::integer)` })
    .where(
      and(
        eq(conversation.id, id),
        eq(conversation.pairId, said.pairId),
        ne(conversation.loggedById, said.personId),
        isNull(conversation.confirmedAt),
      ),
    )
    .returning({ id: conversation.id });
  return rows.length > 0;
}
