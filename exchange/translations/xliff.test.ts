import { describe, expect, it } from 'vitest';
import { readTexts } from './read-texts.ts';
import { writeTextSheet } from './spreadsheet.ts';
import { TextFileError } from './text-file-error.ts';
import type { TextUnit } from './unit.ts';
import { writeXliff } from './write-xliff.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const whole = (inside: string, head = 'srcLang="nl" trgLang="ar"') =>
  bytes(
    `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" ${head}><file id="pair">${inside}</file></xliff>`,
  );
const inUnit = (inside: string) => whole(`<unit id="title">${inside}</unit>`);
const segment = (source: string, target: string) =>
  `<segment><source>${source}</source><target>${target}</target></segment>`;
const refusal = async (file: Uint8Array) =>
  readTexts(file).then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof TextFileError ? thrown.code : Promise.reject(thrown as Error)),
  );
const wordsIn = async (file: Uint8Array) => (await readTexts(file)).texts.map(({ words }) => words);
const faultsIn = async (file: Uint8Array) => (await readTexts(file)).unreadable.map(({ code }) => code);

const unit: TextUnit = {
  ...{ part: 'pair', key: 'title', note: 'Heading.', state: 'draft', english: '{name} and me' },
  ...{ dutch: '{name} en ik', translation: '{name} وأنا' },
};

describe('XLIFF that we write', () => {
  it('has placeholders, notes, the English text, states and directions', () => {
    const plural: TextUnit = {
      ...{ part: 'hours', key: 'talks', note: '', state: 'tested', english: null },
      dutch: { one: '{count} gesprek', other: '{count} gesprekken' },
      translation: { one: 'разговор', few: '{count} розмови' },
    };
    expect(new TextDecoder().decode(writeXliff([unit], 'ar'))).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nl" trgLang="ar">
  <file id="pair" srcDir="ltr" trgDir="rtl" xml:space="preserve">
    <unit id="title" canResegment="no">
      <notes><note category="instruction">Heading.</note><note category="English">{name} and me</note></notes>
      <originalData><data id="name">{name}</data></originalData>
      <segment state="translated">
        <source><ph id="name-1" dataRef="name" equiv="{name}" disp="{name}" canDelete="no"/> en ik</source>
        <target><ph id="name-1" dataRef="name" equiv="{name}" disp="{name}" canDelete="no"/> وأنا</target>
      </segment>
    </unit>
  </file>
</xliff>
`);
    const forms = new TextDecoder().decode(writeXliff([plural], 'uk'));
    expect(
      [...forms.matchAll(/<unit id="(.*?)"|state="(.*?)"/g)].map((found) => found[1] ?? found[2]),
    ).toEqual([
      ...['talks:one', 'final', 'talks:few', 'final', 'talks:many', 'initial', 'talks:other', 'initial'],
    ]);
  });

  it('says with code points what XML cannot', async () => {
    const odd = { ...unit, translation: '{name} a\u0001b\ufffe<&>"\r' };
    expect(await wordsIn(writeXliff([odd], 'ar'))).toEqual([odd.translation]);
  });
});

describe('XLIFF that comes back', () => {
  it('may be cut into segments, in another order, with marks and with matches beside it', async () => {
    expect(
      await wordsIn(
        inUnit(`${segment('A.', 'أ.')}<ignorable><source> </source></ignorable>${segment('B.', 'ب.')}`),
      ),
    ).toEqual(['أ. ب.']);
    const ordered =
      '<segment><source>a</source><target order="2">x</target></segment><segment><source>b</source><target order="1">y</target></segment>';
    expect(await wordsIn(inUnit(ordered))).toEqual(['yx']);
    expect(
      await wordsIn(inUnit(segment('a', '<mrk id="m1" type="term">x</mrk><![CDATA[<y>]]>&#x41;'))),
    ).toEqual(['x<y>A']);
    const match =
      '<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#1"><source>a</source><target>nee</target></m:match></m:matches>';
    expect(await wordsIn(inUnit(`${match}${segment('a', 'x')}`))).toEqual(['x']);
    expect(await wordsIn(inUnit(segment('a', 'x\n          y')))).toEqual(['x y']);
    const utf16 = Buffer.from(`\ufeff${new TextDecoder().decode(inUnit(segment('a', 'x')))}`, 'utf16le');
    expect(await wordsIn(new Uint8Array(utf16))).toEqual(['x']);
  });

  it('names the language, and leaves out what is not translated', async () => {
    const file = await readTexts(
      whole(
        `<unit id="a"><segment><source>a</source></segment></unit><unit id="b" translate="no">${segment('b', 'x')}</unit>`,
        'srcLang="nl-NL" trgLang="fa-AF"',
      ),
    );
    expect(file).toEqual({ texts: [], unreadable: [], language: 'prs' });
  });

  it('tells of units that cannot be read, one by one', async () => {
    expect(await faultsIn(inUnit(segment('a', '<pc id="1">x</pc>')))).toEqual(['markup']);
    expect(await faultsIn(inUnit(segment('a', '<ph id="1"/>')))).toEqual(['markup']);
    expect(await faultsIn(inUnit(`${segment('a', 'x')}<segment><source>b</source></segment>`))).toEqual([
      'half',
    ]);
    expect(await faultsIn(whole(`<unit id="">${segment('a', 'x')}</unit>`))).toEqual(['no-key']);
    expect(await faultsIn(whole(`<unit id="a:most">${segment('a', 'x')}</unit>`))).toEqual(['form-unknown']);
    expect(await faultsIn(whole(`<unit id="a">${segment('a', 'x')}</unit>`.repeat(2)))).toEqual(['twice']);
  });
});

describe('a file that is hostile or something else', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const outside = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;
  const head = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl">';

  it.each([
    ['a document type with entities', 'document-type', bytes(`${bomb}${head}&b;</xliff>`)],
    ['a document type that reads a file', 'document-type', bytes(`${outside}${head}&a;</xliff>`)],
    ['a page of the web', 'document-type', bytes('<!DOCTYPE html><html></html>')],
    ['an entity that nobody declared', 'not-well-formed', bytes(`${head}&a;</xliff>`)],
    ['an element that is not closed', 'not-well-formed', bytes(`${head}<file id="a">`)],
    ['a prefix that nobody declared', 'not-well-formed', bytes(`${head}<x:y/></xliff>`)],
    ['elements without end inside each other', 'too-deep', bytes(head + '<g>'.repeat(100_000))],
    [
      'letters of another encoding',
      'encoding',
      new Uint8Array([...bytes(`${head}<file id="a">`), 0xe9, 0x3c]),
    ],
    ['another kind of XML', 'not-xliff', bytes('<note>x</note>')],
    ['XLIFF of another kind', 'not-xliff', bytes('<xliff version="2.0" srcLang="nl"/>')],
    [
      'XLIFF 1.2',
      'older-xliff',
      bytes('<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>'),
    ],
    ['a translation from another language', 'other-source', bytes(head.replace('"nl"', '"en"') + '</xliff>')],
    ['nothing', 'empty', new Uint8Array()],
    ['too much', 'too-large', new Uint8Array(10 * 1024 * 1024 + 1).fill(0x3c)],
    [
      'a list of something else',
      'no-columns',
      bytes('Naam;E-mail;Plaats\r\nSam;sam@example.org;Utrecht\r\n'),
    ],
    ['bytes of anything', 'unknown-kind', new Uint8Array(4_000).map((_, index) => (index * 7) % 32)],
  ])('is refused: %s', async (_, code, file) => {
    expect(await refusal(file)).toBe(code);
  });

  it('says in Dutch and English where it is wrong', async () => {
    const thrown = await readTexts(bytes(`${head}\n<file id="a">\n</fil>`)).catch((error: unknown) => error);
    expect(thrown instanceof TextFileError && thrown.messages).toEqual({
      nl: 'Dit bestand is beschadigd: op regel 3 klopt de XML niet.',
      en: 'This file is damaged: the XML on line 3 is not right.',
    });
  });

  it('of forty thousand units and more is refused, and the most that fits is read in seconds', async () => {
    expect(await refusal(whole('<unit id="a"/>'.repeat(40_001)))).toBe('too-many');
    expect(await refusal(whole('<unit id="a"/>'.repeat(40_000)))).toBe('read');
  });
});

describe('a spreadsheet', () => {
  it('computes nothing, and comes back as it was', async () => {
    const formula = {
      ...unit,
      dutch: '=HYPERLINK("x")',
      translation: '@SUM(1)',
      note: '+1',
      english: '-1+2',
    };
    const file = await writeTextSheet([formula], 'tr', 'csv', 'nl');
    expect(new TextDecoder().decode(file)).toContain(`;"'=HYPERLINK(""x"")";'-1+2;'@SUM(1);concept`);
    expect(await readTexts(file)).toMatchObject({
      texts: [{ words: '@SUM(1)', source: '=HYPERLINK("x")', place: '2' }],
    });
  });

  it('is read with its columns in any order, in Dutch or English, below a title, and without the original', async () => {
    const rows =
      'Vertaald in november\r\nTranslation;Key;Form;Where\r\nأنا;title;;pair\r\n;empty;;pair\r\nx;;;pair\r\n';
    expect(await readTexts(bytes(rows))).toEqual({
      texts: [{ part: 'pair', key: 'title', words: 'أنا', source: null, place: '3' }],
      unreadable: [{ place: '5', code: 'no-key' }],
      language: null,
    });
  });
});
