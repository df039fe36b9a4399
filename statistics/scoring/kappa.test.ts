import { describe, expect, it } from 'vitest';
import { expectNear, need } from '../testing/compare.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { cohenKappa } from './kappa.ts';
import expected from './reference/kappa.json' with { type: 'json' };

describe('agreement of two people who code', () => {
  it.each(Object.entries(expected))('is that of R (psych): %s', (_, { table, expected: wanted }) => {
    for (const weights of ['equal', 'linear', 'quadratic'] as const) {
      const { estimate, standardError, interval } = need(cohenKappa(table, { weights }));
      const { kappa, se, lower, upper } = wanted[weights];
      expectNear([estimate], [kappa], 1e-10);
      expectNear([standardError, interval.lower, interval.upper], [se, lower, upper], 1e-6);
    }
  });

  it.each([
    ['they nearly always agree', 0.9, 10],
    ['they often agree', 0.6, 20],
    ['they agree by chance', 0, 20],
  ])('has an interval that holds the truth where %s', (_, truth, answers) => {
    const random = createRandom(41);
    let [covered, runs] = [0, 0];
    while (runs < 1500) {
      const table = [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ];
      const code = () => [0.2, 0.5, 1].findIndex((share) => random() < share);
      for (let i = 0; i < answers; i++) {
        const first = code();
        table[first]![random() < truth ? first : code()]! += 1;
      }
      const kappa = cohenKappa(table);
      if (kappa.kind !== 'estimate') continue;
      runs++;
      if (kappa.interval.lower <= truth && truth <= kappa.interval.upper) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.91);
  });
});
