import { expect, it } from 'vitest';
import { nameOfCode } from './item.ts';

it('names a municipality, and a language in the words of another; an unknown code stays as it is', () => {
  expect(nameOfCode('municipality', 'GM0344', 'ar')).toBe('Utrecht');
  expect(nameOfCode('language', 'ar', 'nl')).toBe('Arabisch');
  expect(nameOfCode('language', 'ar', 'ar')).toMatch(/^\p{Script=Arabic}+$/u);
  expect(nameOfCode('municipality', 'GM0000', 'nl')).toBe('GM0000');
});
