import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { contentWarnings, ownModuleSchema, type ModuleFault, type OwnModule } from '@medespraak/framework';
import type { Role } from '../foundation/access.ts';
import { asId, newId, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { requireProgramme } from '../people/people.operations.ts';
import { askingMoments, emptyModule, faultsOfModule, sinceOf } from './modules.ts';
import * as store from './modules.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const readers: readonly Role[] = ['coordinator', 'analyst', 'administrator'];
const editors: readonly Role[] = ['coordinator', 'administrator'];
const ofModule = { organisationId, moduleId: z.uuid(), revision: z.int() };

const accountIn = (call: Call): string | null => (call.actor.kind === 'staff' ? call.actor.accountId : null);

async function requireModule(call: Call, id: string): Promise<store.ModuleRow> {
  const row = await store.findModule(call.tx, id);
  if (!row) throw new Problem('not-found');
  return row;
}

async function change(
  call: Call,
  seen: { moduleId: string; revision: number },
  values: Parameters<typeof store.changeModule>[2],
): Promise<void> {
  const at = { changedAt: call.now, changedBy: accountIn(call) };
  if (!(await store.changeModule(call.tx, { id: seen.moduleId, ...seen }, { ...values, ...at })))
    throw new Problem('state-changed');
  call.note(seen.moduleId, { revision: seen.revision + 1 });
}

/**
 * A programme's own questions as they are being written, with what keeps them from being published, what makes them hard to
 * answer, and the versions that were published, newest first; null when the programme has none.
 */
export const readModule = operation(
  {
    name: 'modules.read',
    allows: readers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid() }),
  },
  async (call, input) => {
    const row = await store.findOfProgramme(call.tx, input.programmeId);
    if (!row) return null;
    return {
      id: row.id,
      draft: row.draft,
      revision: row.revision,
      mayUndo: row.previous !== null,
      askedIn: row.askedIn,
      testSecret: row.testSecret,
      changedAt: row.changedAt,
      faults: faultsOfModule(row.draft),
      warnings: contentWarnings(row.draft),
      versions: await store.selectVersions(call.tx, row.id),
    };
  },
);

/** Begins a programme's own questions; does nothing when it has them. @throws Problem 'not-found'. */
export const startModule = operation(
  {
    name: 'modules.start',
    allows: editors,
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, programmeId: z.uuid() }),
  },
  async (call, input) => {
    await requireProgramme(call, input.programmeId);
    const row: store.ModuleRow = {
      id: newId(),
      ...input,
      draft: emptyModule,
      previous: null,
      revision: 1,
      askedIn: [],
      testSecret: randomBytes(24).toString('base64url'),
      createdAt: call.now,
      changedAt: call.now,
      changedBy: accountIn(call),
    };
    if (await store.insertModule(call.tx, row)) call.note(row.id);
  },
);

/**
 * Keeps a draft, whether or not it may be published already. What was there before can be brought back once.
 * @throws Problem 'not-found'; 'state-changed' when somebody else changed it since `revision`.
 */
export const saveModule = operation(
  {
    name: 'modules.save',
    allows: editors,
    access: ['staff'],
    audited: true,
    input: z.object({ ...ofModule, content: ownModuleSchema }),
  },
  async (call, input) => {
    const { draft } = await requireModule(call, input.moduleId);
    await change(call, input, { draft: input.content satisfies OwnModule, previous: draft });
  },
);

/** Takes the last change back; done again, it comes back. @throws Problem 'not-found', 'state-changed'. */
export const undoModule = operation(
  {
    name: 'modules.undo',
    allows: editors,
    access: ['staff'],
    audited: true,
    input: z.object(ofModule),
  },
  async (call, input) => {
    const { draft, previous } = await requireModule(call, input.moduleId);
    if (previous) await change(call, input, { draft: previous, previous: draft });
  },
);

/**
 * Decides after which questionnaires the module is asked. Holds for questionnaires that are made from now on: one that is
 * there keeps what it asks. @throws Problem 'not-found', 'state-changed'.
 */
export const setAskedIn = operation(
  {
    name: 'modules.set-asked-in',
    allows: editors,
    access: ['staff'],
    audited: true,
    input: z.object({ ...ofModule, askedIn: z.array(z.enum(askingMoments)) }),
  },
  async (call, input) => {
    await requireModule(call, input.moduleId);
    await change(call, input, { askedIn: askingMoments.filter((one) => input.askedIn.includes(one)) });
  },
);

/** What came of publishing. */
export type Published =
  | { result: 'published'; number: number }
  | { result: 'refused'; faults: ModuleFault[] }
  /** Nothing differs from the last version. */
  | { result: 'same' };

/**
 * Freezes the draft as a version that is never changed. `comparable` names items whose words changed and that ask the same
 * all the same: their line goes on. `askedIn` decides at once after which questionnaires it is asked, as `setAskedIn`; absent
 * leaves that as it was. @throws Problem 'not-found'; 'state-changed' when the draft is another than was seen.
 */
export const publishModule = operation(
  {
    name: 'modules.publish',
    allows: editors,
    access: ['staff'],
    audited: true,
    input: z.object({
      ...ofModule,
      comparable: z.array(z.string().max(64)).max(300).default([]),
      summary: z.string().trim().max(500).default(''),
      askedIn: z.array(z.enum(askingMoments)).optional(),
    }),
  },
  async (call, input): Promise<Published> => {
    const { draft } = await requireModule(call, input.moduleId);
    const faults = faultsOfModule(draft);
    const askedIn = input.askedIn && askingMoments.filter((one) => input.askedIn?.includes(one));
    // Also holds the row: of two who publish at once the second one comes too late.
    await change(call, input, askedIn && faults.length === 0 ? { askedIn } : {});
    if (faults.length > 0) return { result: 'refused', faults };
    const [last] = await store.selectVersions(call.tx, input.moduleId);
    if (last && JSON.stringify(last.content) === JSON.stringify(draft)) return { result: 'same' };
    const number = (last?.number ?? 0) + 1;
    const known = new Set(draft.items.map(({ id }) => id));
    const comparable = input.comparable.filter((id) => known.has(id));
    await store.insertVersion(call.tx, {
      id: newId(),
      organisationId: call.organisationId,
      moduleId: input.moduleId,
      number,
      content: draft,
      since: sinceOf(last ?? null, draft, number, comparable),
      comparable,
      summary: input.summary,
      publishedAt: call.now,
      publishedBy: accountIn(call),
    });
    call.note(input.moduleId, { version: number, comparable: comparable.length });
    return { result: 'published', number };
  },
);

/** The version that a questionnaire of today asks after the core; null when the programme asks nothing of its own. */
export const findVersionToAsk = operation(
  {
    name: 'modules.find-version-to-ask',
    allows: editors,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid(), moment: z.enum(askingMoments) }),
  },
  async (call, input): Promise<string | null> => {
    const row = await store.findOfProgramme(call.tx, input.programmeId);
    if (!row?.askedIn.includes(input.moment)) return null;
    const [latest] = await store.selectVersions(call.tx, row.id);
    return latest?.id ?? null;
  },
);

/** A version as it was published, for figures of it. @throws Problem 'not-found'. */
export const readPublishedVersion = operation(
  {
    name: 'modules.read-published',
    allows: readers,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, versionId: z.uuid() }),
  },
  async (call, input) => {
    const row = await store.findVersion(call.tx, input.versionId);
    if (!row) throw new Problem('not-found');
    const { id, moduleId, number, content, since } = row;
    return { id, moduleId, number, content, since };
  },
);

/** A version as it was published, for whoever is asked it. @throws Problem 'not-found'. */
export const readAskedVersion = operation(
  {
    name: 'modules.read-asked',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ versionId: z.uuid() }),
  },
  async (call, input) => {
    const row = await store.findVersion(call.tx, input.versionId);
    if (!row) throw new Problem('not-found');
    return { id: row.id, number: row.number, content: row.content, since: row.since };
  },
);

/** A draft for whoever has the link to try it. No answers are involved. @throws Problem 'link-unknown'. */
export const openTest = operation(
  {
    name: 'modules.open-test',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret: z.string().max(100) }),
  },
  async (call, input) => {
    const row = await store.findBySecret(call.tx, input.secret);
    if (!row) throw new Problem('link-unknown');
    return { draft: row.draft, revision: row.revision };
  },
);
