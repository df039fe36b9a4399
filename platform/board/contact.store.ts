import { and, count, desc, eq, max, or } from 'drizzle-orm';
import { pair } from '../conversations/conversations.schema.ts';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { message } from '../messages/messages.schema.ts';

/** Messages per pair of somebody, both directions together. Reads no column of what was said. */
export function countMessages(tx: Transaction, organisationId: OrganisationId, personId: string) {
  return tx
    .select({ pairId: pair.id, messages: count(), lastAt: max(message.sentAt) })
    .from(pair)
    .innerJoin(message, eq(message.pairId, pair.id))
    .where(
      and(
        eq(pair.organisationId, organisationId),
        eq(message.organisationId, organisationId),
        or(eq(pair.newcomerId, personId), eq(pair.buddyId, personId)),
      ),
    )
    .groupBy(pair.id)
    .orderBy(desc(max(message.sentAt)));
}
