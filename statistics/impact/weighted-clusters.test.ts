import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNear } from '../testing/compare.ts';
import { type ClusterErrors } from './cluster-covariance.ts';
import { fitLinearModel } from './linear-model.ts';

const { data, checks } = JSON.parse(
  readFileSync(new URL('reference/weighted-clusters.json', import.meta.url), 'utf8'),
) as {
  data: Record<'org' | 'pre' | 'treated' | 'post' | 'spread' | 'alike' | 'absent', number[]>;
  checks: Record<string, { se: number[]; df: number[] }>;
};

const { treated, pre } = data;

function fitOf(errors: ClusterErrors, weights: readonly number[] | undefined, own = false) {
  const seen = [...new Set(data.org.filter((_, row) => !weights || weights[row]! > 0))];
  const each = seen.slice(1).map((org) => [`org ${org}`, data.org.map((one) => Number(one === org))]);
  const predictors = { treated, pre, ...(own ? Object.fromEntries(each) : {}) };
  const input = { outcome: data.post, predictors, ...(weights ? { weights } : {}) };
  const fit = fitLinearModel(input, { errors, clusters: data.org });
  if (fit.kind !== 'fit') throw new Error(fit.detail ?? fit.reason);
  const lines = fit.coefficients.slice(1, 3);
  return { se: lines.map(({ standardError }) => standardError), df: lines.map(({ df }) => df) };
}

describe('cluster-robust errors with weights', () => {
  const kinds = ['CR0', 'CR1', 'CR2'] as const;
  it.each(
    (['spread', 'alike', 'absent'] as const).flatMap((weights) =>
      ['plain', 'own'].flatMap((form) => kinds.map((errors) => [weights, form, errors] as const)),
    ),
  )('weights %s, organisations %s: %s is as in R', (weights, form, errors) => {
    const found = fitOf(errors, data[weights], form === 'own');
    const check = checks[`${weights}-${form}-${errors}`]!;
    expectNear(found.se, check.se, 1e-8);
    expectNear(found.df, check.df, 1e-8);
  });

  it.each(kinds)('%s: weights that are all 1 change nothing, nor does their scale', (errors) => {
    const [none, one] = [fitOf(errors, undefined), fitOf(errors, new Array<number>(treated.length).fill(1))];
    expectNear(one.se, none.se, 1e-10);
    expectNear(one.df, none.df, 1e-10);
    const given = fitOf(errors, data.spread, true);
    for (const by of [1e-9, 1e9]) {
      const scaled = fitOf(
        errors,
        data.spread.map((weight) => weight * by),
        true,
      );
      expectNear(scaled.se, given.se, 1e-8);
      expectNear(scaled.df, given.df, 1e-8);
    }
  });

  it('CR2 is no figure to trust when one row outweighs all others, also beyond where R still gives one', () => {
    const model = {
      outcome: [1, 3, 2, 5, 4, 7, 6, 8, 3, 2],
      predictors: { x: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    };
    const clusters = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5];
    const by = (weight: number) =>
      fitLinearModel({ ...model, weights: [weight, 1, 1, 1, 1, 1, 1, 1, 1, 1] }, { clusters });
    // clubSandwich: 2.383131 and 0.470281, with 1.000001 and 1.197223 degrees of freedom.
    const thousand = by(1e3);
    expect(thousand.kind === 'fit' && thousand.coefficients).toMatchObject([
      { standardError: expect.closeTo(2.383131, 6), df: expect.closeTo(1, 4) },
      { standardError: expect.closeTo(0.470281, 6), df: expect.closeTo(1.1972, 3) },
    ]);
    for (const weight of [1e4, 1e5, 1e6, 1e8, 1e12, 1e16, 1e300]) {
      expect(by(weight), `${weight}`).toMatchObject({
        reason: 'too-few',
        detail: expect.stringContaining('weigh thousands of times'),
      });
    }
    for (const weight of [1e-4, 1e-8, 1e-300]) expect(by(weight).kind, `${weight}`).toBe('fit');
  });
});
