import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordAppointments } from '../appointments/history.operations.ts';
import { confirmRound } from '../conversations/confirming.operations.ts';
import { recordConversations } from '../conversations/history.operations.ts';
import {
  acceptPairs,
  declinePair,
  endPair,
  listPairs,
  logConversation,
  readPair,
} from '../conversations/pairs.operations.ts';
import { proposeRound } from '../conversations/proposing.operations.ts';
import {
  staffOf,
  addPeople,
  machine,
  makeOrganisation,
  profile,
  type TestOrganisation,
} from '../testing/people.ts';
import { selectRows } from '../foundation/database.ts';
import { changeSettings } from '../organisations/organisations.operations.ts';
import { setStateWithPairs } from '../conversations/leaving.operations.ts';
import { setPersonState } from '../people/people.operations.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { exportBoard, listBoard, readBoard } from './lists.operations.ts';
import { listUndoable, undo } from './undoing.operations.ts';
import { listViews, removeView, saveView } from './views.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let where: { organisationId: string };
let pairs: { id: string; newcomer: { id: string; name: string } }[];
const day = 86_400_000;
const at = (moment: string) => platform.clock.set(moment);
const total = async (list: 'silent' | 'missed' | 'waiting' | 'offers' | 'certificates') =>
  (await listBoard(platform, house.coordinator, { ...where, list })).total;
const namesOn = async (list: 'silent' | 'missed' | 'waiting' | 'certificates') =>
  (await listBoard(platform, house.coordinator, { ...where, list })).rows.map((row) => row.name);

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'huis');
  where = { organisationId: house.organisationId };
  at('2026-09-01T09:00:00Z');
  await addPeople(
    platform,
    house,
    'newcomer',
    ['Amal', 'Bahar', 'Cemre', 'Dina', 'Elif'].map((givenName, index) =>
      profile({ givenName, familyName: '', level: 'A2', registeredOn: `2026-08-0${9 - index}` }),
    ),
  );
  await addPeople(
    platform,
    house,
    'buddy',
    ['Kees', 'Lotte', 'Mies', 'Noor'].map((givenName, index) =>
      profile({
        givenName,
        familyName: '',
        levelMin: 'A0',
        levelMax: 'B2',
        capacity: 1,
        certificateIssuedOn: [null, '2023-10-01', '2024-01-10', '2026-01-01'][index] ?? null,
      }),
    ),
  );
  const { roundId } = await proposeRound(platform, house.coordinator, {
    ...where,
    programmeId: house.programmeId,
    seed: 1,
  });
  await confirmRound(platform, house.coordinator, { ...where, roundId, tell: false });
  pairs = (await listPairs(platform, house.coordinator, where)).pairs;
  await acceptPairs(platform, house.coordinator, {
    ...where,
    pairIds: pairs.slice(0, 3).map(({ id }) => id),
    tell: false,
  });
  at('2026-11-10T12:00:00Z');
});

describe('the board', () => {
  it('names who waits, longest first, and the offers without an answer', async () => {
    const board = await readBoard(platform, house.coordinator, where);
    expect(board.offers).toMatchObject({ total: 1, first: [{ status: 'open', detail: '2026-09-08' }] });
    expect(board.waiting.total).toBe(1);
    expect(board.waiting.first[0]).toMatchObject({ status: 'first' });
    await addPeople(platform, house, 'newcomer', [
      profile({ givenName: 'Zoë', familyName: '', registeredOn: '2026-01-05' }),
    ]);
    expect((await namesOn('waiting'))[0]).toBe('Zoë');
    expect(await total('waiting')).toBe(2);
  });

  it('calls a pair silent after 14 days without an appointment and without a talk', async () => {
    expect(await total('silent')).toBe(3);
    const [first, second, third] = pairs;
    if (!first || !second || !third) throw new Error('three pairs run');
    const talks = [{ pairId: first.id, heldOn: '2026-10-27', minutes: 30 }];
    await recordConversations(platform, machine, { ...where, talks });
    await recordAppointments(platform, machine, {
      ...where,
      zone: 'Europe/Amsterdam',
      appointments: [{ pairId: second.id, localStart: '2026-11-20T19:30', minutes: 60 }],
    });
    expect(await namesOn('silent')).toEqual([third.newcomer.name]);
    at('2026-11-11T12:00:00Z');
    const { rows } = await listBoard(platform, house.coordinator, { ...where, list: 'silent' });
    expect(rows.map((row) => [row.name, row.status])).toEqual([
      [third.newcomer.name, 'never'],
      [first.newcomer.name, 'silent'],
    ]);
    expect(rows[1]?.since.toISOString()).toBe('2026-10-26T23:00:00.000Z');
    at('2026-11-10T12:00:00Z');
  });

  it('keeps a missed appointment until a talk on that day is noted, or fourteen days went by', async () => {
    const [first] = pairs;
    const pairId = first?.id ?? '';
    await recordAppointments(platform, machine, {
      ...where,
      zone: 'Europe/Amsterdam',
      appointments: [{ pairId, localStart: '2026-11-09T23:30', minutes: 30 }],
    });
    expect(await total('missed')).toBe(1);
    at('2026-11-24T12:00:00Z');
    expect(await total('missed')).toBe(1);
    at('2026-11-10T12:00:00Z');
    await recordConversations(platform, machine, {
      ...where,
      talks: [{ pairId, heldOn: '2026-11-09', minutes: 30 }],
    });
    expect(await total('missed')).toBe(0);
  });

  it('counts the day of a talk at home, also of who lives in a zone that the database does not know', async () => {
    const pairId = pairs[0]?.id ?? '';
    // 20:30 in California is the next day in Amsterdam.
    await recordAppointments(platform, machine, {
      ...where,
      zone: 'US/Pacific-New',
      appointments: [{ pairId, localStart: '2026-11-06T20:30', minutes: 30 }],
    });
    expect(await total('missed')).toBe(1);
    await recordConversations(platform, machine, {
      ...where,
      talks: [{ pairId, heldOn: '2026-11-07', minutes: 30 }],
    });
    expect(await total('missed')).toBe(0);
  });

  it('warns of certificates that ended or end soon, and of missing ones only where everybody must have one', async () => {
    expect(await namesOn('certificates')).toEqual(['Lotte', 'Mies']);
    await changeSettings(platform, house.coordinator, {
      ...where,
      name: 'Taalhuis',
      certificateRequired: true,
      certificateValidMonths: 36,
    });
    const { rows } = await listBoard(platform, house.coordinator, {
      ...where,
      list: 'certificates',
      sort: 'name',
    });
    expect(rows.map((row) => [row.name, row.status])).toEqual([
      ['Kees', 'missing'],
      ['Lotte', 'expired'],
      ['Mies', 'soon'],
    ]);
  });

  it('narrows by name, status and days, turns round, and goes along as a whole', async () => {
    const query = { ...where, list: 'waiting' } as const;
    const found = await listBoard(platform, house.coordinator, { ...query, search: 'zoë' });
    expect(found.rows.map((row) => row.name)).toEqual(['Zoë']);
    expect((await listBoard(platform, house.coordinator, { ...query, days: 200 })).total).toBe(1);
    expect((await listBoard(platform, house.coordinator, { ...query, status: 'again' })).total).toBe(0);
    const turned = await listBoard(platform, house.coordinator, { ...query, direction: 'descending' });
    expect(turned.rows.at(-1)?.name).toBe('Zoë');
    expect((await exportBoard(platform, house.coordinator, query)).rows).toHaveLength(2);
  });
});

describe('saved views', () => {
  it('are of whoever made them, and of colleagues when shared; the same name takes the place of the earlier', async () => {
    const other = staffOf(house.organisationId, 'coordinator', 'analyst');
    const view = { ...where, name: 'Lang stil', list: 'silent', query: 'days=30' } as const;
    const { viewId } = await saveView(platform, house.coordinator, { ...view, isShared: false });
    expect(await listViews(platform, other, where)).toEqual([]);
    const again = await saveView(platform, house.coordinator, { ...view, query: 'days=60', isShared: true });
    expect(again.viewId).toBe(viewId);
    expect(await listViews(platform, other, where)).toMatchObject([{ query: 'days=60', isOwn: false }]);
    await expect(removeView(platform, other, { ...where, viewId })).rejects.toMatchObject({
      code: 'not-found',
    });
    await removeView(platform, house.coordinator, { ...where, viewId });
    expect(await listViews(platform, house.coordinator, where)).toEqual([]);
  });
});

describe('a mistake', () => {
  // Steps of people are never at the same moment.
  beforeEach(() => platform.clock.set(new Date(platform.clock.now().getTime() + 1_000).toISOString()));
  const last = async () => (await listUndoable(platform, house.coordinator, where))[0]?.lineId ?? '';
  const takeBack = async (lineId: string) => undo(platform, house.coordinator, { ...where, lineId });
  const stateOf = async (pairId: string) =>
    (await readPair(platform, house.coordinator, { ...where, pairId })).pair.state;

  it('in ending a pair is taken back with its appointments, once', async () => {
    const pairId = pairs[1]?.id ?? '';
    const planned = () =>
      selectRows<{ state: string }>(
        platform.database.connection,
        sql`select state from identity.appointment where pair_id = ${pairId}::uuid`,
      );
    await endPair(platform, house.coordinator, { ...where, pairId, reason: 'no-click' });
    await platform.jobs.run('keep-series').catch(() => undefined);
    await selectRows(
      platform.database.connection,
      sql`update identity.appointment set state = 'cancelled', changed_at = ${platform.clock.now().toISOString()}::timestamptz where pair_id = ${pairId}::uuid`,
    );
    const line = await last();
    await takeBack(line);
    expect(await stateOf(pairId)).toBe('started');
    expect(await planned()).toEqual([{ state: 'planned' }]);
    expect(await listUndoable(platform, house.coordinator, where)).toEqual([]);
    await expect(takeBack(line)).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('in declining an offer is taken back, and both hear that it is open', async () => {
    const pairId = pairs[3]?.id ?? '';
    await declinePair(platform, house.coordinator, { ...where, pairId });
    await takeBack(await last());
    expect(await stateOf(pairId)).toBe('offered');
  });

  it('in a state is taken back to what it was', async () => {
    const personId = pairs[0]?.newcomer.id ?? '';
    await setPersonState(platform, house.coordinator, { ...where, personId, state: 'paused' });
    const [line] = await listUndoable(platform, house.coordinator, { ...where, subject: personId });
    expect(line).toMatchObject({ step: 'people.set-state', state: 'paused' });
    await takeBack(line?.lineId ?? '');
    const rows = await selectRows<{ state: string }>(
      platform.database.connection,
      sql`select state from identity.person where id = ${personId}::uuid`,
    );
    expect(rows).toEqual([{ state: 'active' }]);
    expect(await listUndoable(platform, house.coordinator, { ...where, subject: personId })).toEqual([]);
  });

  it('in a state is taken back whole: the end of her own pause, the day and the reason she left', async () => {
    const one = { ...where, personId: pairs[1]?.newcomer.id ?? '' };
    const { connection } = platform.database;
    const record = async () =>
      (
        await selectRows(
          connection,
          sql`select state, paused_until::text, left_on::text, left_reason, held_by_staff from identity.person where id = ${one.personId}::uuid`,
        )
      )[0];
    const mistake = async (before: ReturnType<typeof sql>, state: 'active' | 'paused' | 'left') => {
      await connection.execute(sql`update identity.person set ${before} where id = ${one.personId}::uuid`);
      const was = await record();
      await setPersonState(platform, house.coordinator, { ...one, state });
      expect(await record()).not.toEqual(was);
      await takeBack(
        (await listUndoable(platform, house.coordinator, { ...where, subject: one.personId }))[0]!.lineId,
      );
      expect(await record()).toEqual(was);
      at(new Date(platform.clock.now().getTime() + 1_000).toISOString());
    };
    await mistake(sql`state = 'paused', paused_until = '2026-12-24'`, 'left');
    await mistake(
      sql`state = 'left', paused_until = null, left_on = '2026-10-01', left_reason = 'verhuisd'`,
      'active',
    );
    await mistake(sql`state = 'paused', left_on = null, left_reason = null, held_by_staff = true`, 'active');
    await connection.execute(
      sql`update identity.person set state = 'active', held_by_staff = false where id = ${one.personId}::uuid`,
    );
  });

  it('in writing a talk down is taken back, and only that talk', async () => {
    const pairId = pairs[0]?.id ?? '';
    const minutes = async () =>
      (await readPair(platform, house.coordinator, { ...where, pairId })).conversations.map(
        (one) => one.minutes,
      );
    const before = await minutes();
    const { pair } = await readPair(platform, house.coordinator, { ...where, pairId });
    const heldOn = (pair.startedAt ?? pair.offeredAt).toISOString().slice(0, 10);
    for (const long of [45, 460])
      await logConversation(platform, house.coordinator, { ...where, pairId, heldOn, minutes: long });
    const line = await last();
    await takeBack(line);
    expect((await minutes()).sort()).toEqual([...before, 45].sort());
    await expect(takeBack(line)).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('in saying that somebody left is taken back with her pair', async () => {
    const { id, newcomer } = pairs[0] ?? { id: '', newcomer: { id: '' } };
    await setStateWithPairs(platform, house.coordinator, { ...where, personId: newcomer.id, state: 'left' });
    expect(await stateOf(id)).toBe('ended');
    await takeBack(await last());
    expect(await stateOf(id)).toBe('started');
  });

  it('cannot be taken back when the newcomer found somebody else, or after a quarter of an hour', async () => {
    const pairId = pairs[2]?.id ?? '';
    await endPair(platform, house.coordinator, { ...where, pairId, reason: 'no-time' });
    const line = await last();
    at(new Date(platform.clock.now().getTime() + day / 24).toISOString());
    expect(await listUndoable(platform, house.coordinator, where)).toEqual([]);
    await expect(takeBack(line)).rejects.toMatchObject({ code: 'state-changed' });
    expect(await stateOf(pairId)).toBe('ended');
  });
});

it('orders names as every list of people does: by family name without «van», capitals alike', async () => {
  const names = ['van der Aa', 'bos', 'Adema', 'de Wit'];
  const people = names.map((familyName) => profile({ givenName: 'Naam', familyName, level: 'A2' }));
  await addPeople(platform, house, 'newcomer', people);
  const { rows } = await listBoard(platform, house.coordinator, { ...where, list: 'waiting', sort: 'name' });
  const shown = rows.map(({ name }) => name).filter((name) => name.startsWith('Naam'));
  expect(shown).toEqual(['Naam van der Aa', 'Naam Adema', 'Naam bos', 'Naam de Wit']);
});
