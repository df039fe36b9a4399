import { and, count, eq, gt, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { AccountId } from '../foundation/ids.ts';
import { session, user, verification } from './accounts.schema.ts';

/** On how many devices somebody is signed in now; 0 for an account that there is not. */
export async function countSessions(tx: Transaction, accountId: AccountId, now: Date): Promise<number> {
  const [row] = await tx
    .select({ count: count() })
    .from(session)
    .where(and(eq(session.userId, accountId), gt(session.expiresAt, now)));
  return row?.count ?? 0;
}

export async function deleteSessions(tx: Transaction, accountId: AccountId): Promise<void> {
  await tx.delete(session).where(eq(session.userId, accountId));
}

/** Takes the worth out of every link and code that was mailed to somebody or shown to her, as the accounts library keeps them. */
export async function deleteOpenSignIns(tx: Transaction, accountId: AccountId): Promise<void> {
  const address = sql`(select ${user.email} from ${user} where ${user.id} = ${accountId})`;
  await tx.delete(verification).where(
    sql`case when ${verification.identifier} like 'magic-link:%'
      then ${verification.value}::jsonb ->> 'email' = ${address}
      else ${verification.identifier} = 'sign-in-otp-' || ${address} end`,
  );
}
