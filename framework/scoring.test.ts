import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemScore, loadFramework } from './index.ts';
import type { Item } from './index.ts';

const { items } = loadFramework();
const scored = [...items.values()].filter(({ direction }) => direction !== null);
const anItem = fc.constantFrom(...scored);
const valuesOf = ({ response }: Item): number[] =>
  response.type === 'single-choice' ? response.options.flatMap(({ value }) => value ?? []) : [];
const scoreOf = (id: string, value: number) => {
  const item = items.get(id);
  if (!item) throw new Error(`No item ${id}`);
  return itemScore(item, value);
};

describe('the score of an answer', () => {
  it('runs from 0 to 100 over the theoretical values', () => {
    expect([0, 1, 2].map((value) => scoreOf('home-good', value))).toEqual([0, 50, 100]);
    expect([0, 3].map((value) => scoreOf('fun-outside', value))).toEqual([0, 100]);
    expect(scoreOf('fun-outside', 1)).toBeCloseTo(33.333, 3);
  });

  it('is turned where lower is better', () => {
    expect([0, 1, 2].map((value) => scoreOf('lonely', value))).toEqual([100, 50, 0]);
  });

  it('turns exactly: a reversed item gives 100 minus the score', () => {
    fc.assert(
      fc.property(anItem, (item) => {
        const turned: Item = {
          ...item,
          direction: item.direction === 'higher-is-better' ? 'lower-is-better' : 'higher-is-better',
        };
        for (const value of valuesOf(item)) {
          expect(itemScore(turned, value)).toBeCloseTo(100 - itemScore(item, value), 10);
        }
      }),
    );
  });

  it('keeps the order of the answers and reaches both ends', () => {
    fc.assert(
      fc.property(anItem, (item) => {
        const best = valuesOf(item).toSorted((a, b) =>
          item.direction === 'higher-is-better' ? a - b : b - a,
        );
        const scores = best.map((value) => itemScore(item, value));
        expect(scores[0]).toBe(0);
        expect(scores.at(-1)).toBe(100);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
        expect(new Set(scores).size).toBe(scores.length);
      }),
    );
  });

  it('does not exist for a value that cannot be given or an item without order', () => {
    expect(() => scoreOf('home-good', 3)).toThrow(RangeError);
    expect(() => scoreOf('home-good', 0.5)).toThrow(RangeError);
    expect(() => scoreOf('bg-gender', 0)).toThrow('Item bg-gender has no score');
    expect(() => scoreOf('bg-arrival-year', 2020)).toThrow(RangeError);
  });
});
