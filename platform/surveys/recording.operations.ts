import { z } from 'zod';
import { loadFramework } from '@medespraak/framework';
import {
  asId,
  newId,
  type Id,
  type OrganisationId,
  type PersonId,
  type SheetId,
  type WaveId,
} from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { readPublishedVersion } from '../modules/modules.operations.ts';
import { keepOwnValue } from './own-questions.ts';
import { insertAnswers, insertOwnAnswers, insertSheets } from './recording.store.ts';
import { answerModes } from './surveys.ts';
import { readWave } from './waves.operations.ts';

const recordedAnswer = z.object({
  itemId: z.string(),
  optionId: z.string().optional(),
  amount: z.number().int().optional(),
  code: z.string().optional(),
  missing: z.enum(['dont-know', 'prefer-not', 'not-applicable']).optional(),
});

/** To a question of the organisation's own. What is written is only noted as written. */
const recordedOwnAnswer = z.object({
  itemId: z.string(),
  value: z.union([z.string(), z.number(), z.array(z.string())]).optional(),
  missing: z.enum(['dont-know', 'prefer-not']).optional(),
});

const recordedSheet = z.object({
  personId: z.uuid(),
  language: z.string(),
  state: z.enum(['started', 'finished', 'stopped']),
  startedAt: z.date(),
  finishedAt: z.date().nullable(),
  sensitiveShown: z.boolean().nullable(),
  gender: z.string().nullable(),
  ageBand: z.string().nullable(),
  route: z.string().nullable(),
  firstLanguage: z.string().nullable(),
  municipalityCode: z.string().nullable(),
  answers: z.array(recordedAnswer),
  ownAnswers: z.array(recordedOwnAnswer).default([]),
});
export type RecordedSheet = z.input<typeof recordedSheet>;

/** Writes whole questionnaires that were filled in elsewhere: the example's. One transaction. Returns how many. */
export const recordSheets = operation(
  {
    name: 'surveys.record-sheets',
    allows: 'system',
    access: ['owner', 'staff', 'statistician'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      waveId: z.uuid().transform((value) => asId<WaveId>(value)),
      mode: z.enum(answerModes),
      sheets: z.array(recordedSheet),
    }),
  },
  async (call, input) => {
    const { wave } = await readWave.within(call, input);
    const { items } = loadFramework();
    const rows = input.sheets.map(({ personId, answers, ownAnswers, ...values }) => ({
      ...values,
      id: newId<SheetId>(),
      organisationId: input.organisationId,
      waveId: input.waveId,
      pseudonym: pseudonymOf(call.platform.keys.pseudonyms, 'monitoring-v1', asId<PersonId>(personId)),
      instrumentId: wave.instrumentId,
      instrumentVersion: wave.instrumentVersion,
      frameworkVersion: wave.frameworkVersion,
      answers,
      ownAnswers,
    }));
    await insertSheets(
      call.tx,
      rows.map(({ answers: _, ownAnswers: _own, ...row }) => row),
    );
    const common = (row: (typeof rows)[number]) => ({
      sheetId: row.id,
      organisationId: input.organisationId,
      pseudonym: row.pseudonym,
      language: row.language,
      mode: input.mode,
      helperPresent: input.mode !== 'self',
      audioPlayed: false,
      changed: false,
      startedAt: row.startedAt,
      answeredAt: row.finishedAt ?? row.startedAt,
    });
    const answers = rows.flatMap((row) =>
      row.answers.map((answer) => ({
        id: newId<Id<'answer'>>(),
        itemVersion: items.get(answer.itemId)?.version ?? 1,
        ...common(row),
        ...answer,
      })),
    );
    const isSensitive = (itemId: string) => items.get(itemId)?.sensitive === true;
    await insertAnswers(
      call.tx,
      answers.filter((answer) => !isSensitive(answer.itemId)),
      false,
    );
    await insertAnswers(
      call.tx,
      answers.filter((answer) => isSensitive(answer.itemId)),
      true,
    );
    if (wave.ownVersionId && rows.some(({ ownAnswers }) => ownAnswers.length > 0)) {
      const versionId = wave.ownVersionId;
      const { content, since } = await readPublishedVersion.within(call, { ...input, versionId });
      const own = rows.flatMap((row) =>
        row.ownAnswers.flatMap(({ itemId, value, missing = null }) => {
          const item = content.items.find(({ id }) => id === itemId);
          if (!item) return [];
          const kept = { choices: null, amount: null, day: null, written: null };
          return {
            id: newId<Id<'answer'>>(),
            ...common(row),
            versionId,
            itemId,
            itemVersion: since[itemId] ?? 1,
            ...(value === undefined ? kept : keepOwnValue(item, value)),
            missing,
          };
        }),
      );
      await insertOwnAnswers(call.tx, own);
    }
    call.note(input.waveId, { sheets: rows.length });
    return rows.length;
  },
);
