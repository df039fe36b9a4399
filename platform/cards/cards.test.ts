import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { endOwnPair } from '../conversations/endings.operations.ts';
import { selectRows, transact } from '../foundation/database.ts';
import { newId } from '../foundation/ids.ts';
import { erasePerson } from '../surveys/erasing.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import type { TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import * as operations from './cards.operations.ts';
import { halfAt, lastBox, practised } from './cards.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let meeting: Meeting;
let others: Meeting;
let pairId: string;

beforeAll(async () => {
  platform = await testPlatform();
  const made = await makeMeetings(platform, 'kaart', 2);
  house = made.house;
  [meeting, others] = made.meetings as [Meeting, Meeting];
  pairId = meeting.pairId;
});

const as = (who: 'newcomer' | 'buddy', of = meeting) => [platform, of[who].actor] as const;
const keep = (
  who: 'newcomer' | 'buddy',
  word: string,
  means = 'uitleg',
  article: 'de' | 'het' | null = null,
) => operations.keepWord(...as(who), { pairId, wordId: newId(), article, word, means, cardId: null });
const words = async (who: 'newcomer' | 'buddy') =>
  (await operations.listWords(...as(who), { pairId })).map(({ word }) => word);

describe('a card', () => {
  it('is the same for both, and either turns it', async () => {
    expect((await operations.readTable(...as('buddy'), { placeId: pairId })).card).toBeNull();
    await operations.turnCard(...as('newcomer'), { placeId: pairId, cardId: 'cooking-a2', step: 0 });
    await operations.turnCard(...as('buddy'), { placeId: pairId, cardId: 'cooking-a2', step: 1 });
    for (const who of ['newcomer', 'buddy'] as const)
      expect((await operations.readTable(...as(who), { placeId: pairId })).card).toEqual({
        id: 'cooking-a2',
        step: 1,
      });
  });

  it('is turned once when both turn it at the same moment', async () => {
    const next = { placeId: pairId, cardId: 'cooking-a2', step: 2 };
    await Promise.all([
      operations.turnCard(...as('newcomer'), next),
      operations.turnCard(...as('buddy'), next),
    ]);
    expect((await operations.readTable(...as('buddy'), { placeId: pairId })).card?.step).toBe(2);
  });

  it('is told to whoever listens, after it was kept', async () => {
    const heard: unknown[] = [];
    const stop = await platform.events.subscribe(`pair:${pairId}`, (message) => heard.push(message));
    await operations.turnCard(...as('buddy'), { placeId: pairId, cardId: 'music-a2', step: 0 });
    await operations.setTimer(...as('buddy'), { placeId: pairId, timer: null });
    await keep('buddy', 'luisteren');
    await expect
      .poll(() => heard)
      .toEqual([
        { kind: 'card', cardId: 'music-a2', step: 0, by: 'buddy' },
        { kind: 'timer' },
        { kind: 'word' },
      ]);
    await stop();
  });

  it('of a pair of other people is neither seen nor turned', async () => {
    const strange = as('buddy', others);
    await expect(operations.readTable(...strange, { placeId: pairId })).rejects.toMatchObject({
      code: 'not-found',
    });
    const turn = operations.turnCard(...strange, { placeId: pairId, cardId: 'music-a2', step: 4 });
    await expect(turn).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a timer', () => {
  it('runs for both, stops for both, and leaves the card alone', async () => {
    platform.clock.set('2026-11-02T10:00:00Z');
    await operations.setTimer(...as('newcomer'), {
      placeId: pairId,
      timer: { sharing: 'languages', minutes: 30 },
    });
    const seen = await operations.readTable(...as('buddy'), { placeId: pairId });
    expect(seen.timer).toEqual({
      sharing: 'languages',
      minutes: 30,
      startedAt: new Date('2026-11-02T10:00:00Z'),
    });
    await operations.setTimer(...as('buddy'), { placeId: pairId, timer: null });
    const after = await operations.readTable(...as('newcomer'), { placeId: pairId });
    expect(after).toEqual({ card: { id: 'music-a2', step: 0 }, timer: null });
  });

  it('has two halves of the same length, and an end', () => {
    const timer = { minutes: 20, startedAt: new Date('2026-11-02T10:00:00Z') };
    const at = (time: string) => halfAt(timer, new Date(`2026-11-02T${time}Z`));
    expect(at('09:59:58')).toEqual({ half: 1, secondsLeft: 600 });
    expect(at('10:00:00')).toEqual({ half: 1, secondsLeft: 600 });
    expect(at('10:09:59')).toEqual({ half: 1, secondsLeft: 1 });
    expect(at('10:10:00')).toEqual({ half: 2, secondsLeft: 600 });
    expect(at('10:20:00')).toEqual({ half: 'over', secondsLeft: 0 });
  });

  it('of another length is refused', async () => {
    const timer = { sharing: 'persons', minutes: 7 } as const;
    await expect(operations.setTimer(...as('buddy'), { placeId: pairId, timer })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('the words of two', () => {
  it('are kept once for both, whoever adds them and in whatever capitals', async () => {
    expect(await keep('newcomer', ' Recept ', 'hoe je kookt', 'het')).toEqual({ already: false });
    expect(await keep('buddy', 'recept')).toEqual({ already: true });
    expect(await words('buddy')).toEqual(await words('newcomer'));
    expect((await words('buddy')).filter((word) => word.toLowerCase() === 'recept')).toEqual(['Recept']);
  });

  it('that come twice from a page that did not hear the answer stand there once', async () => {
    const again = {
      pairId,
      wordId: newId(),
      article: null,
      word: 'proeven',
      means: '',
      cardId: 'cooking-b1',
    };
    expect(await operations.keepWord(...as('buddy'), again)).toEqual({ already: false });
    expect(await operations.keepWord(...as('buddy'), again)).toEqual({ already: true });
  });

  it('are taken away by either, and a second time is no problem', async () => {
    await keep('buddy', 'foutje');
    const wrong = (await operations.listWords(...as('buddy'), { pairId })).find(
      ({ word }) => word === 'foutje',
    );
    const gone = { pairId, wordId: wrong?.id ?? '' };
    await operations.removeWord(...as('newcomer'), gone);
    await operations.removeWord(...as('buddy'), gone);
    expect(await words('buddy')).not.toContain('foutje');
  });

  it('of other people are not seen, added to, taken away or practised', async () => {
    const [mine] = await operations.listWords(...as('buddy'), { pairId });
    const wordId = mine?.id ?? '';
    const strange = as('newcomer', others);
    const refused = { code: 'not-found' };
    await expect(operations.listWords(...strange, { pairId })).rejects.toMatchObject(refused);
    await expect(operations.removeWord(...strange, { pairId, wordId })).rejects.toMatchObject(refused);
    const own = { pairId: others.pairId, wordId };
    await expect(operations.practiseWord(...strange, { ...own, knew: true })).rejects.toMatchObject(refused);
    await operations.removeWord(...strange, own);
    expect((await operations.listWords(...as('buddy'), { pairId }))[0]?.id).toBe(wordId);
  });

  it('cannot be read by staff, whatever they ask the database', async () => {
    for (const name of ['shared_table', 'word', 'word_practice'])
      await expect(
        transact(platform.database, 'staff', { organisationId: house.organisationId }, (tx) =>
          selectRows(tx, sql`select * from ${sql.raw(`talks.${name}`)}`),
        ),
        name,
      ).rejects.toThrow();
  });
});

describe('practising', () => {
  it('brings a word back later each time it was known, and at once when it was not', async () => {
    platform.clock.set('2026-11-02T10:00:00Z');
    const [{ id: wordId } = { id: '' }] = await operations.listWords(...as('newcomer'), { pairId });
    const answer = (knew: boolean) => operations.practiseWord(...as('newcomer'), { pairId, wordId, knew });
    expect(await answer(true)).toEqual({ box: 1, dueAt: new Date('2026-11-03T10:00:00Z') });
    expect(await answer(true)).toEqual({ box: 2, dueAt: new Date('2026-11-05T10:00:00Z') });
    expect(await answer(false)).toEqual({ box: 0, dueAt: new Date('2026-11-02T10:00:00Z') });
  });

  it('is each one’s own: the other does not see how it went', async () => {
    const [{ id: wordId } = { id: '' }] = await operations.listWords(...as('newcomer'), { pairId });
    await operations.practiseWord(...as('newcomer'), { pairId, wordId, knew: true });
    const boxOf = async (who: 'newcomer' | 'buddy') =>
      (await operations.listWords(...as(who), { pairId })).find(({ id }) => id === wordId)?.box;
    expect([await boxOf('newcomer'), await boxOf('buddy')]).toEqual([1, 0]);
  });

  it('ends in a last box, from which a word comes back after two months', () => {
    const now = new Date('2026-11-02T10:00:00Z');
    const last = practised(lastBox, true, now);
    expect(last).toEqual({ box: lastBox, dueAt: new Date('2027-01-01T10:00:00Z') });
  });
});

describe('when a pair is over', () => {
  it('both keep the words and practise them; nothing is added, turned or taken away', async () => {
    const before = await words('newcomer');
    await endOwnPair(...as('buddy'), { pairId, reason: 'no-time' });
    expect(await words('newcomer')).toEqual(before);
    const [{ id: wordId } = { id: '' }] = await operations.listWords(...as('buddy'), { pairId });
    await operations.practiseWord(...as('buddy'), { pairId, wordId, knew: true });
    const refused = { code: 'state-changed' };
    await expect(keep('buddy', 'later')).rejects.toMatchObject(refused);
    await expect(operations.removeWord(...as('buddy'), { pairId, wordId })).rejects.toMatchObject(refused);
    const turn = operations.turnCard(...as('buddy'), { placeId: pairId, cardId: 'music-a2', step: 1 });
    await expect(turn).rejects.toMatchObject(refused);
  });

  it('and one of the two is erased, nothing of the pair is left', async () => {
    const { organisationId } = house;
    await erasePerson(platform, house.coordinator, {
      organisationId,
      personId: meeting.newcomer.actor.personId,
    });
    const [left] = await selectRows<{ count: string }>(
      platform.database.connection,
      sql`select ((select count(*) from talks.word where pair_id = ${pairId}::uuid)
        + (select count(*) from talks.shared_table where pair_id = ${pairId}::uuid)
        + (select count(*) from talks.word_practice p where not exists (select 1 from talks.word w where w.id = p.word_id)))::text as count`,
    );
    expect(left?.count).toBe('0');
  });
});
