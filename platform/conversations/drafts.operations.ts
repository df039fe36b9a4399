import { z } from 'zod';
import type { Change, PairOfIds } from '@medespraak/matching';
import { explainPair } from '@medespraak/matching';
import type { Actor } from '../foundation/access.ts';
import { asId, newId, type Id, type OrganisationId, type RoundId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { readCandidates } from './candidates.operations.ts';
import type { Computed, CostOfPair, RoundTask, StepKind, Undoing } from './drafting.ts';
import { deleteStep, findLastStep, insertStep, selectStepsToUndo, takeRun } from './drafts.store.ts';
import { undoApart } from './exclusions.operations.ts';
import { inEngine, type EngineHooks } from './engine.ts';
import { enginePair, taskOf } from './proposing.operations.ts';
import * as store from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const roundId = z.uuid().transform((value) => asId<RoundId>(value));
const one = z.object({ organisationId, roundId });

/** The round, locked, while it is still a proposal. */
export async function openRound(call: Call, id: string): Promise<store.RoundRow> {
  const round = await store.lockRound(call.tx, call.organisationId, asId<RoundId>(id));
  if (!round) throw new Problem('not-found');
  if (round.state !== 'proposed') throw new Problem('state-changed');
  return round;
}

type Before = Pick<store.ProposalRow, 'id' | 'removedAt' | 'fixed' | 'forbidden'>;

/** Remembers how proposals of a locked round stood before something was done with them, so that it can be undone. */
export async function rememberStep(
  call: Call,
  of: string,
  kind: StepKind,
  before: {
    changed: readonly Before[];
    added?: readonly string[];
    round?: Undoing['round'];
    excluded?: string | null;
    lifted?: string | null;
  },
): Promise<void> {
  const last = await findLastStep(call.tx, of);
  await insertStep(call.tx, {
    id: newId<Id<'round-step'>>(),
    organisationId: call.organisationId,
    roundId: of,
    number: (last?.number ?? 0) + 1,
    kind,
    undoing: {
      added: before.added ?? [],
      changed: before.changed.map(({ id, removedAt, fixed, forbidden }) => ({
        id,
        removedAt: removedAt?.toISOString() ?? null,
        fixed,
        forbidden,
      })),
      ...(before.round ? { round: before.round } : {}),
      ...(before.excluded ? { excluded: before.excluded } : {}),
      ...(before.lifted ? { lifted: before.lifted } : {}),
    },
    at: call.now,
  });
}

/** Undoes what was done with a proposed round last, a choice with all that was computed for it; null when nothing was. */
export const undoStep = operation(
  {
    name: 'conversations.undo-step',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: one,
  },
  async (call, input): Promise<{ undone: StepKind | null }> => {
    const round = await openRound(call, input.roundId);
    const steps = await selectStepsToUndo(call.tx, round.id);
    for (const { id, undoing } of steps) {
      const { added, changed, round: figures } = undoing;
      await undoApart(call, undoing);
      await store.setStanding(call.tx, [
        ...added.map((one) => ({ id: one, removedAt: call.now, fixed: false, forbidden: false })),
        ...changed.map((row) => ({
          ...row,
          removedAt: row.removedAt === null ? null : new Date(row.removedAt),
        })),
      ]);
      if (figures) await store.updateRoundState(call.tx, input.roundId, figures);
      await deleteStep(call.tx, id);
    }
    const undone = steps.at(-1)?.kind ?? null;
    call.note(round.id, { undone });
    return { undone };
  },
);

/** Lets a pair stand when the round is computed again, or sets it free. */
export const holdProposal = operation(
  {
    name: 'conversations.hold-proposal',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, proposalId: z.uuid(), held: z.boolean() }),
  },
  async (call, input) => {
    const found = await store.findProposal(call.tx, call.organisationId, input.proposalId);
    if (!found) throw new Problem('not-found');
    const round = await openRound(call, found.roundId);
    const now = await store.findProposal(call.tx, call.organisationId, input.proposalId);
    if (!now || now.removedAt !== null) throw new Problem('state-changed');
    call.note(round.id, { proposal: now.id });
    if (now.fixed === input.held) return;
    await rememberStep(call, round.id, input.held ? 'held' : 'released', { changed: [now] });
    await store.setStanding(call.tx, [{ ...now, fixed: input.held }]);
  },
);

/**
 * What a proposed round would be made of when it is computed again today: who was in it and still waits, pairs that stand
 * pinned, two who are kept apart forbidden. A held pair that can stand no longer is let go.
 */
export const readDraft = operation(
  {
    name: 'conversations.read-draft',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: one,
  },
  async (call, input) => {
    const round = await store.findRound(call.tx, call.organisationId, input.roundId);
    if (!round) throw new Problem('not-found');
    if (round.state !== 'proposed') throw new Problem('state-changed');
    const { programmeId } = round;
    const candidates = await readCandidates.within(call, {
      organisationId: input.organisationId,
      programmeId,
    });
    const people = await store.selectRoundPeople(call.tx, round.id);
    const there = new Map(people.map((row) => [row.personId, row]));
    const proposals = await store.selectProposals(call.tx, round.id);
    const standing = proposals.filter(({ removedAt }) => removedAt === null);
    const pair = ({ newcomerId, buddyId }: store.ProposalRow) => ({ newcomer: newcomerId, buddy: buddyId });
    // Whom a coordinator chose a buddy for takes part, drawn or not.
    const chosen = new Set(standing.filter(({ fixed }) => fixed).map(({ newcomerId }) => newcomerId));
    const aside = new Map(
      people.flatMap(({ personId, obstacle }) =>
        !chosen.has(personId) && (obstacle === 'not-drawn' || obstacle === 'not-in-lottery')
          ? [[personId, obstacle] as const]
          : [],
      ),
    );
    const present = {
      ...candidates,
      newcomers: candidates.newcomers.filter(({ id }) => there.has(id)),
      buddies: candidates.buddies.map((buddy) => (there.has(buddy.id) ? buddy : { ...buddy, capacity: 0 })),
    };
    const task = taskOf(present, round.seed, aside);
    const wanted = standing.filter(({ fixed }) => fixed).map(pair);
    const rules = {
      ...task.rules,
      pinned: possiblePins(task, wanted),
    };
    const draft = standing.map(pair);
    const stable = round.rules?.stable ?? false;
    return { round, task: { ...task, rules, draft, stable }, names: candidates.names, standing: draft };
  },
);

/** Pins that can stand: both are there, no rule that protects people is in the way, and there is a place. */
export function possiblePins(task: RoundTask, wanted: readonly PairOfIds[]): PairOfIds[] {
  const newcomers = new Map(task.newcomers.map((newcomer) => [newcomer.id, newcomer]));
  const buddies = new Map(task.buddies.map((buddy) => [buddy.id, buddy]));
  const free = new Map(task.buddies.map(({ id, capacity }) => [id, capacity]));
  return wanted.filter((pair) => {
    const [newcomer, buddy] = [newcomers.get(pair.newcomer), buddies.get(pair.buddy)];
    if (!newcomer || !buddy || (free.get(buddy.id) ?? 0) === 0) return false;
    const rules = { ...task.rules, pinned: [pair] };
    if (!explainPair(newcomer, buddy, rules, task.weights, { newcomers: [] }).allowed) return false;
    free.set(buddy.id, (free.get(buddy.id) ?? 0) - 1);
    return true;
  });
}

/**
 * Puts a computed round in the place of a proposed one: pairs that are the same stay as they are, others go and come. Can be
 * undone. `changed` is how many newcomers have another buddy now, or none.
 * @throws Problem 'state-changed' when it is no proposal any more, or the run was cancelled.
 */
export const keepDraft = operation(
  {
    name: 'conversations.compute-again',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: one.extend({
      runId: z.uuid().optional(),
      computed: z.custom<Computed>((value) => typeof value === 'object' && value !== null),
    }),
  },
  async (call, input) => {
    const round = await openRound(call, input.roundId);
    if (input.runId && !(await takeRun(call.tx, call.organisationId, input.runId, round.id)))
      throw new Problem('state-changed');
    const { round: made, ...figures } = input.computed;
    const standing = (await store.selectProposals(call.tx, round.id)).filter((row) => row.removedAt === null);
    const buddyOf = new Map(made.pairs.map(({ newcomer, buddy }) => [newcomer, buddy]));
    const had = new Map(standing.map((row) => [row.newcomerId, row.buddyId]));
    const gone = standing.filter((row) => buddyOf.get(row.newcomerId) !== row.buddyId);
    const added = made.pairs
      .filter(({ newcomer, buddy }) => had.get(newcomer) !== buddy)
      .map((pairing) => enginePair(call, asId<RoundId>(round.id), pairing));
    const { engine, totalScore, bestScore, gap, milliseconds, report } = round;
    await rememberStep(call, round.id, 'computed', {
      changed: gone,
      added: added.map(({ id }) => id),
      round: { engine, totalScore, bestScore, gap, milliseconds, report },
    });
    await store.setStanding(
      call.tx,
      gone.map((row) => ({ ...row, removedAt: call.now })),
    );
    await store.insertProposals(call.tx, added);
    await store.setObstacles(
      call.tx,
      round.id,
      made.unmatched
        .filter(({ newcomer }) => had.has(newcomer))
        .map(({ newcomer, reason, details }) => ({
          personId: newcomer,
          obstacle: reason,
          excluded: details,
        })),
    );
    await store.updateRoundState(call.tx, input.roundId, figures);
    const changed = new Set([...gone.map((row) => row.newcomerId), ...added.map((row) => row.newcomerId)])
      .size;
    call.note(round.id, { changed, pairs: made.pairs.length });
    return { changed };
  },
);

type Where = { organisationId: string; roundId: string };

/** Computes a proposed round again, with its held pairs and without those that were taken out. */
export async function computeDraftAgain(
  platform: Platform,
  actor: Actor,
  where: Where,
  hooks: EngineHooks & { runId?: string } = {},
): Promise<{ changed: number }> {
  const { task } = await readDraft(platform, actor, where);
  const computed = await inEngine('round', task, hooks);
  return keepDraft(platform, actor, {
    ...where,
    computed,
    ...(hooks.runId === undefined ? {} : { runId: hooks.runId }),
  });
}

/**
 * What each of these buddies would cost the round as this newcomer's buddy, everything that is not held computed again; null
 * for a pair that cannot be made.
 */
export async function costOfBuddies(
  platform: Platform,
  actor: Actor,
  input: Where & { newcomerId: string; buddyIds: readonly string[] },
): Promise<Map<string, CostOfPair | null>> {
  const { task } = await readDraft(platform, actor, input);
  const others = (task.rules.pinned ?? []).filter(({ newcomer }) => newcomer !== input.newcomerId);
  const free = { ...task, rules: { ...task.rules, pinned: others } };
  const pairs = input.buddyIds
    .map((buddy) => ({ newcomer: input.newcomerId, buddy }))
    .filter((pair) => possiblePins(free, [...others, pair]).includes(pair));
  const costs = pairs.length === 0 ? [] : await inEngine('costs', { task: free, pairs });
  const found = new Map(pairs.map(({ buddy }, index) => [buddy, costs[index] ?? null]));
  return new Map(input.buddyIds.map((id) => [id, found.get(id) ?? null]));
}

/** What would help newcomers who stay behind in a proposed round, given the places it leaves: single changes, best first. */
export async function helpBehind(
  platform: Platform,
  actor: Actor,
  input: Where & { newcomerIds: readonly string[] },
): Promise<Record<string, Change[]>> {
  if (input.newcomerIds.length === 0) return {};
  const { task, standing } = await readDraft(platform, actor, input);
  return helpIn(task, standing, input.newcomerIds);
}

/** What would help newcomers, given the places that these pairs leave. */
export function helpIn(
  task: RoundTask,
  pairs: readonly PairOfIds[],
  wanted: readonly string[],
): Promise<Record<string, Change[]>> {
  const taken = new Map<string, number>();
  for (const { buddy } of pairs) taken.set(buddy, (taken.get(buddy) ?? 0) + 1);
  const buddies = task.buddies.map((buddy) => ({
    ...buddy,
    capacity: Math.max(0, buddy.capacity - (taken.get(buddy.id) ?? 0)),
  }));
  return inEngine('help', { task: { ...task, buddies }, wanted });
}
