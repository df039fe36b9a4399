import { and, asc, eq, or } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { savedView } from './board.schema.ts';

/** Views of an account and those that colleagues share, by name. */
export function selectViews(tx: Transaction, organisationId: OrganisationId, accountId: string) {
  return tx
    .select()
    .from(savedView)
    .where(
      and(
        eq(savedView.organisationId, organisationId),
        or(eq(savedView.accountId, accountId), eq(savedView.isShared, true)),
      ),
    )
    .orderBy(asc(savedView.name), asc(savedView.id))
    .limit(200);
}

/** Keeps a view; one of the same name and account gets the new list, filters and sharing. Returns its id. */
export async function upsertView(tx: Transaction, row: typeof savedView.$inferInsert): Promise<string> {
  const { list, query, isShared } = row;
  const [kept] = await tx
    .insert(savedView)
    .values(row)
    .onConflictDoUpdate({
      target: [savedView.organisationId, savedView.accountId, savedView.name],
      set: { list, query, isShared },
    })
    .returning({ id: savedView.id });
  return kept?.id ?? row.id;
}

/** Removes a view of an account; false when it has none of that id. */
export async function deleteView(
  tx: Transaction,
  organisationId: OrganisationId,
  accountId: string,
  id: string,
): Promise<boolean> {
  const rows = await tx
    .delete(savedView)
    .where(
      and(
        eq(savedView.organisationId, organisationId),
        eq(savedView.accountId, accountId),
        eq(savedView.id, id),
      ),
    )
    .returning({ id: savedView.id });
  return rows.length > 0;
}
