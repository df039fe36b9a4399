import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../distributions/binomial.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { limitOfBound, limitOfMeanBound } from './bound-limit.ts';
import { ruleSets } from './rules.ts';
import { protectRoundedShare } from './rounded-share.ts';

it.each([ruleSets.internal, ruleSets.municipal])(
  'is so low that few draws of a smaller share read as nearly all: $id',
  (rules) => {
    for (let n = 10; n <= 120; n++) {
      let read = 0;
      let shown: number | null = null;
      for (let yes = 0; yes <= n; yes++) {
        const share = protectRoundedShare(yes, n, rules);
        if (share.kind === 'at-least') shown = share.n;
      }
      const truth = limitOfBound(shown ?? 0, rules) - 1e-6;
      for (let yes = 0; yes <= n; yes++)
        if (protectRoundedShare(yes, n, rules).kind === 'at-least')
          read += binomialProbability(yes, n, truth);
      expect(read, `${n} people`).toBeLessThanOrEqual(0.05);
      if (rules.base === 1) expect(read, `${n} people`).toBeGreaterThan(0.049);
    }
  },
);

it('is of people that may be shown', () => {
  for (const n of [0, 9, 10.5, NaN]) expect(() => limitOfBound(n, ruleSets.internal)).toThrow('shown');
});

describe('the limit of a bounded mean', () => {
  it('is so low that few draws of a lower mean read as 90 or higher, however scores are spread', () => {
    const random = createRandom(3);
    for (const n of [10, 14, 25, 60, 120]) {
      const limit = limitOfMeanBound(n, ruleSets.internal);
      const fewest = Math.ceil(0.9 * n - 1e-9);
      let read = 0;
      for (let yes = fewest; yes <= n; yes++) read += binomialProbability(yes, n, limit);
      expect(read, `${n} people, all at the ends`).toBeLessThanOrEqual(0.05);
      expect(limit).toBeLessThan(limitOfBound(n, ruleSets.internal));
      // Scores of 50 and 100 with the same mean.
      const upper = Math.max(0, 2 * limit - 1);
      const draws = Array.from({ length: 2000 }, () => {
        let sum = 0;
        for (let one = 0; one < n; one++) sum += random() < upper ? 1 : 0.5;
        return sum / n >= 0.9 - 1e-9;
      });
      expect(draws.filter(Boolean).length / 2000).toBeLessThanOrEqual(0.05);
    }
  });

  it('is, of rounded numbers of people, that of the fewest they can be', () => {
    expect(limitOfMeanBound(20, ruleSets.municipal)).toBe(limitOfMeanBound(18, ruleSets.internal));
    for (const n of [0, 9, 10.5, NaN]) expect(() => limitOfMeanBound(n, ruleSets.internal)).toThrow('shown');
  });
});
