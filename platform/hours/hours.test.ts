import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { correctTalk } from '../conversations/correcting.operations.ts';
import { recordConversations } from '../conversations/history.operations.ts';
import { logConversation } from '../conversations/pairs.operations.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import { visitor } from '../foundation/access.ts';
import { changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import { setHourlyRate } from '../people/people.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import { listOutbox } from '../testing/outbox.ts';
import { machine, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { person } from '../people/people.schema.ts';
import * as certificates from './certificates.operations.ts';
import { amountOf, daysOfMonth, monthsUntil, newCertificateNumber, readCertificateNumber } from './hours.ts';
import * as statements from './statements.operations.ts';
import * as talks from './talks.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let meeting: Meeting;
let other: Meeting;

beforeAll(async () => {
  platform = await testPlatform();
  const made = await makeMeetings(platform, 'uren', 2);
  house = made.house;
  [meeting, other] = made.meetings as [Meeting, Meeting];
  await platform.database.connection.update(person).set({ email: sql`given_name || '@example.org'` });
});

const record = (heldOn: string, minutes: number) =>
  recordConversations(platform, machine, {
    organisationId: house.organisationId,
    talks: [{ pairId: meeting.pairId, heldOn, minutes }],
  });
const totalOf = async ({ actor }: Meeting['newcomer']) =>
  (await talks.listOwnTalks(platform, actor, {})).total;

describe('what hours are made of', () => {
  it('rounds an amount once, over all minutes, half a cent up', () => {
    expect(amountOf(90, 1250)).toBe(1875);
    expect(amountOf(1, 1250)).toBe(21);
    expect(amountOf(3, 10)).toBe(1);
    expect(amountOf(0, 1250)).toBe(0);
  });

  it('knows the days and the months of a year', () => {
    expect(daysOfMonth('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' });
    expect(monthsUntil('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });

  it('reads a number as people type it', () => {
    const number = newCertificateNumber();
    expect(number).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(readCertificateNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number);
    expect(readCertificateNumber('MS-12')).toBeNull();
  });
});

describe('a talk that one of the two wrote down', () => {
  const talkId = crypto.randomUUID();
  const log = () => ({ talkId, pairId: meeting.pairId, heldOn: '2026-11-02', minutes: 40 });

  it('counts for both when the other says that it was so, and not before', async () => {
    const { newcomer, buddy } = meeting;
    expect(await talks.logOwnTalk(platform, newcomer.actor, log())).toEqual({ outcome: 'written' });
    expect(await talks.logOwnTalk(platform, newcomer.actor, log())).toEqual({ outcome: 'already' });
    expect(await totalOf(newcomer)).toEqual({ talks: 0, minutes: 0 });
    const mails = (await listOutbox(platform)).filter((mail) => mail.personId === buddy.actor.personId);
    expect(mails.map((mail) => mail.subject)).toEqual([expect.stringContaining('Heb je gepraat met')]);
    // She cannot say so herself.
    expect(await talks.confirmTalk(platform, newcomer.actor, { talkId })).toEqual({ already: true });
    expect(await totalOf(buddy)).toEqual({ talks: 0, minutes: 0 });
    expect(await talks.confirmTalk(platform, buddy.actor, { talkId })).toEqual({ already: false });
    expect(await totalOf(newcomer)).toEqual({ talks: 1, minutes: 40 });
    expect(await totalOf(buddy)).toEqual({ talks: 1, minutes: 40 });
  });

  it('can then no longer be taken away, by either of them', async () => {
    for (const { actor } of [meeting.newcomer, meeting.buddy])
      expect(await talks.rejectTalk(platform, actor, { talkId })).toEqual({ already: true });
    expect(await totalOf(meeting.buddy)).toEqual({ talks: 1, minutes: 40 });
  });

  it('is not kept when the other says that it was not so', async () => {
    const one = { ...log(), talkId: crypto.randomUUID(), another: true };
    await talks.logOwnTalk(platform, meeting.buddy.actor, one);
    expect(await talks.rejectTalk(platform, meeting.newcomer.actor, one)).toEqual({ already: false });
    expect((await talks.listOwnTalks(platform, meeting.buddy.actor, {})).talks).toHaveLength(1);
  });

  it('is refused for a day before they met, to come, or of other people', async () => {
    for (const heldOn of ['2026-11-01', '2026-11-03']) {
      const wrong = talks.logOwnTalk(platform, meeting.newcomer.actor, {
        ...log(),
        talkId: crypto.randomUUID(),
        heldOn,
      });
      await expect(wrong).rejects.toMatchObject({ code: 'invalid-input' });
    }
    const foreign = talks.logOwnTalk(platform, other.newcomer.actor, {
      ...log(),
      talkId: crypto.randomUUID(),
    });
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
    expect(await talks.confirmTalk(platform, other.newcomer.actor, { talkId })).toEqual({ already: true });
  });

  it('cannot be made to look confirmed, or to come from a call, in the database', async () => {
    const { organisationId } = house;
    const { personId } = meeting.newcomer.actor;
    const insert = (source: string, confirmed: string | null) =>
      transact(platform.database, 'participant', { organisationId, personId }, (tx) =>
        selectRows(
          tx,
          sql`insert into identity.conversation (id, organisation_id, pair_id, held_on, minutes, source, logged_by_id, confirmed_at)
            values (gen_random_uuid(), ${organisationId}, ${meeting.pairId}, '2026-11-02', 60, ${source}, ${personId}, ${confirmed}::timestamptz)`,
        ),
      ).then(() => null, sqlStateOf);
    expect(await insert('call', null)).toBe('42501');
    expect(await insert('by-hand', '2026-11-02T10:00:00Z')).toBe('42501');
  });

  it('is one talk when both write it down, whichever form they use, with the fewer minutes of the two', async () => {
    const { pairId } = other;
    const said = (minutes: number) => ({ ...log(), pairId, talkId: crypto.randomUUID(), minutes });
    const [first, again] = [said(50), said(50)];
    await talks.logOwnTalk(platform, other.buddy.actor, first);
    // By herself, from the other form: nothing is added, and she cannot agree with herself.
    const mine = { id: first.talkId, minutes: 50, isMine: true, canAgree: false };
    expect(await talks.logOwnTalk(platform, other.buddy.actor, again)).toEqual({
      outcome: 'there',
      there: mine,
    });
    const agreeing = { ...again, agreeWith: first.talkId };
    expect(await talks.logOwnTalk(platform, other.buddy.actor, agreeing)).toEqual({ outcome: 'already' });
    expect(await totalOf(other.buddy)).toEqual({ talks: 0, minutes: 0 });
    // By the other.
    const hers = said(30);
    expect(await talks.logOwnTalk(platform, other.newcomer.actor, hers)).toEqual({
      outcome: 'there',
      there: { ...mine, isMine: false, canAgree: true },
    });
    expect((await talks.listOwnTalks(platform, other.newcomer.actor, {})).talks).toHaveLength(1);
    const same = { ...hers, agreeWith: first.talkId };
    expect(await talks.logOwnTalk(platform, other.newcomer.actor, same)).toEqual({ outcome: 'agreed' });
    expect(await talks.logOwnTalk(platform, other.newcomer.actor, same)).toEqual({ outcome: 'already' });
    expect(await totalOf(other.buddy)).toEqual({ talks: 1, minutes: 30 });
    const gone = { ...hers, agreeWith: crypto.randomUUID() };
    await expect(talks.logOwnTalk(platform, other.newcomer.actor, gone)).rejects.toMatchObject({
      code: 'state-changed',
    });
    // Two talks on a day are two when she says so.
    const second = { ...said(20), another: true };
    expect(await talks.logOwnTalk(platform, other.newcomer.actor, second)).toEqual({ outcome: 'written' });
    await talks.confirmTalk(platform, other.buddy.actor, second);
    expect(await totalOf(other.newcomer)).toEqual({ talks: 2, minutes: 50 });
    await platform.database.connection.execute(
      sql`delete from identity.conversation where pair_id = ${pairId}::uuid`,
    );
  });

  it('is one talk when both write it down at the same moment', async () => {
    const said = () => ({ ...log(), pairId: other.pairId, talkId: crypto.randomUUID() });
    const outcomes = await Promise.all(
      [other.newcomer, other.buddy].map(({ actor }) => talks.logOwnTalk(platform, actor, said())),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['there', 'written']);
    await platform.database.connection.execute(
      sql`delete from identity.conversation where pair_id = ${other.pairId}::uuid`,
    );
  });

  it('of two people who were free at the same moment counts for both, by the call', async () => {
    const { organisationId, programmeId } = house;
    const [newcomerId, buddyId] = [other.newcomer.actor.personId, meeting.buddy.actor.personId];
    const at = '2026-11-02T08:00:00Z';
    await platform.database.connection.execute(sql`with talk as (
      insert into identity.short_talk (id, organisation_id, programme_id, newcomer_id, buddy_id, engine, seed, input_digest, score, started_at, ends_at)
      values (gen_random_uuid(), ${organisationId}, ${programmeId}, ${newcomerId}, ${buddyId}, 'test', 1, '', 1, ${at}, ${at}) returning id, organisation_id)
      insert into identity.call (id, organisation_id, short_talk_id, started_at, ended_at, together_seconds)
      select gen_random_uuid(), organisation_id, id, ${at}::timestamptz, ${at}::timestamptz, 1190 from talk`);
    expect(await totalOf(meeting.buddy)).toEqual({ talks: 2, minutes: 60 });
    expect(await totalOf(other.newcomer)).toEqual({ talks: 1, minutes: 20 });
    expect(await totalOf(meeting.newcomer)).toEqual({ talks: 1, minutes: 40 });
    await platform.database.connection.execute(sql`delete from identity.short_talk where engine = 'test'`);
  });

  it('counts once the programme corrected it, and is then no more for the two to confirm or take away', async () => {
    const { pairId, newcomer, buddy } = other;
    const one = { ...log(), talkId: crypto.randomUUID(), pairId };
    const correct = (to: { heldOn: string; minutes: number } | null) =>
      correctTalk(platform, house.coordinator, { ...house, ...one, reason: 'mistyped', to });
    await talks.logOwnTalk(platform, buddy.actor, one);
    expect(await totalOf(newcomer)).toEqual({ talks: 0, minutes: 0 });
    await correct({ heldOn: one.heldOn, minutes: 25 });
    for (const who of [newcomer, buddy]) {
      expect(await totalOf(who)).toEqual({ talks: 1, minutes: 25 });
      expect(await talks.rejectTalk(platform, who.actor, one)).toEqual({ already: true });
      expect(await talks.confirmTalk(platform, who.actor, one)).toEqual({ already: true });
    }
    await correct(null);
    expect(await totalOf(buddy)).toEqual({ talks: 0, minutes: 0 });
  });

  it('counts at once where the programme takes the word of one', async () => {
    const one = { ...log(), talkId: crypto.randomUUID(), minutes: 20, another: true };
    await talks.logOwnTalk(platform, meeting.newcomer.actor, one);
    const set = (oneWordCounts: boolean) =>
      changeProgrammeSettings(platform, house.coordinator, { ...house, settings: { oneWordCounts } });
    expect(await totalOf(meeting.newcomer)).toEqual({ talks: 1, minutes: 40 });
    await set(true);
    expect(await totalOf(meeting.buddy)).toEqual({ talks: 2, minutes: 60 });
    await set(false);
    await talks.rejectTalk(platform, meeting.newcomer.actor, one);
  });
});

describe('a certificate', () => {
  it('holds the hours of both, and says nothing but that it is real to who asks by its number', async () => {
    await record('2026-11-02', 80);
    const made = await certificates.makeCertificate(platform, meeting.newcomer.actor, {});
    expect(made).toMatchObject({
      minutes: 120,
      talks: 2,
      firstDay: '2026-11-02',
      lastDay: '2026-11-02',
      programme: 'Taalhuis uren',
    });
    const found = await certificates.verifyCertificate(platform, visitor, {
      number: made.number.toLowerCase(),
    });
    expect(found).toEqual({ programme: 'Taalhuis uren', issuedAt: platform.clock.now() });
    const none = await certificates.verifyCertificate(platform, visitor, { number: 'AAAA-BBBB-CCCC' });
    expect(none).toBeNull();
    const foreign = certificates.readCertificate(platform, meeting.buddy.actor, { certificateId: made.id });
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is made once for the same hours, and anew when there are more', async () => {
    const again = await certificates.makeCertificate(platform, meeting.newcomer.actor, {});
    const list = await certificates.listCertificates(platform, meeting.newcomer.actor, {});
    expect(list.map(({ id }) => id)).toEqual([again.id]);
    await record('2026-11-02', 15);
    const more = await certificates.makeCertificate(platform, meeting.newcomer.actor, {});
    expect(more.number).not.toBe(again.number);
    expect(more.minutes).toBe(135);
  });

  it('is not made of nothing', async () => {
    const none = certificates.makeCertificate(platform, other.newcomer.actor, {});
    await expect(none).rejects.toMatchObject({ code: 'no-hours' });
    const turned = certificates.makeCertificate(platform, meeting.newcomer.actor, {
      from: '2026-11-02',
      to: '2026-10-01',
    });
    await expect(turned).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('a monthly statement', () => {
  const where = () => ({
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    month: '2026-11',
  });
  const ofBuddy = () => ({ ...where(), personId: meeting.buddy.actor.personId });
  const list = async () => (await statements.listStatements(platform, house.coordinator, where())).statements;

  it('is there for paid buddies only: by the programme’s rate or her own', async () => {
    expect(await list()).toEqual([]);
    const settings = { paidBuddies: true, hourlyRate: 1200 };
    await changeProgrammeSettings(platform, house.coordinator, { ...house, settings });
    expect(await list()).toMatchObject([{ minutes: 135, hourlyRate: 1200, amount: 2700, approvedAt: null }]);
    const rate = { organisationId: house.organisationId, personId: meeting.buddy.actor.personId };
    await setHourlyRate(platform, house.coordinator, { ...rate, hourlyRate: 0 });
    expect(await list()).toEqual([]);
    await setHourlyRate(platform, house.coordinator, { ...rate, hourlyRate: 1500 });
    expect(await list()).toMatchObject([{ hourlyRate: 1500, amount: 3375 }]);
  });

  it('is approved when the month is over, as it stood on the screen, once', async () => {
    const approve = (minutes = 135, amount = 3375) =>
      statements.approveStatement(platform, house.coordinator, { ...ofBuddy(), minutes, amount });
    await expect(approve()).rejects.toMatchObject({ code: 'month-open' });
    platform.clock.set('2026-12-02T09:00:00Z');
    await expect(approve(60)).rejects.toMatchObject({ code: 'state-changed' });
    // The rate changed since the page was drawn.
    await expect(approve(135, 2700)).rejects.toMatchObject({ code: 'state-changed' });
    const both = await Promise.all([approve(), approve()]);
    expect(both.map(({ already }) => already).sort()).toEqual([false, true]);
  });

  it('stays as it was approved, and shows that something came', async () => {
    await record('2026-11-20', 60);
    expect(await list()).toMatchObject([{ minutes: 135, amount: 3375, minutesNow: 195 }]);
  });

  it('is seen by the buddy herself, and by nobody else in a pair', async () => {
    const own = await statements.listOwnStatements(platform, meeting.buddy.actor, {});
    expect(own).toMatchObject([{ month: '2026-11', minutes: 135, amount: 3375 }]);
    expect(JSON.stringify(own)).not.toContain('approvedBy');
    expect(await statements.listOwnStatements(platform, meeting.newcomer.actor, {})).toEqual([]);
    expect(await statements.listOwnStatements(platform, other.buddy.actor, {})).toEqual([]);
  });

  it('is counted anew when the approval is taken back; both stand in the audit lines', async () => {
    expect(await statements.undoApproval(platform, house.coordinator, ofBuddy())).toEqual({ already: false });
    expect(await statements.undoApproval(platform, house.coordinator, ofBuddy())).toEqual({ already: true });
    expect(await list()).toMatchObject([{ minutes: 195, approvedAt: null }]);
    expect(await statements.listOwnStatements(platform, meeting.buddy.actor, {})).toEqual([]);
    const lines = await selectRows<{ operation: string; details: unknown }>(
      platform.database.connection,
      sql`select operation, details from identity.audit_line where operation like 'hours.%appro%' order by at, id`,
    );
    expect(lines).toContainEqual({
      operation: 'hours.approve-statement',
      details: { month: '2026-11', minutes: 135, amount: 3375, already: false },
    });
    expect(lines).toContainEqual({
      operation: 'hours.undo-approval',
      details: { month: '2026-11', already: false },
    });
  });
});

describe('a day', () => {
  const heldOn = '2026-11-02';
  const log = (pairId: string, minutes: number, talkId: string = crypto.randomUUID()) => ({
    talkId,
    pairId,
    heldOn,
    minutes,
    another: true,
  });

  it('has no more than ten hours of one person, whoever writes them down; the same form twice is once', async () => {
    platform.clock.set('2026-11-02T12:00:00Z');
    const made = await makeMeetings(platform, 'dag', 1);
    const [{ pairId, newcomer, buddy }] = made.meetings as [Meeting];
    const { organisationId } = made.house;
    const first = log(pairId, 590);
    expect(await talks.logOwnTalk(platform, newcomer.actor, first)).toEqual({ outcome: 'written' });
    expect(await talks.logOwnTalk(platform, newcomer.actor, first)).toEqual({ outcome: 'already' });
    const full = { code: 'day-full' };
    await expect(talks.logOwnTalk(platform, buddy.actor, log(pairId, 11))).rejects.toMatchObject(full);
    const byStaff = (minutes: number) =>
      logConversation(platform, made.house.coordinator, { organisationId, pairId, heldOn, minutes });
    await expect(byStaff(11)).rejects.toMatchObject(full);
    expect(await byStaff(10)).toEqual({ already: false });
    expect(await talks.rejectTalk(platform, buddy.actor, { talkId: first.talkId })).toEqual({
      already: false,
    });
    expect(await talks.logOwnTalk(platform, buddy.actor, log(pairId, 11))).toEqual({ outcome: 'written' });
  });

  it('counts no more than that of what was measured', async () => {
    const made = await makeMeetings(platform, 'meting', 1);
    const [{ pairId, newcomer }] = made.meetings as [Meeting];
    await recordConversations(platform, machine, {
      organisationId: made.house.organisationId,
      talks: [400, 400].map((minutes) => ({ pairId, heldOn, minutes })),
    });
    expect(await totalOf(newcomer)).toEqual({ talks: 2, minutes: 600 });
  });
});
