import { expect, it } from 'vitest';
import {
  compareMeans,
  fitEstimatingEquations,
  fitLinearModel,
  fitLogistic,
  fitRandomIntercept,
  fitRandomSlope,
  hedgesG,
  staggeredEffect,
  tukeyDifferences,
  welchAnova,
} from '../index.ts';
import { need } from '../testing/compare.ts';
import adoption from '../impact/reference/staggered-covariates.json' with { type: 'json' };
import data from './reference/more-public-data.json' with { type: 'json' };

/*
 * Scores and predictors far from 0 (dates, years, account numbers), or in other units, change nothing but what moves with them. By
 * adding a million six digits of what is left are used up; three more are allowed to go.
 */
type Change = (values: readonly number[]) => number[];
const far: Change = (values) => values.map((value) => value + 1e6);
const small: Change = (values) => values.map((value) => value * 1e-9);
const large: Change = (values) => values.map((value) => value * 1e9);

/** All that must not move: tests, degrees of freedom, shares. */
function fixed(result: unknown, path = ''): [string, number][] {
  if (typeof result === 'number' && Number.isFinite(result))
    return /\.(?:p|df|df2|statistic|correlation|rSquared)$/u.test(path) ? [[path, result]] : [];
  if (result === null || typeof result !== 'object') return [];
  return Object.entries(result)
    .filter(([key]) => key !== 'warnings')
    .flatMap(([key, value]) => fixed(value, `${path}.${key}`));
}

function same(changed: unknown, plain: unknown, without = /^$/u) {
  const wanted = new Map(fixed(plain).filter(([path]) => !without.test(path)));
  const found = new Map(fixed(changed).filter(([path]) => !without.test(path)));
  expect([...found.keys()]).toEqual([...wanted.keys()]);
  expect(wanted.size).toBeGreaterThan(0);
  for (const [path, value] of wanted)
    expect(Math.abs(found.get(path)! - value), path).toBeLessThanOrEqual(1e-7 * Math.abs(value) + 1e-15);
}

/** The constant is where the others are 0, which moves. */
const constant = /coefficients\.0/u;

const { air, Orthodont: teeth, tooth, birthwt } = data;
const weather = { s: air.data['Solar.R'], w: air.data.Wind, t: air.data.Temp };
const growth = { age: teeth.age, male: teeth.male };

it.each([
  ['far from 0', far],
  ['a billionth', small],
  ['a billion times', large],
] as const)('scores and predictors %s', (_, change) => {
  for (const errors of ['classical', 'HC2', 'CR2'] as const) {
    const options = { errors, ...(errors === 'CR2' ? { clusters: air.data.Month } : {}) };
    const plain = fitLinearModel({ outcome: air.data.Ozone, predictors: weather }, options);
    same(fitLinearModel({ outcome: change(air.data.Ozone), predictors: weather }, options), plain, constant);
    const other = { ...weather, t: change(weather.t) };
    same(fitLinearModel({ outcome: air.data.Ozone, predictors: other }, options), plain, constant);
  }
  const base = { person: teeth.person, outcome: teeth.y, predictors: growth };
  for (const input of [
    { ...base, outcome: change(teeth.y) },
    { ...base, predictors: { ...growth, age: change(teeth.age) } },
  ]) {
    same(fitRandomIntercept(input), fitRandomIntercept(base), constant);
    same(fitEstimatingEquations(input), fitEstimatingEquations(base), constant);
  }
  same(fitRandomSlope({ ...base, outcome: change(teeth.y) }, 'age'), fitRandomSlope(base, 'age'), constant);
  const { low, age, lwt } = birthwt.data;
  const plain = fitLogistic({ outcome: low, predictors: { age, lwt } });
  same(fitLogistic({ outcome: low, predictors: { age: change(age), lwt } }), plain, constant);
  const groups = ['0.5', '1', '2'].map((dose) => tooth.y.filter((_value, i) => tooth.dose[i] === dose));
  same(welchAnova(groups.map(change)), welchAnova(groups));
  same(tukeyDifferences(groups.map(change)), tukeyDifferences(groups));
  const [first, second] = groups as [number[], number[]];
  same(compareMeans(change(first), change(second)), compareMeans(first, second));
  const sizes = [hedgesG(change(first), change(second)), hedgesG(first, second)].map((size) =>
    size.kind === 'not-estimable' ? NaN : size.estimate,
  );
  expect(Math.abs(sizes[0]! - sizes[1]!)).toBeLessThan(1e-9);
  const { unit, period, group, y, x1, x2 } = adoption;
  const input = {
    unit,
    period,
    group: group.map((start) => start || null),
    outcome: y,
    covariates: { x1, x2 },
  };
  const effect = staggeredEffect(input);
  same(staggeredEffect({ ...input, outcome: change(y) }), effect);
  same(staggeredEffect({ ...input, covariates: { x1: change(x1), x2 } }), effect);
});

it('a predictor a billion from 0 is no constant, and a constant is one', () => {
  const x = air.data.Temp.map((value) => value + 1e9);
  for (const errors of ['classical', 'HC2', 'CR2'] as const) {
    const options = { errors, ...(errors === 'CR2' ? { clusters: air.data.Month } : {}) };
    const plain = fitLinearModel({ outcome: air.data.Ozone, predictors: weather }, options);
    same(
      fitLinearModel({ outcome: air.data.Ozone, predictors: { ...weather, t: x } }, options),
      plain,
      constant,
    );
  }
  const { low, age, lwt } = birthwt.data;
  const far = fitLogistic({ outcome: low, predictors: { age: age.map((value) => value + 1e9), lwt } });
  same(far, fitLogistic({ outcome: low, predictors: { age, lwt } }), constant);
  for (const predictors of [{ x, twice: x.map((value) => 2 * value - 7) }, { same: x.map(() => 0.1) }]) {
    const [name] = Object.keys(predictors).slice(-1);
    const found = fitLinearModel({ outcome: air.data.Ozone, predictors });
    expect(found).toMatchObject({ reason: 'singular', detail: name });
  }
});

it('one to five a hundred billion from 0 say what one to five say, to all digits', () => {
  const [y, x] = [[1, 3, 2, 5, 4], [1, 2, 3, 4, 5]]; // prettier-ignore
  for (const errors of ['classical', 'HC2', 'HC3', 'CR2'] as const) {
    const options = { errors, ...(errors === 'CR2' ? { clusters: x } : {}) };
    const fit = (from: number) => {
      const move = (values: readonly number[]) => values.map((value) => from + value);
      return need(fitLinearModel({ outcome: move(y!), predictors: { x: move(x!) } }, options))
        .coefficients[1]!;
    };
    for (const from of [1e9, 1e11]) {
      expect(fit(from).estimate).toBeCloseTo(fit(0).estimate, 12);
      expect(fit(from).standardError).toBeCloseTo(fit(0).standardError, 12);
    }
  }
  // What differs in the last digit only is constant.
  const third = fitLinearModel({ outcome: y!, predictors: { x: [0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.3] } });
  expect(third).toMatchObject({ reason: 'singular', detail: 'x' });
});
