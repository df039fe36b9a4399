import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { Actor } from '../foundation/access.ts';
import { changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { inviteToWave, readLetters, renewInvitation } from './invitations.operations.ts';
import { readOwnData } from './own-data.operations.ts';
import {
  answerItem,
  decideSensitive,
  giveConsent,
  openLink,
  readQuestionnaire,
} from './respondent.operations.ts';
import { createWave } from './waves.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let where: { organisationId: string; waveId: string };

const letterOf = async (name: string) => {
  const { letters } = await readLetters(platform, house.coordinator, where);
  const letter = letters.find((one) => one.name.startsWith(name));
  if (!letter) throw new Error(`no letter for ${name}`);
  return letter;
};
const open = async (name: string) => openLink(platform, (await letterOf(name)).link.split('/').at(-1) ?? '');
const languageOf = async (actor: Actor) => (await readQuestionnaire(platform, actor, {})).language;
const allow = (actor: Actor, language: 'nl' | 'uk') =>
  giveConsent(platform, actor, {
    language,
    programmeFigures: true,
    municipalityFigures: false,
    impactStudy: false,
  });
const say = (
  actor: Actor,
  itemId: string,
  given: { optionId: string } | { code: string },
  language: 'ti' | 'nl',
) => answerItem(platform, actor, { itemId, given, submissionId: randomUUID(), language });

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'oost');
  const { organisationId, programmeId } = house;
  const people = [
    ['Elif', 'tr'],
    ['Omar', 'ar'],
    ['Nobody', null],
  ] as const;
  await addPeople(
    platform,
    house,
    'newcomer',
    people.map(([givenName, firstLanguage]) =>
      profile({ givenName, firstLanguage, email: `${givenName.toLowerCase()}@example.org` }),
    ),
  );
  await changeProgrammeSettings(platform, house.coordinator, {
    organisationId,
    programmeId,
    settings: { draftLanguages: ['tr'] },
  });
  const { waveId } = await createWave(platform, house.coordinator, {
    organisationId,
    programmeId,
    name: 'winter',
    kind: 'baseline',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  });
  where = { organisationId, waveId };
  await inviteToWave(platform, house.coordinator, { organisationId, waveId, channel: 'mail' });
});

it('opens in the language of her letter; one in Dutch and English says nothing of what she reads', async () => {
  expect(await languageOf(await open('Elif'))).toBe('tr');
  expect(await languageOf(await open('Omar'))).toBeNull();
  expect(await languageOf(await open('Nobody'))).toBeNull();
});

it('goes on in the language she began in, then in that of her last answer', async () => {
  const elif = await open('Elif');
  await allow(elif, 'uk');
  expect(await languageOf(elif)).toBe('uk');
  await say(elif, 'bg-municipality', { code: 'GM0518' }, 'ti');
  expect(await languageOf(elif)).toBe('ti');
  platform.clock.set(new Date(platform.clock.now().getTime() + 60_000).toISOString());
  await decideSensitive(platform, elif, { shown: true, language: 'nl' });
  await say(elif, 'bg-first-language', { code: 'ar' }, 'nl');
  expect(await languageOf(elif)).toBe('nl');
});

it('says on her own page of which list a code is, so that it can be named', async () => {
  const { sheets } = await readOwnData(platform, await open('Elif'), { language: 'nl' });
  expect(sheets[0]?.answers).toMatchObject([
    { answer: 'GM0518', list: 'municipality' },
    { answer: 'ar', list: 'language' },
  ]);
});

it('tells nobody with a new link in which language she answered before it was made', async () => {
  platform.clock.set(new Date(platform.clock.now().getTime() + 60_000).toISOString());
  const { organisationId } = where;
  const { invitationId } = await letterOf('Elif');
  await renewInvitation(platform, house.coordinator, { organisationId, invitationId });
  expect(await languageOf(await open('Elif'))).toBe('tr');
});
