import { expect, it } from 'vitest';
import { safeDestination } from './destination.ts';

it.each(['/organisation/taalhuis/people?programme=x', '/start'])('goes to %s', (wish) => {
  expect(safeDestination(wish)).toBe(wish);
});

it.each([
  null,
  '',
  '//elders.example',
  '/\\elders.example',
  'https://elders.example',
  'javascript:alert(1)',
  '/a\nb',
])('never leaves the site: %s', (wish) => {
  expect(safeDestination(wish)).toBe('/start');
});
