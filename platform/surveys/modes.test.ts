import { loadFramework } from '@medespraak/framework';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import type { Actor } from '../foundation/access.ts';
import { asId, type WaveId } from '../foundation/ids.ts';
import { Problem } from '../foundation/problems.ts';
import { addPeople, makeOrganisation, profile, staffOf, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeOpenTablet, makeWaveWithCodes, type WaveWithCodes } from '../testing/visits.ts';
import { makeEntryCodes, readEntryCodes, renewEntryCode } from './codes.operations.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import { readInvitable } from './invitation-list.operations.ts';
import { erasePerson } from './erasing.operations.ts';
import {
  differencesBetween,
  idleMinutes,
  mostWrongCodes,
  readCode,
  waitingMinutes,
  type EnteredPaper,
} from './modes.ts';
import { eraseOwnAnswers, readOwnData } from './own-data.operations.ts';
import { enterPaper, openPaper } from './paper.operations.ts';
import {
  answerItem,
  decideSensitive,
  finishSheet,
  giveConsent,
  openLink,
  readQuestionnaire,
} from './respondent.operations.ts';
import {
  beginAtTablet,
  endTablet,
  findTablet,
  listTablets,
  makeTablet,
  openTablet,
} from './tablets.operations.ts';
import { agreeToInterview, beginInterview, endVisit, openVisit } from './visits.operations.ts';
import { createWave } from './waves.operations.ts';

const visitor: Actor = { kind: 'visitor' };
const nl = { language: 'nl' as const };
const yesToAll = { ...nl, programmeFigures: true, municipalityFigures: true, impactStudy: true };

let platform: TestPlatform;
let house: TestOrganisation;
let where: WaveWithCodes['where'];
let tablet: string;
let codes: WaveWithCodes['codes'];
let turn = 0;

beforeEach(async () => {
  platform ??= await testPlatform();
  house = await makeOrganisation(platform, `modes-${(turn += 1)}`);
  platform.clock.set('2026-11-10T10:00:00Z');
  await addPeople(platform, house, 'newcomer', [
    profile({ givenName: 'Amina', familyName: 'Aydin' }),
    profile({ givenName: 'Bilal', familyName: 'Bari' }),
  ]);
  ({ where, codes } = await makeWaveWithCodes(platform, house));
  tablet = await makeOpenTablet(platform, house, where);
});

const codeOf = (index: number) => codes[index]?.code ?? '';

async function visitOf(code: string) {
  const begun = await beginAtTablet(platform, visitor, { secret: tablet, code });
  if (begun.state !== 'begun') throw new Error(begun.state);
  return { secret: begun.secret, actor: await openVisit(platform, visitor, begun) };
}

const answer = (actor: Actor, itemId: string, optionId: string, more = {}) =>
  answerItem(platform, actor, {
    itemId,
    given: { optionId },
    submissionId: crypto.randomUUID(),
    ...nl,
    ...more,
  });

/** The first answer that a question offers. */
const optionOf = (itemId: string) => {
  const response = loadFramework().items.get(itemId)?.response;
  return response?.type === 'single-choice' ? (response.options[0]?.id ?? '') : '';
};

const keptAnswers = () =>
  selectRows<{ item_id: string; option_id: string; mode: string; helper_present: boolean }>(
    platform.database.connection,
    sql`select item_id, option_id, mode, helper_present from answers.answer where organisation_id = ${house.organisationId} order by item_id`,
  );

const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown: unknown) => (thrown instanceof Problem ? thrown.code : thrown),
  );

describe('a code', () => {
  it('is eight digits, of one person in one wave, and may be typed in the digits of her own script', () => {
    expect(codes.map(({ name }) => name)).toEqual(['Amina Aydin', 'Bilal Bari']);
    for (const { code } of codes) expect(code).toMatch(/^\d{4} \d{4}$/);
    expect(codeOf(0)).not.toBe(codeOf(1));
    expect(readCode('1234 5678')).toBe('12345678');
    expect(readCode('١٢٣٤ ٥٦٧٨')).toBe('12345678');
    expect(readCode('۱۲۳۴-۵۶۷۸')).toBe('12345678');
    expect(readCode('1234567')).toBe(null);
  });

  it('stands nowhere in the database, and stays the same when codes are made again', async () => {
    await makeEntryCodes(platform, house.coordinator, where);
    expect(await readEntryCodes(platform, house.coordinator, where)).toEqual(codes);
    const rows = await selectRows<{ row: string }>(
      platform.database.connection,
      sql`select c::text as row from identity.entry_code c where organisation_id = ${house.organisationId}`,
    );
    expect(rows).toHaveLength(2);
    for (const { row } of rows)
      for (const { code } of codes) expect(row).not.toContain(code.replace(' ', ''));
  });

  it('takes nobody her letter or mail: who has only a code is still offered one, once', async () => {
    await addPeople(platform, house, 'newcomer', [
      profile({ givenName: 'Chen', familyName: 'Chu', email: 'chen@example.org' }),
    ]);
    await inviteToWave(platform, house.coordinator, { ...where, channel: 'mail' });
    await makeEntryCodes(platform, house.coordinator, where);
    codes = await readEntryCodes(platform, house.coordinator, where);
    const invitable = await readInvitable(platform, house.coordinator, where);
    expect(invitable.byMail).toBe(0);
    expect(invitable.onPaper.map(({ name }) => name)).toEqual(['Amina Aydin', 'Bilal Bari']);

    const { secret, actor } = await visitOf(codeOf(0));
    await giveConsent(platform, actor, yesToAll);
    await answer(actor, 'work-now', optionOf('work-now'));
    await endVisit(platform, visitor, { secret });
    platform.clock.set('2026-11-10T11:00:00Z');
    const invite = () => inviteToWave(platform, house.coordinator, { ...where, channel: 'letter' });
    expect(await invite()).toMatchObject({ invited: 2, alreadyInvited: 1, unreachable: 0 });
    expect(await invite()).toMatchObject({ invited: 0, alreadyInvited: 3 });
    expect((await readInvitable(platform, house.coordinator, where)).onPaper).toEqual([]);
    const onPaper = await readLetters(platform, house.coordinator, { ...where, onPaper: true });
    expect(onPaper).toMatchObject({ past: 0, sent: 1 });
    expect(onPaper.letters.map(({ name, channel }) => `${name} ${channel}`).sort()).toEqual([
      'Amina Aydin letter',
      'Bilal Bari letter',
    ]);
    // Her code still works, and her letter shows nothing of what was said by it before.
    const letter = onPaper.letters.find(({ name }) => name === 'Amina Aydin')?.link ?? '';
    const reader = await openLink(platform, letter.split('/').at(-1) ?? '');
    expect((await readQuestionnaire(platform, reader, {})).given).toEqual({});
    expect((await visitOf(codeOf(0))).actor.personId).toBe(actor.personId);
  });

  it('that was renewed opens nothing any more', async () => {
    const old = codeOf(0);
    await renewEntryCode(platform, house.coordinator, { ...where, codeId: codes[0]?.id ?? '' });
    expect(await beginAtTablet(platform, visitor, { secret: tablet, code: old })).toEqual({ state: 'wrong' });
    codes = await readEntryCodes(platform, house.coordinator, where);
    expect((await visitOf(codeOf(0))).actor.kind).toBe('respondent');
  });
});

describe('a tablet', () => {
  it('is opened once, by an address that nobody can use again', async () => {
    const { address } = await makeTablet(platform, house.coordinator, { ...where, label: 'Twee', hours: 1 });
    const opening = { secret: address.split('/').at(-1) ?? '' };
    await openTablet(platform, visitor, opening);
    expect(await refused(openTablet(platform, visitor, opening))).toBe('link-expired');
    expect(
      (await listTablets(platform, house.coordinator, where)).map(({ label, state }) => [label, state]),
    ).toEqual([
      ['Twee', 'open'],
      ['Balie', 'open'],
    ]);
  });

  it('ends at its time, and when a coordinator ends it, with whoever is at it', async () => {
    const { secret } = await visitOf(codeOf(0));
    const [row] = await listTablets(platform, house.coordinator, where);
    await endTablet(platform, house.coordinator, { ...where, tabletId: row?.id ?? '' });
    expect(await findTablet(platform, visitor, { secret: tablet })).toBe(null);
    expect(await refused(openVisit(platform, visitor, { secret }))).toBe('link-expired');
    expect(await beginAtTablet(platform, visitor, { secret: tablet, code: codeOf(0) })).toEqual({
      state: 'ended',
    });
  });

  it('waits after ten wrong codes, also for a right one, and then goes on', async () => {
    for (let index = 0; index < mostWrongCodes; index += 1)
      expect(await beginAtTablet(platform, visitor, { secret: tablet, code: '0000 0000' })).toEqual({
        state: 'wrong',
      });
    expect(await beginAtTablet(platform, visitor, { secret: tablet, code: codeOf(0) })).toEqual({
      state: 'wait',
    });
    platform.clock.set(new Date(platform.clock.now().getTime() + waitingMinutes * 60_000).toISOString());
    expect((await visitOf(codeOf(0))).actor.kind).toBe('respondent');
  });

  it('opens no code of another wave', async () => {
    const other = await createWave(platform, house.coordinator, {
      organisationId: house.organisationId,
      programmeId: house.programmeId,
      name: 'winter',
      kind: 'core',
      opensOn: '2026-11-01',
      closesOn: '2026-11-30',
    });
    const there = { ...where, waveId: asId<WaveId>(other.waveId) };
    await makeEntryCodes(platform, house.coordinator, there);
    const [foreign] = await readEntryCodes(platform, house.coordinator, there);
    expect(await beginAtTablet(platform, visitor, { secret: tablet, code: foreign?.code ?? '' })).toEqual({
      state: 'wrong',
    });
  });
});

describe('who answers on a tablet', () => {
  it('goes on later with her code, and sees nothing of what she said before, nor her own page', async () => {
    const first = await visitOf(codeOf(0));
    await giveConsent(platform, first.actor, yesToAll);
    await answer(first.actor, 'dutch-conversation', 'easy');
    expect(Object.keys((await readQuestionnaire(platform, first.actor, {})).given)).toEqual([
      'dutch-conversation',
    ]);
    platform.clock.set('2026-11-10T10:05:00Z');
    await endVisit(platform, visitor, { secret: first.secret });
    expect(await refused(openVisit(platform, visitor, { secret: first.secret }))).toBe('link-expired');

    const again = await visitOf(codeOf(0));
    const state = await readQuestionnaire(platform, again.actor, {});
    expect(state.given).toEqual({});
    expect(state.passed).toEqual(['dutch-conversation']);
    expect(await refused(readOwnData(platform, again.actor, nl))).toBe('not-allowed');
    expect(await refused(eraseOwnAnswers(platform, again.actor, nl))).toBe('not-allowed');
    const [kept] = await keptAnswers();
    expect(kept).toMatchObject({ mode: 'kiosk', helper_present: false });
    const devices = await selectRows(
      platform.database.connection,
      sql`select 1 from answers.answer where device_digest is not null and organisation_id = ${house.organisationId}`,
    );
    expect(devices).toEqual([]);
  });

  it('goes on in the language of her slip', async () => {
    const [slip] = codes;
    const begun = await beginAtTablet(platform, visitor, { secret: tablet, code: slip?.code ?? '' });
    expect(begun).toMatchObject({ state: 'begun', language: slip?.language });
  });

  it('is gone when the next begins, and when nothing happens for a while', async () => {
    const first = await visitOf(codeOf(0));
    const second = await visitOf(codeOf(1));
    expect(await refused(openVisit(platform, visitor, { secret: first.secret }))).toBe('link-expired');
    expect(second.actor.personId).not.toBe(first.actor.personId);
    platform.clock.set(new Date(platform.clock.now().getTime() + idleMinutes.kiosk * 60_000).toISOString());
    expect(await refused(openVisit(platform, visitor, { secret: second.secret }))).toBe('link-expired');
  });

  it('is told with her device in no mode but her own', async () => {
    const { actor } = await visitOf(codeOf(0));
    await giveConsent(platform, actor, yesToAll);
    await answer(actor, 'dutch-conversation', 'easy', { helperPresent: true });
    const { visit: _, ...hers } = actor;
    await answer(hers, 'dutch-dare', optionOf('dutch-dare'));
    await answer(hers, 'dutch-use', optionOf('dutch-use'), { helperPresent: true });
    expect((await keptAnswers()).map((row) => [row.item_id, row.mode, row.helper_present])).toEqual([
      ['dutch-conversation', 'kiosk', true],
      ['dutch-dare', 'self', false],
      ['dutch-use', 'assisted', true],
    ]);
  });
});

describe('an interview', () => {
  const interviewer = () => staffOf(house.organisationId, 'interviewer');

  it('begins with her code, keeps nothing before she agreed, and says who taps', async () => {
    const begun = await beginInterview(platform, interviewer(), { ...where, code: codeOf(0) });
    const secret = begun?.secret ?? '';
    const before = await openVisit(platform, visitor, { secret });
    expect(await refused(giveConsent(platform, before, yesToAll))).toBe('consent-missing');
    await agreeToInterview(platform, visitor, { secret });
    const actor = await openVisit(platform, visitor, { secret });
    await giveConsent(platform, actor, yesToAll);
    await answer(actor, 'dutch-conversation', 'easy');
    expect(await keptAnswers()).toMatchObject([{ mode: 'interview', helper_present: true }]);
    await answer(actor, 'dutch-dare', optionOf('dutch-dare'), { ownHand: true });
    expect((await keptAnswers()).at(-1)).toMatchObject({ item_id: 'dutch-dare', mode: 'assisted' });
    await finishSheet(platform, actor, nl);
    await endVisit(platform, visitor, { secret });
    expect(await refused(openVisit(platform, visitor, { secret }))).toBe('link-expired');
    const lines = await selectRows<{ operation: string; subject: string }>(
      platform.database.connection,
      sql`select operation, subject from identity.audit_line where organisation_id = ${house.organisationId} and operation = 'surveys.begin-interview'`,
    );
    expect(lines).toEqual([{ operation: 'surveys.begin-interview', subject: actor.personId }]);
  });

  it('begins alike whoever it is: who is done, who is half-way, and who never began', async () => {
    const shown = async (index: number) => {
      const begun = await beginInterview(platform, interviewer(), { ...where, code: codeOf(index) });
      const secret = begun?.secret ?? '';
      await agreeToInterview(platform, visitor, { secret });
      const actor = await openVisit(platform, visitor, { secret });
      const read = async () => {
        const { own: _, frozenAt: _at, ...seen } = await readQuestionnaire(platform, actor, nl);
        return seen;
      };
      const seen = [await read()];
      await giveConsent(platform, actor, yesToAll);
      seen.push(await read(), await answer(actor, 'dutch-conversation', 'easy').then(read));
      return { actor, seen };
    };
    const never = await shown(1);
    expect(never.seen.map(({ next }) => next.kind)).toEqual(['consent', 'item', 'item']);
    const { actor: hers } = await visitOf(codeOf(0));
    await giveConsent(platform, hers, yesToAll);
    await decideSensitive(platform, hers, { shown: false, ...nl });
    for (let turns = 0; turns < 60; turns += 1) {
      const { next } = await readQuestionnaire(platform, hers, nl);
      if (next.kind !== 'item') break;
      await answer(hers, next.itemId, optionOf(next.itemId)).catch(() =>
        answerItem(platform, hers, {
          ...{ itemId: next.itemId, given: { skipped: true }, submissionId: crypto.randomUUID(), ...nl },
        }),
      );
      if (turns === 3) {
        platform.clock.set(new Date(platform.clock.now().getTime() + 60_000).toISOString());
        expect((await shown(0)).seen).toEqual(never.seen);
      }
    }
    expect((await readQuestionnaire(platform, hers, nl)).next.kind).toBe('end');
    await finishSheet(platform, hers, nl);
    platform.clock.set(new Date(platform.clock.now().getTime() + 60_000).toISOString());
    const again = await shown(0);
    expect(again.seen).toEqual(never.seen);
    // Who stops there is not less far than she was.
    await finishSheet(platform, again.actor, { ...nl, stopped: true });
    const { actor: atTablet } = await visitOf(codeOf(0));
    expect(await readQuestionnaire(platform, atTablet, nl)).toMatchObject({
      state: 'finished',
      next: { kind: 'end' },
    });
    platform.clock.set(new Date(platform.clock.now().getTime() + 31 * 60_000).toISOString());
    const { actor: later } = await visitOf(codeOf(0));
    expect((await readQuestionnaire(platform, later, nl)).next.kind).toBe('consent');
  });

  it('is not begun with a person by who may see nobody, nor with a code that is none', async () => {
    const { actor } = await visitOf(codeOf(0));
    const person = { ...where, personId: actor.personId };
    expect(await refused(beginInterview(platform, interviewer(), person))).toBe('not-allowed');
    expect(await beginInterview(platform, house.coordinator, person)).not.toBe(null);
    expect(await beginInterview(platform, interviewer(), { ...where, code: '00000000' })).toBe(null);
  });
});

describe('a paper form', () => {
  const form = (optionId: string, more: Partial<Omit<EnteredPaper, 'language'>> = {}) => ({
    ...where,
    code: codeOf(0),
    ...nl,
    filledOn: '2026-11-08',
    consent: { 'programme-figures': true, 'municipality-figures': true, 'impact-study': false },
    sensitiveShown: false,
    answers: [{ itemId: 'dutch-conversation', given: { optionId } }],
    ...more,
  });
  const typist = () => staffOf(house.organisationId, 'interviewer');

  it('is typed in once', async () => {
    expect(await openPaper(platform, typist(), form('easy'))).toMatchObject({ isEntered: false });
    expect(await enterPaper(platform, typist(), form('easy'))).toEqual({ state: 'kept' });
    expect(await enterPaper(platform, typist(), form('easy'))).toEqual({ state: 'before' });
    expect(await openPaper(platform, typist(), form('easy'))).toMatchObject({ isEntered: true });
    expect(await keptAnswers()).toEqual([
      { item_id: 'dutch-conversation', option_id: 'easy', mode: 'paper', helper_present: false },
    ]);
  });

  it('that is typed in twice is kept when both read the same, or when the second confirms', async () => {
    expect(await enterPaper(platform, typist(), { ...form('easy'), twice: true })).toEqual({
      state: 'first',
    });
    expect(await keptAnswers()).toEqual([]);
    expect(await enterPaper(platform, typist(), { ...form('many'), twice: true })).toEqual({
      state: 'differs',
      where: ['dutch-conversation'],
    });
    const sure = { ...form('many'), twice: true, confirmed: true };
    expect(await enterPaper(platform, typist(), sure)).toEqual({ state: 'kept' });
    expect(await keptAnswers()).toMatchObject([{ option_id: 'many' }]);
    const drafts = await selectRows(
      platform.database.connection,
      sql`select 1 from answers.paper_draft where organisation_id = ${house.organisationId}`,
    );
    expect(drafts).toEqual([]);
  });

  it('keeps nothing without permission, and undoes no decision that she made herself since', async () => {
    const no = { 'programme-figures': false, 'municipality-figures': false, 'impact-study': false };
    const { actor } = await visitOf(codeOf(0));
    await giveConsent(platform, actor, { ...yesToAll, programmeFigures: false });
    expect(await enterPaper(platform, typist(), form('easy'))).toEqual({ state: 'kept' });
    expect(await enterPaper(platform, typist(), form('easy', { consent: no }))).toEqual({ state: 'before' });
    expect(await keptAnswers()).toEqual([]);
  });

  it('goes with everything else of somebody who is erased, typed in once or twice', async () => {
    await enterPaper(platform, typist(), { ...form('easy'), twice: true });
    const { actor } = await visitOf(codeOf(0));
    await erasePerson(platform, house.coordinator, { ...where, personId: actor.personId });
    const [left] = await selectRows<{ count: number }>(
      platform.database.connection,
      sql`select ((select count(*) from answers.paper_draft where organisation_id = ${house.organisationId}) + (select count(*) from identity.entry_code where person_id = ${actor.personId})
        + (select count(*) from identity.visit where person_id = ${actor.personId}))::int as count`,
    );
    expect(left?.count).toBe(0);
  });

  it('differs where one left an answer out, and not by the order', () => {
    const paper: EnteredPaper = form('easy');
    const two = [...paper.answers, { itemId: 'other', given: { missing: 'dont-know' as const } }];
    expect(differencesBetween(paper, { ...paper, answers: two })).toEqual(['other']);
    expect(differencesBetween({ ...paper, answers: two }, { ...paper, answers: two.toReversed() })).toEqual(
      [],
    );
    expect(differencesBetween(paper, { ...paper, sensitiveShown: true, language: 'ar' })).toEqual([
      'sensitive',
      'language',
    ]);
  });
});
