import { describe, expect, it } from 'vitest';
import { normalCdf } from '../distributions/normal.ts';
import { distance, hasReference, readReferenceCheck, referenceNote } from '../testing/reference.ts';
import { createBytes } from '../testing/seeded-bytes.ts';
import { addNoise, type BudgetLedger, readLedger, reserveBudget } from './budget.ts';
import { drawDiscreteGaussian, drawDiscreteLaplace } from './discrete-noise.ts';
import {
  attackerBound,
  describeGaussian,
  describeLaplace,
  epsilonOfRho,
  type NoiseFacts,
} from './noise-facts.ts';
import { readRational } from './rational.ts';

/** The reference numbers of D02 that are held here. */
const laplace = [
  {
    epsilon: 0.1,
    at0: 0.049958374957880004,
    at3: 0.037010074444446754,
    variance: 199.8334166336092,
    within95: 30,
  },
  {
    epsilon: 0.5,
    at0: 0.24491866240370913,
    at3: 0.054648740365478836,
    variance: 7.835396178065527,
    within95: 6,
  },
  {
    epsilon: 2,
    at0: 0.7615941559557649,
    at3: 0.0018878031718117302,
    variance: 0.36203083048315526,
    within95: 1,
  },
];
const gaussian = [
  { parameter: 1, at0: 0.3989422782668617, at3: 0.004431848388225065, variance: 0.9999997887677281 },
  { parameter: 25, at0: 0.07978845608028654, at3: 0.06664492057835993, variance: 25 },
];

describe('noise as it is described', () => {
  it('has the known chances, variance and range', () => {
    for (const { epsilon, at0, at3, variance, within95 } of laplace) {
      const facts = describeLaplace(epsilon);
      expect(facts.chanceOf(0)).toBeCloseTo(at0, 14);
      expect(facts.chanceOf(-3)).toBeCloseTo(at3, 14);
      expect(distance(facts.variance, variance)).toBeLessThan(1e-12);
      expect(facts.within95).toBe(within95);
    }
    for (const { parameter, at0, at3, variance } of gaussian) {
      const facts = describeGaussian(parameter);
      expect(facts.chanceOf(0)).toBeCloseTo(at0, 14);
      expect(facts.chanceOf(3)).toBeCloseTo(at3, 14);
      expect(distance(facts.variance, variance)).toBeLessThan(1e-12);
    }
    expect(attackerBound(0.25)).toBeCloseTo(0.5621765008857981, 14);
    expect(epsilonOfRho(0.07, 1e-6)).toBeCloseTo(2.0368103508549056, 12);
  });

  it('gives away of one person what docs/method/noise.md says', () => {
    // Spread over 14 histograms or all in one count: the same rho, and nearly the same noise.
    const rightAbout = (rho: number) => {
      const { chanceOf } = describeGaussian(1 / (2 * rho));
      let apart = 0;
      for (let k = -80; k <= 80; k++) apart += Math.abs(chanceOf(k) - chanceOf(k - 1)) / 2;
      return 0.5 + apart / 2;
    };
    expect(attackerBound(epsilonOfRho(0.1, 1e-6))).toBeCloseTo(0.92, 2);
    // Took part or not; then one answer or another, which moves two counts.
    for (const [rho, known] of [
      [0.1, 0.59],
      [0.5, 0.69],
    ] as const) {
      expect(normalCdf(Math.sqrt(rho / 2))).toBeCloseTo(known, 2);
      expect(Math.abs(rightAbout(rho) - normalCdf(Math.sqrt(rho / 2)))).toBeLessThan(0.01);
    }
    expect(normalCdf(Math.sqrt(0.1))).toBeCloseTo(0.62, 2);
    expect(normalCdf(Math.sqrt(0.5))).toBeCloseTo(0.76, 2);
  });

  it.runIf(hasReference)(`agrees with all of D02${referenceNote}`, () => {
    const reference = readReferenceCheck<{
      discrete_laplace: {
        epsilon: number;
        pmf: Record<string, number>;
        variance: number;
        quantile_abs_95: number;
        attacker_accuracy_bound: number;
      }[];
      discrete_gaussian: {
        sigma2: number;
        pmf: Record<string, number>;
        variance: number;
        rho_sensitivity1: number;
        eps_at_delta_1e_6: number;
      }[];
    }>('D02_dp_reference');
    const hasChances = (facts: NoiseFacts, pmf: Record<string, number>) => {
      for (const [k, chance] of Object.entries(pmf))
        expect(distance(facts.chanceOf(Number(k)), chance)).toBeLessThan(1e-12);
    };
    for (const one of reference.discrete_laplace) {
      const facts = describeLaplace(one.epsilon);
      hasChances(facts, one.pmf);
      expect(distance(facts.variance, one.variance)).toBeLessThan(1e-12);
      expect(facts.within95).toBe(one.quantile_abs_95);
      expect(distance(attackerBound(one.epsilon), one.attacker_accuracy_bound)).toBeLessThan(1e-12);
    }
    for (const one of reference.discrete_gaussian) {
      hasChances(describeGaussian(one.sigma2), one.pmf);
      expect(distance(describeGaussian(one.sigma2).variance, one.variance)).toBeLessThan(1e-12);
      expect(distance(epsilonOfRho(one.rho_sensitivity1, 1e-6), one.eps_at_delta_1e_6)).toBeLessThan(1e-12);
    }
  });

  it('refuses what is no amount', () => {
    for (const value of [0, -1, NaN, Infinity]) {
      expect(() => describeLaplace(value)).toThrow('epsilon');
      expect(() => describeGaussian(value)).toThrow('variance');
    }
    for (const delta of [0, 1, NaN]) expect(() => epsilonOfRho(1, delta)).toThrow('delta');
  });
});

/** Pearson's chi-squared over −7..7 and both tails, minus its degrees of freedom, in standard deviations. */
function chiSquaredScore(draws: readonly bigint[], facts: NoiseFacts): number {
  const seen = new Map<number, number>();
  for (const draw of draws) {
    const k = Math.max(-8, Math.min(8, Number(draw)));
    seen.set(k, (seen.get(k) ?? 0) + 1);
  }
  let inner = 0;
  let score = 0;
  let bins = 0;
  const add = (k: number, chance: number) => {
    const expected = chance * draws.length;
    if (expected < 5) return;
    score += ((seen.get(k) ?? 0) - expected) ** 2 / expected;
    bins++;
  };
  for (let k = -7; k <= 7; k++) {
    add(k, facts.chanceOf(k));
    inner += facts.chanceOf(k);
  }
  for (const k of [-8, 8]) add(k, (1 - inner) / 2);
  return (score - (bins - 1)) / Math.sqrt(2 * (bins - 1));
}

describe('noise as it is drawn', () => {
  const draws = 100_000;

  it('follows the discrete Laplace distribution', () => {
    for (const [text, seed] of [
      ['1/4', 1],
      ['1', 2],
      ['2', 3],
      ['1/14', 4],
    ] as const) {
      const epsilon = readRational(text);
      const facts = describeLaplace(Number(epsilon.over) / Number(epsilon.under));
      expect(chiSquaredScore(drawDiscreteLaplace(epsilon, draws, createBytes(seed)), facts)).toBeLessThan(4);
    }
  });

  it('follows the discrete Gaussian distribution', () => {
    for (const [text, seed] of [
      ['1', 5],
      ['4', 6],
      ['25', 7],
      ['7/3', 8],
    ] as const) {
      const variance = readRational(text);
      const facts = describeGaussian(Number(variance.over) / Number(variance.under));
      expect(chiSquaredScore(drawDiscreteGaussian(variance, draws, createBytes(seed)), facts)).toBeLessThan(
        4,
      );
    }
  });

  it('would be found out if it were of another scale', () => {
    const wrong = drawDiscreteLaplace(readRational('11/10'), draws, createBytes(9));
    expect(chiSquaredScore(wrong, describeLaplace(1))).toBeGreaterThan(20);
  });

  it('keeps the promised bound on what one person changes', () => {
    // Neighbours: the count with and without one person. No outcome may be more than e^epsilon times as likely.
    const epsilon = 1;
    const count = (n: number, seed: number) => {
      const seen = new Map<number, number>();
      for (const noise of drawDiscreteLaplace(readRational('1'), draws, createBytes(seed)))
        seen.set(n + Number(noise), (seen.get(n + Number(noise)) ?? 0) + 1);
      return seen;
    };
    const [without, withHer] = [count(20, 10), count(21, 11)];
    for (const [n, times] of withHer) {
      const other = without.get(n) ?? 0;
      if (times < 200 || other < 200) continue;
      const margin = 4 * Math.sqrt(1 / times + 1 / other);
      expect(Math.abs(Math.log(times / other))).toBeLessThan(epsilon + margin);
    }
  });

  it('is the same for the same bytes, and refuses a source that gives too few', () => {
    const draw = () => drawDiscreteGaussian(readRational('70'), 50, createBytes(12));
    expect(draw()).toEqual(draw());
    expect(() => drawDiscreteLaplace(readRational('1'), 1, () => new Uint8Array(3))).toThrow('source');
    expect(() => drawDiscreteLaplace(readRational('0'), 1, createBytes(1))).toThrow('epsilon');
    expect(() => drawDiscreteGaussian(readRational('0'), 1, createBytes(1))).toThrow('variance');
    for (const text of ['', '-1', '1e3', '0.1.2', 'NaN', '1/0'])
      expect(() => readRational(text)).toThrow('number');
  });
});

describe('the budget', () => {
  const empty: BudgetLedger = { population: 'newcomers in NL', unit: 'rho', limit: '3/10', entries: [] };
  const yearly = (release: string) => ({ release, spent: '1/10', countsPerPerson: 14 });

  it('is spent before noise is drawn, adds up exactly, and refuses when it is gone, also after it was stored', () => {
    let ledger = empty;
    for (const year of ['2027', '2028', '2029']) {
      const outcome = reserveBudget(ledger, yearly(year));
      if (outcome.kind !== 'reserved') throw new Error(outcome.reason);
      // The noise of statistics.md §5.3: fourteen histograms, rho 0.1, standard deviation 8.4.
      expect(
        Math.sqrt(Number(outcome.grant.parameter.over) / Number(outcome.grant.parameter.under)),
      ).toBeCloseTo(8.37, 2);
      ledger = JSON.parse(JSON.stringify(outcome.ledger)) as BudgetLedger;
    }
    expect(readLedger(ledger)).toEqual({ spent: '3/10', left: '0' });
    expect(reserveBudget(ledger, yearly('2030'))).toEqual({
      kind: 'refused',
      reason: 'budget-spent',
      left: '0',
    });
    expect(empty.entries).toEqual([]);
  });

  it('allows one draw for a release, and no second', () => {
    const outcome = reserveBudget(empty, yearly('2027'));
    if (outcome.kind !== 'reserved') throw new Error(outcome.reason);
    const noisy = addNoise([1200, 1300], outcome.grant, createBytes(1));
    expect(noisy.every((n, index) => Number.isInteger(n) && Math.abs(n - [1200, 1300][index]!) < 60)).toBe(
      true,
    );
    expect(() => addNoise([1200, 1300], outcome.grant, createBytes(1))).toThrow('grant');
    expect(() => addNoise([1], { ...outcome.grant }, createBytes(1))).toThrow('grant');
    expect(reserveBudget(outcome.ledger, yearly('2027'))).toMatchObject({ reason: 'release-exists' });
  });

  it('does not take a ledger that was tampered with, nor a cost of nothing', () => {
    expect(() => readLedger({ ...empty, entries: [{ ...yearly('2027'), spent: '4/10' }] })).toThrow('ledger');
    expect(() => readLedger({ ...empty, entries: [yearly('2027'), yearly('2027')] })).toThrow('ledger');
    expect(() => reserveBudget(empty, { ...yearly('2027'), spent: '0' })).toThrow('spent');
    expect(() => reserveBudget(empty, { ...yearly('2027'), countsPerPerson: 0 })).toThrow('countsPerPerson');
    const outcome = reserveBudget({ ...empty, unit: 'epsilon', limit: '1' }, { ...yearly('x'), spent: '1' });
    expect(outcome).toMatchObject({ grant: { parameter: { over: 1n, under: 14n } } });
  });
});
