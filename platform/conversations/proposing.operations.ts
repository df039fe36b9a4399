import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Pairing } from '@medespraak/matching';
import type { Actor } from '../foundation/access.ts';
import { asId, newId, type Id, type OrganisationId, type RoundId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { readCandidates, readRules } from './candidates.operations.ts';
import { daysBetween, digestInput } from './candidates.ts';
import type { Computed, RoundTask } from './drafting.ts';
import { takeRun } from './drafts.store.ts';
import { inEngine, type EngineHooks } from './engine.ts';
import { readLottery } from './lotteries.operations.ts';
import { lockLottery } from './lotteries.store.ts';
import { describePairing, type LeftBehind, type RoundPreview } from './rounds.ts';
import * as store from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));

/** What a round is asked for with. */
export interface RoundWish {
  organisationId: string;
  programmeId: string;
  /** The same seed over the same people gives the same round; drawn when absent. */
  seed?: number | undefined;
  /** The draw of which the round pairs those who were drawn. */
  lotteryId?: string | undefined;
  /** The best found after so many milliseconds. */
  timeLimit?: number | undefined;
  /** No two people would rather have each other, instead of most pairs and the best fit. */
  stable?: boolean | undefined;
}

type Candidates = Awaited<ReturnType<typeof readCandidates>>;

/** A round as it was computed, with the people it is about. */
export interface DraftedRound {
  candidates: Candidates;
  task: RoundTask;
  computed: Computed;
  /** Newcomers who took no part, and why. */
  aside: ReadonlyMap<string, 'not-drawn' | 'not-in-lottery'>;
}

const seedInput = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional();

/** The task of a round over these candidates; of a draw, only those who were drawn take part. */
export function taskOf(
  candidates: Candidates,
  seed: number,
  aside: DraftedRound['aside'] = new Map(),
): RoundTask {
  const { newcomers, buddies, rules, weights, longWait, backgrounds } = candidates;
  return {
    newcomers: newcomers.filter(({ id }) => !aside.has(id)),
    buddies,
    rules,
    weights,
    seed,
    longWait,
    aside: newcomers.filter(({ id }) => aside.has(id)),
    languages: Object.fromEntries(
      [...backgrounds].flatMap(([id, { firstLanguage }]) => (firstLanguage ? [[id, firstLanguage]] : [])),
    ),
  };
}

/** Computes what a round would be today. Stores nothing; nobody waiting, or nobody free, gives empty lists. */
export async function draftRound(
  platform: Platform,
  actor: Actor,
  wish: RoundWish,
  hooks: EngineHooks = {},
): Promise<DraftedRound> {
  const seed = seedInput.safeParse(wish.seed);
  if (!seed.success)
    throw new Problem('invalid-input', { fields: [{ field: 'seed', message: 'a whole number from 0' }] });
  const where = { organisationId: wish.organisationId, programmeId: wish.programmeId };
  const candidates = await readCandidates(platform, actor, where);
  const aside: Map<string, 'not-drawn' | 'not-in-lottery'> = new Map();
  if (wish.lotteryId !== undefined) {
    const lottery = await readLottery(platform, actor, {
      organisationId: wish.organisationId,
      lotteryId: wish.lotteryId,
    });
    if (lottery.programmeId !== wish.programmeId) throw new Problem('not-found');
    if (lottery.state !== 'drawn') throw new Problem('state-changed');
    const tickets = new Map(lottery.tickets.flatMap((one) => (one.person ? [[one.person.id, one]] : [])));
    for (const { id } of candidates.newcomers) {
      const ticket = tickets.get(id);
      if (!ticket?.drawn) aside.set(id, ticket ? 'not-drawn' : 'not-in-lottery');
    }
  }
  const task = {
    ...taskOf(candidates, seed.data ?? randomInt(2 ** 31), aside),
    timeLimit: wish.timeLimit,
    stable: wish.stable ?? false,
  };
  return { candidates, task, computed: await inEngine('round', task, hooks), aside };
}

/** Who stays behind in a round, with the rule in the way, or that she took no part in it. */
function leftBehind({ candidates, computed, aside }: DraftedRound): LeftBehind[] {
  const { names, rules } = candidates;
  const named = (id: string) => ({ id, name: names.get(id) ?? '' });
  const since = new Map(candidates.newcomers.map(({ id, waitsSince }) => [id, waitsSince]));
  const waited = (id: string) => daysBetween(since.get(id) ?? rules.on, rules.on);
  return [
    ...computed.round.unmatched.map(({ newcomer, reason, details }) => ({
      newcomer: named(newcomer),
      reason,
      details,
      waitingDays: waited(newcomer),
    })),
    ...[...aside].map(([id, reason]) => ({
      newcomer: named(id),
      reason,
      details: {},
      waitingDays: waited(id),
    })),
  ];
}

/** A computed round with names, for whoever only looks. */
export function describeDraft(draft: DraftedRound): RoundPreview {
  const { candidates, computed } = draft;
  const { round, ...figures } = computed;
  return {
    pairs: round.pairs.map((pairing) => describePairing(pairing, candidates.names)),
    unmatched: leftBehind(draft),
    idleBuddies: round.idleBuddies.map(({ buddy, freePlaces }) => ({
      buddy: { id: buddy, name: candidates.names.get(buddy) ?? '' },
      freePlaces,
    })),
    seed: round.seed,
    engine: round.engine,
    figures,
  };
}

/** What a round would be today, with names. Stores nothing. */
export async function previewRound(
  platform: Platform,
  actor: Actor,
  wish: RoundWish,
  hooks: EngineHooks = {},
): Promise<RoundPreview> {
  return describeDraft(await draftRound(platform, actor, wish, hooks));
}

/**
 * Keeps a computed round as a proposal: pairs, everybody who was eligible, who stays behind and why, how people fare, how far
 * from the best it can be, seed and digest.
 * @throws Problem 'state-changed' when the run it comes from was cancelled meanwhile, or its draw was withdrawn; nothing is kept
 *   then.
 */
export const keepRound = operation(
  {
    name: 'conversations.propose-round',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      lotteryId: z.uuid().optional(),
      runId: z.uuid().optional(),
      draft: z.custom<DraftedRound>((value) => typeof value === 'object' && value !== null),
    }),
  },
  async (call, input) => {
    // Another organisation's programme does not exist here.
    await readRules.within(call, { organisationId: input.organisationId, programmeId: input.programmeId });
    if (input.lotteryId !== undefined) {
      const lottery = await lockLottery(call.tx, call.organisationId, input.lotteryId);
      if (lottery?.programmeId !== input.programmeId) throw new Problem('not-found');
      if (lottery.state !== 'drawn') throw new Problem('state-changed');
    }
    const { candidates, computed } = input.draft;
    const { round, ...figures } = computed;
    const id = newId<RoundId>();
    const { rules, longWait } = candidates;
    await store.insertRound(call.tx, {
      id,
      organisationId: call.organisationId,
      programmeId: input.programmeId,
      state: 'proposed',
      onDay: rules.on,
      seed: round.seed,
      weights: candidates.weights,
      certificateRequired: rules.certificateRequired,
      rules: {
        off: rules.off ?? [],
        scoreFloor: rules.scoreFloor ?? 0,
        longWait,
        certificateValidMonths: rules.certificateValidMonths,
        stable: input.draft.task.stable ?? false,
      },
      inputDigest: digestInput(candidates),
      lotteryId: input.lotteryId ?? null,
      proposedBy: call.actor.kind === 'staff' ? call.actor.accountId : null,
      proposedAt: call.now,
      ...figures,
    });
    if (input.runId && !(await takeRun(call.tx, call.organisationId, input.runId, id)))
      throw new Problem('state-changed');
    await store.insertRoundPeople(call.tx, eligiblePeople(call, id, input.draft));
    await store.insertProposals(
      call.tx,
      round.pairs.map((pairing) => enginePair(call, id, pairing)),
    );
    call.note(id, { pairs: round.pairs.length, unmatched: round.unmatched.length });
    return { roundId: id };
  },
);

/** Computes a round and keeps it as a proposal. */
export async function proposeRound(
  platform: Platform,
  actor: Actor,
  wish: RoundWish,
  hooks: EngineHooks & { runId?: string } = {},
): Promise<{ roundId: RoundId }> {
  const draft = await draftRound(platform, actor, wish, hooks);
  const { organisationId: of, programmeId, lotteryId } = wish;
  return keepRound(platform, actor, {
    organisationId: of,
    programmeId,
    draft,
    ...(lotteryId === undefined ? {} : { lotteryId }),
    ...(hooks.runId === undefined ? {} : { runId: hooks.runId }),
  });
}

/** A pair of the engine as it is kept. */
export const enginePair = (
  call: Call,
  roundId: RoundId,
  { newcomer, buddy, score, parts, reasons }: Pairing,
) => ({
  id: newId<Id<'proposal'>>(),
  organisationId: call.organisationId,
  roundId,
  newcomerId: newcomer,
  buddyId: buddy,
  source: 'engine' as const,
  overridden: [],
  score,
  parts,
  reasons,
});

function eligiblePeople(call: Call, id: RoundId, draft: DraftedRound) {
  const { candidates } = draft;
  const behind = new Map(leftBehind(draft).map((entry) => [entry.newcomer.id, entry]));
  const row = (person: { id: string; waitsSince: string }) => ({
    id: newId<Id<'round-person'>>(),
    organisationId: call.organisationId,
    roundId: id,
    personId: person.id,
    waitingDays: daysBetween(person.waitsSince, candidates.rules.on),
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
