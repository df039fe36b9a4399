import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { proposeRound as runEngine, type Obstacle } from '@medespraak/matching';
import { asId, newId, type Id, type OrganisationId, type RoundId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readNames } from '../people/matchable.operations.ts';
import { readCandidates } from './candidates.operations.ts';
import { daysBetween, digestInput } from './candidates.ts';
import { countPairsOfRound, selectProposalsWithPair } from './pairs.store.ts';
import { describePairing, type RoundPreview } from './rounds.ts';
import * as store from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const roundId = z.uuid().transform((value) => asId<RoundId>(value));
const scope = z.object({
  organisationId,
  programmeId: z.uuid(),
  /** The same seed over the same people gives the same round; drawn when absent. */
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});

type Candidates = Awaited<ReturnType<typeof readCandidates.within>>;

function run({ newcomers, buddies, rules, weights, names }: Candidates, seed: number): RoundPreview {
  const round = runEngine(newcomers, buddies, rules, weights, { seed });
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const registered = new Map(newcomers.map(({ id, registeredOn }) => [id, registeredOn]));
  return {
    pairs: round.pairs.map((pairing) => describePairing(pairing, names)),
    unmatched: round.unmatched.map(({ newcomer, reason, details }) => ({
      newcomer: named(newcomer),
      reason,
      details,
      waitingDays: daysBetween(registered.get(newcomer) ?? rules.on, rules.on),
    })),
    idleBuddies: round.idleBuddies.map(({ buddy, freePlaces }) => ({ buddy: named(buddy), freePlaces })),
    seed: round.seed,
    engine: round.engine,
  };
}

const drawSeed = () => randomInt(2 ** 31);

/** What a round would be today. Stores nothing; nobody waiting, or nobody free, gives empty lists. */
export const previewRound = operation(
  {
    name: 'conversations.preview-round',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: scope,
  },
  async (call, input) => run(await readCandidates.within(call, input), input.seed ?? drawSeed()),
);

/** Runs a round and keeps it as a proposal: pairs, everybody who was eligible, who stays behind and why, seed and digest. */
export const proposeRound = operation(
  {
    name: 'conversations.propose-round',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: scope,
  },
  async (call, input) => {
    const candidates = await readCandidates.within(call, input);
    const round = run(candidates, input.seed ?? drawSeed());
    const id = newId<RoundId>();
    await store.insertRound(call.tx, {
      id,
      organisationId: call.organisationId,
      programmeId: input.programmeId,
      state: 'proposed',
      onDay: candidates.rules.on,
      seed: round.seed,
      engine: round.engine,
      weights: candidates.weights,
      certificateRequired: candidates.rules.certificateRequired,
      inputDigest: digestInput(candidates),
      proposedBy: accountOf(call),
      proposedAt: call.now,
    });
    await store.insertRoundPeople(call.tx, eligiblePeople(call, id, candidates, round));
    await store.insertProposals(
      call.tx,
      round.pairs.map(({ newcomer, buddy, ...rest }) => ({
        id: newId<Id<'proposal'>>(),
        organisationId: call.organisationId,
        roundId: id,
        newcomerId: newcomer.id,
        buddyId: buddy.id,
        source: 'engine' as const,
        overridden: [],
        ...rest,
      })),
    );
    call.note(id, { pairs: round.pairs.length, unmatched: round.unmatched.length });
    return { roundId: id };
  },
);

function eligiblePeople(call: Call, id: RoundId, candidates: Candidates, round: RoundPreview) {
  const behind = new Map(round.unmatched.map((entry) => [entry.newcomer.id, entry]));
  const row = (person: { id: string; registeredOn: string }) => ({
    id: newId<Id<'round-person'>>(),
    organisationId: call.organisationId,
    roundId: id,
    personId: person.id,
    waitingDays: daysBetween(person.registeredOn, candidates.rules.on),
  });
  return [
    ...candidates.newcomers.map((newcomer) => ({
      ...row(newcomer),
      kind: 'newcomer' as const,
      obstacle: behind.get(newcomer.id)?.reason ?? null,
      excluded: behind.get(newcomer.id)?.details ?? null,
    })),
    ...candidates.buddies
      .filter(({ capacity }) => capacity > 0)
      .map((buddy) => ({ ...row(buddy), kind: 'buddy' as const, freePlaces: buddy.capacity })),
  ];
}

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
 * A round as it stands: its proposals, also those that were taken out (`removed`), the newcomers without one (`reason` is
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
    return {
      round,
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
        removed: row.removedAt !== null,
        skipped: made !== null && row.removedAt === null && !made.has(row.id),
      })),
      unmatched: people
        .filter((row) => row.kind === 'newcomer' && !placed.has(row.personId))
        .map((row) => ({
          newcomer: named(row.personId),
          reason: (row.obstacle ?? 'by-hand') as Obstacle | 'by-hand',
          details: (row.excluded ?? {}) as Partial<Record<Obstacle, number>>,
          waitingDays: row.waitingDays,
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

function accountOf(call: Call): string | null {
  return call.actor.kind === 'staff' ? call.actor.accountId : null;
}
