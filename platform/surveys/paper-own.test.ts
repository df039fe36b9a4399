import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import { Problem } from '../foundation/problems.ts';
import { makeOwnQuestions } from '../testing/own-question-story.ts';
import { addPeople, makeOrganisation, profile, staffOf, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeWaveWithCodes, type WaveWithCodes } from '../testing/visits.ts';
import { enterPaper, openPaper, readPaperForm } from './paper.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let where: WaveWithCodes['where'];
let codes: string[];

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'paper-own');
  platform.clock.set('2026-11-10T10:00:00Z');
  await makeOwnQuestions(platform, house, 'papier');
  const names = ['Amina', 'Bilal', 'Celal', 'Dina'];
  await addPeople(
    platform,
    house,
    'newcomer',
    names.map((givenName) => profile({ givenName, familyName: 'Aydin' })),
  );
  const made = await makeWaveWithCodes(platform, house);
  where = made.where;
  codes = made.codes.map(({ code }) => code);
});

const typist = () => staffOf(house.organisationId, 'interviewer');
type Answers = Parameters<typeof enterPaper>[2]['answers'];

const form = (code: string | undefined, answers: Answers, more = {}) => ({
  organisationId: house.organisationId,
  code: code ?? '',
  language: 'nl' as const,
  filledOn: '2026-11-08',
  consent: { 'programme-figures': true, 'municipality-figures': true, 'impact-study': false },
  sensitiveShown: false,
  answers,
  ...more,
});

const own = (itemId: string, value: string | number | string[]) => ({
  itemId: `own.${itemId}`,
  given: { value },
});

const kept = () =>
  selectRows<{ item_id: string; mode: string; choices: string[] | null }>(
    platform.database.connection,
    sql`select item_id, mode, choices from answers.own_answer where organisation_id = ${house.organisationId} order by item_id`,
  );

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown: unknown) => (thrown instanceof Problem ? { fields: thrown.fields } : thrown),
  );

describe('own questions on paper', () => {
  it('stand on the form and on the screen where it is typed in, as they were when the questionnaire was made', async () => {
    const printed = await readPaperForm(platform, house.coordinator, where);
    expect(printed.own?.module.items.map(({ id }) => id)).toContain('wish');
    const opened = await openPaper(platform, typist(), {
      organisationId: house.organisationId,
      code: codes[0] ?? '',
    });
    expect(opened?.own?.module).toEqual(printed.own?.module);
  });

  it('are kept as hers; what hangs on another answer, and what is personal, only when she was asked it', async () => {
    const answers: Answers = [
      { itemId: 'dutch-conversation', given: { optionId: 'easy' } },
      own('visit', 'no'),
      own('what', ['eat']),
      own('wish', 'Samen koken'),
      own('alone', 'never'),
    ];
    expect(await enterPaper(platform, typist(), form(codes[0], answers))).toEqual({ state: 'kept' });
    expect((await kept()).map(({ item_id }) => item_id)).toEqual(['visit', 'wish']);
    expect(new Set((await kept()).map(({ mode }) => mode))).toEqual(new Set(['paper']));
    const yes: Answers = [own('visit', 'yes'), own('what', ['eat', 'talk']), own('alone', 'never')];
    await enterPaper(platform, typist(), form(codes[1], yes, { sensitiveShown: true }));
    expect((await kept()).map(({ item_id }) => item_id)).toEqual(['alone', 'visit', 'visit', 'what', 'wish']);
  });

  it('are compared when a form is typed in twice; spaces in words make no difference', async () => {
    const first = form(codes[2], [own('visit', 'yes'), own('what', ['eat']), own('wish', 'Samen  koken ')], {
      twice: true,
    });
    expect(await enterPaper(platform, typist(), first)).toEqual({ state: 'first' });
    const second = form(codes[2], [own('visit', 'yes'), own('what', ['talk']), own('wish', 'Samen koken')], {
      twice: true,
    });
    expect(await enterPaper(platform, typist(), second)).toEqual({ state: 'differs', where: ['own.what'] });
    expect(await enterPaper(platform, typist(), { ...first, answers: first.answers })).toEqual({
      state: 'kept',
    });
  });

  it('take no answer that is none, and none on paper in a language in which they were not written', async () => {
    const wrong = (answers: Answers, more = {}) =>
      problemOf(enterPaper(platform, typist(), form(codes[3], answers, more)));
    expect(await wrong([own('often', 99)])).toMatchObject({ fields: [{ field: 'own.often' }] });
    expect(await wrong([own('nothing', 'x')])).toMatchObject({ fields: [{ field: 'own.nothing' }] });
    expect(await wrong([own('visit', 'yes')], { language: 'tr' })).toMatchObject({
      fields: [{ field: 'language' }],
    });
  });
});
