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
import { insertAnswers, insertSheets } from './recording.store.ts';
import { answerModes } from './surveys.ts';
import { readWave } from './waves.operations.ts';

const recordedAnswer = z.object({
  itemId: z.string(),
  optionId: z.string().optional(),
  amount: z.number().int().optional(),
  code: z.string().optional(),
  missing: z.enum(['dont-know', 'prefer-not', 'not-applicable']).optional(),
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
    const rows = input.sheets.map(({ personId, answers, ...values }) => ({
      ...values,
      id: newId<SheetId>(),
      organisationId: input.organisationId,
      waveId: input.waveId,
      pseudonym: pseudonymOf(call.platform.keys.pseudonyms, 'monitoring-v1', asId<PersonId>(personId)),
      instrumentId: wave.instrumentId,
      instrumentVersion: wave.instrumentVersion,
      frameworkVersion: wave.frameworkVersion,
      answers,
    }));
    await insertSheets(
      call.tx,
      rows.map(({ answers: _, ...row }) => row),
    );
    const answers = rows.flatMap((row) =>
      row.answers.map((answer) => ({
        id: newId<Id<'answer'>>(),
        sheetId: row.id,
        organisationId: input.organisationId,
        pseudonym: row.pseudonym,
        itemVersion: items.get(answer.itemId)?.version ?? 1,
        language: row.language,
        mode: input.mode,
        helperPresent: input.mode !== 'self',
        audioPlayed: false,
        changed: false,
        startedAt: row.startedAt,
        answeredAt: row.finishedAt ?? row.startedAt,
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
    call.note(input.waveId, { sheets: rows.length });
    return rows.length;
  },
);
