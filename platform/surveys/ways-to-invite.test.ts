import { describe, expect, it } from 'vitest';
import { mailTable } from '../foundation/mail.store.ts';
import { listPeople, setAskBy } from '../people/people.operations.ts';
import { addPeople, makeOrganisation, profile } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readInvitable, listInvitations } from './invitation-list.operations.ts';
import { inviteToWave } from './invitations.operations.ts';
import { createWave } from './waves.operations.ts';

/** A wave, and five newcomers who are reached in five ways. */
async function wave(platform: TestPlatform) {
  platform.clock.set('2026-11-10T10:00:00Z');
  const house = await makeOrganisation(platform, 'ways');
  const { organisationId, programmeId, coordinator } = house;
  const [amal, phone] = ['amal@example.org', '+31612345678'];
  await addPeople(platform, house, 'newcomer', [
    profile({ givenName: 'Amal', email: amal }),
    profile({ givenName: 'Bilal', email: null, phone }),
    profile({ givenName: 'Canan', email: 'canan@example.org' }),
    profile({ givenName: 'Dilan', email: null, phone: null }),
    profile({ givenName: 'Eyob', email: 'eyob@example.org', phone: '+31612345679' }),
  ]);
  const { people } = await listPeople(platform, coordinator, { organisationId, kind: 'newcomer' });
  for (const [name, askBy] of [
    ['Canan', 'letter'],
    ['Eyob', 'sms'],
  ] as const) {
    const personId = people.find(({ givenName }) => givenName === name)?.id ?? '';
    await setAskBy(platform, coordinator, { organisationId, personId, askBy });
  }
  const days = { opensOn: '2026-11-01', closesOn: '2026-11-30' };
  const made = await createWave(platform, coordinator, {
    organisationId,
    programmeId,
    name: 'herfst',
    kind: 'core',
    ...days,
  });
  return { coordinator, where: { organisationId, waveId: made.waveId } };
}

const waysOf = async (platform: TestPlatform, { coordinator, where }: Awaited<ReturnType<typeof wave>>) =>
  Object.fromEntries(
    (await listInvitations(platform, coordinator, where)).invitations.map(({ name, channel }) => [
      name.split(' ')[0],
      channel,
    ]),
  );

describe('inviting by hand', () => {
  it('goes as was said on somebody’s page, and otherwise by mail, without an address by text message', async () => {
    const platform = await testPlatform();
    const story = await wave(platform);
    const { coordinator, where } = story;
    expect(await readInvitable(platform, coordinator, where)).toMatchObject({
      byMail: 1,
      byText: 2,
      onPaper: [{ name: expect.stringContaining('Canan') }, { name: expect.stringContaining('Dilan') }],
    });
    const sent = await inviteToWave(platform, coordinator, { ...where, channel: 'mail' });
    expect(sent).toMatchObject({ invited: 3, unreachable: 2 });
    await inviteToWave(platform, coordinator, { ...where, channel: 'letter' });
    expect(await waysOf(platform, story)).toEqual({
      Amal: 'mail',
      Bilal: 'sms',
      Canan: 'letter',
      Dilan: 'letter',
      Eyob: 'sms',
    });
    const mails = await platform.database.connection.select().from(mailTable);
    expect(mails.map(({ toAddress }) => toAddress).sort()).toEqual([
      '+31612345678',
      '+31612345679',
      'amal@example.org',
    ]);
  });

  it('makes no text message where a mail server is set and nothing sends text messages', async () => {
    const platform = await testPlatform();
    const story = await wave(platform);
    const { coordinator, where } = story;
    const posting = { ...platform, postman: { ...platform.postman, kind: 'smtp' as const } };
    expect(await readInvitable(posting, coordinator, where)).toMatchObject({ byMail: 2, byText: 0 });
    await inviteToWave(posting, coordinator, { ...where, channel: 'mail' });
    expect(await waysOf(platform, story)).toEqual({ Amal: 'mail', Eyob: 'mail' });
  });
});
