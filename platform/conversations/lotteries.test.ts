import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawLottery, hashOfList } from '@medespraak/matching';
import { visitor } from '../foundation/access.ts';
import { changeProgrammeSettings, readAudit } from '../organisations/organisations.operations.ts';
import { erasePerson } from '../surveys/erasing.operations.ts';
import { makeOrganisation } from '../testing/matching-story.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { announceLottery, countDrawable, foreseeDraw, foreseeWish } from './announcing.operations.ts';
import {
  holdDraw,
  listLotteries,
  listPublicDraws,
  readLottery,
  readLotteryRecord,
  withdrawLottery,
} from './lotteries.operations.ts';
import { chancesOf, checkLottery, fewerGroups, notFixedBy, sharesOf, stratumOf } from './lotteries.ts';
import { confirmRound } from './confirming.operations.ts';
import { computeDraftAgain } from './drafts.operations.ts';
import { addProposal, suggestBuddies } from './proposals.operations.ts';
import { draftRound, keepRound, proposeRound } from './proposing.operations.ts';
import { readRound } from './rounds.operations.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});

/** Eight newcomers who fit somebody, one who fits nobody, and three places. */
async function scarce(slug: string, { publishDraws = false } = {}) {
  const story = await makeOrganisation(platform, slug);
  if (publishDraws)
    await changeProgrammeSettings(platform, story.marieke, { ...story.scope, settings: { publishDraws } });
  for (let at = 0; at < 8; at++)
    await story.newcomer(`Nieuw${at}`, { level: at < 4 ? 'A1' : 'B1', gender: at % 2 ? 'woman' : 'man' });
  const never = await story.newcomer('Nooit', { slots: ['sun-morning'] });
  await story.buddy('Hanneke', { capacity: 3 });
  const announced = await announceLottery(platform, story.marieke, { ...story.scope, strata: ['level'] });
  return { story, never, where: { ...story.scope, ...announced } };
}

describe('a draw', () => {
  it('stands with its list and the hash of its seed before it is held, and tells the seed only afterwards', async () => {
    const { story, never, where } = await scarce('loting');
    const before = await readLottery(platform, story.marieke, where);
    expect(before).toMatchObject({ state: 'announced', places: 3, seed: null });
    expect(before.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(before.tickets).toHaveLength(8);
    expect(before.tickets.map(({ person }) => person?.id)).not.toContain(never);
    expect(before.tickets.every(({ drawn, place }) => drawn === null && place === null)).toBe(true);
    await expect(readLotteryRecord(platform, story.marieke, where)).rejects.toMatchObject({
      code: 'state-changed',
    });
    await expect(
      proposeRound(platform, story.marieke, { ...story.scope, lotteryId: where.lotteryId }),
    ).rejects.toMatchObject({ code: 'state-changed' });

    expect(await holdDraw(platform, story.marieke, where)).toEqual({ drawn: 3 });
    await expect(holdDraw(platform, story.marieke, where)).rejects.toMatchObject({ code: 'state-changed' });
    const after = await readLottery(platform, story.marieke, where);
    expect(after).toMatchObject({ state: 'drawn', commitment: before.commitment, listHash: before.listHash });
    expect(after.seed).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is made again from its record alone, and any change to the record is found', async () => {
    const { story, where } = await scarce('nagaan');
    await holdDraw(platform, story.marieke, where);
    const file = JSON.parse(JSON.stringify(await readLotteryRecord(platform, story.marieke, where)));
    expect(JSON.stringify(file)).not.toMatch(/Nieuw\d/);
    expect(checkLottery(file)).toBe(null);
    expect(file.chances).toEqual(expect.objectContaining({ A1: expect.any(Number) }));
    const changed = structuredClone(file);
    const [out, into] = [
      changed.record.tickets.find((ticket: { drawn: boolean }) => ticket.drawn),
      changed.record.tickets.find((ticket: { drawn: boolean }) => !ticket.drawn),
    ];
    [out.drawn, into.drawn] = [false, true];
    expect(checkLottery(changed)).toBe('other-draw');
    expect(checkLottery({ ...file, record: { ...file.record, seed: 'chosen' } })).toBe('other-seed');
    expect(checkLottery({ ...file, chances: { ...file.chances, A1: 1 } })).toBe('other-draw');
    const shorter = { ...file, record: { ...file.record, tickets: file.record.tickets.slice(1) } };
    expect(checkLottery(shorter)).toBe('other-list');
    expect(checkLottery(file, { commitment: '0'.repeat(64) })).toBe('other-seed');
    expect(checkLottery({ hello: 'world' })).toBe('no-record');
  });

  it('fixes how many places there are and by what groups are made, not whose a ticket is', async () => {
    const { story, where } = await scarce('vastgelegd');
    await holdDraw(platform, story.marieke, where);
    const file = await readLotteryRecord(platform, story.marieke, where);
    expect(file).toMatchObject({ format: 'medespraak-lottery/2', record: { strata: ['level'] } });
    expect(notFixedBy(file)).toEqual(['holders']);
    const { tickets, seed } = file.record;
    for (const other of [{ places: 5 }, { strata: ['gender'] }, { strata: undefined }]) {
      const record = drawLottery({ tickets, places: 3, strata: ['level'], ...other }, seed);
      const held = { ...file, record, chances: chancesOf(record) };
      expect(checkLottery(held)).toBe('other-list');
      expect(checkLottery({ ...held, record: { ...record, listHash: file.record.listHash } })).toBe(
        'other-list',
      );
    }
  });

  it('that was announced before places were fixed is held as it was, and its record says what it leaves open', async () => {
    const { story, where } = await scarce('van-voorheen');
    const { tickets } = await readLottery(platform, story.marieke, where);
    const listHash = hashOfList({ tickets, places: 3 });
    const { connection } = platform.database;
    await connection.execute(sql`alter table identity.lottery disable trigger lottery_as_announced`);
    await connection.execute(
      sql`update identity.lottery set list_hash = ${listHash} where id = ${where.lotteryId}`,
    );
    await connection.execute(sql`alter table identity.lottery enable trigger lottery_as_announced`);
    await holdDraw(platform, story.marieke, where);
    const file = await readLotteryRecord(platform, story.marieke, where);
    expect(file).toMatchObject({ format: 'medespraak-lottery/1', published: { listHash } });
    expect(checkLottery(file, { listHash })).toBe(null);
    expect(notFixedBy(file)).toEqual(['holders', 'places']);
  });

  it('decides who takes part in the round, which pairs them as well as can be', async () => {
    const { story, where, never } = await scarce('ronde-na-loting');
    await holdDraw(platform, story.marieke, where);
    const lottery = await readLottery(platform, story.marieke, where);
    const drawn = lottery.tickets.filter((ticket) => ticket.drawn).map(({ person }) => person!.id);
    const made = await proposeRound(platform, story.marieke, { ...story.scope, lotteryId: where.lotteryId });
    const read = await readRound(platform, story.marieke, { ...story.scope, ...made });
    expect(read.round.lotteryId).toBe(where.lotteryId);
    expect(read.proposals.map(({ newcomer }) => newcomer.id).sort()).toEqual([...drawn].sort());
    expect(read.unmatched.filter(({ reason }) => reason === 'not-drawn')).toHaveLength(5);
    expect(read.unmatched.find(({ newcomer }) => newcomer.id === never)?.reason).toBe('not-in-lottery');
    expect(read.round.report?.all).toMatchObject({ newcomers: 9, paired: 3 });
  });

  it('leaves a place to be given by hand to who was not drawn, which stands when the round is computed again', async () => {
    const { story, where } = await scarce('buiten-de-loting');
    await holdDraw(platform, story.marieke, where);
    const { roundId } = await proposeRound(platform, story.marieke, { ...where, seed: 1 });
    const round = { ...story.scope, roundId };
    const { unmatched, proposals } = await readRound(platform, story.marieke, round);
    const outside = unmatched.find(({ reason }) => reason === 'not-drawn')!.newcomer.id;
    const newcomerId = outside;
    const choice = await suggestBuddies(platform, story.marieke, { ...round, newcomerId });
    expect(choice).toMatchObject({ aside: 'not-drawn' });
    const hers = await suggestBuddies(platform, story.marieke, {
      ...round,
      newcomerId: proposals[0]!.newcomer.id,
    });
    expect(hers.aside).toBeNull();
    const buddyId = choice.suggestions[0]!.buddy.id;
    await addProposal(platform, story.marieke, { ...round, newcomerId, buddyId, displace: true });
    await computeDraftAgain(platform, story.marieke, round);
    const after = await readRound(platform, story.marieke, round);
    expect(
      after.proposals.filter(({ removed, newcomer }) => !removed && newcomer.id === outside),
    ).toMatchObject([{ source: 'hand', fixed: true }]);
    const { tickets } = await readLottery(platform, story.marieke, where);
    expect(tickets.find(({ person }) => person?.id === outside)).toMatchObject({ drawn: false });
  });

  it('stays whole when somebody on its list is erased', async () => {
    const { story, where } = await scarce('gewist');
    const [ticket] = (await readLottery(platform, story.marieke, where)).tickets;
    await erasePerson(platform, story.marieke, { ...story.scope, personId: ticket!.person!.id });
    await holdDraw(platform, story.marieke, where);
    const { tickets } = await readLottery(platform, story.marieke, where);
    expect(tickets.filter(({ person }) => person === null)).toHaveLength(1);
    expect(checkLottery(await readLotteryRecord(platform, story.marieke, where))).toBe(null);
  });

  it('is refused when there are places for everybody, and stays in the list when it is given up', async () => {
    const { story, where } = await scarce('genoeg');
    await expect(
      announceLottery(platform, story.marieke, { ...story.scope, strata: [], places: 8 }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
    await withdrawLottery(platform, story.marieke, { ...where, reason: 'list-wrong' });
    expect(await listLotteries(platform, story.marieke, story.scope)).toMatchObject([{ state: 'withdrawn' }]);
    await expect(holdDraw(platform, story.marieke, where)).rejects.toMatchObject({ code: 'state-changed' });
  });
});

it('puts people in strata by what was chosen, in a fixed order, also who said nothing', () => {
  const person = { level: 'A2' as const, gender: 'woman' as const, birthYear: 1990, firstLanguage: null };
  expect(stratumOf(person, ['language', 'level'], 2026)).toBe('A2 · unknown');
  expect(stratumOf(person, ['age'], 2026)).toBe('35-44');
  expect(stratumOf(person, [], 2026)).toBe('all');
});

describe('withdrawing a draw that was held', () => {
  it('keeps it with its reason, puts proposals of it aside, and no pairs can be made of it any more', async () => {
    const { story, where } = await scarce('terug', { publishDraws: true });
    await holdDraw(platform, story.marieke, where);
    const { lotteryId } = where;
    const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, lotteryId });
    const before = await draftRound(platform, story.marieke, { ...story.scope, lotteryId });
    const { seed } = await readLottery(platform, story.marieke, where);

    await withdrawLottery(platform, story.marieke, { ...where, reason: 'groups-wrong' });
    const read = await readLottery(platform, story.marieke, where);
    expect(read).toMatchObject({ state: 'withdrawn', seed, withdrawnReason: 'groups-wrong' });
    expect(read.tickets.filter(({ drawn }) => drawn)).toHaveLength(3);
    const { round } = await readRound(platform, story.marieke, { ...story.scope, roundId });
    expect(round.state).toBe('discarded');
    for (const late of [
      () => confirmRound(platform, story.marieke, { ...story.scope, roundId }),
      () => proposeRound(platform, story.marieke, { ...story.scope, lotteryId }),
      // A round that was being computed meanwhile.
      () => keepRound(platform, story.marieke, { ...story.scope, lotteryId, draft: before }),
      () => holdDraw(platform, story.marieke, where),
    ])
      await expect(late()).rejects.toMatchObject({ code: 'state-changed' });

    const record = await readLotteryRecord(platform, story.marieke, where);
    expect(record).toMatchObject({ withdrawn: { reason: 'groups-wrong' } });
    expect(checkLottery(JSON.parse(JSON.stringify(record)))).toBe(null);
    const { draws } = await listPublicDraws(platform, visitor, { slug: 'terug' });
    expect(draws).toMatchObject([{ state: 'withdrawn', seed, withdrawnAt: read.withdrawnAt }]);
    // Once more changes nothing, also not the reason.
    await withdrawLottery(platform, story.marieke, { ...where, reason: 'other' });
    expect(await readLottery(platform, story.marieke, where)).toMatchObject({
      withdrawnReason: 'groups-wrong',
    });
    const lines = await readAudit(platform, { kind: 'system', reason: 'test' }, story.scope);
    expect(lines.map(({ operation, details }) => ({ operation, details }))).toContainEqual({
      operation: 'conversations.withdraw-lottery',
      details: { reason: 'groups-wrong', drawn: true },
    });
  });

  it('is refused once pairs were made of it', async () => {
    const { story, where } = await scarce('gebruikt');
    await holdDraw(platform, story.marieke, where);
    const { lotteryId } = where;
    const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, lotteryId });
    await confirmRound(platform, story.marieke, { ...story.scope, roundId });
    await expect(
      withdrawLottery(platform, story.marieke, { ...where, reason: 'other' }),
    ).rejects.toMatchObject({ code: 'state-changed' });
    expect(await readLottery(platform, story.marieke, where)).toMatchObject({ state: 'drawn' });
  });

  it('cannot be taken back, nor its outcome changed with it: the database refuses', async () => {
    const { story, where } = await scarce('voorgoed');
    await holdDraw(platform, story.marieke, where);
    const change = (set: string) =>
      Promise.resolve(
        platform.database.connection.execute(
          sql.raw(`update identity.lottery set ${set} where id = '${where.lotteryId}'`),
        ),
      );
    await expect(change(`state = 'withdrawn', seed = 'other'`)).rejects.toThrow();
    await expect(change(`state = 'announced', seed = null, drawn_at = null`)).rejects.toThrow();
    await withdrawLottery(platform, story.marieke, { ...where, reason: 'other' });
    for (const set of [
      `state = 'drawn'`,
      `withdrawn_reason = 'not-needed'`,
      `state = 'withdrawn', seed = null`,
    ])
      await expect(change(set)).rejects.toThrow();
  });
});

describe('what a draw will do', () => {
  it('is said before it is announced and before it is held: chances, who has none, what helps, and how many pairs', async () => {
    const story = await makeOrganisation(platform, 'vooruit');
    for (let at = 0; at < 9; at++) await story.newcomer(`Nieuw${at}`, { level: 'A1', gender: 'woman' });
    await story.newcomer('Enige', { level: 'B1', gender: 'woman' });
    // Two places, of which one is for no more than the level of one person.
    await story.buddy('Hanneke');
    await story.buddy('Pieter', { levelMin: 'B1' });
    const wish = { ...story.scope, strata: ['level', 'gender'] as const };
    const before = await foreseeWish(platform, story.marieke, wish);
    expect(before).toMatchObject({
      people: 10,
      places: 2,
      shares: [
        { stratum: 'A1 · woman', people: 9, drawn: 2 },
        { stratum: 'B1 · woman', people: 1, drawn: 0 },
      ],
      fewer: [['gender']],
      // Nobody of the level of Pieter is drawn, so his place stays free whatever the seed.
      expected: { trials: 20, pairs: 1, fewest: 1, most: 1 },
    });
    expect(await listLotteries(platform, story.marieke, story.scope)).toEqual([]);

    const where = { ...story.scope, ...(await announceLottery(platform, story.marieke, wish)) };
    expect(await foreseeDraw(platform, story.marieke, where)).toEqual(before);
    expect(await readLottery(platform, story.marieke, where)).toMatchObject({
      state: 'announced',
      seed: null,
    });
    await holdDraw(platform, story.marieke, where);
    const { tickets, places } = await readLottery(platform, story.marieke, where);
    const drawn = (name: string) => tickets.filter((one) => one.stratum === name && one.drawn).length;
    expect(sharesOf(tickets, places).map(({ stratum }) => drawn(stratum))).toEqual([2, 0]);
    expect(
      checkLottery(JSON.parse(JSON.stringify(await readLotteryRecord(platform, story.marieke, where)))),
    ).toBe(null);
  });

  it('is about right: as many pairs as come of it on average, and never more than there are places', async () => {
    const { story, where } = await scarce('ongeveer');
    const { expected } = await foreseeDraw(platform, story.marieke, where);
    expect(expected).toEqual({ trials: 20, pairs: 3, fewest: 3, most: 3 });
    await expect(
      foreseeWish(platform, story.marieke, { ...story.scope, strata: [], places: 8 }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await countDrawable(platform, story.marieke, story.scope)).toBe(8);
    for (const places of [0, -1, 1.5, Number.NaN])
      await expect(
        foreseeWish(platform, story.marieke, { ...story.scope, strata: [], places }),
      ).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

it('offers the choices with as few groups less as possible in which everybody has a chance', () => {
  const list = (...strata: string[]) => strata.map((stratum, at) => ({ id: `n${at}`, stratum }));
  const many = (stratum: string, times: number) => Array.from({ length: times }, () => stratum);
  const both = ['level', 'language'] as const;
  expect(fewerGroups(list(...many('A1 · ar', 9), ...many('A2 · ar', 9)), both, 4)).toEqual([]);
  expect(fewerGroups(list(...many('A1 · ar', 9), ...many('A2 · ar', 9), 'A2 · ti'), both, 4)).toEqual([
    ['level'],
  ]);
  expect(fewerGroups(list(...many('A1 · ar', 19), 'A2 · ti'), both, 2)).toEqual([[]]);
  expect(fewerGroups([], both, 2)).toEqual([]);
});

describe('the public page of draws', () => {
  it('shows hashes from the announcement on and the seed once drawn, and nothing that counts people', async () => {
    const { story, where } = await scarce('openbaar', { publishDraws: true });
    const read = () => listPublicDraws(platform, visitor, { slug: 'openbaar' });
    const { commitment, listHash, announcedAt } = await readLottery(platform, story.marieke, where);
    const before = await read();
    expect(before.draws).toEqual([
      expect.objectContaining({
        state: 'announced',
        commitment,
        listHash,
        announcedAt,
        seed: null,
        drawnAt: null,
      }),
    ]);

    await holdDraw(platform, story.marieke, where);
    const { draws, organisation } = await read();
    expect(organisation).not.toBe('');
    const [drawn] = draws;
    expect(Object.keys(drawn!).sort()).toEqual([
      'announcedAt',
      'commitment',
      'drawnAt',
      'listHash',
      'programme',
      'seed',
      'state',
      'withdrawnAt',
    ]);
    // What the page tells everybody to try.
    const hash = createHash('sha256').update(`seed:${drawn!.seed}`).digest('hex');
    expect(hash).toBe(before.draws[0]!.commitment);
  });

  it('keeps a draw that was given up, and is not there for who never drew or does not exist', async () => {
    const { story, where } = await scarce('ingetrokken', { publishDraws: true });
    await withdrawLottery(platform, story.marieke, { ...where, reason: 'list-wrong' });
    const { draws } = await listPublicDraws(platform, visitor, { slug: 'ingetrokken' });
    expect(draws.map(({ state, seed }) => ({ state, seed }))).toEqual([{ state: 'withdrawn', seed: null }]);
    await makeOrganisation(platform, 'nooit-geloot');
    for (const slug of ['nooit-geloot', 'bestaat-niet'])
      await expect(listPublicDraws(platform, visitor, { slug })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('has only what was announced while the programme chose it, from then on and for good', async () => {
    const { story, where } = await scarce('eerst-niet');
    const read = () => listPublicDraws(platform, visitor, { slug: 'eerst-niet' });
    const choose = (publishDraws: boolean) =>
      changeProgrammeSettings(platform, story.marieke, { ...story.scope, settings: { publishDraws } });
    const announce = () =>
      announceLottery(platform, story.marieke, { ...story.scope, strata: ['level'] as const });
    await expect(read()).rejects.toMatchObject({ code: 'not-found' });
    await choose(true);
    await holdDraw(platform, story.marieke, where);
    await expect(read()).rejects.toMatchObject({ code: 'not-found' });
    const shown = { ...story.scope, ...(await announce()) };
    await choose(false);
    await withdrawLottery(platform, story.marieke, { ...shown, reason: 'not-needed' });
    await announce();
    const { commitment } = await readLottery(platform, story.marieke, shown);
    expect((await read()).draws).toMatchObject([{ state: 'withdrawn', commitment }]);
  });

  it('keeps a draw that was announced in public, and no other comes there afterwards: the database refuses', async () => {
    const { where } = await scarce('blijft-zo', { publishDraws: true });
    const change = platform.database.connection.execute(
      sql`update identity.lottery set is_public = false where id = ${where.lotteryId}`,
    );
    await expect(Promise.resolve(change)).rejects.toThrow();
  });
});
