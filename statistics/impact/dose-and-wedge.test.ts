import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../index.ts';
import { need } from '../testing/compare.ts';
import { near } from '../testing/near.ts';
import { createRandom } from '../testing/seeded-random.ts';
import { indicators } from './design-matrix.ts';
import { type DoseCurve, type DoseOptions, doseResponse } from './dose-response.ts';
import expected from './reference/dose-and-wedge.json' with { type: 'json' };
import { steppedWedge } from './stepped-wedge.ts';

const shapes = ['linear', 'log', 'quadratic', 'spline'] as const;
const kinds = ['classical', 'HC2', 'HC3', 'CR2'] as const;

describe('the amount of contact agrees with R', () => {
  const cases = (['coma', 'few'] as const).flatMap((name) => shapes.map((shape) => [name, shape] as const));
  it.each(cases)('%s, %s', (name, shape) => {
    const { post, pre, age, dose, at, knots, shapes: all } = expected.dose[name];
    const { cluster } = expected.dose.coma;
    const wanted: {
      estimate: number[];
      df: number;
      satterthwaite?: number;
      f?: number;
      p?: number;
      robust?: number;
      se: Partial<Record<(typeof kinds)[number], number[]>>;
    } = all[shape];
    for (const errors of kinds) {
      const se = wanted.se[errors];
      if (!se) continue;
      const options: DoseOptions = { shape, errors, ...(errors === 'CR2' ? { clusters: cluster } : {}) };
      const curve = need(doseResponse({ post, pre, dose, covariates: { age } }, options));
      const differences = at.map((amount) => curve.differenceAt(amount));
      near(
        differences.map(({ estimate }) => estimate),
        wanted.estimate,
        1e-8,
      );
      const df = Math.min(...curve.coefficients.slice(3).map((line) => line.df));
      if (errors !== 'CR2') expect(df).toBe(wanted.df);
      // One coefficient has R's degrees of freedom; of two the fewest are taken.
      else if (curve.coefficients.length === 4) near([df], [wanted.satterthwaite!], 1e-6);
      const width = 2 * studentQuantile(0.975, df);
      near(
        differences.map(({ interval }) => (interval.upper - interval.lower) / width),
        se,
        1e-7,
      );
      if (shape === 'spline') near(curve.knots!, knots);
      if (errors === 'classical' && wanted.f) {
        near([curve.notStraight!.f, curve.notStraight!.p], [wanted.f, wanted.p!], 1e-7);
      }
      if (errors === 'HC3' && wanted.robust) near([curve.notStraight!.f], [wanted.robust], 1e-7);
    }
  });
});

describe('the amount of contact, honestly', () => {
  const random = createRandom(21);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const study = (people: number) => {
    const dose = Array.from({ length: people }, () => (random() < 0.2 ? 0 : Math.exp(1 + normal())));
    const pre = dose.map(normal);
    // Those who talk more differ more; the amount itself does nothing.
    return { dose, pre, post: pre.map((value, i) => 0.6 * value + Math.sqrt(0.2 + dose[i]! / 4) * normal()) };
  };

  it('holds the truth, and seldom sees a bend in a straight line, when those who talk more differ more', () => {
    const seen = { plain: 0, bent: 0, classical: 0, runs: 0 };
    for (let run = 0; run < 500; run++) {
      const input = study(40);
      const curve = need(doseResponse(input, { shape: 'quadratic' }));
      const { interval } = need(doseResponse(input)).differenceAt(5);
      seen.runs++;
      if (interval.lower <= 0 && 0 <= interval.upper) seen.plain++;
      if (curve.notStraight!.p < 0.05) seen.bent++;
      const supposing = need(doseResponse(input, { shape: 'quadratic', errors: 'classical' }));
      if (supposing.notStraight!.p < 0.05) seen.classical++;
    }
    expect(seen.plain / seen.runs).toBeGreaterThan(0.9);
    expect(seen.bent / seen.runs).toBeLessThan(0.08);
    expect(seen.classical / seen.runs).toBeGreaterThan(0.15);
  });

  it('knows how few people lie at the end of a straight line', () => {
    let [covered, before] = [0, 0];
    const runs = 600;
    for (let run = 0; run < runs; run++) {
      const input = study(30);
      const holds = (options: DoseOptions) => {
        const { interval } = need(doseResponse(input, { shape: 'linear', ...options })).differenceAt(5);
        return interval.lower <= 0 && 0 <= interval.upper ? 1 : 0;
      };
      covered += holds({});
      before += holds({ errors: 'HC3' });
    }
    expect(covered / runs).toBeGreaterThan(0.91);
    expect(covered).toBeGreaterThan(before);
  });

  it('asks for a dose that can be, and for covariates by other names than its own', () => {
    const input = study(30);
    const curve = need(doseResponse(input, { shape: 'quadratic' })) satisfies DoseCurve;
    for (const dose of [-1, NaN, Infinity, 1e200])
      expect(() => curve.differenceAt(dose)).toThrow(/^dose: expected/);
    expect(curve.differenceAt(0)).toEqual({ estimate: 0, interval: { lower: 0, upper: 0 } });
    for (const name of ['pre', 'dose', 'dose squared'])
      expect(() =>
        doseResponse({ ...input, covariates: { [name]: input.pre } }, { shape: 'quadratic' }),
      ).toThrow(/^covariates:/);
  });
});

describe('a stepped wedge', () => {
  it.each(['guns', 'few'] as const)('agrees with R: %s', (name) => {
    const { y, cluster, period, treated, ...wanted } = expected.wedge[name];
    const { mixed, within, ...result } = need(steppedWedge({ outcome: y, cluster, period, treated }));
    near([mixed.estimate, mixed.standardError], [wanted.estimate, wanted.se], 1e-6);
    near([mixed.df], [wanted.df], 1e-4);
    near([result.betweenClusters, result.withinClusters], [wanted.between, wanted.residual], 1e-6);
    near([within.estimate, within.standardError, within.df, within.p], wanted.within, 1e-6);
  });

  it('asks that a cluster has started in a period or has not, and that keys do not look the same', () => {
    const wedge = {
      outcome: [1, 2, 3, 4],
      cluster: ['a', 'a', 'b', 'b'],
      period: [1, 1, 1, 2],
      treated: [true, false, false, true],
    };
    expect(() => steppedWedge(wedge)).toThrow(/^treated: expected one state of cluster a in period 1/);
    expect(() => indicators('round', [1, '1', 2])).toThrow(/^round:/);
  });
});
