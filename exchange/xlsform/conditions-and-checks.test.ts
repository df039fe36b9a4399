import { describe, expect, it } from 'vitest';
import { readXlsForm } from './read-xlsform.ts';
import type { FormSheet } from './sheets.ts';
import { sheetsFrom } from './testing-tables.ts';

/** «row code» of everything that did not come along as it was, per sheet. */
const told = (sheets: FormSheet[], sheet = 'survey') =>
  readXlsForm(sheets)
    .report.filter((line) => line.sheet === sheet && line.outcome !== 'carried')
    .map(({ row, outcome, code, parameters }) =>
      [row, outcome === 'changed' ? '~' : '×', code, parameters['why'] ?? ''].join(' ').trim(),
    );

const small = (survey: string, choices = '') => sheetsFrom(`survey\n${survey}\nchoices\n${choices}`);
const itemsOf = (sheets: FormSheet[]) => readXlsForm(sheets).module.items;

describe('conditions', () => {
  const survey = (relevant: string) =>
    small(
      `| type | name | label | relevant | calculation |\n| select_one n | one | One | | |\n| select_multiple n | more | More | | |\n| integer | age | Age | | |\n| date | day | Day | | |\n| text | say | Say | | |\n| calculate | c | | | if(\${age} < 18, 'child', 'adult') |\n| calculate | d | | | \${age} * 2 |\n| text | last | Last | ${relevant} | |`,
      '| list_name | name | label |\n| n | 1 | A |\n| n | 2 | B |\n| n | 3 | C |\n| n | dont_know | Do not know |',
    );
  const read = (relevant: string) => itemsOf(survey(relevant)).at(-1)?.condition;
  const age = (is: string, value: number) => ({ kind: 'compare', item: 'age', is, value });
  const one = (value: string) => ({ kind: 'equals', item: 'one', value });

  it.each([
    ["selected(${more}, '2')", { kind: 'includes', item: 'more', option: '2' }],
    ["selected(${one}, '2')", one('2')],
    ['${one} = 2', one('2')],
    ['2 = ${one}', one('2')],
    ['${one} >= 2', { kind: 'or', of: [one('2'), one('3')] }],
    ['18 <= ${age}', age('at-least', 18)],
    ['${age} > 2 * 9', age('more', 18)],
    ["${age} = '30'", { kind: 'equals', item: 'age', value: 30 }],
    ["${say} = ''", { kind: 'not', of: { kind: 'answered', item: 'say' } }],
    ["${say} != ''", { kind: 'answered', item: 'say' }],
    ['string-length(${say}) > 0', { kind: 'answered', item: 'say' }],
    ['count-selected(${more}) >= 1', { kind: 'answered', item: 'more' }],
    ["${day} < date('2026-01-01')", { kind: 'compare', item: 'day', is: 'less', value: '2026-01-01' }],
    ['not(${one} = 1) and true()', { kind: 'not', of: one('1') }],
    ["${c} = 'child'", age('less', 18)],
    ["${c} != 'child'", { kind: 'not', of: age('less', 18) }],
    ['selected(${more}, 1) = 1', { kind: 'includes', item: 'more', option: '1' }],
    ['true()', null],
  ])('%s', (relevant, expected) => expect(read(relevant)).toEqual(expected));

  it.each([
    ['${d} > 30', 'arithmetic'],
    ['${age} = ${one}', 'two-answers'],
    ['today() > ${day}', 'function'],
    ["${one} = '9'", 'option-unknown'],
    ["${one} = 'dont_know'", 'is-escape'],
    ["regex(${say}, 'x')", 'function'],
    ['count-selected(${more}) > 2', 'kind'],
    ['${say} > 3', 'kind'],
    [". = 'x'", 'self'],
    ['${gone} = 1', 'item-unknown'],
    [Array.from({ length: 60 }, (_, at) => `\${age} = ${at}`).join(' or '), 'too-large'],
  ])('cannot be carried, and the report says why: %s', (relevant, why) => {
    expect(read(relevant)).toBeNull();
    expect(told(survey(relevant))).toContain(`9 × condition-not-carried ${why}`);
  });

  it('a calculation of itself ends, and is named', () => {
    const circle = small(
      '| type | name | label | relevant | calculation |\n| calculate | a | | | ${b} + 1 |\n| calculate | b | | | ${a} + 1 |\n| text | t | T | ${a} = 1 | |',
    );
    expect(told(circle)).toContain('4 × condition-not-carried circle');
  });
});

describe('checks', () => {
  const checked = (type: string, constraint: string) =>
    itemsOf(
      small(
        `| type | name | label | constraint |\n| ${type} | a | A | ${constraint} |`,
        '| list_name | name | label |\n| n | x | X |\n| n | y | Y |\n| n | z | Z |\n| n | none | None |\n| n | dk | DK |',
      ),
    )[0];

  it.each([
    ['integer', '. >= 0 and . <= 120', { min: 0, max: 120 }],
    ['integer', '.>0 and .<121', { min: 1, max: 120 }],
    ['integer', '0 < . and 121 > .', { min: 1, max: 120 }],
    ['integer', '(. >= -5)', { min: -5, max: null }],
    ['decimal', '. > 0', { min: 0.01, max: null }],
    ['date', ". >= date('2020-01-01') and . < '2026-03-01'", { min: '2020-01-01', max: '2026-02-28' }],
  ])('%s with %s', (type, constraint, bounds) => expect(checked(type, constraint)).toMatchObject(bounds));

  it.each([
    "not(selected(., 'none') and count-selected(.) > 1)",
    "not(selected(., 'none') and count-selected(.) >= 2)",
    "count-selected(.) = 1 or not(selected(., 'none'))",
    "if(selected(., 'none'), count-selected(.) = 1, true())",
    "not(selected(., 'none') and (selected(., 'x') or selected(., 'y') or selected(., 'z') or selected(., 'dk')))",
  ])('one answer stands alone: %s', (constraint) => {
    const item = checked('select_multiple n', constraint);
    expect(
      item && 'options' in item && item.options.filter(({ alone }) => alone).map(({ id }) => id),
    ).toEqual(['none']);
  });

  it.each([
    ['select_multiple n', 'count-selected(.) <= 2'],
    ['select_multiple n', "selected(., 'x')"],
    ['integer', '. >= 0 or . = -99'],
    ['integer', '. <= ${b}'],
    ['text', "regex(., '^[0-9]+$')"],
    ['select_one n', ". != 'x'"],
  ])('%s with %s cannot be carried, and is named', (type, constraint) => {
    const sheets = small(
      `| type | name | label | constraint |\n| ${type} | a | A | ${constraint} |`,
      '| list_name | name | label |\n| n | x | X |\n| n | y | Y |\n| n | z | Z |',
    );
    expect(told(sheets).some((line) => line.startsWith('2 × constraint-not-carried'))).toBe(true);
  });
});
