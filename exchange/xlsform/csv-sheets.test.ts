import { describe, expect, it } from 'vitest';
import { ListError } from '../list-error.ts';
import { readXlsForm } from './read-xlsform.ts';
import { readFormFiles } from './sheets.ts';

const file = (name: string, lines: string[]) => ({ name, bytes: Buffer.from(lines.join('\r\n')) });
const survey = [
  'type;name;label::Nederlands (nl);relevant',
  'select_one yn;work;Werkt u?;',
  "integer;hours;Hoeveel uur?;${work} = 'yes'",
];
const choices = ['list_name;name;label::Nederlands (nl)', 'yn;yes;Ja', 'yn;no;Nee'];
const settings = ['form_title;form_id;default_language', 'Werk;werk;Nederlands (nl)'];

const items = async (files: Parameters<typeof readFormFiles>[0]) =>
  readXlsForm(await readFormFiles(files), 'nl').module.items.map(({ id, kind, question, condition }) => [
    id,
    kind,
    question.nl,
    condition,
  ]);
const expected = [
  ['work', 'single', 'Werkt u?', null],
  ['hours', 'number', 'Hoeveel uur?', { kind: 'equals', item: 'work', value: 'yes' }],
];

describe('a form saved as CSV', () => {
  it('is one file per sheet; which is which is seen from the columns, in any order and by any name', async () => {
    const files = [file('a.csv', choices), file('b.csv', settings), file('c.csv', survey)];
    expect((await readFormFiles(files)).map(({ name }) => name)).toEqual(['choices', 'settings', 'survey']);
    expect(await items(files)).toEqual(expected);
  });

  it('may be one file with the sheets under each other, whose rows keep their numbers', async () => {
    const moved = (name: string, lines: string[]) => [`${name};;;;`, ...lines.map((line) => `;${line}`)];
    const below = (name: string, lines: string[]) => [name, ...lines];
    for (const under of [moved, below]) {
      const one = file('werk.csv', [
        ...under('survey', survey),
        '',
        ...under('choices', choices),
        ...under('settings', settings),
      ]);
      const sheets = await readFormFiles([one]);
      expect(sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings']);
      expect(sheets[0]?.rows[0]?.number).toBe(2);
      expect(await items([one])).toEqual(expected);
    }
  });

  it('is told by the name of the file where its columns tell nothing', async () => {
    const [sheet] = await readFormFiles([file('Werk - settings.csv', ['version', '3'])]);
    expect(sheet?.name).toBe('settings');
  });

  it('says what to do with other spreadsheets, whatever they are called beside it', async () => {
    const old = { name: 'werk.xls', bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) };
    const open = {
      name: 'werk.ods',
      bytes: Buffer.from('PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    };
    const problem = (files: Parameters<typeof readFormFiles>[0]) =>
      readFormFiles(files).then(
        () => null,
        (thrown: unknown) => (thrown instanceof ListError ? thrown.messages.nl : thrown),
      );
    expect(await problem([old])).toContain('Bewaar het als .xlsx');
    expect(await problem([file('survey.csv', survey), open])).toContain('Bewaar het als .xlsx of .csv');
    expect(await problem([])).toContain('leeg');
    expect(await problem([{ name: 'x.csv', bytes: Buffer.from('%PDF-1.7') }])).toContain('geen lijst');
  });
});
