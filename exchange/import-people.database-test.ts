import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { listPeople } from '../platform/people/people.operations.ts';
import { rememberHeaderMapping } from '../platform/people/imports.operations.ts';
import { makeOrganisation, type TestOrganisation } from '../platform/testing/people.ts';
import { testPlatform, type TestPlatform } from '../platform/testing/test-platform.ts';
import type { ListKind } from './headers.ts';
import { importList, judgeList } from './import-people.ts';
import { writeXlsx } from './write.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let count = 0;
beforeAll(async () => {
  platform = await testPlatform();
});

const fresh = async () => {
  house = await makeOrganisation(platform, `huis-${(count += 1)}`);
};
const importBytes = (bytes: Uint8Array, kind: ListKind = 'newcomers', dryRun = false) =>
  importList(platform, house.coordinator, {
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    kind,
    bytes,
    fileName: 'lijst.csv',
    dryRun,
  });
const importText = (text: string, kind: ListKind = 'newcomers', dryRun = false) =>
  importBytes(new TextEncoder().encode(text), kind, dryRun);
const everybody = (kind: 'newcomer' | 'buddy' = 'newcomer') =>
  listPeople(platform, house.coordinator, { organisationId: house.organisationId, kind, pageSize: 1_000 });
const different = (lines: readonly { row: number }[]) => new Set(lines.map(({ row }) => row)).size;

describe('a list with English headers and commas', () => {
  const list = [
    'First name,Last name,Email,Mobile,Year of birth,Dutch level,Availability,Remarks',
    'Amina,Farah,amina@example.org,06 12345678,1990,A2,Mon evening,"=1+1"',
    'Yusuf,Ali,yusuf@example.org,,1985,B1,weekend,',
    'Yusuf,Ali,not an address,,1985,B1,weekend,',
    'Hodan,Ali,,,1993,A1,always,',
  ].join('\n');

  it('writes nothing in a dry run, and says the same as the run itself', async () => {
    await fresh();
    const dry = await importText(list, 'newcomers', true);
    expect((await everybody()).total).toBe(0);
    expect(await importText(list)).toEqual(dry);
    expect(dry).toMatchObject({ rows: 4, created: 3, updated: 0, unchanged: 0 });
    expect(dry.rejected).toMatchObject([
      { row: 4, column: 'Email', code: 'email-invalid', value: 'not an address' },
    ]);
    expect(dry.rejected[0]?.message).toContain('Row 4');
  });

  it('says of somebody who is known what it would change, and what stands now', async () => {
    const told = await judgeList(
      platform,
      house.coordinator,
      { organisationId: house.organisationId, programmeId: house.programmeId },
      'newcomers',
      { bytes: new TextEncoder().encode(list.replace('Mon evening', 'Tue evening')), name: 'lijst.csv' },
      { mapping: {}, corrections: {}, decisions: {} },
    );
    expect(told.rows.map(({ before }) => before)).toEqual([{ slots: ['mon-evening'] }, {}, {}, {}]);
  });

  it('changes nothing the second time, on another day too', async () => {
    platform.clock.set('2026-11-09T09:00:00Z');
    const again = await importText(list);
    expect(again).toMatchObject({ rows: 4, created: 0, updated: 0, unchanged: 3 });
    expect((await everybody()).people.find(({ givenName }) => givenName === 'Amina')?.notes).toBe('=1+1');
  });
});

describe('a row that is about somebody who is known', () => {
  it('adds what is new, keeps what the list leaves empty, and is asked about when only name and year agree', async () => {
    await fresh();
    await importText(
      'Naam;E-mail;Geboortejaar;Niveau;Woonplaats\nLina Barakat;lina@example.org;1988;A1;Utrecht\n',
    );
    const later = await importText(
      'Naam;E-mail;Geboortejaar;Niveau;Woonplaats\nLina Barakat;LINA@example.org;1988;A2;\n',
    );
    expect(later).toMatchObject({ created: 0, updated: 1 });
    expect((await everybody()).people[0]).toMatchObject({ level: 'A2', residence: 'Utrecht' });
    const unsure = await importText('Naam;E-mail;Geboortejaar;Niveau\nLina Barakat;;1988;A2\n');
    expect(unsure).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
    const other = await importText('Naam;E-mail;Geboortejaar;Niveau\nLina Barakat;;1988;B1\n');
    expect(other.rejected.map(({ code }) => code)).toEqual(['possibly-known']);
    const family = await importText(
      'Naam;E-mail;Geboortejaar;Niveau\nAhmad Barakat;lina@example.org;1985;B1\n',
    );
    expect(family.rejected.map(({ code }) => code)).toEqual(['shared-email']);
    expect((await everybody()).people).toHaveLength(1);
  });
});

describe('other kinds of lists', () => {
  it('may be a workbook, with headers whose meaning somebody said before', async () => {
    await fresh();
    await rememberHeaderMapping(platform, house.coordinator, {
      organisationId: house.organisationId,
      kind: 'buddy',
      mapping: { Bijnaam: 'givenName', Wanneer: 'slots' },
    });
    const columns = ['Bijnaam', 'Achternaam', 'E-mail', 'Wanneer'].map((header) => ({ key: header, header }));
    const rows = [{ Bijnaam: 'Bram', Achternaam: 'Smit', 'E-mail': 'bram@example.org', Wanneer: 'di avond' }];
    const outcome = await importBytes(await writeXlsx(columns, rows), 'buddies');
    expect(outcome).toMatchObject({ rows: 1, created: 1, rejected: [] });
    expect((await everybody('buddy')).people[0]).toMatchObject({
      givenName: 'Bram',
      slots: ['tue-evening'],
      capacity: 1,
    });
  });

  it('refuses one address that cannot be kept, and takes the others', async () => {
    await fresh();
    const outcome = await importText(
      'Naam;E-mail;Niveau\nZoë Maas;zoë@example.org;A1\nIda Maas;ida@example.org;A1\n',
    );
    expect(outcome).toMatchObject({ rows: 2, created: 1 });
    expect(outcome.rejected.map(({ row, code }) => [row, code])).toEqual([[2, 'email-invalid']]);
  });
});

const shared = new URL('../../shared/data/', import.meta.url);
describe.skipIf(!existsSync(shared))('the two lists that came with the project', () => {
  it.each([
    ['deelnemers.csv', 'newcomers', 623],
    ['taalmaatjes.csv', 'buddies', 430],
  ] as const)(
    '%s: every row is written or named, and the second time nothing changes',
    async (file, kind, rows) => {
      await fresh();
      const bytes = readFileSync(new URL(file, shared));
      const first = await importBytes(bytes, kind);
      expect(first.rows).toBe(rows);
      expect(first.created + different(first.rejected)).toBe(rows);
      const second = await importBytes(bytes, kind);
      expect(second).toMatchObject({ created: 0, updated: 0, unchanged: first.created });
      expect(different(second.rejected)).toBe(different(first.rejected));
    },
  );
});

it('a workbook of which one sheet goes in says that the others did not', async () => {
  await fresh();
  const book = new ExcelJS.Workbook();
  for (const name of ['Deelnemers', 'Wachtlijst'])
    book.addWorksheet(name).addRows([
      ['Naam', 'E-mail'],
      [`${name} Jansen`, `${name.toLowerCase()}@example.org`],
    ]);
  const outcome = await importBytes(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(outcome).toMatchObject({ rows: 1, created: 1, rejected: [] });
  expect(outcome.warnings).toContainEqual({
    ...{ row: 1, column: '', code: 'sheet-ignored', value: 'Wachtlijst' },
    message:
      'Row 1: the sheet ‘Wachtlijst’ of this file was not read. When there are people on it too, save it as a file of its own.',
  });
});
