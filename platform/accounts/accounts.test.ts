import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMember, createOrganisation } from '../organisations/organisations.operations.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { openAccounts, type Accounts } from './accounts.ts';

const machine = { kind: 'system', reason: 'test' } as const;
let platform: TestPlatform;
let accounts: Accounts;

beforeAll(async () => {
  platform = await testPlatform();
  accounts = openAccounts(platform, { trustProxy: false });
  const { organisationId } = await createOrganisation(platform, machine, {
    slug: 'taalhuis',
    name: 'Taalhuis',
  });
  const accountId = await accounts.ensureAccount('Fatma@example.org', 'Fatma');
  await addMember(platform, machine, {
    organisationId,
    accountId,
    email: 'fatma@example.org',
    role: 'coordinator',
  });
});

const from = (address: string) =>
  new Headers({ 'x-forwarded-for': address, origin: 'http://localhost:3000' });
const lettersTo = (email: string) =>
  readdirSync(platform.postman.outbox)
    .map((file) => readFileSync(join(platform.postman.outbox, file), 'utf8'))
    .filter((text) => text.includes(`To: ${email}`));

describe('Fatma, who coordinates', () => {
  it('gets one mail with a code that signs her in once, with what she may enter', async () => {
    await accounts.requestSignIn('FATMA@example.org', from('198.51.100.1'));
    const [letter] = lettersTo('fatma@example.org');
    const code = /Code: (\d{6})/.exec(letter ?? '')?.[1] ?? '';
    expect(code).toMatch(/^\d{6}$/);

    const signedIn = await accounts.signInWithCode('fatma@example.org', code, from('198.51.100.1'));
    expect(signedIn.status).toBe(200);
    const cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const visit = await accounts.visitOf(new Headers({ cookie }));
    expect(visit?.entrances.map((entrance) => [entrance.slug, entrance.roles])).toEqual([
      ['taalhuis', ['coordinator']],
    ]);

    const again = await accounts.signInWithCode('fatma@example.org', code, from('198.51.100.1'));
    expect(again.status).toBeGreaterThanOrEqual(400);
  });

  it('is not signed in by a wrong code', async () => {
    const refused = await accounts.signInWithCode('fatma@example.org', '000000', from('198.51.100.2'));
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.headers.getSetCookie()).toEqual([]);
  });
});

it('sends nothing to an address without an account, and does not say so', async () => {
  await accounts.requestSignIn('niemand@example.org', from('198.51.100.3'));
  expect(lettersTo('niemand@example.org')).toEqual([]);
});

it('opens with a one-time link from the terminal, once', async () => {
  const token = new URL(await accounts.signInLinkFor('fatma@example.org')).searchParams.get('token') ?? '';
  const first = await accounts.signInWithLink(token, from('198.51.100.4'));
  expect(first.headers.getSetCookie().join()).toContain('medespraak.session_token');
  const second = await accounts.signInWithLink(token, from('198.51.100.4'));
  expect(second.headers.getSetCookie().join()).not.toContain('medespraak.session_token');
});

it('stops somebody who asks for mail again and again, but not her neighbour', async () => {
  const ask = (address: string) => accounts.requestSignIn('fatma@example.org', from(address));
  for (let time = 0; time < 5; time += 1) await ask('198.51.100.5');
  await expect(ask('198.51.100.5')).rejects.toMatchObject({ code: 'too-many-requests' });
  await expect(ask('198.51.100.6')).resolves.toBeUndefined();
});
