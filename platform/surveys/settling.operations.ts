import { z } from 'zod';
import { loadFramework, shownItems, type LanguageCode, type OwnModule } from '@medespraak/framework';
import { dayOf } from '../foundation/clock.ts';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readPublishedVersion } from '../modules/modules.operations.ts';
import { selectOwnAnswers } from './own-answers.store.ts';
import { ownAnswersIn, ownStepOf } from './own-questions.ts';
import { itemsOf, nextStep, stepsOf } from './questionnaire.ts';
import * as store from './settling.store.ts';
import { findWaveById, holdWave } from './waves.store.ts';

/** The waves that take no answers any more and in which somebody's questionnaire still counts as going on. For the job. */
export const listWavesToSettle = operation(
  {
    name: 'surveys.list-waves-to-settle',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.selectWavesToSettle(call.tx, dayOf(call.now)),
);

/**
 * Ends what was still going on when a wave closed. Who was asked nothing more had finished, when she said the last thing: she
 * never looked again, or did it on two devices. Of all others it stays unfinished: what she said counts, and what she was not asked
 * is missing because she stopped before it. Nothing is told and no line is left: see docs/decisions/0008.
 * @throws Problem 'not-found'.
 */
export const settleSheets = operation(
  {
    name: 'surveys.settle-sheets',
    allows: 'system',
    access: ['owner', 'staff'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      waveId: z.uuid().transform((value) => asId<WaveId>(value)),
    }),
  },
  async (call, { organisationId, waveId }): Promise<void> => {
    const wave = await findWaveById(call.tx, waveId);
    if (!wave) throw new Problem('not-found');
    // Whoever was answering at the last moment is waited for.
    await holdWave(call.tx, waveId, 'alone');
    if (!(await store.isWaveOver(call.tx, waveId, dayOf(call.now)))) return;
    const items = itemsOf(loadFramework(), wave.instrumentId);
    const versionId = wave.ownVersionId;
    const own = versionId
      ? (await readPublishedVersion.within(call, { organisationId, versionId })).content
      : null;
    const whole: Parameters<typeof store.endSheets>[1][number][] = [];
    const others: (typeof whole)[number]['id'][] = [];
    for (const sheet of await store.selectOpenSheets(call.tx, waveId)) {
      const reads = own?.languages.includes(sheet.language as LanguageCode) ? own : null;
      const rows = reads ? await selectOwnAnswers(call.tx, sheet.id) : [];
      const passed = new Set([...sheet.passed, ...rows.map(({ itemId }) => ownStepOf(itemId))]);
      const steps = stepsOf(items, sheet.sensitiveShown, reads ? askedOf(reads, rows) : []);
      const isWhole = nextStep(steps, passed, sheet.sensitiveShown).kind === 'end';
      if (isWhole && sheet.lastAt !== null) whole.push({ id: sheet.id, at: new Date(sheet.lastAt) });
      else others.push(sheet.id);
    }
    await store.endSheets(call.tx, whole, others);
  },
);

/** The own questions that somebody is asked who answered so, as steps. */
const askedOf = (module: OwnModule, rows: Awaited<ReturnType<typeof selectOwnAnswers>>) =>
  shownItems(module.items, ownAnswersIn(module, rows)).items.map(({ id, sensitive }) => ({
    id: ownStepOf(id),
    sensitive,
  }));
