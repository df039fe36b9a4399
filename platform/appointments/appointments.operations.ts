import { z } from 'zod';
import { asMachine, writeToPairs } from '../conversations/correspondents.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { sqlStateOf } from '../foundation/database.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readParticipant } from '../people/reachable.operations.ts';
import { writeAppointmentLetter, type AppointmentNews } from './appointment-letters.ts';
import { mostDaysAhead, weeksAhead } from './appointments.ts';
import * as store from './appointments.store.ts';
import { instantOf, overlap, proposeTimes, wallTimeOf } from './times.ts';

const minutes = z.number().int().min(10).max(240);
const localStart = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  .refine((value) => !Number.isNaN(Date.parse(`${value}Z`)));
const scope = z.enum(['one', 'following']);

/** A pair of hers that runs, with her own zone. @throws Problem 'state-changed' for a pair that does not run. */
async function runningPair(call: Call, pairId: string) {
  const pair = await readOwnPair.within(call, { pairId });
  if (pair.state !== 'started') throw new Problem('state-changed');
  const me = await readParticipant.within(call, {});
  return { pair, me };
}

/** The instant of a wall time in her zone, when it lies ahead. */
function timeAhead(call: Call, local: string, zone: string): Date {
  const startsAt = instantOf(local, zone);
  const ahead = startsAt.getTime() - call.now.getTime();
  if (ahead < 0 || ahead > mostDaysAhead * 86_400_000)
    throw new Problem('invalid-input', { fields: [{ field: 'localStart', message: 'time' }] });
  return startsAt;
}

/** From here on nobody else changes appointments of either of the two. */
const lockPairs = (call: Call, pairId: string) => call.as('owner', {}, (tx) => store.lockPairs(tx, pairId));

/** Refuses times at which one of the two has another appointment than `except`; the pairs are locked. */
async function checkFree(
  call: Call,
  pairId: string,
  times: readonly { startsAt: Date; minutes: number }[],
  except: readonly string[],
): Promise<void> {
  const busy = await call.as('owner', {}, (tx) => store.selectBusy(tx, pairId, call.now));
  const others = busy.filter(({ id }) => !except.includes(id));
  if (times.some((time) => others.some((other) => overlap(time, other)))) throw new Problem('time-taken');
}

/** Of a time that the database refuses, for another appointment of the pair has it, says so. */
async function orTaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (sqlStateOf(error) === '23505') throw new Problem('time-taken');
    throw error;
  }
}

/** Tells the other, by mail and at once on open screens; whoever did it herself sees it on her screen. */
async function tell(call: Call, pairId: string, news: AppointmentNews, startsAt: Date, before?: Date) {
  const own = call.actor.kind === 'participant' ? call.actor.personId : null;
  await writeToPairs.within(asMachine(call, 'appointments'), {
    pairIds: [pairId],
    write: (to, other) =>
      to.personId === own
        ? null
        : writeAppointmentLetter(news, to, {
            other: other?.givenName ?? '',
            startsAt,
            before,
            link: `${call.platform.address}/pair/${pairId}/appointments`,
          }),
  });
  call.announce(`pair:${pairId}`, { kind: 'appointments-changed' });
}

/** Her appointments in pairs that run, soonest first, from four weeks ago on; `pairId` for those of one pair. */
export const listOwnAppointments = operation(
  {
    name: 'appointments.list-own',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ pairId: z.uuid().optional() }),
  },
  async (call, input) => ({
    now: call.now,
    zone: (await readParticipant.within(call, {})).timeZone,
    appointments: await store.selectOwn(
      call.tx,
      new Date(call.now.getTime() - 28 * 86_400_000),
      input.pairId,
    ),
  }),
);

/** Times that both of a pair can, by their own free times and zones; none when they share no time. */
export const readProposedTimes = operation(
  {
    name: 'appointments.propose-times',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: z.object({ pairId: z.uuid(), minutes: minutes.default(60) }),
  },
  async (call, input) => {
    const { pair, me } = await runningPair(call, input.pairId);
    const busy = await call.as('owner', {}, (tx) => store.selectBusy(tx, pair.id, call.now));
    const times = proposeTimes(
      { slots: me.slots, zone: me.timeZone },
      { slots: pair.other.slots, zone: pair.other.timeZone },
      { now: call.now, minutes: input.minutes, busy, limit: 6 },
    );
    return {
      zone: me.timeZone,
      otherZone: pair.other.timeZone,
      times: times.map((startsAt) => ({ startsAt, localStart: wallTimeOf(startsAt, me.timeZone) })),
    };
  },
);

/**
 * Makes an appointment, once or every week at the same wall time in her zone, and tells the other. `appointmentId` makes
 * sending a form twice harmless. @throws Problem 'time-taken', 'invalid-input' for a time that is over or over a year
 * ahead, 'state-changed' for a pair that does not run.
 */
export const makeAppointment = operation(
  {
    name: 'appointments.make',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: true,
    input: z.object({ appointmentId: z.uuid(), pairId: z.uuid(), localStart, minutes, weekly: z.boolean() }),
  },
  async (call, input) => {
    const { pair, me } = await runningPair(call, input.pairId);
    call.note(pair.id, { weekly: input.weekly });
    const zone = me.timeZone;
    // The same form may be on its way twice: who waited for the lock finds what the other made.
    await lockPairs(call, pair.id);
    if (await store.findAppointment(call.tx, input.appointmentId)) return { already: true };
    const startsAt = timeAhead(call, input.localStart, zone);
    const shared = { organisationId: call.organisationId, pairId: pair.id, zone, createdAt: call.now };
    const seriesId = input.weekly ? newId<Id<'series'>>() : null;
    const [anchorOn = '', wallTime = ''] = input.localStart.split('T');
    const series = {
      ...shared,
      id: seriesId ?? '',
      anchorNumber: 0,
      anchorOn,
      wallTime,
      minutes: input.minutes,
      endedFrom: null,
    };
    const numbers = seriesId ? Array.from({ length: weeksAhead }, (_, number) => number) : [0];
    const times = numbers.map((number) => ({
      startsAt: store.startOf(series, number),
      minutes: input.minutes,
    }));
    await checkFree(call, pair.id, times, []);
    if (seriesId) await store.insertSeries(call.tx, series);
    const added = await store.insertAppointments(call.tx, [
      {
        ...shared,
        id: input.appointmentId,
        seriesId,
        number: seriesId ? 0 : null,
        state: 'planned',
        localStart: input.localStart,
        startsAt,
        minutes: input.minutes,
        changedAt: call.now,
      },
    ]);
    // The other made the same one at the same moment.
    if (added.length === 0) throw new Problem('time-taken');
    if (seriesId) await store.fillSeries(call.tx, series, [1, weeksAhead], call.now);
    await tell(call, pair.id, input.weekly ? 'made-weekly' : 'made', startsAt);
    return { already: false };
  },
);

/** An appointment of hers that is planned and to come. */
async function plannedAppointment(call: Call, id: string) {
  const known = await store.findAppointment(call.tx, id);
  if (!known) throw new Problem('not-found');
  const { me } = await runningPair(call, known.pairId);
  await lockPairs(call, known.pairId);
  const found = await store.lockAppointment(call.tx, id);
  if (!found) throw new Problem('not-found');
  if (found.startsAt <= call.now) throw new Problem('state-changed');
  return { found, zone: me.timeZone };
}

/**
 * Moves one appointment, or it and all that follow in its series, to a wall time in her zone, and tells the other.
 * Following ones that were moved by themselves go along; cancelled ones stay cancelled.
 */
export const moveAppointment = operation(
  {
    name: 'appointments.move',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: true,
    input: z.object({ appointmentId: z.uuid(), localStart, scope }),
  },
  async (call, input) => {
    const { found, zone } = await plannedAppointment(call, input.appointmentId);
    call.note(found.pairId, { scope: input.scope });
    if (found.state !== 'planned') throw new Problem('state-changed');
    const series =
      input.scope === 'following' && found.seriesId ? await store.findSeries(call.tx, found.seriesId) : null;
    const following = series ? await store.selectFollowing(call.tx, series.id, found.number ?? 0) : [found];
    const startsAt = timeAhead(call, input.localStart, zone);
    const isSame = startsAt.getTime() === found.startsAt.getTime() && zone === found.zone;
    if (isSame && !series) return { already: true };
    const [anchorOn = '', wallTime = ''] = input.localStart.split('T');
    const anchor = { zone, anchorNumber: found.number ?? 0, anchorOn, wallTime };
    const moved = series && { ...series, ...anchor };
    const { minutes: long } = found;
    await checkFree(
      call,
      found.pairId,
      moved
        ? following.map((row) => ({
            startsAt: store.startOf(moved, row.number ?? 0),
            minutes: moved.minutes,
          }))
        : [{ startsAt, minutes: long }],
      following.map((row) => row.id),
    );
    if (moved) {
      await store.updateSeries(call.tx, moved.id, anchor);
      await orTaken(store.followSeries(call.tx, moved, following, call.now));
    } else {
      const values = { localStart: input.localStart, zone, startsAt };
      await orTaken(store.changeAppointment(call.tx, found.id, values, call.now));
    }
    await tell(call, found.pairId, series ? 'moved-weekly' : 'moved', startsAt, found.startsAt);
    return { already: false };
  },
);

/** Cancels one appointment, or it and all that follow in its series, and tells the other. Once more says `already`. */
export const cancelAppointment = operation(
  {
    name: 'appointments.cancel',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: true,
    input: z.object({ appointmentId: z.uuid(), scope }),
  },
  async (call, input) => {
    const { found } = await plannedAppointment(call, input.appointmentId);
    call.note(found.pairId, { scope: input.scope });
    const series =
      input.scope === 'following' && found.seriesId ? await store.findSeries(call.tx, found.seriesId) : null;
    if (found.state === 'cancelled' && (!series || series.endedFrom !== null)) return { already: true };
    const rows = series ? await store.selectFollowing(call.tx, series.id, found.number ?? 0) : [found];
    for (const row of rows) await store.changeAppointment(call.tx, row.id, { state: 'cancelled' }, call.now);
    if (series) await store.updateSeries(call.tx, series.id, { endedFrom: found.number });
    await tell(call, found.pairId, series ? 'cancelled-weekly' : 'cancelled', found.startsAt);
    return { already: false };
  },
);

/** Puts a cancelled appointment that is still to come back in its place, and tells the other. */
export const restoreAppointment = operation(
  {
    name: 'appointments.restore',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: true,
    input: z.object({ appointmentId: z.uuid() }),
  },
  async (call, input) => {
    const { found } = await plannedAppointment(call, input.appointmentId);
    call.note(found.pairId);
    if (found.state === 'planned') return { already: true };
    timeAhead(call, found.localStart, found.zone);
    await checkFree(call, found.pairId, [found], [found.id]);
    await orTaken(store.changeAppointment(call.tx, found.id, { state: 'planned' }, call.now));
    await tell(call, found.pairId, 'made', found.startsAt);
    return { already: false };
  },
);
