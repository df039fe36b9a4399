import { z } from 'zod';
import { asId, type OrganisationId, type ReleaseId } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { groupDimensions, type Figure } from '../insights/insights.ts';
import { readMunicipalRelease, readRelease } from '../insights/releases.operations.ts';
import { readColleagues } from '../organisations/organisations.operations.ts';
import { proposeFalls } from './proposals.operations.ts';
import { addLine, inBothRooms, type VoiceRoom } from './rooms.ts';
import { isBehind, writtenSince } from './shown.ts';
import {
  mayBeSignal,
  nameOf,
  signalStates,
  stateAfter,
  type FigureName,
  type SignalFigure,
  type SignalTexts,
} from './voice.ts';
import * as store from './voice.store.ts';
import { words } from './words.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const text = (most: number) => words(most).min(1);
const reason = text(500);
const title = text(120);
const plan = text(2_000);
const who = text(120);
const due = z.iso.date();
const outcome = text(2_000);
const figureName = z.object({
  releaseId: z.uuid().transform((value) => asId<ReleaseId>(value)),
  subjectKind: z.enum(['indicator', 'domain']),
  subjectId: z.string().max(100),
  groupDimension: z.enum(groupDimensions),
  groupValue: z.string().max(100),
});
const oneSignal = z.object({ organisationId, signalId: z.uuid() });

/** A release as whoever asks may read it, with one of its figures that says something. @throws Problem 'not-found' */
async function readFigure(
  call: Call,
  room: VoiceRoom,
  { releaseId, ...name }: FigureName & { releaseId: ReleaseId },
): Promise<SignalFigure> {
  const asked = { organisationId: call.organisationId, releaseId };
  const { release, figures } =
    room === 'partner'
      ? await readRelease.within(call, asked)
      : await readMunicipalRelease.within(call, asked);
  const figure = figures.find((one: Figure) => mayBeSignal(one) && nameOf(one) === nameOf(name));
  if (!figure) throw new Problem('not-found');
  const { audience, municipalityCode, status, n, value, lower, upper, details } = figure;
  const { organisationName, programmeName, waveName, computedAt, definition } = release;
  return {
    ...name,
    ...{ audience, municipalityCode, status, n, value, lower, upper, bound: details.bound ?? null },
    ...{ releaseId, organisationName, programmeName, waveName, computedAt: computedAt.toISOString() },
    asked: definition.asked ?? null,
  };
}

/** A figure that could be marked, as it is read, and the signals that it is already. @throws Problem 'not-found' */
export const readMarkable = inBothRooms(
  { name: 'voice.read-markable', audited: false, input: figureName.extend({ organisationId }) },
  async (call, { organisationId: _, ...name }, room) => {
    const figure = await readFigure(call, room, name);
    const marked = await store.selectMarked(call.tx, call.organisationId);
    const same = marked.filter(
      (one) => one.figure.releaseId === figure.releaseId && nameOf(one.figure) === nameOf(figure),
    );
    return { figure, signalIds: same.map(({ id }) => id) };
  },
);

/**
 * Marks a figure of a release as a worry, with why. Once, however often it is sent. A figure that the system proposed keeps how it fell.
 * @throws Problem 'not-found' when the release does not show that figure to whoever asks.
 */
export const markFigure = inBothRooms(
  {
    name: 'voice.mark-figure',
    audited: true,
    input: figureName.extend({ organisationId, signalId: z.uuid(), reason }),
  },
  async (call, { organisationId: _, signalId, reason: why, ...name }, room) => {
    const figure = await readFigure(call, room, name);
    const { now, before, falls } = await proposeFalls[room].within(call, {
      organisationId: call.organisationId,
      releaseId: name.releaseId,
    });
    const fall = now && before && falls.find((one) => nameOf(one) === nameOf(figure));
    const added = await store.insertSignal(call.tx, {
      id: signalId,
      organisationId: call.organisationId,
      figure,
      fall: fall ? { ...fall, sinceWave: before.waveName } : null,
      state: 'open',
      reason: why,
      createdAt: call.now,
      changedAt: call.now,
    });
    // An id that another organisation used is nothing that whoever asks may know of.
    if (!added && !(await store.findSignal(call.tx, call.organisationId, signalId)))
      throw new Problem('not-found');
    if (added) await addLine(call, signalId, 'marked', { reason: why });
    call.note(signalId, { already: !added });
    return { signalId, already: !added };
  },
);

/** The signals in one state, what changed last first; `counts` are of all states. */
export const listSignals = inBothRooms(
  {
    name: 'voice.list-signals',
    audited: false,
    input: z.object({ organisationId, state: z.enum(signalStates).default('open') }),
  },
  async (call, { state }) => {
    const signals = await store.selectSignals(call.tx, call.organisationId, state);
    return {
      counts: await store.countSignals(call.tx, call.organisationId),
      signals: signals.map(({ organisationId: _, ...one }) => one),
    };
  },
);

/** One signal with its record: each step, who took it and what was written. @throws Problem 'not-found' */
export const readSignal = inBothRooms(
  { name: 'voice.read-signal', audited: false, input: oneSignal },
  async (call, { signalId }) => {
    const row = await store.findSignal(call.tx, call.organisationId, signalId);
    if (!row) throw new Problem('not-found');
    const { organisationId: _, ...signal } = row;
    const colleagues = await readColleagues(call);
    const me = call.actor.kind === 'staff' ? call.actor.accountId : null;
    const lines = await store.selectLines(call.tx, signalId);
    const shown = await store.findShown(call.tx, call.organisationId, signalId);
    const renewed = writtenSince(lines);
    return {
      signal,
      /** What newcomers see of it, and whether it moved on since; null when they see nothing. */
      shown: shown && {
        ...{ texts: shown.texts, at: shown.shownAt, renewed },
        isBehind: renewed.length > 0 || isBehind(shown, signal),
      },
      lines: lines.map(({ id, at, step, texts, accountId }) => ({
        ...{ id, at, step, texts },
        by: accountId && { email: colleagues.get(accountId) ?? null, isMe: accountId === me },
      })),
    };
  },
);

const step = z.discriminatedUnion('step', [
  oneSignal.extend({ step: z.literal('taken-up'), title, plan, who, due: due.nullable() }),
  oneSignal.extend({ step: z.literal('done'), outcome }),
  oneSignal.extend({ step: z.literal('set-aside'), outcome }),
  oneSignal.extend({ step: z.literal('reopened') }),
  oneSignal.extend({
    step: z.literal('corrected'),
    reason,
    title: title.optional(),
    plan: plan.optional(),
    who: who.optional(),
    due: due.nullable().optional(),
    outcome: outcome.optional(),
  }),
]);

/**
 * Takes a signal up with an action, says what was done, sets it aside with why, takes it up again, or corrects what was written; each
 * is a line on its record. A correction changes what was said already and adds nothing new. @throws Problem 'not-found'; 'state-changed' when the step cannot be taken any more.
 */
export const handleSignal = inBothRooms(
  { name: 'voice.handle-signal', audited: true, input: step },
  async (call, { organisationId: _, signalId, step: taken, ...said }) => {
    const row = await store.lockSignal(call.tx, call.organisationId, signalId);
    if (!row) throw new Problem('not-found');
    const state = stateAfter(row.state, taken, row.title !== null);
    if (state === null) throw new Problem('state-changed');
    const now: SignalTexts = {
      reason: row.reason,
      title: row.title,
      plan: row.plan,
      who: row.who,
      due: row.due,
      outcome: row.outcome,
    };
    // What was said before is what a correction corrects; a step brings its own words, and opening again takes back how it ended.
    const texts = Object.fromEntries(
      Object.entries(taken === 'reopened' ? { outcome: null } : said).filter(
        ([name, words]) =>
          words !== undefined &&
          words !== now[name as keyof SignalTexts] &&
          (taken !== 'corrected' || name === 'reason' || hasBeenSaid(now, name as keyof SignalTexts)),
      ),
    ) as Partial<SignalTexts>;
    call.note(signalId, { step: taken });
    if (taken === 'corrected' && Object.keys(texts).length === 0) return { state };
    await store.updateSignal(call.tx, signalId, { ...now, ...texts, state, changedAt: call.now });
    await addLine(call, signalId, taken, texts);
    return { state };
  },
);

/** Whether there is something to correct: of an action its day may be left open. */
const hasBeenSaid = (now: SignalTexts, name: keyof SignalTexts): boolean =>
  name === 'due' ? now.title !== null : now[name] !== null;
