import { expect, it } from 'vitest';
import { hedgesG, standardisedChange } from '../index.ts';
import { expectNear, need } from '../testing/compare.ts';
import { near } from '../testing/near.ts';
import { testEquivalence } from './equivalence.ts';
import { peoplePerGroup, powerOfGroups } from './power-of-groups.ts';
import expected from './reference/planning.json' with { type: 'json' };

it('equivalence is what R says when t.test is asked twice', () => {
  for (const { estimate, se, df, smallest, alpha, p, interval, ruled } of expected.equivalence) {
    const result = testEquivalence({ estimate, standardError: se, df }, { smallest, alpha });
    near([result.p, result.interval.lower, result.interval.upper], [p, ...interval], 1e-8);
    near([result.ruledOut], [ruled], 1e-8);
    expect(result.equivalent).toBe(p < alpha);
    expect(result.equivalent).toBe(result.ruledOut < smallest);
  }
  expect(testEquivalence({ estimate: 4, standardError: 0, df: 3 })).toMatchObject({ p: 0, equivalent: true });
  expect(testEquivalence({ estimate: 5, standardError: 0, df: 3 })).toMatchObject({
    p: 1,
    equivalent: false,
  });
});

it('the power of several groups is that of R', () => {
  const { groups, n, f, alpha } = expected.grid;
  // R stops its sum of the non-central distribution at 1e-9.
  expectNear(
    groups.map((many, k) => powerOfGroups(many, n[k]!, f[k]!, alpha[k])),
    expected.power,
    2e-9,
  );
  near(
    [
      [2, 0.5],
      [4, 0.1],
      [6, 0.25],
    ].map(([many, size]) => peoplePerGroup(many!, size!, { power: 0.9 })),
    expected.sizes,
    1e-4,
  );
});

it('effect sizes of two people have no correction, and are not given', () => {
  expect(standardisedChange([1, 2], [2, 5])).toMatchObject({ reason: 'too-few', needed: 3 });
  expect(need(standardisedChange([1, 2, 3], [2, 5, 4])).estimate).toBeGreaterThan(0);
  expect(hedgesG([1], [2, 3])).toMatchObject({ reason: 'too-few', needed: 4 });
});
