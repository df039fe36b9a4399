import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDevice, signInAfterSignUp, type Participant } from '../devices/devices.operations.ts';
import { asId } from '../foundation/ids.ts';
import { listPeople } from '../people/people.operations.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { inviteToWave, readLetters, withdrawInvitation } from './invitations.operations.ts';
import { readOwnData } from './own-data.operations.ts';
import { openOwnDoor } from './own-door.operations.ts';
import { answerItem, giveConsent, openLink, readQuestionnaire } from './respondent.operations.ts';
import { closeWave, createWave } from './waves.operations.ts';

const nl = { language: 'nl' } as const;
const yes = { ...nl, programmeFigures: true, municipalityFigures: true, impactStudy: true };
const [telephone, computer] = ['the telephone she has', 'a computer she signs in on'];

let platform: TestPlatform;
let house: TestOrganisation;
let personId: string;
let token: string;
let waveId: Awaited<ReturnType<typeof createWave>>['waveId'];

const ask = async (name: string, opensOn: string, closesOn: string) => {
  const { organisationId, programmeId, coordinator } = house;
  const wave = { programmeId, name, kind: 'core' as const, opensOn, closesOn };
  const made = await createWave(platform, coordinator, { organisationId, ...wave });
  await inviteToWave(platform, coordinator, { organisationId, waveId: made.waveId, channel: 'letter' });
  return made.waveId;
};

/** Signs in anew, and opens her questionnaire from there. */
async function signIn(): Promise<Participant> {
  const on = { organisationId: house.organisationId, personId, userAgent: null };
  const { secret } = await signInAfterSignUp(platform, { kind: 'system', reason: 'test' }, on);
  const opened = await openDevice(platform, secret);
  if (!opened) throw new Error('a device that was just made is signed in');
  return opened.actor;
}

async function openFrom(actor: Participant, device = computer) {
  const opened = await openOwnDoor(platform, actor, { device });
  if (!opened) throw new Error('she was invited');
  return opened;
}

const say = (actor: Parameters<typeof answerItem>[1], itemId: string) =>
  answerItem(platform, actor, { ...nl, itemId, given: { missing: 'dont-know' }, submissionId: randomUUID() });

const said = async (actor: Parameters<typeof readOwnData>[1]) =>
  (await readOwnData(platform, actor, nl)).sheets.flatMap(({ answers }) => answers.map((one) => one.itemId));

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'deur');
  platform.clock.set('2026-11-02T09:00:00Z');
  await addPeople(platform, house, 'newcomer', [profile({ givenName: 'Amina' })]);
  const { organisationId, programmeId } = house;
  const everybody = { organisationId, programmeId, kind: 'newcomer' as const };
  personId = (await listPeople(platform, house.coordinator, everybody)).people[0]?.id ?? '';
});

describe('a newcomer who signed in without her personal link', () => {
  it('has no door while she was never invited', async () => {
    expect(await openOwnDoor(platform, await signIn(), {})).toBeNull();
  });

  it('begins, answers, and sees on that device what she said', async () => {
    waveId = await ask('najaar', '2026-11-01', '2026-11-30');
    const { letters } = await readLetters(platform, house.coordinator, {
      organisationId: house.organisationId,
      waveId,
    });
    token = letters[0]?.link.split('/').at(-1) ?? '';
    const here = await openFrom(await signIn());
    expect(await readQuestionnaire(platform, here, nl)).toMatchObject({ open: true, consent: false });
    await giveConsent(platform, here, yes);
    const { next, passed } = await say(here, 'dutch-conversation');
    expect([next.kind, passed]).toEqual(['item', ['dutch-conversation']]);
    expect(await said(here)).toEqual(['dutch-conversation']);
    expect(await readOwnData(platform, here, nl)).toMatchObject({ isSignedIn: true });
  });

  it('reads nothing that she said by her link elsewhere, and goes on alike whatever that was', async () => {
    platform.clock.set('2026-11-03T09:00:00Z');
    const linked = await openLink(platform, token, telephone);
    await say(linked, 'dutch-dare');
    platform.clock.set('2026-11-04T09:00:00Z');
    // Whoever changed her address signs in as she does.
    const stranger = await openFrom(await signIn(), 'a browser at the office');
    const state = await readQuestionnaire(platform, stranger, nl);
    expect(state).toMatchObject({ consent: false, hasRefused: false, passed: [], given: {}, language: null });
    expect(state.next).toEqual({ kind: 'consent' });
    expect(await said(stranger)).toEqual([]);
    await giveConsent(platform, stranger, yes);
    await say(stranger, 'bridge-talk');
    expect(await said(stranger)).toEqual(['bridge-talk']);
    // By her own link on her own telephone she reads all that was said since it was made.
    expect((await said(linked)).sort()).toEqual(['bridge-talk', 'dutch-conversation', 'dutch-dare']);
  });

  it('goes on where she was with a device that she kept, also after signing in on it anew', async () => {
    platform.clock.set('2026-11-05T09:00:00Z');
    const again = await openFrom(await signIn());
    await giveConsent(platform, again, yes);
    const { passed, given } = await readQuestionnaire(platform, again, nl);
    expect(passed).toEqual(['dutch-conversation']);
    expect(Object.keys(given)).toEqual(['dutch-conversation']);
  });

  it('is led to what is open today, and keeps the one that she opened', async () => {
    const actor = await signIn();
    const opened = await openFrom(actor);
    await closeWave(platform, house.coordinator, { organisationId: house.organisationId, waveId });
    expect((await openFrom(actor)).waveId).toBe(waveId);
    platform.clock.set('2027-05-03T09:00:00Z');
    const later = await ask('voorjaar', '2027-05-01', '2027-05-30');
    expect((await openFrom(actor)).waveId).toBe(later);
    const kept = await openOwnDoor(platform, actor, { invitationId: opened.invitationId });
    expect(kept?.waveId).toBe(waveId);
  });

  it('finds no door to what was withdrawn, to somebody else’s, or on a device that was ended', async () => {
    const actor = await signIn();
    const { invitationId } = await openFrom(actor);
    await withdrawInvitation(platform, house.coordinator, {
      organisationId: house.organisationId,
      invitationId,
    });
    expect(await openOwnDoor(platform, actor, { invitationId })).toBeNull();
    expect((await openFrom(actor)).waveId).toBe(waveId);
    const theirs = { ...actor, personId: asId<Participant['personId']>(randomUUID()) };
    expect(await openOwnDoor(platform, theirs, {})).toBeNull();
    expect(await openOwnDoor(platform, { ...actor, deviceId: asId(randomUUID()) }, {})).toBeNull();
  });
});
