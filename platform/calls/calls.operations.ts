import { z } from 'zod';
import { asMachine } from '../conversations/correspondents.operations.ts';
import { recordCallConversation } from '../conversations/history.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { participantOf } from '../devices/devices.operations.ts';
import type { Actor } from '../foundation/access.ts';
import { dayOf } from '../foundation/clock.ts';
import { describeFault } from '../foundation/faults.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { readFirstName } from '../people/reachable.operations.ts';
import * as rules from './calls.ts';
import * as store from './calls.store.ts';
import { iceServersFor } from './turn.ts';

const onePlace = z.object({ placeId: z.uuid() });
/** Made by the page, once for each time that it joins. */
const seatId = z.uuid();

/** Where somebody can talk now, and with whom. */
export interface Place {
  id: string;
  kind: rules.PlaceKind;
  other: { id: string; kind: 'newcomer' | 'buddy'; givenName: string };
  /** When a short talk is over. */
  endsAt: Date | null;
}

/**
 * The place with this id, when it is hers and open: a pair that runs (or `alsoEnded`, to look back), or a short talk until
 * shortly after its end.
 * @throws Problem 'not-found' for a place of other people, 'state-changed' for one that is not open.
 */
export const readPlace = operation(
  {
    name: 'calls.read-place',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: onePlace.extend({ alsoEnded: z.boolean().default(false) }),
  },
  async (call, { placeId, alsoEnded }): Promise<Place> => {
    const me = participantOf(call);
    const talk = await store.findShortTalk(call.tx, placeId);
    if (!talk) {
      const pair = await readOwnPair.within(call, { pairId: placeId });
      if (pair.state !== 'started' && !alsoEnded) throw new Problem('state-changed');
      const { id, kind, givenName } = pair.other;
      return { id: placeId, kind: 'pair', other: { id, kind, givenName }, endsAt: null };
    }
    if (talk.closedAt || call.now.getTime() > talk.endsAt.getTime() + rules.goodbyeMinutes * 60_000)
      throw new Problem('state-changed');
    const isNewcomer = talk.newcomerId === me.personId;
    const id = isNewcomer ? talk.buddyId : talk.newcomerId;
    const givenName = await readFirstName.within(asMachine(call, 'calls'), { personId: id });
    const other = { id, kind: isNewcomer ? 'buddy' : 'newcomer', givenName } as const;
    return { id: placeId, kind: 'short-talk', other, endsAt: talk.endsAt };
  },
);

const mine = async (call: Call, id: string) => {
  const seat = await store.findSeat(call.tx, id);
  if (!seat || seat.personId !== participantOf(call).personId) throw new Problem('not-found');
  return seat;
};

/** The address and credentials of the relay for a page that is about to join; an empty list without a relay. */
export const readIceServers = operation(
  {
    name: 'calls.read-ice-servers',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: onePlace.extend({ seatId }),
  },
  async (call, input) => {
    await readPlace.within(call, { placeId: input.placeId });
    return iceServersFor(call.platform.turn, input.seatId, call.now);
  },
);

/**
 * A page of hers joins the talk of a place; who was in the talk within the last five minutes goes on with it. Her other
 * pages give up their seat and hear of it. Once more with the same id changes nothing.
 * @throws Problem 'not-found', 'state-changed' when the place is not open or this seat was given up.
 */
export const joinCall = operation(
  {
    name: 'calls.join',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: onePlace.extend({ seatId }),
  },
  async (call, input) => {
    const me = participantOf(call);
    const place = await readPlace.within(call, { placeId: input.placeId });
    await store.lockPlace(call.tx, place.id);
    const known = await store.findSeat(call.tx, input.seatId);
    if (known) {
      if (known.personId !== me.personId || known.placeId !== place.id) throw new Problem('not-found');
      if (known.leftAt) throw new Problem('state-changed');
      return { already: true };
    }
    const of = { organisationId: me.organisationId };
    const callId = await openCall(call, place);
    await store.closeOtherSeats(call.tx, me.personId, input.seatId, call.now);
    const seat = {
      ...of,
      id: input.seatId,
      callId,
      personId: me.personId,
      joinedAt: call.now,
      seenAt: call.now,
    };
    // Nobody else's seats can be seen here: a clash is a made-up id.
    if (!(await store.insertSeat(call.tx, seat))) throw new Problem('not-found');
    call.announce(`pair:${place.id}`, { kind: 'call-seat', from: me.personId, seat: input.seatId });
    return { already: false };
  },
);

/** The call of a place that goes on, or a new one. */
async function openCall(call: Call, place: Place): Promise<string> {
  const last = await store.findLastCall(call.tx, place.id);
  if (last) {
    const before = new Date(call.now.getTime() - rules.vanishedMilliseconds);
    await call.as('owner', {}, (tx) => store.closeVanishedSeats(tx, before, last.id));
    const endedAt = last.endedAt ?? (await settle(call, last.id));
    if (!endedAt) return last.id;
    if (call.now.getTime() - endedAt.getTime() <= rules.comeBackMilliseconds) {
      await store.updateCall(call.tx, last.id, { endedAt: null });
      return last.id;
    }
  }
  const id = newId<Id<'call'>>();
  await store.insertCall(call.tx, {
    id,
    organisationId: call.organisationId,
    pairId: place.kind === 'pair' ? place.id : null,
    shortTalkId: place.kind === 'pair' ? null : place.id,
    startedAt: call.now,
  });
  return id;
}

/**
 * Counts a call anew and, when nobody sits in it, ends it. Minutes of a pair become a talk of that day, once per call
 * however often it is counted. Returns when it ended.
 */
async function settle(call: Call, callId: string): Promise<Date | null> {
  const held = await call.as('owner', {}, (tx) => store.findCall(tx, callId));
  if (!held) return null;
  const seats = await call.as('owner', {}, (tx) => store.selectSeats(tx, callId));
  const isLeft = seats.every((seat) => seat.leftAt);
  // What two go on to say when their place is closed is theirs, and no hours.
  const closes = await call.as('owner', {}, (tx) => store.findClosing(tx, callId, rules.goodbyeMinutes));
  const untilOf = (seat: store.CallSeat) => {
    const until = seat.leftAt ?? seat.seenAt;
    return closes && closes < until ? closes : until;
  };
  const times = seats.map(untilOf);
  const endedAt = isLeft ? new Date(Math.max(held.startedAt.getTime(), ...times.map(Number))) : null;
  const togetherSeconds = rules.secondsTogether(seats.map((seat) => ({ ...seat, until: untilOf(seat) })));
  const reports = seats.reduce((sum, seat) => sum + seat.roundTripReports, 0);
  const total = seats.reduce((sum, seat) => sum + seat.roundTripSum, 0);
  const connected = seats.filter((seat) => seat.relayed !== null);
  await call.as('owner', {}, (tx) =>
    store.updateCall(tx, callId, {
      endedAt,
      togetherSeconds,
      video: new Set(seats.filter((seat) => seat.video).map((seat) => seat.personId)).size >= 2,
      relayed: connected.length > 0 ? connected.some((seat) => seat.relayed) : null,
      roundTripMs: reports > 0 ? Math.round(total / reports) : null,
    }),
  );
  const minutes = rules.minutesOf(togetherSeconds);
  if (held.pairId && isLeft && minutes > 0)
    await recordCallConversation.within(asMachine(call, 'calls'), {
      organisationId: held.organisationId,
      callId,
      pairId: held.pairId,
      heldOn: dayOf(held.startedAt),
      minutes,
    });
  return endedAt;
}

/**
 * A page says that it is still there and how the talk goes. `open` is false when its seat was given up meanwhile (she went
 * on elsewhere, was not heard for long, or the place closed): it joins again or steps aside.
 */
export const reportCall = operation(
  {
    name: 'calls.report',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: z.object({
      seatId,
      /** Whether it hears the other. */
      connected: z.boolean(),
      video: z.boolean(),
      relayed: z.boolean().nullable(),
      roundTripMs: z.number().min(0).max(60_000).nullable(),
    }),
  },
  async (call, input) => {
    const seat = await mine(call, input.seatId);
    if (seat.leftAt) return { open: false };
    const closes = await store.findClosing(call.tx, seat.callId, rules.goodbyeMinutes);
    if (closes && closes <= call.now) {
      await store.lockPlace(call.tx, seat.placeId);
      await store.updateSeat(call.tx, seat.id, { leftAt: closes < seat.joinedAt ? seat.joinedAt : closes });
      await settle(call, seat.callId);
      return { open: false };
    }
    const { roundTripMs } = input;
    await store.updateSeat(call.tx, seat.id, {
      seenAt: call.now,
      connectedAt: seat.connectedAt ?? (input.connected ? call.now : null),
      video: seat.video || (input.connected && input.video),
      relayed: input.relayed === null ? seat.relayed : seat.relayed || input.relayed,
      // The sum is an integer: a talk of ten hours with the longest time still fits.
      roundTripSum: seat.roundTripSum + Math.round(roundTripMs ?? 0),
      roundTripReports: seat.roundTripReports + (roundTripMs === null ? 0 : 1),
    });
    return { open: true };
  },
);

/** A page hangs up. The talk ends with the last page, and goes on when somebody comes back within five minutes. */
export const leaveCall = operation(
  {
    name: 'calls.leave',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: z.object({ seatId }),
  },
  async (call, input) => {
    const seat = await mine(call, input.seatId);
    await store.lockPlace(call.tx, seat.placeId);
    if (seat.leftAt) return { already: true };
    await store.updateSeat(call.tx, seat.id, { leftAt: call.now, seenAt: call.now });
    await settle(call, seat.callId);
    call.announce(`pair:${seat.placeId}`, { kind: 'call-left', from: seat.personId, seat: seat.id });
    return { already: false };
  },
);

const heardBefore = (call: Call) => new Date(call.now.getTime() - rules.vanishedMilliseconds);

/** The talks that everybody vanished from, or whose place closed, and that are still to be ended. */
const listVanishedCalls = operation(
  {
    name: 'calls.list-vanished',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => [
    ...new Set([
      ...(await store.selectVanishedCalls(call.tx, heardBefore(call))),
      ...(await store.selectCallsOfClosed(call.tx, call.now, rules.goodbyeMinutes)),
    ]),
  ],
);

/** Ends one talk that everybody vanished from, or whose place closed; false when somebody came back, or it was ended, meanwhile. */
const settleCall = operation(
  {
    name: 'calls.settle',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ callId: z.uuid() }),
  },
  async (call, { callId }): Promise<boolean> => {
    const found = await store.findCall(call.tx, callId);
    if (!found) return false;
    await store.lockPlace(call.tx, found.pairId ?? found.shortTalkId ?? '');
    const held = await store.findCall(call.tx, callId);
    if (!held || held.endedAt) return false;
    await store.closeVanishedSeats(call.tx, heardBefore(call), callId);
    const closes = await store.findClosing(call.tx, callId, rules.goodbyeMinutes);
    if (closes && closes <= call.now) await store.closeSeatsAt(call.tx, callId, closes);
    return (await settle(call, callId)) !== null;
  },
);

/**
 * Ends talks that everybody vanished from or whose place closed, each by itself: one that cannot be ended goes to the log and keeps no other
 * waiting. For the job that runs every minute.
 */
export async function settleCalls(platform: Platform, actor: Actor): Promise<{ ended: number }> {
  let ended = 0;
  for (const callId of await listVanishedCalls(platform, actor, {})) {
    try {
      if (await settleCall(platform, actor, { callId })) ended += 1;
    } catch (error) {
      console.error(`Fault in ending a call: ${describeFault(error)}`);
    }
  }
  return { ended };
}
