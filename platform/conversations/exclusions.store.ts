import { and, asc, desc, eq, isNull, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
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

/**
 * The same, newest first, with when, why and the address of who did so; null for somebody who has no role any more. Of one person
 * those too that were lifted since.
 */
export function selectExclusions(
  tx: Transaction,
  organisationId: OrganisationId,
  programmeId: string,
  personId?: string,
) {
  const { newcomerId, buddyId, reason, excludedAt, liftedAt } = exclusion;
  return tx
    .select({
      newcomerId,
      buddyId,
      reason,
      excludedAt,
      liftedAt,
      by: sql<string | null>`(select min(m.email) from identity.membership m
        where m.organisation_id = "exclusion"."organisation_id" and m.account_id = "exclusion"."excluded_by")`,
    })
    .from(exclusion)
    .where(
      personId === undefined
        ? standing(organisationId, programmeId)
        : and(
            eq(exclusion.organisationId, organisationId),
            eq(exclusion.programmeId, programmeId),
            or(eq(newcomerId, personId), eq(buddyId, personId)),
          ),
    )
    .orderBy(desc(exclusion.excludedAt), desc(exclusion.id));
}

/** How often somebody is, or was, kept apart from another, oldest first; under her own role there is nobody else's, and no other column. */
export function selectOwnExclusions(tx: Transaction, newcomerId: string) {
  return tx
    .select({ since: exclusion.excludedAt, until: exclusion.liftedAt })
    .from(exclusion)
    .where(eq(exclusion.newcomerId, newcomerId))
    .orderBy(asc(exclusion.excludedAt));
}

/** Keeps two apart; false, and nothing changes, when they are already. */
export async function insertExclusion(tx: Transaction, row: typeof exclusion.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(exclusion).values(row).onConflictDoNothing().returning({ id: exclusion.id });
  return rows.length > 0;
}

/** Lets two be paired again, or lifts the one exclusion that is meant; its id, or null when it does not stand. */
export async function liftExclusion(
  tx: Transaction,
  organisationId: OrganisationId,
  which: Apart | { id: string },
  lifted: { at: Date; by: string | null },
): Promise<string | null> {
  const meant =
    'id' in which
      ? and(
          eq(exclusion.organisationId, organisationId),
          eq(exclusion.id, which.id),
          isNull(exclusion.liftedAt),
        )
      : and(
          standing(organisationId, which.programmeId),
          eq(exclusion.newcomerId, which.newcomerId),
          eq(exclusion.buddyId, which.buddyId),
        );
  const [row] = await tx
    .update(exclusion)
    .set({ liftedAt: lifted.at, liftedBy: lifted.by })
    .where(meant)
    .returning({ id: exclusion.id });
  return row?.id ?? null;
}

/** Lets an exclusion stand again as it was made; nothing changes when somebody keeps the two apart by another one by now. */
export async function reopenExclusion(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<void> {
  const other = alias(exclusion, 'other');
  await tx
    .update(exclusion)
    .set({ liftedAt: null, liftedBy: null })
    .where(
      and(
        eq(exclusion.organisationId, organisationId),
        eq(exclusion.id, id),
        notExists(
          tx
            .select({ id: other.id })
            .from(other)
            .where(
              and(
                eq(other.programmeId, exclusion.programmeId),
                eq(other.newcomerId, exclusion.newcomerId),
                eq(other.buddyId, exclusion.buddyId),
                isNull(other.liftedAt),
              ),
            ),
        ),
      ),
    );
}
