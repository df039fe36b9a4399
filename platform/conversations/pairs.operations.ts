import { z } from 'zod';
import { dayOf } from '../foundation/clock.ts';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { findByName, readNames } from '../people/matchable.operations.ts';
import { endReasons, longestConversation, pairStates } from './conversations.ts';
import { asMachine, tellAboutOffers } from './correspondents.operations.ts';
import { checkDayHasRoom } from './history.operations.ts';
import * as store from './pairs.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const onePair = z.object({ organisationId, pairId: z.uuid() });

async function describePairs(call: Call, rows: readonly store.PairRow[]) {
  const names = await readNames.within(call, {
    organisationId: call.organisationId,
    personIds: rows.flatMap((row) => [row.newcomerId, row.buddyId]),
  });
  const talks = await store.selectTalks(
    call.tx,
    rows.map((row) => row.id),
  );
  const named = (id: string) => ({ id, name: names.get(id)?.name ?? '' });
  return rows.map(({ newcomerId, buddyId, organisationId: _, ...row }) => ({
    ...row,
    newcomer: named(newcomerId),
    buddy: named(buddyId),
    talks: talks.get(row.id) ?? { times: 0, minutes: 0, lastHeldOn: null },
  }));
}

/** Pairs with names and how often they talked, newest offers first; `counts` per state are of the search, not the page. */
export const listPairs = operation(
  {
    name: 'conversations.list-pairs',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId,
      programmeId: z.uuid().optional(),
      state: z.enum(pairStates).optional(),
      search: z.string().max(200).optional(),
      page: z.number().int().min(1).default(1),
      pageSize: z.number().int().min(1).max(10_000).default(50),
    }),
  },
  async (call, { state, search, page, pageSize, programmeId }) => {
    const personIds = search?.trim()
      ? await findByName.within(call, { organisationId: call.organisationId, search })
      : undefined;
    const filter = { organisationId: call.organisationId, programmeId, personIds };
    const counts = await store.countPairs(call.tx, filter);
    const rows = await store.selectPairs(
      call.tx,
      { ...filter, states: state ? [state] : undefined },
      { limit: pageSize, offset: (page - 1) * pageSize },
    );
    const total = state ? counts[state] : pairStates.reduce((sum, name) => sum + counts[name], 0);
    return { pairs: await describePairs(call, rows), total, counts };
  },
);

/** One pair with its talks, latest first. */
export const readPair = operation(
  {
    name: 'conversations.read-pair',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: onePair,
  },
  async (call, input) => {
    const row = await store.findPair(call.tx, call.organisationId, input.pairId);
    if (!row) throw new Problem('not-found');
    const [described] = await describePairs(call, [row]);
    return { pair: described!, conversations: await store.selectConversations(call.tx, row.id) };
  },
);

/** The pairs somebody is or was in, newest first. */
export const readPairsOfPerson = operation(
  {
    name: 'conversations.pairs-of-person',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, personId: z.uuid() }),
  },
  async (call, input) => {
    const filter = { organisationId: call.organisationId, personIds: [input.personId] };
    return describePairs(call, await store.selectPairs(call.tx, filter, { limit: 200, offset: 0 }));
  },
);

/** Both said yes: offers become pairs that run, from now. Those that are no offer any more are left as they are. */
export const acceptPairs = operation(
  {
    name: 'conversations.accept-pairs',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      pairIds: z.array(z.uuid()).max(10_000),
      /** False for a past that is only written down: nobody gets a letter. */
      tell: z.boolean().default(true),
    }),
  },
  async (call, input) => {
    const asked = [...new Set(input.pairIds)];
    const started = await store.startPairs(call.tx, call.organisationId, asked, call.now);
    if (input.tell) await tellAboutOffers(call, 'started', started);
    call.note(null, { accepted: started.length });
    return { accepted: started.length, unchanged: asked.length - started.length };
  },
);

async function close(
  call: Call,
  pairId: string,
  change:
    | { from: 'offered'; to: 'declined'; reason: null }
    | { from: 'started'; to: 'ended'; reason: (typeof endReasons)[number] },
): Promise<{ already: boolean }> {
  const closed = await store.closePair(call.tx, call.organisationId, pairId, { ...change, at: call.now });
  call.note(pairId, change.reason ? { reason: change.reason, already: !closed } : { already: !closed });
  if (closed) {
    call.announce(`pair:${pairId}`, { kind: 'pair-ended' });
    return { already: false };
  }
  const pair = await store.findPair(call.tx, call.organisationId, pairId);
  if (!pair) throw new Problem('not-found');
  if (pair.state !== change.to) throw new Problem('state-changed');
  return { already: true };
}

/** One of the two said no to an offer. They are never proposed to each other again. Once more says `already`. */
export const declinePair = operation(
  {
    name: 'conversations.decline-pair',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: onePair.extend({ tell: z.boolean().default(true) }),
  },
  async (call, input) => {
    const closed = await close(call, input.pairId, { from: 'offered', to: 'declined', reason: null });
    if (input.tell && !closed.already) await tellAboutOffers(call, 'closed', [input.pairId]);
    return closed;
  },
);

/** Ends a pair that runs, with the reason; both are free for somebody else. Once more says `already` and keeps the first reason. */
export const endPair = operation(
  {
    name: 'conversations.end-pair',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: onePair.extend({
      reason: z.enum(endReasons),
      /** False for a past that is only written down: nobody gets a letter. */
      tell: z.boolean().default(true),
    }),
  },
  async (call, input) => {
    const { pairId, reason } = input;
    const closed = await close(call, pairId, { from: 'started', to: 'ended', reason });
    if (input.tell && !closed.already) await tellAboutOffers(call, 'ended', [pairId]);
    return closed;
  },
);

/**
 * Notes that a talk took place: day and minutes, never what it was about. `submissionId` makes sending a form twice
 * harmless: `already` is true then.
 * @throws Problem 'invalid-input' for a day to come, or before the pair started or after it ended; 'state-changed' for a
 *   pair that never ran.
 */
export const logConversation = operation(
  {
    name: 'conversations.log',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: onePair.extend({
      heldOn: z.iso.date(),
      minutes: z.number().int().min(1).max(longestConversation),
      submissionId: z.uuid().optional(),
    }),
  },
  async (call, input) => {
    const pair = await store.findPair(call.tx, call.organisationId, input.pairId);
    if (!pair) throw new Problem('not-found');
    if (!pair.startedAt) throw new Problem('state-changed');
    // A first talk may come before the office hears of the "yes", never before the offer.
    const [first, last] = [dayOf(pair.offeredAt), dayOf(pair.endedAt ?? call.now)];
    if (input.heldOn < first || input.heldOn > last) {
      throw new Problem('invalid-input', { fields: [{ field: 'heldOn', message: `${first} – ${last}` }] });
    }
    const { pairId, heldOn, minutes } = input;
    const talkId = input.submissionId ?? newId<Id<'conversation'>>();
    await checkDayHasRoom.within(asMachine(call, 'hours'), { pairId, heldOn, minutes, talkId });
    const added = await store.insertConversation(call.tx, {
      id: talkId,
      organisationId: call.organisationId,
      pairId: input.pairId,
      heldOn: input.heldOn,
      minutes: input.minutes,
      source: 'by-hand',
    });
    call.note(input.pairId, { already: !added, ...(added && { talk: talkId }) });
    return { already: !added };
  },
);
