import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StatisticsError } from '../statistics-error.ts';
import { hasReference, readReferenceRows, referenceNote } from '../testing/reference.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { studentCdf, studentQuantile } from './student-t.ts';

const relative = (actual: number, expected: number) =>
  Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));

describe('the distribution functions', () => {
  it('give the numbers that R gives', () => {
    expect(relative(normalQuantile(0.975), 1.959963984540054)).toBeLessThan(1e-12);
    expect(relative(normalCdf(-10), 7.61985302416053e-24)).toBeLessThan(1e-11);
    expect(relative(studentQuantile(1e-6, 1), -318309.886182743)).toBeLessThan(1e-11);
    expect(relative(studentQuantile(0.975, 30), 2.04227245630124)).toBeLessThan(1e-12);
    expect(relative(studentCdf(-40, 30), 6.86302259720318e-28)).toBeLessThan(1e-9);
    expect(relative(studentCdf(2, 3), 0.930337015720578)).toBeLessThan(1e-12);
  });

  it.skipIf(!hasReference)(`agree with R on every reference point to 1e-9${referenceNote}`, () => {
    let points = 0;
    for (const row of readReferenceRows('distributions_expected.csv')) {
      const { fn = '' } = row;
      const [a, b] = [Number(row['a']), Number(row['b'])];
      const expected = Number(row['expected']);
      let actual: number;
      if (fn === 'pt') actual = studentCdf(a, b);
      else if (fn === 'qt') actual = studentQuantile(a, b);
      else if (fn === 'pnorm') actual = normalCdf(a);
      else if (fn === 'qnorm') actual = normalQuantile(a);
      else continue;
      expect(relative(actual, expected), `${fn}(${a}, ${b})`).toBeLessThan(1e-9);
      points++;
    }
    expect(points).toBe(97);
  });

  it('rise, mirror and invert each other', () => {
    const p = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(p, p, fc.double({ min: 0.5, max: 500, noNaN: true }), (first, second, df) => {
        const [low, high] = first < second ? [first, second] : [second, first];
        // Neighbouring floating-point numbers may swap in the last digit.
        const slack = 1e-12;
        expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high) + slack * 10);
        const upper = studentQuantile(high, df);
        expect(studentQuantile(low, df)).toBeLessThanOrEqual(upper + slack * Math.max(10, Math.abs(upper)));
        expect(relative(normalCdf(normalQuantile(low)), low)).toBeLessThan(1e-9);
        expect(relative(studentCdf(studentQuantile(low, df), df), low)).toBeLessThan(1e-8);
        expect(normalCdf(-2) + normalCdf(2)).toBeCloseTo(1, 14);
      }),
      { numRuns: 300 },
    );
  });

  it('have finite tails and name the argument that is wrong', () => {
    expect(normalCdf(-Infinity)).toBe(0);
    expect(studentCdf(Infinity, 4)).toBe(1);
    expect(studentCdf(-1e200, 4)).toBe(0);
    for (const p of [0, 1, -1, NaN]) expect(() => normalQuantile(p)).toThrow(StatisticsError);
    expect(() => studentQuantile(0.9, 0)).toThrow(/^df/);
  });
});
