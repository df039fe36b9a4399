import { beforeAll, describe, expect, it } from 'vitest';
import { erasePerson } from '../surveys/erasing.operations.ts';
import { makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import * as people from './people.operations.ts';
import type { Profile } from './people.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let other: TestOrganisation;
beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'taalhuis');
  other = await makeOrganisation(platform, 'bibliotheek');
});

const where = () => ({ organisationId: house.organisationId, programmeId: house.programmeId });
const write = (kind: 'newcomer' | 'buddy', profiles: Profile[], more: object = {}) =>
  people.writePeople(platform, house.coordinator, {
    ...where(),
    kind,
    people: profiles.map((one, row) => ({ row, personId: null, profile: one, ...more })),
  });
const find = async (search: string, kind: 'newcomer' | 'buddy' = 'newcomer') =>
  (await people.listPeople(platform, house.coordinator, { ...where(), kind, search })).people;

describe('writing a list', () => {
  const samira = profile({
    email: 'samira@example.org',
    level: 'A2',
    notes: 'Belt liever',
    slots: ['mon-evening', 'tue-morning'],
  });

  it('makes new people once: the same list again changes nothing', async () => {
    expect(await write('newcomer', [samira])).toEqual({ created: 1, updated: 0, unchanged: 0 });
    expect(await write('newcomer', [samira])).toEqual({ created: 0, updated: 0, unchanged: 1 });
    const reordered = {
      ...samira,
      email: 'SAMIRA@example.org'.toLowerCase(),
      slots: ['tue-morning', 'mon-evening'],
    };
    expect(await write('newcomer', [reordered])).toMatchObject({ unchanged: 1 });
  });

  it('adds what is new and erases nothing that the list leaves empty', async () => {
    const later = profile({ email: 'samira@example.org', level: 'B1', notes: null, slots: [] });
    expect(await write('newcomer', [later])).toMatchObject({ updated: 1 });
    const [row] = await find('samira');
    expect(row).toMatchObject({ level: 'B1', notes: 'Belt liever', slots: ['mon-evening', 'tue-morning'] });
  });

  it('lets what was only assumed change nobody', async () => {
    const dirk = profile({
      givenName: 'Dirk',
      email: 'dirk@example.org',
      capacity: 3,
      registeredOn: '2026-01-10',
    });
    await write('buddy', [dirk]);
    const bare = { ...dirk, capacity: 1, registeredOn: '2026-11-02' };
    expect(await write('buddy', [bare], { assumed: ['registeredOn', 'capacity'] })).toMatchObject({
      unchanged: 1,
    });
    const [row] = await find('dirk', 'buddy');
    expect(row).toMatchObject({ capacity: 3, registeredOn: '2026-01-10' });
  });

  it('writes nobody when one person on the list cannot be written', async () => {
    const good = profile({ givenName: 'Goed', email: 'goed@example.org' });
    await expect(write('newcomer', [good, profile({ email: 'geen adres' })])).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(await find('Goed')).toEqual([]);
  });

  it('doubles nobody when two lists come in at once', async () => {
    const list = Array.from({ length: 40 }, (_, n) =>
      profile({ givenName: `Tegelijk ${n}`, email: `tegelijk${n}@example.org` }),
    );
    const outcomes = await Promise.all([write('newcomer', list), write('newcomer', list)]);
    expect(outcomes.reduce((sum, { created }) => sum + created, 0)).toBe(40);
  });

  it('goes to no programme of another organisation', async () => {
    await expect(
      people.writePeople(platform, house.coordinator, {
        organisationId: house.organisationId,
        programmeId: other.programmeId,
        kind: 'newcomer',
        people: [{ row: 1, personId: null, profile: profile() }],
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the list of people', () => {
  it('finds names without accents, in other scripts, and by telephone, and takes % literally', async () => {
    await write('newcomer', [
      profile({ givenName: 'Ayşe', familyName: 'Yılmaz', phone: '+31612340001' }),
      profile({ givenName: 'مريم', familyName: 'Noori', phone: '+31612340002' }),
      profile({ givenName: 'Олена', familyName: 'Бондар', phone: '+31612340003' }),
    ]);
    const names = async (search: string) => (await find(search)).map(({ givenName }) => givenName);
    expect(await names('yilmaz AYSE')).toEqual(['Ayşe']);
    expect(await names('مریم')).toEqual(['مريم']);
    expect(await names('олена')).toEqual(['Олена']);
    expect(await names('12340002')).toEqual(['مريم']);
    expect(await names('%')).toEqual([]);
  });

  it('comes a page at a time with the number of all', async () => {
    const first = await people.listPeople(platform, house.coordinator, {
      ...where(),
      kind: 'newcomer',
      pageSize: 3,
    });
    const second = await people.listPeople(platform, house.coordinator, {
      ...where(),
      kind: 'newcomer',
      pageSize: 3,
      page: 2,
    });
    expect(first.people).toHaveLength(3);
    expect(first.total).toBeGreaterThan(6);
    const seen = new Set([...first.people, ...second.people].map(({ id }) => id));
    expect(seen.size).toBe(6);
  });

  it('shows nobody of another organisation', async () => {
    const theirs = await people.listPeople(platform, other.coordinator, {
      organisationId: other.organisationId,
      kind: 'newcomer',
    });
    expect(theirs.total).toBe(0);
    const [row] = await find('samira');
    await expect(
      people.readPerson(platform, other.coordinator, {
        organisationId: other.organisationId,
        personId: row?.id ?? '',
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('one person', () => {
  it('is added by hand once, and a second time only when somebody says so', async () => {
    const bram = profile({ givenName: 'Bram', familyName: 'Smit', birthYear: 1980 });
    const add = (anyway: boolean) =>
      people.addPerson(platform, house.coordinator, { ...where(), kind: 'buddy', profile: bram, anyway });
    const first = await add(false);
    expect(first.outcome).toBe('added');
    expect(await add(false)).toEqual({ outcome: 'known', personId: first.personId });
    expect((await add(true)).outcome).toBe('added');
  });

  it('leaves with a day and a reason, comes back, and can be erased', async () => {
    const [row] = await find('samira');
    const who = { organisationId: house.organisationId, personId: row?.id ?? '' };
    await people.setPersonState(platform, house.coordinator, {
      ...who,
      state: 'left',
      leftReason: 'verhuisd',
    });
    const left = await people.readPerson(platform, house.coordinator, who);
    expect(left.person).toMatchObject({ state: 'left', leftOn: '2026-11-02', leftReason: 'verhuisd' });
    expect(left.timeline.map(({ kind }) => kind)).toContain('registered');
    await people.setPersonState(platform, house.coordinator, { ...who, state: 'active' });
    const back = await people.readPerson(platform, house.coordinator, who);
    expect(back.person).toMatchObject({ state: 'active', leftOn: null, heldByStaff: false });
    await erasePerson(platform, house.coordinator, who);
    await expect(people.readPerson(platform, house.coordinator, who)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is nobody that an analyst may see', async () => {
    await expect(
      people.listPeople(platform, house.analyst, { ...where(), kind: 'newcomer' }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

it('stands in a list as Dutch lists do: by family name without «van» and «de», capitals and marks on letters alike', async () => {
  const names = ['van der Berg', 'de Wit', 'Ünal', 'alberts', "'t Hart", "d'Ancona", 'Van', 'Hassan', 'VISSER', 'Éder', ''];
  await write('buddy', names.map((familyName, index) => profile({ givenName: `Sorteer${index}`, familyName })));
  const { people: sorted } = await people.listPeople(platform, house.coordinator, {
    ...where(),
    ...{ kind: 'buddy', search: 'sorteer', pageSize: 50 },
  });
  expect(sorted.map(({ familyName }) => familyName)).toEqual(
    ['', 'alberts', "d'Ancona", 'van der Berg', 'Éder', "'t Hart", 'Hassan', 'Ünal', 'Van', 'VISSER', 'de Wit'],
  );
}); // prettier-ignore
