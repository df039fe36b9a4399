import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { auditLine } from '../foundation/audit.schema.ts';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';

/** Lines of some operations since a moment, newest first; of one account and about one thing when given. */
export function selectLines(
  tx: Transaction,
  wanted: {
    organisationId: OrganisationId;
    operations: readonly string[];
    since: Date;
    accountId?: string | undefined;
    subject?: string | undefined;
  },
) {
  return tx
    .select()
    .from(auditLine)
    .where(
      and(
        eq(auditLine.organisationId, wanted.organisationId),
        gt(auditLine.at, wanted.since),
        inArray(auditLine.operation, [...wanted.operations]),
        eq(auditLine.actorKind, 'staff'),
        wanted.accountId === undefined ? undefined : eq(auditLine.actorId, wanted.accountId),
        wanted.subject === undefined ? undefined : eq(auditLine.subject, wanted.subject),
      ),
    )
    .orderBy(desc(auditLine.at), desc(auditLine.id))
    .limit(50);
}

export async function findLine(tx: Transaction, organisationId: OrganisationId, id: string) {
  const [row] = await tx
    .select()
    .from(auditLine)
    .where(and(eq(auditLine.organisationId, organisationId), eq(auditLine.id, id)));
  return row ?? null;
}
