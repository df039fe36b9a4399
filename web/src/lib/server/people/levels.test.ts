import { expect, it } from 'vitest';
import { levelRange } from './levels.ts';

it('names a range of levels by its ends, one level by itself, and nothing of half a range', () => {
  expect(levelRange({ levelMin: 'A1', levelMax: 'B1' })).toBe('A1–B1');
  expect(levelRange({ levelMin: 'A1', levelMax: 'B1' }, '-')).toBe('A1-B1');
  expect(levelRange({ levelMin: 'B1', levelMax: 'B1' })).toBe('B1');
  expect(levelRange({ levelMin: 'B1', levelMax: null })).toBeNull();
});
