import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { commitTo, drawLottery, hashOfList } from '@medespraak/matching';
import { asId, newId, type Id, type OrganisationId, type RoundId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { readPublicOrganisation } from '../organisations/public.operations.ts';
import { readNames } from '../people/matchable.operations.ts';
import { announcedList, chancesOf, strataChoices, withdrawReasons, type LotteryFile } from './lotteries.ts';
import * as store from './lotteries.store.ts';
import { lockRoundsOfLottery, updateRoundState } from './rounds.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const one = z.object({ organisationId, lotteryId: z.uuid() });

/** The seed of a draw: it follows from the installation's secret, so nobody can choose it, and it is kept nowhere before. */
const seedOf = (call: Call, id: string): string =>
  createHmac('sha256', call.platform.keys.lotteries).update(id).digest('hex');

const accountOf = (call: Call): string | null => (call.actor.kind === 'staff' ? call.actor.accountId : null);

/** Keeps who can be drawn and in which stratum, with the hashes that stand before the draw. */
export const keepLottery = operation(
  {
    name: 'conversations.announce-lottery',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      programmeId: z.uuid(),
      strata: z.array(z.enum(strataChoices)).max(strataChoices.length),
      places: z.number().int().min(1).max(1_000_000),
      onDay: z.iso.date(),
      people: z.array(z.object({ personId: z.uuid(), stratum: z.string().min(1).max(200) })).min(1),
    }),
  },
  async (call, input) => {
    const { programmes } = await readOrganisation.within(call, { organisationId: input.organisationId });
    const programme = programmes.find((one) => one.id === input.programmeId);
    if (!programme) throw new Problem('not-found');
    const personIds = input.people.map(({ personId }) => personId);
    const known = await readNames.within(call, { organisationId: input.organisationId, personIds });
    if (personIds.some((personId) => !known.has(personId))) throw new Problem('not-found');
    const id = newId<Id<'lottery'>>();
    const tickets = input.people.map(({ personId, stratum }) => ({
      id: crypto.randomUUID(),
      organisationId: call.organisationId,
      lotteryId: id,
      personId,
      stratum,
    }));
    await store.insertLottery(
      call.tx,
      {
        id,
        organisationId: call.organisationId,
        programmeId: input.programmeId,
        state: 'announced',
        onDay: input.onDay,
        strata: input.strata,
        places: input.places,
        commitment: commitTo(seedOf(call, id)),
        listHash: hashOfList({ tickets, places: input.places, strata: input.strata }),
        isPublic: programme.settings.publishDraws ?? false,
        announcedAt: call.now,
        announcedBy: accountOf(call),
      },
      tickets,
    );
    call.note(id, { people: tickets.length, places: input.places });
    return { lotteryId: id };
  },
);

/** Draws of a programme, newest first. */
export const listLotteries = operation(
  {
    name: 'conversations.list-lotteries',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid() }),
  },
  async (call, input) =>
    (await store.selectLotteries(call.tx, call.organisationId, input.programmeId)).map(
      ({ id, state, places, isPublic, announcedAt, drawnAt }) => ({
        id,
        state,
        places,
        isPublic,
        announcedAt,
        drawnAt,
      }),
    ),
);

/** A draw with its tickets; who somebody is, for those who were not erased. The seed is null before the draw. */
export const readLottery = operation(
  {
    name: 'conversations.read-lottery',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: one,
  },
  async (call, input) => {
    const row = await store.findLottery(call.tx, call.organisationId, input.lotteryId);
    if (!row) throw new Problem('not-found');
    const tickets = await store.selectTickets(call.tx, row.id);
    const names = await readNames.within(call, {
      organisationId: input.organisationId,
      personIds: tickets.flatMap(({ personId }) => personId ?? []),
    });
    return {
      ...row,
      tickets: tickets.map(({ id, personId, stratum, place, drawn }) => ({
        id,
        person: personId === null ? null : { id: personId, name: names.get(personId)?.name ?? '' },
        stratum,
        place,
        drawn,
      })),
    };
  },
);

/**
 * Draws, once, from the list that was announced.
 * @throws Problem 'state-changed' when it was drawn or withdrawn before, or the secret or the list is another than at the announcement.
 */
export const holdDraw = operation(
  {
    name: 'conversations.draw-lottery',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: one,
  },
  async (call, input) => {
    const row = await store.lockLottery(call.tx, call.organisationId, input.lotteryId);
    if (!row) throw new Problem('not-found');
    const seed = seedOf(call, row.id);
    // With another secret or another list than at the announcement the draw would not be the one that was announced.
    if (row.state !== 'announced' || commitTo(seed) !== row.commitment) throw new Problem('state-changed');
    const tickets = await store.selectTickets(call.tx, row.id);
    const record = drawLottery(announcedList(row, tickets), seed);
    if (record.listHash !== row.listHash) throw new Problem('state-changed');
    await store.updateTickets(call.tx, record.tickets);
    await store.updateLottery(call.tx, row.id, {
      state: 'drawn',
      seed,
      drawnAt: call.now,
      drawnBy: accountOf(call),
    });
    const drawn = record.tickets.filter((ticket) => ticket.drawn).length;
    call.note(row.id, { people: tickets.length, drawn });
    return { drawn };
  },
);

/**
 * Withdraws a draw, with the reason: before it is held, or after that while no pairs were made of it. Proposals of it are put
 * aside. It stays in the list and on the public page, with its seed once it was drawn, so that nobody can draw until the outcome
 * suits her without that being seen. Once more changes nothing.
 * @throws Problem 'state-changed' when pairs were made of it.
 */
export const withdrawLottery = operation(
  {
    name: 'conversations.withdraw-lottery',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: one.extend({ reason: z.enum(withdrawReasons) }),
  },
  async (call, { lotteryId, reason }) => {
    const row = await store.lockLottery(call.tx, call.organisationId, lotteryId);
    if (!row) throw new Problem('not-found');
    if (row.state === 'withdrawn') return call.note(row.id);
    const rounds = await lockRoundsOfLottery(call.tx, row.id);
    if (rounds.some(({ state }) => state === 'confirmed')) throw new Problem('state-changed');
    for (const { id } of rounds.filter(({ state }) => state === 'proposed'))
      await updateRoundState(call.tx, asId<RoundId>(id), { state: 'discarded' });
    await store.updateLottery(call.tx, row.id, {
      state: 'withdrawn',
      withdrawnAt: call.now,
      withdrawnBy: accountOf(call),
      withdrawnReason: reason,
    });
    call.note(row.id, { reason, drawn: row.state === 'drawn' });
  },
);

/** The record of a draw, from which anybody can make it again. It names nobody. @throws Problem 'state-changed' before the draw. */
export const readLotteryRecord = operation(
  {
    name: 'conversations.read-lottery-record',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: one,
  },
  async (call, input): Promise<LotteryFile> => {
    const row = await store.findLottery(call.tx, call.organisationId, input.lotteryId);
    if (!row) throw new Problem('not-found');
    if (row.seed === null || row.drawnAt === null) throw new Problem('state-changed');
    const { organisation, programmes } = await readOrganisation.within(call, {
      organisationId: input.organisationId,
    });
    const tickets = await store.selectTickets(call.tx, row.id);
    const record = drawLottery(announcedList(row, tickets), row.seed);
    return {
      format: record.strata ? 'medespraak-lottery/2' : 'medespraak-lottery/1',
      organisation: organisation.name,
      programme: programmes.find(({ id }) => id === row.programmeId)?.name ?? '',
      announcedAt: row.announcedAt.toISOString(),
      drawnAt: row.drawnAt.toISOString(),
      ...(row.withdrawnAt && row.withdrawnReason
        ? { withdrawn: { at: row.withdrawnAt.toISOString(), reason: row.withdrawnReason } }
        : {}),
      published: { commitment: row.commitment, listHash: row.listHash },
      record,
      chances: chancesOf(record),
    };
  },
);

/**
 * What anybody may see of the draws that an organisation announced in public (`publishDraws` of the programme), newest first, also
 * those that were withdrawn: when each list was closed, the two hashes from then on,
 * the seed once it was drawn, and when it was withdrawn. How many people, groups or places there were is not told, since few people can be found in few.
 * @throws Problem 'not-found' when it never announced one in public, as when there is no such organisation.
 */
export const listPublicDraws = operation(
  {
    name: 'conversations.list-public-draws',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ slug: z.string().max(60) }),
  },
  async (call, input) => {
    const organisation = await readPublicOrganisation.within(call, input);
    const rows = organisation ? await store.selectPublicDraws(call.tx, organisation.id) : [];
    if (!organisation || rows.length === 0) throw new Problem('not-found');
    return {
      organisation: organisation.name,
      draws: rows.map(({ programmeId, ...row }) => ({
        ...row,
        programme: organisation.programmes.find(({ id }) => id === programmeId)?.name ?? '',
      })),
    };
  },
);
