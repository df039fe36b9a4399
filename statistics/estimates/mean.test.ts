import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateMean } from './mean.ts';
import { StatisticsError } from '../statistics-error.ts';
import {
  distance,
  hasReference,
  readReferenceCheck,
  readReferenceRows,
  referenceNote,
} from '../testing/reference.ts';
import { createRandom } from '../testing/seeded-random.ts';

const percent: [number, number] = [0, 100];

describe('a mean', () => {
  it('is the worked example of docs/method/domain-score.md', () => {
    const result = estimateMean([25, 50, 50, 75, 75, 75, 100, 50, 25, 75, 62.5, 37.5], { bounds: percent });
    if (result.kind !== 'mean') throw new Error(result.kind);
    expect(result.n).toBe(12);
    expect(result.mean).toBeCloseTo(58.33, 2);
    expect(result.interval.lower).toBeCloseTo(43.98, 2);
    expect(result.interval.upper).toBeCloseTo(72.98, 2);
  });

  it.skipIf(!hasReference)(`has the Hall interval that R gives${referenceNote}`, () => {
    type Row = { n: number; mean: number; sd: number; hall: [number, number] };
    const { expected } = readReferenceCheck<{ expected: Record<string, Row> }>('E21_hall_interval');
    const rows = readReferenceRows('own_hall_inputs.csv');
    expect(Object.keys(expected)).toHaveLength(5);
    for (const [name, reference] of Object.entries(expected)) {
      const result = estimateMean(rows.filter((row) => row['set'] === name).map((row) => Number(row['x'])));
      if (result.kind !== 'mean') throw new Error(`${name}: ${result.kind}`);
      expect(distance(result.mean, reference.mean)).toBeLessThan(1e-9);
      expect(distance(result.sd, reference.sd)).toBeLessThan(1e-9);
      expect(distance(result.interval.lower, reference.hall[0])).toBeLessThan(1e-9);
      expect(distance(result.interval.upper, reference.hall[1])).toBeLessThan(1e-9);
    }
  });

  it('lies in its interval, whatever the order; turning the scale round turns everything round', () => {
    const scores = fc.array(
      fc.integer({ min: 0, max: 20 }).map((step) => step * 5),
      { minLength: 2, maxLength: 60 },
    );
    fc.assert(
      fc.property(scores, (values) => {
        const result = estimateMean(values, { bounds: percent });
        const reverse = estimateMean(values.map((value) => 100 - value).reverse(), { bounds: percent });
        expect(reverse.kind).toBe(result.kind);
        if (result.kind !== 'mean' || reverse.kind !== 'mean') return;
        expect(result.interval.lower).toBeLessThanOrEqual(result.mean);
        expect(result.interval.upper).toBeGreaterThanOrEqual(result.mean);
        expect(result.interval.lower).toBeGreaterThanOrEqual(0);
        expect(result.interval.upper).toBeLessThanOrEqual(100);
        expect(reverse.mean).toBeCloseTo(100 - result.mean, 9);
        expect(reverse.interval.lower).toBeCloseTo(100 - result.interval.upper, 8);
      }),
      { numRuns: 1000 },
    );
  });

  it('covers the truth about 95 times in 100 for fifteen people on a skewed scale', () => {
    const random = createRandom(7);
    const draw = () => {
      // Three questions of three points with a floor: skewness about 1.5.
      let sum = 0;
      for (let item = 0; item < 3; item++) {
        const u = random();
        sum += u < 0.75 ? 0 : u < 0.93 ? 50 : 100;
      }
      return sum / 3;
    };
    const truth = 0.18 * 50 + 0.07 * 100;
    let covered = 0;
    const runs = 4_000;
    for (let run = 0; run < runs; run++) {
      const result = estimateMean(Array.from({ length: 15 }, draw));
      if (result.kind === 'mean' && result.interval.lower <= truth && truth <= result.interval.upper)
        covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
    expect(covered / runs).toBeLessThan(0.98);
  });

  it('becomes the share at the bound when nearly everybody is there', () => {
    const values = [...new Array<number>(17).fill(100), 50, 50, 0];
    expect(estimateMean(values, { bounds: percent })).toMatchObject({
      kind: 'at-bound',
      bound: 'upper',
      share: 0.85,
    });
    const random = createRandom(3);
    let switched = 0;
    for (let run = 0; run < 500; run++) {
      const sample = Array.from({ length: 10 }, () =>
        random() < 0.85 ? 0 : (100 * Math.ceil(random() * 4)) / 4,
      );
      if (estimateMean(sample, { bounds: percent }).kind !== 'mean') switched++;
    }
    expect(switched / 500).toBeGreaterThan(0.9);
  });

  it('has no interval when there is no spread', () => {
    expect(estimateMean([])).toEqual({ kind: 'empty' });
    expect(estimateMean([40])).toEqual({ kind: 'no-spread', n: 1, mean: 40 });
    expect(estimateMean([0.1, 0.1, 0.1])).toEqual({ kind: 'no-spread', n: 3, mean: 0.1 });
  });

  it('names the argument that is wrong', () => {
    expect(() => estimateMean([1, NaN])).toThrow(StatisticsError);
    expect(() => estimateMean([1, NaN])).toThrow(/^values:/);
    expect(() => estimateMean([101], { bounds: percent })).toThrow(/^values:/);
    expect(() => estimateMean([1], { bounds: [1, 0] })).toThrow(/^bounds:/);
    expect(() => estimateMean([1], { confidence: 0 })).toThrow(/^confidence:/);
  });
});
