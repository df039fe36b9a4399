import { expect, it } from 'vitest';
import { readMarks } from '../people/namesakes.operations.ts';
import { addPeople, makeOrganisation, profile } from '../testing/people.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import { createWave } from './waves.operations.ts';

it('says of each letter whose it is, so that two of the same name can be told apart', async () => {
  const platform = await testPlatform();
  platform.clock.set('2026-11-10T10:00:00Z');
  const house = await makeOrganisation(platform, 'letters-apart');
  const { organisationId, programmeId, coordinator } = house;
  const fatima = { givenName: 'Fatima', familyName: 'Noor' };
  await addPeople(platform, house, 'newcomer', [
    profile({ ...fatima, birthYear: 1980 }),
    profile({ ...fatima, birthYear: 1990 }),
  ]);
  const days = { opensOn: '2026-11-01', closesOn: '2026-11-30' };
  const wave = { organisationId, programmeId, name: 'herfst', kind: 'core' as const, ...days };
  const where = { organisationId, waveId: (await createWave(platform, coordinator, wave)).waveId };
  await inviteToWave(platform, coordinator, { ...where, channel: 'letter' });
  const { letters } = await readLetters(platform, coordinator, where);
  expect(letters.map(({ name }) => name)).toEqual(['Fatima Noor', 'Fatima Noor']);
  const personIds = letters.map(({ personId }) => personId);
  const marks = await readMarks(platform, coordinator, { organisationId, personIds });
  expect(personIds.map((id) => marks.get(id)?.birthYear).sort()).toEqual([1980, 1990]);
});
