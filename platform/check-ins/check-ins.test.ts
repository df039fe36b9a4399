import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { logConversation } from '../conversations/pairs.operations.ts';
import type { Access } from '../foundation/access.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import { asId, type PersonId } from '../foundation/ids.ts';
import type { Letter } from '../foundation/mail.ts';
import { erasePerson } from '../surveys/erasing.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import { listOutbox } from '../testing/outbox.ts';
import { machine, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { person } from '../people/people.schema.ts';
import * as checkIns from './check-ins.operations.ts';
import { remindOfCheckIns } from './check-ins.jobs.ts';
import { listCheckInReminders, takeCheckInReminder } from './reminders.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let samira: Meeting['newcomer'];
let bram: Meeting['buddy'];
let stranger: Meeting['newcomer'];
let pairId: string;

beforeAll(async () => {
  platform = await testPlatform();
  const made = await makeMeetings(platform, 'gesprek', 2);
  house = made.house;
  const [first, second] = made.meetings as [Meeting, Meeting];
  ({ newcomer: samira, buddy: bram, pairId } = first);
  stranger = second.newcomer;
  for (const { actor } of [samira, bram])
    await platform.database.connection
      .update(person)
      .set({ email: `${actor.personKind}@example.org` })
      .where(sql`id = ${actor.personId}`);
});

async function hold(day: string): Promise<string> {
  const talkId = crypto.randomUUID();
  await logConversation(platform, machine, {
    organisationId: house.organisationId,
    pairId,
    heldOn: day,
    minutes: 40,
    submissionId: talkId,
  });
  return talkId;
}

const stored = () =>
  selectRows<Record<string, unknown>>(platform.database.connection, sql`select * from answers.check_in`);

async function refusalOf(access: Access, personId: string | null, query: ReturnType<typeof sql>) {
  const scope = {
    organisationId: house.organisationId,
    ...(personId ? { personId: asId<PersonId>(personId) } : {}),
  };
  try {
    const rows = await transact(platform.database, access, scope, (tx) => selectRows(tx, query));
    return rows.length;
  } catch (error) {
    return sqlStateOf(error);
  }
}

describe('after a talk', () => {
  let talkId: string;

  beforeAll(async () => {
    talkId = await hold('2026-11-02');
  });

  it('each of the two is asked three things, one after the other, and answers for herself', async () => {
    expect(await checkIns.listOpenCheckIns(platform, samira.actor, {})).toMatchObject([
      { talkId, pairId, heldOn: '2026-11-02' },
    ]);
    expect((await checkIns.readCheckIn(platform, samira.actor, { talkId })).next).toBe('talk');
    await checkIns.answerCheckIn(platform, samira.actor, { talkId, question: 'talk', answer: 'hard' });
    await checkIns.answerCheckIn(platform, samira.actor, { talkId, question: 'go-on', answer: 'unsure' });
    expect((await checkIns.readCheckIn(platform, samira.actor, { talkId })).next).toBe('well');
    await checkIns.answerCheckIn(platform, samira.actor, { talkId, question: 'well', answer: 'no' });
    expect(await checkIns.listOpenCheckIns(platform, samira.actor, {})).toEqual([]);
    expect(await checkIns.readCheckIn(platform, bram.actor, { talkId })).toMatchObject({
      next: 'talk',
      answers: { talk: null, 'go-on': null, well: null },
    });
  });

  it('a tap that is sent twice counts once, and the last one stands', async () => {
    const tap = { talkId, question: 'talk', answer: 'hard' } as const;
    await Promise.all([1, 2, 3].map(() => checkIns.answerCheckIn(platform, samira.actor, tap)));
    await checkIns.answerCheckIn(platform, samira.actor, { ...tap, answer: 'okay' });
    expect(await checkIns.listOwnCheckIns(platform, samira.actor, {})).toMatchObject([
      { heldOn: '2026-11-02', talk: 'okay', 'go-on': 'unsure', well: 'no' },
    ]);
    expect(await stored()).toHaveLength(1);
  });

  it('an answer that is no answer to the question is refused, and so is a talk of other people or of long ago', async () => {
    const wrong = checkIns.answerCheckIn(platform, samira.actor, {
      talkId,
      question: 'well',
      answer: 'good',
    });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid-input' });
    const foreign = checkIns.readCheckIn(platform, stranger.actor, { talkId });
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
    platform.clock.set('2026-11-20T09:00:00Z');
    const late = checkIns.skipCheckIn(platform, bram.actor, { talkId });
    await expect(late).rejects.toMatchObject({ code: 'not-found' });
    platform.clock.set('2026-11-02T09:00:00Z');
  });

  it('may be passed over, and is then asked no more', async () => {
    const other = await hold('2026-11-02');
    await checkIns.skipCheckIn(platform, samira.actor, { talkId: other });
    expect(await checkIns.listOpenCheckIns(platform, samira.actor, {})).toEqual([]);
  });
});

describe('what somebody says after a talk', () => {
  const query = sql`select * from answers.check_in`;

  it.each(['staff', 'participant', 'statistician', 'consent', 'municipality', 'eraser'] as const)(
    'is refused by the database to %s, whoever asks',
    async (access) => {
      for (const who of [null, bram.actor.personId, samira.actor.personId])
        expect(await refusalOf(access, who, query)).toBe('42501');
      const asked = sql`select * from answers.check_in_reminder`;
      expect(await refusalOf(access, null, asked)).toBe('42501');
    },
  );

  it('is under no name: not of the person, not of the talk, not the one of questionnaires', async () => {
    const text = JSON.stringify(await stored());
    const talks = await selectRows<{ id: string }>(
      platform.database.connection,
      sql`select id from identity.conversation`,
    );
    for (const id of [samira.actor.personId, bram.actor.personId, pairId, ...talks.map((talk) => talk.id)])
      expect(text).not.toContain(id);
  });

  it('is seen under the role of a respondent only with her own pseudonym', async () => {
    expect(await refusalOf('respondent', bram.actor.personId, query)).toBe(0);
    expect(await refusalOf('respondent', samira.actor.personId, query)).toBe(0);
  });

  it('leaves no audit line', async () => {
    const lines = await selectRows<{ operation: string }>(
      platform.database.connection,
      sql`select operation from identity.audit_line where operation like 'check-ins.%'`,
    );
    expect(lines).toEqual([]);
  });
});

describe('a reminder', () => {
  const letters = () =>
    (existsSync(platform.postman.outbox) ? readdirSync(platform.postman.outbox) : []).map((file) =>
      readFileSync(join(platform.postman.outbox, file), 'utf8'),
    );

  it('goes a day later, by daylight, once, to who did not answer; staff see nothing of it', async () => {
    const before = letters().length;
    const mails = (await listOutbox(platform)).length;
    expect(await remindOfCheckIns(platform)).toBe(0);
    platform.clock.set('2026-11-03T05:00:00Z');
    expect(await remindOfCheckIns(platform)).toBe(0);
    platform.clock.set('2026-11-03T10:00:00Z');
    const sent = await Promise.all([remindOfCheckIns(platform), remindOfCheckIns(platform)]);
    // Bram did not look back on either talk; Samira answered one and passed over the other.
    expect(sent[0]! + sent[1]!).toBe(2);
    expect(await remindOfCheckIns(platform)).toBe(0);
    const written = letters().slice(before);
    expect(letters()).toHaveLength(before + 2);
    expect(letters().filter((text) => text.includes('To: buddy@example.org'))).toHaveLength(2);
    expect(letters().some((text) => text.includes('To: newcomer@example.org'))).toBe(false);
    expect(written.length).toBe(2);
    expect(await listOutbox(platform)).toHaveLength(mails);
    platform.clock.set('2026-11-10T10:00:00Z');
    expect(await remindOfCheckIns(platform)).toBe(0);
  });
});

describe('a reminder that does not arrive', () => {
  let left: string[];
  const fault = (values: object) => Object.assign(new Error('no'), values);
  /** The same platform with another postman; what is handed to it is counted. */
  const withPostman = (deliver: (letter: Letter) => Promise<void>, stopping?: AbortSignal): TestPlatform => ({
    ...platform,
    ...(stopping ? { stopping } : {}),
    postman: {
      ...platform.postman,
      deliver: (letter) => {
        left.push(letter.to);
        return deliver(letter);
      },
    },
  });
  const states = async () =>
    (
      await selectRows<{ state: string }>(
        platform.database.connection,
        sql`select state from answers.check_in_reminder where reminded_at >= '2026-11-14' order by 1`,
      )
    ).map(({ state }) => state);
  const works = () => Promise.resolve();

  beforeEach(async () => {
    left = [];
    platform.clock.set('2026-11-14T10:00:00Z');
    await platform.database.connection.execute(sql`delete from answers.check_in_reminder`);
    await platform.database.connection.execute(
      sql`delete from identity.conversation where held_on = '2026-11-13'`,
    );
    await hold('2026-11-13');
  });

  afterAll(async () => {
    await platform.database.connection.execute(
      sql`delete from answers.check_in where held_on = '2026-11-13'`,
    );
  });

  it('for the server cannot be reached waits for the next run, and is then sent once', async () => {
    const away = withPostman(() => Promise.reject(fault({ code: 'ESOCKET', syscall: 'connect' })));
    expect(await remindOfCheckIns(away)).toBe(0);
    expect(new Set(await states())).toEqual(new Set(['waiting']));
    left = [];
    expect(await remindOfCheckIns(withPostman(works))).toBe(2 - (await states()).length);
    platform.clock.set('2026-11-14T10:11:00Z');
    await Promise.all([remindOfCheckIns(withPostman(works)), remindOfCheckIns(withPostman(works))]);
    expect(left.toSorted()).toEqual(['buddy@example.org', 'newcomer@example.org']);
    expect(await states()).toEqual(['sent', 'sent']);
  });

  it('for the line broke is unsure, and is not sent again', async () => {
    await remindOfCheckIns(
      withPostman(() => Promise.reject(fault({ code: 'ECONNECTION', command: 'DATA' }))),
    );
    platform.clock.set('2026-11-14T12:00:00Z');
    await remindOfCheckIns(withPostman(works));
    expect(left.toSorted()).toEqual(['buddy@example.org', 'newcomer@example.org']);
    expect(await states()).toContain('unsure');
    expect(await states()).not.toContain('waiting');
  });

  it('for the machine stopped in the middle is unsure too', async () => {
    const never = withPostman(() => new Promise(() => undefined));
    void remindOfCheckIns(never);
    await expect.poll(() => left.length).toBe(2);
    platform.clock.set('2026-11-14T10:11:00Z');
    expect(await remindOfCheckIns(withPostman(works))).toBe(0);
    expect(await states()).toEqual(['unsure', 'unsure']);
  });

  it('for this process is asked to stop was not begun with, and the next process sends it', async () => {
    const stopping = new AbortController();
    stopping.abort();
    expect(await remindOfCheckIns(withPostman(works, stopping.signal))).toBe(0);
    expect([left, await states()]).toEqual([[], []]);
    expect(await remindOfCheckIns(withPostman(works))).toBe(2);
  });

  it('is not sent to who looked back meanwhile', async () => {
    const [open] = await checkIns.listOpenCheckIns(platform, samira.actor, {});
    const due = await listCheckInReminders(platform, machine, {});
    await checkIns.skipCheckIn(platform, samira.actor, { talkId: open?.talkId ?? '' });
    const taken = await Promise.all(due.map((which) => takeCheckInReminder(platform, machine, which)));
    expect(taken.flatMap((one) => one?.letter.to ?? [])).toEqual(['buddy@example.org']);
  });
});

describe('erasing', () => {
  it('is hers to do, for all of her check-ins at once', async () => {
    platform.clock.set('2026-11-03T10:00:00Z');
    const talkId = await hold('2026-11-03');
    await checkIns.answerCheckIn(platform, bram.actor, { talkId, question: 'talk', answer: 'good' });
    expect(await checkIns.eraseOwnCheckIns(platform, samira.actor, {})).toBe(2);
    expect(await checkIns.listOwnCheckIns(platform, samira.actor, {})).toEqual([]);
    expect(await stored()).toHaveLength(1);
  });

  it('of a person takes her check-ins along', async () => {
    const { organisationId } = house;
    await erasePerson(platform, house.coordinator, { organisationId, personId: bram.actor.personId });
    expect(await stored()).toEqual([]);
    const left = sql`select 1 from answers.check_in_reminder`;
    expect(await selectRows(platform.database.connection, left)).toEqual([]);
  });
});
