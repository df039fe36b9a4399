import { z } from 'zod';
import type { Progress } from '@medespraak/matching';
import type { Actor } from '../foundation/access.ts';
import { asId, newId, type Id, type OrganisationId, type RoundId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { computeDraftAgain } from './drafts.operations.ts';
import * as store from './drafts.store.ts';
import { proposeRound, type RoundWish } from './proposing.operations.ts';
import { findRound } from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const one = z.object({ organisationId, runId: z.uuid() });

/** A run of which nothing was heard so long is dead: the process that computed it stopped. */
const silentMilliseconds = 60_000;
/** How long it is remembered what came of a run. */
const rememberedMilliseconds = 3_600_000;
const beatMilliseconds = 1000;

/** What is being computed in this process, to be stopped and waited for. */
const working = new Map<string, { stop: AbortController; done: Promise<void> }>();

/**
 * Starts computing a round, or a draft again, aside: nobody's page waits for it, and it can be cancelled. One at a time for a
 * programme: who asks meanwhile gets the run that is under way (`joined`).
 * @throws Problem 'invalid-input' for a seed that is none, 'not-found' for another's programme.
 */
export const startRun = operation(
  {
    name: 'conversations.start-run',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
      lotteryId: z.uuid().optional(),
      /** The proposed round that is computed again, with its held pairs. */
      draftId: z.uuid().optional(),
      stable: z.boolean().optional(),
    }),
  },
  async (call, input): Promise<{ runId: string; joined: boolean }> => {
    const { platform, actor, now } = call;
    const { programmes } = await readOrganisation.within(call, { organisationId: input.organisationId });
    if (!programmes.some(({ id }) => id === input.programmeId)) throw new Problem('not-found');
    if (input.draftId !== undefined) {
      const draft = await findRound(call.tx, call.organisationId, asId<RoundId>(input.draftId));
      if (draft?.programmeId !== input.programmeId) throw new Problem('not-found');
      if (draft.state !== 'proposed') throw new Problem('state-changed');
    }
    await store.deleteOldRuns(call.tx, input.programmeId, new Date(now.getTime() - rememberedMilliseconds));
    const open = await store.findOpenRun(call.tx, input.programmeId);
    if (open && now.getTime() - open.heardAt.getTime() < silentMilliseconds)
      return { runId: open.id, joined: true };
    if (open) await store.deleteRun(call.tx, call.organisationId, open.id);
    const runId = newId<Id<'round-run'>>();
    await store.insertRun(call.tx, {
      id: runId,
      organisationId: call.organisationId,
      programmeId: input.programmeId,
      draftId: input.draftId ?? null,
      stage: 'waiting',
      milliseconds: 0,
      askedAt: now,
      heardAt: now,
    });
    call.later('computing a round', () => compute(platform, actor, runId, input));
    call.note(runId);
    return { runId, joined: false };
  },
);

function compute(
  platform: Platform,
  actor: Actor,
  runId: string,
  input: RoundWish & { draftId?: string | undefined },
): Promise<void> {
  const { organisationId: of, programmeId } = input;
  const stop = new AbortController();
  const began = performance.now();
  let latest: Progress | null = null;
  /** Tells how far it is, and hears whether somebody cancelled it in another process. */
  const beat = async () => {
    const there = await noteRun(platform, actor, {
      organisationId: of,
      runId,
      stage: latest?.stage ?? 'waiting',
      gap: latest?.gap ?? null,
      milliseconds: Math.round(performance.now() - began),
    });
    if (!there) stop.abort(new Problem('state-changed'));
  };
  const beats = setInterval(() => void beat().catch(() => undefined), beatMilliseconds);
  beats.unref();
  const hooks = { signal: stop.signal, runId, onProgress: (progress: Progress) => void (latest = progress) };
  const work = async () => {
    try {
      if (input.draftId === undefined)
        await proposeRound(platform, actor, { ...input, organisationId: of, programmeId }, hooks);
      else await computeDraftAgain(platform, actor, { organisationId: of, roundId: input.draftId }, hooks);
    } catch (thrown) {
      // Cancelled, or the world moved on: there is nothing to keep. Anything else is said on the page, and a fault in the log.
      if (stop.signal.aborted) return;
      await noteRun(platform, actor, { organisationId: of, runId, stage: 'waiting', failed: true });
      if (!(thrown instanceof Problem)) throw thrown;
    } finally {
      clearInterval(beats);
      working.delete(runId);
    }
  };
  const done = work();
  working.set(runId, { stop, done: done.catch(() => undefined) });
  return done;
}

/** Waits until a run that this process computes has ended, at most so long. */
export async function waitForRun(runId: string, milliseconds: number): Promise<void> {
  const { done } = working.get(runId) ?? {};
  if (!done) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, milliseconds);
  await Promise.race([done, promise]);
  clearTimeout(timer);
}

/** Keeps how far a run is; false when it was cancelled. */
export const noteRun = operation(
  {
    name: 'conversations.note-run',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: one.extend({
      stage: z.enum(['waiting', 'first-lists', 'auction', 'prices', 'proof', 'offers']),
      gap: z.number().min(0).nullable().default(null),
      milliseconds: z.number().int().min(0).default(0),
      failed: z.boolean().default(false),
    }),
  },
  (call, { runId, organisationId: of, ...values }) =>
    store.updateRun(call.tx, of, runId, { ...values, heardAt: call.now }),
);

/**
 * How far a run is. `roundId` when it has become a round, `failed` when it never will: it went wrong, or the process that
 * computed it stopped.
 * @throws Problem 'not-found' when it was cancelled.
 */
export const readRun = operation(
  {
    name: 'conversations.read-run',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: one,
  },
  async (call, input) => {
    const row = await store.findRun(call.tx, call.organisationId, input.runId);
    if (!row) throw new Problem('not-found');
    const { roundId, draftId, stage, gap, milliseconds } = row;
    const silent = call.now.getTime() - row.heardAt.getTime() > silentMilliseconds;
    return { roundId, draftId, stage, gap, milliseconds, failed: row.failed || (silent && roundId === null) };
  },
);

/** Stops a run; nothing is left of it. One that has become a round by now is left alone: `cancelled` is false. */
export const cancelRun = operation(
  {
    name: 'conversations.cancel-run',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: one,
  },
  async (call, input) => {
    const cancelled = await store.deleteRun(call.tx, call.organisationId, input.runId);
    if (cancelled)
      call.later('stopping a round', async () =>
        working.get(input.runId)?.stop.abort(new Problem('state-changed')),
      );
    call.note(input.runId, { cancelled });
    return { cancelled };
  },
);
