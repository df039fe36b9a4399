import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPeople, makeOrganisation, profile } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { labelOf } from './devices.ts';
import {
  endOwnDevices,
  listOwnDevices,
  openDevice,
  requestCode,
  signInWithCode,
  signInWithLink,
} from './devices.operations.ts';

let platform: TestPlatform;
const visitor = { kind: 'visitor' } as const;
const contact = { email: 'samira@example.org' };

beforeAll(async () => {
  platform = await testPlatform();
  const house = await makeOrganisation(platform, 'taalhuis');
  await addPeople(platform, house, 'newcomer', [
    profile({ email: contact.email }),
    profile({ givenName: 'Tesfay', familyName: 'Tekle', phone: '+31612345678' }),
  ]);
});

/** The newest message in the outbox, with its code and the secret of its link. */
function newest(): { code: string; link: string; text: string } {
  const files = readdirSync(platform.postman.outbox).sort();
  const raw = readFileSync(`${platform.postman.outbox}/${files.at(-1)}`, 'utf8');
  const text = raw.replace(/=\n/g, '').replace(/=3D/g, '=');
  return {
    text,
    code: /\b\d{6}\b/.exec(text.replace(/^.*Message-ID.*$/gim, ''))?.[0] ?? '',
    link: /enter\/link\/([\w-]+)/.exec(text)?.[1] ?? '',
  };
}

const signIn = (code: string) =>
  signInWithCode(platform, visitor, {
    contact,
    code,
    userAgent: 'Mozilla/5.0 (Linux; Android 14) Chrome/120',
  });

describe('signing in on a telephone', () => {
  it('takes the code from the mail, once, and stays signed in', async () => {
    await requestCode(platform, { contact });
    const { code } = newest();
    const signed = await signIn(code);
    expect(signed?.secret).toMatch(/^[\w-]{32}$/);
    expect(await signIn(code)).toBeNull();
    const opened = await openDevice(platform, signed?.secret ?? '');
    expect(opened?.actor).toMatchObject({ kind: 'participant', personKind: 'newcomer' });
    expect(await openDevice(platform, 'another secret')).toBeNull();
  });

  it('takes the link from the mail, once', async () => {
    await requestCode(platform, { contact });
    const { link } = newest();
    const { secret } = await signInWithLink(platform, visitor, { secret: link, userAgent: null });
    expect(await openDevice(platform, secret)).not.toBeNull();
    await expect(signInWithLink(platform, visitor, { secret: link, userAgent: null })).rejects.toMatchObject({
      code: 'link-expired',
    });
  });

  it('sends an SMS to whoever has no mail', async () => {
    await requestCode(platform, { contact: { phone: '+31612345678' } });
    const { text, code } = newest();
    expect(text).toMatch(/^\+31612345678\n/);
    expect(code).toMatch(/^\d{6}$/);
  });

  it('says nothing to an address that nobody has, and sends nothing', async () => {
    const before = readdirSync(platform.postman.outbox).length;
    await requestCode(platform, { contact: { email: 'nobody@example.org' } });
    expect(readdirSync(platform.postman.outbox)).toHaveLength(before);
  });

  it('refuses a code after five wrong tries, and after a quarter of an hour', async () => {
    platform.clock.set('2026-11-02T12:00:00Z');
    await requestCode(platform, { contact });
    const { code } = newest();
    const wrong = code === '000000' ? '111111' : '000000';
    for (let time = 0; time < 5; time += 1) expect(await signIn(wrong)).toBeNull();
    expect(await signIn(code)).toBeNull();
    await requestCode(platform, { contact });
    const second = newest().code;
    platform.clock.set('2026-11-02T12:16:00Z');
    expect(await signIn(second)).toBeNull();
  });

  it('sends at most five codes an hour', async () => {
    platform.clock.set('2026-11-02T15:00:00Z');
    const before = readdirSync(platform.postman.outbox).length;
    for (let time = 0; time < 7; time += 1) await requestCode(platform, { contact });
    expect(readdirSync(platform.postman.outbox)).toHaveLength(before + 5);
  });
});

it('shows her devices, and ends the others', async () => {
  platform.clock.set('2026-11-03T09:00:00Z');
  await requestCode(platform, { contact });
  const signed = await signIn(newest().code);
  const me = await openDevice(platform, signed?.secret ?? '');
  if (!me) throw new Error('she is signed in');
  const devices = await listOwnDevices(platform, me.actor, {});
  expect(devices.length).toBeGreaterThan(1);
  expect(devices.filter((one) => one.isThis).map((one) => one.label)).toEqual(['Chrome · Android']);
  expect(await endOwnDevices(platform, me.actor, {})).toEqual({ ended: devices.length - 1 });
  expect(await listOwnDevices(platform, me.actor, {})).toHaveLength(1);
});

it('stays signed in for a year, on the server too: whoever copied the cookie is out then', async () => {
  platform.clock.set('2026-11-03T10:00:00Z');
  await requestCode(platform, { contact });
  const { secret = '' } = (await signIn(newest().code)) ?? {};
  platform.clock.set('2027-11-03T10:00:00Z');
  expect(await openDevice(platform, secret)).not.toBeNull();
  platform.clock.set('2027-11-06T10:00:00Z');
  expect(await openDevice(platform, secret)).toBeNull();
  expect(await openDevice(platform, 'x'.repeat(5_000))).toBeNull();
});

it.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1', 'Safari · iPhone / iPad'],
  [null, '?'],
])('names a device so that its owner knows it: %s', (userAgent, label) => {
  expect(labelOf(userAgent)).toBe(label);
});
