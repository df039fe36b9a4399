import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { newId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import type { ProgrammeSettings } from '../organisations/organisations.ts';
import { programme } from '../organisations/organisations.schema.ts';
import { wave } from './surveys.schema.ts';

export type WaveRow = typeof wave.$inferSelect;

export async function insertWave(tx: Transaction, values: Omit<WaveRow, 'id'>): Promise<WaveId> {
  const id = newId<WaveId>();
  await tx.insert(wave).values({ id, ...values });
  return id;
}

/**
 * Holds a wave until the transaction ends: whoever answers shares it, whoever closes or publishes it has it alone. So no
 * answer comes in between looking whether a wave is open and keeping the answer. An advisory lock, for a newcomer's role may
 * not lock rows of waves.
 */
export async function holdWave(tx: Transaction, id: WaveId, how: 'shared' | 'alone'): Promise<void> {
  const key = sql`hashtextextended(${`wave ${id}`}, 0)`;
  await tx.execute(
    how === 'alone'
      ? sql`select pg_advisory_xact_lock(${key})`
      : sql`select pg_advisory_xact_lock_shared(${key})`,
  );
}

export async function findWaveById(tx: Transaction, id: WaveId): Promise<WaveRow | null> {
  const [row] = await tx.select().from(wave).where(eq(wave.id, id));
  return row ?? null;
}

export async function findWaveByName(
  tx: Transaction,
  programmeId: string,
  name: string,
): Promise<WaveRow | null> {
  const [row] = await tx
    .select()
    .from(wave)
    .where(and(eq(wave.programmeId, programmeId), eq(wave.name, name)));
  return row ?? null;
}

/** What the programme of a wave set itself; null for a wave that is not there. */
export async function findSettingsOfWave(
  tx: Transaction,
  id: string,
): Promise<Partial<ProgrammeSettings> | null> {
  const [row] = await tx
    .select({ settings: programme.settings })
    .from(wave)
    .innerJoin(programme, eq(programme.id, wave.programmeId))
    .where(eq(wave.id, id));
  return row?.settings ?? null;
}

/** Newest first. */
export function selectWaves(
  tx: Transaction,
  organisationId: OrganisationId,
  programmeId: string | undefined,
) {
  return tx
    .select()
    .from(wave)
    .where(
      and(
        eq(wave.organisationId, organisationId),
        programmeId ? eq(wave.programmeId, programmeId) : undefined,
      ),
    )
    .orderBy(desc(wave.opensOn), asc(wave.name));
}

/** Closes an open wave. False when it was closed already. */
export async function markClosed(tx: Transaction, id: WaveId, at: Date): Promise<boolean> {
  const changed = await tx
    .update(wave)
    .set({ state: 'closed', closedAt: at })
    .where(and(eq(wave.id, id), eq(wave.state, 'open')))
    .returning({ id: wave.id });
  return changed.length > 0;
}

export async function countInvited(tx: Transaction, id: WaveId): Promise<number> {
  const [row] = await selectRows<{ count: number }>(
    tx,
    sql`select count(*)::int as count from identity.invitation where wave_id = ${id}`,
  );
  return row?.count ?? 0;
}

/** How many had begun and come to the end before an instant. For the role `statistician`: sheets carry no names. */
export async function countSheets(tx: Transaction, id: WaveId, before: Date) {
  const until = before.toISOString();
  const [row] = await selectRows<{ started: number; finished: number }>(
    tx,
    sql`select count(*)::int as started, count(*) filter (where finished_at < ${until})::int as finished
      from answers.sheet where wave_id = ${id} and started_at < ${until}`,
  );
  return row ?? { started: 0, finished: 0 };
}
