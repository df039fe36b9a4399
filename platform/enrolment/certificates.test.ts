import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import { addMember } from '../organisations/organisations.operations.ts';
import { listPeople } from '../people/people.operations.ts';
import { addPeople, machine, makeOrganisation, profile } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { setCertificate } from './certificates.operations.ts';
import { remindOfCertificates } from './enrolment.jobs.ts';

it('tells the coordinator once of a certificate that is due, as soon as there is a coordinator', async () => {
  const platform = await testPlatform();
  const house = await makeOrganisation(platform, 'huis');
  await addPeople(platform, house, 'buddy', [
    profile({ givenName: 'Anna', certificateIssuedOn: '2023-01-15' }),
    profile({ givenName: 'Bram', certificateIssuedOn: '2026-10-01' }),
    profile({ givenName: 'Cor' }),
  ]);
  const letters = () =>
    selectRows<{ to_address: string; body: string }>(
      platform.database.connection,
      sql`select to_address, body from identity.mail`,
    );
  await remindOfCertificates(platform);
  expect(await letters()).toEqual([]);
  await addMember(platform, machine, {
    organisationId: house.organisationId,
    accountId: 'somebody',
    email: 'coordinator@example.org',
    role: 'coordinator',
  });
  await remindOfCertificates(platform);
  await remindOfCertificates(platform);
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.to_address).toBe('coordinator@example.org');
  expect(letter?.body.match(/\/organisation\/huis\/people\//g)).toHaveLength(1);
});

describe('a certificate that the coordinator saw', () => {
  const nothing = { askedOn: null, seenOn: null, issuedOn: null, seenBy: 'Ada Beheer' };

  // One database for all of them: each story has an organisation of its own in it.
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await testPlatform();
  });

  async function story(slug: string) {
    const house = await makeOrganisation(platform, slug);
    await addPeople(platform, house, 'buddy', [profile({ givenName: 'Anna' })]);
    await addPeople(platform, house, 'newcomer', [profile({ givenName: 'Hiwot' })]);
    const { organisationId } = house;
    const find = async (kind: 'buddy' | 'newcomer') => {
      const [found] = (await listPeople(platform, house.coordinator, { organisationId, kind })).people;
      if (!found) throw new Error('somebody was added');
      return found;
    };
    const set = (
      personId: string,
      values: Partial<typeof nothing | Record<'askedOn' | 'seenOn' | 'issuedOn', string>>,
    ) => setCertificate(platform, house.coordinator, { organisationId, personId, ...nothing, ...values });
    const row = async () =>
      (
        await selectRows<{ seen_by: string | null; reminded: string | null }>(
          platform.database.connection,
          sql`select certificate_seen_by as seen_by, certificate_reminded_on::text as reminded from identity.person
            where kind = 'buddy' and organisation_id = ${organisationId}`,
        )
      )[0];
    return { organisationId, find, set, row };
  }

  it('is kept with its day and who saw it, and never without having been seen', async () => {
    const { find, set, row } = await story('gezien');
    const { id } = await find('buddy');
    await set(id, { askedOn: '2026-10-01', seenOn: '2026-10-20', issuedOn: '2026-10-15' });
    expect(await find('buddy')).toMatchObject({ certificateIssuedOn: '2026-10-15' });
    expect((await row())?.seen_by).toBe('Ada Beheer');
    // Asked for and not seen yet: nobody saw it, and it counts for nothing.
    await set(id, { askedOn: '2026-10-01' });
    expect(await find('buddy')).toMatchObject({ certificateIssuedOn: null });
    expect((await row())?.seen_by).toBeNull();
  });

  it.each([
    [{ seenOn: '2026-10-20' }, 'issuedOn', 'issued-missing'],
    [{ issuedOn: '2026-10-20' }, 'seenOn', 'seen-missing'],
    [{ seenOn: '2026-10-20', issuedOn: '2026-10-21' }, 'seenOn', 'seen-before-issued'],
    [{ askedOn: '2026-11-03' }, 'askedOn', 'in-future'],
  ])('is refused as %o', async (values, field, message) => {
    const { find, set } = await story(`geweigerd-${message}`);
    const { id } = await find('buddy');
    await expect(set(id, values)).rejects.toMatchObject({
      code: 'invalid-input',
      fields: [{ field, message }],
    });
    expect(await find('buddy')).toMatchObject({ certificateIssuedOn: null });
  });

  it('is nothing for a newcomer', async () => {
    const { find, set } = await story('nieuwkomer');
    await expect(set((await find('newcomer')).id, { askedOn: '2026-10-01' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is reminded of anew when there is a new one', async () => {
    const { organisationId, find, set, row } = await story('opnieuw');
    const { id } = await find('buddy');
    await set(id, { seenOn: '2023-01-20', issuedOn: '2023-01-15' });
    await platform.database.connection.execute(
      sql`update identity.person set certificate_reminded_on = '2026-10-01'
        where kind = 'buddy' and organisation_id = ${organisationId}`,
    );
    await set(id, { seenOn: '2023-02-20', issuedOn: '2023-01-15' });
    expect((await row())?.reminded).toBe('2026-10-01');
    await set(id, { seenOn: '2026-10-20', issuedOn: '2026-10-15' });
    expect((await row())?.reminded).toBeNull();
  });
});
