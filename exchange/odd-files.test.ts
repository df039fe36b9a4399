import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readList, readTable } from './index.ts';

const today = '2026-11-24';
const readText = (lines: readonly string[], encoding = 'utf-8', addBOM = false) =>
  readTable(new Uint8Array(iconv.encode(lines.join('\r\n'), encoding, { addBOM })), 'lijst.csv');
const codes = (list: ReturnType<typeof readList>) =>
  list.rows.flatMap(({ findings }) => findings.map(({ code }) => code));

describe('a file that is no list', () => {
  it.each(['README.md', 'SECURITY.md', 'LICENSE', 'package.json', 'exchange/slots.ts'])(
    'is refused: %s',
    async (file) => {
      const bytes = new Uint8Array(readFileSync(new URL(`../${file}`, import.meta.url)));
      await expect(readTable(bytes, 'lijst.csv')).rejects.toMatchObject({ code: 'not-a-list' });
    },
  );

  it.each([
    [
      'a letter',
      ['Beste Jan,', '', 'Hier is de lijst, zoals beloofd. Groet, Piet', 'P.S. bel me, als het kan'],
    ],
    ['a mail', ['From: a@example.org', 'To: b@example.org', '', 'Hallo, hier is de lijst. Groet, Jan']],
    ['a card', ['BEGIN:VCARD', 'N:Jansen;Jan;;;', 'EMAIL:a@example.org', 'END:VCARD']],
    ['words that name no column, with nothing below', ['aap;noot;mies']],
  ])('is refused: %s', async (_, lines) => {
    await expect(readText(lines)).rejects.toMatchObject({ code: 'not-a-list' });
  });

  it('is told apart from a list without names of columns, which would lose its first person', async () => {
    const lines = ['Jan Jansen;jan@example.org;A2', 'Piet Pietersen;piet@example.org;B1'];
    await expect(readText(lines)).rejects.toMatchObject({ code: 'no-headers' });
  });

  it('is told apart from a list in a language that we do not read: its columns are asked about', async () => {
    const table = await readText([
      'nombre;correo;nivel',
      'Ana Gil;ana@example.org;A2',
      'Eva Gil;eva@example.org;A2',
    ]);
    const list = readList(table, 'newcomers', { today });
    expect(list.unknownHeaders).toEqual(['nombre', 'correo', 'nivel']);
    const mapping = { nombre: 'fullName', correo: 'email', nivel: 'level' } as const;
    expect(codes(readList(table, 'newcomers', { today, mapping }))).toEqual([]);
  });

  it('is told apart from a list of nobody yet', async () => {
    expect((await readText(['Naam;E-mail;Niveau'])).rows).toEqual([]);
  });
});

describe('a list from elsewhere', () => {
  it('is read when a spreadsheet saved it as Unicode text, with English names of columns', async () => {
    const table = await readText(
      [
        'First name\tSurname\tE-mail address\tMobile number\tDate of birth\tNative language\tDutch level (CEFR)\tAvailable\tHobbies\tSigned up\tGender',
        'Ayşe\tYılmaz\tAYSE@EXAMPLE.ORG\t+31 (0)6-1234 5678\t03/05/1990\tTurkish\tA2\tMon & Wed evenings\tcooking; reading\t2026-05-03\tF',
      ],
      'utf-16le',
      true,
    );
    const list = readList(table, 'newcomers', { today });
    expect([list.unknownHeaders, list.missingFields, codes(list)]).toEqual([[], [], []]);
    expect(list.rows[0]?.candidate).toMatchObject({
      ...{ givenName: 'Ayşe', familyName: 'Yılmaz', email: 'ayse@example.org', phone: '+31612345678' },
      ...{ gender: 'woman', birthYear: 1990, languages: ['tr'], level: 'A2', registeredOn: '2026-05-03' },
      ...{ interests: ['cooking', 'reading'], slots: ['mon-evening', 'wed-evening'] },
    });
  });

  it('is read from an old Dutch system: initials, prefixes, Windows-1252, two numbers in a cell', async () => {
    const table = await readText(
      [
        'Voorl.;Tussenvoegsel;Achternaam;Geb.datum;M/V;GSM;Mailadres;Taalniveau;Dagdelen;Datum inschrijving;Plaats',
        'R.;van der;Müller;03-05-1990;V;06-12345678 / 010-1234567;Renée <r@example.org>;ERK A2;ma, wo ochtend;3 mei 2026;Den Bosch',
      ],
      'windows-1252',
    );
    const list = readList(table, 'newcomers', { today });
    expect([list.unknownHeaders, codes(list)]).toEqual([[], ['phone-several']]);
    expect(list.rows[0]?.candidate).toMatchObject({
      ...{ givenName: 'R.', familyName: 'van der Müller', birthYear: 1990, email: 'r@example.org' },
      ...{ level: 'A2', slots: ['mon-morning', 'wed-morning'], municipalityCode: 'GM0796' },
    });
  });

  it('is read from a web form: questions for names of columns, a time with a zone, no answer to a question', async () => {
    const table = await readText([
      '"Timestamp","What is your full name?","Email Address","What is your mother tongue?","Dutch level"',
      '"2026/05/03 10:11:12 PM GMT+2","Yılmaz, Ayşe","a@example.org","Turkish","I don\'t know"',
    ]);
    const list = readList(table, 'newcomers', { today });
    expect([list.unknownHeaders, codes(list)]).toEqual([[], ['level-missing']]);
    expect(list.rows[0]?.candidate).toMatchObject({
      ...{ givenName: 'Ayşe', familyName: 'Yılmaz', registeredOn: '2026-05-03', level: null },
    });
  });

  it('keeps a note apart that was cut by a separator without quotes', async () => {
    const table = await readText(['Naam;E-mail;Opmerking', 'Jan Jansen;j@example.org;thee; en koffie']);
    expect(readList(table, 'newcomers', { today }).unknownHeaders).toEqual(['Kolom D']);
  });
});

it('a workbook says which other sheets hold something', async () => {
  const book = new ExcelJS.Workbook();
  const add = (name: string, rows: readonly string[][], state: 'visible' | 'hidden' = 'visible') => {
    const sheet = book.addWorksheet(name, { state });
    sheet.addRows([...rows]);
  };
  add('Deelnemers', [
    ['Naam', 'E-mail'],
    ['Jan Jansen', 'j@example.org'],
  ]);
  add('Wachtlijst', [
    ['Naam', 'E-mail'],
    ['Piet Pietersen', 'p@example.org'],
  ]);
  add(
    'Oud',
    [
      ['Naam', 'E-mail'],
      ['Kees Klaassen', 'k@example.org'],
    ],
    'hidden',
  );
  add('Keuzes', [['A1'], ['A2']], 'hidden');
  add('Leeg', []);
  const table = await readTable(new Uint8Array(await book.xlsx.writeBuffer()), 'lijst.xlsx');
  expect(table.format).toEqual({ kind: 'xlsx', sheet: 'Deelnemers', otherSheets: ['Wachtlijst', 'Oud'] });
  expect(table.rows).toHaveLength(1);
});
