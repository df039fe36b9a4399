import { describe, expect, it } from 'vitest';
import { estimateMean } from '../estimates/mean.ts';
import { estimateProportion } from '../estimates/proportion.ts';
import { protectMissing } from './missing.ts';
import { protectMean, protectShare } from './share.ts';

const options = { minimum: 10 };
const percent: [number, number] = [0, 100];

describe('a published share', () => {
  it('is whole percent with a whole-percent interval', () => {
    expect(protectShare(estimateProportion(18, 40), options)).toEqual({
      kind: 'share',
      n: 40,
      share: 0.45,
      interval: { lower: 0.31, upper: 0.6 },
    });
  });

  it('is only a bound, without interval, from ninety percent and up to ten percent', () => {
    for (const successes of [9, 10]) {
      expect(protectShare(estimateProportion(successes, 10), options)).toEqual({
        kind: 'at-least',
        n: 10,
        bound: 0.9,
      });
    }
    for (const successes of [0, 1]) {
      expect(protectShare(estimateProportion(successes, 10), options)).toEqual({
        kind: 'at-most',
        n: 10,
        bound: 0.1,
      });
    }
    expect(protectShare(estimateProportion(8, 10), options).kind).toBe('share');
  });

  it('is nothing below ten people', () => {
    expect(protectShare(estimateProportion(4, 9), options)).toEqual({ kind: 'too-few' });
    expect(protectShare(estimateProportion(0, 0), options)).toEqual({ kind: 'too-few' });
  });
});

describe('a published mean', () => {
  it('is a whole number with a whole interval', () => {
    const scores = [25, 50, 50, 75, 75, 75, 100, 50, 25, 75, 62.5, 37.5];
    expect(protectMean(estimateMean(scores, { bounds: percent }), options)).toEqual({
      kind: 'mean',
      n: 12,
      mean: 58,
      interval: { lower: 44, upper: 73 },
    });
  });

  it('does not say which score everybody has', () => {
    const result = protectMean(estimateMean(new Array<number>(12).fill(50), { bounds: percent }), options);
    expect(result).toEqual({ kind: 'same-score', n: 12 });
  });

  it('does not tell everybody at an end from nearly everybody', () => {
    const mean = (...scores: number[]) => protectMean(estimateMean(scores, { bounds: percent }), options);
    const many = (score: number, count = 19) => new Array<number>(count).fill(score);
    expect(mean(...many(100, 20))).toEqual(mean(...many(100), 0));
    expect(mean(...many(0, 20))).toEqual(mean(...many(0), 100));
    expect(mean(...many(95, 20))).toEqual(mean(...many(95), 90));
  });

  it('is a bound near the ends and a share at the end when nearly everybody is there', () => {
    const high = [...new Array<number>(10).fill(95), 100, 90, 90, 95, 100, 85];
    expect(protectMean(estimateMean(high, { bounds: percent }), options)).toEqual({
      kind: 'at-least',
      n: 16,
      bound: 90,
    });
    const top = [...new Array<number>(16).fill(100), 50, 50, 25, 0];
    expect(protectMean(estimateMean(top, { bounds: percent }), options)).toMatchObject({
      kind: 'at-bound',
      end: 'upper',
      share: { kind: 'share', share: 0.8 },
    });
    expect(protectMean(estimateMean([1, 2, 3]), options)).toEqual({ kind: 'too-few' });
    expect(protectMean(estimateMean([]), options)).toEqual({ kind: 'too-few' });
  });
});

describe('missing answers', () => {
  const none = { 'dont-know': 0, 'prefer-not': 0, 'not-applicable': 0, 'not-shown': 0, abandoned: 0 };

  it('are split by kind when small kinds protect each other', () => {
    const counts = { ...none, 'dont-know': 14, 'prefer-not': 7, abandoned: 5 };
    expect(protectMissing(counts, 90, options)).toEqual({
      kind: 'split',
      total: 26,
      counts: {
        'dont-know': 14,
        'prefer-not': 'too-few',
        'not-applicable': 'too-few',
        'not-shown': 'too-few',
        abandoned: 'too-few',
      },
    });
  });

  it('are only a sum when one small kind would follow from it', () => {
    expect(protectMissing({ ...none, 'dont-know': 14, 'prefer-not': 7 }, 90, options)).toEqual({
      kind: 'total',
      total: 21,
    });
    expect(
      protectMissing({ ...none, 'dont-know': 14, 'prefer-not': 7, abandoned: 2 }, 90, options).kind,
    ).toBe('total');
  });

  it('shows only the sum where it leaves each small kind few values', () => {
    const kindOf = (...counts: number[]) =>
      protectMissing(
        Object.fromEntries(Object.keys(none).map((kind, index) => [kind, counts[index] ?? 0])) as typeof none,
        200,
        options,
      ).kind;
    expect(kindOf(9, 9, 0, 0, 9)).toBe('total');
    expect(kindOf(8, 7, 40, 0, 8)).toBe('total');
    expect(kindOf(9, 8)).toBe('total');
    expect(kindOf(7, 7, 40, 0, 8)).toBe('split');
    expect(kindOf(7, 6)).toBe('split');
    // Each small kind that is split can be at least five of the ten values, also when no other kind can occur.
    for (let one = 1; one < 10; one++)
      for (let two = one; two < 10; two++)
        for (let three = 0; three < 10; three++)
          if (kindOf(one, two, three) === 'split') {
            const others = three > 0 ? 18 : 9;
            expect(9 - Math.max(0, one + two + three - others)).toBeGreaterThanOrEqual(5);
          }
  });

  it('are not shown when they are few or none', () => {
    expect(protectMissing({ ...none, abandoned: 9 }, 90, options)).toEqual({ kind: 'too-few' });
    expect(protectMissing(none, 90, options)).toEqual({ kind: 'too-few' });
    expect(() => protectMissing({ ...none, abandoned: 9 }, 8, options)).toThrow(/^counts:/);
    expect(() => protectMissing({ ...none, abandoned: NaN }, 8, options)).toThrow(/^counts of abandoned:/);
  });
});
