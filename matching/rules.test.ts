import { expect, test } from 'vitest';
import { dayNumber, dayNumberAfterMonths } from './calendar.ts';
import { explainPair } from './hand.ts';
import type { Buddy, Newcomer } from './people.ts';
import { AMAL, BEA, RULES } from './people.arbitrary.ts';
import { DEFAULT_WEIGHTS } from './score.ts';
import type { Rules } from './rules.ts';

function obstacles(newcomer: Partial<Newcomer>, buddy: Partial<Buddy>, rules: Partial<Rules> = {}) {
  const context = { newcomers: [AMAL] };
  const answer = explainPair(
    { ...AMAL, ...newcomer },
    { ...BEA, ...buddy },
    { ...RULES, ...rules },
    DEFAULT_WEIGHTS,
    context,
  );
  return answer.allowed ? [] : answer.obstacles;
}

const AMAL_AND_BEA = { newcomer: 'amal', buddy: 'bea' };

test.each<[string, Partial<Newcomer>, Partial<Buddy>, Partial<Rules>, string[]]>([
  ['two people who fit', {}, {}, {}, []],
  ['a level at the lower end of the range', { level: 'A0' }, {}, {}, []],
  ['a level at the upper end of the range', { level: 'B1' }, {}, {}, []],
  ['a level above the range', { level: 'B2' }, {}, {}, ['level']],
  ['a level below the range', {}, { levelMin: 'A2' }, {}, ['level']],
  ['a level nobody knows', { level: null }, {}, {}, ['level-unknown']],
  ['a newcomer without times', { slots: [] }, {}, {}, ['no-times-known']],
  ['a buddy without times', {}, { slots: [] }, {}, ['common-time']],
  ['different times', {}, { slots: ['sun-morning'] }, {}, ['common-time']],
  ['a wish for a woman and a woman', { wishesGender: 'woman' }, {}, {}, []],
  ['a wish for a woman and a man', { wishesGender: 'woman' }, { gender: 'man' }, {}, ['gender-wish']],
  ['a wish and a gender nobody knows', { wishesGender: 'woman' }, { gender: null }, {}, ['gender-wish']],
  ['a wish of the buddy', {}, { wishesGender: 'man' }, {}, ['buddy-gender-wish']],
  ['a buddy without a free place', {}, { capacity: 0 }, {}, ['capacity']],
  ['no certificate where none is needed', {}, { certificateIssuedOn: null }, {}, []],
  ['no certificate', {}, { certificateIssuedOn: null }, { certificateRequired: true }, ['certificate']],
  [
    'an old certificate that holds for ever',
    {},
    { certificateIssuedOn: '1999-01-01' },
    { certificateRequired: true },
    [],
  ],
  ['a pair that ended', {}, {}, { earlierPairs: [AMAL_AND_BEA] }, ['earlier-pair']],
  ['a pair a coordinator does not want', {}, {}, { forbidden: [AMAL_AND_BEA] }, ['forbidden']],
  ['a score below the floor', {}, {}, { scoreFloor: 10_000 }, ['below-floor']],
  [
    'several at once',
    { level: 'C2', wishesGender: 'man' },
    { capacity: 0 },
    {},
    ['level', 'gender-wish', 'capacity'],
  ],
])('%s', (_, newcomer, buddy, rules, expected) => {
  expect(obstacles(newcomer, buddy, rules)).toEqual(expected);
});

test.each([
  ['2023-11-25', []],
  ['2023-11-24', ['certificate']],
  ['2026-11-24', []],
  ['2026-11-25', ['certificate']],
])('on 2026-11-24 a certificate of %s that holds 36 months gives %j', (certificateIssuedOn, expected) => {
  const rules = { certificateRequired: true, certificateValidMonths: 36 };
  expect(obstacles({}, { certificateIssuedOn }, rules)).toEqual(expected);
});

test('months end on the last day where the day does not exist', () => {
  expect(dayNumberAfterMonths('2026-01-31', 1)).toBe(dayNumber('2026-02-28'));
  expect(dayNumberAfterMonths('2023-12-31', 2)).toBe(dayNumber('2024-02-29'));
  expect(dayNumberAfterMonths('2023-11-24', 36)).toBe(dayNumber('2026-11-24'));
});

test('only days of the calendar are dates', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  for (const text of ['2026-02-29', '2026-13-01', '24-11-2026', '2026-11-24T10:00:00Z', ''])
    expect(dayNumber(text)).toBeNull();
});

test('a day of the calendar has its number, and what is none has none', () => {
  for (let day = -40_000; day < 40_000; day += 17) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    expect(dayNumber(date)).toBe(day);
  }
  for (const none of ['2026-02-29', '2026-00-01', '2026-13-01', '2026-01-00', '2026-1-011', '2026-01-1x', ''])
    expect(dayNumber(none)).toBeNull();
  expect(dayNumber('2024-02-29')).toBe(19_782);
  expect(dayNumber('1900-02-29')).toBeNull();
});
