import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { requireProgramme } from '../people/people.operations.ts';
import { leastDays, mondayOf, usualCalendar } from './calendar.ts';
import * as store from './calendar.store.ts';
import { daysToPrint } from './showing.ts';
import { findWaveById } from './waves.store.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const waveId = z.uuid().transform((value) => asId<WaveId>(value));
const name = z.string().overwrite(withoutTurns).trim().min(1, 'a name').max(30, 'at most 30 characters');
const openDays = z.number().int().min(leastDays).max(120);
const ofStep = z.object({ organisationId, stepId: z.uuid() });

/** Weeks ahead that a calendar shows. */
export const weeksShown = 26;

/**
 * The calendar of a programme, with how many people's turn comes in each of the next weeks. Steps that wait to be started count
 * too, so that one sees what starting them does before anybody is asked. Only numbers, and of nobody's taking part.
 */
export const readCalendar = operation(
  {
    name: 'surveys.read-calendar',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid() }),
  },
  async (call, input) => {
    const { programmes } = await readOrganisation.within(call, input);
    const programme = programmes.find(({ id }) => id === input.programmeId);
    if (!programme) throw new Problem('not-found');
    const settings = { ...defaultProgrammeSettings, ...programme.settings };
    const steps = await store.selectSteps(call.tx, programme.id);
    const invited = await store.selectInvitedByStep(call.tx, programme.id);
    const coming = await store.selectComing(call.tx, programme.id, call.now, weeksShown, leastDays);
    const since = new Date(call.now.getTime() - daysToPrint * 86_400_000);
    const shown = steps.map((step) => ({
      id: step.id,
      name: step.name,
      kind: step.kind,
      months: step.months,
      openDays: step.openDays,
      state: step.removedAt
        ? ('removed' as const)
        : step.pausedAt
          ? ('paused' as const)
          : ('running' as const),
      invited: invited.find((row) => row.step_id === step.id)?.people ?? 0,
    }));
    return {
      steps: shown.filter(({ state }) => state !== 'removed'),
      /** What was taken out and can be put back. */
      removed: shown.filter(({ state }) => state === 'removed'),
      thisWeek: mondayOf(dayOf(call.now, settings.timeZone)),
      weeks: [...new Set(coming.map(({ week }) => week))].map((week) => ({
        week,
        people: coming.flatMap((row) =>
          row.week === week ? [{ stepId: row.step_id, people: row.people }] : [],
        ),
      })),
      letters: (await store.selectLettersWaiting(call.tx, programme.id, since)).map((row) => ({
        waveId: row.wave_id,
        name: row.name,
        letters: row.letters,
      })),
      settings,
    };
  },
);

/** Adds a step, which waits until it is started: nobody is asked before somebody saw whom it would ask. */
export const addStep = operation(
  {
    name: 'surveys.add-step',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      name,
      kind: z.enum(['baseline', 'pulse', 'core']),
      months: z.number().int().min(0).max(120),
      openDays,
    }),
  },
  async (call, input) => {
    await requireProgramme(call, input.programmeId);
    await store.insertSteps(call.tx, [input], call.now);
    call.note(input.programmeId, { kind: input.kind });
  },
);

/** Fills an empty calendar with the usual one; each of its steps waits until it is started. Does nothing to any other. */
export const useUsualCalendar = operation(
  {
    name: 'surveys.use-usual-calendar',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, programmeId: z.uuid() }),
  },
  async (call, input) => {
    await requireProgramme(call, input.programmeId);
    await store.holdStep(call.tx, input.programmeId);
    const there = (await store.selectSteps(call.tx, input.programmeId)).filter((step) => !step.removedAt);
    if (there.length === 0)
      await store.insertSteps(
        call.tx,
        usualCalendar.map((step) => ({ ...input, ...step })),
        call.now,
      );
    call.note(input.programmeId);
  },
);

async function requireStep(call: Call, id: string): Promise<store.StepRow> {
  const step = await store.findStep(call.tx, id);
  if (!step) throw new Problem('not-found');
  return step;
}

/** Changes a step's name and how many days people have from now on; when it comes and what it asks stay as they are. */
export const changeStep = operation(
  {
    name: 'surveys.change-step',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: ofStep.extend({ name, openDays }),
  },
  async (call, input) => {
    await requireStep(call, input.stepId);
    await store.updateStep(call.tx, input.stepId, { name: input.name, openDays: input.openDays });
    call.note(input.stepId);
  },
);

/** Starts a step, or lets it stand still: then no turn opens, no invitation leaves and nobody is reminded. */
export const pauseStep = operation(
  {
    name: 'surveys.pause-step',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: ofStep.extend({ paused: z.boolean() }),
  },
  async (call, input) => {
    const step = await requireStep(call, input.stepId);
    const pausedAt = input.paused ? (step.pausedAt ?? call.now) : null;
    await store.updateStep(call.tx, step.id, { pausedAt });
    await store.holdInvitations(call.tx, { stepId: step.id }, input.paused);
    call.later('waking the calendar', () => call.platform.jobs.wake('open-turns'));
    call.note(step.id, { paused: input.paused });
  },
);

/** Starts every step of a calendar that waits. */
export const startCalendar = operation(
  {
    name: 'surveys.start-calendar',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, programmeId: z.uuid() }),
  },
  async (call, input) => {
    await requireProgramme(call, input.programmeId);
    const steps = await store.selectSteps(call.tx, input.programmeId);
    for (const step of steps.filter(({ pausedAt, removedAt }) => pausedAt && !removedAt))
      await pauseStep.within(call, { organisationId: input.organisationId, stepId: step.id, paused: false });
    call.note(input.programmeId);
  },
);

/** Takes a step out of the calendar, or puts it back, waiting. Who was invited keeps her days to answer. */
export const removeStep = operation(
  {
    name: 'surveys.remove-step',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: ofStep.extend({ removed: z.boolean() }),
  },
  async (call, input) => {
    const step = await requireStep(call, input.stepId);
    await store.updateStep(call.tx, step.id, {
      removedAt: input.removed ? (step.removedAt ?? call.now) : null,
      pausedAt: step.pausedAt ?? call.now,
    });
    await store.holdInvitations(call.tx, { stepId: step.id }, true);
    call.note(step.id, { removed: input.removed });
  },
);

/** Lets one wave stand still, or go on: no invitation leaves and nobody is reminded; whoever has her link can answer. */
export const pauseWave = operation(
  {
    name: 'surveys.pause-wave',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, waveId, paused: z.boolean() }),
  },
  async (call, input) => {
    const wave = await findWaveById(call.tx, input.waveId);
    if (!wave) throw new Problem('not-found');
    const step = wave.stepId === null ? null : await store.findStep(call.tx, wave.stepId);
    await store.updatePause(call.tx, wave.id, input.paused ? (wave.pausedAt ?? call.now) : null);
    // A step that stands still keeps back what one of its waves lets go.
    const held = input.paused || (step !== null && (step.pausedAt ?? step.removedAt) !== null);
    await store.holdInvitations(call.tx, { waveId: wave.id }, held);
    call.note(wave.id, { paused: input.paused });
  },
);
