import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
  type ECDH,
} from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makeAppointment } from '../appointments/appointments.operations.ts';
import { sendReminders } from '../appointments/reminders.operations.ts';
import { makePusher } from '../foundation/push.ts';
import { newId } from '../foundation/ids.ts';
import { markMessagesRead, sendText } from '../messages/messages.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import { machine } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { endOwnDevices } from './devices.operations.ts';
import { mostFailures } from './push.ts';
import * as operations from './push.operations.ts';

/** What a push service got. */
interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const received: Received[] = [];
let answer = 201;
const service = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts) });
    response.writeHead(answer).end();
  });
});
let origin: string;
let platform: TestPlatform;
let meeting: Meeting;

/** A browser with keys of its own, as a push service of the test knows it. */
function makeBrowser(name: string) {
  const curve = createECDH('prime256v1');
  const p256dh = curve.generateKeys('base64url');
  const auth = randomBytes(16).toString('base64url');
  return { curve, auth, address: { endpoint: `${origin}/${name}`, p256dh, auth } };
}

/** Opens a message as a browser does (RFC 8188, RFC 8291): written from the standard, not with the library that closed it. */
function decrypt(body: Buffer, curve: ECDH, auth: string): unknown {
  const [salt, length] = [body.subarray(0, 16), body.readUInt8(20)];
  const theirs = body.subarray(21, 21 + length);
  const derive = (key: Buffer, salted: Buffer, info: Buffer, size: number) =>
    Buffer.from(hkdfSync('sha256', key, salted, info, size));
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), theirs]);
  const key = derive(curve.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
  const content = derive(key, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(key, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const sealed = body.subarray(21 + length);
  const opener = createDecipheriv('aes-128-gcm', content, nonce);
  opener.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
  // The last record ends with the byte 2.
  return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString());
}

beforeAll(async () => {
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  const plain = await testPlatform();
  platform = { ...plain, pusher: makePusher(plain.keys.push, 'https://medespraak.example.org', [origin]) };
  const made = await makeMeetings(platform, 'tafel', 1);
  meeting = made.meetings[0] as Meeting;
});
beforeEach(() => {
  received.length = 0;
  answer = 201;
});
afterAll(() => new Promise((resolve) => service.close(resolve)));

const write = (body: string) =>
  sendText(platform, meeting.buddy.actor, { pairId: meeting.pairId, messageId: newId(), body });
const isOn = async () => (await operations.readOwnPush(platform, meeting.newcomer.actor, {})).isOn;

it('tells a device that something was written, encrypted for it alone, signed, and not what', async () => {
  const browser = makeBrowser('one');
  await operations.turnOnPush(platform, meeting.newcomer.actor, browser.address);
  expect(await isOn()).toBe(true);
  await write('Dit is geheim');
  expect(received.map(({ path }) => path)).toEqual(['/one']);
  const [{ headers, body }] = received as [Received];
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400' });
  const notice = decrypt(body, browser.curve, browser.auth);
  expect(notice).toEqual({
    title: 'Nieuw bericht',
    body: 'Je hebt een nieuw bericht van je maatje.',
    path: `/pair/${meeting.pairId}/messages`,
    tag: `message-${meeting.pairId}`,
    lang: 'nl',
  });
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? '') ?? [];
  expect(key).toBe(platform.pusher.publicKey);
  const point = Buffer.from(key, 'base64url');
  const [x = '', y = ''] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  );
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const [head, claims, signature = ''] = token.split('.');
  const signed = Buffer.from(`${head}.${claims}`);
  const right = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  expect(verify('sha256', signed, right, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())).toMatchObject({ aud: origin });
});

it('tells once while she has not looked, and again after she has', async () => {
  await write('nog een');
  expect(received).toEqual([]);
  await markMessagesRead(platform, meeting.newcomer.actor, { pairId: meeting.pairId });
  await write('en nog een');
  expect(received).toHaveLength(1);
});

it('reminds of an appointment a day and an hour before, in her own time', async () => {
  const browser = makeBrowser('two');
  await operations.turnOnPush(platform, meeting.newcomer.actor, browser.address);
  await makeAppointment(platform, meeting.buddy.actor, {
    appointmentId: crypto.randomUUID(),
    pairId: meeting.pairId,
    localStart: '2026-11-12T19:30',
    minutes: 60,
    weekly: false,
  });
  received.length = 0;
  platform.clock.set('2026-11-11T18:45:00Z');
  await sendReminders(platform, machine, {});
  platform.clock.set('2026-11-12T17:45:00Z');
  await sendReminders(platform, machine, {});
  const notices = received.map(({ body }) => decrypt(body, browser.curve, browser.auth));
  expect(notices).toMatchObject([
    { title: 'Morgen een gesprek', body: 'Jullie praten morgen om 19:30.' },
    { title: 'Over een uur een gesprek', body: 'Jullie praten om 19:30.' },
  ]);
});

it('forgets a browser that is gone, and one that fails time after time', async () => {
  const tell = async () => {
    await markMessagesRead(platform, meeting.newcomer.actor, { pairId: meeting.pairId });
    platform.clock.set(new Date(platform.clock.now().getTime() + 120_000).toISOString());
    await write('hallo');
  };
  answer = 410;
  await tell();
  expect(await isOn()).toBe(false);
  await operations.turnOnPush(platform, meeting.newcomer.actor, makeBrowser('three').address);
  answer = 503;
  for (let count = 1; count < mostFailures; count += 1) await tell();
  expect(await isOn()).toBe(true);
  await tell();
  expect(await isOn()).toBe(false);
});

it('says nothing to a device that was signed out or turned off, nor to who used its browser before', async () => {
  const browser = makeBrowser('four');
  await operations.turnOnPush(platform, meeting.newcomer.actor, browser.address);
  // The buddy signs in on the same browser: what it gets is his from now on.
  await operations.turnOnPush(platform, meeting.buddy.actor, browser.address);
  expect(await isOn()).toBe(false);
  await operations.turnOffPush(platform, meeting.buddy.actor, {});
  await operations.turnOnPush(platform, meeting.newcomer.actor, browser.address);
  await endOwnDevices(platform, meeting.newcomer.actor, { deviceId: meeting.newcomer.actor.deviceId });
  await markMessagesRead(platform, meeting.newcomer.actor, { pairId: meeting.pairId });
  await write('wie leest dit');
  expect(received).toEqual([]);
  expect(await isOn()).toBe(false);
});

it.each([
  'http://169.254.169.254/latest',
  'https://localhost/x',
  'https://fcm.googleapis.com.example.org/x',
  'https://user@fcm.googleapis.com/x',
  'https://fcm.googleapis.com:8443/x',
])('knocks on no strange door: %s', async (endpoint) => {
  const { address } = makeBrowser('strange');
  await expect(
    operations.turnOnPush(platform, meeting.buddy.actor, { ...address, endpoint }),
  ).rejects.toMatchObject({ code: 'invalid-input' });
});

it.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'https://wns2-par02p.notify.windows.com/w/?token=abc',
  'https://web.push.apple.com/abc',
])('knows the services of browsers: %s', (endpoint) => {
  expect(platform.pusher.accepts(endpoint)).toBe(true);
});
