import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import { visitor } from '../foundation/access.ts';
import { addMember } from '../organisations/organisations.operations.ts';
import { addPeople, machine, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { personOfToken, unsubscribeToken, writeGroupLetter } from './letters.ts';
import { listLetters, previewLetter, sendLetter, sendTestLetter } from './letters.operations.ts';
import { changeSubscription, readSubscription } from './unsubscribing.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let letter: Parameters<typeof previewLetter>[2];
const mails = () =>
  selectRows<{ to_address: string; language: string; subject: string; body: string }>(
    platform.database.connection,
    sql`select to_address, language, subject, body from identity.mail order by to_address, created_at`,
  );

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'huis');
  await addPeople(platform, house, 'newcomer', [
    profile({ givenName: 'Amal', email: 'amal@example.org' }),
    profile({ givenName: '$&', familyName: 'Bos', email: 'bahar@example.org' }),
    profile({ givenName: 'Cemre', familyName: 'Zonder' }),
  ]);
  await selectRows(
    platform.database.connection,
    sql`update identity.person set language = 'en' where email = 'bahar@example.org'`,
  );
  letter = {
    organisationId: house.organisationId,
    list: 'waiting',
    nl: { subject: 'Dag {naam}', body: 'Wacht je nog, {naam}?' },
    en: { subject: 'Hello {name}', body: 'Still waiting, {name}?' },
  };
});

describe('a message to a group', () => {
  it('is shown first: to how many, in which language, and who is left out', async () => {
    const preview = await previewLetter(platform, house.coordinator, letter);
    expect(preview).toMatchObject({
      recipients: 2,
      english: 1,
      unreachable: 1,
      unsubscribed: 0,
      repeated: 0,
    });
    expect(preview.samples.map(({ subject }) => subject)).toEqual(['Dag Amal', 'Hello $&']);
    expect(preview.samples[0]?.body).toContain('/unsubscribe/…');
    expect(await mails()).toEqual([]);
  });

  it('is sent once, also when the form comes twice at the same moment, each in her language with her own way out', async () => {
    const letterId = crypto.randomUUID();
    const twice = await Promise.all(
      [1, 2].map(() => sendLetter(platform, house.coordinator, { ...letter, letterId })),
    );
    expect(twice.map(({ already }) => already).sort()).toEqual([false, true]);
    const sent = await mails();
    expect(sent.map((one) => [one.to_address, one.language, one.subject])).toEqual([
      ['amal@example.org', 'nl', 'Dag Amal'],
      ['bahar@example.org', 'en', 'Hello $&'],
    ]);
    const ways = sent.map(({ body }) => /unsubscribe\/([\w-]+)/.exec(body)?.[1]);
    expect(new Set(ways).size).toBe(2);
    expect(await listLetters(platform, house.coordinator, letter)).toMatchObject([
      { waiting: 2, sent: 0, failed: 0, unreachable: 1 },
    ]);
  });

  it('does not reach anybody with the same text twice within a week', async () => {
    const again = { ...letter, letterId: crypto.randomUUID() };
    expect(await sendLetter(platform, house.coordinator, again)).toEqual({ already: false, sent: 0 });
    expect((await previewLetter(platform, house.coordinator, letter)).repeated).toBe(2);
  });

  it('ends for who says so, without an account, and begins again when she wants', async () => {
    const body = (await mails())[0]?.body ?? '';
    const token = /unsubscribe\/([\w-]+)/.exec(body)?.[1] ?? '';
    expect(await readSubscription(platform, visitor, { token })).toEqual({
      programme: 'Taalhuis huis',
      isUnsubscribed: false,
    });
    await changeSubscription(platform, visitor, { token, isUnsubscribed: true });
    const other = { ...letter, nl: { subject: 'Nieuws', body: 'Nieuws' }, en: null };
    expect(await previewLetter(platform, house.coordinator, other)).toMatchObject({
      recipients: 1,
      unsubscribed: 1,
    });
    await changeSubscription(platform, visitor, { token, isUnsubscribed: false });
    expect(await previewLetter(platform, house.coordinator, other)).toMatchObject({
      recipients: 2,
      english: 0,
    });
    const wrong = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    await expect(readSubscription(platform, visitor, { token: wrong })).rejects.toMatchObject({
      code: 'link-unknown',
    });
  });

  it('can be tried on oneself', async () => {
    const { coordinator, administrator, organisationId } = house;
    const accountId = coordinator.kind === 'staff' ? coordinator.accountId : '';
    await addMember(platform, administrator, {
      organisationId,
      accountId,
      email: 'fatma@example.org',
      role: 'coordinator',
    });
    const outcome = await sendTestLetter(platform, coordinator, { ...letter, en: letter.en ?? null });
    expect(outcome).toEqual({ address: 'fatma@example.org' });
    const mine = (await mails()).filter((one) => one.to_address === 'fatma@example.org');
    expect(mine.map((one) => one.subject).sort()).toEqual(['[Test] Dag Samira', '[Test] Hello Samira']);
  });

  it('is not sent more than six times an hour', async () => {
    const send = (subject: string) =>
      sendLetter(platform, house.coordinator, {
        ...letter,
        letterId: crypto.randomUUID(),
        nl: { subject, body: subject },
      });
    for (const subject of ['3', '4', '5', '6']) await send(subject);
    await expect(send('7')).rejects.toMatchObject({ code: 'too-many-requests' });
  });

  it('is refused to the machine, which has nobody to answer to', async () => {
    const asked = sendLetter(platform, machine, {
      ...letter,
      letterId: crypto.randomUUID(),
      nl: { subject: 'x', body: 'x' },
    });
    await expect(asked).rejects.toThrow();
  });
});

describe('the way out', () => {
  it('is found back from its seal, and only with the key it was made with', () => {
    const key = Buffer.alloc(32, 1);
    const id = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';
    const token = unsubscribeToken(key, id);
    expect(token).toHaveLength(38);
    expect(personOfToken(key, token)).toBe(id);
    expect(personOfToken(Buffer.alloc(32, 2), token)).toBeNull();
    expect(personOfToken(key, '')).toBeNull();
  });

  it('stands in her own language under a text in Dutch, which says first that it is not in hers', () => {
    const text = { nl: { subject: 'a', body: 'Dag {naam}' }, en: null };
    const to = {
      kind: 'newcomer',
      givenName: 'Amal',
      email: 'amal@example.org',
      language: null,
      firstLanguage: 'tr',
      settings: { draftLanguages: ['tr'] },
      programme: 'Taalhuis',
      unsubscribe: 'https://x',
    } as const;
    const { language, body } = writeGroupLetter(text, to);
    expect(language).toBe('nl');
    expect(body).toMatch(/^Bu mesaj sizin dilinizde değil/);
    expect(body).toContain('\n\nDag Amal\n\n--\nBu mesajı Taalhuis');
    expect(body).toContain('https://x');
    // Who reads Dutch is told nothing of languages, nor does who has no words of her own here.
    const dutch = [
      { ...to, firstLanguage: 'nl' },
      { ...to, settings: {} },
    ].map((reader) => writeGroupLetter(text, reader).body);
    for (const words of dutch) expect(words).toMatch(/^Dag Amal\n\n--\nJe krijgt dit bericht/);
  });
});
