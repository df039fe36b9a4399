import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { confirmRound } from '../conversations/confirming.operations.ts';
import { acceptPairs, endPair, listPairs } from '../conversations/pairs.operations.ts';
import { proposeRound } from '../conversations/proposing.operations.ts';
import type { Participant } from '../devices/devices.operations.ts';
import { asId, newId } from '../foundation/ids.ts';
import { mailTable } from '../foundation/mail.store.ts';
import { makeOrganisation } from '../testing/matching-story.ts';
import { machine } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import {
  cancelAppointment,
  listOwnAppointments,
  makeAppointment,
  moveAppointment,
  readProposedTimes,
  restoreAppointment,
} from './appointments.operations.ts';
import { readCalendarFile, readFeed, readOwnFeed } from './calendar.operations.ts';
import { sendReminders } from './reminders.operations.ts';
import { keepSeries } from './series.operations.ts';
import { writeCalendar } from './calendar.ts';
import { instantOf, wallTimeOf } from './times.ts';

let platform: TestPlatform;
let count = 0;
beforeAll(async () => {
  platform = await testPlatform();
});

/** Amira in Addis Ababa and Hanneke in Amsterdam, who talk together. */
async function couple(now = '2026-10-12T08:00:00Z') {
  platform.clock.set(now);
  const story = await makeOrganisation(platform, `appointments-${++count}`);
  const zone = 'Africa/Addis_Ababa';
  const newcomerId = await story.newcomer('Amira', { email: `amira-${count}@example.org`, timeZone: zone });
  const buddyId = await story.buddy('Hanneke', { email: `hanneke-${count}@example.org`, capacity: 2 });
  const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
  await confirmRound(platform, story.marieke, { ...story.scope, roundId });
  const { pairs } = await listPairs(platform, story.marieke, story.scope);
  const pairId = pairs[0]?.id ?? '';
  await acceptPairs(platform, story.marieke, { ...story.scope, pairIds: [pairId] });
  const person = (personId: string, personKind: 'newcomer' | 'buddy'): Participant => ({
    kind: 'participant',
    personId: asId(personId),
    personKind,
    deviceId: newId(),
    ...story.scope,
  });
  return { ...story, pairId, amira: person(newcomerId, 'newcomer'), hanneke: person(buddyId, 'buddy') };
}

type Couple = Awaited<ReturnType<typeof couple>>;
const make = (us: Couple, localStart: string, weekly = false, who = us.hanneke) => {
  const appointmentId = crypto.randomUUID();
  const input = { appointmentId, pairId: us.pairId, localStart, minutes: 60, weekly };
  return makeAppointment(platform, who, input).then((made) => ({ ...made, input, appointmentId }));
};
const planned = async (who: Participant) =>
  (await listOwnAppointments(platform, who, {})).appointments.filter(({ state }) => state === 'planned');
const walls = async (who: Participant, zone: string) =>
  (await planned(who)).map(({ startsAt }) => wallTimeOf(startsAt, zone));
const lettersTo = async (who: Participant) =>
  (await platform.database.connection.select().from(mailTable).orderBy(mailTable.id))
    .filter((row) => row.personId === who.personId)
    .map((row) => row.body);

describe('a weekly Tuesday at 19:30', () => {
  it('stays 19:30 when the clock goes back in October and forward in March', async () => {
    const us = await couple();
    await make(us, '2026-10-13T19:30', true);
    const times = await walls(us.hanneke, 'Europe/Amsterdam');
    expect(times).toHaveLength(10);
    expect(times.slice(0, 4)).toEqual([
      '2026-10-13T19:30',
      '2026-10-20T19:30',
      '2026-10-27T19:30',
      '2026-11-03T19:30',
    ]);
    expect((await walls(us.amira, 'Africa/Addis_Ababa')).slice(0, 3)).toEqual([
      '2026-10-13T20:30',
      '2026-10-20T20:30',
      '2026-10-27T21:30',
    ]);
    platform.clock.set('2027-03-01T08:00:00Z');
    for (let run = 0; run < 2; run += 1)
      await Promise.all([keepSeries(platform, machine), keepSeries(platform, machine)]);
    const spring = (await walls(us.hanneke, 'Europe/Amsterdam')).filter((time) => time > '2027-03-20');
    expect(spring.slice(0, 3)).toEqual(['2027-03-23T19:30', '2027-03-30T19:30', '2027-04-06T19:30']);
    expect(new Set(spring).size).toBe(spring.length);
  });

  it('is told to the other in her own zone, once for two clicks', async () => {
    const us = await couple();
    const { input, already } = await make(us, '2026-10-13T19:30', true);
    expect(already).toBe(false);
    expect(await makeAppointment(platform, us.hanneke, input)).toEqual({ already: true });
    const letters = await lettersTo(us.amira);
    expect(letters.at(-1)).toContain('elke week te praten, voor het eerst dinsdag 13 oktober om 20:30');
    expect(letters).toHaveLength(3);
    expect(await planned(us.amira)).toHaveLength(10);
  });

  it('moves from one week on, over the change of the clock, and leaves the weeks before', async () => {
    const us = await couple();
    await make(us, '2026-10-13T19:30', true);
    const second = (await planned(us.hanneke))[1]?.id ?? '';
    await moveAppointment(platform, us.hanneke, {
      appointmentId: second,
      localStart: '2026-10-21T10:00',
      scope: 'following',
    });
    expect((await walls(us.hanneke, 'Europe/Amsterdam')).slice(0, 3)).toEqual([
      '2026-10-13T19:30',
      '2026-10-21T10:00',
      '2026-10-28T10:00',
    ]);
    await moveAppointment(platform, us.hanneke, {
      appointmentId: second,
      localStart: '2026-10-28T10:00',
      scope: 'following',
    });
    expect((await walls(us.hanneke, 'Europe/Amsterdam')).slice(1, 3)).toEqual([
      '2026-10-28T10:00',
      '2026-11-04T10:00',
    ]);
    await keepSeries(platform, machine);
    expect(await planned(us.hanneke)).toHaveLength(10);
  });

  it('moves as a whole also where one goes to the time of another, and not onto another appointment', async () => {
    const us = await couple();
    await make(us, '2026-10-13T19:30', true);
    const move = (id: string | undefined, localStart: string, scope: 'one' | 'following') =>
      moveAppointment(platform, us.hanneke, { appointmentId: id ?? '', localStart, scope });
    // The third week goes to the Wednesday on which the second will be.
    const [first, second, third] = await planned(us.hanneke);
    await move(third?.id, '2026-10-21T10:00', 'one');
    await move(first?.id, '2026-10-14T10:00', 'following');
    const times = await walls(us.hanneke, 'Europe/Amsterdam');
    expect(times.slice(0, 4)).toEqual([
      '2026-10-14T10:00',
      '2026-10-21T10:00',
      '2026-10-28T10:00',
      '2026-11-04T10:00',
    ]);
    await make(us, '2026-11-12T20:00');
    const onto = move(second?.id, '2026-10-22T19:30', 'following');
    await expect(onto).rejects.toMatchObject({ code: 'time-taken' });
    expect((await walls(us.hanneke, 'Europe/Amsterdam'))[1]).toBe('2026-10-21T10:00');
  });

  it('is not made when one of its weeks is taken', async () => {
    const us = await couple();
    await make(us, '2026-11-03T20:00');
    await expect(make(us, '2026-10-13T19:30', true)).rejects.toMatchObject({ code: 'time-taken' });
    expect(await planned(us.hanneke)).toHaveLength(1);
  });

  it('is cancelled for one week, put back, and cancelled for good', async () => {
    const us = await couple();
    await make(us, '2026-10-13T19:30', true);
    const [first, second] = await planned(us.amira);
    const cancel = (id: string | undefined, scope: 'one' | 'following') =>
      cancelAppointment(platform, us.amira, { appointmentId: id ?? '', scope });
    await cancel(first?.id, 'one');
    expect(await cancel(first?.id, 'one')).toEqual({ already: true });
    expect(await planned(us.hanneke)).toHaveLength(9);
    expect((await lettersTo(us.hanneke)).at(-1)).toContain('dinsdag 13 oktober om 19:30 gaat niet door');
    await restoreAppointment(platform, us.amira, { appointmentId: first?.id ?? '' });
    expect(await planned(us.hanneke)).toHaveLength(10);
    await cancel(second?.id, 'following');
    await keepSeries(platform, machine);
    expect(await planned(us.hanneke)).toHaveLength(1);
  });

  it('leaves out a week in which one of the two has something else, and tells both once', async () => {
    const us = await couple();
    await make(us, '2026-10-13T19:30', true);
    const sara = await us.newcomer('Sara', { email: `sara-${count}@example.org` });
    const { roundId } = await proposeRound(platform, us.marieke, { ...us.scope, seed: 1 });
    await confirmRound(platform, us.marieke, { ...us.scope, roundId });
    const { pairs } = await listPairs(platform, us.marieke, us.scope);
    const pairId = pairs.find(({ newcomer }) => newcomer.id === sara)?.id ?? '';
    await acceptPairs(platform, us.marieke, { ...us.scope, pairIds: [pairId] });
    await make({ ...us, pairId }, '2026-12-22T20:00');
    platform.clock.set('2026-10-20T08:00:00Z');
    const before = (await lettersTo(us.amira)).length;
    // Series of other stories run too: those are added to.
    expect(await keepSeries(platform, machine)).toMatchObject({ skipped: 1 });
    expect(await keepSeries(platform, machine)).toMatchObject({ added: 0, skipped: 0 });
    expect((await lettersTo(us.amira)).slice(before)).toEqual([
      expect.stringContaining('dinsdag 22 december om 21:30 heeft een van jullie al een andere afspraak'),
    ]);
    expect((await lettersTo(us.hanneke)).at(-1)).toContain('dinsdag 22 december om 19:30');
    platform.clock.set('2026-10-27T08:00:00Z');
    expect(await keepSeries(platform, machine)).toMatchObject({ skipped: 0 });
    const { appointments } = await listOwnAppointments(platform, us.amira, {});
    const skipped = appointments.find(({ state }) => state === 'cancelled');
    expect(skipped?.startsAt).toEqual(new Date('2026-12-22T18:30:00Z'));
    const back = restoreAppointment(platform, us.amira, { appointmentId: skipped?.id ?? '' });
    await expect(back).rejects.toMatchObject({ code: 'time-taken' });
  });

  it('is off when the pair ends', async () => {
    const us = await couple();
    await make(us, '2026-10-13T19:30', true);
    await endPair(platform, us.marieke, { ...us.scope, pairId: us.pairId, reason: 'moved' });
    expect(await keepSeries(platform, machine)).toEqual({ added: 0, skipped: 0, cancelled: 10 });
    expect(await planned(us.amira)).toEqual([]);
  });
});

describe('one appointment', () => {
  it('falls after the change of the clock when its time does not exist', async () => {
    const us = await couple('2027-03-22T08:00:00Z');
    await make(us, '2027-03-28T02:30');
    expect(await walls(us.hanneke, 'Europe/Amsterdam')).toEqual(['2027-03-28T03:30']);
  });

  it('is not made twice at one time, also not with somebody else, in the past or by others', async () => {
    const us = await couple();
    const { appointmentId } = await make(us, '2026-10-13T19:30');
    await expect(make(us, '2026-10-13T20:00')).rejects.toMatchObject({ code: 'time-taken' });
    await expect(make(us, '2026-10-12T09:00')).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(make(us, '2028-10-12T09:00')).rejects.toMatchObject({ code: 'invalid-input' });
    const [one, two] = await Promise.allSettled([
      make(us, '2026-10-15T10:00'),
      make(us, '2026-10-15T11:00', false, us.amira),
    ]);
    expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
    const form = { pairId: us.pairId, localStart: '2026-10-16T10:00', minutes: 60, weekly: false };
    const sent = { ...form, appointmentId: crypto.randomUUID() };
    const twice = await Promise.all([
      makeAppointment(platform, us.amira, sent),
      makeAppointment(platform, us.amira, sent),
    ]);
    expect(twice.map(({ already }) => already).sort()).toEqual([false, true]);
    const others = await couple();
    await expect(
      cancelAppointment(platform, others.amira, { appointmentId, scope: 'one' }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect((await listOwnAppointments(platform, others.amira, {})).appointments).toEqual([]);
  });

  it('is proposed where both can, each in her own zone, and not where one is busy', async () => {
    const us = await couple();
    const read = (who: Participant) => readProposedTimes(platform, who, { pairId: us.pairId });
    const { times, zone } = await read(us.amira);
    expect(zone).toBe('Africa/Addis_Ababa');
    expect(times[0]).toEqual({ localStart: '2026-10-13T20:00', startsAt: new Date('2026-10-13T17:00:00Z') });
    await make(us, '2026-10-13T19:00');
    expect((await read(us.hanneke)).times[0]?.startsAt).not.toEqual(times[0]?.startsAt);
  });
});

describe('a calendar that follows', () => {
  /** The events that another program reads in a calendar file, by UID. */
  function readCalendar(file: string) {
    const calendar = new ICAL.Component(ICAL.parse(file) as never);
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    return calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        at: event.startDate.toJSDate().toISOString(),
        wall: event.startDate.toString(),
        sequence: Number(component.getFirstPropertyValue('sequence')),
        status: component.getFirstPropertyValue('status'),
      };
    });
  }
  const follow = async (secret: string) =>
    readCalendar(await readFeed(platform, { kind: 'visitor' }, { secret }));

  it('has every week at its own hour, before and after the change of the clock', async () => {
    const us = await couple();
    await make(us, '2026-10-13T19:30', true);
    const { secret } = await readOwnFeed(platform, us.amira, {});
    const events = await follow(secret);
    expect(events).toHaveLength(10);
    expect(events.slice(1, 3).map(({ at, wall }) => [at, wall])).toEqual([
      ['2026-10-20T17:30:00.000Z', '2026-10-20T19:30:00'],
      ['2026-10-27T18:30:00.000Z', '2026-10-27T19:30:00'],
    ]);
    expect(events[0]).toMatchObject({ summary: 'Praten met Hanneke', status: 'CONFIRMED', sequence: 0 });
  });

  it('reads spring in Amsterdam, Kyiv and Addis Ababa as it was meant', async () => {
    for (const zone of ['Europe/Amsterdam', 'Europe/Kyiv', 'Africa/Addis_Ababa']) {
      const entries = ['2027-03-27T19:30', '2027-03-28T19:30', '2027-11-01T08:00'].map(
        (localStart, index) => ({
          id: `entry-${index}`,
          pairId: 'pair',
          state: 'planned' as const,
          localStart,
          zone,
          startsAt: instantOf(localStart, zone),
          minutes: 60,
          sequence: 0,
          createdAt: platform.clock.now(),
          changedAt: platform.clock.now(),
          other: 'Hanneke, "H"; x',
        }),
      );
      const words = { language: 'en' as const, address: 'http://localhost:3000', now: platform.clock.now() };
      const events = readCalendar(writeCalendar(entries, words));
      expect(events.map(({ at }) => at)).toEqual(entries.map(({ startsAt }) => startsAt.toISOString()));
      expect(events.map(({ wall }) => wall.slice(0, 16))).toEqual(entries.map((entry) => entry.localStart));
      expect(events[0]?.summary).toBe('Talking with Hanneke, "H"; x');
      const turkish = readCalendar(writeCalendar(entries, { ...words, language: 'tr' }));
      expect(turkish[0]?.summary).toBe('Hanneke, "H"; x ile görüşme');
    }
  });

  it('sees what was moved and what was cancelled, under the same UID', async () => {
    const us = await couple();
    const { appointmentId } = await make(us, '2026-10-13T19:30');
    const { secret } = await readOwnFeed(platform, us.hanneke, {});
    const [before] = await follow(secret);
    await moveAppointment(platform, us.amira, {
      appointmentId,
      localStart: '2026-10-26T21:30',
      scope: 'one',
    });
    const [moved] = await follow(secret);
    expect(moved).toMatchObject({ uid: before?.uid, sequence: 1, at: '2026-10-26T18:30:00.000Z' });
    await cancelAppointment(platform, us.hanneke, { appointmentId, scope: 'one' });
    expect(await follow(secret)).toMatchObject([{ uid: before?.uid, sequence: 2, status: 'CANCELLED' }]);
    const file = await readCalendarFile(platform, us.amira, { appointmentId });
    expect(readCalendar(file)).toMatchObject([{ summary: 'Praten met Hanneke', status: 'CANCELLED' }]);
  });

  it('has an address that she can renew, after which the old one is nobody’s', async () => {
    const us = await couple();
    const { secret } = await readOwnFeed(platform, us.amira, {});
    expect((await readOwnFeed(platform, us.amira, {})).secret).toBe(secret);
    const renewed = await readOwnFeed(platform, us.amira, { renew: true });
    expect(renewed.secret).not.toBe(secret);
    await expect(follow(secret)).rejects.toMatchObject({ code: 'link-unknown' });
    expect(await follow(renewed.secret)).toEqual([]);
  });
});

describe('a reminder', () => {
  const reminders = async (who: Participant) =>
    (await lettersTo(who)).filter((body) => body.includes('Denk aan'));
  const run = () => Promise.all([sendReminders(platform, machine, {}), sendReminders(platform, machine, {})]);

  it('comes a day and an hour before, once with two workers, at the hour of her own zone', async () => {
    const us = await couple();
    await make(us, '2026-10-26T19:30');
    platform.clock.set('2026-10-25T18:29:00Z');
    await run();
    expect(await reminders(us.amira)).toEqual([]);
    platform.clock.set('2026-10-25T18:30:00Z');
    await run();
    await run();
    expect(await reminders(us.amira)).toHaveLength(1);
    expect((await reminders(us.amira))[0]).toContain('maandag 26 oktober om 21:30');
    expect((await reminders(us.hanneke))[0]).toContain('maandag 26 oktober om 19:30');
    platform.clock.set('2026-10-26T17:30:00Z');
    await run();
    platform.clock.set('2026-10-26T18:31:00Z');
    await run();
    expect(await reminders(us.amira)).toHaveLength(2);
    expect(await reminders(us.hanneke)).toHaveLength(2);
  });

  it('follows what was moved, and does not come for what was cancelled or has just been made', async () => {
    const us = await couple();
    const { appointmentId } = await make(us, '2026-10-15T19:30');
    const { appointmentId: off } = await make(us, '2026-10-15T10:00');
    await make(us, '2026-10-12T20:00');
    await cancelAppointment(platform, us.amira, { appointmentId: off, scope: 'one' });
    await run();
    expect(await reminders(us.amira)).toEqual([]);
    await moveAppointment(platform, us.amira, {
      appointmentId,
      localStart: '2026-10-20T20:30',
      scope: 'one',
    });
    platform.clock.set('2026-10-14T18:00:00Z');
    await run();
    expect(await reminders(us.hanneke)).toEqual([]);
    platform.clock.set('2026-10-19T18:00:00Z');
    await run();
    expect(await reminders(us.hanneke)).toHaveLength(1);
  });
});
