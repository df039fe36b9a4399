import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import { callSeat, heldCall, shortTalk } from './calls.schema.ts';

export type HeldCall = typeof heldCall.$inferSelect;
export type CallSeat = typeof callSeat.$inferSelect;

const ofPlace = (placeId: string) => or(eq(heldCall.pairId, placeId), eq(heldCall.shortTalkId, placeId));

/** Until the transaction ends, nobody else joins or leaves in this place. */
export async function lockPlace(tx: Transaction, placeId: string): Promise<void> {
  await selectRows(tx, sql`select pg_advisory_xact_lock(hashtextextended(${placeId}, 11))`);
}

/** What the two of a short talk may read of it. */
const shortTalkColumns = {
  id: shortTalk.id,
  newcomerId: shortTalk.newcomerId,
  buddyId: shortTalk.buddyId,
  startedAt: shortTalk.startedAt,
  endsAt: shortTalk.endsAt,
  closedAt: shortTalk.closedAt,
};

/** A short talk of whoever asks; under her role there are no others. */
export async function findShortTalk(tx: Transaction, id: string) {
  const [row] = await tx.select(shortTalkColumns).from(shortTalk).where(eq(shortTalk.id, id));
  return row ?? null;
}

/** The newest call of a place. */
export async function findLastCall(tx: Transaction, placeId: string): Promise<HeldCall | null> {
  const [row] = await tx
    .select()
    .from(heldCall)
    .where(ofPlace(placeId))
    .orderBy(desc(heldCall.startedAt), desc(heldCall.id))
    .limit(1);
  return row ?? null;
}

export async function findCall(tx: Transaction, id: string): Promise<HeldCall | null> {
  const [row] = await tx.select().from(heldCall).where(eq(heldCall.id, id));
  return row ?? null;
}

export async function insertCall(tx: Transaction, row: typeof heldCall.$inferInsert): Promise<void> {
  await tx.insert(heldCall).values(row);
}

export async function updateCall(tx: Transaction, id: string, values: Partial<HeldCall>): Promise<void> {
  await tx.update(heldCall).set(values).where(eq(heldCall.id, id));
}

/** A seat with the place its call is in. */
export async function findSeat(tx: Transaction, id: string) {
  const [row] = await tx
    .select({ seat: callSeat, pairId: heldCall.pairId, shortTalkId: heldCall.shortTalkId })
    .from(callSeat)
    .innerJoin(heldCall, eq(heldCall.id, callSeat.callId))
    .where(eq(callSeat.id, id));
  return row ? { ...row.seat, placeId: row.pairId ?? row.shortTalkId ?? '' } : null;
}

export function selectSeats(tx: Transaction, callId: string): Promise<CallSeat[]> {
  return tx.select().from(callSeat).where(eq(callSeat.callId, callId)).orderBy(asc(callSeat.joinedAt));
}

/** Adds a seat; false when one with this id is there. */
export async function insertSeat(tx: Transaction, row: typeof callSeat.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(callSeat).values(row).onConflictDoNothing().returning({ id: callSeat.id });
  return rows.length > 0;
}

export async function updateSeat(tx: Transaction, id: string, values: Partial<CallSeat>): Promise<void> {
  await tx.update(callSeat).set(values).where(eq(callSeat.id, id));
}

/** One page at a time: somebody's other seats are given up. */
export async function closeOtherSeats(
  tx: Transaction,
  personId: string,
  but: string,
  now: Date,
): Promise<void> {
  await tx
    .update(callSeat)
    .set({ leftAt: now })
    .where(and(eq(callSeat.personId, personId), ne(callSeat.id, but), isNull(callSeat.leftAt)));
}

/** Seats that were not heard since an instant left when they were last heard; under the owner. */
export async function closeVanishedSeats(tx: Transaction, before: Date, callId: string): Promise<void> {
  await tx
    .update(callSeat)
    .set({ leftAt: sql`${callSeat.seenAt}` })
    .where(and(isNull(callSeat.leftAt), lt(callSeat.seenAt, before), eq(callSeat.callId, callId)));
}

/**
 * When the place of a call closed or closes: a pair with its end, a short talk some minutes after its time or when one of the two
 * closed it off. Null while that is not known. Written by hand because it crosses subjects.
 */
export async function findClosing(
  tx: Transaction,
  callId: string,
  goodbyeMinutes: number,
): Promise<Date | null> {
  const [row] = await selectRows<{ closes: Date | string | null }>(
    tx,
    sql`select coalesce(case when pair.state <> 'started' then pair.ended_at end,
        least(t.closed_at, t.ends_at + make_interval(mins => ${goodbyeMinutes}::int))) as closes
      from identity.call c left join identity.pair on pair.id = c.pair_id
      left join identity.short_talk t on t.id = c.short_talk_id where c.id = ${callId}::uuid`,
  );
  return row?.closes ? new Date(row.closes) : null;
}

/** Seats of a place that closed were given up then, or when they were last heard before. */
export async function closeSeatsAt(tx: Transaction, callId: string, closedAt: Date): Promise<void> {
  await tx
    .update(callSeat)
    .set({ leftAt: sql`least(${callSeat.seenAt}, ${closedAt.toISOString()}::timestamptz)` })
    .where(and(isNull(callSeat.leftAt), eq(callSeat.callId, callId)));
}

/** Calls that go on in a place that closed before an instant; under the owner. */
export async function selectCallsOfClosed(
  tx: Transaction,
  now: Date,
  goodbyeMinutes: number,
): Promise<string[]> {
  const rows = await selectRows<{ id: string }>(
    tx,
    sql`select c.id from identity.call c left join identity.pair on pair.id = c.pair_id
      left join identity.short_talk t on t.id = c.short_talk_id
      where c.ended_at is null and (pair.state <> 'started' or t.closed_at is not null
        or t.ends_at + make_interval(mins => ${goodbyeMinutes}::int) < ${now.toISOString()}::timestamptz)`,
  );
  return rows.map((row) => row.id);
}

/** Calls that nobody closed and in which nobody was heard since an instant; under the owner. */
export async function selectVanishedCalls(tx: Transaction, before: Date): Promise<string[]> {
  const taken = tx
    .select({ id: callSeat.callId })
    .from(callSeat)
    .where(and(isNull(callSeat.leftAt), gte(callSeat.seenAt, before)));
  const rows = await tx
    .select({ id: heldCall.id })
    .from(heldCall)
    .where(and(isNull(heldCall.endedAt), sql`${heldCall.id} not in ${taken}`));
  return rows.map((row) => row.id);
}

/** Calls of pairs, latest first; those in which the two never were together are left out. */
export function selectCallsOfPairs(tx: Transaction, pairIds: readonly string[]) {
  return tx
    .select()
    .from(heldCall)
    .where(and(inArray(heldCall.pairId, [...pairIds]), sql`${heldCall.togetherSeconds} > 0`))
    .orderBy(desc(heldCall.startedAt));
}
