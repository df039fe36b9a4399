import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as statistics from './index.ts';
import { StatisticsError } from './statistics-error.ts';
import { figureCalls } from './testing/degenerate-figures.ts';
import { changeCalls, impactCalls, signalCalls } from './testing/degenerate-models.ts';
import { algebraCalls, designCalls, otherCalls, releaseCalls } from './testing/degenerate-releases.ts';

/**
 * Whatever comes in (nobody, one person, equal values, huge, tiny, infinite or broken numbers, lists of different lengths),
 * what comes out is a result without NaN, or an error that names the argument: for every function of the library.
 */
const calls = {
  ...figureCalls,
  ...changeCalls,
  ...impactCalls,
  ...signalCalls,
  ...releaseCalls,
  ...algebraCalls,
  ...otherCalls,
};

/** Surveys take a design first: made from the same kind of input. */
const numbers = fc.array(fc.constantFrom(0, 1, 2, 3, 1e300, 1e-300, -1, NaN, Infinity), { maxLength: 8 });
const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
const surveys = fc.tuple(
  fc.record({
    weights: numbers,
    strata: fc.option(labels, { nil: undefined }),
    clusters: fc.option(labels, { nil: undefined }),
  }),
  fc.oneof(numbers, fc.array(fc.constantFrom(null, 1, 2), { maxLength: 5 })),
  fc.constantFrom('refuse' as const, 'adjust' as const, 'certainty' as const),
);

/** Helpers that make or read a value and compute nothing. */
const notCalled = new Set([
  'isNotEstimable',
  'notEstimable',
  'tooFew',
  'writeRational',
  'surveyDesign',
  'StatisticsError',
]);

function expectSound(result: unknown, path = ''): void {
  if (typeof result === 'number') expect(Number.isNaN(result), path).toBe(false);
  else if (ArrayBuffer.isView(result)) expectSound(Array.from(result as unknown as number[]), path);
  else if (result instanceof Map) expectSound([...result], path);
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
  fc.assert(
    fc.property(calls[name]!, (values) => run(() => call(...values))),
    { numRuns: 1000 },
  );
});

it.each(Object.keys(designCalls))('%s takes degenerate input', (name) => {
  fc.assert(fc.property(designCalls[name]!, run), { numRuns: 1000 });
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

it('leaves no function out', () => {
  const here = ['surveyMean', 'surveyTotal', 'surveyRatio'];
  const tried = new Set([...Object.keys(calls), ...Object.keys(designCalls), ...here, ...notCalled]);
  const functions = Object.entries(statistics).filter(([, value]) => typeof value === 'function');
  expect(functions.map(([name]) => name).filter((name) => !tried.has(name))).toEqual([]);
});
