import { and, desc, eq, isNotNull, lt, or } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { sharedTable, word, wordPractice } from './cards.schema.ts';

export type TableRow = typeof sharedTable.$inferSelect;
export type WordRow = typeof word.$inferSelect;

/** What lies between the two of a pair or a short talk. */
export async function findTable(tx: Transaction, placeId: string): Promise<TableRow | null> {
  const [row] = await tx
    .select()
    .from(sharedTable)
    .where(or(eq(sharedTable.pairId, placeId), eq(sharedTable.shortTalkId, placeId)));
  return row ?? null;
}

/** Changes a part of what lies between the two, and makes the row when it is the first time. */
export async function changeTable(
  tx: Transaction,
  first: typeof sharedTable.$inferInsert,
  changes: Partial<typeof sharedTable.$inferInsert>,
): Promise<void> {
  await tx
    .insert(sharedTable)
    .values({ ...first, ...changes })
    .onConflictDoUpdate({
      target: first.pairId ? sharedTable.pairId : sharedTable.shortTalkId,
      set: { ...changes, changedAt: first.changedAt },
    });
}

/** Forgets what lay between the two of short talks and was not changed any more since an instant. For the owner. */
export async function deleteTablesOfShortTalks(tx: Transaction, before: Date): Promise<void> {
  await tx
    .delete(sharedTable)
    .where(and(isNotNull(sharedTable.shortTalkId), lt(sharedTable.changedAt, before)));
}

/** Adds a word; false when the pair has it, in whatever capitals, or the id is there already. */
export async function insertWord(tx: Transaction, row: typeof word.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(word).values(row).onConflictDoNothing().returning({ id: word.id });
  return rows.length > 0;
}

export async function deleteWord(tx: Transaction, pairId: string, wordId: string): Promise<boolean> {
  const rows = await tx
    .delete(word)
    .where(and(eq(word.id, wordId), eq(word.pairId, pairId)))
    .returning({ id: word.id });
  return rows.length > 0;
}

export async function countWords(tx: Transaction, pairId: string): Promise<number> {
  return tx.$count(word, eq(word.pairId, pairId));
}

/** The words of a pair, newest first, with how well she knows each; under her own role that is nobody else's. */
export async function selectWords(tx: Transaction, pairId: string, personId: string) {
  return tx
    .select({ word, box: wordPractice.box, dueAt: wordPractice.dueAt })
    .from(word)
    .leftJoin(wordPractice, and(eq(wordPractice.wordId, word.id), eq(wordPractice.personId, personId)))
    .where(eq(word.pairId, pairId))
    .orderBy(desc(word.addedAt), desc(word.id));
}

export async function findPractice(tx: Transaction, wordId: string, personId: string) {
  const [row] = await tx
    .select()
    .from(wordPractice)
    .where(and(eq(wordPractice.wordId, wordId), eq(wordPractice.personId, personId)));
  return row ?? null;
}

export async function findWord(tx: Transaction, pairId: string, wordId: string): Promise<WordRow | null> {
  const [row] = await tx
    .select()
    .from(word)
    .where(and(eq(word.id, wordId), eq(word.pairId, pairId)));
  return row ?? null;
}

export async function savePractice(tx: Transaction, row: typeof wordPractice.$inferInsert): Promise<void> {
  const { box, dueAt } = row;
  await tx
    .insert(wordPractice)
    .values(row)
    .onConflictDoUpdate({ target: [wordPractice.wordId, wordPractice.personId], set: { box, dueAt } });
}
