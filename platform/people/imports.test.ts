import { beforeAll, describe, expect, it } from 'vitest';
import { machine, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import * as imports from './imports.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
beforeAll(async () => {
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'taalhuis');
});

const open = () =>
  imports.openImport(platform, house.coordinator, {
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    kind: 'newcomer',
    fileName: 'lijst.csv',
    file: new TextEncoder().encode('Naam;E-mail'),
  });
const read = (importId: string) =>
  imports.readImport(platform, house.coordinator, { organisationId: house.organisationId, importId });

describe('a list that comes in', () => {
  it('is written once, however often the button is pressed, and its file goes', async () => {
    const { importId } = await open();
    expect((await read(importId)).file?.length).toBe(11);
    const finish = () =>
      imports.finishImport(platform, house.coordinator, {
        organisationId: house.organisationId,
        importId,
        people: [{ row: 2, personId: null, profile: profile({ givenName: 'Zonder adres' }) }],
        rejected: 3,
      });
    const results = await Promise.allSettled([finish(), finish()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const done = await read(importId);
    expect(done).toMatchObject({ state: 'written', file: null, outcome: { created: 1, rejected: 3 } });
  });

  it('keeps what was said of it until it is thrown away', async () => {
    const { importId } = await open();
    const choices = {
      mapping: { Naam: 'fullName' },
      corrections: { 2: { Naam: 'Samira' } },
      decisions: { 3: 'leave-out' as const },
    };
    await imports.changeImport(platform, house.coordinator, {
      organisationId: house.organisationId,
      importId,
      choices,
    });
    expect((await read(importId)).choices).toEqual(choices);
    await imports.discardImport(platform, house.coordinator, {
      organisationId: house.organisationId,
      importId,
    });
    expect(await read(importId)).toMatchObject({ state: 'discarded', file: null });
    await expect(
      imports.changeImport(platform, house.coordinator, {
        organisationId: house.organisationId,
        importId,
        choices,
      }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });

  it('is swept away when nobody finished it for a week', async () => {
    const { importId } = await open();
    platform.clock.set('2026-11-09T08:59:00Z');
    await imports.forgetImports(platform, machine, {});
    expect(await read(importId)).toMatchObject({ state: 'open' });
    platform.clock.set('2026-11-20T09:00:00Z');
    await imports.forgetImports(platform, machine, {});
    expect(await read(importId)).toMatchObject({ state: 'discarded', file: null });
  });

  it('has headers whose meaning is remembered per organisation and kind', async () => {
    const where = { organisationId: house.organisationId };
    await imports.rememberHeaderMapping(platform, house.coordinator, {
      ...where,
      kind: 'buddy',
      mapping: { Roepnaampje: 'givenName' },
    });
    await imports.rememberHeaderMapping(platform, house.coordinator, {
      ...where,
      kind: 'buddy',
      mapping: { Roepnaampje: 'fullName' },
    });
    expect(await imports.readHeaderMapping(platform, house.coordinator, { ...where, kind: 'buddy' })).toEqual(
      { Roepnaampje: 'fullName' },
    );
    expect(
      await imports.readHeaderMapping(platform, house.coordinator, { ...where, kind: 'newcomer' }),
    ).toEqual({});
  });
});
