import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectNear, expectNoNaN, need } from '../testing/compare.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { changeOverTime } from './change-over-time.ts';
import { changeShares } from './change-shares.ts';
import { fitEstimatingEquations } from './estimating-equations.ts';
import { fitRandomIntercept } from './random-intercept.ts';
import { fitRandomSlope } from './random-slope.ts';
import second from './reference/change.json' with { type: 'json' };
import { tippingPoint } from './tipping-point.ts';

const panel = {
  person: second.person,
  outcome: second.y,
  predictors: { wave: second.wave, age: second.age, woman: second.woman },
};
const estimatesOf = (fit: { coefficients: { estimate: number }[] }) =>
  fit.coefficients.map((line) => line.estimate);
const errorsOf = (fit: { coefficients: { standardError: number }[] }) =>
  fit.coefficients.map((line) => line.standardError);

describe('models of change agree with R (lme4, geepack)', () => {
  it.each(['REML', 'ML'] as const)('random intercept, %s', (method) => {
    const fit = need(fitRandomIntercept(panel, { method }));
    const check = method === 'REML' ? second.reml : second.ml;
    expect(fit.missing).toBe(second.y.filter((value) => value === null).length);
    expectNear(estimatesOf(fit), check.beta, 1e-6);
    expectNear(errorsOf(fit), check.se, 1e-6);
    expectNear(
      fit.coefficients.map(({ df }) => df),
      check.df,
      1e-5,
    );
    expectNear(
      [fit.betweenVariance, fit.residualVariance, fit.logLikelihood],
      [...check.between, ...check.residual, ...check.logLik],
      1e-6,
    );
  });

  it.each(['REML', 'ML'] as const)('random slope, %s', (method) => {
    const fit = need(fitRandomSlope(panel, 'wave', { method }));
    const check = method === 'REML' ? second.slopeReml : second.slopeMl;
    expectNear(estimatesOf(fit), check.beta, 1e-6);
    expectNear(errorsOf(fit), check.se, 1e-6);
    expectNear(
      [fit.interceptVariance, fit.covariance, fit.slopeVariance, fit.residualVariance],
      [...check.covariance, ...check.residual],
      1e-6,
    );
    expectNear([fit.logLikelihood], check.logLik, 1e-9);
  });

  it.each(['exchangeable', 'independence'] as const)('estimating equations, %s', (correlation) => {
    const score = need(fitEstimatingEquations(panel, { correlation }));
    const check = correlation === 'exchangeable' ? second.geeExchangeable : second.geeIndependence;
    expectNear(estimatesOf(score), check.beta, 1e-6);
    expectNear(errorsOf(score), check.se, 1e-6);
    expectNear([score.correlation, score.scale], [...check.alpha, ...check.scale], 1e-6);
    const yes = need(
      fitEstimatingEquations({ ...panel, outcome: second.good }, { correlation, link: 'logit' }),
    );
    const logit = correlation === 'exchangeable' ? second.geeLogit : second.geeLogitIndependence;
    expectNear(estimatesOf(yes), logit.beta, 1e-6);
    expectNear(errorsOf(yes), logit.se, 1e-6);
    expectNear([yes.correlation, yes.scale], [...logit.alpha, ...logit.scale], 1e-6);
  });
});

const rows = fc.array(
  fc.record({
    person: fc.integer({ min: 0, max: 5 }),
    y: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    x: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 24 },
);
type Row = { person: number; y: number | null; x: number };
const toPanel = (list: Row[], turn = 1) => ({
  person: list.map(({ person }) => `p${person}`),
  outcome: list.map(({ y }) => (y === null ? null : turn * y)),
  predictors: { x: list.map(({ x }) => x) },
});

describe('models of change, whatever comes', () => {
  it('the random intercept does not depend on the order of people; turning the scale turns the sign', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const fit = fitRandomIntercept(toPanel(list));
        const turned = fitRandomIntercept(toPanel([...list].reverse(), -1));
        expectNoNaN(fit);
        expect(turned.kind).toBe(fit.kind);
        if (fit.kind !== 'fit' || turned.kind !== 'fit') return;
        expect(Math.abs(turned.residualVariance / fit.residualVariance - 1)).toBeLessThan(1e-5);
        fit.coefficients.forEach(({ estimate, interval, standardError }, j) => {
          expect(Math.abs(turned.coefficients[j]!.estimate + estimate)).toBeLessThan(
            1e-5 * (1 + standardError + Math.abs(estimate)),
          );
          expect(interval.lower).toBeLessThanOrEqual(estimate);
          expect(interval.upper).toBeGreaterThanOrEqual(estimate);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing is NaN, in no model', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const given = toPanel(list);
        expectNoNaN(fitRandomSlope(given, 'x'));
        expectNoNaN(fitEstimatingEquations(given));
        const yes = given.outcome.map((value) => (value === null ? null : value > 10 ? 1 : 0));
        expectNoNaN(fitEstimatingEquations({ ...given, outcome: yes }, { link: 'logit' }));
        const seen = new Set<string>();
        const once = list.filter(
          ({ person, x }) => !seen.has(`${person} ${x}`) && seen.add(`${person} ${x}`),
        );
        expectNoNaN(
          changeOverTime({
            person: once.map(({ person }) => person),
            wave: once.map(({ x }) => x),
            score: once.map(({ y }) => y),
          }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('says what it cannot say', () => {
    const none = { person: [], outcome: [], predictors: {} };
    expect(fitRandomIntercept(none)).toMatchObject({ reason: 'no-answers' });
    expect(fitRandomSlope({ ...none, predictors: { x: [] } }, 'x')).toMatchObject({ reason: 'no-answers' });
    expect(fitEstimatingEquations(none)).toMatchObject({ reason: 'no-answers' });
    const two = { person: [1, 1, 2, 2, 3, 3], predictors: { x: [0, 1, 0, 1, 0, 1] } };
    expect(fitRandomIntercept({ ...two, outcome: [5, 5, 5, 5, 5, 5] })).toMatchObject({
      reason: 'no-spread',
    });
    expect(fitRandomIntercept({ ...two, outcome: [1, 1, 2, 2, 3, 3] })).toMatchObject({
      reason: 'no-spread',
    });
    expect(
      fitRandomIntercept({ ...two, person: [1, 1, 1, 1, 1, 1], outcome: [1, 2, 3, 4, 5, 7] }),
    ).toMatchObject({ reason: 'too-few' });
    expect(
      fitRandomIntercept({ ...two, person: [1, 2, 3, 4, 5, 6], outcome: [1, 2, 3, 4, 5, 7] }),
    ).toMatchObject({ reason: 'too-few' });
    expect(
      fitRandomIntercept({ ...two, predictors: { x: [1, 1, 1, 1, 1, 1] }, outcome: [1, 2, 3, 4, 5, 7] }),
    ).toMatchObject({ reason: 'singular', detail: 'x' });
    const alike = need(fitRandomIntercept({ ...two, outcome: [1, 9, 2, 8, 9, 1] }));
    expect(alike.betweenVariance).toBe(0);
    expect(alike.warnings.map(({ code }) => code)).toContain('between-variance-zero');
    expect(() => fitRandomIntercept({ ...two, outcome: [1, 2, 3, NaN, 5, 7] })).toThrow(/^outcome:/);
    expect(() => fitRandomSlope({ ...two, outcome: [1, 2, 3, 4, 5, 7] }, 'wave')).toThrow(/^slope:/);
    expect(() => fitEstimatingEquations({ ...two, outcome: [1, 2, 3, 4, 5, 7] }, { link: 'logit' })).toThrow(
      /^outcome:/,
    );
  });
});

describe('a change when not everybody stays', () => {
  it('is right when leaving depends on what was seen, where the means of waves are not', () => {
    const random = createRandom(9);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let [model, means, covered] = [0, 0, 0];
    const runs = 400;
    for (let run = 0; run < runs; run++) {
      const input = { person: [] as number[], wave: [] as number[], score: [] as (number | null)[] };
      let [sum, stayed, first] = [0, 0, 0];
      for (let person = 0; person < 80; person++) {
        const level = 12 * normal();
        const before = 50 + level + 9 * normal();
        const after = 54 + level + 9 * normal();
        const left = random() < 1 / (1 + Math.exp(0.6 + 0.08 * (before - 50)));
        input.person.push(person, person);
        input.wave.push(0, 1);
        input.score.push(before, left ? null : after);
        first += before / 80;
        if (!left) [sum, stayed] = [sum + after, stayed + 1];
      }
      const result = need(changeOverTime(input));
      model += result.change.estimate / runs;
      means += (sum / stayed - first) / runs;
      if (result.change.interval.lower <= 4 && 4 <= result.change.interval.upper) covered++;
      expect(result.tippingPoint.zero).not.toBeNull();
    }
    expect(Math.abs(model - 4)).toBeLessThan(0.3);
    expect(means - 4).toBeGreaterThan(1.5);
    expect(covered / runs).toBeGreaterThan(0.93);
  });

  it('tips where the change would be zero, in both languages', () => {
    const tip = tippingPoint({ change: 4, standardError: 1.2, df: 80 }, { started: 100, lost: 35 });
    expect(tip.zero).toBeCloseTo(4 / 0.35, 10);
    expect(tip.uncertain).toBeGreaterThan(0);
    expect(tip.uncertain).toBeLessThan(tip.zero!);
    expect(tip.sentence.nl).toBe(
      'Als wie vertrok 11,4 punten lager scoorde dan voorspeld, was de verandering nul.',
    );
    expect(tip.sentence.en).toBe(
      'If those who left scored 11.4 points lower than predicted, the change would be zero.',
    );
    const fall = tippingPoint({ change: -4, standardError: 1.2, df: 80 }, { started: 100, lost: 35 });
    expect(fall.zero).toBe(-tip.zero!);
    expect(fall.uncertain).toBeCloseTo(-tip.uncertain!, 12);
    expect(fall.sentence.en).toContain('higher');
    expect(tippingPoint({ change: 1, standardError: 5, df: 9 }, { started: 20, lost: 5 }).uncertain).toBe(0);
    expect(tippingPoint({ change: 1, standardError: 5, df: 9 }, { started: 20, lost: 0 }).zero).toBeNull();
  });

  it('counts improved, same and worse, always all three', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 100 }),
            fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
          ),
        ),
        (pairs) => {
          const [pre, post] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
          const result = changeShares(pre, post);
          const turned = changeShares(
            pre.map((value) => 100 - value),
            post.map((value) => (value === null ? null : 100 - value)),
          );
          if (result.kind !== 'shares' || turned.kind !== 'shares') {
            expect(post.every((value) => value === null)).toBe(true);
            return;
          }
          expect(result.improved.count + result.same.count + result.worse.count).toBe(result.n);
          expect(result.n + result.missing).toBe(pairs.length);
          expect(turned.improved).toEqual(result.worse);
        },
      ),
      { numRuns: 1000 },
    );
    expect(changeShares([1], [null])).toMatchObject({ reason: 'no-answers' });
    expect(need(changeShares([33.3], [43.3])).improved.count).toBe(1);
  });
});
