import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { SheetId } from '../foundation/ids.ts';
import { ownAnswer, ownText } from './surveys.schema.ts';

export type OwnAnswerRow = typeof ownAnswer.$inferSelect;
export type OwnTextRow = typeof ownText.$inferSelect;

/** Everything here runs for the role `respondent`: row-level security leaves her only her own rows. */

/** Writes an answer, or replaces an earlier one to the same item by one that was given later. */
export async function writeOwnAnswer(tx: Transaction, values: OwnAnswerRow): Promise<void> {
  const { id: _, sheetId: _sheet, itemId: _item, ...rest } = values;
  const before = sql`(${ownAnswer.choices}, ${ownAnswer.amount}, ${ownAnswer.day}, ${ownAnswer.missing})`;
  const after = sql`(excluded.choices, excluded.amount, excluded.day, excluded.missing)`;
  await tx
    .insert(ownAnswer)
    .values(values)
    .onConflictDoUpdate({
      target: [ownAnswer.sheetId, ownAnswer.itemId],
      set: { ...rest, changed: sql`${ownAnswer.changed} or ${before} is distinct from ${after}` },
      setWhere: sql`${ownAnswer.answeredAt} <= excluded.answered_at`,
    });
}

/** Writes her words, or takes them away when she chose not to say; the later one holds, as of any answer. */
export async function writeOwnText(tx: Transaction, values: OwnTextRow): Promise<void> {
  await tx
    .insert(ownText)
    .values(values)
    .onConflictDoUpdate({
      target: [ownText.sheetId, ownText.itemId],
      set: { words: values.words, answeredAt: values.answeredAt },
      setWhere: sql`${ownText.answeredAt} <= excluded.answered_at`,
    });
}

/** Her answers on a sheet, each with what she wrote. */
export async function selectOwnAnswers(
  tx: Transaction,
  sheetId: SheetId,
): Promise<(OwnAnswerRow & { words: string | null })[]> {
  const rows = await tx.select().from(ownAnswer).where(eq(ownAnswer.sheetId, sheetId));
  if (rows.length === 0) return [];
  const texts = await tx.select().from(ownText).where(eq(ownText.sheetId, sheetId));
  const words = new Map(texts.map((row) => [row.itemId, row.words]));
  return rows.map((row) => ({ ...row, words: words.get(row.itemId) ?? null }));
}
