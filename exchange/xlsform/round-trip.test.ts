import { describe, expect, it } from 'vitest';
import { readXlsForm } from './read-xlsform.ts';
import { readFormSheets } from './sheets.ts';
import { checkAsPyxform } from './testing-pyxform.ts';
import { chance, randomModule, seeds } from './testing-modules.ts';
import { writeFormWorkbook } from './write-sheet.ts';
import { writeXlsForm } from './write-xlsform.ts';

const named = { formId: 'own-module', version: '2026112801' };

describe('a module written as an XLSForm and read again', () => {
  it.each(seeds(1, 2, 3, 4))('is the same module, with nothing left out (seed %i)', (seed) => {
    const random = chance(seed);
    for (let round = 0; round < 80; round++) {
      const module = randomModule(random);
      const { module: again, report, isOurs } = readXlsForm(writeXlsForm(module, named));
      expect(again).toEqual(module);
      expect(report.filter(({ outcome }) => outcome !== 'carried')).toEqual([]);
      expect(isOurs).toBe(true);
    }
  });

  it.each(seeds(11))('is the same after it was a workbook too (seed %i)', async (seed) => {
    const random = chance(seed);
    for (let round = 0; round < 8; round++) {
      const module = randomModule(random);
      const bytes = await writeFormWorkbook(writeXlsForm(module, named));
      expect(readXlsForm(await readFormSheets(bytes)).module).toEqual(module);
    }
  });
});

describe('by the rules of pyxform', () => {
  it.each(seeds(21, 22))('a module written as an XLSForm has nothing wrong with it (seed %i)', (seed) => {
    const random = chance(seed);
    for (let round = 0; round < 100; round++) {
      // A choice without a word in any language is a gap of the module and not of the writing.
      const said = checkAsPyxform(writeXlsForm(randomModule(random), named));
      expect(said.filter((what) => !what.endsWith('a choice has no label'))).toEqual([]);
    }
  });

  const form = (survey: string[][], choices: string[][] = []) => [
    {
      name: 'survey',
      rows: [['type', 'name', 'label::English (en)', 'relevant'], ...survey].map((cells, at) => ({
        number: at + 1,
        cells,
      })),
    },
    {
      name: 'choices',
      rows: [['list_name', 'name', 'label::English (en)'], ...choices].map((cells, at) => ({
        number: at + 1,
        cells,
      })),
    },
    {
      name: 'settings',
      rows: [
        ['form_id', 'default_language'],
        ['x', 'English (en)'],
      ].map((cells, at) => ({ number: at + 1, cells })),
    },
  ];

  it.each([
    ['nothing wrong', form([['text', 'a', 'A?', '']]), []],
    ['a name with a space', form([['text', 'a b', 'A?', '']]), ['survey 2: «a b» is no name']],
    [
      'a name twice',
      form([
        ['text', 'a', 'A?', ''],
        ['text', 'a', 'B?', ''],
      ]),
      ['survey 3: a is taken'],
    ],
    ['a missing list', form([['select_one x', 'a', 'A?', '']]), ['survey 2: there is no list x']],
    [
      'a choice with a space',
      form([['select_multiple x', 'a', 'A?', '']], [['x', 'b c', 'B']]),
      ['survey 2: a choice of x has spaces'],
    ],
    [
      'a choice twice',
      form(
        [],
        [
          ['x', 'b', 'B'],
          ['x', 'b', 'B'],
        ],
      ),
      ['choices 3: b is in the list twice'],
    ],
    [
      'a question that is not there',
      form([['text', 'a', '${b}?', '${c} = 1']]),
      ['survey 2: refers to «b»', 'survey 2: refers to «c»'],
    ],
    [
      'a group that does not end',
      form([
        ['begin_group', 'g', 'G', ''],
        ['text', 'a', 'A?', ''],
      ]),
      ['survey 2: does not end'],
    ],
    [
      'an empty group',
      form([
        ['begin_group', 'g', 'G', ''],
        ['end_group', '', '', ''],
      ]),
      ['survey 3: an empty group'],
    ],
    [
      'a bracket too few',
      form([['text', 'a', 'A?', "selected(${a}, 'x'"]]),
      ['survey 2: relevant is not closed'],
    ],
    ['another type', form([['sculpture', 'a', 'A?', '']]), ['survey 2: there is no type sculpture']],
    ['a reserved name', form([['text', 'meta', 'A?', '']]), ['survey 2: meta is taken']],
    [
      'a sheet of nearly the same name',
      [...form([['text', 'a', 'A?', '']]), { name: 'surveys', rows: [] }],
      ['the sheet surveys looks like a slip'],
    ],
  ])('the rules themselves see: %s', (_, sheets, expected) =>
    expect(checkAsPyxform(sheets)).toEqual(expected),
  );
});
