import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../testing/seeded-random.ts';
import { expectNear } from '../testing/compare.ts';
import { staggeredEffect, type StaggeredOptions } from './staggered-adoption.ts';
import { type StaggeredInput } from './staggered-panel.ts';

const read = JSON.parse(
  readFileSync(new URL('reference/staggered-covariates.json', import.meta.url), 'utf8'),
) as Record<string, { estimate: number[]; se: number[]; seClustered: number[] }> &
  Record<'unit' | 'period' | 'group' | 'org' | 'y' | 'x1' | 'x2', number[]>;

const panel: StaggeredInput = {
  unit: read.unit,
  period: read.period,
  group: read.group.map((start) => start || null),
  outcome: read.y,
  covariates: { x1: read.x1, x2: read.x2 },
};

function effectOf(input: StaggeredInput, options: StaggeredOptions = {}) {
  const effect = staggeredEffect(input, options);
  if (effect.kind !== 'effect') throw new Error(effect.reason);
  return effect;
}

const adjustments = ['outcome-regression', 'inverse-probability', 'doubly-robust'] as const;

describe('staggered adoption with covariates', () => {
  it.each(
    adjustments.flatMap((adjustment, k) =>
      (['not-yet-treated', 'never-treated'] as const).map(
        (control, c) =>
          [adjustment, control, `${['notyet', 'never'][c]}-${['reg', 'ipw', 'dr'][k]}`] as const,
      ),
    ),
  )('%s with %s controls is as in R, also by organisation', (adjustment, control, name) => {
    for (const cluster of [undefined, read.org]) {
      const effect = effectOf({ ...panel, ...(cluster ? { cluster } : {}) }, { adjustment, control });
      const lines = [
        ...effect.groupTime,
        effect.simple,
        ...effect.dynamic,
        effect.dynamicOverall,
        ...effect.byGroup,
        effect.byGroupOverall,
      ];
      const [check, errors] = [read[name]!, cluster ? read[name]!.seClustered : read[name]!.se];
      expectNear(
        lines.map(({ estimate }) => estimate),
        check.estimate,
        1e-8,
      );
      expectNear(
        lines.map(({ standardError }) => standardError),
        errors,
        1e-6,
      );
    }
  });

  it('covariates after the start do not count', () => {
    const later = panel.period.map((period, row) => (period > 3 ? 1000 * row : read.x1[row]!));
    const [one, other] = [panel.covariates!, { x1: later, x2: read.x2 }].map((covariates) =>
      effectOf({ ...panel, covariates }, { control: 'never-treated' }),
    );
    expect(other!.simple).toEqual(one!.simple);
  });

  it.each([
    ['the trend bends', true, false, ['inverse-probability', 'doubly-robust']],
    ['the chance of starting bends', false, true, ['outcome-regression', 'doubly-robust']],
  ] as const)('is right when %s, for those who need only the other', (_, trendBends, startBends, right) => {
    const input = simulate(trendBends, startBends);
    const { covariates: _covariates, ...without } = input;
    expect(effectOf(without).simple.estimate).toBeGreaterThan(3.5);
    for (const adjustment of adjustments) {
      const off = Math.abs(effectOf(input, { adjustment }).simple.estimate - 3);
      if ((right as readonly string[]).includes(adjustment)) expect(off, adjustment).toBeLessThan(0.15);
      else expect(off, adjustment).toBeGreaterThan(0.2);
    }
  });

  it('says when nobody can be compared with', () => {
    const four = { unit: [1, 1, 2, 2, 3, 3, 4, 4], period: [1, 2, 1, 2, 1, 2, 1, 2] };
    const group = [2, 2, 2, 2, null, null, null, null];
    const small = { ...four, group, outcome: [5, 9, 6, 9, 5, 6, 7, 9] };
    const few = staggeredEffect({ ...small, covariates: { x: [1, 1, 2, 2, 1, 1, 3, 3] } });
    expect(few).toMatchObject({ reason: 'too-few', detail: 'nobody to compare with: 2 in 2 (too-few)' });
    const apart = panel.group.map((start, row) => (start === 3 ? 5 : -5) + read.x1[row]! / 10);
    const { warnings, groupTime } = effectOf({ ...panel, covariates: { apart } });
    expect(warnings.map(({ code }) => code)).toContain('comparisons-left-out');
    expect(groupTime.map(({ group: start }) => start)).not.toContain(3);
    expect(
      effectOf({ ...panel, covariates: { apart } }, { adjustment: 'outcome-regression' }).warnings,
    ).toEqual([]);
  });

  describe.each(adjustments)('%s with a covariate that can say nothing', (adjustment) => {
    const { x1, x2 } = panel.covariates as Record<'x1' | 'x2', number[]>;
    it.each([
      ['is constant', { x1, level: x1.map(() => 7) }],
      ['stands there twice', { x1, x2, level: x1.map((value) => 3 - 2 * value) }],
    ])('that %s: the covariate is named, not a lack of people', (_, covariates) => {
      const result = staggeredEffect({ ...panel, covariates }, { adjustment });
      expect(result).toMatchObject({ kind: 'not-estimable', reason: 'singular' });
      expect(result).toHaveProperty(
        'detail',
        expect.stringMatching(/^covariate level is constant or follows from those before it: \d+ in \d+/u),
      );
      expect(result).not.toHaveProperty('detail', expect.stringContaining('nobody'));
    });

    it('in some comparisons only: those are left out, and the warning names it', () => {
      const level = panel.period.map((period, row) => (period === 2 ? 1 : x1[row]!));
      const { warnings, groupTime } = effectOf({ ...panel, covariates: { x2, level } }, { adjustment });
      expect(warnings).toContainEqual({
        code: 'covariate-without-use',
        detail: expect.stringMatching(/^covariate level is constant .*: 3 in 3, 3 in 4/u),
      });
      expect(warnings.map(({ code }) => code)).not.toContain('comparisons-left-out');
      expect(groupTime.filter(({ period }) => period >= 3).map(({ group }) => group)).not.toContain(3);
    });
  });

  it('a covariate that is the same for all controls, but not for starters, is a lack of people like them', () => {
    const level = panel.group.map((start, row) => (start === null ? 1 : read.x1[row]!));
    for (const adjustment of ['outcome-regression', 'doubly-robust'] as const)
      expect(
        staggeredEffect({ ...panel, covariates: { level } }, { adjustment, control: 'never-treated' }),
      ).toMatchObject({ reason: 'too-few', detail: expect.stringContaining('(no-overlap)') });
  });

  it('names the argument that is wrong', () => {
    expect(() => staggeredEffect({ ...panel, covariates: { x: [1] } })).toThrow(/^x:/);
    expect(() => staggeredEffect(panel, { anticipation: 0.5 })).toThrow(/^anticipation:/);
    expect(() => staggeredEffect(panel, { anticipation: -1 })).toThrow(/^anticipation:/);
  });
});

/** 6,000 people in three periods of whom those with more of `x`, who gain more anyway, start sooner; the effect is 3. */
function simulate(trendBends: boolean, startBends: boolean): StaggeredInput {
  const random = createRandom(5);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const rows = { unit: [] as number[], period: [] as number[], group: [] as (number | null)[] };
  const [outcome, x]: [number[], number[]] = [[], []];
  for (let unit = 0; unit < 6000; unit++) {
    const own = normal();
    const bent = 0.7 * (own * own - 1);
    const start = random() < 1 / (1 + Math.exp(0.8 - 0.8 * (startBends ? own + bent : own))) ? 2 : null;
    for (const period of [1, 2, 3]) {
      rows.unit.push(unit);
      rows.period.push(period);
      rows.group.push(start);
      x.push(own);
      const trend = period * (trendBends ? own + 1.5 * bent : 1.5 * own);
      outcome.push(50 + trend + (start !== null && period >= 2 ? 3 : 0) + normal());
    }
  }
  return { ...rows, outcome, covariates: { x } };
}
