import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { Pseudonym, SheetId, WaveId } from '../foundation/ids.ts';
import { answer, sensitiveAnswer, sheet, submission } from './surveys.schema.ts';

export type SheetRow = typeof sheet.$inferSelect;
export type AnswerRow = typeof answer.$inferSelect;

/** Everything here runs for the role `respondent`: row-level security leaves her only her own rows. */
export async function findSheet(
  tx: Transaction,
  waveId: WaveId,
  pseudonym: Pseudonym,
): Promise<SheetRow | null> {
  const [row] = await tx
    .select()
    .from(sheet)
    .where(and(eq(sheet.waveId, waveId), eq(sheet.pseudonym, pseudonym)));
  return row ?? null;
}

/** Begins a sheet; when two devices do at once, both get the same one. */
export async function ensureSheet(tx: Transaction, values: SheetRow): Promise<SheetRow> {
  await tx.insert(sheet).values(values).onConflictDoNothing();
  return (await findSheet(tx, values.waveId as WaveId, values.pseudonym as Pseudonym)) ?? values;
}

export async function updateSheet(
  tx: Transaction,
  id: SheetId,
  values: Partial<Pick<SheetRow, 'state' | 'sensitiveShown' | 'language' | 'finishedAt'>>,
): Promise<void> {
  await tx.update(sheet).set(values).where(eq(sheet.id, id));
}

/** Takes in a submission once; false when this one was taken in before. */
export async function takeSubmission(
  tx: Transaction,
  values: typeof submission.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(submission)
    .values(values)
    .onConflictDoNothing()
    .returning({ id: submission.id });
  return rows.length > 0;
}

/** Writes an answer, or replaces an earlier one to the same item by one that was given later. */
export async function writeAnswer(tx: Transaction, values: AnswerRow, sensitive: boolean): Promise<void> {
  const table = sensitive ? sensitiveAnswer : answer;
  const [earlier] = await tx
    .select()
    .from(table)
    .where(and(eq(table.sheetId, values.sheetId), eq(table.itemId, values.itemId)));
  if (!earlier) {
    await tx.insert(table).values(values).onConflictDoNothing();
    return;
  }
  if (earlier.answeredAt > values.answeredAt) return;
  const { id: _, ...rest } = values;
  const same =
    earlier.optionId === values.optionId &&
    earlier.amount === values.amount &&
    earlier.code === values.code &&
    earlier.missing === values.missing;
  await tx
    .update(table)
    .set({ ...rest, changed: earlier.changed || !same })
    .where(eq(table.id, earlier.id));
}

export async function deleteAnswer(
  tx: Transaction,
  sheetId: SheetId,
  itemId: string,
  sensitive: boolean,
): Promise<void> {
  const table = sensitive ? sensitiveAnswer : answer;
  await tx.delete(table).where(and(eq(table.sheetId, sheetId), eq(table.itemId, itemId)));
}

export async function selectAnswersOf(tx: Transaction, sheetId: SheetId): Promise<AnswerRow[]> {
  const ordinary = await tx.select().from(answer).where(eq(answer.sheetId, sheetId));
  return [
    ...ordinary,
    ...(await tx.select().from(sensitiveAnswer).where(eq(sensitiveAnswer.sheetId, sheetId))),
  ];
}

export function selectSheets(tx: Transaction, pseudonym: Pseudonym): Promise<SheetRow[]> {
  return tx.select().from(sheet).where(eq(sheet.pseudonym, pseudonym)).orderBy(asc(sheet.startedAt));
}

/** Removes everything somebody ever answered. Returns how many sheets there were. */
export async function deleteEverything(tx: Transaction, pseudonym: Pseudonym): Promise<number> {
  await tx.delete(answer).where(eq(answer.pseudonym, pseudonym));
  await tx.delete(sensitiveAnswer).where(eq(sensitiveAnswer.pseudonym, pseudonym));
  await tx.delete(submission).where(eq(submission.pseudonym, pseudonym));
  return (await tx.delete(sheet).where(eq(sheet.pseudonym, pseudonym)).returning({ id: sheet.id })).length;
}

/** The items of a sheet that were answered or skipped. */
export async function selectPassed(tx: Transaction, sheetId: SheetId): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ itemId: submission.itemId })
    .from(submission)
    .where(eq(submission.sheetId, sheetId));
  return new Set(rows.map((row) => row.itemId));
}
