import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  notExists,
  sql,
} from 'drizzle-orm';
import { auditLine } from '../foundation/audit.schema.ts';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId, RoundId } from '../foundation/ids.ts';
import type { RoundState } from './conversations.ts';
import { proposal, round, roundPerson } from './conversations.schema.ts';
import { roundStep } from './drafts.schema.ts';

export type RoundRow = typeof round.$inferSelect;
export type ProposalRow = typeof proposal.$inferSelect;

/** Rows per statement: a statement takes at most 65,535 parameters. */
const batch = 1000;

export async function insertRound(tx: Transaction, row: typeof round.$inferInsert): Promise<void> {
  await tx.insert(round).values(row);
}

export async function insertRoundPeople(tx: Transaction, rows: readonly (typeof roundPerson.$inferInsert)[]) {
  for (let from = 0; from < rows.length; from += batch)
    await tx.insert(roundPerson).values(rows.slice(from, from + batch));
}

export async function insertProposals(tx: Transaction, rows: readonly (typeof proposal.$inferInsert)[]) {
  for (let from = 0; from < rows.length; from += batch)
    await tx.insert(proposal).values(rows.slice(from, from + batch));
}

export async function findRound(
  tx: Transaction,
  organisationId: OrganisationId,
  id: RoundId,
): Promise<RoundRow | null> {
  const [row] = await tx
    .select()
    .from(round)
    .where(and(eq(round.organisationId, organisationId), eq(round.id, id)));
  return row ?? null;
}

/** The same, and nobody else changes this round until the transaction ends. */
export async function lockRound(
  tx: Transaction,
  organisationId: OrganisationId,
  id: RoundId,
): Promise<RoundRow | null> {
  const [row] = await tx
    .select()
    .from(round)
    .where(and(eq(round.organisationId, organisationId), eq(round.id, id)))
    .for('update');
  return row ?? null;
}

/** The rounds of a draw; nobody else changes one until the transaction ends. */
export function lockRoundsOfLottery(tx: Transaction, lotteryId: string) {
  return tx
    .select({ id: round.id, state: round.state })
    .from(round)
    .where(eq(round.lotteryId, lotteryId))
    .orderBy(asc(round.id))
    .for('update');
}

export async function updateRoundState(
  tx: Transaction,
  id: RoundId,
  values: { state: RoundState; confirmedBy?: string | null; confirmedAt?: Date } | Partial<RoundRow>,
): Promise<void> {
  await tx.update(round).set(values).where(eq(round.id, id));
}

/**
 * Puts proposed rounds aside with which nothing was done since a moment, of all organisations; for the owner. A step that was undone
 * stands in the list of changes alone: it counts too, for somebody worked on the round. Returns their ids.
 */
export async function putForgottenAside(tx: Transaction, since: Date): Promise<string[]> {
  const isForgotten = and(
    eq(round.state, 'proposed'),
    lt(round.proposedAt, since),
    notExists(
      tx
        .select({ id: roundStep.id })
        .from(roundStep)
        .where(and(eq(roundStep.roundId, round.id), gte(roundStep.at, since))),
    ),
    notExists(
      tx
        .select({ id: auditLine.id })
        .from(auditLine)
        .where(
          and(
            eq(auditLine.organisationId, round.organisationId),
            eq(auditLine.operation, 'conversations.undo-step'),
            eq(auditLine.subject, sql`${round.id}::text`),
            gte(auditLine.at, since),
          ),
        ),
    ),
  );
  const held = await tx
    .select({ id: round.id })
    .from(round)
    .where(isForgotten)
    .orderBy(asc(round.id))
    .for('update');
  const ids = held.map(({ id }) => id);
  // Looked at again: whoever had the round while this waited may have done something with it.
  const rows = await tx
    .update(round)
    .set({ state: 'discarded' })
    .where(and(inArray(round.id, ids), isForgotten))
    .returning({ id: round.id });
  return rows.map(({ id }) => id);
}

/** Rounds, newest first, with the number of proposals that stand. */
export async function selectRounds(tx: Transaction, organisationId: OrganisationId, programmeId?: string) {
  const rounds = await tx
    .select()
    .from(round)
    .where(
      and(
        eq(round.organisationId, organisationId),
        programmeId ? eq(round.programmeId, programmeId) : undefined,
      ),
    )
    .orderBy(desc(round.proposedAt), desc(round.id));
  const standing = await tx
    .select({ roundId: proposal.roundId, proposals: count() })
    .from(proposal)
    .where(and(eq(proposal.organisationId, organisationId), isNull(proposal.removedAt)))
    .groupBy(proposal.roundId);
  const counts = new Map(standing.map((row) => [row.roundId, row.proposals]));
  return rounds.map((row) => ({ ...row, proposals: counts.get(row.id) ?? 0 }));
}

/** All proposals of a round, also those taken out; best score first. */
export function selectProposals(tx: Transaction, roundId: string): Promise<ProposalRow[]> {
  return tx
    .select()
    .from(proposal)
    .where(eq(proposal.roundId, roundId))
    .orderBy(desc(proposal.score), asc(proposal.id));
}

export async function findProposal(
  tx: Transaction,
  organisationId: OrganisationId,
  id: string,
): Promise<ProposalRow | null> {
  const [row] = await tx
    .select()
    .from(proposal)
    .where(and(eq(proposal.organisationId, organisationId), eq(proposal.id, id)));
  return row ?? null;
}

export function selectRoundPeople(tx: Transaction, roundId: string) {
  return tx
    .select()
    .from(roundPerson)
    .where(eq(roundPerson.roundId, roundId))
    .orderBy(desc(roundPerson.waitingDays), asc(roundPerson.personId));
}

/** Of newcomers, in how many confirmed rounds of the programme besides this one there was nobody for them. */
export async function selectTimesBehind(tx: Transaction, of: RoundRow): Promise<Map<string, number>> {
  const rows = await tx
    .select({ personId: roundPerson.personId, times: count() })
    .from(roundPerson)
    .innerJoin(round, eq(round.id, roundPerson.roundId))
    .where(
      and(
        eq(round.organisationId, of.organisationId as OrganisationId),
        eq(round.programmeId, of.programmeId),
        eq(round.state, 'confirmed'),
        ne(round.id, of.id),
        isNotNull(roundPerson.obstacle),
      ),
    )
    .groupBy(roundPerson.personId);
  return new Map(rows.map((row) => [row.personId, row.times]));
}

type Standing = Pick<ProposalRow, 'id' | 'fixed' | 'forbidden' | 'removedAt'>;

/** Puts proposals in a state, those of the same state at a time. Who goes out goes first, for a newcomer has one at most. */
export async function setStanding(tx: Transaction, rows: readonly Standing[]): Promise<void> {
  const keyOf = ({ fixed, forbidden, removedAt }: Standing) =>
    `${removedAt ? removedAt.toISOString() : '~'} ${fixed} ${forbidden}`;
  const groups = [...Map.groupBy(rows, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, members] of groups)
    for (let from = 0; from < members.length; from += batch) {
      const { fixed, forbidden, removedAt } = members[0]!;
      const ids = members.slice(from, from + batch).map(({ id }) => id);
      await tx.update(proposal).set({ fixed, forbidden, removedAt }).where(inArray(proposal.id, ids));
    }
}

/** Says of newcomers which rule stands in the way, or that none does. */
export async function setObstacles(
  tx: Transaction,
  roundId: string,
  rows: readonly { personId: string; obstacle: string; excluded: Record<string, number> }[],
): Promise<void> {
  for (const { personId, obstacle, excluded } of rows)
    await tx
      .update(roundPerson)
      .set({ obstacle, excluded })
      .where(and(eq(roundPerson.roundId, roundId), eq(roundPerson.personId, personId)));
}

/** Who got a pair after all is not somebody the round had nobody for. */
export async function clearObstacles(tx: Transaction, roundId: string, personIds: readonly string[]) {
  for (let from = 0; from < personIds.length; from += batch)
    await tx
      .update(roundPerson)
      .set({ obstacle: null, excluded: null })
      .where(
        and(
          eq(roundPerson.roundId, roundId),
          inArray(roundPerson.personId, personIds.slice(from, from + batch)),
          isNotNull(roundPerson.obstacle),
        ),
      );
}
