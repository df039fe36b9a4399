import { expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

it('gives the page that was asked for, and the nearest one otherwise', () => {
  const rows = [1, 2, 3, 4, 5];
  expect(pageOf(rows, '2', 2)).toEqual({ rows: [3, 4], current: 2, pages: 3, total: 5 });
  expect(pageOf(rows, '99', 2).rows).toEqual([5]);
  expect(pageOf(rows, '-1', 2).current).toBe(1);
  expect(pageOf(rows, 'x', 2).current).toBe(1);
  expect(pageOf([], null, 2)).toEqual({ rows: [], current: 1, pages: 1, total: 0 });
});
