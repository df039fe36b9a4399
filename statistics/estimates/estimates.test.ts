import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialCdf,
  bootstrapInterval,
  collapseMargin,
  compareMeans,
  estimateMedian,
  isNotEstimable,
  kruskalWallis,
  mcNemar,
  meanInterval,
  type NotEstimable,
  pairedDifference,
  postStratify,
  quantile,
  rakeDesign,
  rakeWeights,
  shareInterval,
  shareMethods,
  StatisticsError,
  surveyDesign,
  type SurveyDesign,
  type SurveyEstimate,
  surveyMean,
  surveyMeansBy,
  surveyRatio,
  surveyTotal,
  tukeyDifferences,
  weightedMean,
  weightedQuantile,
  weightReport,
  welchAnova,
} from '../index.ts';
import { compareNumbers } from '../reference-checks/compare.ts';

interface Numbers {
  estimate: number;
  standardError: number;
  designEffect?: number;
}
interface Reference {
  welch: Record<string, number>;
  anova: Record<string, number>;
  kruskal: Record<string, number>;
  tukey: Record<string, number>[];
  quantiles: number[][];
  weighted: number[][];
  bca: { estimate: number; lower: number; upper: number; indices: number[][] };
  data: {
    stratum: string[];
    unit: number[];
    w: number[];
    sex: string[];
    age: string[];
    y: number[];
    z: number[];
  };
  designs: Record<
    string,
    { mean: Numbers; total: Numbers; ratio: Numbers; by: (Numbers & { group: string })[]; df: number }
  >;
  postStratified: { mean: Numbers; total: Numbers; weights: number[] };
  raked: { mean: Numbers; total: Numbers; ratio: Numbers; weights: number[] };
  paired: Record<'both' | 'onlyFirst' | 'onlySecond' | 'neither' | 'estimate' | 'lower' | 'upper', number>[];
}
const reference = JSON.parse(
  readFileSync(new URL('reference/estimates.json', import.meta.url), 'utf8'),
) as Reference;

/** Every expected number, found flat or in the interval, to 1e-9. */
function expectNumbers(actual: unknown, expected: unknown, tolerance = 1e-9): void {
  const flat = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && 'interval' in value
      ? { ...value, ...(value.interval as object) }
      : value;
  expect(compareNumbers(flat(actual), expected, tolerance).wrong).toEqual([]);
}

const groups = [
  [55, 60, 70, 80, 41.5, 62],
  [40, 50, 45, 71],
  [12, 50, 33, 90, 61],
];
const tied = [
  [1, 2, 2, 3, 4, 1],
  [3, 4, 4, 5, 5],
  [2, 2, 3, 5, 4, 4],
];
const x = [3, 8.5, 1, 9, 22, 4, 4, 7, 15.5, 2, 11];
const weights = [1, 2, 0.5, 3, 1, 0, 2.5, 1, 4, 1.5, 2];
const shares = [0, 0.05, 0.1, 0.25, 0.5, 0.8, 0.975, 1];

describe('estimates as R gives them', () => {
  it('compare means of two and more groups', () => {
    expectNumbers(compareMeans(groups[0]!, groups[1]!), reference.welch);
    expectNumbers(welchAnova(groups), reference.anova);
    expectNumbers(kruskalWallis(tied), reference.kruskal);
    const tukey = tukeyDifferences(groups);
    if (tukey.kind !== 'comparisons') throw new Error(tukey.reason);
    tukey.pairs.forEach((pair, k) => expectNumbers(pair, reference.tukey[k], 1e-7));
  });

  it('find quantiles, plain and weighted', () => {
    ([6, 7, 8] as const).forEach((type, k) =>
      expectNumbers(
        shares.map((p) => quantile(x, p, type)),
        reference.quantiles[k],
      ),
    );
    (['inverse', 6, 7, 8] as const).forEach((type, k) =>
      expectNumbers(
        shares.slice(1, 7).map((p) => weightedQuantile(x, weights, p, type)),
        reference.weighted[k],
      ),
    );
  });

  it('give BCa intervals for the resamples of R', () => {
    const { indices, ...expected } = reference.bca;
    const ratio = (people: Int32Array) => {
      const values = Array.from(people, (i) => x[i]!);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return mean / Math.sqrt(squares / (values.length - 1));
    };
    expectNumbers(bootstrapInterval(x.length, ratio, { resamples: indices }), expected);
  });

  it('change shares among the same people', () => {
    for (const { estimate, lower, upper, ...counts } of reference.paired)
      expectNumbers(pairedDifference(counts), { estimate, lower, upper });
  });
});

describe('surveys as R’s survey package', () => {
  const { stratum: strata, unit: clusters, w, sex, age, y, z } = reference.data;
  const sizes = { n: 20, s: 9, w: 60 };
  const designs: Record<string, SurveyDesign> = {
    plain: surveyDesign({ weights: w }),
    stratified: surveyDesign({ weights: w, strata }),
    clustered: surveyDesign({ weights: w, strata, clusters }),
    corrected: surveyDesign({ weights: w, strata, clusters, populationSizes: sizes }),
    staged: surveyDesign({
      weights: w,
      strata,
      clusters,
      populationSizes: sizes,
      secondStage: { populationSizes: clusters.map((unit) => 12 + unit) },
    }),
  };

  it.each(Object.keys(designs))('estimate means, totals, ratios and groups of a %s sample', (name) => {
    const [design, expected] = [designs[name]!, reference.designs[name]!];
    expectNumbers(surveyMean(design, y), { ...expected.mean, df: expected.df });
    expectNumbers(surveyTotal(design, y), expected.total);
    expectNumbers(surveyRatio(design, y, z), expected.ratio);
    const by = surveyMeansBy(design, y, sex);
    for (const { group, ...numbers } of expected.by)
      expectNumbers(by.find((one) => one.group === group)?.result, numbers);
  });

  it('estimate after post-stratification and raking, with the error that these leave', () => {
    const post = postStratify(designs['clustered']!, sex, { f: 160, m: 150 });
    if ('kind' in post) throw new Error(post.reason);
    expectNumbers(Array.from(post.weights), reference.postStratified.weights);
    const numbers = ({ estimate, standardError }: Numbers) => ({ estimate, standardError });
    expectNumbers(surveyMean(post, y), numbers(reference.postStratified.mean));
    expectNumbers(surveyTotal(post, y), numbers(reference.postStratified.total));
    const raked = rakeDesign(designs['clustered']!, [
      { name: 'sex', cells: sex, population: { f: 160, m: 150 } },
      { name: 'age', cells: age, population: { o: 100, v: 60, y: 150 } },
    ]);
    if (raked.kind !== 'raked') throw new Error(raked.reason);
    expectNumbers(Array.from(raked.design.weights), reference.raked.weights);
    expectNumbers(surveyMean(raked.design, y), numbers(reference.raked.mean), 1e-8);
    expectNumbers(surveyTotal(raked.design, z), numbers(reference.raked.total), 1e-8);
    expectNumbers(surveyRatio(raked.design, y, z), numbers(reference.raked.ratio), 1e-8);
  });

  it('do not depend on order, names of strata or the scale of the weights', () => {
    const answers = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 2 }),
      ),
      {
        minLength: 6,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(answers, fc.double({ min: 0.1, max: 50, noNaN: true }), (people, scale) => {
        const estimate = (list: typeof people, factor: number, name: (stratum: number) => string) =>
          surveyMean(
            surveyDesign({
              weights: list.map(([, weight]) => weight * factor),
              strata: list.map(([, , stratum]) => name(stratum)),
              singleUnits: 'adjust',
            }),
            list.map(([value]) => value),
          );
        const one = estimate(people, 1, String);
        const other = estimate([...people].reverse(), scale, (stratum) => `part ${2 - stratum}`);
        expect(other.kind).toBe(one.kind);
        if (one.kind !== 'estimate' || other.kind !== 'estimate') return;
        expect(other.estimate).toBeCloseTo(one.estimate, 9);
        expect(other.standardError).toBeCloseTo(one.standardError, 8);
        expect(one.interval.lower).toBeLessThanOrEqual(one.estimate);
        expect(one.interval.upper).toBeGreaterThanOrEqual(one.estimate);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('raking', () => {
  it('meets the margins to 1e-8, whatever the order of people, and keeps to the caps or says that it cannot', () => {
    const people = fc.array(fc.tuple(fc.constantFrom('f', 'm'), fc.constantFrom('x', 'y', 'z')), {
      minLength: 12,
      maxLength: 80,
    });
    fc.assert(
      fc.property(people, fc.integer({ min: 20, max: 80 }), fc.boolean(), (list, women, capped) => {
        const margins = (rows: typeof list) => [
          { name: 'sex', cells: rows.map(([sex]) => sex), population: { f: women, m: 100 - women } },
          { name: 'area', cells: rows.map(([, area]) => area), population: { x: 30, y: 30, z: 40 } },
        ];
        const options = capped ? { caps: [0.3, 3] as const } : {};
        const start = list.map(() => 1);
        const raked = rakeWeights(start, margins(list), options);
        if (raked.kind !== 'raked') {
          expect(['no-convergence', 'too-few', 'no-answers']).toContain(raked.reason);
          return;
        }
        for (const { cells, population } of margins(list))
          for (const [cell, size] of Object.entries(population)) {
            const sum = raked.weights.reduce(
              (total, weight, i) => total + (cells[i] === cell ? weight : 0),
              0,
            );
            expect(Math.abs(sum - size)).toBeLessThan(1e-8 * 100);
          }
        if (capped) {
          expect(raked.report.largest).toBeLessThanOrEqual(3 + 1e-9);
          expect(raked.report.smallest).toBeGreaterThanOrEqual(0.3 - 1e-9);
        }
        expect(raked.report.effectiveN).toBeLessThanOrEqual(list.length);
        const turned = rakeWeights(start, margins([...list].reverse()), options);
        if (turned.kind !== 'raked') throw new Error(turned.reason);
        raked.weights.forEach((weight, i) =>
          expect(turned.weights[list.length - 1 - i]!).toBeCloseTo(weight, 6),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reports what cannot be met', () => {
    const cells = ['a', 'a', 'b', 'b'];
    const contradiction = rakeWeights(
      [1, 1, 1, 1],
      [
        { name: 'one', cells, population: { a: 10, b: 30 } },
        { name: 'two', cells, population: { a: 30, b: 10 } },
      ],
    );
    expect(contradiction).toMatchObject({
      kind: 'not-estimable',
      reason: 'no-convergence',
      report: { rounds: 1000 },
    });
    expect(
      rakeWeights([1, 1], [{ name: 'one', cells: ['a', 'a'], population: { a: 1, b: 1 } }]),
    ).toMatchObject({
      reason: 'no-answers',
      margin: 'one',
    });
    const tight = rakeWeights(
      [1, 1, 1, 1],
      [{ name: 'one', cells: ['a', 'b', 'b', 'b'], population: { a: 9, b: 1 } }],
      { caps: [0.5, 2] },
    );
    expect(tight).toMatchObject({ kind: 'not-estimable', reason: 'no-convergence' });
    expect(() => rakeWeights([1], [{ name: 'one', cells: ['c'], population: { a: 1 } }])).toThrow(
      StatisticsError,
    );
  });

  it('merges cells until each holds enough', () => {
    const cells = [
      ...new Array<string>(20).fill('a'),
      ...new Array<string>(4).fill('b'),
      'c',
      ...new Array<string>(12).fill('d'),
    ];
    const { merged, population, enough } = collapseMargin(cells, { a: 100, b: 50, c: 10, d: 70, e: 5 });
    expect(merged).toEqual(['e', 'c', 'b', 'd']);
    expect(population).toEqual({ a: 100, 'e + c + b + d': 135 });
    expect(enough).toBe(true);
    expect(collapseMargin(cells, { a: 1, b: 1, c: 1, d: 1 }, 1)).toMatchObject({ merged: [], enough: true });
    expect(collapseMargin([], { a: 1 })).toMatchObject({ enough: false });
    expect(() => collapseMargin(['a', 'x'], { a: 1 })).toThrow(/^population: expected a number for x/);
  });
});

describe('the median', () => {
  it('lies within its interval with at least the confidence asked, and with less one answer further in', () => {
    for (const confidence of [0.8, 0.95, 0.99])
      for (let n = 1; n <= 60; n++) {
        const { interval } = estimateMedian(
          Array.from({ length: n }, (_, i) => i + 1),
          { confidence },
        )!;
        // Between the answers of rank r and n + 1 − r the true median lies unless fewer than r are on one side of it.
        const missed = (rank: number) => 2 * binomialCdf(rank - 1, n, 0.5);
        const rank = interval?.lower ?? 0;
        if (interval) {
          expect(interval.upper).toBe(n + 1 - rank);
          expect(missed(rank)).toBeLessThanOrEqual(1 - confidence);
        }
        if (rank < n / 2) expect(missed(rank + 1)).toBeGreaterThan(1 - confidence);
      }
  });
});

describe('intervals', () => {
  const counts = fc
    .integer({ min: 1, max: 300 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('hold their share, mirror, and differ as they should', () => {
    fc.assert(
      fc.property(counts, ([successes, n]) => {
        for (const method of shareMethods) {
          const one = shareInterval(successes, n, { method });
          const mirror = shareInterval(n - successes, n, { method });
          if (one.kind !== 'estimate' || mirror.kind !== 'estimate') throw new Error('n is above 0');
          expect(one.interval.lower).toBeLessThanOrEqual(one.estimate);
          expect(one.interval.upper).toBeGreaterThanOrEqual(one.estimate);
          expect(mirror.interval.lower).toBeCloseTo(1 - one.interval.upper, 10);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of means move with their values, and turn round with them', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: -1000, max: 1000 }), (list, others, shift) => {
        for (const method of ['t', 'hall'] as const) {
          const one = meanInterval(list, { method });
          const moved = meanInterval(list.map((value) => value + shift).reverse(), { method });
          const turned = meanInterval(
            list.map((value) => -value),
            { method },
          );
          if (one.kind !== 'estimate') {
            expect(moved).toEqual(one);
            continue;
          }
          if (moved.kind !== 'estimate' || turned.kind !== 'estimate') throw new Error('the same spread');
          expect(moved.interval.lower).toBeCloseTo(one.interval.lower + shift, 7);
          expect(turned.interval.lower).toBeCloseTo(-one.interval.upper, 7);
          expect(one.interval.lower).toBeLessThanOrEqual(one.estimate);
          expect(one.interval.upper).toBeGreaterThanOrEqual(one.estimate);
        }
        const [difference, opposite] = [compareMeans(list, others), compareMeans(others, list)];
        if (difference.kind !== 'estimate' || opposite.kind !== 'estimate') return;
        expect(opposite.estimate).toBeCloseTo(-difference.estimate, 10);
        expect(opposite.p).toBeCloseTo(difference.p, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it('by bootstrap are the same for the same seed', () => {
    const mean = (people: Int32Array) => people.reduce((sum, i) => sum + x[i]!, 0) / people.length;
    const one = bootstrapInterval(x.length, mean, { resamples: { seed: 5, count: 400 } });
    expect(bootstrapInterval(x.length, mean, { resamples: { seed: 5, count: 400 } })).toEqual(one);
    expect(bootstrapInterval(x.length, mean, { resamples: { seed: 6, count: 400 } })).not.toEqual(one);
    if (one.kind !== 'estimate') throw new Error(one.reason);
    expect(one.interval.lower).toBeLessThan(one.estimate);
    expect(one.interval.upper).toBeGreaterThan(one.estimate);
  });
});

describe('what cannot be estimated', () => {
  it('is a value with a reason, never NaN and never an untyped error', () => {
    const reasons: [NotEstimable['reason'], { kind: string }][] = [
      ['no-answers', meanInterval([])],
      ['too-few', meanInterval([3])],
      ['no-spread', meanInterval([3, 3, 3])],
      ['too-few', compareMeans([1], [1, 2])],
      ['no-spread', compareMeans([1, 1], [2, 2])],
      ['no-spread', mcNemar(0, 0)],
      ['no-answers', pairedDifference({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })],
      ['too-few', kruskalWallis([[1, 2, 3]])],
      [
        'no-spread',
        kruskalWallis([
          [1, 1],
          [1, 1],
        ]),
      ],
      [
        'no-spread',
        tukeyDifferences([
          [1, 1],
          [2, 2],
        ]),
      ],
      ['too-few', tukeyDifferences([[1], [2]])],
      [
        'no-spread',
        welchAnova([
          [1, 1],
          [2, 3],
        ]),
      ],
      ['no-answers', surveyMean(surveyDesign({ weights: [] }), [])],
      ['no-answers', surveyMean(surveyDesign({ n: 2 }), [null, null])],
      ['too-few', surveyMean(surveyDesign({ n: 1 }), [4])],
      ['too-few', surveyMean(surveyDesign({ n: 3, strata: ['a', 'a', 'b'] }), [1, 2, 3])],
      ['no-spread', surveyMean(surveyDesign({ n: 3 }), [2, 2, 2])],
      ['undefined', surveyRatio(surveyDesign({ n: 2 }), [1, 2], [1, -1])],
      ['too-few', bootstrapInterval(1, () => 1, { resamples: { seed: 1 } })],
    ];
    for (const [reason, result] of reasons) {
      expect(isNotEstimable(result)).toBe(true);
      expect((result as NotEstimable).reason).toBe(reason);
    }
    expect(quantile([], 0.5)).toBeNull();
    expect(weightedMean([], [])).toBeNull();
    expect(weightReport([5, 5, 5])).toMatchObject({ effectiveN: 3, designEffect: 1 });
  });

  it('counts a complete sample of a closed group as certain', () => {
    const everybody = surveyMean(surveyDesign({ n: 4, populationSizes: 4 }), [1, 2, 3, 4]) as SurveyEstimate;
    expect(everybody).toMatchObject({ kind: 'estimate', estimate: 2.5, standardError: 0 });
  });

  it('names the argument that is wrong', () => {
    const calls: [string, () => unknown][] = [
      ['values', () => meanInterval([1, NaN])],
      ['first', () => compareMeans([Infinity], [1])],
      ['confidence', () => meanInterval([1, 2], { confidence: 1 })],
      ['successes', () => shareInterval(3, 2)],
      ['gained', () => mcNemar(-1, 2)],
      ['p', () => quantile([1], 1.1)],
      ['weights', () => weightedMean([1], [1, 2])],
      ['weights', () => surveyDesign({ weights: [1, -1] })],
      ['strata', () => surveyDesign({ weights: [1], strata: [] })],
      ['populationSizes', () => surveyDesign({ n: 5, populationSizes: 4 })],
      ['values', () => surveyMean(surveyDesign({ n: 2 }), [1])],
      ['values', () => surveyMean(surveyDesign({ n: 2 }), [1, NaN])],
      ['resamples', () => bootstrapInterval(2, () => 1, { resamples: [[0, 2]] })],
      ['statistic', () => bootstrapInterval(2, () => NaN, { resamples: { seed: 1 } })],
      ['caps', () => rakeWeights([1], [], { caps: [2, 3] })],
      [
        'secondStage',
        () => surveyDesign({ n: 2, clusters: ['a', 'a'], secondStage: { populationSizes: [1, 1] } }),
      ],
      ['population', () => postStratify(surveyDesign({ n: 1 }), ['a'], {})],
    ];
    for (const [argument, call] of calls) {
      expect(call, argument).toThrow(StatisticsError);
      expect(call).toThrow(new RegExp(`^${argument}:`));
    }
  });
});
