import { beforeAll, beforeEach, expect, it } from 'vitest';
import { signInAfterSignUp, openDevice, type Participant } from '../devices/devices.operations.ts';
import { readCandidates } from '../conversations/candidates.operations.ts';
import { asId, newId } from '../foundation/ids.ts';
import { changeProgrammeSettings, changeSettings } from '../organisations/organisations.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import { addPeople, machine, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { listPeople } from '../people/people.operations.ts';
import { joinCall, leaveCall, readPlace, reportCall } from './calls.operations.ts';
import { listOwnTalks } from '../hours/talks.operations.ts';
import { askForTalk, keepAsking, stopAsking } from './free-now.operations.ts';
import { closeShortTalk, readLastShortTalk } from './short-talks.operations.ts';

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

/** Amina and Carla are brought together, and hear each other for five minutes. */
async function talkOf(day: string) {
  const on = (time: string) => platform.clock.set(`${day}T${time}Z`);
  on('10:00:00');
  await ask('Carla');
  const asked = await ask('Amina');
  const placeId = asked.state === 'talk' ? asked.id : '';
  const seats = [];
  for (const actor of [people['Amina']!, people['Carla']!]) {
    const seatId = newId();
    await joinCall(platform, actor, { placeId, seatId });
    seats.push({ actor, seatId });
  }
  const say = { connected: true, video: false, relayed: false, roundTripMs: null };
  for (const { actor, seatId } of seats) await reportCall(platform, actor, { seatId, ...say });
  on('10:05:00');
  for (const { actor, seatId } of seats) await reportCall(platform, actor, { seatId, ...say });
  for (const { actor, seatId } of seats) await leaveCall(platform, actor, { seatId });
  return placeId;
}

it('counts no more of a short talk than its time and the goodbye, however long the two go on', async () => {
  platform.clock.set('2026-11-02T16:00:00Z');
  await ask('Carla');
  const asked = await ask('Amina');
  const placeId = asked.state === 'talk' ? asked.id : '';
  const seats = [people['Amina']!, people['Carla']!].map((actor) => ({ actor, seatId: newId() }));
  for (const { actor, seatId } of seats) await joinCall(platform, actor, { placeId, seatId });
  const say = { connected: true, video: false, relayed: false, roundTripMs: null };
  const open = [];
  for (const time of ['16:00:15', '16:24:50', '16:26:00', '16:50:00']) {
    platform.clock.set(`2026-11-02T${time}Z`);
    for (const { actor, seatId } of seats)
      open.push((await reportCall(platform, actor, { seatId, ...say })).open);
  }
  expect(open).toEqual([true, true, true, true, false, false, false, false]);
  const { talks } = await listOwnTalks(platform, people['Carla']!, { from: '2026-11-02', to: '2026-11-02' });
  expect(talks).toMatchObject([{ minutes: 25, counts: true }]);
});

it('does not bring two together again who talked today', async () => {
  await talkOf('2026-11-03');
  await ask('Carla');
  expect(await ask('Amina')).toMatchObject({ state: 'waiting' });
  platform.clock.set('2026-11-04T09:00:00Z');
  await ask('Carla');
  expect(await ask('Amina')).toMatchObject({ state: 'talk' });
});

it('brings nobody together with whom she closed off, today or later, for a talk or as a pair', async () => {
  const talkId = await talkOf('2026-11-05');
  expect(await readLastShortTalk(platform, people['Amina']!, {})).toMatchObject({
    id: talkId,
    other: { givenName: 'Carla' },
    isClosed: false,
  });
  await closeShortTalk(platform, people['Amina']!, { talkId });
  await expect(readPlace(platform, people['Carla']!, { placeId: talkId })).rejects.toMatchObject({
    code: 'state-changed',
  });
  await expect(closeShortTalk(platform, people['Bilal']!, { talkId })).rejects.toMatchObject({
    code: 'not-found',
  });
  platform.clock.set('2026-11-20T10:00:00Z');
  await ask('Carla');
  expect(await ask('Amina')).toMatchObject({ state: 'waiting' });
  const { rules } = await readCandidates(platform, house.coordinator, {
    organisationId: house.organisationId,
    programmeId: house.programmeId,
  });
  const [newcomer, buddy] = [people['Amina']!.personId, people['Carla']!.personId];
  expect(rules.earlierPairs).toContainEqual({ newcomer, buddy });
});

it('holds to a programme without talks at once: nobody asks, and who waited is told', async () => {
  platform.clock.set('2026-11-21T10:00:00Z');
  await ask('Bilal');
  const { organisationId, programmeId } = house;
  const change = (instantTalks: boolean) =>
    changeProgrammeSettings(platform, house.coordinator, {
      organisationId,
      programmeId,
      settings: { instantTalks },
    });
  await change(false);
  expect(await look('Bilal')).toEqual({ state: 'off' });
  await expect(ask('Dirk')).rejects.toMatchObject({ code: 'not-allowed' });
  await change(true);
  expect(await ask('Dirk')).toMatchObject({ state: 'talk' });
});

it('lets many ask, look and stop in the same moments without one standing in the way of another', async () => {
  platform.clock.set('2026-11-22T10:00:00Z');
  for (let round = 0; round < 4; round += 1) {
    for (const name of ['Carla', 'Dirk']) await ask(name);
    // Who waits looks while somebody who fits her asks: each would wait for what the other holds.
    const seen = await Promise.all([look('Carla'), ask('Amina'), look('Dirk'), ask('Bilal'), look('Carla')]);
    expect(seen.filter(({ state }) => state === 'talk')).not.toEqual([]);
    await Promise.all(Object.values(people).flatMap((one) => [look('Dirk'), stopAsking(platform, one, {})]));
  }
});
