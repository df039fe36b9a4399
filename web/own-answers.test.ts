import { describe, expect, it } from 'vitest';
import {
  isShown as isShownByFramework,
  wordsOf,
  type OwnCondition,
  type OwnItem,
} from '@medespraak/framework';
import { monthWords } from '@medespraak/framework/dates';
import * as device from './static/own-answers.js';

const form = (fields: Record<string, string | string[]>) => {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) data.append(name, value);
  return data;
};

describe('a date of another calendar', () => {
  it.each([
    ['persian', 1405, 1, 1, '2026-03-21'],
    ['persian', 1403, 12, 30, '2025-03-20'],
    ['persian', 1404, 12, 30, null],
    ['ethiopic', 2019, 1, 1, '2026-09-11'],
    ['ethiopic', 2015, 13, 6, '2023-09-11'],
    ['ethiopic', 2016, 13, 6, null],
    ['gregory', 2024, 2, 29, '2024-02-29'],
    ['gregory', 2026, 2, 29, null],
    ['gregory', 2026, 13, 1, null],
  ])('%s %i-%i-%i is %s', (calendar, year, month, day, iso) => {
    expect(device.isoOf(calendar, year, month, day)).toBe(iso);
  });

  it('is found again for every day of sixty years', () => {
    for (let day = Date.UTC(1970, 0, 1); day < Date.UTC(2030, 0, 1); day += 11 * 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      for (const calendar of ['gregory', 'persian', 'ethiopic'])
        expect(device.isoOf(calendar, ...device.partsOf(iso, calendar)), `${calendar} ${iso}`).toBe(iso);
    }
  });
});

describe('a form', () => {
  it('says in one line what was filled in, in digits of any script', () => {
    expect(device.writtenIn(form({ choice: ['eat', 'talk'] }), 'multiple')).toBe('eat talk');
    expect(device.writtenIn(form({ rank: ['talk', '', 'eat'] }), 'rank')).toBe('talk eat');
    expect(device.writtenIn(form({ written: ' ۱۲٫۵ ' }), 'number')).toBe('12.5');
    expect(device.writtenIn(form({ written: '2,5' }), 'number')).toBe('2.5');
    const date = { 'date-year': '۱۴۰۵', 'date-month': '1', 'date-day': '1', calendar: 'persian' };
    expect(device.writtenIn(form(date), 'date')).toBe('2026-03-21');
    expect(device.writtenIn(form({ ...date, 'date-day': '' }), 'date')).toBe('?1405-1-');
    expect(device.writtenIn(form({ 'date-year': '', 'date-month': '' }), 'date')).toBe('');
  });

  it('says the same value again that it was given', () => {
    for (const [value, kind] of [
      ['yes', 'single'],
      [['eat', 'talk'], 'multiple'],
      [2.5, 'number'],
      ['2026-03-21', 'date'],
      ['Fietsen maken', 'short-text'],
    ] as const)
      expect(device.valueIn(device.saidOf(value as string, kind), kind)).toEqual(value);
    expect(device.valueIn({ answer: 'missing:dont-know', written: '' }, 'number')).toBeUndefined();
  });

  it('is kept on the device only when it can be an answer', () => {
    expect(device.mayFit(32, { kind: 'number', min: 0, max: 31, decimals: 0 })).toBe(false);
    expect(device.mayFit(3.5, { kind: 'number', decimals: 0 })).toBe(false);
    expect(device.mayFit('?2026-2-30', { kind: 'date' })).toBe(false);
    expect(device.mayFit(['none', 'eat'], { kind: 'multiple', alone: ['none'] })).toBe(false);
    expect(device.mayFit(['eat', 'talk'], { kind: 'multiple', alone: ['none'] })).toBe(true);
    expect(device.mayFit(undefined, { kind: 'number', required: true })).toBe(false);
  });
});

describe('the device', () => {
  it('decides what is shown as the framework does, for thousands of conditions', () => {
    let state = 7;
    const pick = <T>(list: readonly T[]): T => {
      state = (state * 48271) % 2147483647;
      return list[state % list.length] as T;
    };
    const values = ['yes', 'no', 1, 2, '2026-01-01', '2025-05-05'] as const;
    const make = (depth: number): OwnCondition => {
      const item = pick(['a', 'b', 'c', 'gone', 'constructor']);
      const kinds = ['answered', 'equals', 'includes', 'compare', ...(depth > 0 ? ['and', 'or', 'not'] : [])];
      const kind = pick(kinds);
      if (kind === 'answered') return { kind, item };
      if (kind === 'equals') return { kind, item, value: pick(values) };
      if (kind === 'includes') return { kind, item, option: pick(['yes', 'no']) };
      if (kind === 'compare')
        return { kind, item, is: pick(['less', 'at-most', 'at-least', 'more']), value: pick(values) };
      if (kind === 'not') return { kind, of: make(depth - 1) };
      return { kind: kind as 'and' | 'or', of: [make(depth - 1), make(depth - 1)] };
    };
    let shown = 0;
    for (let turn = 0; turn < 5000; turn += 1) {
      const condition = make(3);
      const answers = {
        a: pick(values),
        b: pick([['yes'], ['yes', 'no']]),
        ...(pick([true, false]) && { c: pick(values) }),
      };
      const expected = isShownByFramework(condition, answers as never);
      expect(device.isShown(condition, answers as never)).toBe(expected);
      if (expected) shown += 1;
    }
    expect(shown).toBeGreaterThan(1000);
    expect(shown).toBeLessThan(4000);
  });

  it('repeats answers in the same words as the framework', () => {
    const options = ['eat', 'talk'].map((id) => ({ id, texts: { nl: `Het ${id}`, fa: id }, picture: null }));
    const item = { kind: 'multiple', options } as unknown as OwnItem;
    expect(device.inWords(['eat', 'talk'], 'multiple', { eat: 'Het eat', talk: 'Het talk' }, 'nl')).toBe(
      wordsOf(item, ['eat', 'talk'], 'nl'),
    );
    const date = { kind: 'date' } as unknown as OwnItem;
    expect(device.inWords('2026-03-21', 'date', {}, 'fa')).toBe(wordsOf(date, '2026-03-21', 'fa'));
    for (const language of ['ti', 'so'] as const)
      expect(device.inWords('2026-03-21', 'date', {}, 'en', monthWords(language))).toBe(
        wordsOf(date, '2026-03-21', language),
      );
    expect(device.fillIn('Zo: ${a} en ${b}', { a: 'dit' })).toBe('Zo: dit en …');
  });
});
