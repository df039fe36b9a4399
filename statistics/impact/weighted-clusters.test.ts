import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
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
});
