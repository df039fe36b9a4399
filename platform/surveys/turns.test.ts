import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import { changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import { listPeople, setPersonState } from '../people/people.operations.ts';
import { addPeople, machine, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { openAllTurns } from './calendar.jobs.ts';
import * as calendar from './calendar.operations.ts';
import { deliverMail } from './delivery.jobs.ts';
import { readInvitable } from './invitation-list.operations.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import { openLink, readQuestionnaire } from './respondent.operations.ts';
import { openTurns } from './turns.operations.ts';
import { closeWave, listWaves } from './waves.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let where: { organisationId: TestOrganisation['organisationId']; programmeId: string };

const read = () => calendar.readCalendar(platform, house.coordinator, where);
const stepCalled = async (name: string) => (await read()).steps.find((step) => step.name === name)?.id ?? '';
const pause = async (name: string, paused: boolean) =>
  calendar.pauseStep(platform, house.coordinator, {
    organisationId: where.organisationId,
    stepId: await stepCalled(name),
    paused,
  });
const turns = () =>
  selectRows<{ name: string; wave: string; channel: string; opens: string; closes: string }>(
    platform.database.connection,
    sql`select p.given_name as name, w.name as wave, i.channel, i.opens_on::text as opens, i.closes_on::text as closes
      from identity.invitation i join identity.person p on p.id = i.person_id join identity.wave w on w.id = i.wave_id
      order by i.invited_at, p.given_name`,
  );
const mails = () =>
  selectRows<{ to: string; state: string; not_before: string | null }>(
    platform.database.connection,
    sql`select to_address as to, state, not_before from identity.mail order by to_address, created_at`,
  );
const newcomer = (givenName: string, registeredOn: string, contact: 'mail' | 'phone' | 'none' = 'mail') =>
  profile({
    givenName,
    registeredOn,
    email: contact === 'mail' ? `${givenName.toLowerCase()}@example.org` : null,
    phone: contact === 'phone' ? '+31612345678' : null,
  });

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'noord');
  where = { organisationId: house.organisationId, programmeId: house.programmeId };
  await addPeople(platform, house, 'newcomer', [
    newcomer('Samira', '2026-10-30'),
    newcomer('Yonas', '2026-10-20', 'phone'),
    newcomer('Olena', '2026-08-01', 'none'),
    newcomer('Navid', '2026-11-20'),
    newcomer('Hodan', '2025-01-31'),
  ]);
});

describe('a calendar', () => {
  it('is empty at first; the usual one waits until it is started, and says whom it would ask when', async () => {
    expect((await read()).steps).toEqual([]);
    await calendar.useUsualCalendar(platform, house.coordinator, where);
    await calendar.useUsualCalendar(platform, house.coordinator, where);
    const { steps, weeks } = await read();
    expect(steps.map(({ name, months, state }) => [name, months, state])).toEqual([
      ['Begin', 0, 'paused'],
      ['Na 3 maanden', 3, 'paused'],
      ['Na 6 maanden', 6, 'paused'],
      ['Na 9 maanden', 9, 'paused'],
      ['Na 12 maanden', 12, 'paused'],
    ]);
    const begin = steps[0]?.id;
    expect(weeks[0]).toEqual({
      week: '2026-11-02',
      people: expect.arrayContaining([{ stepId: begin, people: 2 }]),
    });
    expect(weeks.find(({ week }) => week === '2026-11-16')?.people).toEqual([{ stepId: begin, people: 1 }]);
    await openAllTurns(platform);
    expect(await turns()).toEqual([]);
  });

  it('opens each turn once, by whichever process, in the way in which somebody can be reached', async () => {
    await pause('Begin', false);
    await pause('Na 3 maanden', false);
    await Promise.all([openAllTurns(platform), openAllTurns(platform), openAllTurns(platform)]);
    await openAllTurns(platform);
    expect(await turns()).toEqual([
      {
        name: 'Olena',
        wave: 'Na 3 maanden, juli–december 2026',
        channel: 'letter',
        opens: '2026-11-02',
        closes: '2026-11-21',
      },
      {
        name: 'Samira',
        wave: 'Begin, juli–december 2026',
        channel: 'mail',
        opens: '2026-11-02',
        closes: '2026-11-26',
      },
      {
        name: 'Yonas',
        wave: 'Begin, juli–december 2026',
        channel: 'sms',
        opens: '2026-11-02',
        closes: '2026-11-16',
      },
    ]);
    expect((await mails()).map(({ to }) => to)).toEqual(['+31612345678', 'samira@example.org']);
    expect((await read()).letters).toMatchObject([{ letters: 1 }]);
  });

  it('does not invite again who left and came back, nor by hand', async () => {
    const { people } = await listPeople(platform, house.coordinator, { ...where, kind: 'newcomer' });
    const samira = people.find(({ givenName }) => givenName === 'Samira')?.id ?? '';
    const her = { organisationId: where.organisationId, personId: samira };
    await setPersonState(platform, house.coordinator, { ...her, state: 'paused' });
    await setPersonState(platform, house.coordinator, { ...her, state: 'active' });
    await openAllTurns(platform);
    const [wave] = await listWaves(platform, house.coordinator, where);
    const ofWave = { organisationId: where.organisationId, waveId: wave?.id ?? '' };
    expect(await readInvitable(platform, house.coordinator, ofWave)).toMatchObject({
      byMail: 0,
      onPaper: [],
    });
    expect(await inviteToWave(platform, house.coordinator, { ...ofWave, channel: 'letter' })).toMatchObject({
      invited: 0,
    });
    expect(await turns()).toHaveLength(3);
  });

  it('gives each her own last day, on her page and on her letter', async () => {
    const waves = await listWaves(platform, house.coordinator, where);
    const wave = waves.find(({ name }) => name.startsWith('Na 3'));
    const ofWave = { organisationId: where.organisationId, waveId: wave?.id ?? '' };
    const { letters } = await readLetters(platform, house.coordinator, ofWave);
    expect(letters.map(({ closesOn }) => closesOn)).toEqual(['2026-11-21']);
    const olena = await openLink(platform, letters[0]?.link.split('/').at(-1) ?? '');
    expect(await readQuestionnaire(platform, olena, {})).toMatchObject({
      open: true,
      closesOn: '2026-11-21',
    });
    platform.clock.set('2026-11-22T09:00:00Z');
    expect(await readQuestionnaire(platform, olena, {})).toMatchObject({ open: false });
  });

  it('asks in the evening, but sends in the morning; what stands still sends nothing until it goes on', async () => {
    platform.clock.set('2026-11-22T20:30:00Z');
    await openAllTurns(platform);
    expect((await turns()).at(-1)).toMatchObject({
      name: 'Navid',
      opens: '2026-11-22',
      closes: '2026-12-17',
    });
    const navid = async () => (await mails()).find(({ to }) => to === 'navid@example.org');
    expect(new Date((await navid())?.not_before ?? 0).toISOString()).toBe('2026-11-23T08:00:00.000Z');
    await pause('Begin', true);
    platform.clock.set('2026-11-23T10:00:00Z');
    await deliverMail(platform);
    expect((await navid())?.state).toBe('waiting');
    const begin = (await listWaves(platform, house.coordinator, where)).find(({ name }) =>
      name.startsWith('Begin'),
    );
    const ofWave = { organisationId: where.organisationId, waveId: begin?.id ?? '' };
    await calendar.pauseWave(platform, house.coordinator, { ...ofWave, paused: true });
    await pause('Begin', false);
    await deliverMail(platform);
    expect((await navid())?.state).toBe('waiting');
    await calendar.pauseWave(platform, house.coordinator, { ...ofWave, paused: false });
    await deliverMail(platform);
    expect((await navid())?.state).toBe('outbox');
  });

  it('goes on in a new wave when the one of this half year was closed to publish it, and in the next half year', async () => {
    const begin = (await listWaves(platform, house.coordinator, where)).find(({ name }) =>
      name.startsWith('Begin'),
    );
    await closeWave(platform, house.coordinator, {
      organisationId: where.organisationId,
      waveId: begin?.id ?? '',
    });
    await addPeople(platform, house, 'newcomer', [newcomer('Amal', '2026-11-20')]);
    await openAllTurns(platform);
    expect((await turns()).at(-1)?.wave).toBe('Begin, juli–december 2026 (2)');
    await addPeople(platform, house, 'newcomer', [newcomer('Selam', '2027-01-10')]);
    platform.clock.set('2027-01-12T09:00:00Z');
    await openAllTurns(platform);
    expect((await turns()).at(-1)?.wave).toBe('Begin, januari–juni 2027');
  });

  it('never has two questionnaires open for somebody: the later one waits', async () => {
    await addPeople(platform, house, 'newcomer', [newcomer('Kidane', '2027-01-05')]);
    await openAllTurns(platform);
    await calendar.addStep(platform, house.coordinator, {
      ...where,
      name: 'Snel daarna',
      kind: 'pulse',
      months: 0,
      openDays: 60,
    });
    await pause('Snel daarna', false);
    await openAllTurns(platform);
    const of = async (name: string) =>
      (await turns()).filter((turn) => turn.name === name).map(({ wave }) => wave);
    expect(await of('Kidane')).toEqual(['Begin, januari–juni 2027']);
    platform.clock.set('2027-02-03T09:00:00Z');
    await openAllTurns(platform);
    expect(await of('Kidane')).toEqual(['Begin, januari–juni 2027', 'Snel daarna, januari–juni 2027']);
  });

  it('is taken apart and put together again without asking anybody twice', async () => {
    const before = (await turns()).length;
    const stepId = await stepCalled('Begin');
    const step = { organisationId: where.organisationId, stepId };
    await calendar.removeStep(platform, house.coordinator, { ...step, removed: true });
    expect((await read()).removed.map(({ name }) => name)).toEqual(['Begin']);
    await calendar.removeStep(platform, house.coordinator, { ...step, removed: false });
    expect((await read()).steps.find(({ id }) => id === stepId)?.state).toBe('paused');
    await calendar.startCalendar(platform, house.coordinator, where);
    await openTurns(platform, machine, step);
    expect((await turns()).length).toBe(before);
    expect((await read()).steps.every(({ state }) => state === 'running')).toBe(true);
  });

  it('takes the months of a wave from the programme', async () => {
    await changeProgrammeSettings(platform, house.coordinator, { ...where, settings: { waveMonths: 12 } });
    await addPeople(platform, house, 'newcomer', [newcomer('Tigist', '2028-02-29')]);
    platform.clock.set('2028-02-29T09:00:00Z');
    await openAllTurns(platform);
    expect((await turns()).at(-1)).toMatchObject({ name: 'Tigist', wave: 'Begin, januari–december 2028' });
  });
});
