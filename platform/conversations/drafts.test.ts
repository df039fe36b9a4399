import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../foundation/access.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import { asId, newId } from '../foundation/ids.ts';
import { addMember, changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import { person } from '../people/people.schema.ts';
import { makeOrganisation } from '../testing/matching-story.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readCandidatesAmong } from './candidates.operations.ts';
import { confirmRound } from './confirming.operations.ts';
import { computeDraftAgain, costOfBuddies, helpBehind, holdProposal, undoStep } from './drafts.operations.ts';
import { liftExclusion, listExclusions, listOwnExclusions } from './exclusions.operations.ts';
import { addProposal, removeProposal, restoreProposal, suggestBuddies } from './proposals.operations.ts';
import { previewRound, proposeRound } from './proposing.operations.ts';
import { readRound } from './rounds.operations.ts';
import { cancelRun, noteRun, readRun, startRun } from './runs.operations.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});

/**
 * Three newcomers and two buddies of one place each: Hanneke cooks with Amira, Pieter sings with Selam, and Olena, who
 * shares nothing, stays behind.
 */
async function town(slug: string) {
  const story = await makeOrganisation(platform, slug);
  const amira = await story.newcomer('Amira', { interests: ['cooking'] });
  const selam = await story.newcomer('Selam', { interests: ['music'] });
  const olena = await story.newcomer('Olena', { interests: ['sports'] });
  const hanneke = await story.buddy('Hanneke', { interests: ['cooking'] });
  const pieter = await story.buddy('Pieter', { interests: ['music'] });
  const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
  const where = { ...story.scope, roundId };
  const read = () => readRound(platform, story.marieke, where);
  const standing = async () =>
    (await read()).proposals
      .filter(({ removed }) => !removed)
      .map(({ newcomer, buddy }) => `${newcomer.name.split(' ')[0]}+${buddy.name.split(' ')[0]}`)
      .sort();
  const proposalOf = async (id: string) =>
    (await read()).proposals.find(({ newcomer, removed }) => newcomer.id === id && !removed)!.id;
  return { story, amira, selam, olena, hanneke, pieter, where, read, standing, proposalOf };
}

describe('a stable round', () => {
  it('is kept as one with what it costs, stays one when it is computed again, and nobody would rather have another', async () => {
    const { story, amira, hanneke, read, where } = await town('stabiel');
    expect((await read()).round).toMatchObject({
      rules: { stable: false },
      report: { stability: { blockingPairs: 0, newcomers: 0, largestGain: 0 } },
    });
    expect((await read()).round.report?.stability).not.toHaveProperty('cost');
    const wish = { ...story.scope, seed: 1, stable: true };
    const { roundId } = await proposeRound(platform, story.marieke, wish);
    const stable = { ...where, roundId };
    const cost = { pairs: 0, points: 0 };
    const expected = {
      gap: null,
      rules: { stable: true },
      report: { stability: { blockingPairs: 0, cost } },
    };
    expect((await readRound(platform, story.marieke, stable)).round).toMatchObject(expected);
    expect(await computeDraftAgain(platform, story.marieke, stable)).toEqual({ changed: 0 });
    expect((await readRound(platform, story.marieke, stable)).round).toMatchObject(expected);
    const costs = await costOfBuddies(platform, story.marieke, {
      ...stable,
      newcomerId: amira,
      buddyIds: [hanneke],
    });
    expect(costs.get(hanneke)).toMatchObject({ pairs: 0, points: 0, exact: true });
  });
});

describe('a round', () => {
  it('says how far from the best it can be, and how everybody fared, also by group', async () => {
    const { read } = await town('uitleg');
    const { round, unmatched } = await read();
    expect(round).toMatchObject({
      gap: 0,
      rules: { off: ['age-wish', 'region'], scoreFloor: 0, longWait: null },
    });
    expect(round.bestScore).toBe(round.totalScore);
    expect(round.report?.all).toMatchObject({
      newcomers: 3,
      paired: 2,
      longestWait: 84,
      longestWaitAfter: 84,
    });
    expect(round.report?.groups.level).toMatchObject({ A2: { newcomers: 3, paired: 2 } });
    expect(round.report?.groups.language).toMatchObject({ unknown: { newcomers: 3 } });
    expect(unmatched).toMatchObject([{ reason: 'capacity', timesBefore: 0 }]);
  });

  it('counts how often somebody was left behind before', async () => {
    const { story, where, read, olena, standing } = await town('steeds-weer');
    await confirmRound(platform, story.marieke, where);
    const next = await proposeRound(platform, story.marieke, story.scope);
    const { unmatched } = await readRound(platform, story.marieke, { ...story.scope, ...next });
    expect(unmatched).toMatchObject([{ newcomer: { id: olena }, timesBefore: 1 }]);
    expect((await read()).round.state).toBe('confirmed');
    expect(await standing()).toHaveLength(2);
  });

  it('puts who waits too long first, leaves a rule out and keeps a floor when the programme says so', async () => {
    const { story } = await town('regels');
    await story.newcomer('Yusuf', { registeredOn: '2026-01-01' });
    const set = (settings: Parameters<typeof changeProgrammeSettings>[2]['settings']) =>
      changeProgrammeSettings(platform, story.marieke, { ...story.scope, settings });
    const names = async () =>
      (await previewRound(platform, story.marieke, { ...story.scope, seed: 1 })).pairs.map(
        (pair) => pair.newcomer.name.split(' ')[0],
      );
    expect(await names()).not.toContain('Yusuf');
    await set({ longWaitDays: 180 });
    expect(await names()).toContain('Yusuf');
    await set({ scoreFloor: 90 });
    expect(await names()).toEqual([]);
    await set({ scoreFloor: 0, rulesOff: ['common-time'] });
    await story.newcomer('Dawit', { slots: [], interests: ['cooking', 'music'], registeredOn: '2026-01-01' });
    expect(await names()).toEqual(expect.arrayContaining(['Dawit', 'Yusuf']));
  });
});

describe('a draft', () => {
  it('is computed again with held pairs and without those that were taken out, and every step can be undone', async () => {
    const { story, amira, hanneke, where, standing, proposalOf } = await town('opnieuw');
    expect(await standing()).toEqual(['Amira+Hanneke', 'Selam+Pieter']);
    const proposalId = await proposalOf(amira);
    await removeProposal(platform, story.marieke, { ...where, proposalId });
    expect(await standing()).toEqual(['Selam+Pieter']);
    expect(await computeDraftAgain(platform, story.marieke, where)).toMatchObject({
      changed: expect.any(Number),
    });
    const again = await standing();
    expect(again).toHaveLength(2);
    expect(again).not.toContain('Amira+Hanneke');

    expect(await undoStep(platform, story.marieke, where)).toEqual({ undone: 'computed' });
    expect(await standing()).toEqual(['Selam+Pieter']);
    expect(await undoStep(platform, story.marieke, where)).toEqual({ undone: 'removed' });
    expect(await standing()).toEqual(['Amira+Hanneke', 'Selam+Pieter']);
    expect(await undoStep(platform, story.marieke, where)).toEqual({ undone: null });

    await holdProposal(platform, story.marieke, { ...where, proposalId, held: true });
    await removeProposal(platform, story.marieke, { ...where, proposalId });
    expect(await restoreProposal(platform, story.marieke, { ...where, proposalId })).toMatchObject({
      restored: true,
    });
    expect(hanneke).toEqual(expect.any(String));
  });

  it('says how people fare as it stands once it is changed by hand, also when it is confirmed, and not when it is as it was', async () => {
    const { story, amira, selam, where, read, proposalOf } = await town('kaart');
    const changed = async () => (await read()).changedByHand;
    expect(await changed()).toBeNull();
    const [hers, other] = [await proposalOf(amira), await proposalOf(selam)];
    const scoreOf = (await read()).proposals.find(({ id }) => id === other)!.score;
    const all = {
      newcomers: 3,
      paired: 1,
      medianScore: scoreOf,
      lowestScore: scoreOf,
      longestWait: 84,
      longestWaitAfter: 84,
      medianWait: 84,
      medianWaitAfter: 84,
    };
    const asItStands = expect.objectContaining({ all });
    await holdProposal(platform, story.marieke, { ...where, proposalId: hers, held: true });
    expect(await changed()).toBeNull();
    await removeProposal(platform, story.marieke, { ...where, proposalId: hers });
    expect(await changed()).toEqual(asItStands);
    await restoreProposal(platform, story.marieke, { ...where, proposalId: hers });
    expect(await changed()).toBeNull();
    await removeProposal(platform, story.marieke, { ...where, proposalId: hers });
    // A step that changes no pair hides nothing.
    await holdProposal(platform, story.marieke, { ...where, proposalId: other, held: true });
    expect(await changed()).toEqual(asItStands);
    await computeDraftAgain(platform, story.marieke, where);
    expect(await changed()).toBeNull();
    await undoStep(platform, story.marieke, where);
    expect(await changed()).toEqual(asItStands);
    await confirmRound(platform, story.marieke, where);
    expect(await changed()).toEqual(asItStands);
  });

  it('says how people fare in what was confirmed: a pair that could not be made counts as none', async () => {
    const { story, hanneke, selam, where, read, proposalOf } = await town('overgeslagen');
    const scoreOf = (await read()).proposals.find(({ newcomer }) => newcomer.id === selam)!.score;
    await holdProposal(platform, story.marieke, {
      ...where,
      proposalId: await proposalOf(selam),
      held: true,
    });
    await platform.database.connection.update(person).set({ capacity: 0 }).where(eq(person.id, hanneke));
    expect((await read()).changedByHand).toBeNull();
    expect((await confirmRound(platform, story.marieke, where)).skipped).toHaveLength(1);
    const all = expect.objectContaining({ newcomers: 3, paired: 1, medianScore: scoreOf });
    expect((await read()).changedByHand).toEqual(expect.objectContaining({ all }));
  });

  it('says by group how people fare as it stands, and of a confirmed round for good', async () => {
    const { story, amira, selam, where, read, proposalOf } = await town('tabellen');
    const set = (id: string, values: Partial<typeof person.$inferInsert>) =>
      platform.database.connection.update(person).set(values).where(eq(person.id, id));
    await set(amira, { gender: 'woman', level: 'B1', birthYear: 1990, firstLanguage: 'ar' });
    await set(selam, { gender: 'woman', level: 'A1', birthYear: 1960 });
    await removeProposal(platform, story.marieke, { ...where, proposalId: await proposalOf(amira) });
    const groups = async () =>
      Object.fromEntries(
        Object.entries((await read()).changedByHand!.groups).map(([name, values]) => [
          name,
          Object.entries(values)
            .map(([value, { newcomers, paired }]) => `${value} ${paired}/${newcomers}`)
            .sort(),
        ]),
      );
    const expected = {
      gender: ['unknown 0/1', 'woman 1/2'],
      ageBand: ['35-44 0/1', '65+ 1/1', 'unknown 0/1'],
      level: ['A1 1/1', 'A2 0/1', 'B1 0/1'],
      language: ['ar 0/1', 'unknown 1/2'],
    };
    expect(await groups()).toEqual(expected);
    await confirmRound(platform, story.marieke, where);
    await set(selam, { level: 'B2', gender: 'man' });
    expect(await groups()).toEqual(expected);
  });

  it('says what a buddy costs the round, and lets her take the place of a pair that is not held', async () => {
    const { story, olena, amira, hanneke, pieter, where, standing, read } = await town('wat-als');
    const costs = await costOfBuddies(platform, story.marieke, {
      ...where,
      newcomerId: olena,
      buddyIds: [hanneke, pieter],
    });
    for (const id of [hanneke, pieter]) {
      expect(costs.get(id)).toMatchObject({ pairs: 0, exact: true });
      expect(costs.get(id)!.points).toBeGreaterThan(0);
      expect(costs.get(id)!.moved).toBe(1);
    }
    const { suggestions, present } = await suggestBuddies(platform, story.marieke, {
      ...where,
      newcomerId: olena,
    });
    expect(present).toBeNull();
    const hers = await suggestBuddies(platform, story.marieke, { ...where, newcomerId: amira });
    expect(hers.present).toBe(hanneke);
    expect(suggestions.find(({ buddy }) => buddy.id === hanneke)?.displaces).toMatchObject({ id: amira });

    const choose = { ...where, newcomerId: olena, buddyId: hanneke };
    expect(await addProposal(platform, story.marieke, choose)).toMatchObject({ added: false });
    expect(await addProposal(platform, story.marieke, { ...choose, displace: true })).toMatchObject({
      added: true,
      displaced: true,
    });
    await computeDraftAgain(platform, story.marieke, where);
    expect(await standing()).toContain('Olena+Hanneke');
    expect(
      (await read()).proposals.find(({ newcomer, removed }) => newcomer.id === olena && !removed),
    ).toMatchObject({
      fixed: true,
    });
    // The choice and what was computed for it are one step, there and back.
    expect((await read()).lastStep).toMatchObject({ kind: 'chosen' });
    expect(await undoStep(platform, story.marieke, where)).toEqual({ undone: 'chosen' });
    expect(await standing()).toEqual(['Amira+Hanneke', 'Selam+Pieter']);
    expect(await undoStep(platform, story.marieke, where)).toEqual({ undone: null });
  });

  it('says what would help who stays behind', async () => {
    const { story, where, read } = await town('helpt');
    const early = await story.newcomer('Early', { slots: ['mon-morning'] });
    await story.buddy('Wil', { slots: ['fri-evening'], capacity: 2 });
    const next = await proposeRound(platform, story.marieke, story.scope);
    const help = await helpBehind(platform, story.marieke, { ...story.scope, ...next, newcomerIds: [early] });
    expect(help[early]).toContainEqual({ code: 'more-time', params: { slot: 'fri-evening', buddies: 1 } });
    expect((await read()).round.id).toBe(where.roundId);
  });

  it('stays as it is when it is confirmed', async () => {
    const { story, where } = await town('vast');
    await confirmRound(platform, story.marieke, where);
    for (const attempt of [
      () => undoStep(platform, story.marieke, where),
      () => computeDraftAgain(platform, story.marieke, where),
      () => startRun(platform, story.marieke, { ...story.scope, draftId: where.roundId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'state-changed' });
  });
});

describe('a run', () => {
  it('becomes a round, and is remembered as one', async () => {
    const { story } = await town('los');
    const { runId, joined } = await startRun(platform, story.marieke, { ...story.scope, seed: 5 });
    const run = await readRun(platform, story.marieke, { ...story.scope, runId });
    expect({ joined, failed: run.failed }).toEqual({ joined: false, failed: false });
    const { round } = await readRound(platform, story.marieke, { ...story.scope, roundId: run.roundId! });
    expect(round).toMatchObject({ seed: 5, state: 'proposed' });
    expect(await cancelRun(platform, story.marieke, { ...story.scope, runId })).toEqual({ cancelled: false });
  });

  it('leaves nothing behind when it is cancelled, and one runs at a time', async () => {
    const { story, read } = await town('gestopt');
    const before = await read();
    // Afterwards nothing is done: the run is under way as long as the test wants it to be.
    const waiting: (() => Promise<void>)[] = [];
    const slow = {
      ...platform,
      afterwards: async (_: string, work: () => Promise<void>) => void waiting.push(work),
    };
    const { runId } = await startRun(slow, story.marieke, story.scope);
    expect(await startRun(slow, story.marieke, story.scope)).toEqual({ runId, joined: true });
    expect(await noteRun(slow, story.marieke, { ...story.scope, runId, stage: 'prices', gap: 0.01 })).toBe(
      true,
    );
    expect(await readRun(slow, story.marieke, { ...story.scope, runId })).toMatchObject({
      stage: 'prices',
      gap: 0.01,
    });
    expect(await cancelRun(slow, story.marieke, { ...story.scope, runId })).toEqual({ cancelled: true });
    for (const work of waiting) await work();
    await expect(readRun(slow, story.marieke, { ...story.scope, runId })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await read()).proposals).toEqual(before.proposals);
    const { runId: next } = await startRun(slow, story.marieke, story.scope);
    platform.clock.set('2026-11-02T09:02:00Z');
    expect(await readRun(slow, story.marieke, { ...story.scope, runId: next })).toMatchObject({
      failed: true,
    });
    expect((await startRun(slow, story.marieke, story.scope)).joined).toBe(false);
  });
});

describe('two who are kept apart', () => {
  it('are not paired in a later round either, also by hand, and can be seen and paired again', async () => {
    const { story, amira, hanneke, where, proposalOf, standing } = await town('uit-elkaar');
    const email = 'marieke@example.org';
    const member = { accountId: 'marieke', email, role: 'coordinator' } as const;
    await addMember(platform, { kind: 'system', reason: 'test' }, { ...story.scope, ...member });
    const proposalId = await proposalOf(amira);
    await removeProposal(platform, story.marieke, { ...where, proposalId, reason: 'known' });
    await confirmRound(platform, story.marieke, where);
    expect(await standing()).toEqual(['Selam+Pieter']);
    const kept = await listExclusions(platform, story.marieke, story.scope);
    expect(kept).toEqual([
      {
        newcomer: { id: amira, name: 'Amira Voorbeeld' },
        buddy: { id: hanneke, name: 'Hanneke Voorbeeld' },
        reason: 'known',
        excludedAt: platform.clock.now(),
        liftedAt: null,
        by: email,
      },
    ]);
    const paired = async () =>
      (await previewRound(platform, story.marieke, story.scope)).pairs.map(({ newcomer }) => newcomer.name);
    expect(await paired()).toEqual(['Olena Voorbeeld']);
    const among = { ...story.scope, personIds: [amira, hanneke] };
    const free = await readCandidatesAmong(platform, { kind: 'system', reason: 'test' }, among);
    expect(free.rules.forbidden).toEqual([{ newcomer: amira, buddy: hanneke }]);
    const next = await proposeRound(platform, story.marieke, story.scope);
    const pair = { newcomerId: amira, buddyId: hanneke };
    const wish = { ...story.scope, ...next, ...pair, override: true, displace: true };
    const byHand = await addProposal(platform, story.marieke, wish);
    expect(byHand).toEqual({ added: false, obstacles: [{ code: 'forbidden', overridable: false }] });
    const lift = () => liftExclusion(platform, story.marieke, { ...story.scope, ...pair });
    expect(await lift()).toEqual({ lifted: true });
    expect(await lift()).toEqual({ lifted: false });
    expect(await listExclusions(platform, story.marieke, story.scope)).toEqual([]);
    // What is kept of one of them has it still.
    const of = (personId: string) => listExclusions(platform, story.marieke, { ...story.scope, personId });
    for (const personId of [amira, hanneke])
      expect(await of(personId)).toMatchObject([{ reason: 'known', liftedAt: platform.clock.now() }]);
    expect(await of(crypto.randomUUID())).toEqual([]);
    expect(await addProposal(platform, story.marieke, wish)).toMatchObject({ added: true });
  });

  it('find in what they take along since when, and neither from whom nor why', async () => {
    const { story, amira, selam, hanneke, where, proposalOf } = await town('inzage');
    const herself = (personId: string): Actor => ({
      ...{ kind: 'respondent', personId: asId(personId), organisationId: story.scope.organisationId },
      ...{ invitationId: newId(), waveId: newId(), programmeId: asId(story.scope.programmeId) },
    });
    const own = (personId: string) => listOwnExclusions(platform, herself(personId), {});
    expect(await own(amira)).toEqual([]);
    await removeProposal(platform, story.marieke, {
      ...where,
      proposalId: await proposalOf(amira),
      reason: 'worry',
    });
    const since = platform.clock.now();
    expect(await own(amira)).toEqual([{ since, until: null }]);
    // Of others, also of the one from whom she is kept apart, nothing is there for her.
    for (const personId of [selam, hanneke]) expect(await own(personId)).toEqual([]);
    await liftExclusion(platform, story.marieke, { ...story.scope, newcomerId: amira, buddyId: hanneke });
    expect(await own(amira)).toEqual([{ since, until: since }]);
    // The database holds it too: who, why and by whom are closed to her.
    for (const column of ['buddy_id', 'reason', 'excluded_by', 'lifted_by']) {
      const asked = transact(
        platform.database,
        'respondent',
        { organisationId: story.scope.organisationId, personId: asId(amira) },
        (tx) => selectRows(tx, sql`select ${sql.raw(column)} from identity.exclusion`),
      );
      expect(await asked.catch(sqlStateOf), column).toBe('42501');
    }
  });

  it('come together again when taking out is undone or put back, and apart again when that is undone', async () => {
    const { story, amira, where, proposalOf } = await town('weer-samen');
    const proposal = { ...where, proposalId: await proposalOf(amira) };
    const apart = async () => (await listExclusions(platform, story.marieke, story.scope)).length;
    await removeProposal(platform, story.marieke, proposal);
    expect(await apart()).toBe(1);
    await undoStep(platform, story.marieke, where);
    expect(await apart()).toBe(0);
    await removeProposal(platform, story.marieke, proposal);
    await restoreProposal(platform, story.marieke, proposal);
    expect(await apart()).toBe(0);
    await undoStep(platform, story.marieke, where);
    expect(await apart()).toBe(1);
  });

  it('stay apart by who kept them apart first and why, whatever is undone in another round', async () => {
    const { story, amira, where, proposalOf } = await town('eerste-reden');
    const next = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
    const later = { ...story.scope, ...next };
    const { proposals } = await readRound(platform, story.marieke, later);
    const there = { ...later, proposalId: proposals.find(({ newcomer }) => newcomer.id === amira)!.id };
    const here = { ...where, proposalId: await proposalOf(amira) };
    const why = async () =>
      (await listExclusions(platform, story.marieke, story.scope)).map(({ reason }) => reason);
    await removeProposal(platform, story.marieke, { ...here, reason: 'known' });
    await removeProposal(platform, story.marieke, { ...there, reason: 'no-fit' });
    expect(await why()).toEqual(['known']);
    await undoStep(platform, story.marieke, later);
    expect(await why()).toEqual(['known']);
    await restoreProposal(platform, story.marieke, here);
    expect(await why()).toEqual([]);
    await undoStep(platform, story.marieke, where);
    expect(await why()).toEqual(['known']);
    // Whom somebody keeps apart again meanwhile, for another reason, stay so.
    await restoreProposal(platform, story.marieke, here);
    await removeProposal(platform, story.marieke, { ...there, reason: 'no-fit' });
    await undoStep(platform, story.marieke, where);
    expect(await why()).toEqual(['no-fit']);
  });

  it('are skipped with their name when a proposal of before is confirmed', async () => {
    const { story, amira, where, proposalOf } = await town('intussen-uit-elkaar');
    const other = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
    await removeProposal(platform, story.marieke, { ...where, proposalId: await proposalOf(amira) });
    const { skipped } = await confirmRound(platform, story.marieke, { ...story.scope, ...other });
    expect(skipped).toMatchObject([{ newcomer: { id: amira }, conflict: 'excluded' }]);
  });
});
