import { checkModule, isShown, loadFramework, pictogramNames } from '@medespraak/framework';
import { describe, expect, it } from 'vitest';
import { FormError } from './form-error.ts';
import { readXlsForm } from './read-xlsform.ts';
import { countOutcomes, describeReportLine } from './report.ts';
import { reasons, reportSentences } from './report-sentences.ts';
import { readFormSheets, type FormSheet } from './sheets.ts';
import { sheetsFrom } from './testing-tables.ts';
import { chance, seeds } from './testing-modules.ts';
import { writeFormWorkbook } from './write-sheet.ts';

const household = `
survey
| type | name | label::English (en) | label::Arabic (ar) | label::Kurdish (ku) | hint::English (en) | relevant | constraint | constraint_message::English (en) | required | appearance | calculation | media::image::English (en) | choice_filter | default | notes |
| start | start | | | | | | | | | | | | | | |
| deviceid | device | | | | | | | | | | | | | | |
| note | intro | **Welcome** to the <span style="color:red">survey</span> | مرحبا | x | | | | | | | | | | | read aloud |
| begin_group | hh | Household | الأسرة | | | | | | | field-list | | | | | |
| integer | hh_size | How many people live here? | كم شخصا؟ | | Count children too | | . > 0 and . <= 30 | Between 1 and 30 | yes | | | home.svg | | 1 | |
| calculate | is_large | | | | | | | | | | if(\${hh_size} >= 6, 1, 0) | | | | |
| select_one yn | school | Do all children go to school? | هل | | | \${hh_size} > 1 | | | true() | quick | | school_photo.png | | | |
| select_multiple why or_other | why_not | Why not? | لماذا | | | selected(\${school}, 'no') and \${is_large} = 1 | not(selected(., 'none') and count-selected(.) > 1) | | | | | | | | |
| end_group | | | | | | | | | | | | | | | |
| begin_repeat | member | Member | | | | | | | | | | | | | |
| text | m_name | Name | | | | | | | | | | | | | |
| end_repeat | | | | | | | | | | | | | | | |
| geopoint | gps | Where are you? | | | | | | | | | | | | | |
| decimal | income | Income of \${school}? | | | | \${m_name} != '' | . >= 0 and . < 10000.5 | | | | | | | | |
| range | score | How sure? | | | | | | | | | | | | | |
| select_one gov | gov | Governorate | | | | | | | | minimal | | | state=\${school} | | |
| date | born | When? | | | | \${why_not} = 'cost' | . <= today() | | | | | | | | |
| text | story | Tell us | | | | \${gps} != '' or \${school} = yes | | | | multiline | | | | | |
| time | t | At what time? | | | | | | | | | | | | | |
| dateTime | dt | When exactly? | | | | \${later} = 1 | | | | | | | | | |
| rank why | order | Put in order | | | | | | | | | | | | | |
| acknowledge | ok | I understand | | | | | | | | | | | | | |
| selct_one yn | typo | Typo? | | | | | | | | | | | | | |
| | | | | | | | | | | | | | | | |
| integer | later | Later? | | | | false() | | | | | | | | | |
| select_one yn | hh size | Space? | | | | \${school} = 'dk' | | | | | | | | | |
choices
| list name | name | label::English (en) | label::Arabic (ar) | label::Kurdish (ku) | state |
| yn | yes | Yes | نعم | | |
| yn | no | No | لا | | |
| yn | dk | Don't know | لا أعرف | | |
| why | cost | Too expensive | | | |
| why | far | Too far | | | |
| why | work | Works | | | |
| why | ill | | | | |
| why | safe | Not safe | | | |
| why | none | None of these | | | |
| gov | g1 | One | | | a |
| gov | -99 | Two | | | b |
| unused | a | A | | | |
settings
| form_title | form_id | version | style |
| Household survey | hh_2026 | 3 | pages |
lookup
| a | b |
`;

/** «row code» of everything that did not come along as it was, per sheet. */
const told = (sheets: FormSheet[], sheet = 'survey') =>
  readXlsForm(sheets)
    .report.filter((line) => line.sheet === sheet && line.outcome !== 'carried')
    .map(({ row, outcome, code, parameters }) =>
      [row, outcome === 'changed' ? '~' : '×', code, parameters['why'] ?? ''].join(' ').trim(),
    );

const small = (survey: string, choices = '') => sheetsFrom(`survey\n${survey}\nchoices\n${choices}`);
const itemsOf = (sheets: FormSheet[]) => readXlsForm(sheets).module.items;

describe('a form about households, as organisations have them', () => {
  const read = readXlsForm(sheetsFrom(household));
  const item = (id: string) => read.module.items.find((one) => one.id === id);

  it('becomes a module with its title, languages, headings and questions', () => {
    expect({ ...read.module, items: read.module.items.map(({ id, kind }) => `${id}: ${kind}`) }).toEqual({
      title: { en: 'Household survey' },
      languages: ['en', 'ar'],
      groups: [{ id: 'hh', title: { en: 'Household', ar: 'الأسرة' } }],
      items: [
        'intro: note',
        'hh_size: number',
        'school: single',
        'why_not: multiple',
        'why_not_other: short-text',
        'income: number',
        'score: number',
        'gov: single',
        'born: date',
        'story: long-text',
        'dt: date',
        'order: rank',
        'ok: note',
        'hh_size-2: single',
      ],
    });
  });

  it('keeps bounds, required, help, and whom a question is asked', () => {
    expect(item('hh_size')).toMatchObject({
      min: 1,
      max: 30,
      required: true,
      help: { en: 'Count children too' },
    });
    expect(item('income')).toMatchObject({ min: 0, max: 10000.49, decimals: 2 });
    expect(item('school')).toMatchObject({
      group: 'hh',
      condition: { kind: 'compare', item: 'hh_size', is: 'more', value: 1 },
    });
  });

  it('works a calculation into the condition that uses it', () => {
    const { condition = null } = item('why_not') ?? {};
    expect(isShown(condition, { school: 'no', hh_size: 6 })).toBe(true);
    expect(isShown(condition, { school: 'no', hh_size: 5 })).toBe(false);
    expect(isShown(condition, { school: 'yes', hh_size: 6 })).toBe(false);
  });

  it('knows from a check which answer stands alone, and lets nobody choose what is under every question', () => {
    const why = item('why_not');
    expect(why && 'options' in why && why.options.filter(({ alone }) => alone).map(({ id }) => id)).toEqual([
      'none',
    ]);
    expect(item('school')).toMatchObject({ options: [{ id: 'yes' }, { id: 'no' }] });
  });

  it('names every place that did not come along as it was', () => {
    expect(told(sheetsFrom(household))).toEqual([
      '1 × language-not-ours',
      '1 × comment',
      '2 × metadata',
      '3 × metadata',
      '4 ~ text-plain',
      '5 × appearance',
      '6 × media-file',
      '6 × constraint-message',
      '6 × default',
      '7 ~ calculation-inside',
      '8 × media-file',
      '8 × appearance',
      '9 ~ or-other',
      '11 × repeat',
      '12 × repeat',
      '13 × repeat',
      '14 × type-not-carried',
      '15 × condition-not-carried item-left',
      '17 × appearance',
      '17 ~ choice-filter',
      '18 ~ condition-exact',
      '18 × constraint-not-carried bounds-only',
      '19 × condition-unreadable',
      '20 × type-not-carried',
      '21 × condition-not-carried item-later',
      '21 ~ type-date-time',
      '22 ~ rank-at-most',
      '23 ~ acknowledge',
      '24 × type-unknown',
      '26 × never-shown',
      '27 × condition-not-carried is-escape',
      '27 ~ name-changed',
    ]);
    expect(told(sheetsFrom(household), 'choices')).toEqual([
      '1 × column-unknown',
      '4 × escape',
      '8 ~ choice-text-missing',
      '12 ~ name-changed',
      '13 × list-unused',
    ]);
    expect(told(sheetsFrom(household), 'settings')).toEqual([
      '2 × setting-by-us',
      '2 × setting-by-us',
      '2 × setting-not-carried',
    ]);
    expect(told(sheetsFrom(household), 'lookup')).toEqual(['0 × sheet-unknown']);
    expect(countOutcomes(read.report)).toEqual({ carried: 26, changed: 11, 'left-out': 30 });
  });

  it('reads the same out of a workbook', async () => {
    const bytes = await writeFormWorkbook(sheetsFrom(household));
    expect(readXlsForm(await readFormSheets(bytes)).module).toEqual(read.module);
  });

  it('says each of it in a sentence, in Dutch and English', () => {
    const line = read.report.find(({ row, code }) => row === 21 && code === 'condition-not-carried');
    expect(line && describeReportLine(line, 'nl')).toBe(
      'Deze voorwaarde kan hier niet: de vraag «later» komt pas later. De vraag wordt nu aan iedereen gesteld.',
    );
    for (const one of read.report)
      for (const language of ['nl', 'en'] as const)
        expect(describeReportLine(one, language)).not.toMatch(/[{}]\w*[{}]?|undefined/);
  });
});

describe('faults as people make them', () => {
  it.each([['a title above the columns is taken for them', 'My form', 'no-type-column']])(
    '%s',
    (_, text, code) => {
      expect(() => readXlsForm([{ name: 'survey', rows: [{ number: 1, cells: [text] }] }])).toThrow(
        FormError,
      );
      try {
        readXlsForm([{ name: 'survey', rows: [{ number: 1, cells: [text] }] }]);
      } catch (error) {
        expect(error instanceof FormError && error.code).toBe(code);
      }
    },
  );

  it('without a sheet survey it is no form', () =>
    expect(() => readXlsForm(sheetsFrom('questions\n| type |'))).toThrow('no sheet “survey”'));

  it.each([
    [
      'a group that ends twice',
      '| type | name | label |\n| text | a | A |\n| end_group | | |',
      ['1 ~ language-assumed', '3 × end-without-begin'],
    ],
    [
      'a group that never ends',
      '| type | name | label |\n| begin group | g | G |\n| text | a | A |',
      ['1 ~ language-assumed', '2 ~ begin-without-end'],
    ],
    [
      'a group with nothing in it',
      '| type | name | label |\n| begin group | g | G |\n| end group | | |',
      ['1 ~ language-assumed', '2 × group-empty'],
    ],
    [
      'a name twice',
      '| type | name | label |\n| text | a | A |\n| text | a | B |',
      ['1 ~ language-assumed', '3 ~ name-twice'],
    ],
    [
      'a calculation of a name that one has already',
      '| type | name | calculation |\n| calculate | a | 1 |\n| calculate | a | 2 |',
      ['2 × calculation-left', '3 × calculation-twice'],
    ],
    [
      'a condition on a text that asks nothing',
      "| type | name | label | relevant |\n| note | a | A | |\n| text | b | B | ${a} != '' |",
      ['1 ~ language-assumed', '3 × condition-not-carried kind'],
    ],
    [
      'no name',
      '| type | name | label |\n| text | | How are you? |',
      ['1 ~ language-assumed', '2 ~ name-missing'],
    ],
    ['no label', '| type | name |\n| text | a |', ['2 ~ text-missing']],
    ['a note without words', '| type | name |\n| note | a |', ['2 × note-empty']],
    [
      'a list that is not there',
      '| type | name | label |\n| select_one x | a | A |',
      ['1 ~ language-assumed', '2 × list-missing'],
    ],
    [
      'a column twice',
      '| type | name | label | label::English (en) |\n| text | a | A | B |',
      ['1 × column-twice'],
    ],
    ['no type', '| type | name | label |\n| | a | A |', ['1 ~ language-assumed', '2 × type-empty']],
    [
      'a row that is switched off',
      '| type | name | label | disabled |\n| text | a | A | yes |',
      ['1 ~ language-assumed', '2 × never-shown'],
    ],
    [
      'a required expression',
      '| type | name | label | required |\n| text | a | A | ${x} = 1 |',
      ['1 ~ language-assumed', '2 × required-expression'],
    ],
    [
      'a quote too few',
      "| type | name | label | relevant |\n| text | a | A | |\n| text | b | B | ${a} = 'x |",
      ['1 ~ language-assumed', '3 × condition-unreadable'],
    ],
    [
      'a condition on itself',
      "| type | name | label | relevant |\n| text | a | A | ${a} = 'x' |",
      ['1 ~ language-assumed', '2 × condition-not-carried item-unknown'],
    ],
    [
      'a text that repeats what is not there',
      '| type | name | label |\n| text | a | Hello ${nobody} |',
      ['1 ~ language-assumed', '2 ~ piping'],
    ],
    [
      'a column without a header',
      '| type | name | label | |\n| text | a | A | left over |',
      ['1 × column-without-header', '1 ~ language-assumed'],
    ],
  ])('%s', (_, survey, expected) => expect(told(small(survey))).toEqual(expected));

  it('columns in capitals, spaces around, blank rows and other spellings make no difference', () => {
    const odd = small(
      '| | | |\n| Type | NAME | Label :: ENGLISH | Relevance |\n| | | | |\n| Select one from yn  | a | A | |\n| TEXT | b | B | ${a}="y" |',
      '| List Name | Value | label:English |\n| yn | y | Yes |\n| | n | No |',
    );
    expect(told(odd)).toEqual([]);
    expect(itemsOf(odd)).toMatchObject([
      { id: 'a', kind: 'single', question: { en: 'A' }, options: [{ id: 'y' }, { id: 'n' }] },
      { id: 'b', condition: { kind: 'equals', item: 'a', value: 'y' } },
    ]);
  });

  it('texts without a language are read by their letters, and otherwise as asked', () => {
    expect(readXlsForm(small('| type | name | label |\n| text | a | كيف حالك؟ |')).module.languages).toEqual([
      'ar',
    ]);
    expect(
      readXlsForm(small('| type | name | label |\n| text | a | Hoe gaat het? |'), 'nl').module.languages,
    ).toEqual(['nl']);
  });

  it('a heading whose group goes on after one inside it stands there again', () => {
    const nested = small(
      '| type | name | label |\n| begin_group | g | G |\n| text | a | A |\n| begin_group | h | H |\n| text | b | B |\n| end_group | | |\n| text | c | C |\n| end_group | | |',
    );
    expect(itemsOf(nested).map(({ group }) => group)).toEqual(['g', 'h', 'g-2']);
    expect(told(nested)).toEqual(['1 ~ language-assumed', '2 ~ group-again']);
  });

  it('the condition of a group holds for each of its questions', () => {
    const grouped = small(
      '| type | name | label | relevant |\n| integer | n | N | |\n| begin_group | g | | ${n} >= 18 |\n| text | a | A | ${n} != 20 |\n| text | b | B | |\n| end_group | | | |',
    );
    const [, a, b] = itemsOf(grouped);
    const adult = { kind: 'compare', item: 'n', is: 'at-least', value: 18 };
    expect(b?.condition).toEqual(adult);
    expect(a?.condition).toEqual({
      kind: 'and',
      of: [adult, { kind: 'not', of: { kind: 'equals', item: 'n', value: 20 } }],
    });
  });
});

describe('whatever stands in a form', () => {
  const known = {
    indicators: new Set(loadFramework().domains.flatMap((domain) => domain.indicators.map(({ id }) => id))),
    pictures: new Set(pictogramNames()),
  };
  const structural = [
    'bad-id',
    'duplicate-item',
    'duplicate-option',
    'unknown-item',
    'later-item',
    'wrong-condition',
    'unknown-option',
    'unknown-group',
    'split-group',
    'unknown-indicator',
    'unknown-picture',
    'note-required',
  ];
  const headers = [
    'type',
    'name',
    'label',
    'label::English (en)',
    'label::Klingon',
    'hint::nl',
    'relevant',
    'constraint',
    'required',
    'calculation',
    'appearance',
    'parameters',
    'media::image',
    'what',
    'default',
    'choice_filter',
    'medespraak_id',
    'medespraak_kind',
    'medespraak_condition',
    'medespraak_indicator',
    'medespraak_at_most',
  ];
  const cells: Record<string, string[]> = {
    type: [
      'text',
      'integer',
      'decimal',
      'date',
      'note',
      'select_one l',
      'select_multiple l or_other',
      'rank l',
      'range',
      'begin_group',
      'end_group',
      'begin_repeat',
      'end_repeat',
      'calculate',
      'start',
      'geopoint',
      '?',
      'select_one gone',
    ],
    name: ['a', 'b', 'c', 'd e', '9', 'é', 'a_other', 'constructor', '__proto__'],
    relevant: [
      '${a} = 1',
      "selected(${b}, 'x')",
      "${c} != ''",
      '${a} > ${b}',
      'not(',
      "${d e} = 'y' and ${a} = '1'",
      'true()',
      'false()',
      '${9} >= 2',
    ],
    constraint: [
      '. > 0',
      '. < 5',
      "not(selected(., 'x') and count-selected(.) > 1)",
      'regex(., 1)',
      ". <= '2026-01-01'",
    ],
    required: ['yes', 'no', '${a}', 'maybe'],
    calculation: ['${a} + 1', '${b}', 'if(${a} = 1, 1, 0)', '('],
    parameters: ['start=1 end=5 step=1', 'start=5 end=1', 'rows=4', 'x'],
    medespraak_id: ['a', 'q', '!'],
    medespraak_kind: ['year', 'scale', 'long-text', '?'],
    medespraak_condition: ['{}', '{"kind":"answered","item":"a"}', 'null', '{"kind":"not"'],
    medespraak_at_most: ['2', '-1', '1e9', 'x'],
  };

  it.each(seeds(1, 2, 3, 1795897837187))(
    'reading ends in a module that holds together and an account of every cell (seed %i)',
    (seed) => {
      const random = chance(seed);
      for (let round = 0; round < 150; round++) {
        const columns = ['type', 'name', ...headers.filter(() => random.maybe(0.5))];
        const rows = Array.from({ length: random.upTo(14) }, () =>
          columns.map((column) =>
            random.maybe(0.75)
              ? random.pick(cells[column] ?? ['Word', '${a}?', '**x**', ' ', 'work.svg'])
              : '',
          ),
        );
        const choices = Array.from({ length: random.upTo(6) }, () => [
          'l',
          random.pick(['x', 'y', '1', '2', 'dk', ' ', '-1', 'a b']),
          random.pick(['X', '', 'Prefer not to say']),
        ]);
        const sheets = [
          { name: 'survey', rows: [columns, ...rows].map((row, at) => ({ number: at + 1, cells: row })) },
          {
            name: 'choices',
            rows: [['list_name', 'name', 'label'], ...choices].map((row, at) => ({
              number: at + 1,
              cells: row,
            })),
          },
        ];
        const { module, report } = readXlsForm(sheets);
        const faults = checkModule(module, known).filter(({ code }) => structural.includes(code));
        expect(faults, JSON.stringify(sheets)).toEqual([]);
        expect(
          report.filter(({ code, column }) => code === 'not-read' && !column.startsWith('medespraak_')),
        ).toEqual([]);
      }
    },
  );

  it('every sentence is there in both languages, with the same parameters', () => {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    for (const { nl, en } of [...Object.values(reportSentences), ...Object.values(reasons)]) {
      expect(parameters(nl)).toEqual(parameters(en));
      expect(nl).not.toBe('');
    }
  });
});
