import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { languageCodes } from '@medespraak/framework';
import { openDevice, requestCode, signInWithCode } from '../devices/devices.operations.ts';
import { visitor } from '../foundation/access.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import { changeProgrammeSettings } from '../organisations/organisations.operations.ts';
import { listPeople, setPersonState } from '../people/people.operations.ts';
import { readParticipant } from '../people/reachable.operations.ts';
import { buddySays, fillIn, finish, newcomerSays } from '../testing/enrolment-story.ts';
import { readOutbox } from '../testing/outbox-files.ts';
import { addPeople, machine, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { canDoIds, canDoStatements, levelFrom } from './can-do.ts';
import { forgetSignUps } from './enrolment.jobs.ts';
import {
  endPauses,
  leaveProgramme,
  readMayReturn,
  setOwnPause,
  undoLeaving,
} from './own-profile.operations.ts';
import { conductText } from './texts.ts';
import { nextStep, stepShapes, stepsOf } from './sign-up.ts';
import { confirmSignUp, readSignUp, saveStep, sendSignUpCode, startSignUp } from './sign-up.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
const slug = 'taalhuis';

beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, slug);
});

const people = async (kind: 'newcomer' | 'buddy') =>
  (await listPeople(platform, house.coordinator, { organisationId: house.organisationId, kind })).people;
const at = (email: string) => ({ contact: { contact: { email } } });
const save = (secret: string, step: 'name' | 'contact' | 'times' | 'help', values: Record<string, unknown>) =>
  saveStep(platform, visitor, { secret, step, values, language: 'nl' });

describe('the level by six statements', () => {
  it.each([
    [0, 'A0'],
    [1, 'A1'],
    [2, 'A1'],
    [3, 'A2'],
    [4, 'A2'],
    [5, 'B1'],
    [6, 'B2'],
  ])('is, with %i of them, %s', (count, level) => {
    expect(levelFrom(canDoIds.slice(0, count))).toBe(level);
    expect(levelFrom(canDoIds.slice(6 - count))).toBe(level);
  });

  it('counts a statement once, and one that it does not know not at all', () => {
    expect(levelFrom(['say-name', 'say-name', 'say-name', 'fly'])).toBe('A1');
  });

  it('has words for six statements in both languages', () => {
    expect(canDoStatements('nl')).toHaveLength(6);
    expect(canDoStatements('en').every(({ text }) => text.length > 10)).toBe(true);
  });
});

describe('a newcomer who signs up', () => {
  it('has at most eight screens, the code included', () => {
    expect(stepsOf.newcomer.length + 1).toBeLessThanOrEqual(8);
  });

  it('is written down when the code proves her address, and is signed in', async () => {
    const secret = await fillIn(platform, slug, 'newcomer', newcomerSays());
    expect(await people('newcomer')).toHaveLength(0);
    const done = await finish(platform, slug, secret);
    expect(done?.outcome).toBe('added');
    const opened = await openDevice(platform, done?.deviceSecret ?? '');
    if (!opened) throw new Error('she is signed in');
    expect(await readParticipant(platform, opened.actor, {})).toMatchObject({
      kind: 'newcomer',
      givenName: 'Hiwot',
      email: 'hiwot@example.org',
      level: 'A2',
      canDo: ['say-name', 'ask-price', 'tell-day'],
      interests: ['cooking', 'music'],
      slots: ['mon-evening', 'sat-morning'],
      wishesGender: 'woman',
      firstLanguage: 'ti',
      registeredOn: '2026-11-02',
    });
    expect(await readSignUp(platform, visitor, { secret })).toBeNull();
  });

  it('goes on where she was, on the same device', async () => {
    const { secret } = await startSignUp(platform, visitor, { slug, kind: 'newcomer' });
    await save(secret, 'name', { givenName: ' Sara ', adult: true });
    expect(await readSignUp(platform, visitor, { secret })).toMatchObject({
      next: 'contact',
      said: { name: { givenName: 'Sara' } },
    });
    expect(await readSignUp(platform, visitor, { secret: 'somebody else’s' })).toBeNull();
  });

  it('hears what is wrong, field by field, and what she said stays', async () => {
    const { secret } = await startSignUp(platform, visitor, { slug, kind: 'newcomer' });
    await expect(save(secret, 'name', { givenName: '' })).rejects.toMatchObject({
      code: 'invalid-input',
      fields: [
        { field: 'givenName', message: 'name-missing' },
        { field: 'adult', message: 'adult-missing' },
      ],
    });
    await expect(save(secret, 'contact', { contact: null })).rejects.toMatchObject({
      fields: [{ field: 'contact', message: 'contact-wrong' }],
    });
    await expect(save(secret, 'help', { levelMin: 'A1', levelMax: 'A2' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(sendSignUpCode(platform, { secret, slug })).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('is not written with a wrong code, nor after five wrong tries with the right one', async () => {
    const secret = await fillIn(platform, slug, 'newcomer', newcomerSays(at('vijf@example.org')));
    await sendSignUpCode(platform, { secret, slug });
    const code = readOutbox(platform).at(-1)?.code ?? '';
    const confirm = (tried: string) =>
      confirmSignUp(platform, visitor, { secret, slug, code: tried, userAgent: null });
    for (let time = 0; time < 5; time += 1)
      expect(await confirm(code === '000000' ? '111111' : '000000')).toBeNull();
    expect(await confirm(code)).toBeNull();
  });

  it('cannot prove another address with the code of the first', async () => {
    const secret = await fillIn(platform, slug, 'newcomer', newcomerSays(at('mijn@example.org')));
    await sendSignUpCode(platform, { secret, slug });
    const code = readOutbox(platform).at(-1)?.code ?? '';
    await save(secret, 'contact', { contact: { email: 'van-een-ander@example.org' } });
    expect(await confirmSignUp(platform, visitor, { secret, slug, code, userAgent: null })).toBeNull();
    expect((await people('newcomer')).map(({ email }) => email)).not.toContain('van-een-ander@example.org');
  });

  it('gets a code by SMS when she has no mail', async () => {
    const secret = await fillIn(
      platform,
      slug,
      'newcomer',
      newcomerSays({ contact: { contact: { phone: '+31687654321' } } }),
    );
    expect((await finish(platform, slug, secret))?.outcome).toBe('added');
    expect(readOutbox(platform).some(({ text }) => text.startsWith('+31687654321'))).toBe(true);
  });

  it('hears at once that a code is on its way, and nobody is looked up before: the time tells nothing', async () => {
    await addPeople(platform, house, 'newcomer', [profile({ givenName: 'B', email: 'bekend@example.org' })]);
    const later: (() => Promise<void>)[] = [];
    const patient = {
      ...platform,
      afterwards: async (_: string, work: () => Promise<void>) => void later.push(work),
    };
    const codes = async () =>
      (await selectRows(platform.database.connection, sql`select id from identity.sign_in_code`)).length;
    const before = [readOutbox(platform).length, await codes()];
    for (const email of ['bekend@example.org', 'onbekend@example.org']) {
      const secret = await fillIn(platform, slug, 'newcomer', newcomerSays(at(email)));
      await sendSignUpCode(patient, { secret, slug });
      expect((await readSignUp(platform, visitor, { secret }))?.isSent).toBe(true);
    }
    expect([readOutbox(platform).length, await codes()]).toEqual(before);
    for (const work of later) await work();
    expect(readOutbox(platform)).toHaveLength((before[0] ?? 0) + 2);
  });

  it('gets at most five codes an hour at one address, however many sign-ups name it', async () => {
    const before = readOutbox(platform).length;
    for (let time = 0; time < 7; time += 1) {
      const secret = await fillIn(platform, slug, 'newcomer', newcomerSays(at('veel@example.org')));
      await sendSignUpCode(platform, { secret, slug });
    }
    expect(readOutbox(platform)).toHaveLength(before + 5);
  });
});

describe('somebody who takes part already', () => {
  it('gets the code to sign in, keeps her record, and is not doubled', async () => {
    await addPeople(platform, house, 'newcomer', [
      profile({ givenName: 'Samira', email: 'samira@example.org', level: 'B1' }),
    ]);
    const before = (await people('newcomer')).length;
    const secret = await fillIn(platform, slug, 'newcomer', newcomerSays(at('Samira@Example.org')));
    const done = await finish(platform, slug, secret);
    expect(done?.outcome).toBe('known');
    const opened = await openDevice(platform, done?.deviceSecret ?? '');
    if (!opened) throw new Error('she is signed in');
    expect(await readParticipant(platform, opened.actor, {})).toMatchObject({
      givenName: 'Samira',
      level: 'B1',
    });
    expect(await people('newcomer')).toHaveLength(before);
  });

  it('is not taken over by whoever signs up with her address and cannot read her mail', async () => {
    const secret = await fillIn(platform, slug, 'newcomer', newcomerSays(at('samira@example.org')));
    await sendSignUpCode(platform, { secret, slug });
    expect(await confirmSignUp(platform, visitor, { secret, slug, code: '12', userAgent: null })).toBeNull();
  });

  it('is not doubled either when a coordinator adds her between the code and its use', async () => {
    const secret = await fillIn(platform, slug, 'newcomer', newcomerSays(at('tussen@example.org')));
    await sendSignUpCode(platform, { secret, slug });
    const code = readOutbox(platform).at(-1)?.code ?? '';
    await addPeople(platform, house, 'newcomer', [profile({ givenName: 'T', email: 'tussen@example.org' })]);
    const done = await confirmSignUp(platform, visitor, { secret, slug, code, userAgent: null });
    expect(done?.outcome).toBe('known');
    const same = (await people('newcomer')).filter(({ email }) => email === 'tussen@example.org');
    expect(same.map(({ givenName }) => givenName)).toEqual(['T']);
  });

  it('is back at once when she left by her own choice, and waits for the coordinator when she was made to', async () => {
    const email = 'terug@example.org';
    const first = await finish(
      platform,
      slug,
      await fillIn(platform, slug, 'newcomer', newcomerSays(at(email))),
    );
    const opened = await openDevice(platform, first?.deviceSecret ?? '');
    if (!opened) throw new Error('she is signed in');
    const hers = { deviceSecret: first?.deviceSecret ?? '' };
    expect(await readMayReturn(platform, visitor, hers)).toBe(false);
    await leaveProgramme(platform, opened.actor, {});
    expect(await openDevice(platform, hers.deviceSecret)).toBeNull();
    expect(await readMayReturn(platform, visitor, hers)).toBe(true);
    expect(await readMayReturn(platform, visitor, { deviceSecret: 'of nobody' })).toBe(false);
    const again = await finish(
      platform,
      slug,
      await fillIn(platform, slug, 'newcomer', newcomerSays(at(email))),
    );
    expect(again?.outcome).toBe('returned');
    await setPersonState(platform, house.coordinator, {
      organisationId: house.organisationId,
      personId: opened.actor.personId,
      state: 'left',
      leftReason: 'melding',
    });
    await expect(
      undoLeaving(platform, visitor, { deviceSecret: again?.deviceSecret ?? '' }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    const third = await finish(
      platform,
      slug,
      await fillIn(platform, slug, 'newcomer', newcomerSays(at(email))),
    );
    expect(third?.outcome).toBe('returned-paused');
    const [record] = (await people('newcomer')).filter((one) => one.email === email);
    expect(record).toMatchObject({ id: opened.actor.personId, state: 'paused' });
    const back = await openDevice(platform, third?.deviceSecret ?? '');
    const goOn = setOwnPause(platform, back!.actor, { paused: false });
    await expect(goOn).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await readParticipant(platform, back!.actor, {})).toMatchObject({ state: 'paused' });
  });

  it('stays paused by a coordinator, however she leaves and comes back, until a coordinator says otherwise', async () => {
    const email = 'gepauzeerd@example.org';
    const says = () => fillIn(platform, slug, 'newcomer', newcomerSays(at(email)));
    const first = await finish(platform, slug, await says());
    const { actor } = (await openDevice(platform, first?.deviceSecret ?? ''))!;
    const byStaff = (state: 'active' | 'paused') =>
      setPersonState(platform, house.coordinator, {
        organisationId: house.organisationId,
        personId: actor.personId,
        state,
      });
    const state = async () => (await people('newcomer')).find((one) => one.email === email)?.state;
    await byStaff('paused');
    await setOwnPause(platform, actor, { paused: true, until: '2026-11-03' });
    platform.clock.set('2026-11-05T09:00:00Z');
    await endPauses(platform, machine, {});
    expect(await state()).toBe('paused');
    await leaveProgramme(platform, actor, {});
    const undone = await undoLeaving(platform, visitor, { deviceSecret: first?.deviceSecret ?? '' });
    expect([undone.outcome, await state()]).toEqual(['returned-paused', 'paused']);
    await leaveProgramme(platform, actor, {});
    expect((await finish(platform, slug, await says()))?.outcome).toBe('returned-paused');
    await expect(setOwnPause(platform, actor, { paused: false })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await state()).toBe('paused');
    const write = (set: ReturnType<typeof sql>) =>
      transact(platform.database, 'participant', actor, (tx) =>
        tx.execute(sql`update identity.person set ${set} where id = ${actor.personId}::uuid`),
      ).then(() => null, sqlStateOf);
    expect(await write(sql`held_by_staff = false`)).toBe('42501');
    expect(await write(sql`state = 'active'`)).toBe('42501');
    await byStaff('active');
    await setOwnPause(platform, actor, { paused: true });
    await setOwnPause(platform, actor, { paused: false });
    expect(await state()).toBe('active');
    platform.clock.set('2026-11-02T09:00:00Z');
  });

  it('lives in a zone that every calendar and database knows, under its main name', async () => {
    const zoneOf = (timeZone: string) =>
      stepShapes.times.parse({ slots: ['mon-evening'], timeZone }).timeZone;
    expect(['US/Pacific-New', 'Africa/Addis_Ababa', 'Etc/UTC', '+05:00', 'Mars/Olympus'].map(zoneOf)).toEqual(
      ['America/Los_Angeles', 'Africa/Addis_Ababa', 'UTC', 'Europe/Amsterdam', 'Europe/Amsterdam'],
    );
    expect(['Europe/Kyiv', 'Asia/Kolkata', 'Asia/Ho_Chi_Minh'].map(zoneOf)).not.toContain('Europe/Amsterdam');
    const { rows } = (await platform.database.connection.execute(
      sql`select name from pg_timezone_names`,
    )) as unknown as { rows: { name: string }[] };
    const known = new Set(rows.map(({ name }) => name));
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !known.has(zoneOf(name)))).toEqual([]);
  });
});

describe('a buddy who signs up', () => {
  it('says what he can help with, and his acceptance of the code of conduct is kept', async () => {
    const secret = await fillIn(platform, slug, 'buddy', buddySays());
    expect((await finish(platform, slug, secret))?.outcome).toBe('added');
    const [buddy] = await people('buddy');
    expect(buddy).toMatchObject({ levelMin: 'A0', levelMax: 'A2', capacity: 2, certificateIssuedOn: null });
    const kept = await selectRows<{ version: string; language: string }>(
      platform.database.connection,
      sql`select version, language from identity.conduct_acceptance where person_id = ${buddy?.id}`,
    );
    expect(kept).toEqual([{ version: '1', language: 'nl' }]);
  });

  it('reads the code in each of the nine languages, and beside any other the Dutch lines, which count', () => {
    const dutch = conductText('nl');
    expect(dutch).toMatchObject({ language: 'nl', dutch: null, version: '1' });
    const seen = languageCodes.map((language) => conductText(language));
    expect(seen.map(({ language }) => language)).toEqual(languageCodes);
    expect(new Set(seen.map(({ lines }) => lines.join())).size).toBe(9);
    for (const { lines } of seen) expect(lines).toHaveLength(dutch.lines.length);
    for (const text of seen.filter(({ language }) => language !== 'nl'))
      expect(text.dutch).toEqual(dutch.lines);
    expect(conductText('fr')).toMatchObject({ language: 'en', dutch: dutch.lines });
  });

  it('cannot send without accepting it, nor accept another version than there is', async () => {
    const { conduct: _, ...rest } = buddySays(at('zonder@example.org'));
    const secret = await fillIn(platform, slug, 'buddy', rest);
    expect((await readSignUp(platform, visitor, { secret }))?.next).toBe('conduct');
    await expect(sendSignUpCode(platform, { secret, slug })).rejects.toMatchObject({ code: 'state-changed' });
    await expect(
      saveStep(platform, visitor, {
        secret,
        step: 'conduct',
        values: { conductVersion: '0' },
        language: 'nl',
      }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('is refused levels the wrong way round', async () => {
    const { secret } = await startSignUp(platform, visitor, { slug, kind: 'buddy' });
    await expect(save(secret, 'help', { levelMin: 'B1', levelMax: 'A1', capacity: 1 })).rejects.toMatchObject(
      {
        fields: [{ field: 'levelMin', message: 'levels-turned' }],
      },
    );
  });
});

it('takes only whom the programme takes', async () => {
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const begun = await fillIn(platform, slug, 'buddy', buddySays(at('laat@example.org')));
  const settings = (buddiesMaySignUp: boolean) =>
    changeProgrammeSettings(platform, house.coordinator, { ...where, settings: { buddiesMaySignUp } });
  await settings(false);
  await expect(startSignUp(platform, visitor, { slug, kind: 'buddy' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(sendSignUpCode(platform, { secret: begun, slug })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect((await startSignUp(platform, visitor, { slug, kind: 'newcomer' })).secret).toMatch(/^[\w-]{32}$/);
  await settings(true);
  expect((await startSignUp(platform, visitor, { slug, kind: 'buddy' })).secret).toMatch(/^[\w-]{32}$/);
});

it('forgets a sign-up after 30 days', async () => {
  const { secret } = await startSignUp(platform, visitor, { slug, kind: 'newcomer' });
  platform.clock.set('2026-12-01T09:00:00Z');
  await forgetSignUps(platform);
  expect(await readSignUp(platform, visitor, { secret })).not.toBeNull();
  platform.clock.set('2026-12-03T09:00:00Z');
  expect(await readSignUp(platform, visitor, { secret })).toBeNull();
  await forgetSignUps(platform);
  const rows = await selectRows(platform.database.connection, sql`select id from identity.sign_up`);
  expect(rows).toEqual([]);
});

it('lets who signed up come back later with a code, as everybody', async () => {
  await requestCode(platform, { contact: { email: 'hiwot@example.org' } });
  const code = readOutbox(platform).at(-1)?.code ?? '';
  const signed = await signInWithCode(platform, visitor, {
    contact: { email: 'hiwot@example.org' },
    code,
    userAgent: null,
  });
  expect(signed).not.toBeNull();
});

it('asks first what was not said yet', () => {
  expect(nextStep('newcomer', {})).toBe('name');
  expect(nextStep('buddy', { name: { givenName: 'A', adult: true } })).toBe('contact');
});
