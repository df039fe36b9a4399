import { expect, it } from 'vitest';
import { givenIn, readPaper } from './read-paper.ts';

it('reads what was chosen, what was written, and what was left open', () => {
  expect(givenIn('option:easy', '', 'single-choice')).toEqual({ optionId: 'easy' });
  expect(givenIn('missing:dont-know', '', 'single-choice')).toEqual({ missing: 'dont-know' });
  expect(givenIn('', ' 2019 ', 'year')).toEqual({ amount: 2019 });
  expect(givenIn('', 'ar', 'code-list')).toEqual({ code: 'ar' });
  expect(givenIn('missing:prefer-not', '2019', 'year')).toEqual({ missing: 'prefer-not' });
  expect(givenIn('', ' ', 'year')).toBe(null);
});

it('reads a whole form, and takes a permission for no when it was not given', () => {
  const form = new FormData();
  const said = {
    language: 'ar',
    filledOn: '2026-11-02',
    'consent:programme-figures': 'yes',
    sensitive: 'no',
    'item:one': 'option:a',
    'written:two': '2020',
    'item:three': '',
  };
  for (const [name, value] of Object.entries(said)) form.set(name, value);
  const items = [
    { id: 'one', type: 'single-choice', marks: [] },
    { id: 'two', type: 'year', marks: [] },
    { id: 'three', type: 'single-choice', marks: [] },
  ];
  expect(readPaper(form, items)).toEqual({
    twice: false,
    confirmed: false,
    language: 'ar',
    filledOn: '2026-11-02',
    consent: { 'programme-figures': true, 'municipality-figures': false, 'impact-study': false },
    sensitiveShown: false,
    answers: [
      { itemId: 'one', given: { optionId: 'a' } },
      { itemId: 'two', given: { amount: 2020 } },
    ],
  });
});
