import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../distributions/beta.ts';
import { digamma, trigamma, trigammaInverse } from '../distributions/digamma.ts';
import { expectNear, expectNoNaN, need } from '../testing/compare.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { binomialTrend } from './binomial-trend.ts';
import { funnelLimits, proportionChart, responseDrop } from './control-chart.ts';
import { keyness } from './keyness.ts';
import { mannKendall } from './mann-kendall.ts';
import { findFalls } from './moderated-t.ts';
import { moderateVariances } from './moderated-variance.ts';
import { cusum, ewma } from './running-chart.ts';
import { shrinkMeans } from './shrunk-means.ts';
import { shrinkShares } from './shrunk-shares.ts';
import { smallestFall } from './smallest-fall.ts';
import { theilSen } from './theil-sen.ts';

describe('the functions behind them', () => {
  it('digamma and trigamma hold their recurrences and known values', () => {
    const euler = 0.5772156649015329;
    expectNear([digamma(1), digamma(0.5)], [-euler, -euler - 2 * Math.LN2], 1e-14);
    expectNear([trigamma(1), trigamma(0.5)], [Math.PI ** 2 / 6, Math.PI ** 2 / 2], 1e-14);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 400, noNaN: true }), (x) => {
        expectNear([digamma(x + 1), trigamma(x + 1)], [digamma(x) + 1 / x, trigamma(x) - 1 / (x * x)], 1e-12);
        expect(Math.abs(trigammaInverse(trigamma(x)) - x) / x).toBeLessThan(1e-10);
      }),
      { numRuns: 1000 },
    );
  });

  it('variances are drawn between their own and the common one', () => {
    const group = fc.record({
      variance: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
      df: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 30 }), (groups) => {
        const own = groups.map(({ variance }) => variance);
        const result = moderateVariances(
          own,
          groups.map(({ df }) => df),
        );
        expectNoNaN(result);
        result.variances.forEach((variance, i) => {
          const [low, high] = [
            Math.min(own[i]!, result.priorVariance),
            Math.max(own[i]!, result.priorVariance),
          ];
          expect(variance).toBeGreaterThanOrEqual(low * (1 - 1e-9));
          expect(variance).toBeLessThanOrEqual(high * (1 + 1e-9));
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('turning the scale round turns signals round, and the order of groups does not matter', () => {
    const group = fc.record({
      meanChange: fc.integer({ min: -40, max: 40 }),
      variance: fc.integer({ min: 0, max: 900 }),
      n: fc.constantFrom(0, 1, 2, 3, 8, 15, 40),
    });
    const ofAll = ({ groups }: ReturnType<typeof findFalls>) =>
      groups.map((signal) => (signal.kind === 'assessed' ? signal.q : null));
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
        const result = findFalls(groups, { minimum: 2 });
        expectNoNaN(result);
        const turned = groups.map((own) => ({ ...own, meanChange: -own.meanChange }));
        const q = ofAll(result);
        expect(ofAll(findFalls(turned, { minimum: 2 }))).toEqual(q);
        const reversed = ofAll(findFalls([...groups].reverse(), { minimum: 2 })).reverse();
        q.forEach((value, i) => {
          if (value === null) expect(reversed[i]).toBeNull();
          else expect(reversed[i]!).toBeCloseTo(value, 9);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('shrunk values lie between the raw one and the mean of all, in their interval', () => {
    const group = fc.record({
      n: fc.integer({ min: 0, max: 60 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 9 }), (groups) => {
        const people = groups.map(({ n }) => n);
        const yes = groups.map(({ n, share }) => Math.round(n * share));
        const result = shrinkShares(yes, people);
        expectNoNaN(result);
        if (result.kind === 'not-estimable') return;
        for (const { raw, estimate, interval, posterior } of result.groups) {
          const own = raw ?? result.mean;
          expect(estimate).toBeGreaterThanOrEqual(Math.min(own, result.mean) - 1e-9);
          expect(estimate).toBeLessThanOrEqual(Math.max(own, result.mean) + 1e-9);
          expect(interval.lower).toBeLessThanOrEqual(estimate + 1e-9);
          expect(interval.upper).toBeGreaterThanOrEqual(estimate - 1e-9);
          expect(interval.upper - interval.lower).toBeGreaterThanOrEqual(
            posterior.upper - posterior.lower - 1e-9,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('honesty', () => {
  it('a group finds the smallest fall four times in five', () => {
    const random = createRandom(5);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const fall = smallestFall({ n: 20, variance: 324, family: 1, rate: 0.05 })!;
    let found = 0;
    for (let run = 0; run < 4000; run++) {
      const changes = Array.from({ length: 20 }, () => -fall + 18 * normal());
      const mean = changes.reduce((sum, value) => sum + value, 0) / 20;
      const variance = changes.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 19;
      const [signal] = findFalls([{ meanChange: mean, variance, n: 20 }], { rate: 0.05 }).groups;
      if (signal?.kind === 'assessed' && signal.alert) found++;
    }
    expect(found / 4000).toBeGreaterThan(0.78);
    expect(found / 4000).toBeLessThan(0.82);
  });

  it('shrinking halves the error of small municipalities, and nine intervals in ten hold the truth', () => {
    const random = createRandom(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    let [raw, shrunk, covered, all] = [0, 0, 0, 0];
    for (let run = 0; run < 400; run++) {
      const truth = Array.from({ length: 20 }, () => 50 + 4 * normal());
      const variances = truth.map((_, i) => 324 / (5 + Math.floor((55 * i) / 19)));
      const means = truth.map((value, i) => value + Math.sqrt(variances[i]!) * normal());
      const result = need(shrinkMeans(means, variances));
      result.groups.forEach(({ estimate, interval }, i) => {
        raw += (means[i]! - truth[i]!) ** 2;
        shrunk += (estimate - truth[i]!) ** 2;
        all++;
        if (interval.lower <= truth[i]! && truth[i]! <= interval.upper) covered++;
      });
    }
    expect(shrunk / raw).toBeLessThan(0.6);
    expect(covered / all).toBeGreaterThan(0.92);
  });

  it.each([
    [100, 0.92],
    [30, 0.9],
    [Infinity, 0.95],
  ])('intervals of shrunk shares hold the truth, where places differ as a + b = %s', (strength, least) => {
    const random = createRandom(12);
    let [covered, known, all] = [0, 0, 0];
    for (let run = 0; run < 200; run++) {
      const people = Array.from({ length: 20 }, (_, i) => 5 + Math.floor((55 * i) / 19));
      const truth = people.map(() =>
        strength === Infinity ? 0.2 : betaQuantile(random(), 0.2 * strength, 0.8 * strength),
      );
      const yes = people.map((n, i) => Array.from({ length: n }, random).filter((u) => u < truth[i]!).length);
      need(shrinkShares(yes, people)).groups.forEach(({ interval, posterior }, i) => {
        all++;
        if (interval.lower <= truth[i]! && truth[i]! <= interval.upper) covered++;
        if (posterior.lower <= truth[i]! && truth[i]! <= posterior.upper) known++;
      });
    }
    expect(covered / all).toBeGreaterThan(least);
    expect(covered).toBeGreaterThan(known);
  });

  it.each([
    ['thirty people beside a thousand', [1000, 30, 30]],
    ['ten beside three hundred', [300, 300, 10]],
  ])('few groups: the interval of a small one does not lean on the large one, %s', (_, people) => {
    const random = createRandom(14);
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const truth = people.map(() => betaQuantile(random(), 12, 48));
      const yes = people.map((n, i) => Array.from({ length: n }, random).filter((u) => u < truth[i]!).length);
      const { interval } = need(shrinkShares(yes, people)).groups[2]!;
      if (interval.lower <= truth[2]! && truth[2]! <= interval.upper) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
  });

  it.each([
    ['eight people beside four hundred', [8, 400]],
    ['thirty beside a thousand', [30, 30, 30, 30, 1000]],
  ])('ten groups that differ little: the intervals of the small ones hold the truth, %s', (_, sizes) => {
    const random = createRandom(15);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const people = Array.from({ length: 10 }, (_value, i) => sizes[i % sizes.length]!);
    const covered = { shares: 0, means: 0 };
    let all = 0;
    for (let run = 0; run < 40; run++) {
      const truth = people.map(() => betaQuantile(random(), 0.3 * 150, 0.7 * 150));
      const yes = people.map((n, i) => Array.from({ length: n }, random).filter((u) => u < truth[i]!).length);
      const scores = people.map(() => 50 + 2 * normal());
      const means = people.map((n, i) => scores[i]! + (18 / Math.sqrt(n)) * normal());
      const shares = need(shrinkShares(yes, people)).groups;
      const drawn = need(
        shrinkMeans(
          means,
          people.map((n) => 324 / n),
        ),
      ).groups;
      for (const [i, n] of people.entries()) {
        if (n > Math.min(...people)) continue;
        all++;
        const [share, mean] = [shares[i]!.interval, drawn[i]!.interval];
        if (share.lower <= truth[i]! && truth[i]! <= share.upper) covered.shares++;
        if (mean.lower <= scores[i]! && scores[i]! <= mean.upper) covered.means++;
      }
    }
    // Adding a second-order term to what is known with the prior given held in 65–87%.
    expect(covered.shares / all).toBeGreaterThan(0.94);
    expect(covered.means / all).toBeGreaterThan(0.94);
  });

  it.each([
    ['five months', [1, 2, 3, 4, 5]],
    ['six months, two and two at once', [1, 1, 2, 2, 3, 3]],
    ['ten months', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('the interval of a slope holds it at least as often as it says: %s', (_, times) => {
    const random = createRandom(13);
    const runs = 4000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const noise = () => Math.log(1 / (1 - random()) - 0.999);
      const { interval } = need(
        theilSen(
          times.map((time) => 2 * time + noise()),
          { times, confidence: 0.9 },
        ),
      );
      if (interval!.lower <= 2 && 2 <= interval!.upper) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.89);
  });

  it('the range of a place where nobody says yes begins at 0 when most places are next to it', () => {
    const yes = [0, 0, 0, 0, 1, 14, 0, 0, 9, 0];
    const found = need(
      shrinkShares(
        yes,
        yes.map(() => 30),
      ),
    );
    expect(found.prior!.a).toBeLessThan(1);
    expect(found.groups[0]!.interval.lower).toBe(0);
    const turned = need(
      shrinkShares(
        yes.map((count) => 30 - count),
        yes.map(() => 30),
      ),
    );
    expect(turned.groups[0]!.interval.upper).toBe(1);
    // Where shares lie together nobody is no reason for it.
    const alike = [0, 3, 4, 5, 2, 4, 3, 6, 5, 3, 4];
    expect(
      need(
        shrinkShares(
          alike,
          alike.map(() => 12),
        ),
      ).groups[0]!.interval.lower,
    ).toBeGreaterThan(0.01);
  });

  it('says what it cannot say', () => {
    expect(need(theilSen([4, 5, 7, 9])).interval).toBeNull();
    expect(need(theilSen([4, 5, 7, 9], { confidence: 0.9 })).interval).not.toBeNull();
    const one = need(shrinkShares([1, 0, 1, 0], [1, 1, 1, 0])).groups[0]!.interval;
    expect(one.upper).toBe(1);
    expect(one.lower).toBeLessThan(0.21);
    expect(mannKendall([1, 2])).toMatchObject({ reason: 'too-few', needed: 3 });
    expect(mannKendall([])).toMatchObject({ reason: 'no-answers' });
    expect(mannKendall([3, 3, 3])).toMatchObject({ reason: 'no-spread' });
    expect(theilSen([4])).toMatchObject({ reason: 'too-few' });
    expect(theilSen([4, 5], { times: [1, 1] })).toMatchObject({ kind: 'not-estimable' });
    expect(shrinkMeans([4], [1])).toMatchObject({ reason: 'too-few' });
    expect(shrinkShares([0, 0], [5, 6])).toMatchObject({ reason: 'no-spread' });
    expect(shrinkShares([1], [5])).toMatchObject({ reason: 'too-few' });
    expect(keyness(0, 0, 1, 10)).toMatchObject({ reason: 'no-answers' });
    expect(binomialTrend([0, 0, 5, 5], [5, 5, 5, 5])).toMatchObject({ reason: 'separation' });
    expect(binomialTrend([0, 0, 0], [5, 5, 5])).toMatchObject({ reason: 'no-spread' });
    expect(binomialTrend([1, 2], [5, 5])).toMatchObject({ reason: 'too-few' });
    expect(proportionChart([5, 5], [5, 5])).toMatchObject({ reason: 'no-spread' });
    expect(responseDrop([], [])).toMatchObject({ reason: 'no-answers' });
    expect(need(responseDrop([5, 5, 1], [5, 5, 5], { baseline: 2 })).points[2]?.signal).toBe(true);
    const change = { meanChange: -60, variance: 100 };
    const { groups, priorDf } = findFalls([
      { ...change, n: 9 },
      { ...change, n: 10 },
    ]);
    expect(groups.map(({ kind }) => kind)).toEqual(['not-assessed', 'assessed']);
    // The nine count nowhere: not in the spread either.
    expect(priorDf).toBe(findFalls([{ ...change, n: 10 }]).priorDf);
    expect(findFalls([{ ...change, n: 1 }], { minimum: 2 }).groups[0]).toMatchObject({
      kind: 'not-assessed',
    });
    for (const minimum of [0, 1, NaN]) expect(() => findFalls([], { minimum })).toThrow('minimum');
    expect(findFalls([]).groups).toEqual([]);
    for (const result of [
      keyness(3, 3, 4, 4),
      keyness(0, 5, 0, 5),
      shrinkMeans([1, 1], [1, 1]),
      proportionChart([0, 1], [0, 2]),
    ]) {
      expectNoNaN(result);
    }
  });

  it('names the argument that is wrong', () => {
    expect(() => proportionChart([6], [5])).toThrow(/^yes:/);
    expect(() => ewma([NaN])).toThrow(/^scores:/);
    expect(() => cusum([1], { limit: 0 })).toThrow(/^limit:/);
    expect(() => keyness(5, 4, 1, 10)).toThrow(/^termA:/);
    expect(() => shrinkMeans([1, 2], [1, 0])).toThrow(/^variances:/);
    expect(() => smallestFall({ n: 5, variance: -1, family: 1 })).toThrow(/^variance:/);
    expect(() => funnelLimits(5, 2)).toThrow(/^centre:/);
  });
});
