import { describe, expect, it } from 'vitest';
import { need } from '../testing/compare.ts';
import { near } from '../testing/near.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { compareWeighted, retentionWeights } from './inverse-probability.ts';
import expected from './reference/inverse-probability.json' with { type: 'json' };

const targets = ['everybody', 'treated', 'overlap'] as const;

describe('weights for who left and for who got a buddy agree with R (glm, lm, sandwich, stacked equations)', () => {
  it.each(['air', 'births', 'few'] as const)('%s', (name) => {
    const wanted = expected[name];
    const covariates = wanted.covariates as Record<string, number[]>;
    const kept = need(
      retentionWeights(
        wanted.outcome.map((value) => value !== null),
        covariates,
      ),
    );
    near(kept.weights, wanted.retention, 1e-8);
    near([kept.effectiveN], [wanted.kept], 1e-8);
    const input = { outcome: wanted.outcome, treated: wanted.treated.map((one) => one === 1), covariates };
    for (const target of targets) {
      const result = need(compareWeighted(input, { target, errors: 'known' }));
      const { estimate, standardError, interval } = result.difference;
      const own = wanted.targets[target];
      near(result.weights, own.weights, 1e-8);
      near(
        [estimate, standardError, interval.lower, interval.upper],
        [own.estimate, own.se, ...own.interval],
        1e-8,
      );
      const honest = need(compareWeighted(input, { target })).difference;
      near(
        [honest.estimate, honest.standardError, honest.df],
        [own.estimate, own.stacked.se, own.stacked.df],
        1e-6,
      );
      near([result.effectiveN, result.unweighted], [own.effective, wanted.unweighted], 1e-8);
      near(
        result.balance.map(({ before }) => before),
        wanted.before,
        1e-8,
      );
      near(
        result.balance.map(({ after }) => after),
        own.after,
        1e-7,
      );
    }
  });
});

describe('weights, honestly', () => {
  it('repair both selection and drop-out that the covariates decide, with intervals that hold', () => {
    const random = createRandom(31);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const runs = 300;
    let [mean, plain, covered] = [0, 0, 0];
    for (let run = 0; run < runs; run++) {
      const [x, z] = [Array.from({ length: 120 }, normal), Array.from({ length: 120 }, normal)];
      const treated = x.map((value) => random() < 1 / (1 + Math.exp(-value)));
      const outcome = x.map((value, i) => {
        const y = 2 * value + 2 * z[i]! + normal() + (treated[i] ? 1 : 0);
        // Who does badly leaves, those without a buddy sooner.
        return random() < 1 / (1 + Math.exp(-1 - 0.8 * z[i]! - (treated[i] ? 0.8 : 0))) ? y : null;
      });
      const { difference, unweighted } = need(compareWeighted({ outcome, treated, covariates: { x, z } }));
      mean += difference.estimate / runs;
      plain += unweighted / runs;
      if (difference.interval.lower <= 1 && 1 <= difference.interval.upper) covered++;
    }
    expect(plain).toBeGreaterThan(2);
    expect(Math.abs(mean - 1)).toBeLessThan(0.2);
    expect(covered / runs).toBeGreaterThan(0.93);
  });

  it('have errors that know they were estimated: ranges hold, and are less than half as wide where covariates say much', () => {
    const random = createRandom(32);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const runs = 200;
    const [width, held] = [
      { known: 0, estimated: 0 },
      { known: 0, estimated: 0 },
    ];
    for (let run = 0; run < runs; run++) {
      const x = Array.from({ length: 50 }, normal);
      const treated = x.map((value) => random() < 1 / (1 + Math.exp(-value / 3)));
      const outcome = x.map((value, i) => 3 * value + normal() + (treated[i] ? 1 : 0));
      for (const errors of ['known', 'estimated'] as const) {
        const { interval } = need(
          compareWeighted({ outcome, treated, covariates: { x } }, { errors }),
        ).difference;
        width[errors] += interval.upper - interval.lower;
        if (interval.lower <= 1 && 1 <= interval.upper) held[errors]++;
      }
    }
    expect(width.estimated / width.known).toBeLessThan(0.5);
    expect(held.estimated / runs).toBeGreaterThan(0.92);
    expect(held.known / runs).toBeGreaterThan(0.99);
  });

  it('need two measured people in each group, and lose no digits to dates', () => {
    const [outcome, treated] = [
      [4, 6, 5, 9, 8, 7, 9, 6],
      [true, false, false, true, true, false, true, false],
    ];
    const x = [3, 1, 2, 4, 1, 3, 2, 2];
    const plain = need(compareWeighted({ outcome, treated, covariates: { x } })).difference;
    const far = x.map((value) => value + 1e6);
    const dated = need(compareWeighted({ outcome, treated, covariates: { x: far } })).difference;
    near([dated.standardError, dated.df], [plain.standardError, plain.df], 1e-7);
    const alone = outcome.map((value, i) => ((treated[i] && i > 0) || i === 2 ? null : value));
    expect(compareWeighted({ outcome: alone, treated, covariates: { x } })).toMatchObject({
      reason: 'too-few',
      needed: 4,
    });
  });

  it('name a covariate that is too short, also when everybody stayed', () => {
    expect(() => retentionWeights([true, true], { pre: [1] })).toThrow(/^pre:/);
    expect(() => retentionWeights([true, false], { pre: [1, NaN] })).toThrow(/^pre:/);
    expect(retentionWeights([false, false], { pre: [1, 2] })).toMatchObject({ reason: 'no-spread' });
  });
});
