import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readPair } from '../conversations/pairs.operations.ts';
import { endOwnPair } from '../conversations/endings.operations.ts';
import { selectRows, transact } from '../foundation/database.ts';
import { newId } from '../foundation/ids.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import type { TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import * as operations from './calls.operations.ts';
import { secondsTogether, type Presence } from './calls.ts';
import { credentialSeconds, iceServersFor } from './turn.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 2, 10, 0) + minutes * 60_000);

describe('seconds together', () => {
  const there = (personId: string, from: number | null, until: number): Presence => ({
    personId,
    connectedAt: from === null ? null : at(from),
    until: at(until),
  });

  it.each([
    ['nobody', [], 0],
    ['one alone', [there('a', 0, 30)], 0],
    ['two for a while', [there('a', 0, 30), there('b', 10, 40)], 20],
    ['one who never heard the other', [there('a', 0, 30), there('b', null, 30)], 0],
    ['two pages of one person', [there('a', 0, 30), there('a', 0, 30)], 0],
    ['somebody who came back', [there('a', 0, 30), there('b', 0, 10), there('b', 20, 30)], 20],
    ['two pages of one beside the other', [there('a', 0, 20), there('a', 10, 30), there('b', 0, 30)], 30],
  ])('of %s', (_, presences, minutes) => {
    expect(secondsTogether(presences)).toBe(minutes * 60);
  });

  it('are what counting every minute gives', () => {
    const presence = fc
      .record({ personId: fc.constantFrom('a', 'b'), from: fc.nat(60), length: fc.nat(60) })
      .map(({ personId, from, length }) => there(personId, from, from + length));
    fc.assert(
      fc.property(fc.array(presence, { maxLength: 8 }), (presences) => {
        const isThere = (who: string, minute: number) =>
          presences.some(
            ({ personId, connectedAt, until }) =>
              personId === who && connectedAt! <= at(minute) && until >= at(minute + 1),
          );
        const counted = [...Array(121).keys()].filter(
          (minute) => isThere('a', minute) && isThere('b', minute),
        );
        expect(secondsTogether(presences)).toBe(counted.length * 60);
      }),
    );
  });
});

describe('credentials for the relay', () => {
  it('are what coturn computes: an HMAC of the second at which they end and a name without a person', () => {
    const [server] = iceServersFor({ urls: ['turn:turn.example.org'], secret: 'shared' }, 'seat', at(0));
    const ends = at(0).getTime() / 1000 + credentialSeconds;
    expect(server).toEqual({
      urls: ['turn:turn.example.org'],
      username: `${ends}:seat`,
      credential: createHmac('sha1', 'shared').update(`${ends}:seat`).digest('base64'),
    });
  });

  it('are none without a relay', () => {
    expect(iceServersFor(null, 'seat', at(0))).toEqual([]);
  });
});

let platform: TestPlatform;
let house: TestOrganisation;
let meetings: Meeting[];
let next = 0;
let meeting: Meeting;

beforeAll(async () => {
  platform = await testPlatform();
  ({ house, meetings } = await makeMeetings(platform, 'call', 11));
});

type Who = 'newcomer' | 'buddy';
const actorOf = (who: Who) => meeting[who].actor;
const moveTo = (minutes: number) => platform.clock.set(at(minutes).toISOString());

async function join(who: Who, seatId: string = newId()): Promise<string> {
  await operations.joinCall(platform, actorOf(who), { placeId: meeting.pairId, seatId });
  return seatId;
}
const report = (
  who: Who,
  seatId: string,
  more: { connected?: boolean; video?: boolean; relayed?: boolean } = {},
) =>
  operations.reportCall(platform, actorOf(who), {
    seatId,
    connected: more.connected ?? true,
    video: more.video ?? false,
    relayed: more.relayed ?? false,
    roundTripMs: who === 'buddy' ? 100 : 60,
  });
const leave = (who: Who, seatId: string) => operations.leaveCall(platform, actorOf(who), { seatId });
const calls = () =>
  selectRows<{ minutes: number; video: boolean; relayed: boolean; rtt: number; ended: string | null }>(
    platform.database.connection,
    sql`select together_seconds / 60 as minutes, video, relayed, round_trip_ms as rtt, ended_at::text as ended
      from identity.call where pair_id = ${meeting.pairId} order by started_at`,
  );
const talks = async () =>
  (
    await readPair(platform, house.coordinator, {
      organisationId: house.organisationId,
      pairId: meeting.pairId,
    })
  ).conversations.map(({ heldOn, minutes }) => ({ heldOn, minutes }));

/** Both join and hear each other. */
async function talk(more: Parameters<typeof report>[2] = {}) {
  const seats = { newcomer: await join('newcomer'), buddy: await join('buddy') };
  await report('newcomer', seats.newcomer, more);
  await report('buddy', seats.buddy, more);
  return seats;
}

describe('a talk', () => {
  beforeEach(() => {
    meeting = meetings[next++]!;
    platform.clock.set(at(0).toISOString());
  });

  it('counts the minutes in which both were there, and becomes a talk of that day', async () => {
    const early = await join('newcomer');
    await report('newcomer', early, { connected: false });
    moveTo(5);
    await report('newcomer', early);
    const late = await join('buddy');
    await report('buddy', late);
    moveTo(35);
    await leave('buddy', late);
    expect(await talks()).toEqual([]);
    moveTo(36);
    await report('newcomer', early);
    await leave('newcomer', early);
    expect(await calls()).toMatchObject([{ minutes: 30, video: false, relayed: false, rtt: 70 }]);
    expect(await talks()).toEqual([{ heldOn: '2026-11-02', minutes: 30 }]);
  });

  it('goes on when they come back within five minutes, and is one talk', async () => {
    const first = await talk();
    moveTo(10);
    await leave('newcomer', first.newcomer);
    await leave('buddy', first.buddy);
    moveTo(13);
    const second = await talk();
    moveTo(23);
    await leave('newcomer', second.newcomer);
    await leave('buddy', second.buddy);
    expect(await talks()).toEqual([{ heldOn: '2026-11-02', minutes: 20 }]);
    moveTo(60);
    const third = await talk();
    moveTo(65);
    await leave('newcomer', third.newcomer);
    await leave('buddy', third.buddy);
    expect((await calls()).map(({ minutes }) => minutes)).toEqual([20, 5]);
    expect(await talks()).toHaveLength(2);
  });

  it('counts until somebody who vanished was last heard, and ends without her', async () => {
    const seats = await talk({ relayed: true });
    for (const minute of [0.25, 0.5, 5]) {
      moveTo(minute);
      await report('buddy', seats.buddy, { relayed: true });
      await report('newcomer', seats.newcomer, { relayed: true });
    }
    moveTo(7);
    expect(await operations.settleCalls(platform, { kind: 'system', reason: 'test' })).toEqual({
      ended: 1,
    });
    expect(await calls()).toMatchObject([{ minutes: 5, relayed: true }]);
    expect(await talks()).toEqual([{ heldOn: '2026-11-02', minutes: 5 }]);
    expect(await report('newcomer', seats.newcomer)).toEqual({ open: false });
    expect(await operations.settleCalls(platform, { kind: 'system', reason: 'test' })).toEqual({
      ended: 0,
    });
  });

  it('ends although another cannot be ended, which goes to the log', async () => {
    await talk();
    const stuck = meeting.pairId;
    meeting = meetings[next++]!;
    await talk();
    moveTo(7);
    const { connection } = platform.database;
    await connection.execute(
      sql.raw(
        `alter table identity.call add constraint stuck check (pair_id <> '${stuck}' or ended_at is null) not valid`,
      ),
    );
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await operations.settleCalls(platform, { kind: 'system', reason: 'test' })).toEqual({ ended: 1 });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    await connection.execute(sql`alter table identity.call drop constraint stuck`);
    expect(await operations.settleCalls(platform, { kind: 'system', reason: 'test' })).toEqual({ ended: 1 });
  });

  it('is over for both pages when the pair ends, and what they go on to say counts nothing', async () => {
    const seats = await talk();
    moveTo(5);
    await report('newcomer', seats.newcomer);
    await report('buddy', seats.buddy);
    await endOwnPair(platform, actorOf('newcomer'), { pairId: meeting.pairId, reason: 'no-time' });
    moveTo(5.5);
    expect(await report('buddy', seats.buddy)).toEqual({ open: false });
    expect(await operations.settleCalls(platform, { kind: 'system', reason: 'test' })).toEqual({ ended: 1 });
    expect(await report('newcomer', seats.newcomer)).toEqual({ open: false });
    expect(await calls()).toMatchObject([{ minutes: 5 }]);
    expect(await talks()).toEqual([{ heldOn: '2026-11-02', minutes: 5 }]);
    const open = await selectRows(
      platform.database.connection,
      sql`select 1 from identity.call_seat where left_at is null and id in (${seats.newcomer}::uuid, ${seats.buddy}::uuid)`,
    );
    expect(open).toEqual([]);
  });

  it('is on one page of somebody at a time: the second takes over, and the first is told', async () => {
    const heard: unknown[] = [];
    const stop = await platform.events.subscribe(`pair:${meeting.pairId}`, (message) => heard.push(message));
    const first = await join('newcomer');
    const second = await join('newcomer');
    expect(await report('newcomer', first)).toEqual({ open: false });
    expect(await report('newcomer', second)).toEqual({ open: true });
    await expect
      .poll(() => heard)
      .toContainEqual({ kind: 'call-seat', from: actorOf('newcomer').personId, seat: second });
    await expect(join('newcomer', first)).rejects.toMatchObject({ code: 'state-changed' });
    await stop();
  });

  it('knows whether both were seen', async () => {
    const alone = await talk();
    await report('newcomer', alone.newcomer, { video: true });
    moveTo(1);
    await leave('newcomer', alone.newcomer);
    await leave('buddy', alone.buddy);
    expect((await calls())[0]?.video).toBe(false);
    const both = await talk({ video: true });
    moveTo(3);
    await leave('buddy', both.buddy);
    await leave('newcomer', both.newcomer);
    expect((await calls())[0]?.video).toBe(true);
  });

  it('joins and leaves once, however often a page says so', async () => {
    const seat = await join('buddy');
    expect(
      await operations.joinCall(platform, actorOf('buddy'), { placeId: meeting.pairId, seatId: seat }),
    ).toEqual({ already: true });
    expect(await leave('buddy', seat)).toEqual({ already: false });
    expect(await leave('buddy', seat)).toEqual({ already: true });
    expect(await talks()).toEqual([]);
  });

  it('is for the two alone', async () => {
    const third = meetings[10]!.newcomer.actor;
    const seat = await join('newcomer');
    const { pairId } = meeting;
    const refused = { code: 'not-found' };
    await expect(operations.readPlace(platform, third, { placeId: pairId })).rejects.toMatchObject(refused);
    await expect(
      operations.joinCall(platform, third, { placeId: pairId, seatId: newId() }),
    ).rejects.toMatchObject(refused);
    await expect(
      operations.readIceServers(platform, third, { placeId: pairId, seatId: newId() }),
    ).rejects.toMatchObject(refused);
    for (const actor of [third, actorOf('buddy')])
      await expect(operations.leaveCall(platform, actor, { seatId: seat })).rejects.toMatchObject(refused);
    await endOwnPair(platform, actorOf('newcomer'), { pairId, reason: 'no-time' });
    await expect(join('newcomer')).rejects.toMatchObject({ code: 'state-changed' });
  });
});

it('is read by staff of its organisation, and by no role of the figures', async () => {
  const count = (access: 'staff' | 'statistician' | 'municipality') =>
    transact(platform.database, access, { organisationId: house.organisationId }, (tx) =>
      selectRows(tx, sql`select id from identity.call`),
    );
  expect((await count('staff')).length).toBeGreaterThan(0);
  for (const access of ['statistician', 'municipality'] as const)
    await expect(count(access)).rejects.toThrow();
});
