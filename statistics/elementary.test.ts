import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cbrtOf, expm1Of, expOf, log1pOf, logOf, tanhOf } from './elementary.ts';

const close = (actual: number, expected: number) =>
  Object.is(actual, expected) || Math.abs(actual - expected) <= 8e-16 * Math.abs(expected);

describe('exponentials and logarithms', () => {
  it('are those of the engine but for the last bits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -740, max: 709, noNaN: true }),
        fc.double({ min: 1e-307, max: 1e308, noNaN: true }),
        fc.double({ min: -0.9, max: 3, noNaN: true }),
        (x, positive, small) => {
          if (x > -708) expect(close(expOf(x), Math.exp(x)), String(x)).toBe(true);
          expect(close(logOf(positive), Math.log(positive)), String(positive)).toBe(true);
          expect(close(log1pOf(small), Math.log1p(small)), String(small)).toBe(true);
          expect(close(expm1Of(small), Math.expm1(small)), String(small)).toBe(true);
          expect(close(cbrtOf(positive), Math.cbrt(positive)), String(positive)).toBe(true);
          expect(close(tanhOf(small), Math.tanh(small)), String(small)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('have the ends that they should', () => {
    expect([expOf(-Infinity), expOf(0), expOf(Infinity), expOf(-745)]).toEqual([0, 1, Infinity, 5e-324]);
    expect([logOf(0), logOf(1), logOf(Infinity), logOf(-1)]).toEqual([-Infinity, 0, Infinity, NaN]);
    expect(logOf(5e-324)).toBeCloseTo(-744.4400719213812, 12);
    expect([log1pOf(-1), log1pOf(0), expm1Of(-Infinity)]).toEqual([-Infinity, 0, -1]);
    expect([expOf(NaN), logOf(NaN), log1pOf(NaN), expm1Of(NaN)]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('are used everywhere, for those of engines differ in the last bits', () => {
    const here = fileURLToPath(new URL('.', import.meta.url));
    const own = globSync('**/*.ts', { cwd: here }).filter(
      (file) => !/test|node_modules|elementary/.test(file),
    );
    const using = own.filter((file) =>
      /Math\.(?:exp|log|log1p|expm1|log2|log10|cbrt|a?tanh|sinh|cosh|sin|cos|tan|atan2?|pow)\(/.test(
        readFileSync(`${here}${file}`, 'utf8').replaceAll(/^\s*(?:\*|\/\*|\/\/).*$/gm, ''),
      ),
    );
    expect(own.length).toBeGreaterThan(100);
    expect(using).toEqual([]);
  });
});
