import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { exclusion } from './exclusions.schema.ts';

export interface Apart {
  programmeId: string;
  newcomerId: string;
  buddyId: string;
}

const standing = (organisationId: OrganisationId, programmeId: string) =>
  and(
    eq(exclusion.organisationId, organisationId),
    eq(exclusion.programmeId, programmeId),
    isNull(exclusion.liftedAt),
  );

/** The pairs of people of a programme that are kept apart now. */
export function selectExcluded(tx: Transaction, organisationId: OrganisationId, programmeId: string) {
  return tx
    .select({ newcomer: exclusion.newcomerId, buddy: exclusion.buddyId })
    .from(exclusion)
    .where(standing(organisationId, programmeId));
}

/** The same, newest first, with when, why and the address of who did so; null for somebody who has no role any more. */
export function selectExclusions(tx: Transaction, organisationId: OrganisationId, programmeId: string) {
  const { newcomerId, buddyId, reason, excludedAt } = exclusion;
  return tx
    .select({
      newcomerId,
      buddyId,
      reason,
      excludedAt,
      by: sql<string | null>`(select min(m.email) from identity.membership m
        where m.organisation_id = "exclusion"."organisation_id" and m.account_id = "exclusion"."excluded_by")`,
    })
    .from(exclusion)
    .where(standing(organisationId, programmeId))
    .orderBy(desc(exclusion.excludedAt), desc(exclusion.id));
}

/** Keeps two apart; nothing changes when they are already. */
export async function insertExclusion(tx: Transaction, row: typeof exclusion.$inferInsert): Promise<void> {
  await tx.insert(exclusion).values(row).onConflictDoNothing();
}

/** Lets two be paired again; false when nothing kept them apart. */
export async function liftExclusion(
  tx: Transaction,
  organisationId: OrganisationId,
  { programmeId, newcomerId, buddyId }: Apart,
  lifted: { at: Date; by: string | null },
): Promise<boolean> {
  const rows = await tx
    .update(exclusion)
    .set({ liftedAt: lifted.at, liftedBy: lifted.by })
    .where(
      and(
        standing(organisationId, programmeId),
        eq(exclusion.newcomerId, newcomerId),
        eq(exclusion.buddyId, buddyId),
      ),
    )
    .returning({ id: exclusion.id });
  return rows.length > 0;
}
