import { describe, expect, it } from 'vitest';
import { protectMedian } from './median.ts';
import { ruleSets } from './rules.ts';

const { internal } = ruleSets;
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

describe('a published median', () => {
  it('is not the answer of one person, nor are the ends of its range', () => {
    const values = Array.from({ length: 41 }, (_, index) => 1000 + 137 * index + ((index * index) % 11));
    const shown = protectMedian(values, steps, internal);
    expect(shown).toEqual({ median: 4000, lower: 2000, upper: 6000, step: 2000 });
    for (const part of [shown?.median, shown?.lower, shown?.upper]) expect(values).not.toContain(part);
  });

  it('is exact where ten people gave each of the three answers', () => {
    const values = [
      ...new Array<number>(12).fill(1),
      ...new Array<number>(12).fill(2),
      ...new Array<number>(12).fill(3),
    ];
    expect(protectMedian(values, steps, internal)).toEqual({ median: 2, lower: 1, upper: 3, step: 1 });
  });

  it('always stands for ten answers, and its range for the exact one', () => {
    let state = 7;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    let shownTimes = 0;
    for (let run = 0; run < 300; run++) {
      const values = Array.from({ length: 20 + Math.floor(80 * random()) }, () =>
        Math.floor(10 ** (4 * random())),
      );
      const shown = protectMedian(values, steps, internal);
      if (!shown) continue;
      shownTimes++;
      const { median, lower, upper, step } = shown;
      const count = (from: number, to: number) => values.filter((one) => one >= from && one < to).length;
      expect(count(median - step / 2, median + step / 2)).toBeGreaterThanOrEqual(10);
      expect(count(lower, lower + step)).toBeGreaterThanOrEqual(10);
      expect(count(upper - step + 1e-6, upper + 1e-6)).toBeGreaterThanOrEqual(10);
      const sorted = values.toSorted((a, b) => a - b);
      const middle = sorted[Math.floor(values.length / 2)] ?? 0;
      expect(middle >= lower && middle <= upper).toBe(true);
    }
    expect(shownTimes).toBeGreaterThan(150);
  });

  it('is none for fewer than twenty people, or where no step is fine enough', () => {
    const values = Array.from({ length: 21 }, (_, index) => index);
    expect(protectMedian(values.slice(0, 19), steps, internal)).toBeNull();
    expect(protectMedian(values, [1, 2], internal)).toBeNull();
    expect(protectMedian(values, [50], internal)).toBeNull();
    expect(() => protectMedian(values, [0], internal)).toThrow('steps');
  });
});
