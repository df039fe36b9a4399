import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWeighted, retentionWeights } from '../change/inverse-probability.ts';
import { expectNear, expectNoNaN, need } from '../testing/compare.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { adjustPValues, type PValueAdjustment } from './adjust-p-values.ts';
import { eValue } from './e-value.ts';
import { hedgesG, standardisedChange, standardisedChangeRaw } from './effect-size.ts';
import { type HeterogeneityMethod, poolEstimates } from './meta-analysis.ts';
import { permutationTest } from './randomisation.ts';
import { minimalDetectableEffect, peoplePerArm, peoplePerArmForShares, powerOfTwoArms } from './power.ts';
import second from './reference/impact.json' with { type: 'json' };
import { staggeredEffect } from './staggered-adoption.ts';
import { shareTrend } from './share-trend.ts';

const { data } = second;
const methods: PValueAdjustment[] = [
  'bonferroni',
  'holm',
  'hochberg',
  'benjamini-hochberg',
  'benjamini-yekutieli',
];

describe('impact agrees with R (metafor, and lm for two by two)', () => {
  const treated = data.post.filter((_, row) => data.treated[row] === 1);
  const others = data.post.filter((_, row) => data.treated[row] === 0);

  it('effect sizes', () => {
    const g = need(hedgesG(treated, others));
    expectNear([g.estimate, g.variance], [second.hedges.g, second.hedges.variance], 1e-11);
    expectNear([g.interval.lower, g.interval.upper], second.hedges.interval, 1e-6);
    const raw = need(standardisedChangeRaw(data.pre, data.post));
    expectNear([raw.estimate, raw.variance], [second.smcr.d, second.smcr.variance], 1e-11);
    const change = need(standardisedChange(data.pre, data.post));
    expectNear([change.estimate, change.variance], [second.smcc.d, second.smcc.variance], 1e-11);
  });

  it.each(['EEz', 'DLz', 'DLknha', 'PMz', 'PMknha', 'REMLz', 'REMLknha'] as const)(
    'meta-analysis %s',
    (name) => {
      const { yi, vi } = second.meta;
      const check = second.meta[name];
      const method = name.replace(/z$|knha$/, '') as HeterogeneityMethod;
      const result = need(poolEstimates(yi, vi, { method, knappHartung: name.endsWith('knha') }));
      expectNear(
        [result.estimate, result.standardError, result.interval.lower, result.interval.upper],
        [check.b, check.se, ...check.ci],
        1e-8,
      );
      expectNear(
        [result.tau2, result.q.statistic, result.q.p, result.i2, result.p],
        [check.tau2, check.q, check.qp, check.i2, check.p],
        1e-8,
      );
      if (result.predictionInterval) {
        expectNear(
          [result.predictionInterval.lower, result.predictionInterval.upper],
          check.pi as number[],
          1e-8,
        );
      }
    },
  );

  it('power', () => {
    expectNear(
      [powerOfTwoArms({ n: 30, d: 0.5 }), peoplePerArm(0.4)!, peoplePerArmForShares(0.5, 0.65)!],
      [second.power.t, second.power.n, second.power.prop],
      1e-6,
    );
  });

  it.each([
    ['not-yet-treated', 'notyet'],
    ['never-treated', 'never'],
  ] as const)('staggered adoption with %s controls', (control, name) => {
    const { unit, period, group, org, y } = second.staggered;
    const input = { unit, period, group: group.map((start) => start || null), outcome: y };
    const check = second.staggered[name];
    for (const cluster of [undefined, org]) {
      const effect = need(staggeredEffect({ ...input, ...(cluster ? { cluster } : {}) }, { control }));
      const lines = [
        ...effect.groupTime,
        effect.simple,
        ...effect.dynamic,
        effect.dynamicOverall,
        ...effect.byGroup,
      ];
      expectNear(
        lines.map(({ estimate }) => estimate),
        check.estimate.slice(0, -1),
        1e-9,
      );
      expectNear(
        lines.map(({ standardError }) => standardError),
        (cluster ? check.seClustered : check.se).slice(0, -1),
        1e-6,
      );
    }
  });
});

describe('whatever comes', () => {
  it('adjusted p-values are monotone, at least as large, and do not depend on the order', () => {
    const p = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(p, { maxLength: 20 }), fc.constantFrom(...methods), (values, method) => {
        const adjusted = adjustPValues(values, method);
        const reversed = adjustPValues([...values].reverse(), method).reverse();
        expect(reversed).toEqual(adjusted);
        values.forEach((value, i) => {
          expect(adjusted[i] === null).toBe(value === null);
          if (value === null) return;
          expect(adjusted[i]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          values.forEach((other, j) => {
            if (other !== null && other <= value) expect(adjusted[j]).toBeLessThanOrEqual(adjusted[i]!);
          });
        });
      }),
      { numRuns: 1000 },
    );
    expect(adjustPValues([], 'holm')).toEqual([]);
    expect(adjustPValues([0.2], 'benjamini-yekutieli')).toEqual([0.2]);
  });

  it('the randomisation test is the same for moved and stretched answers, and turned round for turned answers', () => {
    const rows = fc.array(
      fc.record({
        y: fc.integer({ min: 0, max: 20 }),
        offered: fc.boolean(),
        round: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (given, factor) => {
        const [offered, round] = [given.map((row) => row.offered), given.map((row) => row.round)];
        const test = permutationTest(
          given.map(({ y }) => y),
          offered,
          { round },
        );
        const moved = permutationTest(
          given.map(({ y }) => factor * y + 7),
          offered,
          { round },
        );
        const turned = permutationTest(
          given.map(({ y }) => -y),
          offered,
          { round },
        );
        expectNoNaN(test);
        if (test.kind !== 'test' || moved.kind !== 'test' || turned.kind !== 'test') return;
        expect(moved.p).toBe(test.p);
        expect(turned.p).toBe(test.p);
        expect(turned.difference).toBeCloseTo(-test.difference, 9);
        expect(test.p).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('seeded draws are repeatable and near the exact p-value', () => {
    const outcome = [12, 18, 9, 22, 15, 30, 11, 7, 10, 14, 6, 9, 8];
    const offered = outcome.map((_, row) => row < 7);
    const exact = need(permutationTest(outcome, offered));
    const drawn = need(permutationTest(outcome, offered, { mostExact: 0, seed: 4 }));
    expect(drawn).toEqual(need(permutationTest(outcome, offered, { mostExact: 0, seed: 4 })));
    expect(Math.abs(drawn.p - exact.p)).toBeLessThan(0.006);
    expect(drawn).toMatchObject({ exact: false, draws: 9999 });
  });

  it('pooling does not depend on the order, turns round with the sign, and holds its estimate', () => {
    const site = fc.record({ y: fc.integer({ min: -50, max: 50 }), v: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(
        fc.array(site, { maxLength: 9 }),
        fc.constantFrom('REML', 'DL', 'PM', 'EE' as HeterogeneityMethod),
        (sites, method) => {
          const pool = (list: typeof sites, sign = 1) =>
            poolEstimates(
              list.map(({ y }) => sign * y),
              list.map(({ v }) => v),
              { method: method as HeterogeneityMethod },
            );
          const result = pool(sites);
          expectNoNaN(result);
          const turned = pool([...sites].reverse(), -1);
          expect(turned.kind).toBe(result.kind);
          if (result.kind !== 'pooled' || turned.kind !== 'pooled') return;
          expect(turned.estimate).toBeCloseTo(-result.estimate, 6);
          expect(turned.tau2).toBeCloseTo(result.tau2, 5);
          expect(result.interval.lower).toBeLessThanOrEqual(result.estimate);
          expect(result.interval.upper).toBeGreaterThanOrEqual(result.estimate);
          const around = result.predictionInterval;
          if (around) expect(around.lower).toBeLessThanOrEqual(result.interval.lower + 1e-9);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('more people give more power; the detectable effect is found with its power', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 300 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (n, r, takeUp) => {
          const plan = { baselineCorrelation: r, takeUp, dropOut: 0.2 };
          const least = minimalDetectableEffect({ n }, plan)!;
          expect(powerOfTwoArms({ n, d: least }, plan)).toBeCloseTo(0.8, 6);
          expect(powerOfTwoArms({ n: n + 20, d: least }, plan)).toBeGreaterThan(0.8);
          expect(Math.abs(peoplePerArm(least, {}, plan)! / n - 1)).toBeLessThan(1e-5);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('the table of people per arm in the method note', () => {
    const plan = { baselineCorrelation: 0.6, dropOut: 0.25 };
    const table = [0.2, 0.3, 0.4, 0.5].map((d) =>
      [1, 0.7, 0.5, 0.3].map((takeUp) => Math.ceil(peoplePerArm(d, {}, { ...plan, takeUp })!)),
    );
    const shown = [
      [338, 686, 1342, 3723],
      [151, 306, 598, 1656],
      [86, 174, 338, 932],
      [56, 111, 216, 598],
    ];
    table.forEach((row, i) =>
      row.forEach((n, j) => expect(Math.abs(n / shown[i]![j]! - 1)).toBeLessThan(0.02)),
    );
  });

  it('staggered adoption is right where two-way fixed effects are far off', () => {
    const random = createRandom(3);
    const rows = {
      unit: [] as number[],
      period: [] as number[],
      group: [] as (number | null)[],
      outcome: [] as number[],
    };
    for (let unit = 0; unit < 300; unit++) {
      const group = [3, 5, null][unit % 3]!;
      const level = 50 + 10 * random();
      for (let period = 1; period <= 6; period++) {
        const effect = group !== null && period >= group ? 3 * (period - group + 1) : 0;
        rows.unit.push(unit);
        rows.period.push(period);
        rows.group.push(group);
        rows.outcome.push(level + 2 * period + effect + 2 * (random() - 0.5));
      }
    }
    const effect = need(staggeredEffect(rows));
    const truth = (100 * (3 + 6 + 9 + 12) + 100 * (3 + 6)) / 600;
    expect(Math.abs(effect.simple.estimate / truth - 1)).toBeLessThan(0.05);
    for (const line of effect.dynamic.filter(({ eventTime }) => eventTime < 0))
      expect(Math.abs(line.estimate)).toBeLessThan(0.5);
  });

  it('says what it cannot say', () => {
    expect(hedgesG([1, 2], [3])).toMatchObject({ reason: 'too-few' });
    expect(hedgesG([1, 1], [1, 1])).toMatchObject({ reason: 'no-spread' });
    expect(standardisedChange([1, 2, 3], [2, 3, 4])).toMatchObject({ reason: 'no-spread' });
    expect(standardisedChangeRaw([1, 1, 1], [1, 2, 3])).toMatchObject({ reason: 'no-spread' });
    expect(poolEstimates([1], [1])).toMatchObject({ reason: 'too-few', needed: 2 });
    const alike = need(poolEstimates([2, 2], [1, 1]));
    expect(alike).toMatchObject({ tau2: 0, standardError: 0, estimate: 2 });
    // Two sites that happen to agree are no certainty.
    expect(alike.warnings.map(({ code }) => code)).toContain('narrower-than-known-errors');
    const apart = need(poolEstimates([2, 5], [1, 1])).warnings.map(({ code }) => code);
    expect(apart).toEqual(['few-sites']);
    expect(permutationTest([1, 2], [true, true])).toMatchObject({ reason: 'too-few' });
    expect(permutationTest([], [])).toMatchObject({ reason: 'no-answers' });
    expect(need(permutationTest([3, 3, 3, 3], [true, false, true, false])).p).toBe(1);
    expect(shareTrend([1], [2])).toMatchObject({ reason: 'too-few' });
    expect(shareTrend([0, 0], [2, 3])).toMatchObject({ reason: 'no-spread' });
    expect(minimalDetectableEffect({ n: 1 })).toBeNull();
    expect(peoplePerArm(0)).toBeNull();
    expect(powerOfTwoArms({ n: 1, d: 5 })).toBe(0);
    expect(peoplePerArmForShares(0.5, 0.5)).toBeNull();
    // All in one cluster, or one unit a group: no error to estimate, where it was 0 and p = 0.
    const two = {
      unit: [1, 1, 2, 2],
      period: [1, 2, 1, 2],
      group: [2, 2, null, null],
      outcome: [1, 2, 1, 1],
    };
    for (const input of [{ ...two, cluster: [7, 7, 7, 7] }, { ...two, cluster: [7, 7, 8, 8] }, two])
      expect(staggeredEffect(input)).toMatchObject({ kind: 'not-estimable', reason: 'too-few' });
    expect(staggeredEffect({ unit: [], period: [], group: [], outcome: [] })).toMatchObject({
      reason: 'no-answers',
    });
    expect(
      staggeredEffect({
        unit: [1, 1, 2, 2],
        period: [1, 2, 1, 2],
        group: [2, 2, 2, 2],
        outcome: [1, 2, 3, 4],
      }),
    ).toMatchObject({ kind: 'not-estimable' });
    const nobody = {
      outcome: [1, 2, null, 4],
      treated: [true, true, true, true],
      covariates: { a: [1, 2, 3, 4] },
    };
    expect(compareWeighted(nobody)).toMatchObject({ reason: 'no-spread' });
    expect(retentionWeights([true, false, true, false], { x: [1, 0, 1, 0] })).toMatchObject({
      reason: 'separation',
    });
    expect(retentionWeights([], {})).toMatchObject({ kind: 'not-estimable' });
  });

  it('names the argument that is wrong', () => {
    expect(() => adjustPValues([1.1], 'holm')).toThrow(/^pValues:/);
    expect(() => eValue(-1)).toThrow(/^ratio:/);
    expect(() => eValue(2, { interval: { lower: 3, upper: 4 } })).toThrow(/^interval:/);
    expect(() => poolEstimates([1, 2], [0, 1])).toThrow(/^variances:/);
    expect(() => powerOfTwoArms({ n: 10, d: 1 }, { takeUp: 0.2, takeUpWaiting: 0.5 })).toThrow(
      /^takeUpWaiting:/,
    );
    expect(() => minimalDetectableEffect({ n: 10, power: 0.01 })).toThrow(/^power:/);
    expect(() => shareTrend([3], [2])).toThrow(/^yes:/);
    expect(() =>
      staggeredEffect({ unit: [1, 1], period: [1, 1], group: [null, null], outcome: [1, 2] }),
    ).toThrow(/^unit:/);
  });
});
