import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../distributions/binomial.ts';
import { estimateProportion } from '../estimates/proportion.ts';
import { protectRoundedShare } from './rounded-share.ts';
import { ruleSets } from './rules.ts';
import { protectShare } from './share.ts';

const { internal, municipal } = ruleSets;

describe('a share from rounded counts', () => {
  it('is the exact one where nothing is rounded', () => {
    expect(protectRoundedShare(26, 39, internal)).toEqual(protectShare(estimateProportion(26, 39), internal));
  });

  it('fits every number of people that the rounded one can be, so it gives none of them away', () => {
    const fits = new Map<string, Set<number>>();
    for (const n of [...Array(53).keys()].map((more) => 10 + more).concat([103, 104, 105, 106, 107]))
      for (let yes = 0; yes <= n; yes++) {
        const shown = JSON.stringify(protectRoundedShare(yes, n, municipal));
        fits.set(shown, (fits.get(shown) ?? new Set()).add(n));
      }
    for (const [shown, counts] of fits) expect(counts.size, shown).toBe(/"n":10,/.test(shown) ? 3 : 5);
  });

  it.each([10, 12, 13, 17, 23, 52, 98, 103, 160])('of %i people has a range that holds the truth', (n) => {
    const each = Array.from({ length: 61 }, (_, index) => coverageAt(n, (20 + index) / 100));
    expect(Math.min(...each)).toBeGreaterThanOrEqual(0.94);
    expect(each.reduce((sum, one) => sum + one, 0) / each.length).toBeGreaterThanOrEqual(0.97);
  });

  it('holds the exact share in its range', () => {
    for (let n = 10; n <= 120; n++)
      for (let yes = 0; yes <= n; yes++) {
        const shown = protectRoundedShare(yes, n, municipal);
        if (shown.kind !== 'share') continue;
        expect(shown.interval.lower).toBeLessThanOrEqual(yes / n);
        expect(shown.interval.upper).toBeGreaterThanOrEqual(yes / n);
      }
  });

  it('never says "nearly all" where it is not so, and always where it is', () => {
    const counts = fc.integer({ min: 10, max: 400 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        const shown = protectRoundedShare(successes, n, municipal);
        expect(shown.kind === 'at-least').toBe(successes / n >= 0.9 - 1e-12);
        expect(shown.kind === 'at-most').toBe(successes / n <= 0.1 + 1e-12);
        const nearest = n < 23 ? 0.05 : n < 103 ? 0.025 : 0.01;
        const isInside = successes / n > 0.15 && successes / n < 0.85;
        if (shown.kind === 'share')
          expect(Math.abs(shown.share - successes / n)).toBeLessThan(
            (isInside ? nearest : 2 * nearest) + 1e-9,
          );
      }),
      { numRuns: 1000 },
    );
  });

  it('tells whoever knows all answers but one hers in fewer than half of the cases, from 40 people on', () => {
    for (const n of [40, 60, 97, 103, 150, 400]) {
      const shown = Array.from({ length: n + 1 }, (_, yes) =>
        JSON.stringify(protectRoundedShare(yes, n, municipal)),
      );
      const told = shown.slice(1).filter((one, yes) => one !== shown[yes]);
      expect(told.length / n, String(n)).toBeLessThan(0.5);
    }
  });

  it('of nobody or too few is none', () => {
    expect(protectRoundedShare(0, 0, municipal)).toEqual({ kind: 'too-few' });
    expect(protectRoundedShare(4, 9, municipal)).toEqual({ kind: 'too-few' });
    expect(() => protectRoundedShare(11, 10, municipal)).toThrow();
    expect(() => protectRoundedShare(NaN, 10, municipal)).toThrow();
  });
});

/** How often the range holds a true share, when a share is shown: exactly, by adding up binomial chances. */
function coverageAt(n: number, truth: number): number {
  let shown = 0;
  let held = 0;
  for (let yes = 0; yes <= n; yes++) {
    const share = protectRoundedShare(yes, n, municipal);
    if (share.kind !== 'share') continue;
    const chance = binomialProbability(yes, n, truth);
    shown += chance;
    if (share.interval.lower <= truth + 1e-9 && truth <= share.interval.upper + 1e-9) held += chance;
  }
  return held / shown;
}
