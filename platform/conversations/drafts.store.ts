import { and, desc, eq, gt, isNotNull, isNull, lt, max, or } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { roundRun, roundStep } from './drafts.schema.ts';

export type RunRow = typeof roundRun.$inferSelect;
export type StepRow = typeof roundStep.$inferSelect;

export async function insertStep(tx: Transaction, row: typeof roundStep.$inferInsert): Promise<void> {
  await tx.insert(roundStep).values(row);
}

/** What was done with a round last. */
export async function findLastStep(tx: Transaction, roundId: string): Promise<StepRow | null> {
  const [row] = await tx
    .select()
    .from(roundStep)
    .where(eq(roundStep.roundId, roundId))
    .orderBy(desc(roundStep.number))
    .limit(1);
  return row ?? null;
}

/**
 * What undoing takes back at once, the last first: one step, or the choice of a buddy with the computing that follows it, which
 * are one act for whoever chose.
 */
export async function selectStepsToUndo(tx: Transaction, roundId: string): Promise<StepRow[]> {
  const [last, before] = await tx
    .select()
    .from(roundStep)
    .where(eq(roundStep.roundId, roundId))
    .orderBy(desc(roundStep.number))
    .limit(2);
  if (!last) return [];
  return last.kind === 'computed' && before?.kind === 'chosen' ? [last, before] : [last];
}

/** What was done with a round since it was last computed. */
export async function selectStepsSince(tx: Transaction, roundId: string): Promise<StepRow[]> {
  const [computed] = await tx
    .select({ number: max(roundStep.number) })
    .from(roundStep)
    .where(and(eq(roundStep.roundId, roundId), eq(roundStep.kind, 'computed')));
  return tx
    .select()
    .from(roundStep)
    .where(and(eq(roundStep.roundId, roundId), gt(roundStep.number, computed?.number ?? 0)));
}

export async function deleteStep(tx: Transaction, id: string): Promise<void> {
  await tx.delete(roundStep).where(eq(roundStep.id, id));
}

/** Forgets runs that have long become a round or nothing. */
export async function deleteOldRuns(tx: Transaction, programmeId: string, before: Date): Promise<void> {
  await tx
    .delete(roundRun)
    .where(
      and(
        eq(roundRun.programmeId, programmeId),
        or(isNotNull(roundRun.roundId), eq(roundRun.failed, true)),
        lt(roundRun.heardAt, before),
      ),
    );
}

/** The run that is being computed for a programme. */
export async function findOpenRun(tx: Transaction, programmeId: string): Promise<RunRow | null> {
  const [row] = await tx
    .select()
    .from(roundRun)
    .where(and(eq(roundRun.programmeId, programmeId), isNull(roundRun.roundId), eq(roundRun.failed, false)));
  return row ?? null;
}

export async function insertRun(tx: Transaction, row: typeof roundRun.$inferInsert): Promise<void> {
  await tx.insert(roundRun).values(row);
}

const isRun = (organisationId: OrganisationId, id: string) =>
  and(eq(roundRun.organisationId, organisationId), eq(roundRun.id, id));

export async function findRun(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<RunRow | null> {
  const [row] = await tx.select().from(roundRun).where(isRun(organisationId, id));
  return row ?? null;
}

/** Changes a run that is still there and open; false when it is not. */
export async function updateRun(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
  values: Partial<RunRow>,
): Promise<boolean> {
  const rows = await tx
    .update(roundRun)
    .set(values)
    .where(and(isRun(organisationId, id), isNull(roundRun.roundId), eq(roundRun.failed, false)))
    .returning({ id: roundRun.id });
  return rows.length > 0;
}

/** Says what came of a run; false when it was cancelled meanwhile. */
export const takeRun = (tx: Transaction, organisationId: OrganisationId, id: string, roundId: string) =>
  updateRun(tx, organisationId, id, { roundId });

/** Takes a run away, also one that failed; one that has become a round stays. */
export async function deleteRun(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<boolean> {
  const rows = await tx
    .delete(roundRun)
    .where(and(isRun(organisationId, id), isNull(roundRun.roundId)))
    .returning({ id: roundRun.id });
  return rows.length > 0;
}
