import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFramework } from '@medespraak/framework';
import type { Actor } from '../foundation/access.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import type { WaveId } from '../foundation/ids.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deliverMail } from './delivery.jobs.ts';
import * as invitations from './invitations.operations.ts';
import * as own from './own-data.operations.ts';
import * as respondent from './respondent.operations.ts';
import * as waves from './waves.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let waveId: WaveId;
let links: string[];

const secretOf = (link: string) => link.split('/').at(-1) ?? '';
const open = (link: string) => respondent.openLink(platform, secretOf(link));
const allow = (actor: Actor) =>
  respondent.giveConsent(platform, actor, {
    language: 'nl',
    programmeFigures: true,
    municipalityFigures: true,
    impactStudy: false,
  });
const answer = (actor: Actor, itemId: string, optionId: string, submissionId: string = randomUUID()) =>
  respondent.answerItem(platform, actor, { itemId, given: { optionId }, submissionId, language: 'nl' });
const countAnswers = async () => {
  const [row] = await selectRows<{ count: number }>(
    platform.database.connection,
    sql`select (select count(*)::int from answers.answer) + (select count(*)::int from answers.sensitive_answer) as count`,
  );
  return row?.count;
};

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'noord');
  await addPeople(
    platform,
    house,
    'newcomer',
    ['Samira', 'Yonas', 'Olena', 'Navid', 'Hodan'].map((givenName, index) =>
      profile({
        givenName,
        email: index < 4 ? `${givenName.toLowerCase()}@example.org` : null,
        gender: 'woman',
        birthYear: 1990,
      }),
    ),
  );
  ({ waveId } = await waves.createWave(platform, house.coordinator, {
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    name: 'najaar',
    kind: 'core',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  }));
  const where = { organisationId: house.organisationId, waveId };
  expect(await invitations.inviteToWave(platform, house.coordinator, { ...where, channel: 'mail' })).toEqual({
    invited: 4,
    alreadyInvited: 0,
    leavesOn: null,
    unreachable: 1,
  });
  expect(
    await invitations.inviteToWave(platform, house.coordinator, { ...where, channel: 'letter' }),
  ).toEqual({
    invited: 1,
    alreadyInvited: 4,
    leavesOn: null,
    unreachable: 0,
  });
  links = (await invitations.readLetters(platform, house.coordinator, where)).letters.map(
    (letter) => letter.link,
  );
  expect(links).toHaveLength(5);
});

describe('an invitation', () => {
  it('keeps no link in the database and has it only in the mail that leaves', async () => {
    const [stored] = await selectRows<{ body: string }>(
      platform.database.connection,
      sql`select body from identity.mail limit 1`,
    );
    expect(stored?.body).toContain('{link}');
    await deliverMail(platform);
    const letters = readdirSync(platform.postman.outbox).map((file) =>
      readFileSync(join(platform.postman.outbox, file), 'utf8'),
    );
    expect(letters).toHaveLength(4);
    const sent = letters.map((letter) => /\/u\/([\w-]{27})/.exec(letter.replace(/=\n/g, ''))?.[1]);
    expect(links.map(secretOf)).toEqual(expect.arrayContaining(sent));
  });

  it('does not open with a wrong, withdrawn or old link', async () => {
    await expect(open('http://x/u/nonsense')).rejects.toMatchObject({ code: 'link-unknown' });
    const letters = await invitations.readLetters(platform, house.coordinator, {
      organisationId: house.organisationId,
      waveId,
    });
    const last = letters.letters.at(-1);
    const where = { organisationId: house.organisationId, invitationId: last?.invitationId ?? '' };
    await invitations.withdrawInvitation(platform, house.coordinator, where);
    await expect(open(last?.link ?? '')).rejects.toMatchObject({ code: 'link-withdrawn' });
    await invitations.renewInvitation(platform, house.coordinator, where);
    await expect(open(last?.link ?? '')).rejects.toMatchObject({ code: 'link-unknown' });
    platform.clock.set('2028-01-01T00:00:00Z');
    await expect(open(links[0] ?? '')).rejects.toMatchObject({ code: 'link-expired' });
    platform.clock.set('2026-11-02T09:00:00Z');
  });
});

describe('a newcomer', () => {
  it('is asked for consent first, and nothing is kept when she refuses', async () => {
    const actor = await open(links[0] ?? '');
    expect((await respondent.readQuestionnaire(platform, actor, {})).next).toEqual({ kind: 'consent' });
    await expect(answer(actor, 'work-now', 'no')).rejects.toMatchObject({ code: 'consent-missing' });
    const refused = {
      language: 'nl',
      programmeFigures: false,
      municipalityFigures: true,
      impactStudy: true,
    } as const;
    expect(await respondent.giveConsent(platform, actor, refused)).toEqual({ mayGoOn: false });
    const data = await own.readOwnData(platform, actor, { language: 'nl' });
    expect(data.consent).toEqual({
      'programme-figures': 'declined',
      'municipality-figures': 'declined',
      'impact-study': 'declined',
    });
    expect(data.sheets).toEqual([]);
  });

  it('answers by ear when her screen was read to her, unless somebody else asked the questions', async () => {
    const actor = await open(links[2] ?? '');
    await allow(actor);
    const interviewed = {
      ...actor,
      visit: { mode: 'interview' as const, since: platform.clock.now(), agreed: true },
    };
    const say = (who: typeof actor, itemId: string, optionId: string, audioPlayed: boolean) =>
      respondent.answerItem(platform, who, {
        itemId,
        given: { optionId },
        submissionId: randomUUID(),
        language: 'ar',
        audioPlayed,
      });
    await say(actor, 'dutch-conversation', 'easy', true);
    await say(actor, 'dutch-use', 'daily', false);
    await say(interviewed, 'work-now', 'no', true);
    const rows = await selectRows<{ item: string; mode: string; heard: boolean }>(
      platform.database.connection,
      sql`select item_id as item, mode, audio_played as heard from answers.answer where language = 'ar' order by 1`,
    );
    expect(rows).toEqual([
      { item: 'dutch-conversation', mode: 'audio', heard: true },
      { item: 'dutch-use', mode: 'self', heard: false },
      { item: 'work-now', mode: 'interview', heard: true },
    ]);
    await own.eraseOwnAnswers(platform, actor, { language: 'nl' });
  });

  it('answers, goes back, changes, skips, and a form sent twice counts once', async () => {
    const actor = await open(links[1] ?? '');
    await allow(actor);
    const before = await countAnswers();
    const key = randomUUID();
    const first = await answer(actor, 'dutch-conversation', 'words', key);
    expect(first.next).toMatchObject({ kind: 'item', position: 2 });
    await answer(actor, 'dutch-conversation', 'many', key);
    expect(await countAnswers()).toBe((before ?? 0) + 1);
    expect((await respondent.readQuestionnaire(platform, actor, {})).given['dutch-conversation']).toEqual({
      optionId: 'words',
    });
    const changed = await answer(actor, 'dutch-conversation', 'easy');
    expect(changed.given['dutch-conversation']).toEqual({ optionId: 'easy' });
    const skipped = await respondent.answerItem(platform, actor, {
      itemId: 'dutch-dare',
      given: { skipped: true },
      submissionId: randomUUID(),
      language: 'en',
    });
    expect(skipped.given['dutch-dare']).toBeUndefined();
    expect(skipped.next).toMatchObject({ kind: 'item', position: 3 });
    await expect(answer(actor, 'dutch-use', 'nonsense')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('is asked sensitive questions only when she agrees', async () => {
    const actor = await open(links[1] ?? '');
    await expect(answer(actor, 'lonely', 'often')).rejects.toMatchObject({ code: 'not-found' });
    const agreed = await respondent.decideSensitive(platform, actor, { shown: true, language: 'nl' });
    expect(agreed.steps.filter((step) => step.kind === 'item' && step.itemId === 'lonely')).toHaveLength(1);
    await answer(actor, 'lonely', 'often');
    const [row] = await selectRows<{ count: number }>(
      platform.database.connection,
      sql`select count(*)::int as count from answers.sensitive_answer`,
    );
    expect(row?.count).toBe(1);
  });

  it('who began looks like who did not, in letters and outbox, today and when the days to print are over', async () => {
    const read = async () => ({
      letters: await invitations.readLetters(platform, house.coordinator, {
        organisationId: house.organisationId,
        waveId,
      }),
      outbox: await invitations.readOutbox(platform, house.coordinator, {
        organisationId: house.organisationId,
      }),
    });
    const today = await read();
    expect(today.letters.letters).toHaveLength(5);
    // Whoever opens a link reads answers: the outbox of people who exist holds none.
    expect(today.outbox.map(({ link, past }) => ({ link, past }))).toEqual(
      today.outbox.map(() => ({ link: null, past: false })),
    );
    const asExample = (is: boolean) =>
      platform.database.connection.execute(sql`update identity.organisation set is_example = ${is}`);
    await asExample(true);
    expect((await read()).outbox.filter(({ link }) => link === null)).toEqual([]);
    platform.clock.set('2026-11-09T09:00:00Z');
    const later = await read();
    expect(later.letters).toMatchObject({ letters: [], past: 5 });
    expect(later.outbox.map(({ link, past }) => ({ link, past }))).toEqual(
      later.outbox.map(() => ({ link: null, past: true })),
    );
    await asExample(false);
    platform.clock.set('2026-11-02T09:00:00Z');
  });

  it('whose link a coordinator renews, or who is invited again, is not read along with it', async () => {
    const actor = await open(links[1] ?? '');
    platform.clock.set('2026-11-02T10:00:00Z');
    const inHouse = { organisationId: house.organisationId };
    const another = await waves.createWave(platform, house.coordinator, {
      ...inHouse,
      programmeId: house.programmeId,
      name: 'nog een',
      kind: 'pulse',
      opensOn: '2026-11-01',
      closesOn: '2026-11-30',
    });
    await invitations.inviteToWave(platform, house.coordinator, {
      ...inHouse,
      ...another,
      channel: 'letter',
    });
    await invitations.renewInvitation(platform, house.coordinator, {
      ...inHouse,
      invitationId: actor.invitationId,
    });
    const printed = async (wave: WaveId, name: string) => {
      const { letters } = await invitations.readLetters(platform, house.coordinator, {
        ...inHouse,
        waveId: wave,
      });
      return open(letters.find((letter) => letter.name.startsWith(name))?.link ?? '');
    };
    const name = (await own.readOwnData(platform, actor, { language: 'nl' })).profile.givenName;
    for (const wave of [waveId, another.waveId]) {
      const spy = await printed(wave, name);
      expect(spy.personId).toBe(actor.personId);
      expect((await own.readOwnData(platform, spy, { language: 'nl' })).sheets).toEqual([]);
      expect((await respondent.readQuestionnaire(platform, spy, {})).given).toEqual({});
    }
    // What she says from now on, she sees; the old link has ended, and this test keeps the new one for the others.
    const renewed = await printed(waveId, name);
    const state = await answer(renewed, 'dutch-conversation', 'many');
    expect(state.given).toEqual({ 'dutch-conversation': { optionId: 'many' } });
    const { letters } = await invitations.readLetters(platform, house.coordinator, { ...inHouse, waveId });
    links[1] = letters.find((letter) => letter.name.startsWith(name))?.link ?? '';
  });

  it('goes through the whole questionnaire by following what comes next', async () => {
    const actor = await open(links[2] ?? '');
    await allow(actor);
    const { items } = loadFramework();
    let state = await respondent.readQuestionnaire(platform, actor, {});
    for (let turn = 0; turn < 60 && state.next.kind !== 'end'; turn += 1) {
      if (state.next.kind === 'opt-in')
        state = await respondent.decideSensitive(platform, actor, { shown: false, language: 'nl' });
      else if (state.next.kind === 'item') {
        const item = items.get(state.next.itemId);
        const option = item?.response.type === 'single-choice' ? item.response.options[0]?.id : undefined;
        state = await answer(actor, state.next.itemId, option ?? '');
      }
    }
    expect(state.next).toEqual({ kind: 'end' });
    await respondent.finishSheet(platform, actor, { language: 'nl' });
    const { response } = await waves.readWave(platform, house.coordinator, {
      organisationId: house.organisationId,
      waveId,
    });
    expect(response).toEqual({ invited: 5, started: null, finished: null });
  });

  it('sees what she said in her own language, and erases all of it', async () => {
    const actor = await open(links[2] ?? '');
    const data = await own.readOwnData(platform, actor, { language: 'en' });
    expect(data.sheets[0]?.answers.length).toBeGreaterThan(15);
    expect(data.sheets[0]?.answers[0]?.question).toMatch(/\?$/);
    expect(await own.eraseOwnAnswers(platform, actor, { language: 'nl' })).toBe(1);
    const after = await own.readOwnData(platform, actor, { language: 'nl' });
    expect(after.sheets).toEqual([]);
    expect(after.consent['programme-figures']).toBe('withdrawn');
    const left = await selectRows<{ count: number }>(
      platform.database.connection,
      sql`select count(*)::int as count from answers.submission s where not exists (select 1 from answers.sheet x where x.id = s.sheet_id)`,
    );
    expect(left[0]?.count).toBe(0);
  });

  it('cannot answer after the last day or when the wave is closed', async () => {
    const actor = await open(links[1] ?? '');
    platform.clock.set('2026-12-01T09:00:00Z');
    await expect(answer(actor, 'work-now', 'no')).rejects.toMatchObject({ code: 'wave-closed' });
    platform.clock.set('2026-11-03T09:00:00Z');
  });
});

describe('the database', () => {
  it('refuses a coordinator’s code path every answer, and shows a newcomer only her own', async () => {
    for (const table of ['answer', 'sensitive_answer', 'sheet', 'submission']) {
      const reading = transact(platform.database, 'staff', { organisationId: house.organisationId }, (tx) =>
        selectRows(tx, sql.raw(`select * from answers.${table}`)),
      );
      await expect(reading.catch((error: unknown) => sqlStateOf(error))).resolves.toBe('42501');
    }
    const someone = await open(links[0] ?? '');
    const data = await own.readOwnData(platform, someone, { language: 'nl' });
    expect(data.sheets).toEqual([]);
  });
});
