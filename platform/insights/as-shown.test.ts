import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { coreFiguresOf, somebody } from '../testing/core-worlds.ts';
import { figuresOf, once, person } from '../testing/own-question-worlds.ts';
import { asShown, digestShown } from './as-shown.ts';
import { digestOf } from './compilation.ts';
import type { Figure } from './insights.ts';
import { withheld } from './shown-values.ts';
import type { Respondent } from './tabulation.ts';

const people = (
  count: number,
  from: number,
  language: string,
  gender: string,
  place: string | null = null,
): Respondent[] =>
  Array.from({ length: count }, (_, index) =>
    somebody(from + index, { 'safe-street': index % 3 }, { language, gender }, place),
  );
const groupsIn = (figures: readonly Figure[], audience: Figure['audience'] = 'organisation') => [
  ...new Set(
    figures
      .filter((one) => one.audience === audience && one.groupDimension !== 'all')
      .map(({ groupDimension, groupValue }) => `${groupDimension} ${groupValue}`),
  ),
];

describe('a group of which nothing is shown', () => {
  const many = [...people(30, 0, 'ar', 'woman'), ...people(9, 100, 'tr', 'man')];

  it('has no line, whether a few of it answered or nobody did', () => {
    const without = coreFiguresOf([...many, ...people(9, 200, 'tr', 'woman')]);
    const withOne = coreFiguresOf([
      ...many,
      ...people(8, 200, 'tr', 'woman'),
      ...people(1, 300, 'ti', 'woman'),
    ]);
    expect(groupsIn(without)).toContain('language tr');
    expect(groupsIn(withOne)).toEqual(groupsIn(without).filter((group) => group !== 'language tr'));
    const few = coreFiguresOf([...people(30, 0, 'ar', 'woman'), ...people(2, 200, 'tr', 'woman')]);
    expect(groupsIn(few)).toEqual(['gender woman']);
  });

  it('has none for a municipality', () => {
    const whole = [
      ...people(20, 0, 'ar', 'woman', 'GM0001'),
      ...people(15, 100, 'uk', 'woman', 'GM0001'),
      ...people(20, 200, 'ar', 'woman'),
      ...people(30, 300, 'uk', 'woman'),
      ...people(15, 400, 'ti', 'woman'),
    ];
    const one = coreFiguresOf([...whole, ...people(1, 500, 'ti', 'woman', 'GM0001')]);
    const nobody = coreFiguresOf([...whole, ...people(1, 500, 'ti', 'woman')]);
    for (const figures of [one, nobody])
      expect(groupsIn(figures, 'municipality')).not.toContain('language ti');
    expect(groupsIn(nobody, 'municipality')).toContain('language uk');
  });

  it('has none in figures of own questions, also when there was somebody before', () => {
    const asked = Array.from({ length: 30 }, (_, index) =>
      person(index, { visit: { choices: [index % 2 ? 'yes' : 'some'] } }),
    );
    const earlier = once([...asked, person(900, { visit: { choices: ['yes'] } }, { language: 'ti' })]);
    expect(groupsIn(figuresOf(asked, { earlier: [earlier] }))).toEqual(['gender woman', 'language ar']);
  });
});

describe('a stored release by an earlier method', () => {
  const line = (values: Partial<Figure>): Figure => ({
    audience: 'organisation',
    municipalityCode: null,
    subjectKind: 'response',
    subjectId: 'respondents',
    groupDimension: 'all',
    groupValue: 'all',
    ...withheld,
    ...values,
  });
  const shown = { status: 'published', n: 20 } as const;
  const stored = [
    line(shown),
    line({ groupDimension: 'language', groupValue: 'ar', ...shown }),
    line({ groupDimension: 'language', groupValue: 'ti' }),
    line({ subjectKind: 'indicator', subjectId: 'safety.street' }),
    line({
      subjectKind: 'indicator',
      subjectId: 'work.steps-to-work',
      groupDimension: 'language',
      groupValue: 'ti',
      ...shown,
    }),
    line({ audience: 'municipality', municipalityCode: 'GM0002' }),
  ];

  it('is read without them, and without the numbers of people that are answers', () => {
    expect(asShown(stored, '3')).toEqual([stored[0], stored[1], stored[3]]);
  });

  it('is read without medians, which were somebody’s exact answer', () => {
    const numbers = { status: 'published', n: 21, value: 2371, lower: 1711, upper: 3055 } as const;
    const median = { value: 2371, lower: 1711, upper: 3055 };
    const own = [
      line({ subjectKind: 'own', subjectId: 'rent', ...numbers, details: { measure: 'median' } }),
      line({
        subjectKind: 'own',
        subjectId: 'pay',
        ...numbers,
        value: 2400,
        details: { measure: 'mean', median },
      }),
    ];
    expect(asShown(own, '4')).toEqual(own);
    expect(JSON.stringify(asShown(own, '3'))).not.toMatch(/2371|"median"/);
    expect(asShown(own, '3')).toMatchObject([{ status: 'number-only', n: 21 }, { value: 2400 }]);
  });
});

describe('the check number of a release', () => {
  const key = (letter: string) => Buffer.alloc(32, letter);
  const some = people(12, 0, 'ar', 'woman');

  it('cannot be made by somebody who knows all answers and not the key', () => {
    const number = digestOf(some, key('a'));
    expect(digestOf(some.toReversed(), key('a'))).toBe(number);
    expect(digestOf(some.slice(1), key('a'))).not.toBe(number);
    expect(digestOf(some, key('b'))).not.toBe(number);
    expect(digestOf([], key('a'))).not.toBe(createHash('sha256').update('').digest('hex'));
  });

  it('by an earlier method is not read as it was made', () => {
    const made = createHash('sha256').update('answers').digest('hex');
    const shown = (methodVersion: string) => digestShown({ inputDigest: made, methodVersion }, key('a'));
    expect(shown('4')).toBe(made);
    expect(shown('3')).toMatch(/^[0-9a-f]{64}$/);
    expect(shown('3')).not.toBe(made);
  });
});
