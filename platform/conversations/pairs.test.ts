import { beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation } from '../testing/matching-story.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { confirmRound } from './confirming.operations.ts';
import { correctTalk, listCorrections } from './correcting.operations.ts';
import { recordCallConversation } from './history.operations.ts';
import * as pairs from './pairs.operations.ts';
import { proposeRound } from './proposing.operations.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});

/** Two newcomers and a buddy for both, offered to each other. */
async function offers(slug: string) {
  const story = await makeOrganisation(platform, slug);
  const amira = await story.newcomer('Amira');
  await story.newcomer('Selam');
  await story.buddy('Hanneke', { capacity: 2 });
  const made = await proposeRound(platform, story.marieke, story.scope);
  await confirmRound(platform, story.marieke, { ...story.scope, ...made });
  const list = await pairs.listPairs(platform, story.marieke, story.scope);
  const find = (name: string) => list.pairs.find((pair) => pair.newcomer.name.startsWith(name))!.id;
  return { ...story, amira, amiraPair: find('Amira'), selamPair: find('Selam') };
}

describe('a pair', () => {
  it('starts when both said yes, ends with a reason, and only once', async () => {
    const { scope, marieke, amiraPair } = await offers('start');
    const accept = () => pairs.acceptPairs(platform, marieke, { ...scope, pairIds: [amiraPair] });
    expect(await accept()).toEqual({ accepted: 1, unchanged: 0 });
    expect(await accept()).toEqual({ accepted: 0, unchanged: 1 });
    const end = (reason: 'moved' | 'no-time') =>
      pairs.endPair(platform, marieke, { ...scope, pairId: amiraPair, reason });
    expect(await end('moved')).toEqual({ already: false });
    expect(await end('no-time')).toEqual({ already: true });
    const { pairs: ended, counts } = await pairs.listPairs(platform, marieke, { ...scope, state: 'ended' });
    expect(ended).toMatchObject([{ id: amiraPair, endReason: 'moved', startedAt: platform.clock.now() }]);
    expect(counts).toEqual({ offered: 1, started: 0, declined: 0, expired: 0, ended: 1 });
  });

  it('cannot end before it started, nor be declined after', async () => {
    const { scope, marieke, amiraPair } = await offers('volgorde');
    await expect(
      pairs.endPair(platform, marieke, { ...scope, pairId: amiraPair, reason: 'other' }),
    ).rejects.toMatchObject({ code: 'state-changed' });
    await pairs.acceptPairs(platform, marieke, { ...scope, pairIds: [amiraPair] });
    await expect(pairs.declinePair(platform, marieke, { ...scope, pairId: amiraPair })).rejects.toMatchObject(
      {
        code: 'state-changed',
      },
    );
  });

  it('is found by a name, and by somebody in it', async () => {
    const { scope, marieke, amira } = await offers('zoeken');
    expect((await pairs.listPairs(platform, marieke, { ...scope, search: 'hanneke' })).total).toBe(2);
    expect((await pairs.listPairs(platform, marieke, { ...scope, search: 'ami voor' })).total).toBe(1);
    expect((await pairs.listPairs(platform, marieke, { ...scope, search: '%' })).total).toBe(0);
    expect(await pairs.readPairsOfPerson(platform, marieke, { ...scope, personId: amira })).toHaveLength(1);
  });
});

describe('a conversation', () => {
  it('is kept with day and minutes, and once when the form is sent twice', async () => {
    const { scope, marieke, amiraPair } = await offers('gesprek');
    await pairs.acceptPairs(platform, marieke, { ...scope, pairIds: [amiraPair] });
    const submissionId = '0197a0a0-0000-7000-8000-000000000001';
    const log = (heldOn: string, minutes: number, id?: string) =>
      pairs.logConversation(platform, marieke, {
        ...scope,
        pairId: amiraPair,
        heldOn,
        minutes,
        ...(id ? { submissionId: id } : {}),
      });
    expect(await log('2026-11-02', 45, submissionId)).toEqual({ already: false });
    expect(await log('2026-11-02', 45, submissionId)).toEqual({ already: true });
    await log('2026-11-02', 555);
    await expect(log('2026-11-02', 1)).rejects.toMatchObject({ code: 'day-full' });
    await expect(log('2026-11-02', 601)).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(log('2026-11-03', 30)).rejects.toMatchObject({ fields: [{ field: 'heldOn' }] });
    await expect(log('2026-11-01', 30)).rejects.toMatchObject({ fields: [{ field: 'heldOn' }] });
    const { pairs: list } = await pairs.listPairs(platform, marieke, { ...scope, state: 'started' });
    expect(list[0]?.talks).toEqual({ times: 2, minutes: 600, lastHeldOn: '2026-11-02' });
  });

  it('is corrected or taken away with a reason long after, on record with what stood there', async () => {
    const { scope, marieke, amiraPair, selamPair } = await offers('verbeteren');
    await pairs.acceptPairs(platform, marieke, { ...scope, pairIds: [amiraPair, selamPair] });
    const at = { ...scope, pairId: amiraPair };
    for (const minutes of [540, 45]) await pairs.logConversation(platform, marieke, { ...at, heldOn: '2026-11-02', minutes });
    const talks = async () =>
      (await pairs.readPair(platform, marieke, at)).conversations.map(({ id, minutes }) => ({ id, minutes }));
    const long = (await talks()).find(({ minutes }) => minutes === 540)!.id;
    const short = (await talks()).find(({ minutes }) => minutes === 45)!.id;
    const correct = (talkId: string, to: { heldOn: string; minutes: number } | null, reason: 'mistyped' | 'twice') =>
      correctTalk(platform, marieke, { ...at, talkId, reason, to });

    await expect(correct(short, { heldOn: '2026-11-02', minutes: 61 }, 'mistyped')).rejects.toMatchObject({ code: 'day-full' });
    await expect(correct(short, { heldOn: '2026-11-03', minutes: 6 }, 'mistyped')).rejects.toMatchObject({ code: 'invalid-input' });
    await correct(long, { heldOn: '2026-11-02', minutes: 54 }, 'mistyped');
    await correct(short, null, 'twice');
    expect(await talks()).toEqual([{ id: long, minutes: 54 }]);
    await expect(correct(short, null, 'twice')).rejects.toMatchObject({ code: 'state-changed' });
    await expect(
      correctTalk(platform, marieke, { ...scope, pairId: selamPair, talkId: long, reason: 'twice', to: null }),
    ).rejects.toMatchObject({ code: 'state-changed' });

    const was = (minutes: number) => ({ heldOn: '2026-11-02', minutes });
    const kept = await listCorrections(platform, marieke, at);
    expect(kept.map(({ at: _, by: __, ...one }) => one)).toEqual([
      { reason: 'twice', was: was(45), now: null },
      { reason: 'mistyped', was: was(540), now: was(54) },
    ]);
    expect(await listCorrections(platform, marieke, { ...scope, pairId: selamPair })).toEqual([]);
  }); // prettier-ignore

  it('that the call measured is corrected by nobody', async () => {
    const { scope, marieke, amiraPair } = await offers('gemeten');
    await pairs.acceptPairs(platform, marieke, { ...scope, pairIds: [amiraPair] });
    const callId = '0197a0a0-0000-7000-8000-0000000000aa';
    const { organisationId } = scope;
    await recordCallConversation(platform, { kind: 'system', reason: 'test' }, {
      ...{ organisationId, callId, pairId: amiraPair, heldOn: '2026-11-02', minutes: 30 },
    }); // prettier-ignore
    await expect(
      correctTalk(platform, marieke, {
        ...scope,
        pairId: amiraPair,
        talkId: callId,
        reason: 'twice',
        to: null,
      }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('needs a pair that runs or ran', async () => {
    const { scope, marieke, selamPair } = await offers('geen-gesprek');
    await expect(
      pairs.logConversation(platform, marieke, {
        ...scope,
        pairId: selamPair,
        heldOn: '2026-11-02',
        minutes: 30,
      }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });
});
