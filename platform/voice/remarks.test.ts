import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import { newId } from '../foundation/ids.ts';
import { erasePerson } from '../surveys/erasing.operations.ts';
import type { Participant } from '../devices/devices.operations.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeSide, type Side } from '../testing/world.ts';
import {
  answerMunicipalRemark,
  answerRemark,
  decideRemark,
  listMunicipalRemarks,
  listRemarks,
} from './answering.operations.ts';
import { mostRemarksPerDay } from './remarks.ts';
import { listReadable, say, support, takeBack } from './remarks.operations.ts';

let platform: TestPlatform;
let north: Side;
let where: { organisationId: string };
let city: { organisationId: string };
let she: Participant;
let others: Participant[];
const coordinator = () => north.partner.staff.coordinator;
const readBy = (who: Participant) => listReadable(platform, who, {});
const waiting = async (state: 'new' | 'passed' | 'refused' = 'new') =>
  (await listRemarks(platform, coordinator(), { ...where, state })).remarks;
const decide = (remarkId: string, decision: 'passed' | 'refused' = 'passed', reason = '') =>
  decideRemark(platform, coordinator(), { ...where, remarkId, decision, reason });

async function speak(
  who: Participant,
  input: Partial<Parameters<typeof say>[2]> & { words: string },
): Promise<string> {
  const remarkId = crypto.randomUUID();
  await say(platform, who, { remarkId, kind: 'initiative', language: 'ar', ...input });
  return remarkId;
}

beforeAll(async () => {
  platform = await testPlatform();
  north = await makeSide(platform, 'noord', 'GM0001');
  where = { organisationId: north.partner.organisationId };
  city = { organisationId: north.municipality.organisationId };
  she = north.participants.newcomer;
  others = north.newcomers
    .filter(({ id }) => id !== she.personId)
    .map(({ id }) => ({ ...she, personId: id as Participant['personId'], deviceId: newId() }));
});

describe('what a newcomer says', () => {
  it('reaches the coordinator first, with her name where she lets it be seen, and once', async () => {
    const about = north.signalId;
    const remarkId = await speak(she, { kind: 'comment', about, words: 'Dinsdag kan ik niet.' });
    const again = {
      remarkId,
      kind: 'comment',
      about,
      words: 'Dinsdag kan ik niet.',
      language: 'ar',
    } as const;
    expect(await say(platform, she, again)).toEqual({ already: true });
    expect((await readBy(others[0]!)).map(({ id }) => id)).not.toContain(remarkId);
    expect(await waiting()).toMatchObject([
      { id: remarkId, words: 'Dinsdag kan ik niet.', person: { id: she.personId }, aboutTitle: 'noord' },
    ]);
    await decide(remarkId);
    const read = (await readBy(others[0]!)).find(({ id }) => id === remarkId);
    expect(read).toMatchObject({ about, words: 'Dinsdag kan ik niet.', own: null });
    expect(JSON.stringify(read)).not.toContain(she.personId);
  });

  it('stays without a name for every role of staff when she wants that', async () => {
    const remarkId = await speak(she, { words: 'Samen koken.', anonymous: true });
    const found = (await waiting()).find(({ id }) => id === remarkId);
    expect(found?.person).toBeNull();
    const as = (role: string) =>
      platform.database.connection.transaction(async (tx) => {
        await tx.execute(sql.raw(`set local role medespraak_${role}`));
        await selectRows(tx, sql`select person_id from identity.remark`);
      });
    for (const role of ['staff', 'participant', 'municipality', 'statistician'])
      await expect(as(role), role).rejects.toThrow();
    await decide(remarkId);
  });

  it('is refused with a reason that she reads, and is not gone', async () => {
    const remarkId = await speak(others[1]!, { words: 'Iets over iemand.' });
    await expect(decide(remarkId, 'refused')).rejects.toMatchObject({ code: 'invalid-input' });
    await decide(remarkId, 'refused', 'Dit gaat over een persoon.');
    const own = (await readBy(others[1]!)).find(({ id }) => id === remarkId);
    expect(own?.own).toEqual({ state: 'refused', reason: 'Dit gaat over een persoon.', isAnonymous: false });
    expect((await readBy(she)).map(({ id }) => id)).not.toContain(remarkId);
    await decide(remarkId);
    expect((await readBy(she)).map(({ id }) => id)).toContain(remarkId);
  });

  it('is about what is shown to her alone, and at most so many times in a day', async () => {
    const elsewhere = speak(she, { kind: 'comment', about: crypto.randomUUID(), words: 'Hier.' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
    const eager = others[2]!;
    for (let turn = 0; turn < mostRemarksPerDay; turn += 1) await speak(eager, { words: `Idee ${turn}` });
    await expect(speak(eager, { words: 'Nog een' })).rejects.toMatchObject({ code: 'too-many-requests' });
    await expect(speak(north.participants.buddy, { words: 'Ik ook' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('gets an official answer, of the municipality where that shows it, which never reads who said it', async () => {
    const mine = await speak(she, { words: 'Een fietsles.' });
    const answer = { words: 'In maart.', language: 'nl' } as const;
    await expect(
      answerRemark(platform, coordinator(), { ...where, remarkId: mine, ...answer }),
    ).rejects.toMatchObject({ code: 'state-changed' });
    await decide(mine);
    await answerRemark(platform, coordinator(), { ...where, remarkId: mine, ...answer });
    const read = (await readBy(she)).find(({ id }) => id === mine);
    expect(read?.answer).toMatchObject({ words: 'In maart.', from: expect.any(String) as string });

    const about = north.municipalSignalId;
    const toCity = await speak(others[3]!, { kind: 'comment', about, words: 'De bus rijdt niet.' });
    const officer = north.municipality.staff.municipality;
    const heard = async () =>
      (await listMunicipalRemarks(platform, officer, city)).remarks.filter(({ words }) => words !== 'noord');
    const asked = { ...city, remarkId: toCity, words: 'Wij vragen het na.', language: 'nl' } as const;
    expect(await heard()).toEqual([]);
    await expect(answerMunicipalRemark(platform, officer, asked)).rejects.toMatchObject({
      code: 'not-found',
    });
    await decide(toCity);
    expect(await heard()).toMatchObject([{ id: toCity, words: 'De bus rijdt niet.' }]);
    expect(JSON.stringify(await heard())).not.toContain(others[3]!.personId);
    await expect(
      answerRemark(platform, coordinator(), { ...where, remarkId: toCity, ...answer }),
    ).rejects.toMatchObject({ code: 'not-found' });
    await answerMunicipalRemark(platform, officer, asked);
    const seen = (await readBy(others[3]!)).find(({ id }) => id === toCity);
    expect(seen?.answer).toMatchObject({ words: 'Wij vragen het na.', from: 'Gemeente noord' });
    // What the organisation passed itself is nothing of the municipality.
    const foreign = { ...asked, remarkId: mine };
    await expect(answerMunicipalRemark(platform, officer, foreign)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('an initiative', () => {
  it('is supported once each, told in tens to everybody, and no longer when she takes it back', async () => {
    const remarkId = await speak(others[4]!, { words: 'Een wandelclub.' });
    await decide(remarkId);
    const tens = async () => (await readBy(she)).find(({ id }) => id === remarkId)?.tens;
    const backers = [...others.filter((_, index) => index !== 4).slice(0, 9), she];
    for (const who of backers.slice(0, 9)) {
      await support(platform, who, { remarkId, supports: true });
      await support(platform, who, { remarkId, supports: true });
    }
    expect(await tens()).toBe(0);
    await support(platform, she, { remarkId, supports: true });
    expect(await tens()).toBe(10);
    expect((await waiting('passed')).find(({ id }) => id === remarkId)?.tens).toBe(10);
    expect((await readBy(she)).find(({ id }) => id === remarkId)?.isSupported).toBe(true);
    await support(platform, she, { remarkId, supports: false });
    expect(await tens()).toBe(0);
    // Her own needs no support of hers, and what she cannot read cannot be supported.
    await expect(support(platform, others[4]!, { remarkId, supports: true })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('goes when she takes it back, and everything that she said goes with her', async () => {
    const gone = await speak(others[5]!, { words: 'Vergeet dit.' });
    await expect(takeBack(platform, she, { remarkId: gone })).rejects.toMatchObject({ code: 'not-found' });
    await takeBack(platform, others[5]!, { remarkId: gone });
    expect((await waiting()).map(({ id }) => id)).not.toContain(gone);
    const kept = await speak(others[5]!, { words: 'Ook dit, noord.', anonymous: true });
    await decide(kept);
    await erasePerson(platform, coordinator(), { ...where, personId: others[5]!.personId });
    expect((await readBy(she)).map(({ id }) => id)).not.toContain(kept);
    const left = await selectRows<{ n: number }>(
      platform.database.connection,
      sql`select count(*)::int as n from identity.remark_support where person_id = ${others[5]!.personId}`,
    );
    expect(left).toEqual([{ n: 0 }]);
  });
});
