import { beforeAll, beforeEach, expect, it } from 'vitest';
import { signInAfterSignUp, openDevice, type Participant } from '../devices/devices.operations.ts';
import { asId } from '../foundation/ids.ts';
import { changeSettings } from '../organisations/organisations.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import { addPeople, machine, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { listPeople } from '../people/people.operations.ts';
import { readPlace } from './calls.operations.ts';
import { askForTalk, keepAsking, stopAsking } from './free-now.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let meetings: Meeting[];
let people: Record<string, Participant>;

beforeAll(async () => {
  platform = await testPlatform();
  ({ house, meetings } = await makeMeetings(platform, 'free', 1));
  const add = (kind: 'newcomer' | 'buddy', name: string, more: Parameters<typeof profile>[0]) =>
    addPeople(platform, house, kind, [profile({ givenName: name, familyName: name, ...more })]);
  await add('newcomer', 'Amina', {
    level: 'A2',
    gender: 'woman',
    wishesGender: 'woman',
    slots: ['mon-morning'],
  });
  await add('newcomer', 'Bilal', { level: 'A0', gender: 'man' });
  await add('buddy', 'Carla', { levelMin: 'A1', levelMax: 'B2', gender: 'woman', slots: ['sun-evening'] });
  await add('buddy', 'Dirk', {
    levelMin: 'A0',
    levelMax: 'B2',
    gender: 'man',
    certificateIssuedOn: '2026-01-01',
  });
  people = Object.fromEntries(
    (await Promise.all((['newcomer', 'buddy'] as const).map(listKind)))
      .flat()
      .map((actor) => [actor.name, actor.participant]),
  );
});

async function listKind(kind: 'newcomer' | 'buddy') {
  const { organisationId } = house;
  const { people: rows } = await listPeople(platform, house.coordinator, {
    organisationId,
    kind,
    pageSize: 50,
  });
  const signedIn = [];
  for (const { id, givenName } of rows) {
    const { secret } = await signInAfterSignUp(platform, machine, {
      organisationId,
      personId: asId(id),
      userAgent: null,
    });
    const opened = await openDevice(platform, secret);
    signedIn.push({ name: givenName, participant: opened!.actor });
  }
  return signedIn;
}

beforeEach(async () => {
  for (const actor of Object.values(people)) await stopAsking(platform, actor, {});
});

const ask = (name: string) => askForTalk(platform, people[name]!, {});
const look = (name: string) => keepAsking(platform, people[name]!, {});
const at = (time: string) => platform.clock.set(`2026-11-02T${time}Z`);

it('brings two who fit and are free together at once, for twenty minutes, whatever their usual times', async () => {
  at('10:00:00');
  expect(await look('Amina')).toEqual({ state: 'idle' });
  expect(await ask('Carla')).toMatchObject({ state: 'waiting' });
  const talk = await ask('Amina');
  expect(talk).toMatchObject({ state: 'talk', place: 'short-talk' });
  expect(await look('Carla')).toEqual(talk);
  const placeId = talk.state === 'talk' ? talk.id : '';
  expect(await readPlace(platform, people['Amina']!, { placeId })).toMatchObject({
    other: { givenName: 'Carla', kind: 'buddy' },
    endsAt: new Date('2026-11-02T10:20:00Z'),
  });
  await expect(readPlace(platform, people['Bilal']!, { placeId })).rejects.toMatchObject({
    code: 'not-found',
  });
  at('10:26:00');
  await expect(readPlace(platform, people['Carla']!, { placeId })).rejects.toMatchObject({
    code: 'state-changed',
  });
  expect(await look('Carla')).toEqual({ state: 'idle' });
});

it('holds to the hard rules: a wish for a woman, levels', async () => {
  at('11:00:00');
  await ask('Dirk');
  expect(await ask('Amina')).toMatchObject({ state: 'waiting' });
  await stopAsking(platform, people['Dirk']!, {});
  await stopAsking(platform, people['Amina']!, {});
  await ask('Carla');
  expect(await ask('Bilal')).toMatchObject({ state: 'waiting' });
});

it('holds to the certificate of conduct where it is required', async () => {
  at('11:30:00');
  const settings = { organisationId: house.organisationId, name: 'Taalhuis', certificateValidMonths: 36 };
  await changeSettings(platform, house.coordinator, { ...settings, certificateRequired: true });
  await ask('Carla');
  expect(await ask('Amina')).toMatchObject({ state: 'waiting' });
  await ask('Dirk');
  expect(await ask('Bilal')).toMatchObject({ state: 'talk' });
  await changeSettings(platform, house.coordinator, { ...settings, certificateRequired: false });
});

it('calls nobody who closed the page or stopped', async () => {
  at('12:00:00');
  await ask('Carla');
  at('12:00:40');
  expect(await ask('Amina')).toMatchObject({ state: 'waiting' });
  await stopAsking(platform, people['Amina']!, {});
  expect(await ask('Carla')).toMatchObject({ state: 'waiting' });
});

it('sends two whose pair runs to their own place, and nobody between them', async () => {
  at('13:00:00');
  const { pairId, newcomer, buddy } = meetings[0]!;
  await askForTalk(platform, newcomer.actor, {});
  const own = { state: 'talk', place: 'pair', id: pairId };
  expect(await askForTalk(platform, buddy.actor, {})).toEqual(own);
  expect(await keepAsking(platform, newcomer.actor, {})).toEqual(own);
  expect(await ask('Amina')).toMatchObject({ state: 'waiting' });
});

it('makes one talk of two who ask in the same moment', async () => {
  at('14:00:00');
  const both = await Promise.all([ask('Amina'), ask('Carla')]);
  const seen = [await look('Amina'), await look('Carla')];
  expect(both.some(({ state }) => state === 'talk')).toBe(true);
  expect(seen[0]).toEqual(seen[1]);
});
