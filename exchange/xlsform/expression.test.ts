import { describe, expect, it } from 'vitest';
import { seeds } from './testing-modules.ts';
import {
  ExpressionError,
  parseExpression,
  writeExpression,
  type Expression,
  type Operator,
} from './expression.ts';

const again = (text: string) => writeExpression(parseExpression(text));
const fault = (text: string) => {
  try {
    parseExpression(text);
    return 'read';
  } catch (error) {
    return error instanceof ExpressionError ? `${error.fault} at ${error.at}` : error;
  }
};

describe('an expression of a form', () => {
  it.each([
    ["${age}>=18 and ${sex}='f'", "${age} >= 18 and ${sex} = 'f'"],
    ['selected( ${why} , "work")', "selected(${why}, 'work')"],
    ["not(selected(${why}, 'work')) or ${x} != ''", "not(selected(${why}, 'work')) or ${x} != ''"],
    ['. >= 0 and .<=120', '. >= 0 and . <= 120'],
    ['(${a} or ${b}) and ${c}', '(${a} or ${b}) and ${c}'],
    ['${a} or (${b} and ${c})', '${a} or ${b} and ${c}'],
    ['1 + 2 * 3 - (4 - 5)', '1 + 2 * 3 - (4 - 5)'],
    ['count-selected(.) <= 3', 'count-selected(.) <= 3'],
    ['-${a} * -1', '-${a} * -1'],
    ['${ name } = "it\'s"', '${name} = "it\'s"'],
    ['${a}-1', '${a} - 1'],
    ['10 div 3 mod 2', '10 div 3 mod 2'],
    ['.>.5', '. > 0.5'],
    ["if(${a} = 'x', 1, 0)", "if(${a} = 'x', 1, 0)"],
  ])('%s', (text, expected) => {
    expect(again(text)).toBe(expected);
    expect(again(expected)).toBe(expected);
  });

  it.each([
    ['quotes of a word processor', '${a} = ‘yes’', "${a} = 'yes'"],
    ['signs of mathematics', '${a} ≥ 3 and ${b} ≠ 2', '${a} >= 3 and ${b} != 2'],
    ['capitals', "${a} = 'x' AND ${b} = 'y' OR ${c} = 'z'", "${a} = 'x' and ${b} = 'y' or ${c} = 'z'"],
    ['signs of other languages', "${a} == 'x' and ${b} <> 'y'", "${a} = 'x' and ${b} != 'y'"],
    ['signs as a web page has them', '${a} &lt;= 3', '${a} <= 3'],
    ['line breaks and hard spaces', "${a}\u00a0=\n'x'", "${a} = 'x'"],
  ])('with %s is understood', (_, text, expected) => expect(again(text)).toBe(expected));

  it.each([
    ['', 'empty at 1'],
    ["${a} = 'x", 'not-closed at 8'],
    ["selected(${a}, 'x'", 'not-closed at 19'],
    ['${a = 1', 'not-closed at 1'],
    ['${a} = x', 'bare-word at 8'],
    ['../a = 1', 'path at 1'],
    ['/data/a = 1', 'path at 1'],
    ["instance('x')/root/item[name = 1]", 'path at 14'],
    ["${a} = 'x' and", 'not-closed at 15'],
    ["${a} = 'x')", 'unexpected at 11'],
    ['${a} = = 1', 'unexpected at 8'],
    ['#', 'unexpected at 1'],
    ['('.repeat(5_000), 'too-deep at 61'],
    ['-'.repeat(5_000), 'too-deep at 61'],
  ])('is refused, and where: %s', (text, expected) => expect(fault(text)).toBe(expected));
});

/** A small generator of our own, so that a failing seed can be tried again. */
function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { upTo: (most: number) => Math.floor(next() * most), next };
}

const operators: Operator[] = [
  'or',
  'and',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  'div',
  'mod',
  '|',
];

function randomExpression(random: ReturnType<typeof dice>, depth: number): Expression {
  const simple: (() => Expression)[] = [
    () => ({ kind: 'text', value: ['', 'a', "it's", 'é ትግርኛ', '<&>'][random.upTo(5)] ?? '' }),
    () => ({ kind: 'number', value: [0, 1, -2, 3.5, 1000][random.upTo(5)] ?? 0 }),
    () => ({ kind: 'answer', name: ['a', 'b_1', 'work-now', 'x.y'][random.upTo(4)] ?? 'a' }),
    () => ({ kind: 'self' }),
  ];
  if (depth === 0) return simple[random.upTo(4)]!();
  const inner = () => randomExpression(random, depth - 1);
  switch (random.upTo(4)) {
    case 0:
      return simple[random.upTo(4)]!();
    case 1:
      return { kind: 'call', name: 'selected', of: Array.from({ length: random.upTo(3) }, inner) };
    case 2: {
      const of = inner();
      return of.kind === 'number' ? of : { kind: 'negative', of };
    }
    default:
      return {
        kind: 'binary',
        operator: operators[random.upTo(operators.length)]!,
        left: inner(),
        right: inner(),
      };
  }
}

describe('whatever an expression is', () => {
  it.each(seeds(1, 2, 3))('written and read it is the same (seed %i)', (seed) => {
    const random = dice(seed);
    for (let round = 0; round < 500; round++) {
      const expression = randomExpression(random, 5);
      expect(parseExpression(writeExpression(expression))).toEqual(expression);
    }
  });

  it.each(seeds(5))('reading any characters ends in a tree or a named fault (seed %i)', (seed) => {
    const random = dice(seed);
    const pieces = [
      '${a}',
      "'x'",
      '"',
      "'",
      '(',
      ')',
      ',',
      '.',
      '..',
      '/',
      'and',
      'selected',
      '-',
      '1',
      ' ',
      '=',
      '<',
      '${',
      '}',
      '[',
      '☃',
    ];
    for (let round = 0; round < 2_000; round++) {
      const text = Array.from({ length: random.upTo(12) }, () => pieces[random.upTo(pieces.length)]).join('');
      expect(fault(text)).toMatch(/^read$|^[a-z-]+ at \d+$/);
    }
  });
});
