import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateProportion } from '../estimates/proportion.ts';
import { protectRoundedShare } from './rounded-share.ts';
import { ruleSets } from './rules.ts';
import { protectShare } from './share.ts';

const { internal, municipal } = ruleSets;

describe('a share from rounded counts', () => {
  it('is the exact one where nothing is rounded', () => {
    expect(protectRoundedShare(26, 39, internal)).toEqual(protectShare(estimateProportion(26, 39), internal));
  });

  it('cannot be told from that of other counts that round to the same', () => {
    expect(protectRoundedShare(24, 41, municipal)).toEqual(protectRoundedShare(26, 39, municipal));
  });

  it('never says "nearly all" where it is not so, and always where it is', () => {
    const counts = fc.integer({ min: 10, max: 400 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const shown = protectRoundedShare(successes, n, municipal);
        expect(shown.kind === 'at-least').toBe(successes / n >= 0.9 - 1e-12);
        expect(shown.kind === 'at-most').toBe(successes / n <= 0.1 + 1e-12);
        // Rounding moves a share of n by at most five people in all; the interval is far wider.
        if (shown.kind === 'share') expect(Math.abs(shown.share - successes / n)).toBeLessThan(5 / n + 0.01);
      }),
      { numRuns: 1000 },
    );
  });

  it('of nobody or too few is none', () => {
    expect(protectRoundedShare(0, 0, municipal)).toEqual({ kind: 'too-few' });
    expect(protectRoundedShare(4, 9, municipal)).toEqual({ kind: 'too-few' });
    expect(() => protectRoundedShare(11, 10, municipal)).toThrow();
    expect(() => protectRoundedShare(NaN, 10, municipal)).toThrow();
  });
});
