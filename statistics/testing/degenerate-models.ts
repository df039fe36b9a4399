import fc from 'fast-check';
import {
  type Calls,
  count,
  labels,
  number,
  numbers,
  options,
  positive,
  share,
  tame,
} from './degenerate-figures.ts';

/** Calls of functions for change, impact and signals: mostly lists that belong together, now and then broken. */
const extreme = fc.constantFrom(0, 1, -1, 1e300, -1e300, 1e-300, 1e155, 1e-160, 5e-324, 1e9, 1e-9);
/** How a column of a design may look: ordinary, all the same, all extreme, or with one broken value. */
const column = (n: number): fc.Arbitrary<number[]> => {
  const of = (value: fc.Arbitrary<number>) => fc.array(value, { minLength: n, maxLength: n });
  return fc.oneof(
    { weight: 6, arbitrary: of(fc.double({ min: -5, max: 5, noNaN: true })) },
    { weight: 6, arbitrary: of(tame) },
    { weight: 2, arbitrary: of(fc.constantFrom(0, 1)) },
    { weight: 1, arbitrary: tame.chain((value) => of(fc.constant(value))) },
    { weight: 2, arbitrary: of(extreme) },
    { weight: 1, arbitrary: of(number) },
    { weight: 1, arbitrary: fc.array(tame, { maxLength: 4 }) },
  );
};
const withGaps = (n: number) =>
  column(n).chain((values) =>
    fc
      .array(fc.boolean(), { minLength: n, maxLength: n })
      .map((gaps) => values.map((v, i) => (gaps[i] && i % 2 ? null : v))),
  );
const flags = (n: number) => fc.array(fc.boolean(), { minLength: n, maxLength: n });
const keys = (n: number, most = 4) =>
  fc.array(fc.integer({ min: 1, max: most }), { minLength: n, maxLength: n });
const rows = fc.integer({ min: 0, max: 14 });
const predictors = (n: number, most = 2) =>
  fc.dictionary(fc.constantFrom('x', 'z'), column(n), { maxKeys: most });
const errors = fc.constantFrom(undefined, 'classical', 'HC0', 'HC1', 'HC2', 'HC3', 'CR0', 'CR1', 'CR2');
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const counts = (n: number) =>
  fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 1, 2, 5, 9) }, { weight: 1, arbitrary: count }),
    { minLength: n, maxLength: n },
  );
const people = (n: number) =>
  fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(9, 10, 20, 0) }, { weight: 1, arbitrary: count }),
    { minLength: n, maxLength: n },
  );
const modelled = (n: number) =>
  fc
    .record({ errors, clusters: maybe(keys(n)), confidence: maybe(fc.constantFrom(0.8, 0.95, 1.2)) })
    .map(defined);
const panel = rows.chain((n) =>
  fc.record({ person: keys(n, 6), outcome: withGaps(n), predictors: predictors(n) }),
);
const power = fc.record({ power: maybe(share), alpha: maybe(share) }).map(defined);
const plan = fc
  .record({
    alpha: maybe(share),
    baselineCorrelation: maybe(fc.oneof(share, number)),
    dropOut: maybe(share),
    takeUp: maybe(share),
    clusterSize: maybe(positive),
    intraclassCorrelation: maybe(share),
  })
  .map(defined);

export const changeCalls: Calls = {
  changeOverTime: rows.chain((n) =>
    fc.tuple(
      fc
        .record({
          person: keys(n, 6),
          wave: keys(n, 3),
          score: withGaps(n),
          covariates: maybe(predictors(n, 1)),
        })
        .map((one) => {
          // Mostly one row per person and wave.
          const person = one.person.map((_, i) => Math.floor(i / 2));
          const wave = one.person.map((_, i) => i % 2);
          return defined({ ...one, person: n % 5 ? person : one.person, wave: n % 5 ? wave : one.wave });
        }),
      options,
    ),
  ),
  changeShares: rows.chain((n) => fc.tuple(withGaps(n), withGaps(n), fc.record({ threshold: positive }))),
  fitEstimatingEquations: fc.tuple(
    panel,
    fc.constantFrom({}, { correlation: 'independence' }, { correlation: 'exchangeable' }),
  ),
  fitRandomIntercept: fc.tuple(panel, fc.constantFrom({}, { method: 'ML' }, { confidence: 2 })),
  fitRandomSlope: fc.tuple(panel, fc.constantFrom('x', 'z', 'y'), fc.constantFrom({}, { method: 'ML' })),
  tippingPoint: fc.tuple(
    fc.record({ change: number, standardError: fc.oneof(positive, number), df: positive }),
    fc.record({ started: count, lost: count }),
    options,
  ),
  retentionWeights: rows.chain((n) => fc.tuple(flags(n), predictors(n))),
  compareWeighted: rows.chain((n) =>
    fc.tuple(
      fc.record({ outcome: withGaps(n), treated: flags(n), covariates: predictors(n, 1) }),
      fc.record({
        target: fc.constantFrom('everybody', 'treated', 'overlap'),
        errors: fc.constantFrom('estimated', 'known'),
      }),
    ),
  ),
};

export const impactCalls: Calls = {
  testEquivalence: fc.tuple(
    fc.record({
      estimate: fc.oneof(number, extreme),
      standardError: fc.oneof(positive, extreme),
      df: positive,
    }),
    fc.record({ smallest: maybe(positive), alpha: maybe(share) }).map(defined),
  ),
  adjustPValues: fc.tuple(
    fc.array(fc.oneof(share, fc.constant(null))),
    fc.constantFrom('holm', 'bonferroni', 'hochberg', 'benjamini-hochberg', 'benjamini-yekutieli'),
  ),
  compareGroups: rows.chain((n) =>
    fc.tuple(
      fc
        .record({
          pre: column(n),
          post: column(n),
          treated: flags(n),
          random: fc.boolean(),
          covariates: maybe(predictors(n, 1)),
          clusters: maybe(keys(n)),
        })
        .map(defined),
      options,
    ),
  ),
  indicators: fc.tuple(fc.constant('g'), labels),
  doseResponse: rows.chain((n) =>
    fc.tuple(
      fc.record({
        post: column(n),
        pre: column(n),
        dose: column(n).map((d) => (n % 3 ? d.map(Math.abs) : d)),
      }),
      fc
        .record({
          shape: maybe(fc.constantFrom('linear', 'log', 'quadratic', 'spline')),
          unit: maybe(positive),
          errors,
        })
        .map(defined),
    ),
  ),
  eValue: fc.tuple(
    fc.oneof(positive, extreme),
    fc
      .record({
        interval: maybe(fc.record({ lower: fc.oneof(number, positive), upper: fc.oneof(number, positive) })),
        scale: maybe(fc.constantFrom('risk-ratio', 'odds-ratio-common', 'hazard-ratio-common')),
      })
      .map(defined),
  ),
  eValueOfDifference: fc.tuple(fc.oneof(number, extreme), maybe(fc.oneof(positive, number))),
  hedgesG: rows.chain((n) => fc.tuple(column(n), column(n), options)),
  standardisedChange: rows.chain((n) => fc.tuple(column(n), column(n), options)),
  standardisedChangeRaw: rows.chain((n) => fc.tuple(column(n), column(n), options)),
  assessEvidence: fc.tuple(
    fc
      .record({
        design: fc.constantFrom(
          'description',
          'before-after',
          'comparison',
          'dose',
          'queue',
          'staggered',
          'stepped-wedge',
          'lottery',
          'encouragement',
        ),
        pairs: maybe(count),
        dropOut: maybe(fc.record({ overall: share, offered: share, waiting: share })),
        largestBaselineDifference: maybe(number),
        preRegistered: maybe(fc.boolean()),
        adjusted: maybe(fc.boolean()),
      })
      .map(defined),
  ),
  checkClaim: fc.tuple(
    fc.string(),
    fc.record({ level: fc.constantFrom(0, 1, 2, 3, 4, 5), language: fc.constantFrom('nl', 'en') }),
  ),
  neededLevel: fc.tuple(fc.string(), fc.constantFrom('nl', 'en')),
  expectedErrors: fc.tuple(fc.constantFrom('nl', 'en'), fc.constantFrom(0, 1, 2, 3, 4, 5)),
  fitLinearModel: rows.chain((n) =>
    fc.tuple(
      fc.record({ outcome: column(n), predictors: predictors(n), weights: maybe(column(n)) }).map(defined),
      modelled(n),
    ),
  ),
  fitLogistic: rows.chain((n) =>
    fc.tuple(
      fc
        .record({
          outcome: counts(n).map((list) => (n % 3 ? list.map((v) => (v > 1 ? 1 : 0)) : list)),
          predictors: predictors(n),
          trials: maybe(people(n)),
          weights: maybe(column(n)),
        })
        .map(defined),
      fc.record({ errors: maybe(fc.constantFrom('classical', 'quasi', 'robust')) }).map(defined),
    ),
  ),
  boundDropOut: rows.chain((n) =>
    fc.tuple(
      fc.array(fc.option(fc.oneof(number, extreme), { nil: null }), { minLength: n, maxLength: n }),
      flags(n),
    ),
  ),
  lotteryEffect: rows.chain((n) =>
    fc.tuple(
      fc
        .record({
          post: withGaps(n),
          pre: column(n),
          offered: flags(n),
          received: maybe(flags(n)),
          round: maybe(keys(n, 2)),
          clusters: maybe(keys(n)),
        })
        .map(defined),
      options,
    ),
  ),
  poolEstimates: rows.chain((n) =>
    fc.tuple(
      column(n),
      column(n).map((list) => (n % 4 ? list.map((v) => Math.abs(v) + 1e-3) : list)),
      fc
        .record({
          method: maybe(fc.constantFrom('REML', 'DL', 'PM', 'EE')),
          knappHartung: maybe(fc.boolean()),
        })
        .map(defined),
    ),
  ),
  designEffectOfClusters: fc.tuple(fc.oneof(positive, number), fc.oneof(share, number)),
  minimalDetectableEffect: fc.tuple(
    fc.record({ n: count, other: maybe(count), power: maybe(share) }).map(defined),
    plan,
  ),
  peoplePerArm: fc.tuple(fc.oneof(number, extreme), fc.record({ power: maybe(share) }).map(defined), plan),
  peoplePerArmForShares: fc.tuple(share, share, power),
  powerOfTwoArms: fc.tuple(fc.record({ n: count, other: maybe(count), d: number }).map(defined), plan),
  peopleForCorrelation: fc.tuple(fc.oneof(share, number), power),
  peoplePerGroup: fc.tuple(count, fc.oneof(positive, extreme), power),
  powerOfGroups: fc.tuple(count, count, fc.oneof(positive, number), share),
  permutationTest: rows.chain((n) =>
    fc.tuple(
      column(n),
      flags(n),
      fc
        .record({
          round: maybe(keys(n, 2)),
          draws: maybe(fc.constantFrom(0, 1, 99, -1, NaN)),
          mostExact: maybe(fc.constantFrom(0, 10, 100)),
          seed: maybe(number),
        })
        .map(defined),
    ),
  ),
  kendall: rows.chain((n) => fc.tuple(column(n), column(n))),
  spearman: rows.chain((n) => fc.tuple(column(n), column(n))),
  shareTrend: rows.chain((n) => fc.tuple(counts(n), people(n), maybe(column(n)))),
  staggeredEffect: rows.chain((n) =>
    fc.tuple(
      fc
        .record({
          unit: keys(n, 5),
          period: keys(n, 3),
          group: fc.array(fc.constantFrom(null, 1, 2, 3, 7, NaN), { minLength: n, maxLength: n }),
          outcome: withGaps(n),
          cluster: maybe(keys(n, 2)),
          covariates: maybe(fc.record({ w: column(n) })),
        })
        .map((one) =>
          defined(
            n % 4
              ? {
                  ...one,
                  unit: one.unit.map((_, i) => Math.floor(i / 2)),
                  period: one.unit.map((_, i) => i % 2),
                  group: one.unit.map((_, i) => (Math.floor(i / 2) % 2 ? 1 : null)),
                }
              : one,
          ),
        ),
      fc
        .record({
          control: maybe(fc.constantFrom('not-yet-treated', 'never-treated')),
          adjustment: maybe(fc.constantFrom('outcome-regression', 'inverse-probability', 'doubly-robust')),
          bands: maybe(fc.record({ seed: fc.constantFrom(1, NaN), draws: fc.constantFrom(99, 0) })),
          anticipation: maybe(fc.constantFrom(0, 1, -1, 0.5, NaN)),
        })
        .map(defined),
    ),
  ),
  steppedWedge: rows.chain((n) =>
    fc.tuple(
      fc.record({ outcome: column(n), cluster: keys(n, 3), period: keys(n, 3), treated: flags(n) }),
      options,
    ),
  ),
  fitTwoStage: rows.chain((n) =>
    fc.tuple(
      fc
        .record({
          outcome: column(n),
          received: predictors(n, 1),
          instruments: predictors(n),
          covariates: maybe(fc.record({ w: column(n) })),
        })
        .map(defined),
      modelled(n),
    ),
  ),
};

export const signalCalls: Calls = {
  binomialTrend: rows.chain((n) =>
    fc.tuple(counts(n), people(n), fc.record({ times: maybe(column(n)) }).map(defined)),
  ),
  proportionChart: rows.chain((n) =>
    fc.tuple(
      counts(n),
      people(n),
      fc
        .record({ baseline: maybe(count), sigmas: maybe(positive), overDispersion: maybe(fc.boolean()) })
        .map(defined),
    ),
  ),
  responseDrop: rows.chain((n) =>
    fc.tuple(counts(n), people(n), fc.record({ baseline: maybe(count), limit: maybe(share) }).map(defined)),
  ),
  funnelLimits: fc.tuple(fc.oneof(count, fc.constantFrom(1e9, 1e15)), share, share),
  zScores: rows.chain((n) => fc.tuple(counts(n), people(n), share)),
  keyness: fc.tuple(count, count, count, count),
  mannKendall: fc.tuple(fc.oneof(numbers, rows.chain(column))),
  theilSen: rows.chain((n) => fc.tuple(column(n), fc.record({ times: maybe(column(n)) }).map(defined))),
  findFalls: fc.tuple(
    fc.array(
      fc.record({
        meanChange: fc.oneof(tame, number, extreme),
        variance: fc.oneof(tame, positive, extreme),
        n: fc.oneof(fc.constantFrom(2, 5, 30), count),
      }),
      { maxLength: 6 },
    ),
    fc.record({ rate: maybe(share), minimum: maybe(fc.oneof(fc.constant(2), count)) }).map(defined),
  ),
  moderateVariances: rows.chain((n) =>
    fc.tuple(
      column(n).map((list) => (n % 4 ? list.map(Math.abs) : list)),
      fc.array(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(1, 4, 30) }, { weight: 1, arbitrary: positive }),
        { minLength: n, maxLength: n },
      ),
    ),
  ),
  ewma: fc.tuple(
    fc.oneof(numbers, rows.chain(column)),
    fc.record({ lambda: maybe(share), width: maybe(positive) }).map(defined),
  ),
  cusum: fc.tuple(
    fc.oneof(numbers, rows.chain(column)),
    fc.record({ allowance: maybe(positive), limit: maybe(positive) }).map(defined),
  ),
  shrinkMeans: rows.chain((n) =>
    fc.tuple(
      column(n),
      column(n).map((list) => (n % 4 ? list.map((v) => Math.abs(v) + 1e-3) : list)),
      options,
    ),
  ),
  shrinkShares: rows.chain((n) => fc.tuple(counts(n), people(n), options)),
  smallestFall: fc.tuple(
    fc
      .record({
        variance: fc.oneof(positive, extreme),
        n: count,
        df: maybe(positive),
        family: maybe(count),
        rate: maybe(share),
        power: maybe(share),
      })
      .map(defined),
  ),
};
