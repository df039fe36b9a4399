import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { ownModule, ownModuleVersion } from './modules.schema.ts';

export type ModuleRow = typeof ownModule.$inferSelect;
export type VersionRow = typeof ownModuleVersion.$inferSelect;

/** False when the programme has a module already. */
export async function insertModule(tx: Transaction, row: ModuleRow): Promise<boolean> {
  const made = await tx.insert(ownModule).values(row).onConflictDoNothing().returning({ id: ownModule.id });
  return made.length > 0;
}

export async function findOfProgramme(tx: Transaction, programmeId: string): Promise<ModuleRow | null> {
  const [row] = await tx.select().from(ownModule).where(eq(ownModule.programmeId, programmeId));
  return row ?? null;
}

export async function findModule(tx: Transaction, id: string): Promise<ModuleRow | null> {
  const [row] = await tx.select().from(ownModule).where(eq(ownModule.id, id));
  return row ?? null;
}

/** Under the owner. */
export async function findBySecret(tx: Transaction, secret: string): Promise<ModuleRow | null> {
  const [row] = await tx.select().from(ownModule).where(eq(ownModule.testSecret, secret));
  return row ?? null;
}

/** Changes a module that is still at a revision; false when somebody else was ahead. */
export async function changeModule(
  tx: Transaction,
  { id, revision }: { id: string; revision: number },
  values: Partial<Pick<ModuleRow, 'draft' | 'previous' | 'askedIn' | 'changedAt' | 'changedBy'>>,
): Promise<boolean> {
  const changed = await tx
    .update(ownModule)
    .set({ ...values, revision: sql`${ownModule.revision} + 1` })
    .where(and(eq(ownModule.id, id), eq(ownModule.revision, revision)))
    .returning({ id: ownModule.id });
  return changed.length > 0;
}

export async function insertVersion(tx: Transaction, row: VersionRow): Promise<void> {
  await tx.insert(ownModuleVersion).values(row);
}

/** Newest first. */
export function selectVersions(tx: Transaction, moduleId: string): Promise<VersionRow[]> {
  return tx
    .select()
    .from(ownModuleVersion)
    .where(eq(ownModuleVersion.moduleId, moduleId))
    .orderBy(desc(ownModuleVersion.number));
}

export async function findVersion(tx: Transaction, id: string): Promise<VersionRow | null> {
  const [row] = await tx.select().from(ownModuleVersion).where(eq(ownModuleVersion.id, id));
  return row ?? null;
}
