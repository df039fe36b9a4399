import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { hoursStatement } from './hours.schema.ts';

export type StatementRow = typeof hoursStatement.$inferSelect;

/** The approved statements of a programme in a month, per buddy. */
export async function selectApproved(
  tx: Transaction,
  programmeId: string,
  month: string,
): Promise<Map<string, StatementRow>> {
  const rows = await tx
    .select()
    .from(hoursStatement)
    .where(and(eq(hoursStatement.programmeId, programmeId), eq(hoursStatement.month, month)));
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Freezes a statement; false when it was approved before. */
export async function insertStatement(tx: Transaction, row: StatementRow): Promise<boolean> {
  const rows = await tx
    .insert(hoursStatement)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: hoursStatement.id });
  return rows.length > 0;
}

/** Takes an approval back; false when there is none. */
export async function deleteStatement(tx: Transaction, personId: string, month: string): Promise<boolean> {
  const rows = await tx
    .delete(hoursStatement)
    .where(and(eq(hoursStatement.personId, personId), eq(hoursStatement.month, month)))
    .returning({ id: hoursStatement.id });
  return rows.length > 0;
}

/** The approved statements of one buddy, newest month first; who approved stays with staff. */
export function selectOwnStatements(tx: Transaction, personId: string) {
  return tx
    .select({
      month: hoursStatement.month,
      talks: hoursStatement.talks,
      minutes: hoursStatement.minutes,
      hourlyRate: hoursStatement.hourlyRate,
      amount: hoursStatement.amount,
      approvedAt: hoursStatement.approvedAt,
    })
    .from(hoursStatement)
    .where(eq(hoursStatement.personId, personId))
    .orderBy(desc(hoursStatement.month))
    .limit(60);
}
