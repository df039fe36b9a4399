import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { type Transaction } from '../foundation/database.ts';
import type { Pseudonym, SheetId, WaveId } from '../foundation/ids.ts';
import { paperDraft } from './modes.schema.ts';
import { answer, opening, sensitiveAnswer, sheet, submission } from './surveys.schema.ts';

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

/** A sheet that was stopped goes on; one that another device finished at the same moment stays finished. */
export async function takeUpSheet(tx: Transaction, id: SheetId): Promise<void> {
  await tx
    .update(sheet)
    .set({ state: 'started' })
    .where(and(eq(sheet.id, id), eq(sheet.state, 'stopped')));
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

/**
 * Writes an answer, or replaces an earlier one to the same item by one that was given later. One statement, so that of two
 * devices at the same moment neither is lost.
 */
export async function writeAnswer(tx: Transaction, values: AnswerRow, sensitive: boolean): Promise<void> {
  const table = sensitive ? sensitiveAnswer : answer;
  const { id: _, sheetId: _sheet, itemId: _item, ...rest } = values;
  const before = sql`(${table.optionId}, ${table.amount}, ${table.code}, ${table.missing})`;
  const after = sql`(excluded.option_id, excluded.amount, excluded.code, excluded.missing)`;
  await tx
    .insert(table)
    .values(values)
    .onConflictDoUpdate({
      target: [table.sheetId, table.itemId],
      set: { ...rest, changed: sql`${table.changed} or ${before} is distinct from ${after}` },
      setWhere: sql`${table.answeredAt} <= excluded.answered_at`,
    });
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
  await tx.delete(opening).where(eq(opening.pseudonym, pseudonym));
  await tx.delete(paperDraft).where(eq(paperDraft.pseudonym, pseudonym));
  return (await tx.delete(sheet).where(eq(sheet.pseudonym, pseudonym)).returning({ id: sheet.id })).length;
}

/**
 * Removes what stands under the pseudonym in force, and tells nothing. For the role `eraser`, which may not read; under any
 * other it removes nothing, for only that role's row-level security narrows it to one person.
 */
export async function eraseUnread(tx: Transaction): Promise<void> {
  await tx.delete(sheet).where(sql`current_user = 'medespraak_eraser'`);
  await tx.delete(paperDraft).where(sql`current_user = 'medespraak_eraser'`);
  await tx.delete(opening).where(sql`current_user = 'medespraak_eraser'`);
}

/** Keeps that a questionnaire was opened; once. */
export async function insertOpening(tx: Transaction, values: typeof opening.$inferInsert): Promise<void> {
  await tx.insert(opening).values(values).onConflictDoNothing();
}

/** The items of a sheet that were skipped or sent in through a form; with `from` since that moment. */
export async function selectPassed(tx: Transaction, sheetId: SheetId, from?: Date): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ itemId: submission.itemId })
    .from(submission)
    .where(and(eq(submission.sheetId, sheetId), from && gte(submission.at, from)));
  return new Set(rows.map((row) => row.itemId));
}
