import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as statistics from './index.ts';
import { StatisticsError } from './statistics-error.ts';

/**
 * Whatever comes in (nobody, one person, equal values, huge, tiny, infinite or broken numbers, lists of different lengths),
 * what comes out is a result without NaN, or an error that names the argument.
 */
const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, 3, 10, 1e-300, 1e300, -1e9, NaN, Infinity, -Infinity),
  fc.double({ min: -5, max: 5, noNaN: true }),
);
const tame = fc.constantFrom(0, 1, 2, 3, 4, 5);
const numbers = fc.oneof(fc.array(tame, { maxLength: 8 }), fc.array(number, { maxLength: 5 }));
const gaps = fc.oneof(numbers, fc.array(fc.constantFrom(null, 1, 2, 5), { maxLength: 6 }));
const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
const count = fc.constantFrom(0, 1, 2, 3, 7, 50, -1, 1.5, NaN, Infinity);
const share = fc.constantFrom(0, 1, 0.5, 0.025, 1e-12, 1 - 1e-12, -1, 2, NaN);
const positive = fc.constantFrom(0, 1e-3, 0.5, 1, 2, 30, 1e6, -1, NaN, Infinity);
const table = fc.array(fc.array(count, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
const options = fc.constantFrom({}, { confidence: 0.8 }, { confidence: 1 }, { confidence: NaN });

type Calls = Record<string, fc.Arbitrary<unknown[]>>;
const calls: Calls = {
  bootstrapInterval: fc.tuple(
    count,
    fc.constant((people: Int32Array) => people[0] ?? 0),
    fc.constant({ resamples: { seed: 1, count: 40 } }),
  ),
  collapseMargin: fc.tuple(labels, fc.constant({ a: 1, b: 2, c: 3 }), count),
  compareMeans: fc.tuple(numbers, numbers, options),
  welchAnova: fc.tuple(fc.array(numbers, { maxLength: 4 })),
  kruskalWallis: fc.tuple(fc.array(numbers, { maxLength: 4 })),
  tukeyDifferences: fc.tuple(fc.array(fc.array(tame, { maxLength: 4 }), { maxLength: 3 })),
  mannWhitney: fc.tuple(numbers, numbers),
  meanInterval: fc.tuple(numbers, options),
  estimateMean: fc.tuple(numbers, options),
  mcNemar: fc.tuple(count, count, fc.constantFrom({}, { method: 'corrected' }, { method: 'chi-square' })),
  pairedDifference: fc.tuple(fc.record({ both: count, onlyFirst: count, onlySecond: count, neither: count })),
  shareInterval: fc.tuple(
    count,
    count,
    fc.constantFrom(...statistics.shareMethods.map((method) => ({ method }))),
  ),
  newcombeDifference: fc.tuple(
    fc.record({ successes: count, n: count }),
    fc.record({ successes: count, n: count }),
  ),
  quantile: fc.tuple(numbers, share, fc.constantFrom(6, 7, 8)),
  weightedQuantile: fc.tuple(numbers, numbers, share, fc.constantFrom('inverse', 6, 7, 8)),
  weightedMean: fc.tuple(numbers, numbers),
  weightReport: fc.tuple(numbers),
  cronbachAlpha: fc.tuple(fc.array(gaps, { maxLength: 4 }), options),
  differentialItems: fc.tuple(fc.array(gaps, { maxLength: 4 }), numbers, fc.constant({ fewest: 1 })),
  mantelHaenszel: fc.tuple(fc.array(fc.tuple(count, count, count, count), { maxLength: 4 })),
  mantelOrdinal: fc.tuple(
    fc.array(
      fc.record({ reference: fc.array(count, { maxLength: 3 }), focal: fc.array(count, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
  ),
  cohenKappa: fc.tuple(table, fc.constantFrom({}, { weights: 'linear' }, { weights: 'quadratic' })),
  scorePeople: fc.tuple(
    fc.constant([{ id: 'a', min: 0, max: 4 }]),
    fc.array(fc.array(fc.oneof(number, fc.constantFrom('not-shown', 'dont-know')), { maxLength: 4 }), {
      maxLength: 2,
    }),
  ),
  percentOfMaximum: fc.tuple(number, number, number),
  reverseCode: fc.tuple(number, number, number),
  spearmanBrown: fc.tuple(number, number),
  minimalDetectableChange: fc.tuple(number, number),
  rakeWeights: fc.tuple(
    numbers,
    fc.array(
      labels.map((cells) => ({ name: 'one', cells, population: { a: 5, b: 5, c: 5 } })),
      { maxLength: 2 },
    ),
    fc.constantFrom({}, { caps: [0.3, 3] }),
  ),
  normalCdf: fc.tuple(number),
  normalQuantile: fc.tuple(share),
  studentCdf: fc.tuple(number, positive),
  studentDensity: fc.tuple(number, positive),
  studentQuantile: fc.tuple(share, positive),
  chiSquareCdf: fc.tuple(number, positive),
  chiSquareDensity: fc.tuple(number, positive),
  chiSquareQuantile: fc.tuple(share, positive),
  fCdf: fc.tuple(number, positive, positive),
  fDensity: fc.tuple(number, positive, positive),
  fQuantile: fc.tuple(share, positive, positive),
  betaCdf: fc.tuple(number, positive, positive),
  betaDensity: fc.tuple(number, positive, positive),
  betaQuantile: fc.tuple(share, positive, positive),
  gammaCdf: fc.tuple(number, positive, positive),
  gammaQuantile: fc.tuple(share, positive, positive),
  binomialCdf: fc.tuple(number, count, share),
  binomialProbability: fc.tuple(number, count, share),
  binomialQuantile: fc.tuple(share, count, share),
  poissonCdf: fc.tuple(number, positive),
  poissonProbability: fc.tuple(number, positive),
  poissonQuantile: fc.tuple(share, positive),
  noncentralTCdf: fc.tuple(number, positive, number),
  studentisedRangeCdf: fc.tuple(number, fc.constantFrom(1, 2, 5), fc.constantFrom(1, 10, Infinity, NaN)),
};

/** Surveys take a design first: made from the same kind of input. */
const surveys = fc.tuple(
  fc.record({
    weights: numbers,
    strata: fc.option(labels, { nil: undefined }),
    clusters: fc.option(labels, { nil: undefined }),
  }),
  fc.oneof(numbers, fc.array(fc.constantFrom(null, 1, 2), { maxLength: 5 })),
  fc.constantFrom('refuse' as const, 'adjust' as const, 'certainty' as const),
);

function expectSound(result: unknown, path = ''): void {
  if (typeof result === 'number') expect(Number.isNaN(result), path).toBe(false);
  else if (ArrayBuffer.isView(result)) expectSound(Array.from(result as unknown as number[]), path);
  else if (result !== null && typeof result === 'object')
    for (const [key, value] of Object.entries(result)) expectSound(value, `${path}.${key}`);
}

function run(call: () => unknown): void {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (!(error instanceof StatisticsError)) throw error;
    expect(error.argument.length).toBeGreaterThan(0);
    return;
  }
  expectSound(result);
}

it.each(Object.keys(calls))('%s takes degenerate input', (name) => {
  const call = (statistics as unknown as Record<string, (...all: unknown[]) => unknown>)[name]!;
  // The studentised range and the non-central t integrate: fewer runs there.
  const numRuns = /studentised|noncentral|tukey/i.test(name) ? 100 : 500;
  fc.assert(
    fc.property(calls[name]!, (values) => run(() => call(...values))),
    { numRuns },
  );
});

it('surveys take degenerate input', () => {
  fc.assert(
    fc.property(surveys, ([input, values, singleUnits]) => {
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      run(() => statistics.surveyMean(statistics.surveyDesign({ ...given, singleUnits }), values));
      run(() => statistics.surveyTotal(statistics.surveyDesign({ ...given, singleUnits }), values));
      run(() => statistics.surveyRatio(statistics.surveyDesign({ ...given, singleUnits }), values, values));
    }),
    { numRuns: 1000 },
  );
});
