import type { Transaction } from '../foundation/database.ts';
import { answer, ownAnswer, sensitiveAnswer, sheet } from './surveys.schema.ts';

type NewSheet = typeof sheet.$inferInsert;
type NewAnswer = typeof answer.$inferInsert;

/** Rows that go in one statement: below PostgreSQL's 65,535 parameters with room to spare. */
const batch = 1_000;

export async function insertSheets(tx: Transaction, rows: readonly NewSheet[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch)
    await tx.insert(sheet).values(rows.slice(from, from + batch));
}

export async function insertAnswers(
  tx: Transaction,
  rows: readonly NewAnswer[],
  sensitive: boolean,
): Promise<void> {
  const table = sensitive ? sensitiveAnswer : answer;
  for (let from = 0; from < rows.length; from += batch)
    await tx.insert(table).values(rows.slice(from, from + batch));
}

export async function insertOwnAnswers(
  tx: Transaction,
  rows: readonly (typeof ownAnswer.$inferInsert)[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batch)
    await tx.insert(ownAnswer).values(rows.slice(from, from + batch));
}
