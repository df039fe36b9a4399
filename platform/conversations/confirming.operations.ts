import { z } from 'zod';
import { explainPair, type Obstacle } from '@medespraak/matching';
import { asId, newId, type OrganisationId, type PairId, type RoundId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readNames } from '../people/matchable.operations.ts';
import { readCandidates } from './candidates.operations.ts';
import type { Conflict, Named } from './conversations.ts';
import { markStanding } from './rounds.ts';
import { fareByHand } from './rounds.operations.ts';
import { tellAboutOffers } from './correspondents.operations.ts';
import { countPairsOfRound, insertPairs, lockPairing } from './pairs.store.ts';
import * as store from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const roundId = z.uuid().transform((value) => asId<RoundId>(value));

export interface Confirmation {
  /** Pairs that this round made, now or before. */
  pairs: number;
  /** Somebody had confirmed it before, in this window or another. */
  already: boolean;
  /** Proposed pairs that could no longer be made, and why. Empty when `already`. */
  skipped: { newcomer: Named; buddy: Named; conflict: Conflict }[];
}

/** What no coordinator may set aside, and what it is called when it came up after the proposal. */
const lateObstacles = new Map<Obstacle, Conflict>([
  ['certificate', 'certificate'],
  ['earlier-pair', 'earlier-pair'],
  ['forbidden', 'excluded'],
]);

/**
 * Makes the pairs of a round, as offers, once: a second time, or at the same time from another window, it says `already`
 * with the same number. Whoever left, was paired elsewhere or is full by now is skipped and named; what two people's
 * records say about level or times is not judged again.
 * @throws Problem 'state-changed' when the round was discarded or other proposals stand than were `seen`, 'not-found'.
 */
export const confirmRound = operation(
  {
    name: 'conversations.confirm-round',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      roundId,
      /** The mark of the proposals as they were looked at (`standing` of readRound); absent when nobody looked. */
      seen: z.string().max(64).optional(),
      /** False for a past that is only written down: nobody gets a letter. */
      tell: z.boolean().default(true),
    }),
  },
  async (call, input): Promise<Confirmation> => {
    const round = await store.lockRound(call.tx, call.organisationId, input.roundId);
    if (!round) throw new Problem('not-found');
    if (round.state === 'discarded') throw new Problem('state-changed');
    if (round.state === 'confirmed') {
      const pairs = await countPairsOfRound(call.tx, round.id);
      call.note(round.id, { pairs, already: true });
      return { pairs, already: true, skipped: [] };
    }
    const proposals = (await store.selectProposals(call.tx, round.id)).filter(
      (row) => row.removedAt === null,
    );
    if (input.seen !== undefined && input.seen !== markStanding(proposals.map((row) => row.id)))
      throw new Problem('state-changed');
    await lockPairing(call.tx, round.programmeId);
    const candidates = await readCandidates.within(call, {
      organisationId: input.organisationId,
      programmeId: round.programmeId,
    });
    const newcomers = new Map(candidates.newcomers.map((newcomer) => [newcomer.id, newcomer]));
    const buddies = new Map(candidates.buddies.map((buddy) => [buddy.id, buddy]));
    const free = new Map(candidates.buddies.map((buddy) => [buddy.id, buddy.capacity]));

    const conflictOf = (newcomerId: string, buddyId: string): Conflict | null => {
      const [newcomer, buddy] = [newcomers.get(newcomerId), buddies.get(buddyId)];
      if (!newcomer) return candidates.paired.has(newcomerId) ? 'newcomer-paired' : 'newcomer-gone';
      if (!buddy) return 'buddy-gone';
      if ((free.get(buddyId) ?? 0) === 0) return 'buddy-full';
      const { rules, weights } = candidates;
      const explained = explainPair(newcomer, buddy, rules, weights, { newcomers: [] });
      const late = explained.allowed
        ? undefined
        : explained.obstacles.find((code) => lateObstacles.has(code));
      return late ? (lateObstacles.get(late) ?? null) : null;
    };

    const skipped: { newcomerId: string; buddyId: string; conflict: Conflict }[] = [];
    const rows = [];
    for (const proposal of proposals) {
      const { newcomerId, buddyId } = proposal;
      const conflict = conflictOf(newcomerId, buddyId);
      if (conflict) {
        skipped.push({ newcomerId, buddyId, conflict });
        continue;
      }
      free.set(buddyId, (free.get(buddyId) ?? 0) - 1);
      rows.push({
        id: newId<PairId>(),
        organisationId: call.organisationId,
        programmeId: round.programmeId,
        roundId: round.id,
        proposalId: proposal.id,
        newcomerId,
        buddyId,
        state: 'offered' as const,
        offeredAt: call.now,
      });
    }
    const made = await insertPairs(call.tx, rows);
    for (const { proposalId, newcomerId, buddyId } of rows) {
      if (!made.has(proposalId)) skipped.push({ newcomerId, buddyId, conflict: 'newcomer-paired' });
    }
    const kept = rows.filter((row) => made.has(row.proposalId));
    const paired = kept.map((row) => row.newcomerId);
    await store.clearObstacles(call.tx, round.id, paired);
    const offers = kept.map((row) => row.id);
    if (input.tell) await tellAboutOffers(call, 'offered', offers);
    const people = await store.selectRoundPeople(call.tx, round.id);
    const ofPairs = proposals.filter((row) => made.has(row.id));
    const fared = round.report && (await fareByHand(call, round, ofPairs, people, skipped.length > 0));
    await store.updateRoundState(call.tx, input.roundId, {
      state: 'confirmed',
      ...(round.report && fared ? { report: { ...round.report, confirmed: fared } } : {}),
      confirmedAt: call.now,
      confirmedBy: call.actor.kind === 'staff' ? call.actor.accountId : null,
    });
    const names = await readNames.within(call, {
      organisationId: input.organisationId,
      personIds: skipped.flatMap((row) => [row.newcomerId, row.buddyId]),
    });
    const named = (id: string) => ({ id, name: names.get(id)?.name ?? '' });
    call.note(round.id, { pairs: made.size, skipped: skipped.length });
    return {
      pairs: made.size,
      already: false,
      skipped: skipped.map((row) => ({
        newcomer: named(row.newcomerId),
        buddy: named(row.buddyId),
        conflict: row.conflict,
      })),
    };
  },
);
