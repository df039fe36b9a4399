import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCoefficient } from '../coefficient.ts';
import { expectNear, expectNoNaN, need } from '../testing/compare.ts';
import { compareGroups } from './compare-groups.ts';
import { indicators } from './design-matrix.ts';
import { doseResponse } from './dose-response.ts';
import { fitLinearModel } from './linear-model.ts';
import { fitLogistic } from './logistic-regression.ts';
import { lotteryEffect } from './lottery-effect.ts';
import { kendall, spearman } from './rank-correlation.ts';
import second from './reference/impact.json' with { type: 'json' };
import { steppedWedge } from './stepped-wedge.ts';
import { fitTwoStage } from './two-stage-least-squares.ts';

const { data } = second;
const input = { outcome: data.post, predictors: { treated: data.treated, pre: data.pre, age: data.age } };
const errorsOf = (fit: { coefficients: { standardError: number }[] }) =>
  fit.coefficients.map((line) => line.standardError);
const estimatesOf = (fit: { coefficients: { estimate: number }[] }) =>
  fit.coefficients.map((line) => line.estimate);

describe('linear models agree with R (lm, sandwich, clubSandwich)', () => {
  it.each(['classical', 'HC0', 'HC1', 'HC2', 'HC3'] as const)('%s errors', (errors) => {
    const fit = need(fitLinearModel(input, { errors }));
    expectNear(estimatesOf(fit), second.linear.beta, 1e-11);
    expectNear(errorsOf(fit), second.linear[errors], 1e-11);
    expectNear([fit.rSquared, fit.residualVariance], [second.linear.rSquared, second.linear.sigma2], 1e-11);
  });

  it.each(['classical', 'HC0', 'HC2'] as const)('%s errors with weights', (errors) => {
    const fit = need(fitLinearModel({ ...input, weights: data.w }, { errors }));
    expectNear(estimatesOf(fit), second.weighted.beta, 1e-11);
    expectNear(errorsOf(fit), second.weighted[errors], 1e-11);
  });

  it.each(['CR0', 'CR1', 'CR2'] as const)('%s with Satterthwaite degrees of freedom', (errors) => {
    const fit = need(fitLinearModel(input, { errors, clusters: data.org }));
    expectNear(errorsOf(fit), second.cluster[errors].se, 1e-9);
    expectNear(
      fit.coefficients.map(({ df }) => df),
      second.cluster[errors].df,
      1e-9,
    );
    expectNear(
      fit.coefficients.map(({ p }) => p),
      second.cluster[errors].p,
      1e-9,
    );
  });

  it('CR2 where every cluster has a constant of its own', () => {
    const predictors = { treated: data.treated, pre: data.pre, ...indicators('org', data.org) };
    const fit = need(fitLinearModel({ outcome: data.post, predictors }, { clusters: data.org }));
    expectNear(estimatesOf(fit).slice(1, 3), second.fixedEffects.beta, 1e-9);
    expectNear(errorsOf(fit).slice(1, 3), second.fixedEffects.se, 1e-9);
    expectNear(
      fit.coefficients.slice(1, 3).map(({ df }) => df),
      second.fixedEffects.df,
      1e-9,
    );
  });

  it.each(['classical', 'HC0', 'HC2'] as const)('two-stage least squares, %s', (errors) => {
    const fit = need(
      fitTwoStage(
        {
          outcome: data.outcome,
          received: { received: data.received },
          instruments: { offered: data.offered },
          covariates: { pre: data.pre },
        },
        { errors },
      ),
    );
    expectNear(estimatesOf(fit), second.twoStage.beta, 1e-10);
    expectNear(errorsOf(fit), second.twoStage[errors], 1e-10);
    expectNear([fit.firstStage[0]!.f], [second.twoStage.f], 1e-10);
  });

  it('logistic regression (glm)', () => {
    const fit = need(fitLogistic({ outcome: data.good, predictors: input.predictors }));
    expectNear(estimatesOf(fit), second.logistic.beta, 1e-10);
    expectNear(errorsOf(fit), second.logistic.se, 1e-10);
    expectNear(
      [fit.deviance, fit.nullDeviance],
      [second.logistic.deviance, second.logistic.nullDeviance],
      1e-10,
    );
    const weighted = need(
      fitLogistic({
        outcome: data.good,
        predictors: { treated: data.treated, pre: data.pre },
        weights: data.w,
      }),
    );
    expectNear(estimatesOf(weighted), second.logisticWeighted.beta, 1e-10);
    expectNear(errorsOf(weighted), second.logisticWeighted.se, 1e-10);
  });
});

const rows = fc.array(
  fc.record({
    y: fc.integer({ min: 0, max: 100 }),
    x: fc.integer({ min: -5, max: 5 }),
    g: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 25 },
);

describe('linear models, whatever comes', () => {
  it('do not depend on the order of rows, nor on the scale of weights; reversal flips the sign', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 50 }), (given, factor) => {
        const model = (list: typeof given, sign = 1) => ({
          outcome: list.map(({ y }) => sign * y),
          predictors: { x: list.map(({ x }) => x) },
        });
        const fit = fitLinearModel(model(given));
        expectNoNaN(fit);
        const other = fitLinearModel({
          ...model([...given].reverse(), -1),
          weights: given.map(() => factor),
        });
        expect(other.kind).toBe(fit.kind);
        if (fit.kind !== 'fit' || other.kind !== 'fit') return;
        fit.coefficients.forEach((line, j) => {
          expect(other.coefficients[j]!.estimate).toBeCloseTo(-line.estimate, 7);
          expect(other.coefficients[j]!.standardError).toBeCloseTo(line.standardError, 7);
          expect(line.interval.lower).toBeLessThanOrEqual(line.estimate);
          expect(line.interval.upper).toBeGreaterThanOrEqual(line.estimate);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('say so when every cluster fits itself, though rounding leaves a trace between them', () => {
    const model = { outcome: [0, 0, 0], predictors: { x: [1, -2, 1] } };
    expect(fitLinearModel(model, { clusters: [0, 1, 0] })).toMatchObject({
      kind: 'not-estimable',
      reason: 'too-few',
    });
  });

  it('give no error to what concerns one cluster alone, and all errors to the rest', () => {
    const block = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4];
    const treated = block.map((_, row) => row % 2);
    const outcome = block.map((one, row) => 5 * one + (row % 2) * one + ((row * 7) % 5));
    const own = Object.fromEntries(
      [2, 3, 4].map((k) => [`block ${k}`, block.map((one) => Number(one === k))]),
    );
    for (const errors of ['CR0', 'CR1', 'CR2'] as const) {
      const fit = need(
        fitLinearModel({ outcome, predictors: { treated, ...own } }, { errors, clusters: block }),
      );
      const [, effect, ...levels] = fit.coefficients;
      expect(effect!.df).toBeCloseTo(3, 6);
      expect(effect!.standardError).toBeGreaterThan(0.1);
      for (const level of levels) expect(level).toMatchObject({ df: 0, p: 1 });
      const detail = expect.stringContaining('block 2, block 3, block 4') as string;
      expect(fit.warnings).toContainEqual({ code: 'no-error-between-clusters', detail });
    }
    // Four clusters that agree to the last digit are no certainty, nor is what they agree on a matter of one of them.
    const agreeing = block.map((one, row) => [1, 3, 2, 5][row % 4]! + 2 * one);
    const predictors = { treated, odd: block.map((one) => one % 2) };
    const same = need(fitLinearModel({ outcome: agreeing, predictors }, { clusters: block }));
    expect(same.coefficients[1]).toMatchObject({ estimate: 2.5, df: 0, p: 1 });
    expect(same.warnings[0]?.detail).toMatch(/or is the same in all.*: treated$/u);
    // Nothing else is left: as before, no fit.
    const alone = fitLinearModel({ outcome, predictors: own }, { clusters: block });
    expect(alone).toMatchObject({ kind: 'not-estimable', reason: 'too-few' });
  });

  it('are never NaN with clusters, instruments or a yes/no outcome, and names of clusters do not matter', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const model = { outcome: given.map(({ y }) => y), predictors: { x: given.map(({ x }) => x) } };
        const clusters = given.map(({ g }) => g);
        const fit = fitLinearModel(model, { clusters });
        expectNoNaN(fit);
        const renamed = fitLinearModel(model, { clusters: clusters.map((g) => `organisation ${9 - g}`) });
        expect(renamed).toEqual(fit);
        expectNoNaN(
          fitTwoStage({ outcome: model.outcome, received: model.predictors, instruments: { g: clusters } }),
        );
        expectNoNaN(
          fitLogistic({ outcome: given.map(({ y }) => (y > 50 ? 1 : 0)), predictors: model.predictors }),
        );
        expectNoNaN(
          doseResponse(
            { post: model.outcome, pre: clusters, dose: given.map(({ x }) => Math.max(0, x)) },
            { shape: 'spline' },
          ),
        );
        const treated = given.map(({ g }) => g > 2);
        expectNoNaN(
          lotteryEffect({
            post: model.outcome,
            pre: model.predictors.x,
            offered: treated,
            received: given.map(({ x }) => x > 0),
            round: clusters,
          }),
        );
        expectNoNaN(
          steppedWedge({
            outcome: model.outcome,
            cluster: clusters,
            period: given.map(({ x }) => x),
            treated,
          }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('shows both answers where chance did not decide, and claims the weaker', () => {
    const pre = [30, 35, 40, 45, 50, 40, 45, 50, 55, 60];
    const post = [38, 41, 46, 49, 56, 44, 49, 53, 57, 63];
    const treated = pre.map((_, row) => row < 5);
    const result = need(compareGroups({ pre, post, treated, random: false }));
    expect(result.ancova.estimate).not.toBeCloseTo(result.changeScores.estimate, 1);
    const smaller = Math.min(Math.abs(result.ancova.estimate), Math.abs(result.changeScores.estimate));
    expect(Math.abs(result[result.claim].estimate)).toBe(smaller);
    expect(need(compareGroups({ pre, post, treated, random: true })).claim).toBe('ancova');
  });

  it('says what it cannot say', () => {
    const x = [1, 2, 3, 4, 5];
    expect(fitLinearModel({ outcome: [], predictors: {} })).toMatchObject({ reason: 'no-answers' });
    expect(fitLinearModel({ outcome: [3], predictors: {} })).toMatchObject({ reason: 'too-few', needed: 2 });
    expect(fitLinearModel({ outcome: x, predictors: { x, twice: x.map((v) => 2 * v) } })).toMatchObject({
      reason: 'singular',
      detail: 'twice',
    });
    expect(fitLinearModel({ outcome: x, predictors: { same: [2, 2, 2, 2, 2] } })).toMatchObject({
      reason: 'singular',
      detail: 'same',
    });
    expect(fitLinearModel({ outcome: x, predictors: {} }, { clusters: [1, 1, 1, 1, 1] })).toMatchObject({
      reason: 'too-few',
    });
    const perfect = need(fitLinearModel({ outcome: x, predictors: { x } }));
    expect(perfect.warnings).toMatchObject([{ code: 'perfect-fit' }]);
    expect(findCoefficient(perfect.coefficients, 'x')).toMatchObject({ standardError: 0, p: 0 });
    expect(need(fitLinearModel({ outcome: [4, 4, 4], predictors: {} })).coefficients[0]).toMatchObject({
      standardError: 0,
    });
    expect(fitLogistic({ outcome: [0, 0, 1, 1], predictors: { x: [1, 2, 3, 4] } })).toMatchObject({
      reason: 'separation',
    });
    expect(fitLogistic({ outcome: [0, 0, 0, 1], predictors: { x: [0, 0, 1, 1] } })).toMatchObject({
      reason: 'separation',
    });
    expect(fitLogistic({ outcome: [1, 1, 1], predictors: { x: [1, 2, 3] } })).toMatchObject({
      reason: 'no-spread',
    });
    expect(
      fitLogistic({ outcome: [0, 1, 1, 0, 1], predictors: { a: [1, 2, 3, 4, 5], b: [2, 4, 6, 8, 10] } }),
    ).toMatchObject({ reason: 'singular', detail: 'b' });
    expect(
      fitTwoStage({ outcome: x, received: { r: [0, 1, 0, 1, 1] }, instruments: { o: [1, 1, 1, 1, 1] } }),
    ).toMatchObject({ reason: 'singular' });
    expect(lotteryEffect({ post: [1, 2], pre: [1, 2], offered: [true, true] })).toMatchObject({
      kind: 'not-estimable',
    });
    expect(kendall([1, 1, 1], [1, 2, 3])).toMatchObject({ reason: 'no-spread' });
    expect(spearman([1, 2], [1, 2])).toMatchObject({ reason: 'too-few' });
  });

  it('names the argument that is wrong', () => {
    expect(() => fitLinearModel({ outcome: [1, NaN], predictors: {} })).toThrow(/^outcome:/);
    expect(() => fitLinearModel({ outcome: [1, 2], predictors: { age: [1] } })).toThrow(/^age:/);
    expect(() => fitLinearModel({ outcome: [1, 2, 3], predictors: {} }, { errors: 'CR2' })).toThrow(
      /^clusters:/,
    );
    expect(() => fitLogistic({ outcome: [0, 2], predictors: {} })).toThrow(/^outcome:/);
    expect(() => doseResponse({ post: [1], pre: [1], dose: [-1] })).toThrow(/^dose:/);
    expect(() => lotteryEffect({ post: [1, 2], pre: [1], offered: [true, false] })).toThrow(/^pre:/);
  });
});
