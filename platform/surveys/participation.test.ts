import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFramework } from '@medespraak/framework';
import type { Actor } from '../foundation/access.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import type { Pseudonym, WaveId } from '../foundation/ids.ts';
import type { Letter } from '../foundation/mail.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { readAudit } from '../organisations/organisations.operations.ts';
import { addPeople, makeOrganisation, profile, staffOf, type TestOrganisation } from '../testing/people.ts';
import { testDay, testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deliverMail } from './delivery.jobs.ts';
import { listInvitations, readInvitable } from './invitation-list.operations.ts';
import * as invitations from './invitations.operations.ts';
import * as own from './own-data.operations.ts';
import * as respondent from './respondent.operations.ts';
import * as waves from './waves.operations.ts';

type Respondent = Extract<Actor, { kind: 'respondent' }>;
type Given = Parameters<typeof respondent.answerItem>[2]['given'];

const people = 40;
let platform: TestPlatform;
let house: TestOrganisation;
let waveId: WaveId;
let where: { organisationId: string; waveId: string };
let actors: Respondent[];

const send = (actor: Actor, itemId: string, given: Given, more: { answeredAt?: Date } = {}) =>
  respondent.answerItem(platform, actor, {
    itemId,
    given,
    submissionId: randomUUID(),
    language: 'nl',
    ...more,
  });
const ask = <Row>(query: ReturnType<typeof sql>) => selectRows<Row>(platform.database.connection, query);
const pseudonymFor = (actor: Respondent) =>
  pseudonymOf(platform.keys.pseudonyms, 'monitoring-v1', actor.personId);
const scopeOf = (actor: Respondent) => ({
  organisationId: actor.organisationId,
  personId: actor.personId,
  pseudonym: pseudonymFor(actor),
});
const respondentAt = (index: number): Respondent => {
  const actor = actors[index];
  if (!actor) throw new Error(`nobody at ${index}`);
  return actor;
};

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'zuid');
  await addPeople(
    platform,
    house,
    'newcomer',
    Array.from({ length: people }, (_, index) =>
      profile({ givenName: `Nieuwkomer ${index}`, email: `n${index}@example.org`, birthYear: 1970 + index }),
    ),
  );
  ({ waveId } = await waves.createWave(platform, house.coordinator, {
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    name: 'winter',
    kind: 'pulse',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  }));
  where = { organisationId: house.organisationId, waveId };
  expect(await readInvitable(platform, house.coordinator, where)).toEqual({
    active: people,
    byMail: people,
    byText: 0,
    onPaper: [],
  });
  await invitations.inviteToWave(platform, house.coordinator, { ...where, channel: 'mail' });
  const { letters } = await invitations.readLetters(platform, house.coordinator, where);
  actors = await Promise.all(
    letters.map((letter) => respondent.openLink(platform, letter.link.split('/').at(-1) ?? '')),
  );
});

/** Follows what comes next to the end: every third person skips everything, every fifth says she does not know. */
async function playThrough(actor: Actor, index: number): Promise<void> {
  await respondent.giveConsent(platform, actor, {
    language: index % 2 === 0 ? 'nl' : 'en',
    programmeFigures: true,
    municipalityFigures: false,
    impactStudy: false,
  });
  let { next } = await respondent.readQuestionnaire(platform, actor, {});
  while (next.kind === 'item') {
    const item = loadFramework().items.get(next.itemId);
    const options = item?.response.type === 'single-choice' ? item.response.options : [];
    const option: Given = { optionId: options[index % options.length]?.id ?? '' };
    const given: Given =
      index % 3 === 0 ? { skipped: true } : index % 5 === 0 ? { missing: 'dont-know' } : option;
    ({ next } = await send(actor, next.itemId, given));
  }
  await respondent.finishSheet(platform, actor, { language: 'nl' });
}

describe('forty newcomers', () => {
  it('answer or skip ten questions each, and every answer is there once', async () => {
    for (const [index, actor] of actors.entries()) await playThrough(actor, index);
    const { response } = await waves.readWave(platform, house.coordinator, where);
    // The list of changes does not tell staff either, line by line.
    const listFor = (actor: Actor) =>
      readAudit(platform, actor, { organisationId: house.organisationId, before: new Date('2030-01-01') });
    const lines = await listFor(staffOf(house.organisationId, 'administrator'));
    expect(lines.filter(({ actorKind }) => actorKind === 'respondent')).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
    const kept = (await listFor({ kind: 'system', reason: 'test' })).map(({ operation }) => operation);
    expect(kept.filter((operation) => operation === 'consent.decide')).toHaveLength(people);
    // Today's answers count from tomorrow, in tens, and ten people always stay outside the count.
    expect(response).toEqual({ invited: people, started: null, finished: null });
    platform.clock.set('2026-11-03T09:00:00Z');
    const tomorrow = await waves.readWave(platform, house.coordinator, where);
    expect(tomorrow.response).toEqual({ invited: people, started: 30, finished: 30 });
    platform.clock.set(testDay);
    const skipping = Math.ceil(people / 3);
    const [row] = await ask<{ answers: number; unknown: number; passed: number }>(
      sql`select count(*)::int as answers, count(*) filter (where missing = 'dont-know')::int as unknown,
        (select count(*)::int from answers.submission) as passed from answers.answer`,
    );
    const unknowing = actors.filter((_, index) => index % 3 !== 0 && index % 5 === 0).length;
    expect(row).toEqual({ answers: (people - skipping) * 10, unknown: unknowing * 10, passed: people * 10 });
  });

  it('have letters like anybody else while letters are printed, and nobody is invited twice', async () => {
    const letters = await invitations.readLetters(platform, house.coordinator, where);
    expect(letters.letters).toHaveLength(people);
    expect(letters.past).toBe(0);
    expect((await readInvitable(platform, house.coordinator, where)).byMail).toBe(0);
    expect(
      await invitations.inviteToWave(platform, house.coordinator, { ...where, channel: 'mail' }),
    ).toEqual({
      invited: 0,
      alreadyInvited: people,
      leavesOn: null,
      unreachable: 0,
    });
  });
});

describe('a newcomer', () => {
  it('who answers on two devices keeps the answer that was given later, whichever arrives last', async () => {
    const actor = respondentAt(1);
    const early = new Date('2026-11-02T08:00:00Z');
    await send(actor, 'know-rights', { optionId: 'no' }, { answeredAt: early });
    platform.clock.set('2026-11-02T09:30:00Z');
    const both = await Promise.all([
      send(actor, 'know-rights', { optionId: 'yes' }),
      send(actor, 'know-rights', { optionId: 'a-little' }, { answeredAt: early }),
    ]);
    expect(both).toHaveLength(2);
    const after = await respondent.readQuestionnaire(platform, actor, {});
    expect(after.given['know-rights']).toEqual({ optionId: 'yes' });
  });

  it('who goes back and says something else is marked as changed; who says the same is not', async () => {
    const actor = respondentAt(4);
    const before = (await respondent.readQuestionnaire(platform, actor, {})).given;
    await send(actor, 'dutch-use', before['dutch-use'] ?? { skipped: true });
    await send(actor, 'know-rights', { missing: 'prefer-not' });
    const rows = await ask<{ item_id: string; changed: boolean }>(
      sql`select item_id, changed from answers.answer where pseudonym = ${pseudonymFor(actor)}
        and item_id in ('dutch-use', 'know-rights') order by item_id`,
    );
    expect(rows).toEqual([
      { item_id: 'dutch-use', changed: false },
      { item_id: 'know-rights', changed: true },
    ]);
  });

  it('who stops may come back and go on where she was', async () => {
    const actor = respondentAt(0);
    await own.eraseOwnAnswers(platform, actor, { language: 'nl' });
    await respondent.giveConsent(platform, actor, {
      language: 'nl',
      programmeFigures: true,
      municipalityFigures: false,
      impactStudy: false,
    });
    const { next } = await send(actor, 'dutch-conversation', { optionId: 'easy' });
    await respondent.finishSheet(platform, actor, { stopped: true, language: 'nl' });
    const back = await respondent.readQuestionnaire(platform, actor, {});
    expect(back).toMatchObject({ state: 'stopped', next });
    const onward = await send(actor, 'dutch-dare', { skipped: true });
    expect(onward).toMatchObject({ state: 'started', next: { position: 3 } });
  });

  it('whose device did not hear that all was kept sends all of it again, and has not stopped when she went on', async () => {
    const actor = respondentAt(0);
    const again = {
      itemId: 'dutch-use',
      given: { skipped: true as const },
      submissionId: randomUUID(),
      language: 'nl' as const,
    };
    for (const turn of [1, 2]) {
      await respondent.finishSheet(platform, actor, { stopped: true, language: 'nl' });
      await respondent.keepAnswer(platform, actor, again);
      const { state } = await respondent.readQuestionnaire(platform, actor, {});
      expect({ turn, state }).toEqual({ turn, state: 'started' });
    }
    const taken = await ask<{ times: number }>(
      sql`select count(*)::int as times from answers.submission where id = ${again.submissionId}`,
    );
    expect(taken).toEqual([{ times: 1 }]);
  });

  it('who goes on here while another device of hers finishes is told of no fault, and what she said is kept', async () => {
    const actor = respondentAt(0);
    for (let turn = 0; turn < 8; turn += 1) {
      await respondent.finishSheet(platform, actor, { stopped: true, language: 'nl' });
      await Promise.all([
        send(actor, 'dutch-use', { skipped: true }),
        respondent.finishSheet(platform, actor, { language: 'nl' }),
      ]);
      const { state } = await respondent.readQuestionnaire(platform, actor, {});
      expect(['started', 'finished']).toContain(state);
    }
  });

  it('who erases leaves no row of hers behind, and only hers go', async () => {
    const actor = respondentAt(2);
    const count = async (pseudonym: Pseudonym) =>
      ask<{ rows: number }>(
        sql`select (select count(*) from answers.sheet where pseudonym = ${pseudonym})::int
          + (select count(*) from answers.answer where pseudonym = ${pseudonym})::int
          + (select count(*) from answers.sensitive_answer where pseudonym = ${pseudonym})::int
          + (select count(*) from answers.submission where pseudonym = ${pseudonym})::int as rows`,
      );
    const [other] = await count(pseudonymFor(respondentAt(5)));
    expect(await own.eraseOwnAnswers(platform, actor, { language: 'nl' })).toBe(1);
    expect(await count(pseudonymFor(actor))).toEqual([{ rows: 0 }]);
    expect(await count(pseudonymFor(respondentAt(5)))).toEqual([other]);
    const ledger = await ask<{ decision: string }>(
      sql`select decision from identity.consent_entry where person_id = ${actor.personId}
        and purpose = 'programme-figures' order by at, id`,
    );
    expect(ledger.map((line) => line.decision)).toEqual(['given', 'withdrawn']);
  });

  it('whose link is renewed gets the new one by mail, and the old one stops', async () => {
    const { invitations: rows, total } = await listInvitations(platform, house.coordinator, {
      ...where,
      pageSize: 200,
    });
    expect(total).toBe(rows.length);
    const { invitations: second } = await listInvitations(platform, house.coordinator, {
      ...where,
      page: 2,
      pageSize: 3,
    });
    expect(second).toEqual(rows.slice(3, 6));
    const invitation = rows.find((row) => row.invitationId === respondentAt(7).invitationId);
    expect(invitation).toMatchObject({ channel: 'mail', withdrawn: false, linkVersion: 1 });
    await deliverMail(platform);
    await invitations.renewInvitation(platform, house.coordinator, {
      organisationId: house.organisationId,
      invitationId: respondentAt(7).invitationId,
    });
    const waiting = await ask<{ invitation_id: string }>(
      sql`select invitation_id from identity.mail where state = 'waiting'`,
    );
    expect(waiting).toEqual([{ invitation_id: respondentAt(7).invitationId }]);
  });

  it('goes by text to who has a telephone when the mail came back, where text messages leave; otherwise on paper', async () => {
    const { invitationId, personId } = respondentAt(7);
    const where = { organisationId: house.organisationId, invitationId };
    const channelAfter = async (of: TestPlatform) => {
      await ask(sql`update identity.invitation set channel = 'mail' where id = ${invitationId}::uuid`);
      await ask(
        sql`update identity.person set email = 'weg@example.org', phone = '+31687654321' where id = ${personId}::uuid`,
      );
      await ask(sql`update identity.person set mail_failed_at = now() where id = ${personId}::uuid`);
      await invitations.renewInvitation(of, house.coordinator, where);
      const [row] = await ask<{ channel: string }>(
        sql`select channel from identity.invitation where id = ${invitationId}::uuid`,
      );
      return row?.channel;
    };
    expect(await channelAfter({ ...platform, postman: { ...platform.postman, kind: 'smtp' } })).toBe(
      'letter',
    );
    expect(await channelAfter(platform)).toBe('sms');
    const texts = await ask<{ body: string }>(
      sql`select body from identity.mail where to_address = '+31687654321'`,
    );
    expect(texts.map(({ body }) => body)).toEqual([expect.stringMatching(/\{link\}\nStop: \{stop\}$/)]);
    await ask(sql`delete from identity.mail where to_address = '+31687654321'`);
  });

  it('says how a link went the last time: by mail to whoever has an address, by text to who got hers so, else on paper', async () => {
    const channelAfter = async (email: string | null, before: string, phone: string | null = null) => {
      const { invitationId, personId } = respondentAt(7);
      await ask(
        sql`update identity.person set email = ${email}, phone = ${phone} where id = ${personId}::uuid`,
      );
      await ask(sql`update identity.invitation set channel = ${before} where id = ${invitationId}::uuid`);
      const where = { organisationId: house.organisationId, invitationId };
      await invitations.renewInvitation(platform, house.coordinator, where);
      const own = await ownInvitation(invitationId);
      return own?.channel;
    };
    const ownInvitation = async (id: string) => {
      const scope = { organisationId: house.organisationId, waveId, pageSize: 200 };
      const { invitations: rows } = await listInvitations(platform, house.coordinator, scope);
      return rows.find((row) => row.invitationId === id);
    };
    expect(await channelAfter('sam@example.org', 'letter')).toBe('mail');
    expect(await channelAfter(null, 'sms')).toBe('letter');
    expect(await channelAfter(null, 'hand', '+31612345678')).toBe('hand');
    expect(await channelAfter(null, 'letter', '+31612345678')).toBe('letter');
    const textsTo = () =>
      ask<{ body: string }>(sql`select body from identity.mail where to_address = '+31612345678'`);
    expect(await textsTo()).toEqual([]);
    expect(await channelAfter(null, 'sms', '+31612345678')).toBe('sms');
    expect((await textsTo()).map(({ body }) => body)).toEqual([
      expect.stringMatching(/\{link\}\nStop: \{stop\}$/),
    ]);
    const where = { organisationId: house.organisationId, waveId };
    const { letters } = await invitations.readLetters(platform, house.coordinator, where);
    expect(letters).toContainEqual(
      expect.objectContaining({ invitationId: respondentAt(7).invitationId, channel: 'sms' }),
    );
    expect(await channelAfter('sam@example.org', 'sms', '+31612345678')).toBe('mail');
    await ask(sql`delete from identity.mail where to_address in ('sam@example.org', '+31612345678')`);
  });
});

describe('mail', () => {
  it('that a server refuses is tried five times, ten minutes apart, and then given up', async () => {
    const tried: Letter[] = [];
    const deliver = async (letter: Letter) => {
      tried.push(letter);
      throw Object.assign(new Error('no such box'), { code: 'EENVELOPE' });
    };
    const failing = { ...platform, postman: { ...platform.postman, deliver } };
    for (let minute = 0; minute < 80; minute += 1) {
      platform.clock.set(new Date(Date.parse('2026-11-02T10:00:00Z') + minute * 60_000).toISOString());
      await deliverMail(failing);
    }
    expect(tried).toHaveLength(5);
    expect(tried[0]?.text).toMatch(/\/u\/[\w-]{27}/);
    const [row] = await ask<{ count: number }>(
      sql`select count(*)::int as count from identity.mail where state = 'failed' and failure = 'no such box'`,
    );
    expect(row?.count).toBe(1);
  });
});

describe('the database', () => {
  it('gives a newcomer nothing of another, whom she cannot write for either', async () => {
    const [first, second] = [respondentAt(10), respondentAt(11)];
    const seen = await transact(platform.database, 'respondent', scopeOf(first), (tx) =>
      selectRows<{ pseudonym: string }>(tx, sql`select distinct pseudonym from answers.answer`),
    );
    expect(seen).toEqual([{ pseudonym: pseudonymFor(first) }]);
    const forging = transact(platform.database, 'respondent', scopeOf(first), (tx) =>
      tx.execute(sql`insert into answers.submission (id, organisation_id, pseudonym, sheet_id, item_id, at)
        select ${randomUUID()}::uuid, ${first.organisationId}::uuid, ${pseudonymFor(second)}, id, 'x', now() from answers.sheet`),
    );
    await expect(forging.catch((error: unknown) => sqlStateOf(error))).resolves.toBe('42501');
  });

  it('refuses the statistician every person, and the reader of consent every answer', async () => {
    const reading = (role: 'statistician' | 'consent', table: string) =>
      transact(platform.database, role, { organisationId: house.organisationId }, (tx) =>
        selectRows(tx, sql.raw(`select * from ${table}`)),
      ).catch((error: unknown) => sqlStateOf(error));
    expect(await reading('statistician', 'identity.person')).toBe('42501');
    expect(await reading('statistician', 'identity.consent_entry')).toBe('42501');
    expect(await reading('consent', 'answers.answer')).toBe('42501');
  });
});
