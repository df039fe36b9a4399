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
  ['language', 'neededLevel', ['The buddy did it.', 'de']],
  ['design', 'assessEvidence', [{ design: 'rct' }]],
] as const)('%s of %s is one that exists', (argument, name, values) => {
  const call = statistics[name] as (...args: unknown[]) => unknown;
  expect(() => call(...values)).toThrow(statistics.StatisticsError);
  expect(() => call(...values)).toThrow(new RegExp(`^${argument}: expected `, 'u'));
});
