import { z } from 'zod';
import { roles, type Actor, type Role } from '../foundation/access.ts';
import { readAuditLines } from '../foundation/audit.store.ts';
import { sqlStateOf } from '../foundation/database.ts';
import { asId, type AccountId, type OrganisationId, type ProgrammeId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { forgetInOutbox } from '../foundation/outbox.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { sendInvitation } from './invitation-letter.ts';
import {
  defaultProgrammeSettings,
  defaultSettings,
  slugPattern,
  type ProgrammeSettings,
} from './organisations.ts';
import { programmeSettings } from './programme-settings.ts';
import * as store from './organisations.store.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const slug = z.string().regex(slugPattern, 'lower case letters, digits and hyphens, 2 to 60 characters');
const name = z.string().overwrite(withoutTurns).trim().min(2).max(120);
const everyRole: readonly Role[] = roles;

const newOrganisation = z.object({
  slug,
  name,
  kind: z.enum(['partner', 'municipality']).default('partner'),
  municipalityCode: z
    .string()
    .regex(/^GM\d{4}$/)
    .nullable()
    .default(null),
  isExample: z.boolean().default(false),
});

/** Makes an organisation; a partner gets a first programme with the same short name. For the command line and the example. */
export const createOrganisation = operation(
  {
    name: 'organisations.create',
    allows: 'system',
    access: ['owner'],
    audited: true,
    input: newOrganisation,
  },
  (call, input) => addOrganisation(call, input),
);

async function addOrganisation(
  call: Call,
  input: z.output<typeof newOrganisation>,
): Promise<{ organisationId: OrganisationId; programmeId: ProgrammeId | null }> {
  try {
    const id = await store.insertOrganisation(call.tx, {
      ...input,
      // An example is made in many transactions; finishExample says that all of them came to an end.
      settings: input.isExample ? { ...defaultSettings, unfinished: true } : defaultSettings,
      createdAt: call.now,
    });
    const programmeId =
      input.kind === 'partner'
        ? await store.insertProgramme(call.tx, {
            organisationId: id,
            slug: input.slug,
            name: input.name,
            createdAt: call.now,
          })
        : null;
    call.note(id, { kind: input.kind });
    return { organisationId: id, programmeId };
  } catch (error) {
    if (sqlStateOf(error) === '23505')
      throw new Problem('name-taken', { fields: [{ field: 'slug', message: input.slug }] });
    throw error;
  }
}

/** Whether nobody has set up a real organisation yet, so that the first-run page is shown. */
export const needsFirstRun = operation(
  {
    name: 'organisations.needs-first-run',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => (await store.selectOrganisations(call.tx)).length === 0,
);

/**
 * The first-run page: the first organisation and its administrator. The account must exist (accounts/ makes it).
 * @throws Problem 'already-set-up' when there is any organisation.
 */
export const setUpFirstOrganisation = operation(
  {
    name: 'organisations.set-up-first',
    allows: 'anyone',
    access: ['owner'],
    audited: true,
    input: z.object({ slug, name, accountId: z.string(), email: z.email() }),
  },
  async (call, input) => {
    await store.holdFirstRun(call.tx);
    if ((await store.selectOrganisations(call.tx)).length > 0) throw new Problem('already-set-up');
    const made = await addOrganisation(call, {
      ...input,
      kind: 'partner',
      municipalityCode: null,
      isExample: false,
    });
    for (const role of ['administrator', 'coordinator'] as const) {
      await store.insertMembership(call.tx, {
        organisationId: made.organisationId,
        accountId: asId<AccountId>(input.accountId),
        email: input.email,
        role,
        createdAt: call.now,
      });
    }
    return made;
  },
);

/** What somebody who signed in may enter. */
export const readMemberships = operation(
  {
    name: 'organisations.memberships',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ accountId: z.string() }),
  },
  (call, input) => store.selectMembershipsOf(call.tx, asId<AccountId>(input.accountId)),
);

/** An organisation by its short name, for the command line. Null when there is none. */
export const findOrganisation = operation(
  {
    name: 'organisations.find',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ slug: z.string() }),
  },
  async (call, input) => {
    const row = await store.findOrganisationBySlug(call.tx, input.slug);
    return row && { organisation: row, programmes: await store.selectProgrammes(call.tx, asId(row.id)) };
  },
);

/** A programme by its short name, for the command line. Null when there is none. */
export const findProgramme = operation(
  {
    name: 'organisations.find-programme',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ slug: z.string() }),
  },
  (call, input) => store.findProgrammeBySlug(call.tx, input.slug),
);

export const listOrganisations = operation(
  { name: 'organisations.list', allows: 'system', access: ['owner'], audited: false, input: z.object({}) },
  (call) => store.selectOrganisations(call.tx),
);

/** An organisation with its programmes, for everybody who works there. */
export const readOrganisation = operation(
  {
    name: 'organisations.read',
    allows: everyRole,
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call) => {
    const row = await store.findOrganisationById(call.tx, call.organisationId);
    if (!row) throw new Problem('not-found');
    return { organisation: row, programmes: await store.selectProgrammes(call.tx, call.organisationId) };
  },
);

/** The organisation that asked a newcomer: its name is on every page she sees. */
export const readOwnOrganisation = operation(
  {
    name: 'organisations.read-own',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const row = await store.findOrganisationById(call.tx, call.organisationId);
    if (!row) throw new Problem('not-found');
    return row;
  },
);

/** The mail addresses of whoever has a role in the organisation of a participant, to tell them that somebody waits. */
export async function addressesOf(
  call: Call,
  role: Role,
): Promise<{ slug: string; addresses: readonly string[] }> {
  return call.as('staff', {}, async (tx) => {
    const organisation = await store.findOrganisationById(tx, call.organisationId);
    const members = await store.selectMembers(tx, call.organisationId);
    const addresses = members.filter((member) => member.role === role).map(({ email }) => email);
    return { slug: organisation?.slug ?? '', addresses: [...new Set(addresses)] };
  });
}

/** The addresses of whoever works in the organisation, by account: colleagues know each other by them. */
export async function readColleagues(call: Call): Promise<ReadonlyMap<string, string>> {
  const members = await call.as('staff', {}, (tx) => store.selectMembers(tx, call.organisationId));
  return new Map(members.map(({ accountId, email }) => [accountId, email]));
}

/** The organisation and programme of the participant who asks. */
export const readParticipantProgramme = operation(
  {
    name: 'organisations.read-participant-programme',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const organisation = await store.findOrganisationById(call.tx, call.organisationId);
    const { actor } = call;
    const programmes = await store.selectProgrammes(call.tx, call.organisationId);
    const programme = programmes.find(({ id }) => actor.kind === 'participant' && id === actor.programmeId);
    if (!organisation || !programme) throw new Problem('not-found');
    return {
      organisation: { name: organisation.name, isExample: organisation.isExample },
      programme: {
        name: programme.name,
        slug: programme.slug,
        settings: { ...defaultProgrammeSettings, ...programme.settings },
      },
    };
  },
);

/** What anybody may know of a programme: its name and whether one can sign up. @throws Problem 'not-found'. */
export const readPublicProgramme = operation(
  {
    name: 'organisations.read-public-programme',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ slug: z.string().max(60) }),
  },
  async (call, input) => {
    const programme = await store.findProgrammeBySlug(call.tx, input.slug);
    const organisation =
      programme && (await store.findOrganisationById(call.tx, asId(programme.organisationId)));
    if (!programme || !organisation) throw new Problem('not-found');
    return {
      id: programme.id,
      organisationId: organisation.id,
      slug: programme.slug,
      name: programme.name,
      organisation: organisation.name,
      isExample: organisation.isExample,
      settings: { ...defaultProgrammeSettings, ...programme.settings },
    };
  },
);

/** Which drafts each programme lets its people choose; nothing else of a programme is told. */
export const readDraftLanguages = operation(
  {
    name: 'organisations.read-draft-languages',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) =>
    (await store.selectAllProgrammes(call.tx)).map(({ id, slug, settings }) => ({
      programmeId: id,
      slug,
      languages: settings.draftLanguages ?? [],
    })),
);

export const changeSettings = operation(
  {
    name: 'organisations.change-settings',
    allows: ['administrator', 'coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      name,
      certificateRequired: z.boolean(),
      certificateValidMonths: z.number().int().min(1).max(120).nullable(),
      weights: z
        .object({
          level: z.number().min(0).max(100),
          interests: z.number().min(0).max(100),
          time: z.number().min(0).max(100),
          language: z.number().min(0).max(100),
          waiting: z.number().min(0).max(100),
          buddyWaiting: z.number().min(0).max(100).default(0),
          age: z.number().min(0).max(100).default(0),
        })
        .refine(
          (weights) => Object.values(weights).some((weight) => weight > 0),
          'at least one weight above zero',
        )
        .optional(),
    }),
  },
  async (call, { organisationId: _, name: newName, weights, ...settings }) => {
    const before = await store.findOrganisationById(call.tx, call.organisationId);
    await store.updateSettings(call.tx, call.organisationId, {
      name: newName,
      settings: {
        ...settings,
        ...(weights ? { weights } : {}),
        ...(before?.settings.keepsTexts ? { keepsTexts: true } : {}),
      },
    });
    call.note(call.organisationId);
  },
);

/** Changes some of what a programme sets itself; the rest stays. @throws Problem 'not-found' for another organisation's. */
export const changeProgrammeSettings = operation(
  {
    name: 'organisations.change-programme-settings',
    allows: ['administrator', 'coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      settings: programmeSettings,
    }),
  },
  async (call, input) => {
    const programmes = await store.selectProgrammes(call.tx, call.organisationId);
    const programme = programmes.find(({ id }) => id === input.programmeId);
    if (!programme) throw new Problem('not-found');
    await store.updateProgrammeSettings(call.tx, programme.id, {
      ...programme.settings,
      ...(input.settings as Partial<ProgrammeSettings>),
    });
    call.note(programme.id);
  },
);

export const addProgramme = operation(
  {
    name: 'organisations.add-programme',
    allows: ['administrator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, slug, name }),
  },
  async (call, input) => {
    try {
      const programmeId = await store.insertProgramme(call.tx, { ...input, createdAt: call.now });
      call.note(programmeId);
      return { programmeId };
    } catch (error) {
      if (sqlStateOf(error) === '23505')
        throw new Problem('name-taken', { fields: [{ field: 'slug', message: input.slug }] });
      throw error;
    }
  },
);

export const listMembers = operation(
  {
    name: 'organisations.list-members',
    allows: ['administrator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  (call) => store.selectMembers(call.tx, call.organisationId),
);

/** Gives an account a role. With `invitedBy`, the name of who does so, a mail to the address says how to sign in; without, none goes. */
export const addMember = operation(
  {
    name: 'organisations.add-member',
    allows: ['administrator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      accountId: z.string(),
      email: z.email(),
      role: z.enum(roles),
      invitedBy: z.string().trim().min(1).max(200).optional(),
    }),
  },
  async (call, { invitedBy, ...input }) => {
    await store.insertMembership(call.tx, {
      ...input,
      accountId: asId<AccountId>(input.accountId),
      createdAt: call.now,
    });
    call.note(input.accountId, { role: input.role });
    const house = invitedBy && (await store.findOrganisationById(call.tx, call.organisationId));
    if (house) await sendInvitation(call, { by: invitedBy, organisation: house.name, address: input.email });
  },
);

/** Takes a role away. @throws Problem 'state-changed' for the last administrator, who would lock everybody out. */
export const removeMember = operation(
  {
    name: 'organisations.remove-member',
    allows: ['administrator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, membershipId: z.uuid() }),
  },
  async (call, input) => {
    const administrators = (await store.selectMembers(call.tx, call.organisationId)).filter(
      (member) => member.role === 'administrator',
    );
    if (administrators.length === 1 && administrators[0]?.id === input.membershipId)
      throw new Problem('state-changed');
    if (!(await store.deleteMembership(call.tx, call.organisationId, input.membershipId)))
      throw new Problem('not-found');
    call.note(input.membershipId);
  },
);

/** The newest changes in an organisation, at most 200 at a time; for staff without those of newcomers. */
export const readAudit = operation(
  {
    name: 'organisations.read-audit',
    allows: ['administrator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, before: z.date().optional() }),
  },
  (call, input) => readAuditLines(call, 200, input.before),
);

/** Marks every example as whole: the last step of making it. What was not marked counts as unfinished. */
export const finishExample = operation(
  {
    name: 'organisations.finish-example',
    allows: 'system',
    access: ['owner'],
    audited: true,
    input: z.object({}),
  },
  async (call) => {
    for (const { id, name: kept, isExample, settings } of await store.selectOrganisations(call.tx)) {
      if (!isExample) continue;
      const { unfinished: _, ...whole } = settings;
      await store.updateSettings(call.tx, asId(id), { name: kept, settings: whole });
    }
  },
);

const removeExampleRecords = operation(
  {
    name: 'organisations.remove-examples',
    allows: 'system',
    access: ['owner'],
    audited: true,
    input: z.object({ unfinishedOnly: z.boolean().default(false) }),
  },
  async (call, input) => {
    const examples = (await store.selectOrganisations(call.tx)).filter(
      (row) => row.isExample && (!input.unfinishedOnly || row.settings.unfinished),
    );
    const ids = examples.map((row) => asId<OrganisationId>(row.id));
    const traces = await store.selectTraces(call.tx, ids);
    await store.deleteOrganisations(call.tx, ids);
    call.note(null, { removed: examples.length });
    return { removed: examples.length, traces };
  },
);

/**
 * Removes organisations that are examples, with everybody and everything in them, also mail in the outbox; only those
 * whose making was broken off when asked so. Returns how many.
 */
export async function removeExamples(
  platform: Platform,
  actor: Actor,
  input: { unfinishedOnly?: boolean },
): Promise<number> {
  const { removed, traces } = await removeExampleRecords(platform, actor, input);
  await forgetInOutbox(platform.postman.outbox, traces);
  return removed;
}
