import { z } from 'zod';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readColleagues } from '../organisations/organisations.operations.ts';
import { readNames } from '../people/matchable.operations.ts';
import { concernOwners, concernStates, type ConcernState, type ConcernStep } from './safety.ts';
import * as store from './safety.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const oneConcern = z.object({ organisationId, concernId: z.uuid() });

async function namesOf(call: Call, ids: readonly (string | null)[]) {
  const names = await readNames.within(call, {
    organisationId: call.organisationId,
    personIds: ids.filter((id) => id !== null),
  });
  return (id: string | null) => (id === null ? null : { id, name: names.get(id)?.name ?? '' });
}

/** Who deals with something, as a colleague sees it; null when nobody does. */
async function ownersOf(call: Call) {
  const colleagues = await readColleagues(call);
  const me = call.actor.kind === 'staff' ? call.actor.accountId : null;
  return (accountId: string | null) =>
    accountId === null ? null : { email: colleagues.get(accountId) ?? null, isMe: accountId === me };
}

/** Concerns in one state with the names of who brought them and who deals with them; `counts` are of all states. */
export const listConcerns = operation(
  {
    name: 'safety.list-concerns',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId,
      state: z.enum(concernStates).default('open'),
      owner: z.enum(concernOwners).default('anybody'),
    }),
  },
  async (call, { state, owner }) => {
    const me = call.actor.kind === 'staff' ? call.actor.accountId : '';
    const of = { anybody: undefined, me, nobody: null }[owner];
    const rows = await store.selectConcerns(call.tx, call.organisationId, state, of);
    const ownerOf = await ownersOf(call);
    const named = await namesOf(
      call,
      rows.flatMap((row) => [row.personId, row.aboutId]),
    );
    return {
      counts: await store.countConcerns(call.tx, call.organisationId),
      concerns: rows.map(({ personId, aboutId, ownerId, words: _, ...row }) => ({
        ...row,
        owner: ownerOf(ownerId),
        person: named(personId),
        about: named(aboutId),
      })),
    };
  },
);

/** One concern whole: her words, what she shared of the messages, and what was done. Leaves an audit line. */
export const readConcern = operation(
  {
    name: 'safety.read-concern',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: oneConcern,
  },
  async (call, input) => {
    const row = await store.findConcern(call.tx, call.organisationId, input.concernId);
    if (!row) throw new Problem('not-found');
    call.note(row.id);
    const named = await namesOf(call, [row.personId, row.aboutId]);
    const { personId, aboutId, ownerId, ...rest } = row;
    const ownerOf = await ownersOf(call);
    const lines = await store.selectLines(call.tx, row.id);
    const evidence = await store.selectEvidence(call.tx, row.id);
    return {
      concern: { ...rest, person: named(personId), about: named(aboutId), owner: ownerOf(ownerId) },
      lines: lines.map(({ accountId, ...line }) => ({ ...line, by: ownerOf(accountId) })),
      evidence: evidence.map(({ senderId, ...one }) => ({ ...one, isOfReporter: senderId === personId })),
    };
  },
);

/** The sound of a shared voice message. */
export const readEvidenceSound = operation(
  {
    name: 'safety.read-evidence-sound',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, evidenceId: z.uuid() }),
  },
  async (call, input) => {
    const found = await store.findEvidence(call.tx, call.organisationId, input.evidenceId);
    if (!found?.sound || !found.mediaType) throw new Problem('not-found');
    call.note(found.concernId);
    return { mediaType: found.mediaType, sound: found.sound };
  },
);

/** What each step makes of a concern's state, and from which states it can be taken. */
const stepsFrom: Record<
  Exclude<ConcernStep, 'opened'>,
  { from: readonly ConcernState[]; to?: ConcernState }
> = {
  taken: { from: ['open', 'in-progress'], to: 'in-progress' },
  noted: { from: concernStates },
  closed: { from: ['open', 'in-progress'], to: 'closed' },
  reopened: { from: ['closed'], to: 'in-progress' },
};

/**
 * Takes a concern up, notes something, closes it, or takes a closed one up again; each is a line in its log. Taking and reopening
 * make whoever does it the owner. @throws Problem 'state-changed' when the step cannot be taken any more.
 */
export const handleConcern = operation(
  {
    name: 'safety.handle-concern',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: oneConcern.extend({
      step: z.enum(['taken', 'noted', 'closed', 'reopened']),
      words: z.string().trim().max(2_000).default(''),
    }),
  },
  async (call, input) => {
    const row = await store.lockConcern(call.tx, call.organisationId, input.concernId);
    if (!row) throw new Problem('not-found');
    const { from, to } = stepsFrom[input.step];
    if (!from.includes(row.state)) throw new Problem('state-changed');
    if (input.step === 'noted' && input.words === '')
      throw new Problem('invalid-input', { fields: [{ field: 'words', message: 'some words' }] });
    const accountId = call.actor.kind === 'staff' ? call.actor.accountId : null;
    const state = to ?? row.state;
    await store.updateConcern(call.tx, row.id, {
      state,
      ownerId: input.step === 'taken' || input.step === 'reopened' ? accountId : row.ownerId,
      closedAt: input.step === 'closed' ? call.now : state === 'closed' ? row.closedAt : null,
    });
    await store.insertLine(call.tx, {
      id: newId<Id<'concern-line'>>(),
      organisationId: call.organisationId,
      concernId: row.id,
      at: call.now,
      accountId,
      step: input.step,
      words: input.words || null,
    });
    call.note(row.id, { step: input.step });
    return { state };
  },
);
