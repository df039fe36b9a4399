import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  cohenKappa,
  kruskalWallis,
  pairedDifference,
  quantile,
  shareInterval,
  surveyDesign,
  surveyTotal,
  weightedQuantile,
  weightReport,
  welchAnova,
} from '../index.ts';

const runs = { numRuns: 1000 };
const answers = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('comparisons of groups do not depend on the order of people or groups, nor on the unit', () => {
  fc.assert(
    fc.property(fc.array(answers, { minLength: 2, maxLength: 5 }), (groups) => {
      const turned = groups.map((group) => group.map((value) => 3 * value + 7).reverse()).reverse();
      for (const compare of [kruskalWallis, welchAnova]) {
        const [one, other] = [compare(groups), compare(turned)];
        expect(other.kind).toBe(one.kind);
        if (one.kind !== 'test' || other.kind !== 'test') continue;
        expect(other.p).toBeCloseTo(one.p, 9);
        expect(one.p).toBeGreaterThanOrEqual(0);
        expect(one.p).toBeLessThanOrEqual(1);
      }
    }),
    runs,
  );
});

it('quantiles rise, stay within the values, and do not depend on order or the scale of weights', () => {
  fc.assert(
    fc.property(answers, share, share, fc.constantFrom(6, 7, 8), (values, a, b, type) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const at = (p: number) => quantile(values, p, type)!;
      expect(at(low)).toBeLessThanOrEqual(at(high) + 1e-12);
      expect(at(low)).toBeGreaterThanOrEqual(Math.min(...values));
      expect(at(high)).toBeLessThanOrEqual(Math.max(...values));
      expect(quantile([...values].reverse(), a, type)).toBe(quantile(values, a, type));
      const equal = values.map(() => 2.5);
      // With one value the weighted type 7 has no interval to divide.
      expect(weightedQuantile(values, equal, a, type)).toBeCloseTo(at(a), 8);
      const weights = values.map((value) => 1 + (value % 3));
      const scaled = weights.map((weight) => weight * 12.5);
      expect(weightedQuantile(values, scaled, a, type)).toBeCloseTo(
        weightedQuantile(values, weights, a, type)!,
        8,
      );
    }),
    runs,
  );
});

it('kappa does not depend on the names of the codes, nor on who coded first', () => {
  const count = fc.integer({ min: 0, max: 30 });
  const table = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(table, (rows) => {
      const order = [2, 0, 1];
      const renamed = order.map((i) => order.map((j) => rows[i]![j]!));
      const exchanged = rows.map((_, i) => rows.map((row) => row[i]!));
      const one = cohenKappa(rows);
      for (const other of [cohenKappa(renamed), cohenKappa(exchanged)]) {
        expect(other.kind).toBe(one.kind);
        if (one.kind !== 'estimate' || other.kind !== 'estimate') continue;
        expect(other.estimate).toBeCloseTo(one.estimate, 10);
        expect(other.standardError).toBeCloseTo(one.standardError, 10);
        expect(one.estimate).toBeLessThanOrEqual(1);
      }
    }),
    runs,
  );
});

it('what was gained turns round when the two moments are exchanged, and lies in its interval', () => {
  const count = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(count, count, count, count, (both, onlyFirst, onlySecond, neither) => {
      const one = pairedDifference({ both, onlyFirst, onlySecond, neither });
      const other = pairedDifference({ both, onlyFirst: onlySecond, onlySecond: onlyFirst, neither });
      if (one.kind !== 'estimate' || other.kind !== 'estimate') {
        expect(both + onlyFirst + onlySecond + neither).toBe(0);
        return;
      }
      expect(other.estimate).toBeCloseTo(-one.estimate, 12);
      expect(other.interval.lower).toBeCloseTo(-one.interval.upper, 10);
      expect(one.interval.lower).toBeLessThanOrEqual(one.estimate + 1e-12);
      expect(one.interval.upper).toBeGreaterThanOrEqual(one.estimate - 1e-12);
    }),
    runs,
  );
});

it('intervals of shares get wider with confidence, and the guaranteed one holds the others’ promise', () => {
  const counts = fc
    .integer({ min: 1, max: 200 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(counts, fc.constantFrom('wilson', 'clopper-pearson', 'jeffreys'), ([x, n], method) => {
      const at = (confidence: number) => {
        const result = shareInterval(x, n, { method, confidence });
        if (result.kind !== 'estimate') throw new Error(result.reason);
        return result.interval;
      };
      const [narrow, wide] = [at(0.8), at(0.99)];
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
      expect(wide.lower).toBeGreaterThanOrEqual(0);
      expect(wide.upper).toBeLessThanOrEqual(1);
    }),
    runs,
  );
});

it('totals grow with the weights, and effective n does not', () => {
  const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(
    fc.property(people, fc.constantFrom(2, 10, 0.5), (list, factor) => {
      const values = list.map(([value]) => value);
      const weights = list.map(([, weight]) => weight);
      const scaled = weights.map((weight) => weight * factor);
      const [one, other] = [weights, scaled].map((w) => surveyTotal(surveyDesign({ weights: w }), values));
      const [plain, larger] = [weightReport(weights), weightReport(scaled)];
      expect(larger.effectiveN).toBeCloseTo(plain.effectiveN, 9);
      expect(plain.effectiveN).toBeLessThanOrEqual(plain.n);
      if (one?.kind !== 'estimate' || other?.kind !== 'estimate') return;
      expect(other.estimate).toBeCloseTo(one.estimate * factor, 8);
      expect(other.standardError).toBeCloseTo(one.standardError * factor, 7);
    }),
    runs,
  );
});
