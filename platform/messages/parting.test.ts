import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAppointment, listOwnAppointments } from '../appointments/appointments.operations.ts';
import { keepSeries } from '../appointments/series.operations.ts';
import { readCandidates } from '../conversations/candidates.operations.ts';
import { endPairsOfLeavers, leaveWithPairs, setStateWithPairs } from '../conversations/leaving.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import { readPair } from '../conversations/pairs.operations.ts';
import { endPauses } from '../enrolment/own-profile.operations.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import { person } from '../people/people.schema.ts';
import { readParticipant } from '../people/reachable.operations.ts';
import { makeMeetings, type Meeting } from '../testing/meeting.ts';
import { listOutbox } from '../testing/outbox.ts';
import { machine, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { listMessages, sendText } from './messages.operations.ts';
import { part, readFarewell } from './parting.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let meetings: Meeting[];

beforeAll(async () => {
  platform = await testPlatform();
  ({ house, meetings } = await makeMeetings(platform, 'afscheid', 6));
  await platform.database.connection.update(person).set({ email: sql`given_name || '@example.org'` });
});

const mailTo = async ({ actor }: Meeting['newcomer']) =>
  (await listOutbox(platform)).filter((mail) => mail.personId === actor.personId).map((mail) => mail.body);

const parting = (pairId: string) => ({
  pairId,
  messageId: crypto.randomUUID(),
  reason: 'no-click' as const,
  words: 'Dank je wel voor alles!',
  next: 'new-match' as const,
});

describe('who ends her pair', () => {
  it('says goodbye, is in the queue again with her place, and so is the other', async () => {
    const { pairId, newcomer, buddy } = meetings[0]!;
    expect(await part(platform, newcomer.actor, parting(pairId))).toEqual({ already: false });
    expect(await readOwnPair(platform, buddy.actor, { pairId })).toMatchObject({ state: 'ended' });
    expect(await readFarewell(platform, buddy.actor, { pairId })).toEqual({
      words: 'Dank je wel voor alles!',
    });
    expect(await readFarewell(platform, newcomer.actor, { pairId })).toEqual({ words: null });
    const { newcomers, buddies } = await readCandidates(platform, house.coordinator, {
      organisationId: house.organisationId,
      programmeId: house.programmeId,
    });
    const waiting = newcomers.find(({ id }) => id === newcomer.actor.personId);
    expect(waiting?.waitsSince).toBe('2026-09-01');
    expect(buddies.find(({ id }) => id === buddy.actor.personId)?.capacity).toBe(1);
  });

  it('does it once, however often she sends the form', async () => {
    const { pairId, newcomer, buddy } = meetings[0]!;
    expect(await part(platform, newcomer.actor, parting(pairId))).toEqual({ already: true });
    expect(await part(platform, buddy.actor, parting(pairId))).toEqual({ already: true });
    const { messages } = await listMessages(platform, buddy.actor, { pairId });
    expect(messages).toHaveLength(1);
    expect(await mailTo(buddy)).toHaveLength(1);
    expect(await mailTo(newcomer)).toEqual([]);
  });

  it('is alone in knowing why: not the other, not staff, not in a letter or an audit line', async () => {
    const { pairId, newcomer, buddy } = meetings[0]!;
    const { pair } = await readPair(platform, house.coordinator, {
      organisationId: house.organisationId,
      pairId,
    });
    expect(pair.endReason).toBe('own-choice');
    const own = sql`select reason from identity.pair_ending`;
    const as = (access: 'staff' | 'participant', personId: typeof buddy.actor.personId, query = own) =>
      transact(platform.database, access, { organisationId: house.organisationId, personId }, (tx) =>
        selectRows(tx, query),
      );
    expect(await as('participant', newcomer.actor.personId)).toEqual([{ reason: 'no-click' }]);
    expect(await as('participant', buddy.actor.personId)).toEqual([]);
    const refused = async (work: Promise<unknown>) => work.then(() => null, sqlStateOf);
    expect(await refused(as('staff', buddy.actor.personId))).toBe('42501');
    const ofPair = sql`select end_reason from identity.pair`;
    expect(await refused(as('participant', buddy.actor.personId, ofPair))).toBe('42501');
    const [lines] = await selectRows<{ text: string }>(
      platform.database.connection,
      sql`select string_agg(details::text, ' ') as text from identity.audit_line`,
    );
    expect(lines?.text + (await mailTo(buddy)).join(' ')).not.toContain('no-click');
  });

  it('leaves the thread to read and not to write in', async () => {
    const { pairId, buddy } = meetings[0]!;
    const late = sendText(platform, buddy.actor, { pairId, messageId: crypto.randomUUID(), body: 'Wacht!' });
    await expect(late).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('may pause until a day, and is there again the day after', async () => {
    const { pairId, newcomer } = meetings[1]!;
    const wish = { ...parting(pairId), words: '', next: 'pause' as const };
    const over = part(platform, newcomer.actor, { ...wish, until: '2026-11-02' });
    await expect(over).rejects.toMatchObject({ code: 'invalid-input' });
    await part(platform, newcomer.actor, { ...wish, until: '2026-12-01' });
    expect(await readParticipant(platform, newcomer.actor, {})).toMatchObject({
      state: 'paused',
      pausedUntil: '2026-12-01',
    });
    expect(await endPauses(platform, machine, {})).toBe(0);
    platform.clock.set('2026-12-01T06:00:00Z');
    expect(await endPauses(platform, machine, {})).toBe(0);
    platform.clock.set('2026-12-02T06:00:00Z');
    expect(await endPauses(platform, machine, {})).toBe(1);
    expect(await readParticipant(platform, newcomer.actor, {})).toMatchObject({
      state: 'active',
      pausedUntil: null,
    });
    platform.clock.set('2026-11-02T09:00:00Z');
  });

  it('stays paused when a coordinator paused her, whatever she wants next', async () => {
    const { pairId, buddy } = meetings[5]!;
    await setStateWithPairs(platform, house.coordinator, {
      organisationId: house.organisationId,
      personId: buddy.actor.personId,
      state: 'paused',
    });
    await part(platform, buddy.actor, parting(pairId));
    expect(await readOwnPair(platform, buddy.actor, { pairId })).toMatchObject({ state: 'ended' });
    expect(await readParticipant(platform, buddy.actor, {})).toMatchObject({ state: 'paused' });
  });
});

describe('who leaves', () => {
  it('ends her pair with it; the other hears of it and what was planned is cancelled', async () => {
    const { pairId, newcomer, buddy } = meetings[2]!;
    await makeAppointment(platform, newcomer.actor, {
      appointmentId: crypto.randomUUID(),
      pairId,
      localStart: '2026-11-10T19:30',
      minutes: 60,
      weekly: false,
    });
    expect(await leaveWithPairs(platform, newcomer.actor, {})).toEqual({ pairs: 1 });
    expect(await readOwnPair(platform, buddy.actor, { pairId })).toMatchObject({ state: 'ended' });
    expect((await mailTo(buddy)).at(-1)).toContain('gestopt');
    await keepSeries(platform, machine);
    expect((await listOwnAppointments(platform, buddy.actor, {})).appointments).toEqual([]);
  });

  it('is written down by a coordinator with the same effect', async () => {
    const { pairId, newcomer, buddy } = meetings[3]!;
    const who = { organisationId: house.organisationId, personId: buddy.actor.personId };
    expect(await setStateWithPairs(platform, house.coordinator, { ...who, state: 'paused' })).toEqual({
      pairs: 0,
    });
    expect(await setStateWithPairs(platform, house.coordinator, { ...who, state: 'left' })).toEqual({
      pairs: 1,
    });
    expect(await readOwnPair(platform, newcomer.actor, { pairId })).toMatchObject({ state: 'ended' });
  });

  it('in any other way loses her pair within a minute', async () => {
    const { pairId, newcomer, buddy } = meetings[4]!;
    await platform.database.connection
      .update(person)
      .set({ state: 'left' })
      .where(sql`id = ${buddy.actor.personId}`);
    expect(await endPairsOfLeavers(platform, machine, {})).toEqual({ ended: 1 });
    expect(await endPairsOfLeavers(platform, machine, {})).toEqual({ ended: 0 });
    expect(await readOwnPair(platform, newcomer.actor, { pairId })).toMatchObject({ state: 'ended' });
  });
});
