import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { paperDraft } from './modes.schema.ts';
import type { EnteredPaper } from './modes.ts';

/** Everything here runs for the role `respondent`, under one pseudonym. */
export async function findDraft(
  tx: Transaction,
  waveId: string,
  pseudonym: string,
): Promise<EnteredPaper | null> {
  const [row] = await tx
    .select({ content: paperDraft.content })
    .from(paperDraft)
    .where(and(eq(paperDraft.waveId, waveId), eq(paperDraft.pseudonym, pseudonym)));
  return row?.content ?? null;
}

export async function insertDraft(tx: Transaction, values: typeof paperDraft.$inferInsert): Promise<void> {
  await tx.insert(paperDraft).values(values);
}

export async function deleteDrafts(tx: Transaction, pseudonym: string, waveId?: string): Promise<void> {
  const mine = eq(paperDraft.pseudonym, pseudonym);
  await tx.delete(paperDraft).where(waveId === undefined ? mine : and(mine, eq(paperDraft.waveId, waveId)));
}
