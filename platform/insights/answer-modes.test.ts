import { expect, it } from 'vitest';
import type { AnswerMode } from '../surveys/surveys.ts';
import { countModes } from './answer-modes.ts';
import type { Respondent } from './tabulation.ts';

const people = (count: number, ...modes: AnswerMode[]): Respondent[] =>
  Array.from({ length: count }, (_, index) => ({
    pseudonym: `${modes.join()} ${index}`,
    groups: { gender: 'woman', 'age-band': '26-35', route: 'b1', language: 'ar' },
    municipalityCode: null,
    responses: new Map(),
    modes: new Set(modes),
  }));

it('counts people by mode in tens, and twice who used two', () => {
  expect(countModes([...people(25, 'self'), ...people(14, 'self', 'paper'), ...people(9, 'kiosk')])).toEqual({
    self: 30,
    paper: 10,
  });
});

it('never says that all answered in one mode, and nothing of few', () => {
  expect(countModes(people(40, 'self'))).toEqual({ self: 30 });
  expect(countModes(people(19, 'self'))).toEqual({});
  expect(countModes([])).toEqual({});
});
