import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import {
  describeFinding,
  explainFinding,
  ListError,
  neutraliseCell,
  readList,
  readTable,
  restoreCell,
  suggestMapping,
  writeCsv,
  writeXlsx,
} from './index.ts';

const today = '2026-11-24';
const bytes = (text: string, encoding = 'utf-8') => new Uint8Array(iconv.encode(text, encoding));
const table = (text: string, encoding?: string) => readTable(bytes(text, encoding), 'lijst.csv');
const people = async (text: string, kind: 'newcomers' | 'buddies' = 'newcomers') =>
  readList(await table(text), kind, { today });

describe('a table out of a file', () => {
  it.each([[';', 'utf-8'], [',', 'utf-8'], ['\t', 'utf-16le'], ['|', 'windows-1252'], [';', 'macintosh']])('is found with %j in %s', async (delimiter, encoding) => {
    const lines = [['Voornaam', 'Achternaam', 'Interesses'], ['Renée', 'Müller', '"koken, lezen; zingen"'], ['Zoë', 'Bønes', 'lezen'], ['Daniël', 'Noël', 'lezen']];
    const text = lines.map((line) => line.join(delimiter)).join('\r\n').replaceAll('ø', encoding === 'macintosh' ? 'o' : 'ø');
    const read = await table(text, encoding);
    expect(read.format).toEqual({ kind: 'csv', delimiter, encoding });
    expect(read.rows[0]).toEqual({ number: 2, cells: ['Renée', 'Müller', 'koken, lezen; zingen'] });
  }); // prettier-ignore
  it('is read with a byte order mark, sep= line, titles above, blank rows and columns, trailing separators and quoted breaks', async () => {
    const read = await table(
      '\uFEFFsep=;\r\nLijst 2026;;;;\r\n;;;;\r\nNaam;;Telefoon;Telefoon;;\r\n"Amina\nFarah";;06;07;;\r\n;;;;;\r\nNaam;;Telefoon;Telefoon;;\r\nCan;;1;2;;\r\n',
    );
    expect(read.headers).toEqual(['Naam', 'Telefoon', 'Telefoon (2)']);
    expect(read.rows).toEqual([
      { number: 4, cells: ['Amina\nFarah', '06', '07'] },
      { number: 7, cells: ['Can', '1', '2'] },
    ]);
  });
  it('survives a quote that is never closed', async () =>
    expect((await table('Naam;Telefoon\n"Can;06\nLina;06\n')).rows).toHaveLength(2));
  it('loses one row at most to a quote that closes rows later, and reads old and mixed line ends', async () => {
    const head = 'Naam;E-mail;Telefoon;Taal;Niveau;Opmerkingen';
    const rows = ['"Can;a@example.org;06;Turks;A1;', 'Lina;b@example.org;06;Dari;A2;"kookt; leest"', 'Sara;c@example.org;06;Dari;A2;x'];
    const read = await table([head, ...rows].join('\n'));
    expect(read.rows.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(read.rows[1]!.cells).toEqual(['Lina', 'b@example.org', '06', 'Dari', 'A2', 'kookt; leest']);
    expect((await table(`${head}\r${rows[2]}\r${rows[2]}\r`)).rows).toHaveLength(2);
    expect((await table(`${head}\r\n${rows[2]}\n${rows[2]}\n`)).rows).toHaveLength(2);
  }); // prettier-ignore
  it('leaves out the sum below a list, and not somebody called Total', async () => {
    const read = await table('Naam;Aantal\nTotal Bekele;1\nCan;2\nTotaal;3\n');
    expect(read.rows.map(({ cells }) => cells[0])).toEqual(['Total Bekele', 'Can']);
  });
  it('asks for repair where the month may stand first', async () => {
    const list = await people('Naam;Aangemeld op\nCan Y;5/13/2026\nLina A;3/4/2026\n');
    expect(list.rows[1]!.findings.map(({ code }) => code)).toContain('date-ambiguous');
  });
  it('keeps Turkish letters of Windows-1254', async () =>
    expect((await table('Naam;Mail\nAyşe Yılmaz;a\n', 'windows-1254')).rows[0]!.cells[0]).toBe(
      'Ayşe Yılmaz',
    ));
  it('is read from a workbook with real dates and numbers, a title and a sheet before it', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Uitleg').addRow(['Vul de lijst in']);
    const sheet = book.addWorksheet('Deelnemers');
    sheet.addRow(['Taalmaatjes 2026']);
    sheet.mergeCells('A1:E1');
    sheet.addRow([]);
    sheet.addRow(['Naam', 'E-mail', 'Telefoon', 'Geboortedatum', 'Aangemeld op', 'Niveau']);
    sheet.addRow([
      'Can Demir',
      { text: 'can@example.org', hyperlink: 'mailto:can@example.org' },
      612345678,
      new Date(Date.UTC(1980, 4, 3)),
      new Date(Date.UTC(2026, 0, 31)),
      { richText: [{ text: 'A' }, { text: '2' }] },
    ]);
    const read = await readTable(new Uint8Array(await book.xlsx.writeBuffer()), 'x.xlsx');
    expect(read.format).toEqual({ kind: 'xlsx', sheet: 'Deelnemers', otherSheets: ['Uitleg'] });
    const { candidate, findings, number } = readList(read, 'newcomers', { today }).rows[0]!;
    expect(number).toBe(4);
    expect(candidate).toMatchObject({
      givenName: 'Can',
      familyName: 'Demir',
      email: 'can@example.org',
      phone: '+31612345678',
      birthYear: 1980,
      registeredOn: '2026-01-31',
      level: 'A2',
    });
    expect(findings).toEqual([]);
  });
  it.each([
    ['empty', new Uint8Array()], ['empty', bytes('\uFEFF\r\n;;\r\n')], ['not-a-list', bytes('<!doctype html><p>Naam;')], ['not-a-list', bytes('%PDF-1.7')],
    ['not-a-list', new Uint8Array(500).map((_, index) => (index * 37) % 256)], ['old-excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['password-protected', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')])], ['too-large', new Uint8Array(20 * 1024 * 1024 + 1)],
    ['too-many-rows', bytes('Naam;Mail\n' + 'a;b\n'.repeat(100_001))], ['not-a-list', bytes('PK\u0003\u0004 word/document.xml')], ['damaged', bytes('PK\u0003\u0004 xl/')],
  ])('is refused as %s', async (code, content) => {
    const error = await readTable(content, 'lijst').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ListError);
    expect((error as ListError).code).toBe(code);
  }); // prettier-ignore
});

describe('headers', () => {
  it('are recognised in Dutch and English, with case, accents and brackets aside', () => {
    const fields = (headers: string[], kind: 'newcomers' | 'buddies' = 'newcomers') =>
      suggestMapping(headers, kind).map(({ field }) => field);
    expect(
      fields([
        'VOORNAAM',
        'Tussenvoegsel',
        'E-Mail Address',
        'Tel.nr.',
        'Geboortedatum (dd-mm-jjjj)',
        'Date of birth',
      ]),
    ).toEqual(['givenName', 'namePrefix', 'email', 'phone', 'birthYear', 'birthYear']);
    expect(fields(['Niveau'])).toEqual(['level']);
    expect(fields(['Niveau'], 'buddies')).toEqual(['levels']);
    expect(fields(['Naam partner', 'Schoenmaat', 'BSN', 'Telefoon contactpersoon'])).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(fields(['Voornaam', 'Naam'])).toEqual(['givenName', 'familyName']);
    expect(fields(['Maandag', 'Za ochtend'])).toEqual(['slots', 'slots']);
    expect(
      suggestMapping(['Beschikbaarheden', 'Woonplats', 'Wat is je e-mail'], 'newcomers').map(
        ({ field, confidence }) => [field, confidence],
      ),
    ).toEqual([
      [null, 'none'],
      ['residence', 'likely'],
      ['email', 'likely'],
    ]);
  });
  it('that nobody knows are asked, and a mapping settles them', async () => {
    const read = await table('Naam;Mail;Schoenmaat;Praat\nCan Demir;c@example.org;43;A2\n');
    expect(readList(read, 'newcomers', { today }).unknownHeaders).toEqual(['Schoenmaat', 'Praat']);
    const mapped = readList(read, 'newcomers', { today, mapping: { Schoenmaat: 'ignore', Praat: 'level' } });
    expect(mapped.unknownHeaders).toEqual([]);
    expect(mapped.rows[0]!.candidate.level).toBe('A2');
    expect(mapped.missingFields).toEqual(['slots']);
  });
  it('with a day each are put together', async () => {
    const { rows } = await people(
      'Naam;Mail;Ma ochtend;Zaterdag;Zondag\nCan Demir;c@example.org;x;avond;nee\n',
    );
    expect(rows[0]!.candidate.slots).toEqual(['mon-morning', 'sat-evening']);
  });
});

describe('rows', () => {
  it('never hold a national number, whatever a mapping says', async () => {
    const read = await table(
      'Naam;Mail;BSN;Kenmerk;Opmerkingen\nA B;a@example.org;123456782;123456782;BSN 123456782\nC D;c@example.org;;111222333;\nE F;e@example.org;;123456782;\n',
    );
    const list = readList(read, 'newcomers', {
      today,
      mapping: { BSN: 'notes', Kenmerk: 'notes' },
      corrections: { 2: { BSN: '123456782' } },
    });
    expect(JSON.stringify([read, list])).not.toMatch(/123456782|111222333/);
    expect(list.rows[0]!.findings.filter(({ code }) => code === 'national-id')).toHaveLength(3);
  });
  it('are repaired by hand and judged again', async () => {
    const read = await table('Naam;Mail;Aangemeld op\nCan Demir;c@example.org;13-13-2026\n');
    const finding = readList(read, 'newcomers', { today }).rows[0]!.findings[0]!;
    expect(describeFinding(finding, 'nl')).toBe(
      'Rij 2, kolom Aangemeld op: ‘13-13-2026’ is geen datum. Schrijf bijvoorbeeld 13-12-2026.',
    );
    const repaired = readList(read, 'newcomers', {
      today,
      corrections: { 2: { 'Aangemeld op': '13-10-2026' } },
    }).rows[0]!;
    expect(repaired).toMatchObject({ findings: [], candidate: { registeredOn: '2026-10-13' } });
  });
  it('have a day that was read otherwise said in words', async () => {
    const read = await table('Naam;Mail;Aangemeld op\nCan Demir;c@example.org;2-9-26\n');
    const finding = readList(read, 'newcomers', { today }).rows[0]!.findings[0]!;
    expect(explainFinding(finding, 'nl')).toContain('‘2-9-26’ is gelezen als 2 september 2026.');
    expect(explainFinding(finding, 'en')).toContain('‘2-9-26’ was read as 2 September 2026.');
  });
  it('with a wish among the remarks say that it does not count there, unless it stands where it counts', async () => {
    const read = await table(
      'Naam;Mail;Wens;Opmerkingen\nA B;a@example.org;;liever een vrouw\nC D;c@example.org;vrouw;liever een vrouw\nE F;e@example.org;;geen mannen\nG H;g@example.org;;haar man werkt in de zorg\nI J;i@example.org;;wil graag naar school\n',
    );
    const { rows } = readList(read, 'newcomers', { today, mapping: { Wens: 'wishesGender' } });
    expect(rows.map(({ findings }) => findings.some(({ code }) => code === 'wish-in-notes'))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
  it('that are double are told apart from families and namesakes', async () => {
    const { rows } = await people(
      'Naam;Mail;Telefoon;Geboortejaar\nCan Demir;c@example.org;0612345678;1980\nCAN DEMIR;C@example.org;;1980\nCan Demir;;06-12345678;1980\nElif Demir;e@example.org;0612345678;1982\nCan Demir;d@example.org;0612345679;1980\nAyşe Demir;c@example.org;;1990\nLina;x at example.org;;\nLina;;;\n',
    );
    expect(
      rows.map(({ findings }) =>
        findings
          .map(({ code, params }) => [code, params?.['otherRow']])
          .filter(([code]) => /dupl|shared|email|contact/.test(String(code))),
      ),
    ).toEqual([
      [],
      [['duplicate-row', 2]],
      [['duplicate-row', 2]],
      [['shared-phone', 2]],
      [['possible-duplicate', 2]],
      [['duplicate-row', 2]],
      [['email-invalid', undefined]],
      [['contact-missing', undefined]],
    ]);
    expect(rows[5]!.findings[0]!.expected).toBe('own-email');
  });
  it('without a name or with two different values are named', async () => {
    const { rows } = await people(
      'Voornaam;Achternaam;Telefoon;Mobiel\n;;0612345678;\nCan;Demir;0612345678;0612345679\n',
    );
    expect(rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['name-missing'],
      ['second-value'],
    ]);
  });
  it('have a full sentence for every finding in both languages', async () => {
    const { FOUND, EXPECTED } = await import('./finding-sentences.ts');
    for (const sentence of [...Object.values(FOUND), ...Object.values(EXPECTED)])
      expect([sentence.nl.endsWith('.'), sentence.en.endsWith('.')]).toEqual([true, true]);
  });
});

describe('writing', () => {
  it('neutralises formulas and reads its own files back', async () => {
    const notes = [
      '=HYPERLINK("http://example.invalid";"klik")',
      '+31612345678',
      '-5',
      '@x',
      '  =1+1',
      "'=1",
      "'s-Gravenhage",
      '＝1',
      'a\nb',
      'Jan,=1+1',
      "Jan, '=1",
      'Jan,-cmd,x',
      'Jan, "@SUM(1)',
      '=1,=2',
      'ma, -5 graden',
      'a\t\t=1',
      'a,\t "=1',
    ];
    for (const note of notes) expect(restoreCell(neutraliseCell(note))).toBe(note);
    expect(neutraliseCell('=1')).toBe("'=1");
    // A program that takes commas between cells would compute what stands behind one.
    expect(neutraliseCell("x,=cmd|'/C calc'!A0,y")).toBe("x,'=cmd|'/C calc'!A0,y");
    expect(neutraliseCell('ma, -5 graden')).toBe('ma, -5 graden');
    const tabs = `a${'\t'.repeat(200_000)}b`;
    const begin = performance.now();
    expect(restoreCell(neutraliseCell(tabs))).toBe(tabs);
    // From each tab to the end of all would be minutes.
    expect(performance.now() - begin).toBeLessThan(500);
    const columns = [
      { key: 'name', header: 'Naam' },
      { key: 'phone', header: 'Telefoon' },
      { key: 'note', header: 'Opmerkingen' },
    ];
    const rows = notes.map((note, index) => ({ name: `A B${index}`, phone: '+31612345678', note }));
    for (const [file, name] of [
      [writeCsv(columns, rows), 'x.csv'],
      [await writeXlsx(columns, rows), 'x.xlsx'],
    ] as const) {
      const list = readList(await readTable(file, name), 'newcomers', { today });
      expect(list.rows.map(({ candidate }) => candidate.phone)).toEqual(notes.map(() => '+31612345678'));
      expect(list.rows[0]!.candidate.notes).toBe(notes[0]);
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(columns, rows));
    expect(text.startsWith('\uFEFFNaam;Telefoon;Opmerkingen\r\n')).toBe(true);
  });
});

describe('speed', () => {
  it('reads 10,000 rows with progress', async () => {
    const line = (index: number) =>
      `Voornaam${index};van Achter;p${index}@example.org;06 1${String(2000000 + index)};v;1980;Arabisch;A2;Utrecht;koken, fietsen, lezen;ma avond, di middag, za ochtend;3-5-2026`;
    const text =
      'Voornaam;Achternaam;E-mail;Telefoon;Geslacht;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op\n' +
      Array.from({ length: 10_000 }, (_, index) => line(index)).join('\n');
    const done: number[] = [];
    const list = readList(await table(text), 'newcomers', { today, onProgress: (count) => done.push(count) });
    expect(list.rows).toHaveLength(10_000);
    expect(done.at(-1)).toBe(10_000);
  });
});

const samples = [new URL('../../shared/data', import.meta.url).pathname].find((folder) => existsSync(folder));
describe.skipIf(!samples)('the lists of a coordinator', () => {
  const count = async (file: string, kind: 'newcomers' | 'buddies') => {
    const list = readList(await readTable(readFileSync(`${samples}/${file}`), file), kind, { today });
    const counts: Record<string, number> = {};
    for (const { findings } of list.rows)
      for (const { severity, code } of findings)
        counts[`${severity} ${code}`] = (counts[`${severity} ${code}`] ?? 0) + 1;
    const rejected = list.rows
      .filter(({ findings }) => findings.some(({ severity }) => severity === 'problem'))
      .map(({ number }) => number);
    return { list, counts, rejected };
  };
  it('have every faulty newcomer named', async () => {
    const { list, counts, rejected } = await count('deelnemers.csv', 'newcomers');
    expect([list.rows.length, list.unknownHeaders, list.missingFields]).toEqual([623, [], []]);
    expect(rejected).toEqual([66, 123, 168, 191, 195, 287, 291, 295, 300, 308, 358, 487, 533, 540, 574, 576]);
    expect(counts).toEqual({
      'problem date-invalid': 8,
      'problem email-invalid': 5,
      'problem duplicate-row': 3,
      'warning possible-duplicate': 19,
      'warning level-interpreted': 7,
      'warning level-missing': 8,
      'warning interest-unknown': 7,
      'warning shared-phone': 153,
      'warning slots-interpreted': 1,
      'warning slots-missing': 1,
    });
  });
  it('have every faulty buddy named', async () => {
    const { list, counts, rejected } = await count('taalmaatjes.csv', 'buddies');
    expect([list.rows.length, list.unknownHeaders]).toEqual([430, []]);
    expect(rejected).toEqual([]);
    expect(counts).toEqual({
      'warning capacity-missing': 17,
      'warning shared-phone': 91,
      'question possible-duplicate': 1,
      'warning possible-duplicate': 13,
      'warning slots-missing': 7,
    });
  });
});
