import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnModule } from '@medespraak/framework';
import { readOwnData } from '../surveys/own-data.operations.ts';
import { inviteToWave, readLetters } from '../surveys/invitations.operations.ts';
import {
  answerItem,
  decideSensitive,
  giveConsent,
  openLink,
  readQuestionnaire,
} from '../surveys/respondent.operations.ts';
import { eraseOwnAnswers } from '../surveys/own-data.operations.ts';
import { createWave } from '../surveys/waves.operations.ts';
import { houseQuestions } from '../testing/own-question-story.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { selectRows, transact } from '../foundation/database.ts';
import * as modules from './modules.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let where: {
  organisationId: TestOrganisation['organisationId'];
  programmeId: TestOrganisation['programmeId'];
};

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'house');
  where = { organisationId: house.organisationId, programmeId: house.programmeId };
  await modules.startModule(platform, house.coordinator, where);
});
afterAll(() => platform.close());

async function seen() {
  const module = await modules.readModule(platform, house.coordinator, where);
  if (!module) throw new Error('no module');
  return module;
}
const at = async () => {
  const { id, revision } = await seen();
  return { organisationId: house.organisationId, moduleId: id, revision };
};
const save = async (content: OwnModule) =>
  modules.saveModule(platform, house.coordinator, { ...(await at()), content });
const copy = (): OwnModule => JSON.parse(JSON.stringify(houseQuestions)) as OwnModule;

describe('writing own questions', () => {
  it('begins empty, once, and may not be published so', async () => {
    await modules.startModule(platform, house.coordinator, where);
    expect((await seen()).faults).toEqual([{ code: 'no-items' }]);
    expect(await modules.publishModule(platform, house.coordinator, await at())).toEqual({
      result: 'refused',
      faults: [{ code: 'no-items' }],
    });
  });

  it('does not let the second of two editors overwrite the first', async () => {
    const both = await at();
    await modules.saveModule(platform, house.coordinator, { ...both, content: houseQuestions });
    await expect(
      modules.saveModule(platform, house.administrator, { ...both, content: copy() }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('takes a change back, and back again', async () => {
    const shorter = copy();
    shorter.items.pop();
    await save(shorter);
    await modules.undoModule(platform, house.coordinator, await at());
    expect((await seen()).draft.items).toHaveLength(6);
    await modules.undoModule(platform, house.coordinator, await at());
    expect((await seen()).draft.items).toHaveLength(5);
    await modules.undoModule(platform, house.coordinator, await at());
  });

  it('is read by an analyst, who may not change it', async () => {
    expect(await modules.readModule(platform, house.analyst, where)).not.toBeNull();
    await expect(modules.publishModule(platform, house.analyst, await at())).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('can be tried by whoever has the link', async () => {
    const { testSecret: secret } = await seen();
    const tried = await modules.openTest(platform, { kind: 'visitor' }, { secret });
    expect(tried.draft).toEqual(houseQuestions);
    await expect(
      modules.openTest(platform, { kind: 'visitor' }, { secret: `${secret}x` }),
    ).rejects.toMatchObject({ code: 'link-unknown' });
  });
});

describe('a published version', () => {
  it('is frozen, and publishing the same again makes none', async () => {
    expect(await modules.publishModule(platform, house.coordinator, await at())).toEqual({
      result: 'published',
      number: 1,
    });
    expect(await modules.publishModule(platform, house.coordinator, await at())).toEqual({ result: 'same' });
    const [version] = (await seen()).versions;
    expect(version).toMatchObject({ number: 1, content: houseQuestions });
    expect(Object.values(version?.since ?? {})).toEqual([1, 1, 1, 1, 1, 1]);
    await expect(
      transact(platform.database, 'owner', {}, (tx) =>
        tx.execute(sql`update identity.own_module_version set number = 9`),
      ),
    ).rejects.toThrow();
  });

  it('begins a new line where the options changed, and goes on where somebody says that other words ask the same', async () => {
    const changed = copy();
    changed.items[0]!.question.nl = 'Bezoekt u het buurthuis?';
    changed.items[4]!.question.nl = 'Wat zou u daar willen doen?';
    const [, what] = changed.items;
    if (what?.kind === 'multiple') what.options.splice(1, 1);
    await save(changed);
    await modules.publishModule(platform, house.coordinator, {
      ...(await at()),
      comparable: ['visit', 'what'],
      summary: 'Kortere vraag',
    });
    const [second] = (await seen()).versions;
    expect(second).toMatchObject({ number: 2, summary: 'Kortere vraag' });
    expect(second?.since).toEqual({ visit: 1, what: 2, often: 1, first: 1, wish: 2, alone: 1 });
    // The rest is told with the first wording.
    await save(copy());
    await modules.publishModule(platform, house.coordinator, await at());
  });
});

describe('answering them', () => {
  let link: string;
  const open = () => openLink(platform, link);
  const answer = async (itemId: string, given: Parameters<typeof answerItem>[2]['given']) =>
    answerItem(platform, await open(), {
      itemId,
      given,
      submissionId: crypto.randomUUID(),
      language: 'nl',
    });
  const own = async (language: 'nl' | 'ar' | 'so' = 'nl') => {
    const { steps } = await readQuestionnaire(platform, await open(), { language });
    return steps.flatMap((step) =>
      step.kind === 'item' && step.itemId.startsWith('own.') ? [step.itemId] : [],
    );
  };

  beforeAll(async () => {
    await addPeople(platform, house, 'newcomer', [profile({ givenName: 'Amina', email: 'a@example.org' })]);
    const made = { ...where, kind: 'core' as const, opensOn: '2026-11-01', closesOn: '2026-12-31' };
    await createWave(platform, house.coordinator, { ...made, name: 'before' });
    // Nobody publishes and forgets: publishing can say at once when it is asked.
    await save({ ...copy(), title: { ...copy().title, nl: 'Vragen van het huis' } });
    const published = await modules.publishModule(platform, house.coordinator, {
      ...(await at()),
      askedIn: ['core', 'baseline'],
    });
    expect([published.result, (await seen()).askedIn]).toEqual(['published', ['baseline', 'core']]);
    await modules.setAskedIn(platform, house.coordinator, { ...(await at()), askedIn: ['core'] });
    const { waveId } = await createWave(platform, house.coordinator, { ...made, name: 'after' });
    await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'letter' });
    const { letters } = await readLetters(platform, house.coordinator, { ...where, waveId });
    link = letters[0]?.link.split('/').at(-1) ?? '';
    await giveConsent(platform, await open(), {
      language: 'nl',
      programmeFigures: true,
      municipalityFigures: false,
      impactStudy: false,
    });
  });

  it('comes after the core, in the languages they were written in', async () => {
    const { steps } = await readQuestionnaire(platform, await open(), { language: 'nl' });
    const ids = steps.map((step) => (step.kind === 'item' ? step.itemId : step.kind));
    expect(ids.indexOf('own.visit')).toBeGreaterThan(ids.indexOf('opt-in'));
    expect(ids.slice(-3)).toEqual(['own.visit', 'own.wish', 'end']);
    expect(await own('ar')).toEqual(['own.visit', 'own.wish']);
    expect(await own('so')).toEqual([]);
  });

  it('asks what hangs on an answer, and no longer when the answer changes', async () => {
    await answer('own.visit', { value: 'yes' });
    expect(await own()).toEqual(['own.visit', 'own.what', 'own.first', 'own.wish']);
    await answer('own.what', { value: ['eat', 'talk'] });
    const state = await answer('own.often', { value: 12 });
    expect(state.own?.answers).toEqual({ visit: 'yes', what: ['eat', 'talk'], often: 12 });
    const changed = await answer('own.visit', { value: 'no' });
    expect(await own()).toEqual(['own.visit', 'own.wish']);
    expect(changed.own?.answers).toEqual({ visit: 'no' });
    await answer('own.visit', { value: 'yes' });
  });

  it('keeps escapes, dates and words, and refuses what does not fit', async () => {
    await answer('own.first', { value: '2025-03-21' });
    await answer('own.wish', { value: '  Fietsen maken ' });
    await expect(answer('own.often', { value: 32 })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(answer('own.gone', { value: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(answer('own.alone', { value: 'never' })).rejects.toMatchObject({ code: 'not-found' });
    await decideSensitive(platform, await open(), { shown: true, language: 'nl' });
    const state = await answer('own.alone', { missing: 'prefer-not' });
    expect(state.given['own.alone']).toEqual({ missing: 'prefer-not' });
    expect(state.given['own.wish']).toEqual({ value: 'Fietsen maken' });
  });

  it('gives them back to her in words, and to no other role what she wrote', async () => {
    const data = await readOwnData(platform, await open(), { language: 'nl' });
    const said = Object.fromEntries(
      data.sheets[0]?.answers.map(({ itemId, answer: words }) => [itemId, words]) ?? [],
    );
    expect(said).toMatchObject({
      'own.what': 'Eten en Praten',
      'own.first': '21 maart 2025',
      'own.wish': 'Fietsen maken',
      'own.alone': null,
    });
    expect(data.sheets[0]?.answers.find(({ itemId }) => itemId === 'own.often')?.question).toBe(
      'U koos Eten en Praten. Hoeveel dagen per maand?',
    );
    for (const role of [
      'staff',
      'statistician',
      'consent',
      'messenger',
      'municipality',
      'participant',
    ] as const)
      await expect(
        transact(platform.database, role, { organisationId: house.organisationId }, (tx) =>
          tx.execute(sql`select words from answers.own_text`),
        ),
        role,
      ).rejects.toThrow();
  });

  it('takes her words away when she would rather not say, and everything when she erases', async () => {
    await answer('own.wish', { missing: 'prefer-not' });
    const count = async (what: ReturnType<typeof sql>) => {
      const [row] = await transact(platform.database, 'owner', {}, (tx) =>
        selectRows<{ n: number }>(tx, what),
      );
      return row?.n;
    };
    expect(await count(sql`select count(words)::int as n from answers.own_text`)).toBe(0);
    await eraseOwnAnswers(platform, await open(), { language: 'nl' });
    expect(
      await count(
        sql`select (select count(*) from answers.own_answer)::int + (select count(*) from answers.own_text)::int as n`,
      ),
    ).toBe(0);
  });
});
