import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import { lottery, lotteryTicket } from './drafts.schema.ts';

export type LotteryRow = typeof lottery.$inferSelect;
export type TicketRow = typeof lotteryTicket.$inferSelect;

/** Rows per statement: a statement takes at most 65,535 parameters. */
const batch = 1000;

export async function insertLottery(
  tx: Transaction,
  row: typeof lottery.$inferInsert,
  tickets: readonly (typeof lotteryTicket.$inferInsert)[],
): Promise<void> {
  await tx.insert(lottery).values(row);
  for (let from = 0; from < tickets.length; from += batch)
    await tx.insert(lotteryTicket).values(tickets.slice(from, from + batch));
}

/** Locked: nobody else draws it until the transaction ends. */
export async function lockLottery(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<LotteryRow | null> {
  const [row] = await tx
    .select()
    .from(lottery)
    .where(and(eq(lottery.organisationId, organisationId), eq(lottery.id, id)))
    .for('update');
  return row ?? null;
}

export async function findLottery(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<LotteryRow | null> {
  const [row] = await tx
    .select()
    .from(lottery)
    .where(and(eq(lottery.organisationId, organisationId), eq(lottery.id, id)));
  return row ?? null;
}

/** Draws of a programme, newest first. */
export function selectLotteries(tx: Transaction, organisationId: OrganisationId, programmeId: string) {
  return tx
    .select()
    .from(lottery)
    .where(and(eq(lottery.organisationId, organisationId), eq(lottery.programmeId, programmeId)))
    .orderBy(desc(lottery.announcedAt), desc(lottery.id));
}

/** What may be public of the draws that an organisation announced in public, newest first: nothing that tells how many people are in one. */
export function selectPublicDraws(tx: Transaction, organisationId: OrganisationId) {
  const { programmeId, state, commitment, listHash, seed, announcedAt, drawnAt, withdrawnAt } = lottery;
  return tx
    .select({ programmeId, state, commitment, listHash, seed, announcedAt, drawnAt, withdrawnAt })
    .from(lottery)
    .where(and(eq(lottery.organisationId, organisationId), eq(lottery.isPublic, true)))
    .orderBy(desc(lottery.announcedAt), desc(lottery.id));
}

export function selectTickets(tx: Transaction, lotteryId: string): Promise<TicketRow[]> {
  return tx
    .select()
    .from(lotteryTicket)
    .where(eq(lotteryTicket.lotteryId, lotteryId))
    .orderBy(asc(lotteryTicket.id));
}

export async function updateLottery(
  tx: Transaction,
  id: string,
  values: Pick<LotteryRow, 'state'> & Partial<LotteryRow>,
): Promise<void> {
  await tx.update(lottery).set(values).where(eq(lottery.id, id));
}

/** Keeps everybody's place in the order of her stratum. */
export async function updateTickets(
  tx: Transaction,
  rows: readonly { id: string; place: number; drawn: boolean }[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    const values = sql.join(
      rows
        .slice(from, from + batch)
        .map(({ id, place, drawn }) => sql`(${id}::uuid, ${place}::integer, ${drawn}::boolean)`),
      sql`, `,
    );
    await tx.execute(
      sql`update identity.lottery_ticket t set place = v.place, drawn = v.drawn
        from (values ${values}) as v (id, place, drawn) where t.id = v.id`,
    );
  }
}
