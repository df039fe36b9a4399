import fc from 'fast-check';
import * as statistics from '../index.ts';

/** What may come in: nobody, one person, equal values, ties, huge, tiny, infinite and broken numbers, lists of different lengths. */
export const number = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, 3, 10, 1e-300, 1e300, -1e9, NaN, Infinity, -Infinity),
  fc.double({ min: -5, max: 5, noNaN: true }),
);
export const tame = fc.constantFrom(0, 1, 2, 3, 4, 5);
export const numbers = fc.oneof(fc.array(tame, { maxLength: 8 }), fc.array(number, { maxLength: 5 }));
export const gaps = fc.oneof(numbers, fc.array(fc.constantFrom(null, 1, 2, 5), { maxLength: 6 }));
export const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
export const count = fc.constantFrom(0, 1, 2, 3, 7, 50, -1, 1.5, NaN, Infinity);
export const share = fc.constantFrom(0, 1, 0.5, 0.025, 1e-12, 1 - 1e-12, -1, 2, NaN);
export const positive = fc.constantFrom(0, 1e-3, 0.5, 1, 2, 30, 1e6, -1, NaN, Infinity);
export const table = fc.array(fc.array(count, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
export const options = fc.constantFrom({}, { confidence: 0.8 }, { confidence: 1 }, { confidence: NaN });

export type Calls = Record<string, fc.Arbitrary<unknown[]>>;
export const figureCalls: Calls = {
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
  estimateMedian: fc.tuple(numbers, options),
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
