import { z } from 'zod';
import { asId, type ImportId, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import * as store from './imports.store.ts';
import { listedPerson, requireProgramme, writePeople } from './people.operations.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const importId = z.uuid().transform((value) => asId<ImportId>(value));
const kind = z.enum(['newcomer', 'buddy']);

/** What somebody said of a file in the preview. */
const choices = z.object({
  /** Header → field, or `ignore`. */
  mapping: z.record(z.string(), z.string()),
  /** Row → header → what the cell should have said. */
  corrections: z.record(z.string(), z.record(z.string(), z.string())),
  /** Row → left out, the same person as a known one, or somebody new. */
  decisions: z.record(z.string(), z.enum(['leave-out', 'same', 'new'])),
});
export type ImportChoices = z.output<typeof choices>;

export const noChoices: ImportChoices = { mapping: {}, corrections: {}, decisions: {} };

/** A file that nobody finished is kept no longer than this. */
const keepsOpenFor = 7 * 24 * 60 * 60 * 1000;

/** Keeps a file while it is looked at. Nothing is written to people yet. */
export const openImport = operation(
  {
    name: 'people.open-import',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      kind,
      fileName: z.string().overwrite(withoutTurns).max(255),
      file: z.instanceof(Uint8Array),
    }),
  },
  async (call, input) => {
    await requireProgramme(call, input.programmeId);
    const id = await store.insertImport(call.tx, {
      ...input,
      state: 'open',
      choices: noChoices,
      outcome: null,
      createdBy: call.actor.kind === 'staff' ? call.actor.accountId : null,
      createdAt: call.now,
      writtenAt: null,
    });
    call.note(id, { kind: input.kind, bytes: input.file.length });
    return { importId: id };
  },
);

/** Throws away files of everywhere that nobody finished within a week: they hold people who take part in nothing. For the job. */
export const forgetImports = operation(
  {
    name: 'people.forget-imports',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  (call): Promise<void> =>
    store.discardOpened(call.tx, null, { before: new Date(call.now.getTime() - keepsOpenFor) }),
);

async function openBatch(call: Call, id: ImportId): Promise<store.ImportRow> {
  const row = await store.findImport(call.tx, id);
  if (!row) throw new Problem('not-found');
  return row;
}

/** A list that was brought in, with its file while it is open and what was said of it. */
export const readImport = operation(
  {
    name: 'people.read-import',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, importId }),
  },
  async (call, input) => {
    const row = await openBatch(call, input.importId);
    const parsed = choices.safeParse(row.choices);
    return { ...row, choices: parsed.success ? parsed.data : noChoices };
  },
);

/** The newest lists of an organisation, without their files. */
export const listImports = operation(
  {
    name: 'people.list-imports',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  (call) => store.selectImports(call.tx, call.organisationId),
);

/** Keeps what somebody said in the preview: it is there after a reload, and on another device. */
export const changeImport = operation(
  {
    name: 'people.change-import',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, importId, choices }),
  },
  async (call, input) => {
    if ((await openBatch(call, input.importId)).state !== 'open') throw new Problem('state-changed');
    await store.updateImport(call.tx, input.importId, { choices: input.choices });
  },
);

/** Throws a file away without writing anybody. */
export const discardImport = operation(
  {
    name: 'people.discard-import',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, importId }),
  },
  async (call, input) => {
    if ((await openBatch(call, input.importId)).state === 'open')
      await store.updateImport(call.tx, input.importId, {
        state: 'discarded',
        file: null,
        choices: noChoices,
      });
    call.note(input.importId);
  },
);

/**
 * Writes the people of a list and throws its file away, in one transaction.
 * @throws Problem 'state-changed' when it was written or discarded before.
 */
export const finishImport = operation(
  {
    name: 'people.finish-import',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      importId,
      people: z.array(listedPerson).max(100_000),
      rejected: z.number().int().min(0),
    }),
  },
  async (call, input) => {
    // Locked, so that a button pressed twice writes once.
    const batch = await store.lockImport(call.tx, input.importId);
    if (!batch) throw new Problem('not-found');
    if (batch.state !== 'open') throw new Problem('state-changed');
    const outcome = await writePeople.within(call, {
      organisationId: input.organisationId,
      programmeId: batch.programmeId,
      kind: batch.kind,
      people: input.people,
    });
    await store.updateImport(call.tx, input.importId, {
      state: 'written',
      file: null,
      choices: noChoices,
      outcome: { ...outcome, rejected: input.rejected },
      writtenAt: call.now,
    });
    call.note(input.importId, { ...outcome });
    return outcome;
  },
);

/** What an organisation's headers mean, from earlier lists. */
export const readHeaderMapping = operation(
  {
    name: 'people.read-header-mapping',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, kind }),
  },
  async (call, input) => {
    const rows = await store.selectMapping(call.tx, call.organisationId, input.kind);
    return Object.fromEntries(rows.map((row) => [row.header, row.field]));
  },
);

export const rememberHeaderMapping = operation(
  {
    name: 'people.remember-header-mapping',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, kind, mapping: z.record(z.string().max(200), z.string().max(60)) }),
  },
  (call, input) => store.replaceMapping(call.tx, call.organisationId, input.kind, input.mapping),
);
