import { beforeAll, expect, it } from 'vitest';
import { listBoard } from '../board/lists.operations.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { makeOrganisation } from '../testing/matching-story.ts';
import { machine } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readCandidates, readWaiting } from './candidates.operations.ts';
import { confirmRound } from './confirming.operations.ts';
import { conversation } from './conversations.schema.ts';
import { recordConversations } from './history.operations.ts';
import { acceptPairs, endPair, listPairs } from './pairs.operations.ts';
import { proposeRound } from './proposing.operations.ts';

let platform: TestPlatform;
let story: Awaited<ReturnType<typeof makeOrganisation>>;
let since: Record<string, string>;

/**
 * Amira talked with Hanneke until 1 October, who has a second place and talks with Selam since 2 September; Olena's pair ended
 * before its first talk that both know of: her buddy wrote one down that she never confirmed. Yusuf never had a buddy.
 */
beforeAll(async () => {
  platform = await testPlatform();
  story = await makeOrganisation(platform, 'wachten');
  const buddy = { capacity: 2, interests: ['cooking'] };
  const [amira, selam, olena] = [
    await story.newcomer('Amira', { interests: ['cooking'] }),
    await story.newcomer('Selam', { interests: ['cooking'] }),
    await story.newcomer('Olena', { interests: ['music'] }),
  ];
  await story.buddy('Hanneke', buddy);
  const pieter = await story.buddy('Pieter', { interests: ['music'] });
  platform.clock.set('2026-09-02T09:00:00Z');
  const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
  await confirmRound(platform, story.marieke, { ...story.scope, roundId, tell: false });
  const { pairs } = await listPairs(platform, story.marieke, story.scope);
  await acceptPairs(platform, story.marieke, {
    ...story.scope,
    pairIds: pairs.map(({ id }) => id),
    tell: false,
  });
  const pairOf = (newcomer: string) => pairs.find((pair) => pair.newcomer.id === newcomer)!.id;
  const talks = [amira, selam].map((id) => ({ pairId: pairOf(id), heldOn: '2026-09-09', minutes: 30 }));
  await recordConversations(platform, machine, { ...story.scope, talks });
  await platform.database.connection.insert(conversation).values({
    id: newId<Id<'conversation'>>(),
    organisationId: story.organisationId,
    pairId: pairOf(olena),
    heldOn: '2026-09-10',
    minutes: 30,
    source: 'by-hand',
    loggedById: pieter,
  });
  platform.clock.set('2026-10-01T09:00:00Z');
  for (const id of [amira, olena])
    await endPair(platform, story.marieke, { ...story.scope, pairId: pairOf(id), reason: 'no-time' });
  await story.newcomer('Yusuf', { registeredOn: '2026-09-20' });
  platform.clock.set('2026-11-02T09:00:00Z');
  const { newcomers, buddies, names } = await readCandidates(platform, story.marieke, story.scope);
  since = Object.fromEntries(
    [...newcomers, ...buddies].map((one) => [names.get(one.id)!.split(' ')[0], one.waitsSince]),
  );
});

it('counts from the end of a pair that talked, and from the beginning where a pair never did that both know of', () => {
  expect(since).toMatchObject({ Amira: '2026-10-01', Olena: '2026-08-10', Yusuf: '2026-09-20' });
  expect(since).not.toHaveProperty('Selam');
});

it('counts for a buddy with a place left from when she last got or lost somebody', () => {
  expect(since).toMatchObject({ Hanneke: '2026-10-01', Pieter: '2026-08-10' });
});

it('is the same on the board and in a round', async () => {
  const { rows } = await listBoard(platform, story.marieke, { ...story.scope, list: 'waiting' });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
  expect(rows.map((row) => [row.name.split(' ')[0], day.format(row.since), row.status])).toEqual([
    ['Olena', since['Olena'], 'again'],
    ['Yusuf', since['Yusuf'], 'first'],
    ['Amira', since['Amira'], 'again'],
  ]);
  const { longestWait, medianWait } = await readWaiting(platform, story.marieke, story.scope);
  expect([longestWait, medianWait]).toEqual([84, 43]);
});
