import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../foundation/access.ts';
import { selectRows } from '../foundation/database.ts';
import { asId, type ReleaseId, type WaveId } from '../foundation/ids.ts';
import { recordConsents } from '../consent/consent.operations.ts';
import { publishModule, readModule, saveModule } from '../modules/modules.operations.ts';
import { createOrganisation } from '../organisations/organisations.operations.ts';
import { listPeople } from '../people/people.operations.ts';
import { inviteToWave } from '../surveys/invitations.operations.ts';
import { recordSheets } from '../surveys/recording.operations.ts';
import { createWave } from '../surveys/waves.operations.ts';
import { houseQuestions, makeOwnQuestions } from '../testing/own-question-story.ts';
import {
  addPeople,
  machine,
  makeOrganisation,
  profile,
  staffOf,
  type TestOrganisation,
} from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { selectSheets } from './insights.store.ts';
import * as releases from './releases.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let council: Actor;
let councilId: TestOrganisation['organisationId'];
/** 48 people; 24 of them come to the house, 16 of these to eat; a third wrote something; eight read no Dutch or Arabic. */
const size = 48;
const reads = (index: number) => (index >= 40 ? 'uk' : 'nl');

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'noord');
  const made = await createOrganisation(platform, machine, {
    slug: 'gemeente',
    name: 'Gemeente',
    kind: 'municipality',
    municipalityCode: 'GM9901',
  });
  councilId = made.organisationId;
  council = staffOf(councilId, 'municipality');
  const people = Array.from({ length: size }, (_, index) =>
    profile({
      givenName: `N${index}`,
      gender: index % 2 ? 'woman' : 'man',
      birthYear: 1990,
      firstLanguage: 'ar',
      municipalityCode: 'GM9901',
      route: 'b1',
    }),
  );
  await addPeople(platform, house, 'newcomer', people);
  await makeOwnQuestions(platform, house, 'noord');
});

const at = () => ({ organisationId: house.organisationId });
const where = () => ({ ...at(), programmeId: house.programmeId });

/** A wave that asks the module after the core, answered by everybody. */
async function answer(name: string, visits: (index: number) => boolean): Promise<WaveId> {
  const { waveId } = await createWave(platform, house.coordinator, {
    ...where(),
    name,
    kind: 'core',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  });
  await inviteToWave(platform, house.coordinator, { ...at(), waveId, channel: 'letter' });
  const { people } = await listPeople(platform, house.coordinator, {
    ...where(),
    kind: 'newcomer',
    pageSize: 100,
  });
  const now = platform.clock.now();
  await recordConsents(platform, machine, {
    ...at(),
    organisationName: 'Taalhuis',
    entries: people.flatMap(({ id }) =>
      (['programme-figures', 'municipality-figures'] as const).map((purpose) => ({
        personId: id,
        purpose,
        decision: 'given' as const,
        language: 'nl',
        at: now,
      })),
    ),
  });
  await recordSheets(platform, machine, {
    ...at(),
    waveId,
    mode: 'self',
    sheets: people.map((one) => {
      const index = Number(one.givenName.slice(1));
      const comes = visits(index);
      return {
        personId: one.id,
        language: reads(index),
        state: 'finished' as const,
        startedAt: now,
        finishedAt: now,
        sensitiveShown: index % 4 > 0,
        gender: one.gender,
        ageBand: '35-44',
        route: one.route,
        firstLanguage: one.firstLanguage,
        municipalityCode: one.municipalityCode,
        answers: [{ itemId: 'dutch-conversation', optionId: index % 3 ? 'easy' : 'words' }],
        ownAnswers:
          reads(index) === 'uk'
            ? []
            : [
                { itemId: 'visit', value: comes ? 'yes' : 'no' },
                ...(comes ? [{ itemId: 'what', value: index % 3 ? ['eat'] : ['talk'] }] : []),
                ...(comes && index % 3 ? [{ itemId: 'often', value: index % 7 }] : []),
                ...(index % 3 ? [] : [{ itemId: 'wish', value: 'een fiets voor mijn zoon' }]),
                ...(index % 4 > 0 ? [{ itemId: 'alone', value: index % 2 ? 'often' : 'never' }] : []),
              ],
      };
    }),
  });
  // All began in Dutch; the language of the last answer says what was put to somebody.
  await platform.database.connection.execute(
    sql`update answers.sheet set language = 'nl' where wave_id = ${waveId}::uuid`,
  );
  return waveId;
}

const publish = async (waveId: WaveId, shareOwnQuestions = false) => {
  const { releaseId } = await releases.publishRelease(platform, house.coordinator, {
    ...at(),
    waveId,
    shareOwnQuestions,
  });
  return releases.readRelease(platform, house.analyst, { ...at(), releaseId });
};
const asCouncil = (releaseId: string) =>
  releases.readMunicipalRelease(platform, council, {
    organisationId: councilId,
    releaseId: releaseId as ReleaseId,
  });
const own = (release: Awaited<ReturnType<typeof publish>>, id: string, by = 'all') =>
  release.figures.find(
    (one) => one.subjectKind === 'own' && one.subjectId === id && one.groupDimension === by,
  );

describe('a release of a wave that asked own questions', () => {
  let first: Awaited<ReturnType<typeof publish>>;

  it('holds figures of them, with the questions as they were asked', async () => {
    first = await publish(await answer('najaar', (index) => index % 2 === 0));
    expect(first.release.definition.own).toMatchObject({ number: 1, shared: false });
    expect(first.release.definition.own?.questions.map(({ id }) => id)).toEqual([
      'visit',
      'what',
      'often',
      'first',
      'wish',
      'alone',
    ]);
    // Eight who read another language were not asked: that in which they answered last.
    const sheets = await selectRows<{ pseudonym: string }>(
      platform.database.connection,
      sql`select pseudonym from answers.sheet`,
    );
    const read = await selectSheets(
      platform.database.connection,
      asId<WaveId>(first.release.waveId),
      sheets.map(({ pseudonym }) => pseudonym),
    );
    expect(read.filter(({ language }) => language === 'uk')).toHaveLength(8);
    expect(own(first, 'visit/yes')).toMatchObject({ status: 'published', n: 40, value: 0.5 });
    expect(own(first, 'visit/yes', 'gender')).toBeDefined();
    expect(own(first, 'what/eat')).toMatchObject({ n: 20 });
    expect(own(first, 'alone/often')?.n).toBeGreaterThan(10);
  });

  it('counts who wrote something, and holds no word of it', () => {
    expect(own(first, 'wish')).toMatchObject({ n: 14, value: null, details: { measure: 'wrote' } });
    expect(JSON.stringify(first)).not.toContain('fiets voor');
  });

  it('keeps them inside the organisation: a municipality reads neither figures nor questions', async () => {
    const read = await asCouncil(first.release.id);
    expect(read.figures.length).toBeGreaterThan(0);
    expect(read.figures.filter(({ subjectKind }) => subjectKind === 'own')).toEqual([]);
    expect(JSON.stringify(read)).not.toContain('buurthuis');
    const [listed] = await releases.listMunicipalReleases(platform, council, { organisationId: councilId });
    expect(JSON.stringify(listed)).not.toContain('buurthuis');
  });

  it('shares those put to everybody when the organisation says so, in rounded numbers', async () => {
    // Everybody answers otherwise, so that nobody makes a difference of a few.
    const second = await publish(await answer('winter', (index) => index % 2 === 1), true);
    const { figures, release } = await asCouncil(second.release.id);
    const shared = figures.filter(({ subjectKind }) => subjectKind === 'own');
    expect(new Set(shared.map(({ subjectId }) => subjectId))).toEqual(new Set(['visit/yes', 'visit/no']));
    for (const { n } of shared) expect((n ?? 0) % 5).toBe(0);
    expect(release.definition.own?.questions.map(({ id }) => id)).toEqual(['visit']);
  });

  it('shows no answers where one person makes the difference, and knows which questions changed', async () => {
    const module = await readModule(platform, house.coordinator, where());
    if (!module) throw new Error('a module that was published is there');
    const items = houseQuestions.items.map((item) =>
      item.id === 'visit' && item.kind === 'single'
        ? { ...item, question: { nl: 'Bent u in het buurthuis geweest?', ar: 'هل زرت بيت الحي؟' } }
        : item,
    );
    const seen = { ...at(), moduleId: module.id, revision: module.revision };
    await saveModule(platform, house.coordinator, { ...seen, content: { ...houseQuestions, items } });
    await publishModule(platform, house.coordinator, { ...seen, revision: module.revision + 1 });
    // As in the winter, but for one.
    const third = await publish(await answer('voorjaar', (index) => index % 2 === 1 && index !== 5));
    expect(own(third, 'visit/yes')).toMatchObject({ status: 'number-only', n: 40, value: null });
    const since = third.release.definition.own?.questions.map((one) => [one.id, one.since]);
    expect(since?.slice(0, 2)).toEqual([
      ['visit', 2],
      ['what', 1],
    ]);
  });
});
