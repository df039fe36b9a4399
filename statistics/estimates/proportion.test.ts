import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateProportion, newcombeDifference } from './proportion.ts';
import { StatisticsError } from '../statistics-error.ts';
import {
  distance,
  hasReference,
  readReferenceCheck,
  readReferenceRows,
  referenceNote,
} from '../testing/reference.ts';
import { createRandom } from '../testing/seeded-random.ts';

const counts = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

/** For tests in which n is never 0. */
function estimate(successes: number, n: number) {
  const result = estimateProportion(successes, n);
  if (result.share === null) throw new Error('n is 0');
  return result;
}

describe('a share', () => {
  it('is the worked example of docs/method/share.md', () => {
    const { share, interval } = estimate(18, 40);
    expect(share).toBe(0.45);
    expect(interval.lower).toBeCloseTo(0.3071, 4);
    expect(interval.upper).toBeCloseTo(0.6017, 4);
  });

  it('has the Wilson interval that R gives', () => {
    expect(distance(estimate(1, 5).interval.lower, 0.0362241086324301)).toBeLessThan(1e-12);
    expect(distance(estimate(1, 5).interval.upper, 0.624465370237475)).toBeLessThan(1e-12);
    expect(distance(estimate(12, 12).interval.lower, 0.757505993344759)).toBeLessThan(1e-12);
  });

  it.skipIf(!hasReference)(`agrees with R on every reference row${referenceNote}`, () => {
    const rows = readReferenceRows('proportion_intervals_expected.csv');
    for (const row of rows) {
      const { interval } = estimate(Number(row['x']), Number(row['n']));
      expect(distance(interval.lower, Number(row['wilson_lo']))).toBeLessThan(1e-10);
      expect(distance(interval.upper, Number(row['wilson_hi']))).toBeLessThan(1e-10);
    }
    expect(rows).toHaveLength(45);
  });

  it('lies inside its interval, mirrors, and gets narrower with more confidence given up', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const { share, interval } = estimate(successes, n);
        expect(interval.lower).toBeGreaterThanOrEqual(0);
        expect(interval.lower).toBeLessThanOrEqual(share);
        expect(interval.upper).toBeGreaterThanOrEqual(share);
        expect(interval.upper).toBeLessThanOrEqual(1);
        const mirror = estimate(n - successes, n).interval;
        expect(mirror.lower).toBeCloseTo(1 - interval.upper, 12);
        const narrow = estimateProportion(successes, n, { confidence: 0.8 });
        expect(narrow.interval?.upper).toBeLessThanOrEqual(interval.upper);
        if (successes < n) expect(estimate(successes + 1, n).interval.lower).toBeGreaterThan(interval.lower);
      }),
      { numRuns: 1000 },
    );
  });

  it('covers the truth 95 times in 100 on average, and never badly', () => {
    const random = createRandom(20);
    for (const n of [10, 50]) {
      let covered = 0;
      const runs = 8_000;
      for (let run = 0; run < runs; run++) {
        const truth = 0.02 + 0.96 * random();
        let successes = 0;
        for (let person = 0; person < n; person++) if (random() < truth) successes++;
        const { interval } = estimate(successes, n);
        if (interval.lower <= truth && truth <= interval.upper) covered++;
      }
      expect(covered / runs).toBeGreaterThan(0.945);
      expect(covered / runs).toBeLessThan(0.965);
    }
  });

  it('does not exist without answers', () => {
    expect(estimateProportion(0, 0)).toEqual({ n: 0, share: null, interval: null });
  });

  it('names the argument that is wrong', () => {
    const calls: [string, () => unknown][] = [
      ['successes', () => estimateProportion(3, 2)],
      ['successes', () => estimateProportion(-1, 2)],
      ['successes', () => estimateProportion(0.5, 2)],
      ['n', () => estimateProportion(0, NaN)],
      ['n', () => estimateProportion(0, Infinity)],
      ['confidence', () => estimateProportion(1, 2, { confidence: 95 })],
    ];
    for (const [argument, call] of calls) {
      expect(call).toThrow(StatisticsError);
      expect(call).toThrow(new RegExp(`^${argument}:`));
    }
  });
});

describe('the difference between two shares', () => {
  it('has the interval that Newcombe published', () => {
    const result = newcombeDifference({ successes: 56, n: 70 }, { successes: 48, n: 80 });
    expect(result?.interval.lower).toBeCloseTo(0.0524314724023649, 12);
    expect(result?.interval.upper).toBeCloseTo(0.333872654036906, 12);
    expect(newcombeDifference({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
  });

  it.skipIf(!hasReference)(`agrees with the reference rows${referenceNote}`, () => {
    type Row = { x1: number; n1: number; x2: number; n2: number; ci: [number, number] };
    for (const { x1, n1, x2, n2, ci } of readReferenceCheck<{ expected: Row[] }>('E03_newcombe_diff')
      .expected) {
      const result = newcombeDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 });
      expect(distance(result?.interval.lower ?? NaN, ci[0])).toBeLessThan(1e-10);
      expect(distance(result?.interval.upper ?? NaN, ci[1])).toBeLessThan(1e-10);
    }
  });
});
