import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Access } from '../foundation/access.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import type { Letter } from '../foundation/mail.ts';
import { changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import { listPeople, setAskBy } from '../people/people.operations.ts';
import { addPeople, machine, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { recordBounce } from './bounces.operations.ts';
import { pauseWave } from './calendar.operations.ts';
import { deliverMail } from './delivery.jobs.ts';
import { inviteToWave, readLetters, readOutbox, withdrawInvitation } from './invitations.operations.ts';
import { readInvitable } from './invitation-list.operations.ts';
import { selectCandidates } from './reminders.store.ts';
import { deliverReminders, planAllReminders } from './reminding.jobs.ts';
import { answerItem, finishSheet, giveConsent, openLink } from './respondent.operations.ts';
import { changeStop, readStop } from './stopping.operations.ts';
import { stopAddress } from './links.ts';
import { readUndelivered } from './undelivered.operations.ts';
import { createWave } from './waves.operations.ts';

const names = ['Samira', 'Yonas', 'Olena', 'Navid', 'Hodan', 'Amal', 'Selam'];
let platform: TestPlatform;
let house: TestOrganisation;
let where: { organisationId: string; programmeId: string };
let waveId: string;
/** What left, in this order. */
let left: Letter[];
/** Addresses and what the server says of them. */
const refusing = new Map<string, Error>();

const at = (instant: string) => platform.clock.set(instant);
const remind = async () => {
  await planAllReminders(platform);
  await deliverReminders(platform);
};
const readers = () => left.map(({ to }) => to.split('@')[0]).toSorted();
const linkOf = (name: string) => tokens.get(name) ?? '';
const tokens = new Map<string, string>();
const herself = (name: string) => openLink(platform, linkOf(name));
const allow = async (name: string, programmeFigures = true) =>
  giveConsent(platform, await herself(name), {
    language: 'nl',
    programmeFigures,
    municipalityFigures: false,
    impactStudy: false,
  });
const states = (wave = waveId) =>
  selectRows<{ name: string; number: number; state: string }>(
    platform.database.connection,
    sql`select p.given_name as name, r.number, r.state from identity.reminder r join identity.person p on p.id = r.person_id
      join identity.invitation i on i.id = r.invitation_id where i.wave_id = ${wave} order by 1, 2`,
  );
const refused = (response: number) =>
  Object.assign(new Error('refused'), { code: 'EENVELOPE', command: 'RCPT TO', responseCode: response });

beforeAll(async () => {
  const made = await testPlatform();
  platform = {
    ...made,
    postman: {
      ...made.postman,
      kind: 'smtp',
      deliver: (letter) => {
        const fault = refusing.get(letter.to);
        if (fault) return Promise.reject(fault);
        left.push(letter);
        return Promise.resolve();
      },
    },
  };
  house = await makeOrganisation(platform, 'noord');
  where = { organisationId: house.organisationId, programmeId: house.programmeId };
  await addPeople(
    platform,
    house,
    'newcomer',
    names.map((givenName) =>
      profile({
        givenName,
        email: `${givenName.toLowerCase()}@example.org`,
        phone: givenName === 'Selam' ? '+31612345678' : null,
        firstLanguage: givenName === 'Amal' ? 'ar' : null,
      }),
    ),
  );
  await changeProgrammeSettings(platform, house.coordinator, {
    ...where,
    settings: { draftLanguages: ['ar'] },
  });
  ({ waveId } = await createWave(platform, house.coordinator, {
    ...where,
    name: 'najaar',
    kind: 'pulse',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  }));
  left = [];
  await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'mail' });
  await deliverMail(platform);
  expect(readers()).toHaveLength(7);
  for (const { to, text } of left) {
    const name = names.find((one) => to.startsWith(one.toLowerCase())) ?? '';
    tokens.set(name, /\/u\/([\w-]{27})/.exec(text)?.[1] ?? '');
  }
});
beforeEach(() => {
  left = [];
});

describe('reminders', () => {
  it('go to who has not finished, not to who stopped, refused or said stop; once, however often the job runs', async () => {
    await allow('Samira');
    await finishSheet(platform, await herself('Samira'), { language: 'nl' });
    await allow('Yonas');
    await finishSheet(platform, await herself('Yonas'), { language: 'nl', stopped: true });
    await allow('Olena', false);
    await allow('Navid');
    await answerItem(platform, await herself('Navid'), {
      itemId: 'dutch-conversation',
      given: { optionId: 'easy' },
      submissionId: randomUUID(),
      language: 'nl',
    });
    at('2026-11-06T10:00:00Z');
    await remind();
    expect(left).toEqual([]);
    at('2026-11-07T10:00:00Z');
    await Promise.all([planAllReminders(platform), planAllReminders(platform)]);
    await Promise.all([deliverReminders(platform), deliverReminders(platform)]);
    await remind();
    expect(readers()).toEqual(['amal', 'hodan', 'navid', 'selam']);
  });

  it('are looked for in a way of their own, in which nothing else of the transaction is', async () => {
    const scope = { organisationId: house.organisationId };
    const ways = await transact(platform.database, 'messenger', scope, async (tx) => {
      const on = { today: '2026-11-07', timeZone: 'Europe/Amsterdam', days: 5, most: 2 };
      const shown = () => selectRows<{ enable_nestloop: string }>(tx, sql`show enable_nestloop`);
      return [await shown(), await selectCandidates(tx, waveId, on).then(shown)];
    });
    expect(ways[1]).toEqual(ways[0]);
  });

  it('are in her own language, with her link, the way to stop, and the button of mail programs', async () => {
    at('2026-11-12T10:00:00Z');
    await remind();
    const amal = left.find(({ to }) => to.startsWith('amal'));
    expect(amal?.subject).toMatch(/\p{Script=Arabic}/u);
    expect(amal?.text).toContain(`/u/${linkOf('Amal')}`);
    expect(amal?.text).toMatch(/\/stop\/[\w-]{38}\?lang=ar/);
    expect(amal?.text).toContain('laatste keer');
    expect(amal?.unsubscribe).toMatch(/\/stop\/[\w-]{38}\/one-click$/);
    expect(readers()).toEqual(['amal', 'hodan', 'navid', 'selam']);
  });

  it('are two at most', async () => {
    at('2026-11-25T10:00:00Z');
    await remind();
    expect(left).toEqual([]);
    expect((await states()).map(({ name, number, state }) => `${name} ${number} ${state}`)).toEqual(
      ['Amal', 'Hodan', 'Navid', 'Selam'].flatMap((name) => [`${name} 1 sent`, `${name} 2 sent`]),
    );
  });

  it('leave no trace that staff can read', async () => {
    const tryAs = async (access: Access, table: string) => {
      try {
        await transact(platform.database, access, { organisationId: house.organisationId }, (tx) =>
          tx.execute(sql`select * from ${sql.raw(table)}`),
        );
        return 'read';
      } catch (error) {
        return sqlStateOf(error);
      }
    };
    for (const access of ['staff', 'participant', 'respondent', 'statistician', 'consent'] as const)
      for (const table of ['identity.reminder', 'identity.question_stop'])
        expect([access, table, await tryAs(access, table)]).toEqual([access, table, '42501']);
    expect(await tryAs('messenger', 'answers.answer')).toBe('42501');
    const seen = [
      await readOutbox(platform, house.coordinator, { organisationId: house.organisationId }),
      await readUndelivered(platform, house.coordinator, { organisationId: house.organisationId }),
      await selectRows(platform.database.connection, sql`select operation, details from identity.audit_line`),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/remind/i);
  });
});

describe('a wave of its own', () => {
  let second: string;
  const invite = async (opensOn: string, name: string) => {
    const made = await createWave(platform, house.coordinator, {
      ...where,
      name,
      kind: 'pulse',
      opensOn,
      closesOn: '2027-03-31',
    });
    second = made.waveId;
    await inviteToWave(platform, house.coordinator, { ...where, waveId: second, channel: 'mail' });
    await deliverMail(platform);
    left = [];
  };

  it('reminds nobody in the night, and nobody who finishes before the morning', async () => {
    at('2026-12-01T10:00:00Z');
    await invite('2026-12-01', 'winter');
    await changeProgrammeSettings(platform, house.coordinator, { ...where, settings: { reminderDays: 2 } });
    at('2026-12-03T22:00:00Z');
    await remind();
    expect(left).toEqual([]);
    const { letters } = await readLetters(platform, house.coordinator, { ...where, waveId: second });
    for (const { name, link } of letters) tokens.set(name.split(' ')[0] ?? '', link.split('/').at(-1) ?? '');
    await allow('Hodan');
    await finishSheet(platform, await herself('Hodan'), { language: 'nl' });
    at('2026-12-04T08:30:00Z');
    await planAllReminders(platform);
    // What the day did not see leave is left alone in the night, and not looked at again and again.
    at('2026-12-04T22:00:00Z');
    await deliverReminders(platform);
    const untouched = await selectRows<{ state: string; count: number }>(
      platform.database.connection,
      sql`select r.state, count(*)::int as count from identity.reminder r join identity.invitation i on i.id = r.invitation_id
        where i.wave_id = ${second} and r.taken_at is null group by 1`,
    );
    expect(untouched).toEqual([{ state: 'waiting', count: 5 }]);
    at('2026-12-05T08:30:00Z');
    // Planned, and finished just before it leaves.
    await allow('Navid');
    await finishSheet(platform, await herself('Navid'), { language: 'nl' });
    await deliverReminders(platform);
    // Olena said no to figures, in the first wave.
    expect(readers()).toEqual(['amal', 'samira', 'selam', 'yonas']);
  });

  it('does not remind while it stands still, nor who said stop, nor by a link that was withdrawn', async () => {
    at('2026-12-08T10:00:00Z');
    await planAllReminders(platform);
    await pauseWave(platform, house.coordinator, {
      organisationId: house.organisationId,
      waveId: second,
      paused: true,
    });
    await remind();
    expect(left).toEqual([]);
    await pauseWave(platform, house.coordinator, {
      organisationId: house.organisationId,
      waveId: second,
      paused: false,
    });
    const stops = await selectRows<{ id: string; given_name: string }>(
      platform.database.connection,
      sql`select id, given_name from identity.person where given_name in ('Amal', 'Yonas')`,
    );
    const amal = stops.find(({ given_name }) => given_name === 'Amal')?.id ?? '';
    const token = stopAddress('', platform.keys.links, amal, 'nl').slice(6, 44);
    expect(await readStop(platform, { kind: 'visitor' }, { token })).toEqual({ isStopped: false });
    await changeStop(platform, { kind: 'visitor' }, { token, isStopped: true });
    await changeStop(platform, { kind: 'visitor' }, { token, isStopped: true });
    await expect(
      changeStop(platform, { kind: 'visitor' }, { token: `B${token.slice(1)}`, isStopped: true }),
    ).rejects.toMatchObject({ code: 'link-unknown' });
    const [yonas] = await selectRows<{ id: string }>(
      platform.database.connection,
      sql`select i.id from identity.invitation i join identity.person p on p.id = i.person_id where p.given_name = 'Yonas' and i.wave_id = ${second}`,
    );
    await withdrawInvitation(platform, house.coordinator, {
      organisationId: house.organisationId,
      invitationId: yonas?.id ?? '',
    });
    await remind();
    expect(readers()).toEqual(['samira', 'selam']);
  });

  it('sends who said stop no invitation either, and staff see the same of her as of all', async () => {
    at('2027-01-04T10:00:00Z');
    const made = await createWave(platform, house.coordinator, {
      ...where,
      name: 'januari',
      kind: 'pulse',
      opensOn: '2027-01-04',
      closesOn: '2027-03-31',
    });
    second = made.waveId;
    await inviteToWave(platform, house.coordinator, { ...where, waveId: second, channel: 'mail' });
    await deliverMail(platform);
    expect(readers()).toEqual(['hodan', 'navid', 'olena', 'samira', 'selam', 'yonas']);
    const mails = await selectRows<{ state: string; people: number }>(
      platform.database.connection,
      sql`select state, count(*)::int as people from identity.mail m join identity.invitation i on i.id = m.invitation_id
        where i.wave_id = ${second} group by 1`,
    );
    expect(mails).toEqual([{ state: 'sent', people: 7 }]);
  });

  it('goes to her telephone when mail comes back, of which staff see nothing when it was a reminder', async () => {
    at('2027-01-07T10:00:00Z');
    refusing.set('selam@example.org', refused(550));
    refusing.set('samira@example.org', refused(450));
    await remind();
    expect(await states(second)).toContainEqual({ name: 'Selam', number: 1, state: 'failed' });
    const failing = await selectRows(
      platform.database.connection,
      sql`select 1 from identity.person where mail_failed_at is not null`,
    );
    expect(failing).toEqual([]);
    refusing.clear();
    at('2027-01-07T10:11:00Z');
    left = [];
    await remind();
    expect(readers()).toEqual(['samira']);
    at('2027-01-10T10:00:00Z');
    await remind();
    const texts = readdirSync(platform.postman.outbox).filter((file) => file.endsWith('.sms.txt'));
    expect(texts).toHaveLength(1);
    expect(readFileSync(join(platform.postman.outbox, texts[0] ?? ''), 'utf8')).toMatch(
      /^\+31612345678\n.*\/u\/\S+\nStop: http\S+\/stop\/\S+\n$/,
    );
    rmSync(join(platform.postman.outbox, texts[0] ?? ''));
  });

  it('is not sent again when nobody knows whether it left', async () => {
    at('2027-02-01T10:00:00Z');
    await invite('2027-02-01', 'februari');
    at('2027-02-03T10:00:00Z');
    refusing.set(
      'samira@example.org',
      Object.assign(new Error('gone'), { code: 'ECONNECTION', command: 'CONN' }),
    );
    refusing.set(
      'yonas@example.org',
      Object.assign(new Error('away'), { code: 'ESOCKET', syscall: 'connect' }),
    );
    await planAllReminders(platform);
    for (let again = 0; again < 4; again += 1) {
      await deliverReminders(platform);
      at(`2027-02-03T${String(11 + again)}:00:00Z`);
    }
    refusing.clear();
    await deliverReminders(platform);
    const now = (await states(second)).map(({ name, state }) => ({ name, state }));
    expect(now).toEqual([
      { name: 'Hodan', state: 'sent' },
      { name: 'Navid', state: 'sent' },
      { name: 'Samira', state: 'unsure' },
      { name: 'Selam', state: 'sent' },
      { name: 'Yonas', state: 'sent' },
    ]);
    expect(readers()).toEqual(['hodan', 'navid', 'selam', 'yonas']);
  });
});

describe('an address that does not work', () => {
  it('is marked when an invitation comes back, gets no more mail, and another way is offered', async () => {
    const [mail] = await selectRows<{ id: string }>(
      platform.database.connection,
      sql`select id from identity.mail where to_address = 'hodan@example.org' order by created_at desc limit 1`,
    );
    expect(await recordBounce(platform, machine, { mailId: mail?.id ?? '' })).toBe(true);
    expect(await recordBounce(platform, machine, { mailId: mail?.id ?? '' })).toBe(false);
    const undelivered = await readUndelivered(platform, house.coordinator, {
      organisationId: house.organisationId,
    });
    expect(undelivered.map(({ to, isGivenUp }) => [to, isGivenUp])).toEqual([['hodan@example.org', true]]);
    const made = await createWave(platform, house.coordinator, {
      ...where,
      name: 'maart',
      kind: 'pulse',
      opensOn: '2027-03-01',
      closesOn: '2027-03-31',
    });
    const invitable = await readInvitable(platform, house.coordinator, { ...where, waveId: made.waveId });
    expect(invitable.onPaper.map(({ name }) => name)).toEqual(['Hodan Haddad']);
    const { people } = await listPeople(platform, house.coordinator, { ...where, kind: 'newcomer' });
    const hodan = people.find(({ givenName }) => givenName === 'Hodan')?.id ?? '';
    await setAskBy(platform, house.coordinator, {
      organisationId: house.organisationId,
      personId: hodan,
      askBy: 'letter',
    });
    await platform.database.connection.execute(
      sql`update identity.person set email = 'hodan.nieuw@example.org' where id = ${hodan}`,
    );
    const [row] = await selectRows<{ failed: boolean; ask_by: string }>(
      platform.database.connection,
      sql`select mail_failed_at is not null as failed, ask_by from identity.person where id = ${hodan}`,
    );
    expect(row).toEqual({ failed: false, ask_by: 'letter' });
  });
});
