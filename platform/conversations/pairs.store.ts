import { and, asc, count, desc, eq, inArray, isNull, max, or, sql, sum, type SQL } from 'drizzle-orm';
import { selectRows, type Transaction } from '../foundation/database.ts';
import type { OrganisationId } from '../foundation/ids.ts';
import type { EndReason, PairState } from './conversations.ts';
import { conversation, pair } from './conversations.schema.ts';

export type PairRow = typeof pair.$inferSelect;

/** Until the transaction ends, nobody else makes pairs in this programme: places are counted and taken in one go. */
export async function lockPairing(tx: Transaction, programmeId: string): Promise<void> {
  await selectRows(tx, sql`select pg_advisory_xact_lock(hashtextextended(${programmeId}, 7))`);
}

/** Who was paired with whom, split into pairs that run and pairs that are over. */
export async function selectPairsOfProgramme(
  tx: Transaction,
  organisationId: OrganisationId,
  programmeId: string,
) {
  const rows = await tx
    .select({ newcomer: pair.newcomerId, buddy: pair.buddyId, endedAt: pair.endedAt })
    .from(pair)
    .where(and(eq(pair.organisationId, organisationId), eq(pair.programmeId, programmeId)));
  const ids = ({ newcomer, buddy }: (typeof rows)[number]) => ({ newcomer, buddy });
  return {
    open: rows.filter((row) => row.endedAt === null).map(ids),
    earlier: rows.filter((row) => row.endedAt !== null).map(ids),
  };
}

/**
 * The day since when everybody in a programme waits, as YYYY-MM-DD, by id: since she registered, or since she last had somebody to
 * talk with. Written by hand because the view crosses subjects.
 */
export async function selectWaitingSince(
  tx: Transaction,
  organisationId: OrganisationId,
  programmeId: string,
): Promise<Map<string, string>> {
  const rows = await selectRows<{ id: string; since: string }>(
    tx,
    sql`select person_id as id, (since at time zone 'Europe/Amsterdam')::date::text as since from identity.waiting_since
        where organisation_id = ${organisationId}::uuid and programme_id = ${programmeId}::uuid`,
  );
  return new Map(rows.map(({ id, since }) => [id, since]));
}

/**
 * Two of whom one reported the other, or closed off a short talk with her: they are not brought together. Written by hand because
 * it crosses subjects; who is which of the two does not matter, so both orders are there.
 */
export async function selectApart(
  tx: Transaction,
  organisationId: OrganisationId,
): Promise<{ newcomer: string; buddy: string }[]> {
  const rows = await selectRows<{ one: string; other: string }>(
    tx,
    sql`select person_id as one, about_id as other from identity.concern
        where organisation_id = ${organisationId}::uuid and about_id is not null
      union select newcomer_id, buddy_id from identity.short_talk
        where organisation_id = ${organisationId}::uuid and closed_at is not null`,
  );
  return rows.flatMap(({ one, other }) => [
    { newcomer: one, buddy: other },
    { newcomer: other, buddy: one },
  ]);
}

/** The pairs that run and of which both are among these people. */
export function selectRunningAmong(
  tx: Transaction,
  organisationId: OrganisationId,
  personIds: readonly string[],
) {
  const ids = [...personIds];
  return tx
    .select({ pairId: pair.id, newcomer: pair.newcomerId, buddy: pair.buddyId })
    .from(pair)
    .where(
      and(
        eq(pair.organisationId, organisationId),
        eq(pair.state, 'started'),
        inArray(pair.newcomerId, ids),
        inArray(pair.buddyId, ids),
      ),
    );
}

/** Adds pairs; returns the proposals whose pair was made. One that exists, or whose newcomer has a pair, is left out. */
export async function insertPairs(
  tx: Transaction,
  rows: readonly (typeof pair.$inferInsert)[],
): Promise<Set<string>> {
  const made = new Set<string>();
  for (let from = 0; from < rows.length; from += 1000) {
    const added = await tx
      .insert(pair)
      .values(rows.slice(from, from + 1000))
      .onConflictDoNothing()
      .returning({ proposalId: pair.proposalId });
    for (const row of added) made.add(row.proposalId);
  }
  return made;
}

export async function countPairsOfRound(tx: Transaction, roundId: string): Promise<number> {
  const [row] = await tx.select({ pairs: count() }).from(pair).where(eq(pair.roundId, roundId));
  return row?.pairs ?? 0;
}

export async function selectProposalsWithPair(tx: Transaction, roundId: string): Promise<Set<string>> {
  const rows = await tx.select({ id: pair.proposalId }).from(pair).where(eq(pair.roundId, roundId));
  return new Set(rows.map((row) => row.id));
}

export interface PairFilter {
  organisationId: OrganisationId;
  programmeId?: string | undefined;
  states?: readonly PairState[] | undefined;
  /** Pairs in which one of these people is. */
  personIds?: readonly string[] | undefined;
}

const matches = (filter: PairFilter): SQL | undefined =>
  and(
    eq(pair.organisationId, filter.organisationId),
    filter.programmeId ? eq(pair.programmeId, filter.programmeId) : undefined,
    filter.states ? inArray(pair.state, [...filter.states]) : undefined,
    filter.personIds
      ? or(inArray(pair.newcomerId, [...filter.personIds]), inArray(pair.buddyId, [...filter.personIds]))
      : undefined,
  );

/** Newest offers first. */
export function selectPairs(tx: Transaction, filter: PairFilter, page: { limit: number; offset: number }) {
  return tx
    .select()
    .from(pair)
    .where(matches(filter))
    .orderBy(desc(pair.offeredAt), asc(pair.id))
    .limit(page.limit)
    .offset(page.offset);
}

/** How many pairs there are in each state. */
export async function countPairs(tx: Transaction, filter: PairFilter): Promise<Record<PairState, number>> {
  const rows = await tx
    .select({ state: pair.state, pairs: count() })
    .from(pair)
    .where(matches(filter))
    .groupBy(pair.state);
  const counts = { offered: 0, started: 0, declined: 0, expired: 0, ended: 0 };
  for (const row of rows) counts[row.state] = row.pairs;
  return counts;
}

export async function findPair(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<PairRow | null> {
  const [row] = await tx
    .select()
    .from(pair)
    .where(and(eq(pair.organisationId, organisationId), eq(pair.id, id)));
  return row ?? null;
}

/** Starts the pairs among these that are still an offer; returns their ids. */
export async function startPairs(
  tx: Transaction,
  organisationId: OrganisationId,
  ids: readonly string[],
  at: Date,
): Promise<string[]> {
  const rows = await tx
    .update(pair)
    .set({ state: 'started', acceptedAt: at, startedAt: at })
    .where(
      and(eq(pair.organisationId, organisationId), inArray(pair.id, [...ids]), eq(pair.state, 'offered')),
    )
    .returning({ id: pair.id });
  return rows.map((row) => row.id);
}

/** Closes a pair that is in a state; false when it is not (any longer). */
export async function closePair(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
  change: { from: PairState; to: 'declined' | 'expired' | 'ended'; at: Date; reason: EndReason | null },
): Promise<boolean> {
  const rows = await tx
    .update(pair)
    .set({ state: change.to, endedAt: change.at, endReason: change.reason })
    .where(and(eq(pair.organisationId, organisationId), eq(pair.id, id), eq(pair.state, change.from)))
    .returning({ id: pair.id });
  return rows.length > 0;
}

/** Makes a pair that is over run again, or an offer again. */
export async function reopenPair(tx: Transaction, id: string, to: 'started' | 'offered'): Promise<void> {
  await tx.update(pair).set({ state: to, endedAt: null, endReason: null }).where(eq(pair.id, id));
}

/** The pairs of somebody that were over from exactly a moment on. */
export function selectClosedAt(tx: Transaction, personId: string, at: Date) {
  return tx
    .select({ id: pair.id, state: pair.state })
    .from(pair)
    .where(and(or(eq(pair.newcomerId, personId), eq(pair.buddyId, personId)), eq(pair.endedAt, at)));
}

/** Open pairs of both people of a pair, and for how many the buddy has room. */
export async function countOpenOf(
  tx: Transaction,
  two: { newcomerId: string; buddyId: string },
): Promise<{ newcomer: number; buddy: number; capacity: number }> {
  const open = (column: SQL) =>
    sql`(select count(*)::int from identity.pair where ${column} and ended_at is null)`;
  const [row] = await selectRows<{ newcomer: number; buddy: number; capacity: number }>(
    tx,
    sql`select ${open(sql`newcomer_id = ${two.newcomerId}::uuid`)} as newcomer, ${open(sql`buddy_id = ${two.buddyId}::uuid`)} as buddy,
      coalesce((select capacity from identity.person where id = ${two.buddyId}::uuid), 1) as capacity`,
  );
  return row ?? { newcomer: 0, buddy: 0, capacity: 1 };
}

/** Adds a talk; false when it was added before under the same id. */
export async function insertConversation(
  tx: Transaction,
  row: typeof conversation.$inferInsert,
): Promise<boolean> {
  const rows = await tx
    .insert(conversation)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: conversation.id });
  return rows.length > 0;
}

/** Removes a talk that was written down by the programme. False when it is gone, or one of the two wrote it down herself. */
export async function removeConversation(tx: Transaction, pairId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(conversation)
    .where(
      and(
        eq(conversation.id, id),
        eq(conversation.pairId, pairId),
        eq(conversation.source, 'by-hand'),
        isNull(conversation.loggedById),
      ),
    )
    .returning({ id: conversation.id });
  return rows.length > 0;
}

/** Talks per pair: how many, how long together, the last day. Pairs without any are absent. */
export async function selectTalks(tx: Transaction, pairIds: readonly string[]) {
  if (pairIds.length === 0)
    return new Map<string, { times: number; minutes: number; lastHeldOn: string | null }>();
  const rows = await tx
    .select({
      pairId: conversation.pairId,
      times: count(),
      minutes: sum(conversation.minutes).mapWith(Number),
      lastHeldOn: max(conversation.heldOn),
    })
    .from(conversation)
    .where(inArray(conversation.pairId, [...pairIds]))
    .groupBy(conversation.pairId);
  return new Map(rows.map(({ pairId, ...talks }) => [pairId, talks]));
}

/** The talks of a pair, latest first. */
export function selectConversations(tx: Transaction, pairId: string) {
  return tx
    .select({
      id: conversation.id,
      heldOn: conversation.heldOn,
      minutes: conversation.minutes,
      source: conversation.source,
    })
    .from(conversation)
    .where(eq(conversation.pairId, pairId))
    .orderBy(desc(conversation.heldOn), desc(conversation.id));
}
