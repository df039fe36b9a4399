import { and, asc, count, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import type { ConcernState } from './safety.ts';
import { concern, concernEvidence, concernLine } from './safety.schema.ts';

/** What she herself may see of a concern: not who deals with it. */
const ownColumns = {
  id: concern.id,
  kind: concern.kind,
  category: concern.category,
  pairId: concern.pairId,
  words: concern.words,
  state: concern.state,
  createdAt: concern.createdAt,
  closedAt: concern.closedAt,
};

/** Whether she brought a concern with this id before. */
export async function hasOwnConcern(tx: Transaction, personId: string, id: string): Promise<boolean> {
  return (await tx.$count(concern, and(eq(concern.id, id), eq(concern.personId, personId)))) > 0;
}

/** Adds a concern; false when its id is there already. */
export async function insertConcern(tx: Transaction, row: typeof concern.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(concern).values(row).onConflictDoNothing().returning({ id: concern.id });
  return rows.length > 0;
}

export async function insertEvidence(
  tx: Transaction,
  rows: readonly (typeof concernEvidence.$inferInsert)[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(concernEvidence).values([...rows]);
}

export async function insertLine(tx: Transaction, row: typeof concernLine.$inferInsert): Promise<void> {
  await tx.insert(concernLine).values(row);
}

export function selectOwnConcerns(tx: Transaction, personId: string) {
  return tx
    .select(ownColumns)
    .from(concern)
    .where(eq(concern.personId, personId))
    .orderBy(desc(concern.createdAt));
}

export async function countOwnSince(tx: Transaction, personId: string, since: Date): Promise<number> {
  return tx.$count(concern, and(eq(concern.personId, personId), gt(concern.createdAt, since)));
}

/**
 * Concerns of an organisation in a state, longest waiting first; closed ones newest first.
 * @param ownerId those of one account, of nobody (null), or all
 */
export function selectConcerns(
  tx: Transaction,
  organisationId: OrganisationId,
  state: ConcernState,
  ownerId: string | null | undefined,
) {
  const owned =
    ownerId === undefined
      ? undefined
      : ownerId === null
        ? isNull(concern.ownerId)
        : eq(concern.ownerId, ownerId);
  return tx
    .select()
    .from(concern)
    .where(and(eq(concern.organisationId, organisationId), eq(concern.state, state), owned))
    .orderBy(state === 'closed' ? desc(concern.closedAt) : asc(concern.createdAt))
    .limit(500);
}

export async function countConcerns(
  tx: Transaction,
  organisationId: OrganisationId,
): Promise<Record<ConcernState, number>> {
  const rows = await tx
    .select({ state: concern.state, concerns: count() })
    .from(concern)
    .where(eq(concern.organisationId, organisationId))
    .groupBy(concern.state);
  const counts = { open: 0, 'in-progress': 0, closed: 0 };
  for (const row of rows) counts[row.state] = row.concerns;
  return counts;
}

export async function findConcern(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx
    .select()
    .from(concern)
    .where(and(eq(concern.organisationId, organisationId), eq(concern.id, id)));
  return row ?? null;
}

export async function lockConcern(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx
    .select()
    .from(concern)
    .where(and(eq(concern.organisationId, organisationId), eq(concern.id, id)))
    .for('update');
  return row ?? null;
}

export async function updateConcern(
  tx: Transaction,
  id: string,
  change: { state: ConcernState; ownerId: string | null; closedAt: Date | null },
): Promise<void> {
  await tx.update(concern).set(change).where(eq(concern.id, id));
}

export function selectLines(tx: Transaction, concernId: string) {
  return tx
    .select()
    .from(concernLine)
    .where(eq(concernLine.concernId, concernId))
    .orderBy(asc(concernLine.at), asc(concernLine.id));
}

export function selectEvidence(tx: Transaction, concernId: string) {
  const { id, senderId, sentAt, body, seconds } = concernEvidence;
  return tx
    .select({ id, senderId, sentAt, body, seconds })
    .from(concernEvidence)
    .where(eq(concernEvidence.concernId, concernId))
    .orderBy(asc(sentAt), asc(id));
}

export async function findEvidence(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx
    .select()
    .from(concernEvidence)
    .where(and(eq(concernEvidence.organisationId, organisationId), eq(concernEvidence.id, id)));
  return row ?? null;
}
