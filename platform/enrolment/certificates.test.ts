import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import { addMember } from '../organisations/organisations.operations.ts';
import { addPeople, machine, makeOrganisation, profile } from '../testing/people.ts';
import { testPlatform } from '../testing/test-platform.ts';
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
