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
