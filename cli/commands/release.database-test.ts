import { Command } from 'commander';
import { beforeAll, expect, it } from 'vitest';
import { asId } from '@medespraak/platform';
import { readMunicipalRelease } from '@medespraak/platform/insights/releases.operations';
import { createOrganisation } from '@medespraak/platform/organisations/organisations.operations';
import { listPeople } from '@medespraak/platform/people/people.operations';
import { inviteToWave } from '@medespraak/platform/surveys/invitations.operations';
import { createWave } from '@medespraak/platform/surveys/waves.operations';
import { makeOwnQuestions } from '@medespraak/platform/testing/own-question-story';
import { addPeople, makeOrganisation, profile, staffOf } from '@medespraak/platform/testing/people';
import { testPlatform, type TestPlatform } from '@medespraak/platform/testing/test-platform';
import { answerByAll } from '@medespraak/platform/testing/world';
import { machine } from '../session.ts';
import { addReleaseCommand, beforePublishing, publishWave } from './release.ts';

let platform: TestPlatform;
let house: Awaited<ReturnType<typeof makeOrganisation>>;
let councilId: Awaited<ReturnType<typeof makeOrganisation>>['organisationId'];

/** A wave of the core in which everybody said the same; with the organisation's own questions once it has some. */
async function answer(name: string): Promise<void> {
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const days = { opensOn: '2026-11-01', closesOn: '2026-11-30' };
  const { waveId } = await createWave(platform, machine, { ...where, name, kind: 'core', ...days });
  await inviteToWave(platform, machine, { ...where, waveId, channel: 'letter' });
  const { people } = await listPeople(platform, machine, { ...where, kind: 'newcomer', pageSize: 100 });
  await answerByAll(platform, { ...where, waveId }, people, 'GM9901', (index) =>
    name === 'kern' ? [] : [{ itemId: 'visit', value: index % 2 ? 'yes' : 'no' }],
  );
}

const publish = (wave: string, shareOwnQuestions?: boolean) =>
  publishWave(platform, {
    programme: 'noord',
    wave,
    ...(shareOwnQuestions === undefined ? {} : { shareOwnQuestions }),
  });
const sharedWithCouncil = async (releaseId: string) => {
  const at = { organisationId: councilId, releaseId: asId<never>(releaseId) };
  const { figures } = await readMunicipalRelease(platform, staffOf(councilId, 'municipality'), at);
  return figures.some(({ subjectKind }) => subjectKind === 'own');
};

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'noord');
  const council = {
    slug: 'gemeente',
    name: 'Gemeente',
    kind: 'municipality',
    municipalityCode: 'GM9901',
  } as const;
  ({ organisationId: councilId } = await createOrganisation(platform, machine, council));
  await addPeople(
    platform,
    house,
    'newcomer',
    Array.from({ length: 48 }, (_, index) =>
      profile({ givenName: `N${index}`, birthYear: 1990, municipalityCode: 'GM9901', route: 'b1' }),
    ),
  );
});

it('says what publishing tells and what sharing own questions means, in the help of the command', () => {
  const program = new Command().exitOverride();
  addReleaseCommand(program);
  const help = program.commands[0]?.helpInformation() ?? '';
  expect(help.replace(/\s+/g, ' ')).toContain(beforePublishing.replace(/\s+/g, ' '));
  expect(help).toMatch(
    /--share-own-questions\s+let municipalities read the figures of the\s+organisation's own questions/,
  );
});

it('says so when there is nothing to share', async () => {
  await answer('kern');
  const { said, release } = await publish('kern', true);
  expect(said).toBe(
    `Published release ${release.release.id}.\nThis wave asked no own questions: there is nothing of them to share.`,
  );
});

it('shares own questions with municipalities when asked, and not otherwise; once published it stays as it is', async () => {
  await makeOwnQuestions(platform, house, 'noord');
  await answer('eigen');
  const quiet = await publish('eigen');
  expect(quiet.said).toBe(`Published release ${quiet.release.release.id}.`);
  expect(await sharedWithCouncil(quiet.release.release.id)).toBe(false);
  expect((await publish('eigen', true)).said).toBe(
    `This wave was published before: release ${quiet.release.release.id}.\n` +
      'It was published without sharing own questions, and a release never changes.',
  );
  expect(await sharedWithCouncil(quiet.release.release.id)).toBe(false);

  await answer('gedeeld');
  const shared = await publish('gedeeld', true);
  expect(shared.said).toContain('Municipalities read the figures of own questions too.');
  expect(await sharedWithCouncil(shared.release.release.id)).toBe(true);
});
