import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../foundation/database.ts';
import { readAudit } from '../organisations/organisations.operations.ts';
import { person } from '../people/people.schema.ts';
import { makeOrganisation } from '../testing/matching-story.ts';
import { machine } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readWaiting } from './candidates.operations.ts';
import { confirmRound } from './confirming.operations.ts';
import { holdProposal, undoStep } from './drafts.operations.ts';
import { insertStep } from './drafts.store.ts';
import { acceptPairs, declinePair, endPair, listPairs } from './pairs.operations.ts';
import { addProposal, removeProposal, restoreProposal, suggestBuddies } from './proposals.operations.ts';
import { previewRound, proposeRound } from './proposing.operations.ts';
import { discardRound, listRounds, putForgottenRoundsAside, readRound } from './rounds.operations.ts';
import { describeRoundAsJson } from './rounds.ts';
import { lockRound } from './rounds.store.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});

const names = (pairs: readonly { newcomer: { name: string }; buddy: { name: string } }[]) =>
  pairs.map((pair) => `${pair.newcomer.name.split(' ')[0]}+${pair.buddy.name.split(' ')[0]}`).sort();

describe('a round', () => {
  it('pairs everybody the rules allow, and names the rule for who stays behind', async () => {
    const story = await makeOrganisation(platform, 'taalhuis');
    await story.newcomer('Amira', { interests: ['cooking'], firstLanguage: 'ar', languages: ['ar', 'nl'] });
    await story.newcomer('Selam', { slots: ['fri-morning'] });
    await story.newcomer('Olena', { level: null });
    await story.newcomer('Yusuf', { state: 'paused' });
    await story.buddy('Hanneke', { interests: ['cooking'], languages: ['ar', 'nl'] });

    const preview = await previewRound(platform, story.marieke, { ...story.scope, seed: 7 });
    expect(names(preview.pairs)).toEqual(['Amira+Hanneke']);
    expect(preview.pairs[0]?.reasons.map((reason) => reason.code)).toEqual([
      'level-fits',
      'shared-interests',
      'common-times',
      'shared-language',
      'waiting',
    ]);
    expect(describeRoundAsJson(preview).unmatched).toEqual([
      { newcomer: { id: expect.any(String), name: 'Selam Voorbeeld' }, reason: 'common-time' },
      { newcomer: { id: expect.any(String), name: 'Olena Voorbeeld' }, reason: 'level-unknown' },
    ]);
    const selam = preview.unmatched.find(({ newcomer }) => newcomer.name.startsWith('Selam'))?.newcomer;
    const marks = new Map([[selam?.id ?? '', { birthYear: 1990 }]]);
    expect(describeRoundAsJson(preview, marks).unmatched.map(({ newcomer }) => newcomer)).toEqual([
      { ...selam, mark: { birthYear: 1990 } },
      { id: expect.any(String), name: 'Olena Voorbeeld' },
    ]);
    expect(await listRounds(platform, story.marieke, story.scope)).toEqual([]);
    expect(await readWaiting(platform, story.marieke, story.scope)).toEqual({
      waiting: 3,
      longestWait: 84,
      medianWait: 84,
      buddiesWithPlace: 1,
      freePlaces: 1,
      placesWithoutCertificate: 0,
      certificateRequired: false,
      withoutCertificate: 1,
    });
  });

  it('keeps who was eligible, who stayed behind and why, the seed and what the engine saw', async () => {
    const story = await makeOrganisation(platform, 'bibliotheek');
    await story.newcomer('Amira');
    await story.newcomer('Selam', { wishesGender: 'man' });
    await story.buddy('Hanneke', { gender: 'woman', capacity: 2 });
    const first = await proposeRound(platform, story.marieke, { ...story.scope, seed: 42 });
    const second = await proposeRound(platform, story.marieke, { ...story.scope, seed: 42 });
    const [one, two] = await Promise.all(
      [first, second].map((made) => readRound(platform, story.marieke, { ...story.scope, ...made })),
    );
    expect(one?.round).toMatchObject({
      state: 'proposed',
      seed: 42,
      proposedBy: 'marieke',
      onDay: '2026-11-02',
    });
    expect(one?.round.inputDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(two?.round.inputDigest).toBe(one?.round.inputDigest);
    expect(names(two?.proposals ?? [])).toEqual(names(one?.proposals ?? []));
    expect(one?.unmatched).toMatchObject([
      { reason: 'gender-wish', details: { 'gender-wish': 1 }, waitingDays: 84 },
    ]);
    expect(one?.idleBuddies).toMatchObject([{ buddy: { name: 'Hanneke Voorbeeld' }, freePlaces: 1 }]);
  });

  it('draws a seed when none is given', async () => {
    const story = await makeOrganisation(platform, 'loting');
    const { seed } = await previewRound(platform, story.marieke, story.scope);
    expect(Number.isSafeInteger(seed)).toBe(true);
  });

  it('is of no concern to somebody from another organisation', async () => {
    const [ours, theirs] = [
      await makeOrganisation(platform, 'ons-huis'),
      await makeOrganisation(platform, 'hun-huis'),
    ];
    const { roundId } = await proposeRound(platform, ours.marieke, ours.scope);
    await expect(readRound(platform, theirs.marieke, { ...ours.scope, roundId })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(readRound(platform, theirs.marieke, { ...theirs.scope, roundId })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('offers nobody to a buddy without a valid certificate when the organisation requires one', async () => {
    const story = await makeOrganisation(platform, 'vog-huis');
    await story.newcomer('Amira');
    await story.buddy('Hanneke');
    await story.buddy('Pieter', { certificateIssuedOn: '2023-11-02' });
    const counted = () => readWaiting(platform, story.marieke, story.scope);
    // Nothing is asked: Hanneke is in the round, and whoever makes it is told so. Nor is there an end to Pieter's.
    expect(await counted()).toMatchObject({
      buddiesWithPlace: 2,
      certificateRequired: false,
      withoutCertificate: 1,
    });
    await story.requireCertificate();
    const without = await previewRound(platform, story.marieke, story.scope);
    expect(without.unmatched).toMatchObject([{ reason: 'certificate', details: { certificate: 2 } }]);
    await story.buddy('Wil', { certificateIssuedOn: '2023-11-03' });
    expect(names((await previewRound(platform, story.marieke, story.scope)).pairs)).toEqual(['Amira+Wil']);
    expect(await readWaiting(platform, story.marieke, story.scope)).toMatchObject({
      buddiesWithPlace: 1,
      freePlaces: 1,
      placesWithoutCertificate: 2,
      certificateRequired: true,
      withoutCertificate: 2,
    });
  });
});

describe('confirming', () => {
  it('makes the pairs once, from two windows at the same time and once more later', async () => {
    const story = await makeOrganisation(platform, 'twee-vensters');
    for (const name of ['Amira', 'Selam', 'Olena']) await story.newcomer(name);
    await story.buddy('Hanneke', { capacity: 3 });
    const { roundId } = await proposeRound(platform, story.marieke, story.scope);
    const input = { ...story.scope, roundId };
    const both = await Promise.all([
      confirmRound(platform, story.marieke, input),
      confirmRound(platform, story.marieke, input),
    ]);
    expect(both.map((result) => result.pairs)).toEqual([3, 3]);
    expect(both.filter((result) => result.already)).toHaveLength(1);
    expect(await confirmRound(platform, story.marieke, input)).toMatchObject({ pairs: 3, already: true });
    expect((await listPairs(platform, story.marieke, story.scope)).counts).toMatchObject({ offered: 3 });
    await expect(discardRound(platform, story.marieke, input)).rejects.toMatchObject({
      code: 'state-changed',
    });
  });

  it('makes no pairs when other proposals stand than were seen, and does when they stand again', async () => {
    const story = await makeOrganisation(platform, 'gezien');
    for (const name of ['Amira', 'Selam']) await story.newcomer(name);
    await story.buddy('Hanneke', { capacity: 2 });
    const { roundId } = await proposeRound(platform, story.marieke, story.scope);
    const where = { ...story.scope, roundId };
    const { standing: seen, proposals } = await readRound(platform, story.marieke, where);
    const proposal = { ...story.scope, proposalId: proposals[0]!.id };
    const confirm = (mark: string) => confirmRound(platform, story.marieke, { ...where, seen: mark });
    await removeProposal(platform, story.marieke, proposal);
    for (const mark of [seen, ''])
      await expect(confirm(mark)).rejects.toMatchObject({ code: 'state-changed' });
    expect((await listPairs(platform, story.marieke, story.scope)).counts).toMatchObject({ offered: 0 });
    await restoreProposal(platform, story.marieke, proposal);
    expect((await readRound(platform, story.marieke, where)).standing).toBe(seen);
    expect(await confirm(seen)).toMatchObject({ pairs: 2, already: false });
    expect(await confirm('of another window')).toMatchObject({ pairs: 2, already: true });
  });

  it('of two rounds at the same time pairs nobody twice and fills no buddy beyond her places', async () => {
    const story = await makeOrganisation(platform, 'twee-rondes');
    for (const name of ['Amira', 'Selam']) await story.newcomer(name);
    await story.buddy('Hanneke', { capacity: 1 });
    await story.buddy('Pieter', { capacity: 1 });
    const rounds = [
      await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 }),
      await proposeRound(platform, story.marieke, { ...story.scope, seed: 2 }),
    ];
    const results = await Promise.all(
      rounds.map((made) => confirmRound(platform, story.marieke, { ...story.scope, ...made })),
    );
    expect(results.reduce((sum, result) => sum + result.pairs, 0)).toBe(2);
    expect(results.flatMap((result) => result.skipped).map((entry) => entry.conflict)).toEqual([
      'newcomer-paired',
      'newcomer-paired',
    ]);
  });

  it('skips and names who left or is full since the proposal', async () => {
    const story = await makeOrganisation(platform, 'intussen');
    const amira = await story.newcomer('Amira');
    await story.newcomer('Selam', { slots: ['fri-morning'] });
    await story.buddy('Hanneke');
    const pieter = await story.buddy('Pieter', { slots: ['fri-morning'] });
    const made = await proposeRound(platform, story.marieke, story.scope);
    const { connection } = platform.database;
    await connection.update(person).set({ state: 'left' }).where(eq(person.id, amira));
    await connection.update(person).set({ capacity: 0 }).where(eq(person.id, pieter));
    const result = await confirmRound(platform, story.marieke, { ...story.scope, ...made });
    expect(result).toMatchObject({ pairs: 0, already: false });
    expect(result.skipped.map((entry) => [entry.newcomer.name, entry.conflict]).sort()).toEqual([
      ['Amira Voorbeeld', 'newcomer-gone'],
      ['Selam Voorbeeld', 'buddy-full'],
    ]);
    const read = await readRound(platform, story.marieke, { ...story.scope, ...made });
    expect(read.proposals.every((proposal) => proposal.skipped)).toBe(true);
  });

  it('makes nothing of a round that was discarded', async () => {
    const story = await makeOrganisation(platform, 'weggelegd');
    const made = await proposeRound(platform, story.marieke, story.scope);
    await discardRound(platform, story.marieke, { ...story.scope, ...made });
    await expect(confirmRound(platform, story.marieke, { ...story.scope, ...made })).rejects.toMatchObject({
      code: 'state-changed',
    });
  });

  it('puts a proposal aside with which nothing was done for thirty days, and no other', async () => {
    const story = await makeOrganisation(platform, 'vergeten');
    const amira = await story.newcomer('Amira');
    await story.buddy('Hanneke');
    const [now, day] = [platform.clock.now().getTime(), 86_400_000];
    const atDay = (days: number) => platform.clock.set(new Date(now + days * day).toISOString());
    const forgotten = await proposeRound(platform, story.marieke, story.scope);
    const worked = await proposeRound(platform, story.marieke, story.scope);
    const undone = await proposeRound(platform, story.marieke, story.scope);
    const made = await proposeRound(platform, story.marieke, story.scope);
    await confirmRound(platform, story.marieke, { ...story.scope, ...made });
    atDay(20);
    const young = await proposeRound(platform, story.marieke, story.scope);
    const { proposals } = await readRound(platform, story.marieke, { ...story.scope, ...worked });
    const hers = proposals.find(({ newcomer }) => newcomer.id === amira);
    await holdProposal(platform, story.marieke, { ...story.scope, proposalId: hers?.id ?? '', held: true });
    // Done, and undone again on the last day but one: somebody worked on it.
    atDay(29);
    const inUndone = await readRound(platform, story.marieke, { ...story.scope, ...undone });
    const proposalId = inUndone.proposals[0]?.id ?? '';
    await holdProposal(platform, story.marieke, { ...story.scope, proposalId, held: true });
    expect(await undoStep(platform, story.marieke, { ...story.scope, ...undone })).toEqual({
      undone: 'held',
    });
    const states = async () => {
      await putForgottenRoundsAside(platform, machine, {});
      const rounds = await listRounds(platform, story.marieke, story.scope);
      return [forgotten, worked, made, young, undone].map(
        ({ roundId }) => rounds.find(({ id }) => id === roundId)?.state,
      );
    };
    atDay(30);
    expect(await states()).toEqual(['proposed', 'proposed', 'confirmed', 'proposed', 'proposed']);
    atDay(30.01);
    expect(await states()).toEqual(['discarded', 'proposed', 'confirmed', 'proposed', 'proposed']);
    atDay(50.01);
    expect(await states()).toEqual(['discarded', 'discarded', 'confirmed', 'discarded', 'proposed']);
    atDay(59.01);
    expect((await states()).at(-1)).toBe('discarded');
    atDay(0);
  });

  it('leaves a proposal that somebody works on at that very moment', async () => {
    const story = await makeOrganisation(platform, 'net-op-tijd');
    await story.newcomer('Amira');
    await story.buddy('Hanneke');
    const { roundId } = await proposeRound(platform, story.marieke, story.scope);
    const began = platform.clock.now();
    platform.clock.set(new Date(began.getTime() + 31 * 86_400_000).toISOString());
    let job = Promise.resolve<unknown>(null);
    await transact(platform.database, 'owner', {}, async (tx) => {
      await lockRound(tx, story.scope.organisationId, roundId);
      const undoing = { added: [], changed: [] };
      const step = { id: randomUUID(), organisationId: story.scope.organisationId, roundId, number: 1 };
      await insertStep(tx, { ...step, kind: 'held', undoing, at: platform.clock.now() });
      job = putForgottenRoundsAside(platform, machine, {});
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await job;
    const rounds = await listRounds(platform, story.marieke, story.scope);
    expect(rounds.map(({ state }) => state)).toEqual(['proposed']);
    platform.clock.set(began.toISOString());
  });

  it('counts open pairs as places taken, and never proposes an ended or declined pair again', async () => {
    const story = await makeOrganisation(platform, 'verleden');
    await story.newcomer('Amira');
    await story.buddy('Hanneke');
    const first = await proposeRound(platform, story.marieke, story.scope);
    await confirmRound(platform, story.marieke, { ...story.scope, ...first });
    await story.newcomer('Selam');
    const full = await previewRound(platform, story.marieke, story.scope);
    expect(full.unmatched).toMatchObject([{ newcomer: { name: 'Selam Voorbeeld' }, reason: 'capacity' }]);

    const { pairs } = await listPairs(platform, story.marieke, story.scope);
    await acceptPairs(platform, story.marieke, { ...story.scope, pairIds: pairs.map((pair) => pair.id) });
    await endPair(platform, story.marieke, { ...story.scope, pairId: pairs[0]!.id, reason: 'no-click' });
    const second = await proposeRound(platform, story.marieke, story.scope);
    const read = await readRound(platform, story.marieke, { ...story.scope, ...second });
    expect(names(read.proposals)).toEqual(['Selam+Hanneke']);
    expect(read.unmatched).toMatchObject([{ newcomer: { name: 'Amira Voorbeeld' }, reason: 'earlier-pair' }]);

    await confirmRound(platform, story.marieke, { ...story.scope, ...second });
    const offered = await listPairs(platform, story.marieke, { ...story.scope, state: 'offered' });
    await declinePair(platform, story.marieke, { ...story.scope, pairId: offered.pairs[0]!.id });
    const third = await previewRound(platform, story.marieke, story.scope);
    expect(third.pairs).toEqual([]);
    expect(third.unmatched.map((entry) => entry.reason)).toEqual(['earlier-pair', 'earlier-pair']);
  });
});

describe('changing a round by hand', () => {
  it('takes a pair out, and puts it back', async () => {
    const story = await makeOrganisation(platform, 'eruit');
    await story.newcomer('Amira');
    await story.buddy('Hanneke');
    const made = await proposeRound(platform, story.marieke, story.scope);
    const read = () => readRound(platform, story.marieke, { ...story.scope, ...made });
    const proposalId = (await read()).proposals[0]!.id;
    await removeProposal(platform, story.marieke, { ...story.scope, proposalId });
    expect((await read()).unmatched).toMatchObject([{ reason: 'by-hand' }]);
    expect(await restoreProposal(platform, story.marieke, { ...story.scope, proposalId })).toMatchObject({
      restored: true,
    });
    expect((await read()).unmatched).toEqual([]);
    await removeProposal(platform, story.marieke, { ...story.scope, proposalId });
    expect(await confirmRound(platform, story.marieke, { ...story.scope, ...made })).toMatchObject({
      pairs: 0,
    });
  });

  it('names the rules in the way, and sets those aside that two people can settle, when asked to', async () => {
    const story = await makeOrganisation(platform, 'met-de-hand');
    const amira = await story.newcomer('Amira', { interests: ['cooking'] });
    await story.buddy('Hanneke', { interests: ['cooking'] });
    const pieter = await story.buddy('Pieter', { slots: ['sun-morning'], levelMin: 'B1' });
    const full = await story.buddy('Wil', { capacity: 0 });
    const made = await proposeRound(platform, story.marieke, story.scope);
    const change = { ...story.scope, ...made, newcomerId: amira };

    const choice = await suggestBuddies(platform, story.marieke, change);
    expect(choice.suggestions.map((pair) => pair.buddy.name)).toEqual(['Hanneke Voorbeeld']);
    expect(choice.others.map((other) => other.obstacles)).toEqual([
      [
        { code: 'level', overridable: true },
        { code: 'common-time', overridable: true },
      ],
      [{ code: 'capacity', overridable: false }],
    ]);

    expect(await addProposal(platform, story.marieke, { ...change, buddyId: pieter })).toEqual({
      added: false,
      obstacles: [
        { code: 'level', overridable: true },
        { code: 'common-time', overridable: true },
      ],
    });
    expect(await addProposal(platform, story.marieke, { ...change, buddyId: full, override: true })).toEqual({
      added: false,
      obstacles: [{ code: 'capacity', overridable: false }],
    });
    expect(
      await addProposal(platform, story.marieke, { ...change, buddyId: pieter, override: true }),
    ).toMatchObject({ added: true });

    const read = await readRound(platform, story.marieke, { ...story.scope, ...made });
    const standing = read.proposals.filter((proposal) => !proposal.removed);
    expect(names(standing)).toEqual(['Amira+Pieter']);
    expect(standing[0]).toMatchObject({ source: 'hand', overridden: ['level', 'common-time'] });

    const engineOwn = read.proposals.find((proposal) => proposal.source === 'engine')!.id;
    expect(await restoreProposal(platform, story.marieke, { ...story.scope, proposalId: engineOwn })).toEqual(
      { restored: false, obstacle: 'newcomer-placed' },
    );
    expect(await confirmRound(platform, story.marieke, { ...story.scope, ...made })).toMatchObject({
      pairs: 1,
    });
  });

  it('does not give a place twice that the round has given already', async () => {
    const story = await makeOrganisation(platform, 'een-plek');
    const [amira, selam] = [await story.newcomer('Amira'), await story.newcomer('Selam')];
    const hanneke = await story.buddy('Hanneke');
    const made = await proposeRound(platform, story.marieke, story.scope);
    const read = await readRound(platform, story.marieke, { ...story.scope, ...made });
    const other = read.proposals[0]?.newcomer.id === amira ? selam : amira;
    expect(
      await addProposal(platform, story.marieke, {
        ...story.scope,
        ...made,
        newcomerId: other,
        buddyId: hanneke,
        override: true,
      }),
    ).toEqual({ added: false, obstacles: [{ code: 'capacity', overridable: false }] });
  });
});

it('leaves an audit line for every change, without a name', async () => {
  const story = await makeOrganisation(platform, 'sporen');
  await story.newcomer('Amira');
  await story.buddy('Hanneke');
  const made = await proposeRound(platform, story.marieke, story.scope);
  await confirmRound(platform, story.marieke, { ...story.scope, ...made });
  const lines = await readAudit(platform, { kind: 'system', reason: 'test' }, story.scope);
  expect(lines.map((line) => line.operation)).toEqual(
    expect.arrayContaining(['conversations.propose-round', 'conversations.confirm-round']),
  );
  expect(JSON.stringify(lines)).not.toContain('Amira');
});
