import { and, desc, eq, lt } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import { newId, type Id, type ImportId, type OrganisationId } from '../foundation/ids.ts';
import type { PersonKind } from './people.ts';
import { headerMapping, importBatch } from './people.schema.ts';

export type ImportRow = typeof importBatch.$inferSelect;

export async function insertImport(tx: Transaction, values: Omit<ImportRow, 'id'>): Promise<ImportId> {
  const id = newId<ImportId>();
  await tx.insert(importBatch).values({ id, ...values });
  return id;
}

export async function findImport(tx: Transaction, id: ImportId): Promise<ImportRow | null> {
  const [row] = await tx.select().from(importBatch).where(eq(importBatch.id, id));
  return row ?? null;
}

/** The same, for whoever goes on to write it: another one waits. */
export async function lockImport(tx: Transaction, id: ImportId): Promise<ImportRow | null> {
  const [row] = await tx.select().from(importBatch).where(eq(importBatch.id, id)).for('update');
  return row ?? null;
}

/**
 * Throws away files that were opened and never written: those from before an instant, or of one kind of people; of one organisation,
 * or for the owner of all.
 */
export async function discardOpened(
  tx: Transaction,
  organisationId: OrganisationId | null,
  which: { before: Date } | { kind: PersonKind },
): Promise<void> {
  await tx
    .update(importBatch)
    .set({ state: 'discarded', file: null, choices: {} })
    .where(
      and(
        organisationId === null ? undefined : eq(importBatch.organisationId, organisationId),
        eq(importBatch.state, 'open'),
        'before' in which ? lt(importBatch.createdAt, which.before) : eq(importBatch.kind, which.kind),
      ),
    );
}

export async function updateImport(
  tx: Transaction,
  id: ImportId,
  values: Partial<Pick<ImportRow, 'choices' | 'state' | 'file' | 'outcome' | 'writtenAt'>>,
): Promise<void> {
  await tx.update(importBatch).set(values).where(eq(importBatch.id, id));
}

/** The newest lists, without their files. */
export function selectImports(tx: Transaction, organisationId: OrganisationId) {
  return tx
    .select({
      id: importBatch.id,
      kind: importBatch.kind,
      fileName: importBatch.fileName,
      state: importBatch.state,
      outcome: importBatch.outcome,
      createdAt: importBatch.createdAt,
    })
    .from(importBatch)
    .where(eq(importBatch.organisationId, organisationId))
    .orderBy(desc(importBatch.createdAt))
    .limit(20);
}

export function selectMapping(tx: Transaction, organisationId: OrganisationId, kind: PersonKind) {
  return tx
    .select({ header: headerMapping.header, field: headerMapping.field })
    .from(headerMapping)
    .where(and(eq(headerMapping.organisationId, organisationId), eq(headerMapping.kind, kind)));
}

export async function replaceMapping(
  tx: Transaction,
  organisationId: OrganisationId,
  kind: PersonKind,
  mapping: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [header, field] of Object.entries(mapping)) {
    await tx
      .delete(headerMapping)
      .where(
        and(
          eq(headerMapping.organisationId, organisationId),
          eq(headerMapping.kind, kind),
          eq(headerMapping.header, header),
        ),
      );
    await tx
      .insert(headerMapping)
      .values({ id: newId<Id<'header-mapping'>>(), organisationId, kind, header, field });
  }
}
