import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinCall, leaveCall, reportCall } from '../calls/calls.operations.ts';
import { askForTalk } from '../calls/free-now.operations.ts';
import { closeShortTalk, readShortTalk } from '../calls/short-talks.operations.ts';
import { forgetTables } from '../cards/cards.jobs.ts';
import { readTable, setTimer, turnCard } from '../cards/cards.operations.ts';
import { endOwnPair } from '../conversations/endings.operations.ts';
import type { Participant } from '../devices/devices.operations.ts';
import { selectRows, transact } from '../foundation/database.ts';
import { newId } from '../foundation/ids.ts';
import { person } from '../people/people.schema.ts';
import { erasePerson } from '../surveys/erasing.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import type { TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import * as checkIns from './check-ins.operations.ts';
import { remindOfCheckIns } from './check-ins.jobs.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let amina: Participant;
let carla: Participant;
let others: Meeting;
let talkId: string;

beforeAll(async () => {
  platform = await testPlatform();
  const made = await makeMeetings(platform, 'vrij', 3);
  house = made.house;
  const [first, second, third] = made.meetings as [Meeting, Meeting, Meeting];
  others = third;
  // Two whose pairs ended, and who never met.
  for (const { pairId, newcomer } of [first, second])
    await endOwnPair(platform, newcomer.actor, { pairId, reason: 'no-time' });
  [amina, carla] = [first.newcomer.actor, second.buddy.actor];
  for (const { personId, personKind } of [amina, carla])
    await platform.database.connection
      .update(person)
      .set({
        email: `${personKind}@example.org`,
        interests: ['cooking', personKind === 'buddy' ? 'music' : 'sport'],
      })
      .where(sql`id = ${personId}`);
});

/** The two are brought together at ten; with `minutes` they hear each other for so long. */
async function talkOn(day: string, minutes: number): Promise<string> {
  const at = (time: string) => platform.clock.set(`${day}T${time}:00Z`);
  at('10:00');
  await askForTalk(platform, carla, {});
  const asked = await askForTalk(platform, amina, {});
  if (asked.state !== 'talk') throw new Error('the two fit');
  const seats = [amina, carla].map((actor) => ({ actor, seatId: newId() }));
  const say = { connected: true, video: false, relayed: false, roundTripMs: null };
  for (const { actor, seatId } of seats) await joinCall(platform, actor, { placeId: asked.id, seatId });
  for (const { actor, seatId } of seats) await reportCall(platform, actor, { seatId, ...say });
  at(`10:${String(minutes).padStart(2, '0')}`);
  for (const { actor, seatId } of seats) await leaveCall(platform, actor, { seatId });
  return asked.id;
}

describe('two who were free at the same moment', () => {
  it('have a card between them that either turns, and nobody else sees', async () => {
    talkId = await talkOn('2026-11-02', 5);
    const place = { placeId: talkId };
    const heard: unknown[] = [];
    const stop = await platform.events.subscribe(`pair:${talkId}`, (message) => heard.push(message));
    await turnCard(platform, amina, { ...place, cardId: 'cooking-a2', step: 0 });
    await turnCard(platform, carla, { ...place, cardId: 'cooking-a2', step: 1 });
    await setTimer(platform, carla, { ...place, timer: { sharing: 'persons', minutes: 20 } });
    for (const one of [amina, carla])
      expect(await readTable(platform, one, place)).toMatchObject({
        card: { id: 'cooking-a2', step: 1 },
        timer: { minutes: 20 },
      });
    await expect.poll(() => heard).toHaveLength(3);
    await stop();
    for (const look of [readTable, turnCard])
      await expect(
        look(platform, others.newcomer.actor, { ...place, cardId: 'music-a2', step: 0 }),
      ).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      transact(platform.database, 'staff', { organisationId: house.organisationId }, (tx) =>
        selectRows(tx, sql`select * from talks.shared_table`),
      ),
    ).rejects.toThrow();
  });

  it('learn of each other a first name, the level of who learns, and what both like', async () => {
    const seen = await readShortTalk(platform, carla, { talkId });
    expect(seen).toEqual({
      id: talkId,
      other: { id: amina.personId, givenName: expect.stringMatching(/^n-vrij/) as string },
      level: 'A2',
      shared: ['cooking'],
      isClosed: false,
    });
  });

  it('turn no card any more when their talk is over', async () => {
    platform.clock.set('2026-11-02T10:30:00Z');
    const late = turnCard(platform, amina, { placeId: talkId, cardId: 'cooking-a2', step: 2 });
    await expect(late).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('leave no card behind the day after, as a pair does', async () => {
    const pair = { placeId: others.pairId, cardId: 'music-a2', step: 0 };
    await turnCard(platform, others.newcomer.actor, pair);
    const left = async () => {
      await forgetTables(platform);
      return selectRows<{ of: string }>(
        platform.database.connection,
        sql`select coalesce(pair_id, short_talk_id)::text as of from talks.shared_table order by short_talk_id nulls first`,
      );
    };
    expect(await left()).toEqual([{ of: others.pairId }, { of: talkId }]);
    platform.clock.set('2026-11-03T10:31:00Z');
    expect(await left()).toEqual([{ of: others.pairId }]);
    platform.clock.set('2026-11-02T10:30:00Z');
  });
});

describe('after a talk of two who were free', () => {
  it('each is asked for herself, with the first name of the other, and other people are not', async () => {
    expect(await checkIns.listOpenCheckIns(platform, amina, {})).toEqual([
      { talkId, pairId: null, heldOn: '2026-11-02', other: expect.stringMatching(/^b-vrij/) as string },
    ]);
    await checkIns.answerCheckIn(platform, amina, { talkId, question: 'talk', answer: 'good' });
    await checkIns.answerCheckIn(platform, amina, { talkId, question: 'go-on', answer: 'no' });
    await checkIns.answerCheckIn(platform, amina, { talkId, question: 'well', answer: 'yes' });
    expect(await checkIns.listOpenCheckIns(platform, amina, {})).toEqual([]);
    expect(await checkIns.readCheckIn(platform, carla, { talkId })).toMatchObject({
      next: 'talk',
      answers: { talk: null, 'go-on': null, well: null },
    });
    const foreign = checkIns.readCheckIn(platform, others.newcomer.actor, { talkId });
    await expect(foreign).rejects.toMatchObject({ code: 'not-found' });
  });

  it('who did not look back is asked once more', async () => {
    const letters = () =>
      (existsSync(platform.postman.outbox) ? readdirSync(platform.postman.outbox) : [])
        .map((file) => readFileSync(join(platform.postman.outbox, file), 'utf8'))
        .filter((text) => text.includes('@example.org'));
    const before = letters().length;
    platform.clock.set('2026-11-03T11:00:00Z');
    expect(await remindOfCheckIns(platform)).toBe(1);
    expect(await remindOfCheckIns(platform)).toBe(0);
    expect(letters()).toHaveLength(before + 1);
    expect(letters().filter((text) => text.includes('To: buddy@example.org'))).toHaveLength(1);
    expect(letters().filter((text) => text.includes('To: newcomer@example.org'))).toHaveLength(0);
  });

  it('nobody is asked about a talk that never came about, or that one of the two closed off', async () => {
    const none = await talkOn('2026-11-04', 0);
    const open = async () => (await checkIns.listOpenCheckIns(platform, carla, {})).map((one) => one.talkId);
    expect(await open()).toEqual([talkId]);
    platform.clock.set('2026-11-04T10:26:00Z');
    await closeShortTalk(platform, amina, { talkId });
    expect(await open()).toEqual([]);
    await expect(checkIns.readCheckIn(platform, carla, { talkId: none })).rejects.toMatchObject({
      code: 'not-found',
    });
    platform.clock.set('2026-11-05T11:00:00Z');
    expect(await remindOfCheckIns(platform)).toBe(0);
  });

  it('nothing of it is left when one of the two is erased', async () => {
    const { organisationId } = house;
    await erasePerson(platform, house.coordinator, { organisationId, personId: amina.personId });
    const [left] = await selectRows<{ count: string }>(
      platform.database.connection,
      sql`select ((select count(*) from talks.shared_table where short_talk_id is not null) + (select count(*) from answers.check_in))::text as count`,
    );
    expect(left?.count).toBe('0');
  });
});
