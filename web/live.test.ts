import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlatform, providePlatform, type Platform } from '@medespraak/platform';
import { endPair } from '@medespraak/platform/conversations/pairs.operations';
import { endOwnDevices } from '@medespraak/platform/devices/devices.operations';
import { makeMeetings, type Meeting, type SignedIn } from '@medespraak/platform/testing/meeting';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { mountLive, type Live } from './live.ts';

const directory = mkdtempSync(join(tmpdir(), 'medespraak-live-'));
let platform: Platform;
let house: Awaited<ReturnType<typeof makeMeetings>>['house'];
let meetings: Meeting[];
/** Two, as behind a load balancer: nothing passes between them but the platform's events. */
let servers: { server: Server; live: Live; host: string }[];
const opened: WebSocket[] = [];

beforeAll(async () => {
  platform = await openPlatform({ directory, address: 'http://localhost', worksJobs: false });
  providePlatform(platform);
  ({ house, meetings } = await makeMeetings(platform, 'live', 4));
  servers = await Promise.all(
    [0, 1].map(async () => {
      const server = createServer();
      const live = mountLive(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, live, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
    }),
  );
});

afterAll(async () => {
  for (const socket of opened) socket.terminate();
  for (const { server, live } of servers) {
    await live.close();
    await new Promise((resolve) => server.close(resolve));
  }
  providePlatform(null);
  await platform.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Opens a page's socket, and keeps every frame. */
async function connect(
  { secret }: { secret: string },
  pairId: string,
  { on = 0, origin }: { on?: number; origin?: string | null } = {},
) {
  const { host } = servers[on]!;
  const socket = new WebSocket(`ws://${host}/live?pair=${pairId}`, {
    headers: {
      cookie: `theme=dark; device=${secret}`,
      ...(origin === null ? {} : { origin: origin ?? `http://${host}` }),
    },
  });
  opened.push(socket);
  const frames: Record<string, unknown>[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data as Buffer)) as Record<string, unknown>));
  const status = await new Promise<number>((resolve, reject) => {
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0));
    socket.once('error', reject);
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  if (status === 101) await expect.poll(() => kinds(frames)).toContain('welcome');
  return { socket, frames, status, closed, say: (frame: object) => socket.send(JSON.stringify(frame)) };
}

const kinds = (frames: readonly Record<string, unknown>[]) => frames.map(({ kind }) => kind);
const signals = (frames: readonly Record<string, unknown>[]) =>
  frames.filter(({ kind }) => kind === 'signal');
const pairAt = (index: number): Meeting => meetings[index]!;
const id = ({ actor }: SignedIn) => actor.personId;

describe('the live socket of a pair', () => {
  it('carries signals to the other on another server, in order, once, and not back', async () => {
    const { pairId, newcomer, buddy } = pairAt(0);
    const hers = await connect(newcomer, pairId, { on: 0 });
    const his = await connect(buddy, pairId, { on: 1 });
    await expect
      .poll(() => hers.frames)
      .toContainEqual({
        kind: 'presence',
        personId: id(buddy),
        here: true,
      });
    await expect
      .poll(() => his.frames)
      .toContainEqual({
        kind: 'presence',
        personId: id(newcomer),
        here: true,
      });
    for (let number = 0; number < 40; number += 1)
      hers.say({ kind: 'signal', number, from: 'somebody else', text: 'x'.repeat(number * 200) });
    await expect.poll(() => signals(his.frames).length).toBe(40);
    expect(signals(his.frames).map(({ number }) => number)).toEqual([...Array(40).keys()]);
    expect(signals(his.frames).every(({ from }) => from === id(newcomer))).toBe(true);
    expect(signals(hers.frames)).toEqual([]);
    his.socket.close();
    await expect
      .poll(() => hers.frames)
      .toContainEqual({
        kind: 'presence',
        personId: id(buddy),
        here: false,
      });
    hers.socket.close();
  });

  it('carries what operations publish to both, or to the one it is for', async () => {
    const { pairId, newcomer, buddy } = pairAt(0);
    const hers = await connect(newcomer, pairId);
    const his = await connect(buddy, pairId, { on: 1 });
    await platform.events.publish(`pair:${pairId}`, { kind: 'reminder', for: id(buddy) });
    await platform.events.publish(`pair:${pairId}`, { kind: 'message', messageId: 'm' });
    for (const { frames } of [hers, his]) await expect.poll(() => kinds(frames)).toContain('message');
    expect(kinds(his.frames)).toContain('reminder');
    expect(kinds(hers.frames)).not.toContain('reminder');
  });

  it('answers pings and drops what it does not know', async () => {
    const { pairId, newcomer } = pairAt(0);
    const hers = await connect(newcomer, pairId);
    for (const text of ['not json', '[1]', '{"kind":"message","text":"forged"}']) hers.socket.send(text);
    hers.say({ kind: 'ping' });
    await expect.poll(() => kinds(hers.frames)).toContain('pong');
    expect(kinds(hers.frames)).not.toContain('message');
  });

  it('lets nobody else in', async () => {
    const { pairId, newcomer } = pairAt(0);
    const third = pairAt(1).newcomer;
    expect((await connect(third, pairId)).status).toBe(404);
    expect((await connect({ secret: 'made-up' }, pairId)).status).toBe(401);
    expect((await connect(newcomer, 'not-a-pair')).status).toBe(404);
    expect((await connect(newcomer, pairId, { origin: 'http://elsewhere.example.org' })).status).toBe(403);
    expect((await connect(newcomer, pairId, { origin: null })).status).toBe(403);
  });

  it('sends a page away when its device is ended, and lets it in no more', async () => {
    const { pairId, newcomer } = pairAt(2);
    const { closed } = await connect(newcomer, pairId, { on: 1 });
    await endOwnDevices(platform, newcomer.actor, { deviceId: newcomer.actor.deviceId });
    expect(await closed).toBe(4401);
    expect((await connect(newcomer, pairId)).status).toBe(401);
  });

  it('sends both away when the pair ends', async () => {
    const { pairId, newcomer, buddy } = pairAt(3);
    const both = [await connect(newcomer, pairId), await connect(buddy, pairId, { on: 1 })];
    const { organisationId, coordinator } = house;
    await endPair(platform, coordinator, { organisationId, pairId, reason: 'moved' });
    for (const { closed } of both) expect(await closed).toBe(4403);
    expect((await connect(newcomer, pairId)).status).toBe(409);
  });

  it('sends away who floods it, by number or by size', async () => {
    const { pairId, newcomer } = pairAt(1);
    const many = await connect(newcomer, pairId);
    for (let number = 0; number < 400; number += 1) many.say({ kind: 'signal', number });
    expect(await many.closed).toBe(1008);
    const large = await connect(newcomer, pairId);
    large.say({ kind: 'signal', text: 'x'.repeat(40_000) });
    expect(await large.closed).toBe(1009);
  });
});
