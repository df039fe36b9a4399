import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { asId, newId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { blankNameInMail, selectMailIdsOf } from '../foundation/mail.store.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Traces } from '../foundation/outbox.ts';
import { Problem } from '../foundation/problems.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { discardOpened } from './imports.store.ts';
import type { Profile } from './people.ts';
import * as store from './people.store.ts';
import { changesOf, profileShape } from './profile.ts';
import { recognise } from './recognition.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const personId = z.uuid().transform((value) => asId<PersonId>(value));
const kind = z.enum(['newcomer', 'buddy']);
const state = z.enum(['active', 'paused', 'left']);

/** @throws Problem 'not-found' for a programme of another organisation. */
export async function requireProgramme(call: Call, programmeId: string): Promise<void> {
  const { programmes } = await readOrganisation.within(call, { organisationId: call.organisationId });
  if (!programmes.some(({ id }) => id === programmeId)) throw new Problem('not-found');
}

/** What is assumed when a list does not say it: registered today, room for one newcomer. */
const assumable = ['registeredOn', 'capacity'] as const;

/** A row of a list, with the fields that the list does not hold and that were assumed. */
export const listedPerson = z.object({
  row: z.number(),
  personId: z.uuid().nullable(),
  profile: profileShape,
  assumed: z.array(z.enum(assumable)).default([]),
  /** Somebody said that this is not the person with the same address or name. */
  isNew: z.boolean().default(false),
});

const peopleQuery = z.object({
  organisationId,
  programmeId: z.uuid().optional(),
  kind,
  state: state.optional(),
  search: z.string().max(200).optional(),
  sort: z.enum(['name', 'registered', 'level', 'residence']).default('name'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
});

/** People of a kind: filtered, sorted, a page at a time. `total` counts all pages. */
export const listPeople = operation(
  {
    name: 'people.list',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: peopleQuery.extend({
      page: z.number().int().min(1).default(1),
      pageSize: z.number().int().min(1).max(20_000).default(50),
    }),
  },
  (call, { sort, direction, page, pageSize, ...filter }) =>
    store.selectPeople(
      call.tx,
      filter,
      { by: sort, descending: direction === 'descending' },
      { offset: (page - 1) * pageSize, limit: pageSize },
    ),
);

/** Everybody that a query finds, to be taken along as a file. Leaves an audit line with how many. */
export const exportPeople = operation(
  {
    name: 'people.export',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: peopleQuery,
  },
  async (call, { sort, direction, ...filter }) => {
    const order = { by: sort, descending: direction === 'descending' };
    const found = await store.selectPeople(call.tx, filter, order, { offset: 0, limit: 100_000 });
    call.note(null, { kind: filter.kind, people: found.people.length });
    return found;
  },
);

/** One person with what happened with her; never an answer. Leaves an audit line, for it reads a person out. */
export const readPerson = operation(
  {
    name: 'people.read',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, personId }),
  },
  async (call, input) => {
    const person = await store.findPerson(call.tx, input.personId);
    if (!person) throw new Problem('not-found');
    call.note(input.personId);
    return { person, timeline: await store.selectTimeline(call.tx, input.personId) };
  },
);

/** Who on a list is known already, in the order of the list. */
export const recognisePeople = operation(
  {
    name: 'people.recognise',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      kind,
      people: z.array(
        z.object({
          row: z.number(),
          givenName: z.string(),
          familyName: z.string(),
          email: z.string().nullable(),
          phone: z.string().nullable(),
          birthYear: z.number().nullable(),
          /** All that the row says: a namesake of whom it says nothing new is the same person. */
          profile: z.custom<Profile>().optional(),
          /** What of it was assumed. */
          assumed: z.array(z.enum(assumable)).default([]),
        }),
      ),
    }),
  },
  async (call, input) => {
    const known = await store.selectKnown(call.tx, call.organisationId, input.programmeId, input.kind);
    const byId = new Map(known.map((row) => [row.id, row]));
    return recognise(input.people, known).map((found, index) => {
      const listed = input.people[index];
      const namesake = byId.get(found.personId ?? '');
      const isSame =
        found.match === 'ask' &&
        found.by === 'name-and-birth-year' &&
        listed?.profile !== undefined &&
        namesake !== undefined &&
        Object.keys(changesOf(namesake, listed.profile, assumable)).length === 0;
      const match = isSame ? ('known' as const) : found.match;
      const changes = namesake && listed?.profile ? changesOf(namesake, listed.profile, listed.assumed) : {};
      const before = Object.fromEntries(
        Object.keys(changes).map((field) => [field, namesake?.[field as keyof Profile]]),
      ) as Partial<Profile>;
      return { row: listed?.row ?? 0, ...found, match, before };
    });
  },
);

/**
 * Writes a list of people, all or none: new ones are added, known ones get what the list says anew. Who is known is
 * recognised once more here, so that two imports at once double nobody.
 */
export const writePeople = operation(
  {
    name: 'people.write',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      kind,
      people: z.array(listedPerson).max(100_000),
    }),
  },
  async (call, input) => {
    await requireProgramme(call, input.programmeId);
    await store.lockPeople(call.tx, call.organisationId);
    const rows = await store.selectKnown(call.tx, call.organisationId, input.programmeId, input.kind);
    const known = new Map(rows.map((row) => [row.id, row]));
    const found = recognise(
      input.people.map(({ profile }) => profile),
      rows,
    );
    const fresh: store.NewPerson[] = [];
    const outcome = { created: 0, updated: 0, unchanged: 0 };
    for (const [index, { personId: chosen, profile, assumed, isNew }] of input.people.entries()) {
      const match = found[index];
      const earlier = known.get(chosen ?? (match?.match === 'known' && !isNew ? match.personId : ''));
      if (chosen && !earlier) throw new Problem('not-found');
      if (earlier) {
        const changes = changesOf(earlier, profile, assumed);
        if (Object.keys(changes).length === 0) outcome.unchanged += 1;
        else {
          await store.updatePerson(call.tx, asId<PersonId>(earlier.id), { ...changes, updatedAt: call.now });
          outcome.updated += 1;
        }
      } else {
        fresh.push({
          ...profile,
          id: newId<PersonId>(),
          organisationId: input.organisationId,
          programmeId: input.programmeId,
          kind: input.kind,
          state: 'active',
          createdAt: call.now,
          updatedAt: call.now,
        });
        outcome.created += 1;
      }
    }
    await store.insertPeople(call.tx, fresh);
    call.note(input.programmeId, { kind: input.kind, ...outcome });
    return outcome;
  },
);

/**
 * Adds somebody by hand. Somebody who seems to be known already is not added: the answer names her, and `anyway` adds a new
 * person all the same.
 */
export const addPerson = operation(
  {
    name: 'people.add',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      kind,
      profile: profileShape,
      anyway: z.boolean().default(false),
    }),
  },
  async (call, input): Promise<{ outcome: 'added' | 'known'; personId: string }> => {
    await requireProgramme(call, input.programmeId);
    await store.lockPeople(call.tx, call.organisationId);
    const known = await store.selectKnown(call.tx, call.organisationId, input.programmeId, input.kind);
    const [match] = recognise([input.profile], known);
    if (match?.personId && !input.anyway) {
      call.note(match.personId, { added: false });
      return { outcome: 'known', personId: match.personId };
    }
    const id = newId<PersonId>();
    const { organisationId: own, programmeId, kind: asKind, profile } = input;
    const fresh = {
      ...profile,
      id,
      organisationId: own,
      programmeId,
      kind: asKind,
      state: 'active' as const,
    };
    await store.insertPeople(call.tx, [{ ...fresh, createdAt: call.now, updatedAt: call.now }]);
    call.note(id, { added: true });
    return { outcome: 'added', personId: id };
  },
);

/** Changes what is kept of somebody. @throws Problem 'invalid-input' with the fields, 'not-found'. */
export const changePerson = operation(
  {
    name: 'people.change',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, personId, profile: profileShape }),
  },
  async (call, input) => {
    if (!(await store.findPerson(call.tx, input.personId))) throw new Problem('not-found');
    await store.updatePerson(call.tx, input.personId, { ...input.profile, updatedAt: call.now });
    call.note(input.personId);
  },
);

/** What a paid buddy gets an hour, in euro cents; null for the programme's own rate. @throws Problem 'not-found', also for a newcomer. */
export const setHourlyRate = operation(
  {
    name: 'people.set-hourly-rate',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      personId,
      hourlyRate: z.number().int().min(0).max(20_000).nullable(),
    }),
  },
  async (call, input) => {
    const person = await store.findPerson(call.tx, input.personId);
    if (person?.kind !== 'buddy') throw new Problem('not-found');
    await store.updatePerson(call.tx, input.personId, { hourlyRate: input.hourlyRate, updatedAt: call.now });
    call.note(input.personId, { hourlyRate: input.hourlyRate });
  },
);

/** Says how somebody is asked: by mail, text message, letter or by hand; null for what there is. @throws Problem 'not-found'. */
export const setAskBy = operation(
  {
    name: 'people.set-ask-by',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      personId,
      askBy: z.enum(['mail', 'sms', 'letter', 'hand']).nullable(),
    }),
  },
  async (call, input) => {
    if (!(await store.findPerson(call.tx, input.personId))) throw new Problem('not-found');
    await store.updatePerson(call.tx, input.personId, { askBy: input.askBy, updatedAt: call.now });
    call.note(input.personId);
  },
);

/**
 * Pauses somebody, brings her back, or writes down that she left. Who left is matched and asked no more; who is paused or
 * removed here takes part again only when it is said here.
 */
export const setPersonState = operation(
  {
    name: 'people.set-state',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, personId, state, leftReason: z.string().trim().max(200).optional() }),
  },
  async (call, input) => {
    const before = await store.findPerson(call.tx, input.personId);
    if (!before) throw new Problem('not-found');
    const left = input.state === 'left';
    await store.updatePerson(call.tx, input.personId, {
      state: input.state,
      leftOn: left ? dayOf(call.now) : null,
      // Of who comes back it stays until she leaves again, so that a step taken by mistake can be taken back whole.
      ...(left && { leftReason: input.leftReason ?? null }),
      pausedUntil: null,
      heldByStaff: input.state !== 'active',
      updatedAt: call.now,
    });
    call.note(input.personId, {
      state: input.state,
      was: before.state,
      wasHeld: before.heldByStaff,
      wasPausedUntil: before.pausedUntil,
      wasLeftOn: before.leftOn,
    });
  },
);

/** What `setPersonState` notes of how it was before. */
export const earlierState = z.object({
  was: state,
  wasHeld: z.boolean().default(false),
  wasPausedUntil: z.iso.date().nullable().default(null),
  wasLeftOn: z.iso.date().nullable().default(null),
});

/** Puts somebody's state back as it was before a step of staff; for board/, which says who may. */
export async function restorePersonState(
  call: Call,
  id: PersonId,
  before: z.output<typeof earlierState>,
): Promise<void> {
  await store.updatePerson(call.tx, id, {
    state: before.was,
    heldByStaff: before.wasHeld,
    pausedUntil: before.wasPausedUntil,
    leftOn: before.wasLeftOn,
    ...(before.was !== 'left' && { leftReason: null }),
    updatedAt: call.now,
  });
}

/**
 * Removes somebody with her pairs, invitations, permissions and mail, and throws away the open lists of her kind: she may be
 * on them, and would come back. For surveys/, which takes her answers along. Her name goes out of the mail to those who `knew` her. Says how what is in
 * the outbox is recognised.
 * @throws Problem 'not-found'.
 */
export async function removePerson(
  call: Call,
  id: PersonId,
  knew: readonly { personId: string; contacts: readonly string[] }[],
): Promise<Traces> {
  const person = await store.findPerson(call.tx, id);
  if (!person) throw new Problem('not-found');
  const toOthers = await blankNameInMail(
    call.tx,
    knew.map(({ personId }) => personId),
    person.givenName,
  );
  const mailIds = [...(await selectMailIdsOf(call.tx, id)), ...toOthers];
  await discardOpened(call.tx, call.organisationId, { kind: person.kind });
  await store.deletePeople(call.tx, [id]);
  return {
    mailIds,
    contacts: [person.email, person.phone].filter((contact) => contact !== null),
    named: { name: person.givenName, contacts: knew.flatMap(({ contacts }) => contacts) },
  };
}
