import { beforeAll, describe, expect, it } from 'vitest';
import { makeOrganisation } from '../testing/matching-story.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readMarks } from './namesakes.operations.ts';
import { tellApart, type Namesake } from './namesakes.ts';

const person = (id: string, values: Partial<Namesake> = {}): Namesake => ({
  id,
  name: 'fatima ali',
  birthYear: null,
  residence: null,
  registeredOn: '2026-09-01',
  ...values,
});
const marks = (...people: Namesake[]) => [...tellApart(people).values()];

describe('people of the same name', () => {
  it('are told apart by the year of birth, else the place, else the day they registered', () => {
    const here = { birthYear: 1990, residence: 'Utrecht' };
    expect(marks(person('1', here), person('2', { ...here, birthYear: 1985 }))).toEqual([
      { birthYear: 1990 },
      { birthYear: 1985 },
    ]);
    expect(marks(person('1', here), person('2', { ...here, residence: 'Zeist' }))).toEqual([
      { residence: 'Utrecht' },
      { residence: 'Zeist' },
    ]);
    expect(marks(person('1', here), person('2', { ...here, registeredOn: '2026-09-02' }))).toEqual([
      { registeredOn: '2026-09-01' },
      { registeredOn: '2026-09-02' },
    ]);
  });

  it('are not told apart by what is known of one of them only, or is written otherwise', () => {
    const [one, other] = [
      person('1', { birthYear: 1990, residence: 'Utrecht' }),
      person('2', { residence: 'utrecht', registeredOn: '2026-09-02' }),
    ];
    expect(marks(one, other)).toEqual([{ registeredOn: '2026-09-01' }, { registeredOn: '2026-09-02' }]);
  });

  it('are told apart by several things where no single one does, and by a number where nothing does', () => {
    const three = [
      person('1', { birthYear: 1990, residence: 'Utrecht' }),
      person('2', { birthYear: 1990, residence: 'Zeist' }),
      person('3', { birthYear: 1985, residence: 'Zeist' }),
    ];
    expect(marks(...three)[1]).toEqual({ birthYear: 1990, residence: 'Zeist' });
    expect(marks(person('1'), person('2')).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are no namesakes when they have no name, and nobody else is marked', () => {
    expect(marks(person('1', { name: '' }), person('2', { name: '' }))).toEqual([]);
    expect(marks(person('1'), person('2', { name: 'sara ali' }))).toEqual([]);
    expect(marks()).toEqual([]);
  });
});

describe('what a coordinator reads', () => {
  let platform: TestPlatform;
  beforeAll(async () => {
    platform = await testPlatform();
  });

  it('marks who was asked for against everybody of her name, also a buddy and who left, never of elsewhere', async () => {
    const story = await makeOrganisation(platform, 'naamgenoten');
    const first = await story.newcomer('Fatima', { birthYear: 1990 });
    const second = await story.newcomer(' FATIMA', { birthYear: 1985, state: 'left' });
    const buddy = await story.buddy('Fatima', { birthYear: 1960 });
    const sara = await story.newcomer('Sara', { birthYear: 1991 });
    const elsewhere = await makeOrganisation(platform, 'elders');
    await elsewhere.newcomer('Sara', { birthYear: 1970 });
    const read = (...personIds: string[]) =>
      readMarks(platform, story.marieke, { ...story.scope, personIds });
    expect(await read(first, sara)).toEqual(
      new Map([
        [first, { birthYear: 1990 }],
        [second, { birthYear: 1985 }],
        [buddy, { birthYear: 1960 }],
      ]),
    );
    expect(await read(sara)).toEqual(new Map());
    expect(await read()).toEqual(new Map());
  });
});
