import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAppointment } from '../appointments/appointments.operations.ts';
import { remindOfCheckIns } from '../check-ins/check-ins.jobs.ts';
import { recordConversations } from '../conversations/history.operations.ts';
import { withoutName } from '../foundation/outbox.ts';
import { person } from '../people/people.schema.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import { listOutbox } from '../testing/outbox.ts';
import { machine, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deliverMail } from './delivery.jobs.ts';
import { erasePerson } from './erasing.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let samira: Meeting;
let other: Meeting;

beforeAll(async () => {
  platform = await testPlatform();
  const made = await makeMeetings(platform, 'wissen', 2);
  house = made.house;
  [samira, other] = made.meetings as [Meeting, Meeting];
  for (const [meeting, name] of [
    [samira, 'Zoë'],
    [other, 'Olena'],
  ] as const) {
    const named = { givenName: name, email: `${name === 'Zoë' ? 'zoe' : 'olena'}@example.org` };
    await platform.database.connection
      .update(person)
      .set(named)
      .where(sql`id = ${meeting.newcomer.actor.personId}`);
    await platform.database.connection
      .update(person)
      .set({ email: `${meeting === samira ? 'bram' : 'carla'}@example.org` })
      .where(sql`id = ${meeting.buddy.actor.personId}`);
    await makeAppointment(platform, meeting.newcomer.actor, {
      appointmentId: crypto.randomUUID(),
      pairId: meeting.pairId,
      localStart: '2026-11-10T19:30',
      minutes: 60,
      weekly: false,
    });
  }
  const talks = [samira, other].map(({ pairId }) => ({ pairId, heldOn: '2026-11-02', minutes: 30 }));
  await recordConversations(platform, machine, { organisationId: house.organisationId, talks });
  platform.clock.set('2026-11-03T10:00:00Z');
  await remindOfCheckIns(platform);
  await deliverMail(platform);
});

const files = () => {
  const { outbox: folder } = platform.postman;
  return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
};
const to = (name: string) => files().filter((text) => text.includes(`To: ${name}@example.org`));

describe('what was written to somebody about who is erased', () => {
  it('names her no more, in the list of mail and in the outbox; what is about others stays', async () => {
    const about = async (name: string) =>
      (await listOutbox(platform)).filter(({ subject, body }) => `${subject} ${body}`.includes(name));
    expect((await about('Zoë')).length).toBeGreaterThanOrEqual(1);
    expect(to('bram').length).toBeGreaterThanOrEqual(2);
    const [named, kept] = [await about('Olena'), to('carla')];
    const { organisationId } = house;
    await erasePerson(platform, house.coordinator, {
      organisationId,
      personId: samira.newcomer.actor.personId,
    });
    expect(await about('Zoë')).toEqual([]);
    expect((await about('… maakte een afspraak')).map(({ personId }) => personId)).toEqual([
      samira.buddy.actor.personId,
    ]);
    // The appointment and the looking back were about her; what was not stays.
    expect(to('bram').filter((text) => /afspraak|check-in/.test(text))).toEqual([]);
    expect(await about('Olena')).toEqual(named);
    expect(to('carla')).toEqual(kept);
  });
});

it('takes a name out only where it is a word of its own', () => {
  expect(withoutName('An en Anna: «An», an-An. Ján.', 'An')).toBe('… en Anna: «…», an-…. Ján.');
  expect(withoutName('Zoë (Zoëy)', 'Zoë')).toBe('… (Zoëy)');
  expect(withoutName('A.B. en AxB.', 'A.B.')).toBe('… en AxB.');
});
