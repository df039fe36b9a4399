import { expect, it } from 'vitest';
import { compareNumbers } from './compare.ts';
import { runReferenceChecks } from './run-checks.ts';

it('every reference check passes within its tolerance', async () => {
  const outcomes = await runReferenceChecks();
  expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
  const copies = outcomes.filter(({ source }) => source === 'copies');
  expect(copies.length).toBeGreaterThanOrEqual(6);
  expect(copies.reduce((sum, { numbers }) => sum + numbers, 0)).toBeGreaterThan(1_500);
});

it('a number that is off by one in a thousand, or missing, is found', () => {
  const expected = { a: [1, 2], b: { c: 1e-9, name: 'x' } };
  expect(compareNumbers(expected, expected, 1e-9).wrong).toEqual([]);
  expect(compareNumbers({ a: [1, 2.002], b: { c: 1e-9 } }, expected, 1e-9).wrong).toHaveLength(1);
  expect(compareNumbers({ a: [1] }, expected, 1e-9).wrong).toHaveLength(2);
  expect(compareNumbers({ a: [1, NaN], b: { c: 0, name: 'y' } }, expected, 1e-12).wrong).toHaveLength(3);
});
