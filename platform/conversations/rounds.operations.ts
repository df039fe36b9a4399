import { z } from 'zod';
import { fareByGroup, type Obstacle } from '@medespraak/matching';
import { asId, type OrganisationId, type RoundId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readBackgrounds, readNames } from '../people/matchable.operations.ts';
import { matchingAge } from './candidates.ts';
import { daysToDecide } from './conversations.ts';
import { isChangedSince, type FaredByGroup } from './drafting.ts';
import { selectStepsSince, selectStepsToUndo } from './drafts.store.ts';
import { selectExcluded } from './exclusions.store.ts';
import { countPairsOfRound, selectProposalsWithPair } from './pairs.store.ts';
import { markStanding, type LeftReason } from './rounds.ts';
import * as store from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const roundId = z.uuid().transform((value) => asId<RoundId>(value));

/** Rounds, newest first, with how many proposals stand. */
export const listRounds = operation(
  {
    name: 'conversations.list-rounds',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid().optional() }),
  },
  (call, input) => store.selectRounds(call.tx, call.organisationId, input.programmeId),
);

/**
 * How people fare in a round as it stands when that is no longer as it was computed, in the groups they are in today; null while
 * the round's own report holds. Of a confirmed round as it was kept with it. `isLess` says that the proposals are fewer than stood,
 * as pairs could not be made.
 */
export async function fareByHand(
  call: Call,
  round: store.RoundRow,
  proposals: readonly store.ProposalRow[],
  people: Awaited<ReturnType<typeof store.selectRoundPeople>>,
  isLess = false,
): Promise<FaredByGroup | null> {
  if (round.report?.confirmed) return round.report.confirmed;
  const standing = proposals.filter((row) => row.removedAt === null);
  const steps = await selectStepsSince(call.tx, round.id);
  if (!isLess && !isChangedSince(steps, new Set(standing.map((row) => row.id)))) return null;
  const scores = new Map(standing.map((row) => [row.newcomerId, row.score]));
  const newcomers = people.filter((row) => row.kind === 'newcomer');
  const known = await readBackgrounds.within(call, {
    organisationId: call.organisationId,
    personIds: newcomers.map((row) => row.personId),
  });
  const year = Number(round.onDay.slice(0, 4));
  const { all, groups } = fareByGroup(
    newcomers.map(({ personId, waitingDays }) => ({
      days: waitingDays,
      score: scores.get(personId) ?? null,
      background: known.get(personId),
    })),
    {
      gender: ({ background }) => background?.gender ?? null,
      ageBand: ({ background }) => matchingAge(background?.birthYear ?? null, year),
      level: ({ background }) => background?.level ?? null,
      language: ({ background }) => background?.firstLanguage ?? null,
    },
  );
  return { all, groups: groups as FaredByGroup['groups'] };
}

/**
 * A round as it stands: its proposals, also those that were taken out (`removed`; `apart` while the two are
 * kept apart), the newcomers without one (`reason` is
 * 'by-hand' when the engine had somebody for her), and buddies with places over. In a confirmed round `skipped` marks
 * proposals of which no pair came because the world had moved on.
 */
export const readRound = operation(
  {
    name: 'conversations.read-round',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, roundId }),
  },
  async (call, input) => {
    const round = await store.findRound(call.tx, call.organisationId, input.roundId);
    if (!round) throw new Problem('not-found');
    const proposals = await store.selectProposals(call.tx, round.id);
    const [last, ...before] = await selectStepsToUndo(call.tx, round.id);
    const apart = new Set(
      (await selectExcluded(call.tx, call.organisationId, round.programmeId)).map(
        ({ newcomer, buddy }) => `${newcomer} ${buddy}`,
      ),
    );
    const behindBefore = await store.selectTimesBehind(call.tx, round);
    const people = await store.selectRoundPeople(call.tx, round.id);
    const known = await readNames.within(call, {
      organisationId: input.organisationId,
      personIds: [
        ...people.map((row) => row.personId),
        ...proposals.flatMap((row) => [row.newcomerId, row.buddyId]),
      ],
    });
    const named = (id: string) => ({ id, name: known.get(id)?.name ?? '' });
    const made = round.state === 'confirmed' ? await selectProposalsWithPair(call.tx, round.id) : null;
    const standing = proposals.filter((row) => row.removedAt === null);
    const placed = new Set(standing.map((row) => row.newcomerId));
    const taken = new Map<string, number>();
    for (const row of standing) taken.set(row.buddyId, (taken.get(row.buddyId) ?? 0) + 1);
    const waited = new Map(people.map((row) => [row.personId, row.waitingDays]));
    const behind = people.filter((row) => row.kind === 'newcomer' && !placed.has(row.personId));
    return {
      round,
      changedByHand: await fareByHand(call, round, proposals, people),
      /** What was done with it last, which can be undone, and how many pairs it changed. */
      lastStep: last
        ? {
            kind: (before.at(-1) ?? last).kind,
            changed: Math.max(last.undoing.changed.length, last.undoing.added.length),
          }
        : null,
      /** Which proposals stand, as confirming asks for it. */
      standing: markStanding(standing.map((row) => row.id)),
      pairs: made ? await countPairsOfRound(call.tx, round.id) : null,
      proposals: proposals.map((row) => ({
        id: row.id,
        newcomer: named(row.newcomerId),
        buddy: named(row.buddyId),
        source: row.source,
        score: row.score,
        parts: row.parts,
        reasons: row.reasons,
        overridden: row.overridden as readonly Obstacle[],
        waitingDays: waited.get(row.newcomerId) ?? 0,
        fixed: row.fixed,
        removed: row.removedAt !== null,
        apart: row.removedAt !== null && apart.has(`${row.newcomerId} ${row.buddyId}`),
        skipped: made !== null && row.removedAt === null && !made.has(row.id),
      })),
      unmatched: behind.map((row) => ({
        newcomer: named(row.personId),
        reason: (row.obstacle ?? 'by-hand') as LeftReason | 'by-hand',
        details: (row.excluded ?? {}) as Partial<Record<Obstacle, number>>,
        waitingDays: row.waitingDays,
        /** How many confirmed rounds before this one had nobody for her. */
        timesBefore: behindBefore.get(row.personId) ?? 0,
      })),
      idleBuddies: people
        .filter((row) => row.kind === 'buddy')
        .map((row) => ({
          buddy: named(row.personId),
          freePlaces: (row.freePlaces ?? 0) - (taken.get(row.personId) ?? 0),
        }))
        .filter((row) => row.freePlaces > 0),
    };
  },
);

/** Puts a proposed round aside: nothing is made of it, and it stays in the list. Once more changes nothing. */
export const discardRound = operation(
  {
    name: 'conversations.discard-round',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, roundId }),
  },
  async (call, input) => {
    const round = await store.lockRound(call.tx, call.organisationId, input.roundId);
    if (!round) throw new Problem('not-found');
    if (round.state === 'confirmed') throw new Problem('state-changed');
    await store.updateRoundState(call.tx, input.roundId, { state: 'discarded' });
    call.note(input.roundId);
  },
);

/** Puts proposed rounds aside with which nothing was done for thirty days, so that they do not pile up. For the job. */
export const putForgottenRoundsAside = operation(
  {
    name: 'conversations.put-forgotten-rounds-aside',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const since = new Date(call.now.getTime() - daysToDecide * 86_400_000);
    return { aside: await store.putForgottenAside(call.tx, since) };
  },
);
