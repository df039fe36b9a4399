import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Reason } from '@medespraak/matching';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { pair, pairAnswer, proposal } from './conversations.schema.ts';

/** Why the two of a pair were proposed to each other; empty for a pair of other people. */
export async function selectReasons(tx: Transaction, pairId: string): Promise<readonly Reason[]> {
  const [row] = await tx
    .select({ reasons: proposal.reasons })
    .from(proposal)
    .innerJoin(pair, eq(pair.proposalId, proposal.id))
    .where(eq(pair.id, pairId));
  return row?.reasons ?? [];
}

/** What one person answered; null when she did not yet. */
export async function findAnswer(tx: Transaction, pairId: string, personId: string) {
  const [row] = await tx
    .select()
    .from(pairAnswer)
    .where(and(eq(pairAnswer.pairId, pairId), eq(pairAnswer.personId, personId)));
  return row ?? null;
}

/** Keeps an answer; false when there was one, which then stands. */
export async function insertAnswer(tx: Transaction, row: typeof pairAnswer.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(pairAnswer)
    .values(row)
    .onConflictDoNothing()
    .returning({ answer: pairAnswer.answer });
  return rows.length > 0;
}

/** The state of a pair, which nobody else changes until the transaction ends. */
export async function lockPair(tx: Transaction, pairId: string) {
  const [row] = await tx.select().from(pair).where(eq(pair.id, pairId)).for('update');
  return row ?? null;
}

/** All answers to one offer; under the owner alone. */
export function selectAnswers(tx: Transaction, pairId: string) {
  return tx.select({ answer: pairAnswer.answer }).from(pairAnswer).where(eq(pairAnswer.pairId, pairId));
}

/** Pairs of programmes whose offers are due: to be asked once more, or to expire. Examples stand still. */
async function selectDue(tx: Transaction, which: 'nudge' | 'expire', now: Date): Promise<string[]> {
  const days =
    which === 'nudge'
      ? sql`coalesce((programme.settings->>'nudgeDays')::int, ${defaultProgrammeSettings.nudgeDays}::int)`
      : sql`coalesce((programme.settings->>'offerDays')::int, ${defaultProgrammeSettings.offerDays}::int)`;
  const rows = await selectRows<{ id: string }>(
    tx,
    sql`select pair.id from identity.pair
      join identity.programme on programme.id = pair.programme_id
      join identity.organisation on organisation.id = pair.organisation_id
      where pair.state = 'offered' and not organisation.is_example
        and pair.offered_at <= ${now.toISOString()}::timestamptz - make_interval(days => ${days})
        ${which === 'nudge' ? sql`and pair.nudged_at is null` : sql``}
      order by pair.offered_at limit 500 for update of pair skip locked`,
  );
  return rows.map((row) => row.id);
}

/** Marks offers that wait long enough to be asked about once more; returns them, each once. */
export async function takeNudges(tx: Transaction, now: Date): Promise<string[]> {
  const ids = await selectDue(tx, 'nudge', now);
  if (ids.length > 0) await tx.update(pair).set({ nudgedAt: now }).where(inArray(pair.id, ids));
  return ids;
}

/** Ends offers whose time is over; returns them, each once. */
export async function takeExpired(tx: Transaction, now: Date): Promise<string[]> {
  const ids = await selectDue(tx, 'expire', now);
  if (ids.length > 0)
    await tx.update(pair).set({ state: 'expired', endedAt: now }).where(inArray(pair.id, ids));
  return ids;
}
