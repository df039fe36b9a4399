import { and, asc, count, desc, eq, isNull, ne } from 'drizzle-orm';
import type { Transaction } from '../foundation/database.ts';
import type { OrganisationId, RoundId } from '../foundation/ids.ts';
import type { RoundState } from './conversations.ts';
import { proposal, round, roundPerson } from './conversations.schema.ts';

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

export async function updateRoundState(
  tx: Transaction,
  id: RoundId,
  values: { state: RoundState; confirmedBy?: string | null; confirmedAt?: Date },
): Promise<void> {
  await tx.update(round).set(values).where(eq(round.id, id));
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

export async function setRemoved(tx: Transaction, id: string, removedAt: Date | null): Promise<void> {
  await tx.update(proposal).set({ removedAt }).where(eq(proposal.id, id));
}

/** Takes a newcomer's standing proposals out, so that another can take their place. */
export async function removeStanding(tx: Transaction, roundId: string, newcomerId: string, removedAt: Date) {
  await tx
    .update(proposal)
    .set({ removedAt })
    .where(
      and(eq(proposal.roundId, roundId), eq(proposal.newcomerId, newcomerId), isNull(proposal.removedAt)),
    );
}

/** How many standing proposals of a round a buddy has, besides those of one newcomer. */
export async function countStanding(
  tx: Transaction,
  roundId: string,
  besides: string,
): Promise<Map<string, number>> {
  const rows = await tx
    .select({ buddyId: proposal.buddyId, proposals: count() })
    .from(proposal)
    .where(and(eq(proposal.roundId, roundId), isNull(proposal.removedAt), ne(proposal.newcomerId, besides)))
    .groupBy(proposal.buddyId);
  return new Map(rows.map((row) => [row.buddyId, row.proposals]));
}

export function selectRoundPeople(tx: Transaction, roundId: string) {
  return tx
    .select()
    .from(roundPerson)
    .where(eq(roundPerson.roundId, roundId))
    .orderBy(desc(roundPerson.waitingDays), asc(roundPerson.personId));
}
