import { z } from 'zod';
import { loadFramework } from '@medespraak/framework';
import type { Role } from '../foundation/access.ts';
import { dayOf } from '../foundation/clock.ts';
import { sqlStateOf } from '../foundation/database.ts';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { findVersionToAsk } from '../modules/modules.operations.ts';
import { requireProgramme } from '../people/people.operations.ts';
import { lastCountBefore, showResponse } from './showing.ts';
import { instrumentOfWave } from './surveys.ts';
import * as store from './waves.store.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const waveId = z.uuid().transform((value) => asId<WaveId>(value));
const readers: readonly Role[] = ['coordinator', 'analyst', 'administrator'];

/**
 * Makes a wave with the questionnaire of its kind and the organisation's own questions, frozen in the version of today.
 * @throws Problem 'name-taken' when the programme has a wave of that name, 'not-found' for a programme of another
 *   organisation.
 */
export const createWave = operation(
  {
    name: 'surveys.create-wave',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z
      .object({
        organisationId,
        programmeId: z.uuid(),
        name: z.string().overwrite(withoutTurns).trim().min(1, 'a name').max(60, 'at most 60 characters'),
        kind: z.enum(['baseline', 'pulse', 'core']),
        opensOn: z.iso.date('a date'),
        closesOn: z.iso.date('a date'),
      })
      .refine((wave) => wave.closesOn >= wave.opensOn, {
        path: ['closesOn'],
        message: 'on or after the first day',
      }),
  },
  async (call, input) => {
    await requireProgramme(call, input.programmeId);
    const framework = loadFramework();
    const instrumentId = instrumentOfWave[input.kind];
    const instrument = framework.instruments.get(instrumentId);
    if (!instrument) throw new Error(`the framework has no instrument ${instrumentId}`);
    const { programmeId, kind: moment } = input;
    const ownVersionId = await findVersionToAsk.within(call, {
      organisationId: call.organisationId,
      programmeId,
      moment,
    });
    try {
      const id = await store.insertWave(call.tx, {
        ...input,
        instrumentId,
        instrumentVersion: instrument.version,
        frameworkVersion: framework.version,
        state: 'open',
        createdAt: call.now,
        closedAt: null,
        stepId: null,
        pausedAt: null,
        ownVersionId,
      });
      call.note(id, { kind: input.kind });
      return { waveId: id };
    } catch (error) {
      if (sqlStateOf(error) === '23505')
        throw new Problem('name-taken', { fields: [{ field: 'name', message: input.name }] });
      throw error;
    }
  },
);

/** The waves of an organisation, or of one programme; newest first. */
export const listWaves = operation(
  {
    name: 'surveys.list-waves',
    allows: readers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid().optional() }),
  },
  (call, input) => store.selectWaves(call.tx, call.organisationId, input.programmeId),
);

/** A wave by its short name; null when the programme has none of that name. */
export const findWave = operation(
  {
    name: 'surveys.find-wave',
    allows: readers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid(), name: z.string() }),
  },
  (call, input) => store.findWaveByName(call.tx, input.programmeId, input.name),
);

/**
 * A wave with its response in tens: of an open wave up to the evening before. Who answered is not part of it, and does not
 * follow from it. @throws Problem 'not-found'.
 */
export const readWave = operation(
  {
    name: 'surveys.read-wave',
    allows: readers,
    access: ['staff', 'statistician'],
    audited: false,
    input: z.object({ organisationId, waveId }),
  },
  async (call, input) => {
    const wave = await store.findWaveById(call.tx, input.waveId);
    if (!wave) throw new Problem('not-found');
    const invited = await store.countInvited(call.tx, input.waveId);
    const until = wave.state === 'closed' ? call.now : lastCountBefore(dayOf(call.now));
    const sheets = await call.as('statistician', {}, (tx) => store.countSheets(tx, input.waveId, until));
    return { wave, response: showResponse({ invited, ...sheets }) };
  },
);

/** How often and after how many days a wave reminds. Whom, and how many, is nobody's to know: see docs/decisions/0015. */
export const readReminderPlan = operation(
  {
    name: 'surveys.read-reminder-plan',
    allows: readers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, waveId }),
  },
  async (call, input) => {
    const found = await store.findSettingsOfWave(call.tx, input.waveId);
    if (!found) throw new Problem('not-found');
    const settings = { ...defaultProgrammeSettings, ...found };
    return { most: settings.reminders, days: settings.reminderDays };
  },
);

/**
 * Closes a wave: from now on it takes no answers, and those that were being kept are kept first. Closing twice does no harm.
 * Two at once wait for each other, until the end of the transaction. Returns whether it was open.
 * @throws Problem 'not-found'; 'wave-not-open' before its first day.
 */
export const closeWave = operation(
  {
    name: 'surveys.close-wave',
    allows: readers,
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, waveId }),
  },
  async (call, input) => {
    const wave = await store.findWaveById(call.tx, input.waveId);
    if (!wave) throw new Problem('not-found');
    if (dayOf(call.now) < wave.opensOn) throw new Problem('wave-not-open');
    await store.holdWave(call.tx, input.waveId, 'alone');
    const wasOpen = await store.markClosed(call.tx, input.waveId, call.now);
    call.note(input.waveId, { wasOpen });
    return wasOpen;
  },
);
