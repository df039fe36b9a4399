import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { openPairStates } from './conversations.ts';
import { pair, pairEnding } from './conversations.schema.ts';

/** Keeps why somebody ended her pair; the first time stands. */
export async function insertEnding(tx: Transaction, row: typeof pairEnding.$inferInsert): Promise<void> {
  await tx.insert(pairEnding).values(row).onConflictDoNothing();
}

/** The pairs of somebody that are offered or run. */
export function selectOpenPairsOf(tx: Transaction, personId: string) {
  return tx
    .select({ id: pair.id, state: pair.state, newcomerId: pair.newcomerId })
    .from(pair)
    .where(
      and(
        or(eq(pair.newcomerId, personId), eq(pair.buddyId, personId)),
        inArray(pair.state, [...openPairStates]),
      ),
    );
}

/** Who has left and still has a pair that is offered or runs, with her organisation; as the owner of the tables. */
export function selectLeavers(tx: Transaction): Promise<{ personId: string; organisationId: string }[]> {
  return selectRows(
    tx,
    sql`select distinct person.id as "personId", person.organisation_id as "organisationId" from identity.person
      join identity.pair on person.id in (pair.newcomer_id, pair.buddy_id)
      where person.state = 'left' and pair.state in ('offered', 'started') limit 500`,
  );
}
