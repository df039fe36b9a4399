import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as statistics from '../index.ts';
import { StatisticsError } from '../statistics-error.ts';
import type { TailOptions } from './tail.ts';

const {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialQuantile,
  chiSquareCdf,
  chiSquareDensity,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  gammaCdf,
  gammaDensity,
  gammaQuantile,
  noncentralTCdf,
  noncentralTDensity,
  noncentralTQuantile,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonQuantile,
  studentCdf,
  studentQuantile,
  studentisedRangeCdf,
  studentisedRangeQuantile,
} = statistics;

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`reference/${file}`, import.meta.url), 'utf8')) as unknown;
const relative = (actual: number, expected: number) =>
  Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));

type Row = [name: string, args: number[], value: number, tail: 'lower' | 'upper', log: boolean];

describe('the distribution functions', () => {
  it('agree with R over wide grids and far tails, to 1e-9 relative', () => {
    const rows = read('distributions.json') as Row[];
    expect(rows.length).toBeGreaterThan(2_000);
    const wrong = rows.filter(([name, args, value, tail, log]) => {
      const call = (statistics as unknown as Record<string, (...all: unknown[]) => number>)[name]!;
      const actual = call(...args, { tail, log });
      // A log density near 0 is the density near 1: its absolute error counts.
      return !(relative(actual, value) < 1e-9 || (/Density/.test(name) && Math.abs(actual - value) < 1e-12));
    });
    expect(wrong).toEqual([]);
  });

  it('agree with 30-digit arithmetic for the non-central t, also where R has only absolute accuracy', () => {
    type NoncentralRow = [
      t: number,
      df: number,
      shift: number,
      lower: number,
      upper: number,
      density: number,
    ];
    for (const [t, df, shift, lower, upper, density] of read('noncentral-t.json') as NoncentralRow[]) {
      const near = (actual: number, expected: number) =>
        expect(Math.abs(actual - expected), `${t} ${df} ${shift}`).toBeLessThan(
          1e-10 * Math.max(1, -expected / 100),
        );
      near(noncentralTCdf(t, df, shift, { log: true }), lower);
      near(noncentralTCdf(t, df, shift, { log: true, tail: 'upper' }), upper);
      near(noncentralTDensity(t, df, shift, { log: true }), density);
    }
  });

  it('go smoothly from one way of integrating the non-central t to the other, and agree with R there', () => {
    // pt(t, df, shift, log.p = TRUE) of R, lower and upper.
    const rows = [
      [30, 1, 31.32, -1.21485314426, -0.352047938007],
      [60, 1.5, 35, -0.432654332374, -1.04635590143],
      [35, 5, 36, -0.961949505231, -0.481504975163],
      [35, 5, 37, -1.05236352094, -0.429417142357],
    ] as const;
    for (const [t, df, shift, lower, upper] of rows) {
      expect(relative(noncentralTCdf(t, df, shift, { log: true }), lower)).toBeLessThan(1e-11);
      expect(relative(noncentralTCdf(t, df, shift, { log: true, tail: 'upper' }), upper)).toBeLessThan(1e-11);
    }
    // Either side of the change, with 3 degrees of freedom at a shift of 39.6.
    const [before, after] = [39.5959, 39.59599].map((shift) => noncentralTCdf(35, 3, shift));
    expect(relative(after!, before!)).toBeLessThan(1e-5);
    // Far out, in little time: P(T > t) for t = shift is that of χ² on 2 degrees of freedom below 2.
    expect(relative(noncentralTCdf(1e155, 2, 1e155, { tail: 'upper' }), 1 - Math.exp(-1))).toBeLessThan(
      1e-12,
    );
  });

  it('find far quantiles of the studentised range in few steps', () => {
    const started = process.cpuUsage();
    for (const [p, groups, df, tail] of [
      [1e-12, 3, 1, 'upper'],
      [1e-12, 3, 1, 'lower'],
      [1e-300, 3, 1.5, 'upper'],
      [1e-12, 50, 10, 'upper'],
    ] as const) {
      const q = studentisedRangeQuantile(p, groups, df, { tail });
      expect(relative(studentisedRangeCdf(q, groups, df, { tail }), p)).toBeLessThan(1e-9);
    }
    // Once it was 40 seconds; now a tenth of one.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
  });

  it('agree with a second implementation for the studentised range, and far out with what two groups must give', () => {
    const rows = read('studentised-range.json') as [q: number, groups: number, df: number, upper: number][];
    for (const [q, groups, df, upper] of rows) {
      const actual = studentisedRangeCdf(q, groups, df === -1 ? Infinity : df, { tail: 'upper' });
      expect(relative(actual, upper), `${q} ${groups} ${df}`).toBeLessThan(1e-8);
    }
    expect(rows.length).toBeGreaterThan(100);
    // The range of two means is √2 times the size of their t.
    for (const q of [1e-4, 0.3, 4, 20, 300])
      for (const df of [1, 7, 900])
        for (const tail of ['lower', 'upper'] as const) {
          const log = studentisedRangeCdf(q, 2, df, { tail, log: true });
          const one = studentCdf(q / Math.SQRT2, df, { tail: 'upper' });
          const expected =
            tail === 'upper'
              ? Math.LN2 + studentCdf(q / Math.SQRT2, df, { tail: 'upper', log: true })
              : Math.log1p(-2 * one);
          expect(Math.abs(log - expected), `${q} ${df} ${tail}`).toBeLessThan(1e-9);
        }
    expect(studentisedRangeQuantile(0.95, 3, 10)).toBeCloseTo(3.87677675, 7);
    const far = studentisedRangeQuantile(0.999, 4, 5);
    expect(relative(studentisedRangeCdf(far, 4, 5), 0.999)).toBeLessThan(1e-12);
  });

  const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  const df = fc.double({ min: 0.5, max: 500, noNaN: true });
  const count = fc.integer({ min: 1, max: 400 });

  it('have far left tails of the studentised range of many groups, which cost minutes and were 0', () => {
    // Logarithms of sums over a fine grid, by other code (scipy).
    const log = (q: number, groups: number, df: number) => studentisedRangeCdf(q, groups, df, { log: true });
    expect(relative(log(0.05, 200, 1000), -767.1842228133763)).toBeLessThan(1e-12);
    expect(relative(log(0.05, 50, 30), -176.61850934658497)).toBeLessThan(1e-12);
    const started = performance.now();
    expect(log(0.01, 5000, 100_000)).toBeLessThan(-20_000);
    expect(studentisedRangeCdf(0.05, 200, 1000)).toBe(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('rise, and quantiles lead back to their probability', () => {
    fc.assert(
      fc.property(share, share, df, df, (one, other, a, b) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const pairs: [(x: number) => number, (p: number) => number][] = [
          [normalCdf, normalQuantile],
          [(x) => studentCdf(x, a), (p) => studentQuantile(p, a)],
          [(x) => chiSquareCdf(x, a), (p) => chiSquareQuantile(p, a)],
          [(x) => fCdf(x, a, b), (p) => fQuantile(p, a, b)],
          [(x) => gammaCdf(x, a, b), (p) => gammaQuantile(p, a, b)],
        ];
        for (const [cdf, quantile] of pairs) {
          expect(relative(cdf(quantile(low)), low)).toBeLessThan(1e-9);
          // Neighbouring floating-point numbers may swap in the last digits.
          expect(quantile(low)).toBeLessThanOrEqual(quantile(high) + 1e-9 * Math.abs(quantile(high)));
        }
        // A beta quantile close to 1 has lost the digits of what is left of 1.
        const at = betaQuantile(low, a, b);
        if (at < 0.999) expect(relative(betaCdf(at, a, b), low)).toBeLessThan(1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('add up to 1 over both tails, and mirror', () => {
    const upper: TailOptions = { tail: 'upper' };
    fc.assert(
      fc.property(share, df, count, fc.double({ min: -30, max: 30, noNaN: true }), (p, a, n, t) => {
        expect(studentCdf(t, a) + studentCdf(t, a, upper)).toBeCloseTo(1, 13);
        expect(relative(studentCdf(-t, a), studentCdf(t, a, upper))).toBeLessThan(1e-13);
        expect(studentQuantile(p, a) + studentQuantile(p, a, upper)).toBe(0);
        expect(normalCdf(t)).toBe(normalCdf(-t, upper));
        expect(betaCdf(p, a, n) + betaCdf(p, a, n, upper)).toBeCloseTo(1, 13);
        expect(Math.exp(normalCdf(t, { log: true }))).toBeCloseTo(normalCdf(t), 14);
      }),
      { numRuns: 1000 },
    );
  });

  it('give the smallest whole number that reaches the probability', () => {
    fc.assert(
      fc.property(share, count, share, (p, n, chance) => {
        const k = binomialQuantile(p, n, chance);
        expect(binomialCdf(k, n, chance)).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        if (k > 0) expect(binomialCdf(k - 1, n, chance)).toBeLessThan(p);
        const events = poissonQuantile(p, chance * n);
        expect(poissonCdf(events, chance * n)).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        if (events > 0) expect(poissonCdf(events - 1, chance * n)).toBeLessThan(p);
      }),
      { numRuns: 1000 },
    );
  });

  it('invert the non-central t', () => {
    for (const p of [1e-10, 0.2, 0.8, 0.9999])
      for (const [nu, shift] of [
        [2, 1],
        [30, -3],
        [500, 8],
      ] as const)
        expect(relative(noncentralTCdf(noncentralTQuantile(p, nu, shift), nu, shift), p)).toBeLessThan(1e-9);
    expect(noncentralTCdf(1.2, 7, 0)).toBe(studentCdf(1.2, 7));
  });

  it('have finite tails, and ends where the distribution ends', () => {
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(-1e150, { log: true })).toBeCloseTo(-5e299, -290);
    expect(studentCdf(Infinity, 4)).toBe(1);
    expect(studentCdf(-1e200, 4)).toBe(0);
    expect(relative(studentCdf(-1e200, 1), 1 / (Math.PI * 1e200))).toBeLessThan(1e-12);
    expect(chiSquareCdf(0, 3)).toBe(0);
    expect(chiSquareCdf(Infinity, 3)).toBe(1);
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(binomialQuantile(1, 8, 0.3)).toBe(8);
    expect(binomialCdf(3, 0, 0.3)).toBe(1);
    expect(chiSquareQuantile(1e-10, 0.01)).toBe(0);
    expect(noncentralTCdf(Infinity, 3, 2)).toBe(1);
  });

  it('name the argument that is wrong, and never answer NaN', () => {
    for (const p of [0, 1, -1, 2, NaN]) expect(() => normalQuantile(p)).toThrow(StatisticsError);
    const calls: [string, () => unknown][] = [
      ['z', () => normalCdf(NaN)],
      ['df', () => studentQuantile(0.9, 0)],
      ['df', () => studentCdf(1, NaN)],
      ['t', () => studentCdf(NaN, 3)],
      ['p', () => chiSquareQuantile(1, 3)],
      ['df', () => chiSquareCdf(1, -1)],
      ['df1', () => fCdf(1, 0, 3)],
      ['df2', () => fQuantile(0.1, 1, Infinity)],
      ['a', () => betaCdf(0.1, 0, 1)],
      ['n', () => binomialCdf(1, 1.5, 0.1)],
      ['share', () => binomialCdf(1, 2, 1.1)],
      ['mean', () => poissonCdf(1, -1)],
      ['shift', () => noncentralTCdf(1, 3, Infinity)],
      ['groups', () => studentisedRangeCdf(1, 1, 10)],
      ['p', () => studentisedRangeQuantile(1, 3, 10)],
      ['p', () => normalQuantile(0.1, { log: true })],
    ];
    for (const [argument, call] of calls) {
      expect(call).toThrow(StatisticsError);
      expect(call).toThrow(new RegExp(`^${argument}:`));
    }
  });
});

it('has a density next to zero, where products of tiny numbers are no numbers any more', () => {
  expect(chiSquareDensity(5e-324, 30)).toBe(0);
  expect(chiSquareDensity(5e-324, 2)).toBeCloseTo(0.5, 12);
  expect(chiSquareDensity(5e-324, 1)).toBeGreaterThan(1e160);
  expect(gammaDensity(5e-324, 15)).toBe(0);
  expect(gammaDensity(1e-305, 2, 1e305) / 1e305).toBeCloseTo(Math.exp(-1), 9);
  expect(gammaDensity(1e300, 3, 1e300)).toBe(0);
});
