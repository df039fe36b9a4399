import { expect, it } from 'vitest';
import * as statistics from './index.ts';

/*
 * Node runs TypeScript without looking at its types, and R has other names for the same: an option that is misspelt, or that is not
 * there, must not quietly give another figure.
 */
const y = [1, 5, 2, 8, 3, 9, 4, 4, 6, 2, 7, 5];
const x = y.map((_, i) => i + 0.1 * (i % 3));
const pairs = y.map((_, i) => i >> 1);
const half = y.map((_, i) => i % 3 === 0);
const panel = { person: pairs, outcome: y, predictors: { x } };
const model = { outcome: y, predictors: { x } };
const starts = {
  unit: [1, 1, 2, 2, 3, 3],
  period: [1, 2, 1, 2, 1, 2],
  group: [2, 2, 2, 2, null, null],
  outcome: [5, 9, 6, 9, 5, 6],
};

it.each([
  ['errors', 'fitLinearModel', [model, { errors: 'HC4' }]],
  ['errors', 'fitLinearModel', [model, { errors: 'CR3', clusters: pairs }]],
  ['errors', 'fitLogistic', [{ ...model, outcome: half.map(Number) }, { errors: 'HC0' }]],
  ['errors', 'fitTwoStage', [{ outcome: y, received: { x }, instruments: { pairs } }, { errors: 'hc2' }]],
  ['method', 'poolEstimates', [[1, 2, 5], [1, 1, 1], { method: 'ML' }]],
  ['method', 'adjustPValues', [[0.01, 0.02, 0.5], 'BH']],
  ['method', 'fitRandomIntercept', [panel, { method: 'reml' }]],
  ['method', 'fitRandomSlope', [panel, 'x', { method: 'ml' }]],
  ['link', 'fitEstimatingEquations', [panel, { link: 'log' }]],
  ['correlation', 'fitEstimatingEquations', [panel, { correlation: 'ar1' }]],
  ['weights', 'cohenKappa', [[[4, 1], [2, 5]], { weights: 'squared' }]], // prettier-ignore
  ['method', 'meanInterval', [y, { method: 'z' }]],
  ['method', 'mcNemar', [4, 9, { method: 'yates' }]],
  ['method', 'shareInterval', [4, 9, { method: 'wald' }]],
  ['shape', 'doseResponse', [{ post: y, pre: x, dose: y }, { shape: 'cubic' }]],
  ['target', 'compareWeighted', [{ outcome: y, treated: half, covariates: { x } }, { target: 'ATE' }]],
  ['errors', 'compareWeighted', [{ outcome: y, treated: half, covariates: { x } }, { errors: 'HC0' }]],
  ['singleUnits', 'surveyDesign', [{ n: 3, singleUnits: 'average' }]],
  ['type', 'quantile', [y, 0.5, 5]],
  ['type', 'weightedQuantile', [y, y, 0.5, 'hf7']],
  ['tail', 'normalCdf', [1, { tail: 'up' }]],
  ['tail', 'studentQuantile', [0.1, 5, { tail: 'right' }]],
  ['tail', 'betaCdf', [0.1, 5, 2, { tail: false }]],
  ['scale', 'eValue', [2, { scale: 'OR' }]],
  ['control', 'staggeredEffect', [starts, { control: 'notyettreated' }]],
  ['adjustment', 'staggeredEffect', [starts, { adjustment: 'ipw' }]],
  ['language', 'checkClaim', ['The buddy did it.', { level: 1, language: 'de' }]],
  ['level', 'checkClaim', ['The buddy did it.', { level: 7, language: 'en' }]],
  ['place', 'checkClaim', ['The buddy did it.', { level: 1, language: 'en', place: 'title' }]],
  ['language', 'neededLevel', ['The buddy did it.', 'de']],
  ['design', 'assessEvidence', [{ design: 'rct' }]],
] as const)('%s of %s is one that exists', (argument, name, values) => {
  const call = statistics[name] as (...args: unknown[]) => unknown;
  expect(() => call(...values)).toThrow(statistics.StatisticsError);
  expect(() => call(...values)).toThrow(new RegExp(`^${argument}: expected `, 'u'));
});

/** Calls that are right but for `given`, which stands for options with a name that does not exist. */
const given = { confidense: 0.9 };
const survey = statistics.surveyDesign({ n: 4 });
const count = [3, 4, 5, 6];
const of = [9, 9, 9, 9];
const pair = { both: 4, onlyFirst: 2, onlySecond: 3, neither: 1 };
const margins = [{ name: 'all', cells: ['a', 'a'], population: { a: 9 } }];
const withOptions: Partial<Record<keyof typeof statistics, unknown[]>> = {
  bootstrapInterval: [4, () => 1, given],
  rakeWeights: [[1, 1], margins, given],
  rakeDesign: [statistics.surveyDesign({ n: 2 }), margins, given],
  shareInterval: [4, 9, given],
  estimateProportion: [4, 9, given],
  newcombeDifference: [{ successes: 4, n: 9 }, { successes: 4, n: 9 }, given], // prettier-ignore
  estimateMean: [y, given],
  estimateMedian: [y, given],
  meanInterval: [y, given],
  mcNemar: [4, 9, given],
  pairedDifference: [pair, given],
  compareMeans: [y, x, given],
  tukeyDifferences: [[y, x], given],
  surveyMean: [survey, count, given],
  surveyTotal: [survey, count, given],
  surveyRatio: [survey, count, of, given],
  surveyMeansBy: [survey, count, count, given],
  fitTwoStage: [{ outcome: y, received: { x }, instruments: { pairs } }, given],
  steppedWedge: [{ outcome: y, cluster: pairs, period: x, treated: half }, given],
  peoplePerArm: [0.5, given],
  peoplePerArmForShares: [0.5, 0.7, given],
  compareGroups: [{ pre: y, post: x, treated: half, random: true }, given],
  staggeredEffect: [starts, given],
  peoplePerGroup: [3, 0.25, given],
  peopleForCorrelation: [0.3, given],
  hedgesG: [y, x, given],
  standardisedChange: [y, x, given],
  standardisedChangeRaw: [y, x, given],
  fitLogistic: [{ ...model, outcome: half.map(Number) }, given],
  eValue: [2, given],
  lotteryEffect: [{ post: y, pre: x, offered: half }, given],
  testEquivalence: [{ estimate: 1, standardError: 1, df: 9 }, given],
  permutationTest: [y, half, given],
  poolEstimates: [[1, 2, 5], [1, 1, 1], given], // prettier-ignore
  doseResponse: [{ post: y, pre: x, dose: y }, given],
  fitLinearModel: [model, given],
  shrinkMeans: [[1, 2, 5], [1, 1, 1], given], // prettier-ignore
  shrinkShares: [count, of, given],
  binomialTrend: [count, of, given],
  theilSen: [y, given],
  findFalls: [[{ meanChange: 1, variance: 1, n: 12 }], given],
  ewma: [y, given],
  cusum: [y, given],
  proportionChart: [count, of, given],
  responseDrop: [count, of, given],
  mantelHaenszel: [[[4, 5, 3, 6]], given],
  mantelOrdinal: [[{ reference: count, focal: of }], given],
  cohenKappa: [[[4, 1], [2, 5]], given], // prettier-ignore
  differentialItems: [[count, of], [0, 1, 0, 1], given],
  cronbachAlpha: [[count, [4, 3, 5, 6]], given],
  checkClaim: ['The buddy did it.', given],
  fitEstimatingEquations: [panel, given],
  fitRandomIntercept: [panel, given],
  fitRandomSlope: [panel, 'x', given],
  changeOverTime: [{ person: pairs, wave: x, score: y }, given],
  changeShares: [y, x, given],
  tippingPoint: [{ change: 1, standardError: 1, df: 9 }, { started: 9, lost: 2 }, given], // prettier-ignore
  compareWeighted: [{ outcome: y, treated: half, covariates: { x } }, given],
  // Objects of input with parts that may be left out.
  surveyDesign: [{ n: 4, ...given }],
  powerOfTwoArms: [{ n: 50, d: 0.5 }, given],
  minimalDetectableEffect: [{ n: 50 }, given],
  smallestFall: [{ n: 20, variance: 324, family: 14, ...given }],
  assessEvidence: [{ design: 'dose', ...given }],
};

it.each(Object.entries(withOptions))('%s has no option confidense', (name, values) => {
  const call = statistics[name as keyof typeof statistics] as (...args: unknown[]) => unknown;
  expect(() => call(...values)).toThrow(statistics.StatisticsError);
  expect(() => call(...values)).toThrow(/: expected an object with only (\w+, )*\w+, received confidense$/u);
});

const distributions = Object.keys(statistics).filter((name) =>
  /(?:Cdf|Density|Probability|Quantile)$/u.test(name),
);

it.each(distributions.filter((name) => name !== 'weightedQuantile'))('%s has no option tial', (name) => {
  const call = statistics[name as keyof typeof statistics] as (...args: unknown[]) => unknown;
  const parameters = name.startsWith('normal')
    ? []
    : /^(?:t|chi|student|poisson)/u.test(name)
      ? [3]
      : [3, 0.5];
  const arguments_ = name.startsWith('studentisedRange') ? [3, 5] : parameters;
  expect(() => call(0.5, ...arguments_, { tial: 'upper' })).toThrow(/received tial$/u);
});

it.each([
  ['predictor', 'fitRandomIntercept', [{ person: pairs, outcome: y, predictor: { x } }]],
  ['weight', 'fitLinearModel', [{ ...model, weight: y }]],
  ['trial', 'fitLogistic', [{ outcome: y, predictors: { x }, trial: y }]],
  ['covariate', 'fitTwoStage', [{ outcome: y, received: { x }, instruments: { pairs }, covariate: { y } }]],
  ['rounds', 'lotteryEffect', [{ post: y, pre: x, offered: half, rounds: pairs }]],
  ['cluster', 'compareGroups', [{ pre: y, post: x, treated: half, random: true, cluster: pairs }]],
  ['clusters', 'staggeredEffect', [{ ...starts, clusters: starts.unit }]],
  ['sed', 'staggeredEffect', [starts, { bands: { sed: 1 } }]],
  ['sed', 'bootstrapInterval', [4, () => 1, { resamples: { sed: 1 } }]],
  ['unit', 'surveyDesign', [{ n: 2, secondStage: { unit: [1, 2], populationSizes: [1, 1] } }]],
  ['covariate', 'changeOverTime', [{ person: pairs, wave: x, score: y, covariate: { x } }]],
  ['wating', 'assessEvidence', [{ design: 'lottery', dropOut: { overall: 0.1, wating: 0.2 } }]],
] as const)('no %s in the input of %s', (key, name, values) => {
  const call = statistics[name] as (...args: unknown[]) => unknown;
  expect(() => call(...values)).toThrow(statistics.StatisticsError);
  expect(() => call(...values)).toThrow(new RegExp(`received ${key}$`, 'u'));
});

it('a number in the place of options is refused', () => {
  expect(() => statistics.meanInterval(y, 0.9 as never)).toThrow(/^options: .*received 0\.9$/u);
});

it('leaves out no function with options', () => {
  const sources = Object.entries(statistics).flatMap(([name, value]) =>
    typeof value === 'function' ? [[name, String(value).split(/\)\s*\{/u)[0] ?? ''] as const] : [],
  );
  const taking = sources.filter(([, head]) => /\b(?:options|plan)\b/u.test(head)).map(([name]) => name);
  expect(taking.length).toBeGreaterThan(80);
  // Rules of disclosure may come with more than is read, and one without `minimum` is refused.
  const elsewhere = [
    'auditPartition',
    'auditTables',
    'protectFamily',
    'protectMean',
    'protectMissing',
    'protectPartition',
    'protectShare',
  ];
  const tried = new Set([...Object.keys(withOptions), ...distributions, ...elsewhere]);
  expect(taking.filter((name) => !tried.has(name))).toEqual([]);
});
