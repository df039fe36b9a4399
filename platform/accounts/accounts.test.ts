import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { requestCode } from '../devices/devices.operations.ts';
import { startAfterwards } from '../foundation/afterwards.ts';
import { addMember, createOrganisation, readAudit } from '../organisations/organisations.operations.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { countOwnSessions, signOutEverywhere } from './accounts.operations.ts';
import { openAccounts, type Accounts } from './accounts.ts';

const machine = { kind: 'system', reason: 'test' } as const;
let platform: TestPlatform;
let accounts: Accounts;
let house: TestOrganisation;

beforeAll(async () => {
  platform = await testPlatform();
  accounts = openAccounts(platform, { trustProxy: false });
  const { organisationId } = await createOrganisation(platform, machine, {
    slug: 'taalhuis',
    name: 'Taalhuis',
  });
  house = await makeOrganisation(platform, 'noord');
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

describe('an address with an account and one without', () => {
  it('answer alike: nobody waits for the mail server, and nobody sees that it fails', async () => {
    const faults: string[] = [];
    const log = vi.spyOn(console, 'error').mockImplementation((line: string) => void faults.push(line));
    const afterwards = startAfterwards();
    let refuse: (error: Error) => void = () => undefined;
    const deliver = () => new Promise<void>((_, reject) => (refuse = reject));
    const slow = { ...platform, afterwards: afterwards.run, postman: { ...platform.postman, deliver } };
    const entrance = openAccounts(slow, { trustProxy: false });
    const took: number[] = [];
    for (const email of ['fatma@example.org', 'niemand@example.org']) {
      const begin = performance.now();
      await expect(entrance.requestSignIn(email, from('198.51.100.7'))).resolves.toBeUndefined();
      took.push(performance.now() - begin);
    }
    for (const milliseconds of took) expect(milliseconds).toBeGreaterThanOrEqual(240);
    await vi.waitFor(() => {
      refuse(new Error('550 fatma@example.org is not known here'));
      expect(faults).toHaveLength(1);
    });
    await afterwards.settled();
    expect(faults[0]).toMatch(/^Fault in sending a sign-in link: Error/);
    expect(faults[0]).not.toContain('fatma');
    log.mockRestore();
  });

  it('answer alike to a newcomer who asks for a code', async () => {
    const afterwards = startAfterwards();
    const never = () => new Promise<never>(() => undefined);
    const stuck = {
      ...platform,
      afterwards: afterwards.run,
      postman: { ...platform.postman, deliver: never },
    };
    await addPeople(platform, house, 'newcomer', [
      profile({ givenName: 'Samira', email: 'samira@example.org' }),
    ]);
    for (const email of ['samira@example.org', 'niemand@example.org'])
      await expect(requestCode(stuck, { contact: { email } })).resolves.toBeUndefined();
    await expect(requestCode(stuck, { contact: { email: 'no address' } })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

it('opens with a one-time link from the terminal, once', async () => {
  const token = new URL(await accounts.signInLinkFor('fatma@example.org')).searchParams.get('token') ?? '';
  const first = await accounts.signInWithLink(token, from('198.51.100.4'));
  expect(first.headers.getSetCookie().join()).toContain('medespraak.session_token');
  const second = await accounts.signInWithLink(token, from('198.51.100.4'));
  expect(second.headers.getSetCookie().join()).not.toContain('medespraak.session_token');
});

describe('Hanna, whose telephone is gone and who works for two organisations', () => {
  const email = 'hanna@example.org';
  const cookieOf = (answer: Response) =>
    new Headers({
      cookie: answer.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; '),
    });
  const tokenIn = (link: string) => new URL(link).searchParams.get('token') ?? '';
  const comesIn = async (who: string, address: string) =>
    cookieOf(await accounts.signInWithLink(tokenIn(await accounts.signInLinkFor(who)), from(address)));

  it('signs out everywhere at once; waiting links and codes are worth nothing, colleagues stay, both lists say so', async () => {
    const accountId = await accounts.ensureAccount(email, 'Hanna');
    const second = await createOrganisation(platform, machine, { slug: 'elders', name: 'Elders' });
    for (const { organisationId } of [house, second])
      await addMember(platform, machine, { organisationId, accountId, email, role: 'administrator' });
    const desk = await comesIn(email, '198.51.100.10');
    const telephone = await comesIn(email, '198.51.100.11');
    const colleague = await comesIn('fatma@example.org', '198.51.100.12');
    await accounts.requestSignIn(email, from('198.51.100.13'));
    await accounts.requestSignIn('fatma@example.org', from('198.51.100.14'));
    const waiting = tokenIn(await accounts.signInLinkFor(email));
    const code = /Code: (\d{6})/.exec(lettersTo(email).at(-1) ?? '')?.[1] ?? '';
    expect(code).toMatch(/^\d{6}$/);
    const actor = (await accounts.visitOf(desk))?.actor;
    if (!actor) throw new Error('Hanna is not signed in');
    const asked = { organisationId: house.organisationId };
    expect(await countOwnSessions(platform, actor, asked)).toEqual({ devices: 2 });

    expect(await signOutEverywhere(platform, actor, asked)).toEqual({ ended: 2 });
    expect(await accounts.visitOf(desk)).toBeNull();
    expect(await accounts.visitOf(telephone)).toBeNull();
    expect(await accounts.visitOf(colleague)).not.toBeNull();
    const late = await accounts.signInWithLink(waiting, from('198.51.100.15'));
    expect(late.headers.getSetCookie().join()).not.toContain('medespraak.session_token');
    expect((await accounts.signInWithCode(email, code, from('198.51.100.15'))).status).toBe(400);
    for (const { organisationId } of [house, second]) {
      const lines = await readAudit(platform, actor, { organisationId });
      const own = lines.filter(({ operation }) => operation.startsWith('accounts.'));
      expect(own).toMatchObject([{ actorId: accountId, details: { ended: 2 } }]);
    }
  });

  it('lets nobody do it from a system without an account', async () => {
    await expect(
      signOutEverywhere(platform, machine, { organisationId: house.organisationId }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

it('stops somebody who asks for mail again and again, but not her neighbour', async () => {
  const ask = (address: string) => accounts.requestSignIn('fatma@example.org', from(address));
  for (let time = 0; time < 5; time += 1) await ask('198.51.100.5');
  await expect(ask('198.51.100.5')).rejects.toMatchObject({ code: 'too-many-requests' });
  await expect(ask('198.51.100.6')).resolves.toBeUndefined();
});
