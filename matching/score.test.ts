import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someWeights } from './people.arbitrary.ts';
import { logarithm, rarityOf } from './rarity.ts';
import { interestsFit } from './parts/interests.ts';
import { languageFit } from './parts/language.ts';
import { levelFit } from './parts/level.ts';
import { timeFit } from './parts/time.ts';
import { waitingFit } from './parts/waiting.ts';
import { DEFAULT_WEIGHTS, pointsOf } from './score.ts';

test('a buddy who asked for just this level fits better than one who takes everybody', () => {
  expect(levelFit(1, 1, 1)).toBe(10_000);
  expect(levelFit(1, 0, 1)).toBe(9000);
  expect(levelFit(0, 0, 6)).toBe(4000);
});

test('one level outside the range is worth less than any level inside, further outside nothing', () => {
  expect(levelFit(0, 1, 6)).toBe(2000);
  expect(levelFit(4, 1, 3)).toBe(2000);
  expect(levelFit(0, 2, 6)).toBe(0);
});

test('waiting counts in a straight line up to 180 days', () => {
  expect(waitingFit(0)).toBe(0);
  expect(waitingFit(90)).toBe(2500);
  expect(waitingFit(180)).toBe(5000);
});

test('waiting goes on counting after 180 days: day by day for more than two years, and never less', () => {
  for (let day = 0; day < 900; day++) expect(waitingFit(day + 1)).toBeGreaterThan(waitingFit(day));
  for (let day = 900; day < 9000; day++) expect(waitingFit(day + 1)).toBeGreaterThanOrEqual(waitingFit(day));
  expect(waitingFit(360)).toBe(7500);
  expect(waitingFit(100_000)).toBeLessThan(10_000);
});

test('more shared interests, more common times and less Dutch never make a fit worse', () => {
  for (let rarity = 0; rarity < 95; rarity++)
    expect(interestsFit(rarity + 1)).toBeGreaterThan(interestsFit(rarity));
  expect([0, 10, 26, 95, 300].map(interestsFit)).toEqual([0, 3277, 6489, 10_000, 10_000]);
  expect([0, 1, 2, 3, 4, 5, 12].map(timeFit)).toEqual([0, 4000, 7000, 8500, 9400, 10_000, 10_000]);
  for (let level = 0; level < 6; level++) expect(languageFit(level)).toBeGreaterThan(languageFit(level + 1));
});

test('the points of the parts add up to 10,000, and doubling the weights changes none', () => {
  fc.assert(
    fc.property(someWeights, (weights) => {
      const points = pointsOf(weights);
      expect(Object.values(points).reduce((sum, value) => sum + value)).toBe(10_000);
      const doubled = Object.fromEntries(Object.entries(weights).map(([part, weight]) => [part, 2 * weight]));
      expect(pointsOf(doubled as typeof weights)).toEqual(points);
    }),
  );
  expect(pointsOf(DEFAULT_WEIGHTS)).toEqual(DEFAULT_WEIGHTS);
});

test('an interest that half as many newcomers have is worth one step more', () => {
  const has = (...interests: string[]) => ({ interests });
  const rarity = rarityOf([
    has('cooking', 'chess'),
    has('cooking'),
    has('cooking', 'film'),
    has('cooking', 'film'),
  ]);
  expect(rarity('cooking')).toBe(4);
  expect(rarity('film')).toBe(8);
  expect(rarity('chess')).toBe(12);
  expect(rarity('nobody has this')).toBe(12);
  expect(rarityOf([])('anything')).toBe(4);
});

test('the integer logarithm is within 1/256 below the real one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (value) => {
      const error = 256 * Math.log2(value) - logarithm(value);
      expect(error).toBeGreaterThanOrEqual(-1e-3);
      expect(error).toBeLessThan(1.01);
    }),
  );
});
