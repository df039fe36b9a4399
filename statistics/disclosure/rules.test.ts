import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrimary } from './primary.ts';
import { ruleSets } from './rules.ts';
import { rangeOfShown, roundTenFive } from './ten-five.ts';

describe('the rule sets', () => {
  it('never show fewer than ten people, and leave every withheld count a range of ten', () => {
    for (const rules of Object.values(ruleSets)) {
      expect(rules.minimum).toBeGreaterThanOrEqual(10);
      expect(rules.width).toBeGreaterThanOrEqual(10);
    }
  });

  it('are plain data, with a version in their name', () => {
    expect(JSON.parse(JSON.stringify(ruleSets))).toEqual(ruleSets);
    expect(Object.values(ruleSets).map(({ id }) => id)).toEqual(['internal-v1', 'municipal-v3', 'public-v3']);
  });
});

describe('the 10-5 rule', () => {
  it('shows a number that the true one is never outside of, and never a number from one to nine', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.constantFrom(...Object.values(ruleSets)), (n, rules) => {
        const shown = roundTenFive(n, rules);
        const { lower, upper } = rangeOfShown(shown, rules);
        expect(lower <= n && n <= upper).toBe(true);
        expect(shown.kind === 'withheld').toBe(n > 0 && n < 10);
        if (shown.kind === 'count') expect(upper - lower).toBeLessThan(rules.base);
        if (shown.kind === 'count') expect(roundTenFive(shown.n, rules)).toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what is no count and no base', () => {
    for (const n of [-1, 0.5, NaN, Infinity])
      expect(() => roundTenFive(n, ruleSets.municipal)).toThrow('n: expected');
    expect(() => roundTenFive(12, { minimum: 10, base: 0 })).toThrow('base');
  });
});

describe('what may not be shown by itself', () => {
  const { internal, municipal, public: everybody } = ruleSets;

  it('is a small cell, a cell of one answer, one organisation’s cell, a cell of two organisations', () => {
    expect(findPrimary({ n: 9 }, internal)).toEqual(['too-few']);
    expect(findPrimary({ n: 40, answers: [36, 4] }, internal)).toEqual(['group-disclosure']);
    expect(findPrimary({ n: 40, answers: [35, 5] }, internal)).toEqual([]);
    expect(findPrimary({ n: 100, organisations: [81, 10, 9] }, everybody)).toEqual(['dominance']);
    expect(findPrimary({ n: 100, organisations: [80, 10, 10] }, everybody)).toEqual([]);
    // Its figures come from one organisation, which it knows by name.
    expect(findPrimary({ n: 100, organisations: [100] }, municipal)).toEqual([]);
    expect(findPrimary({ n: 100, organisations: [60, 40, 0] }, everybody)).toEqual(['few-organisations']);
    expect(findPrimary({ n: 100, organisations: [100] }, internal)).toEqual([]);
  });

  it('is nothing where nobody is', () => {
    expect(findPrimary({ n: 0, answers: [0, 0], organisations: [] }, everybody)).toEqual([]);
    for (const n of [-1, NaN]) expect(() => findPrimary({ n }, internal)).toThrow('n: expected');
    expect(() => findPrimary({ n: 20, answers: [NaN] }, internal)).toThrow('counts');
  });
});
