import { expect, it } from 'vitest';
import { binomialProbability } from '../distributions/binomial.ts';
import { limitOfBound } from './bound-limit.ts';
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
