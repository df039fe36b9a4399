import { describe, expect, it } from 'vitest';
import { readList, readTable } from './index.ts';
import { cell, workbookWith, zip } from './testing-workbook.ts';

const rows = `<sheetData><row r="1">${cell('A1', 'Naam')}${cell('B1', 'E-mail')}</row><row r="2">${cell('A2', 'Amal')}</row></sheetData>`;
const read = (bytes: Uint8Array) => readTable(bytes, 'lijst.xlsx');

/** What came of it, and how often somebody else's work had its turn meanwhile. */
async function whileOthersAreServed<T>(work: Promise<T>): Promise<{ answer: unknown; served: number }> {
  let served = 0;
  const others = setInterval(() => (served += 1), 5);
  const answer: unknown = await work.catch((thrown: unknown) => thrown);
  clearInterval(others);
  return { answer, served };
}

describe('a workbook of two kilobytes', () => {
  it.each([
    ['one cell of sixteen thousand million', workbookWith(`${rows}<mergeCells><mergeCell ref="C3:XFD1048576"/></mergeCells>`)],
    ['a list to choose from in every cell', workbookWith(`${rows}<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`)],
    ['a name for every cell', workbookWith(rows, '<definedNames><definedName name="a">S!$A$1:$XFD$1048576</definedName></definedNames>')],
    ['a thousand million columns', workbookWith(`<cols><col min="1" max="1000000000" width="9"/></cols>${rows}`)],
  ])('with %s is read like any other', { timeout: 20_000 }, async (_, bytes) => {
    const table = await read(bytes);
    expect([table.headers, table.rows.length]).toEqual([['Naam', 'E-mail'], 1]);
  }); // prettier-ignore

  it('with a cell far to the right is refused, while everybody else is served', { timeout: 20_000 }, async () => {
    const far = Array.from({ length: 400 }, (_, at) => `<row r="${at + 2}">${cell(`XFD${at + 2}`, 'x')}${cell(`A${at + 2}`, 'y')}</row>`);
    const { answer, served } = await whileOthersAreServed(
      read(workbookWith(`<sheetData><row r="1">${cell('A1', 'Naam')}${cell('B1', 'E-mail')}</row>${far.join('')}</sheetData>`)),
    );
    expect(answer).toMatchObject({ code: 'too-many-columns', params: { columns: 1_000 } });
    expect(served).toBeGreaterThan(10);
  }); // prettier-ignore

  it('with empty cells far to the right is read without them', { timeout: 20_000 }, async () => {
    const table = await read(workbookWith(`<sheetData><row r="1">${cell('A1', 'Naam')}${cell('B1', 'E-mail')}${cell('XFD1', ' ')}</row><row r="2">${cell('A2', 'Amal')}</row></sheetData>`));
    expect([table.headers, table.rows.length]).toEqual([['Naam', 'E-mail'], 1]);
  }); // prettier-ignore
});

describe('a file of eleven megabytes of next to nothing', () => {
  it.each([
    ['separators', ';'.repeat(11_000_000), 'too-many-cells'],
    ['empty lines', `Naam;E-mail\n${'\n'.repeat(11_000_000)}`, 'too-many-rows'],
    ['quotes that are never closed', `Naam;E-mail;Niveau\n${'"a\n'.repeat(3_600_000)}`, 'too-many-rows'],
  ])('is refused before it is taken apart: %s', async (_, text, code) => {
    const begin = performance.now();
    await expect(readTable(new TextEncoder().encode(text), 'lijst.csv')).rejects.toMatchObject({ code });
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

describe('a list that asks more than its size says', () => {
  const readCsv = (text: string) => readTable(new TextEncoder().encode(text), 'lijst.csv');
  const names = 'Naam;E-mail;Niveau';

  it.each([
    ['rows of thousands of empty cells', `${names}${';'.repeat(16_000)}\n${`Amal;a@b.nl;A2${';'.repeat(16_000)}\n`.repeat(50)}`, 50],
    ['a hundred thousand quotes that are never closed', `${names}\n${'"Amal;a@b.nl;A2\n'.repeat(90_000)}`, 90_000],
  ])('is read soon: %s', { timeout: 30_000 }, async (_, text, rows) => {
    const begin = performance.now();
    const table = await readCsv(text);
    expect([table.headers.slice(0, 3).join(';'), table.rows.length]).toEqual([names, rows]);
    expect(performance.now() - begin).toBeLessThan(10_000);
  }); // prettier-ignore

  it('is refused soon: thirty thousand columns of one name', { timeout: 30_000 }, async () => {
    const begin = performance.now();
    await expect(readCsv(`Naam;E-mail\nJan${';a'.repeat(30_000)}\n`)).rejects.toMatchObject({ code: 'too-many-columns' });
    expect(performance.now() - begin).toBeLessThan(10_000);
  }); // prettier-ignore

  it('loses nothing without a word: a value in the thousand and first column is told, empty cells there are not', async () => {
    const wide = (last: string) => `${names}${';x'.repeat(997)}${last}\nAmal;a@b.nl;A2\n`;
    await expect(readCsv(wide(';Wens'))).rejects.toMatchObject({
      code: 'too-many-columns',
      messages: {
        nl: expect.stringContaining('1000') as string,
        en: expect.stringContaining('1000') as string,
      },
    });
    expect((await readCsv(wide('; ;;'))).headers).toHaveLength(1_000);
  });

  it('just below the limits is read while everybody else is served', { timeout: 60_000 }, async () => {
    const { answer, served } = await whileOthersAreServed(readCsv(`Naam;E-mail${';k'.repeat(498)}\n${`${'a;'.repeat(499)}a\n`.repeat(9_990)}`));
    expect((answer as { rows: unknown[] }).rows).toHaveLength(9_990);
    expect(served).toBeGreaterThan(20);
  }); // prettier-ignore

  it('is compared soon: twenty thousand people who all have the telephone number of the desk', { timeout: 30_000 }, async () => {
    const people = Array.from({ length: 20_000 }, (_, at) => `Amal ${at};a${at}@b.nl;0612345678\n`);
    const table = await readCsv(`Naam;E-mail;Telefoon\n${people.join('')}`);
    const begin = performance.now();
    const { rows } = readList(table, 'newcomers', { today: '2026-11-29' });
    expect(performance.now() - begin).toBeLessThan(20_000);
    const shared = rows.flatMap(({ findings }) => findings.filter(({ code }) => code === 'shared-phone'));
    expect(shared).toHaveLength(19_999);
  }); // prettier-ignore
});

describe('a file that unpacks to more than memory holds', () => {
  const large = { 'xl/worksheets/sheet1.xml': ' '.repeat(301 * 1024 * 1024) };
  it('is refused before it is unpacked', async () => {
    await expect(read(zip(large))).rejects.toMatchObject({ code: 'too-large' });
  });
  it('is refused when it says that it is small', async () => {
    await expect(read(zip(large, 1_000))).rejects.toMatchObject({ code: 'damaged' });
  });
  it('is refused when it hides its size in numbers for files of four gigabytes', async () => {
    const bytes = zip({ 'xl/a.xml': 'x' });
    new DataView(bytes.buffer).setUint32(bytes.length - 6, 0xffffffff, true);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });
});
