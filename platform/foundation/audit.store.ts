import { and, desc, eq, lt, ne } from 'drizzle-orm';
import type { Actor } from './access.ts';
import { auditLine } from './audit.schema.ts';
import { newId, type Id } from './ids.ts';
import type { Call } from './operation.ts';

/** Writes what an operation did, under whatever role it runs: every role may add, none may change. */
export async function writeAuditLine(
  call: Pick<Call, 'tx' | 'actor' | 'now' | 'organisationId'>,
  operation: string,
  line: { subject: string | null; details: Record<string, string | number | boolean | null> },
): Promise<void> {
  await call.tx.insert(auditLine).values({
    id: newId<Id<'audit-line'>>(),
    organisationId: call.organisationId || null,
    at: call.now,
    actorKind: call.actor.kind,
    actorId: actorIdOf(call.actor),
    operation,
    ...line,
  });
}

/** Staff by account; a newcomer without any id, so that the log does not tell who answered. */
function actorIdOf(actor: Actor): string | null {
  if (actor.kind === 'staff') return actor.accountId;
  return actor.kind === 'system' ? actor.reason : null;
}

/** The lines of one operation about one thing in an organisation, newest first, at most `limit`. */
export function readAuditLinesAbout(
  { tx, organisationId }: Pick<Call, 'tx' | 'organisationId'>,
  subject: string,
  operation: string,
  limit: number,
) {
  return tx
    .select()
    .from(auditLine)
    .where(
      and(
        eq(auditLine.organisationId, organisationId),
        eq(auditLine.subject, subject),
        eq(auditLine.operation, operation),
      ),
    )
    .orderBy(desc(auditLine.at), desc(auditLine.id))
    .limit(limit);
}

/**
 * The newest lines of an organisation, at most `limit`, older than `before` when given. Those of newcomers at their
 * questionnaire are for the machine alone: counted line by line they tell staff how many began, and when.
 */
export function readAuditLines(
  { tx, organisationId, actor }: Pick<Call, 'tx' | 'organisationId' | 'actor'>,
  limit: number,
  before?: Date,
) {
  return tx
    .select()
    .from(auditLine)
    .where(
      and(
        eq(auditLine.organisationId, organisationId),
        before && lt(auditLine.at, before),
        actor.kind === 'system' ? undefined : ne(auditLine.actorKind, 'respondent'),
      ),
    )
    .orderBy(desc(auditLine.at))
    .limit(limit);
}
