import { beforeAll, describe, expect, it } from 'vitest';
import { endOwnPair } from '../conversations/endings.operations.ts';
import { transact } from '../foundation/database.ts';
import { newId } from '../foundation/ids.ts';
import { sql } from 'drizzle-orm';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeSide, type Side } from '../testing/world.ts';
import { forgetMessages } from './messages.jobs.ts';
import * as operations from './messages.operations.ts';
import { mostPerMinute, soundTypeOf } from './messages.ts';

let platform: TestPlatform;
let side: Side;
let pairId: string;

beforeAll(async () => {
  platform = await testPlatform();
  side = await makeSide(platform, 'northmark', 'GM9901');
  pairId = side.startedPairId;
  platform.clock.set('2026-11-02T10:00:00Z');
});

const write = (who: 'newcomer' | 'buddy', body: string, messageId: string = newId()) =>
  operations.sendText(platform, side.participants[who], { pairId, messageId, body });
const read = (who: 'newcomer' | 'buddy', page = {}) =>
  operations.listMessages(platform, side.participants[who], { pairId, ...page });

describe('the two of a pair', () => {
  it('read what each other wrote, newest last, and see what was read', async () => {
    await write('buddy', '  Dag, hoe gaat het?  ');
    const { messages } = await read('newcomer');
    expect(messages.at(-1)).toMatchObject({ body: 'Dag, hoe gaat het?', isMine: false, readAt: null });
    expect((await operations.countUnreadMessages(platform, side.participants.newcomer, {})).get(pairId)).toBe(
      2,
    );
    expect(await operations.markMessagesRead(platform, side.participants.newcomer, { pairId })).toEqual({
      read: 2,
    });
    expect((await operations.countUnreadMessages(platform, side.participants.newcomer, {})).size).toBe(0);
    const seen = await read('buddy');
    expect(seen.messages.at(-1)?.readAt).toEqual(platform.clock.now());
    expect(seen.readTo).toEqual(seen.messages.at(-1)?.sentAt);
    await write('newcomer', 'Goed!');
    expect((await read('newcomer')).readTo).not.toEqual((await read('newcomer')).messages.at(-1)?.sentAt);
  });

  it('say nothing twice, however often a device sends it', async () => {
    const id = newId();
    const before = (await read('newcomer')).messages.length;
    expect(await write('newcomer', 'Eén keer', id)).toEqual({ already: false });
    expect(await write('newcomer', 'Eén keer', id)).toEqual({ already: true });
    expect((await read('newcomer')).messages).toHaveLength(before + 1);
    await expect(write('buddy', 'Van een ander', id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('page back to the beginning and forward from where they were', async () => {
    platform.clock.set('2026-11-02T10:05:00Z');
    for (const body of ['een', 'twee', 'drie']) await write('newcomer', body);
    const last = await read('newcomer', { limit: 2 });
    expect(last.messages.map(({ body }) => body)).toEqual(['twee', 'drie']);
    expect(last.hasEarlier).toBe(true);
    const earlier = await read('newcomer', { limit: 1, before: last.messages[0]?.id });
    expect(earlier.messages.map(({ body }) => body)).toEqual(['een']);
    const later = await read('newcomer', { after: earlier.messages[0]?.id });
    expect(later.messages.map(({ body }) => body)).toEqual(['twee', 'drie']);
  });

  it('hear each other’s voice, and send no file that is none', async () => {
    const voice = { pairId, messageId: newId(), seconds: 5 };
    const sound = new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 9]);
    await operations.sendVoice(platform, side.participants.newcomer, { ...voice, sound });
    const heard = await operations.readVoice(platform, side.participants.buddy, voice);
    expect(heard.mediaType).toBe('audio/webm');
    expect([...heard.sound]).toEqual([...sound]);
    const script = new TextEncoder().encode('<script>');
    await expect(
      operations.sendVoice(platform, side.participants.newcomer, {
        ...voice,
        messageId: newId(),
        sound: script,
      }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('are slowed down when they flood', async () => {
    platform.clock.set('2026-11-02T11:00:00Z');
    for (let count = 0; count < mostPerMinute; count += 1) await write('newcomer', `bericht ${count}`);
    await expect(write('newcomer', 'nog een')).rejects.toMatchObject({ code: 'too-many-requests' });
    platform.clock.set('2026-11-02T11:02:00Z');
    expect(await write('newcomer', 'nog een')).toEqual({ already: false });
  });
});

it('is closed to every other role of the database', async () => {
  for (const access of ['staff', 'respondent', 'consent', 'statistician', 'municipality'] as const)
    await expect(
      transact(platform.database, access, { organisationId: side.partner.organisationId }, (tx) =>
        tx.execute(sql`select * from talks.message`),
      ),
    ).rejects.toThrow();
});

it('can be read and not written after the end, and is forgotten half a year later', async () => {
  const heard: unknown[] = [];
  const stop = await platform.events.subscribe(`pair:${pairId}`, ({ kind }) => void heard.push(kind));
  await endOwnPair(platform, side.participants.buddy, { pairId, reason: 'no-time' });
  // Pages that are open are sent away by this; see web/live-rooms.ts.
  await expect.poll(() => heard).toContain('pair-ended');
  await stop();
  await expect(write('newcomer', 'Bent u er nog?')).rejects.toMatchObject({ code: 'state-changed' });
  expect((await read('newcomer')).messages.length).toBeGreaterThan(0);
  platform.clock.set('2027-04-30T10:00:00Z');
  await forgetMessages(platform);
  expect((await read('newcomer')).messages.length).toBeGreaterThan(0);
  platform.clock.set('2027-05-03T12:00:00Z');
  await forgetMessages(platform);
  expect((await read('newcomer')).messages).toEqual([]);
});

it.each([
  [[0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70], 'audio/mp4'],
  [[0x4f, 0x67, 0x67, 0x53], 'audio/ogg'],
  [[1, 2], null],
])('knows a recording by its first bytes: %j', (bytes, type) => {
  expect(soundTypeOf(new Uint8Array(bytes))).toBe(type);
});
