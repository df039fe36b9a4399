import { loadFramework } from '@medespraak/framework';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import type { Actor } from '../foundation/access.ts';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { readResponseBesideRelease } from '../insights/response.operations.ts';
import { addPeople, makeOrganisation, profile, staffOf, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeEntryCodes, readEntryCodes } from './codes.operations.ts';
import { lookAgain } from './finishing.operations.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import { enterPaper } from './paper.operations.ts';
import { itemsOf } from './questionnaire.ts';
import { answerItem, giveConsent, openLink, readQuestionnaire } from './respondent.operations.ts';
import { createWave } from './waves.operations.ts';

const nl = { language: 'nl' as const };
let platform: TestPlatform;
let house: TestOrganisation;
let where: { organisationId: OrganisationId; waveId: WaveId };
let links: string[];
let codes: string[];
const people = 50;

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'finishing');
  platform.clock.set('2026-11-10T10:00:00Z');
  await addPeople(
    platform,
    house,
    'newcomer',
    Array.from({ length: people }, (_, index) =>
      profile({ givenName: `Sam${index}`, familyName: `Haddad${String(index).padStart(2, '0')}` }),
    ),
  );
  const { waveId } = await createWave(platform, house.coordinator, {
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    name: 'herfst',
    kind: 'pulse',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  });
  where = { organisationId: house.organisationId, waveId: asId(waveId) };
  await inviteToWave(platform, house.coordinator, { ...where, channel: 'letter' });
  await makeEntryCodes(platform, house.coordinator, where);
  codes = (await readEntryCodes(platform, house.coordinator, where)).map(({ code }) => code);
  const letters = await readLetters(platform, house.coordinator, where);
  links = letters.letters.map(({ link }) => link.split('/').at(-1) ?? '');
}, 120_000);

const answer = (actor: Actor, itemId: string, more = {}) =>
  answerItem(platform, actor, {
    itemId,
    given: { missing: 'dont-know' },
    submissionId: crypto.randomUUID(),
    ...nl,
    ...more,
  });

const begin = async (link: string | undefined) => {
  const actor = await openLink(platform, link ?? '');
  await giveConsent(platform, actor, {
    ...nl,
    programmeFigures: true,
    municipalityFigures: true,
    impactStudy: false,
  });
  return actor;
};

const items = () =>
  itemsOf(loadFramework(), 'pulse-10')
    .filter(({ sensitive }) => !sensitive)
    .map(({ id }) => id);

describe('a questionnaire of which everything was answered and that nobody closed', () => {
  it('is finished when she looks again, and not before', async () => {
    const actor = await begin(links[0]);
    for (const itemId of items().slice(0, -2)) await answer(actor, itemId);
    expect((await lookAgain(platform, actor, nl)).state).toBe('started');
    // Two devices at the same moment: on each the other's answer may be missing, so neither says that it was the last.
    await Promise.all(
      items()
        .slice(-2)
        .map((itemId) => answer(actor, itemId)),
    );
    expect((await readQuestionnaire(platform, actor, nl)).state).toBe('started');
    expect(await lookAgain(platform, actor, nl)).toMatchObject({ state: 'finished', next: { kind: 'end' } });
    expect((await readQuestionnaire(platform, actor, nl)).state).toBe('finished');
    const [{ at } = { at: null }] = await selectRows<{ at: string | null }>(
      platform.database.connection,
      sql`select finished_at::text as at from answers.sheet where organisation_id = ${house.organisationId}`,
    );
    expect(at).not.toBe(null);
  });
});

describe('the response', () => {
  it('says how people answered, in tens, for each way by itself', async () => {
    const [item = ''] = items();
    const typist = staffOf(house.organisationId, 'interviewer');
    for (const link of links.slice(1, 13)) await answer(await begin(link), item);
    for (const link of links.slice(13, 24)) await answer(await begin(link), item, { helperPresent: true });
    for (const link of links.slice(24, 28)) await answer(await begin(link), item, { audioPlayed: true });
    for (const code of codes.slice(28, 39))
      await enterPaper(platform, typist, {
        organisationId: house.organisationId,
        code,
        ...nl,
        filledOn: '2026-11-09',
        consent: { 'programme-figures': true, 'municipality-figures': true, 'impact-study': false },
        sensitiveShown: false,
        answers: [{ itemId: item, given: { missing: 'dont-know' } }],
      });
    // Counted up to a Monday.
    platform.clock.set('2026-11-18T10:00:00Z');
    const { modes, started } = await readResponseBesideRelease(platform, house.coordinator, where);
    expect(started).toBe(30);
    expect(Object.fromEntries(modes.map(({ mode, people: shown }) => [mode, shown]))).toEqual({
      self: 10,
      assisted: 10,
      interview: null,
      kiosk: null,
      audio: null,
      paper: 10,
    });
  }, 120_000);
});
