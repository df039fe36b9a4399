import { describe, expect, it } from 'vitest';
import { roundMean, roundShare } from '../rounding.ts';
import { scoreItem } from './score.ts';
import { type ItemResult, scoreDomain } from './score-domain.ts';
import { distance, hasReference, readReferenceRows, referenceNote } from '../testing/reference.ts';

const valid = (item: string, score: number, indicator?: string): ItemResult =>
  indicator === undefined ? { item, answer: { score } } : { item, indicator, answer: { score } };

describe('the score of one answer', () => {
  it('is its place on the scale, turned round where lower is better', () => {
    expect(scoreItem(3, { max: 4, direction: 'higher-is-better' })).toBe(75);
    expect(scoreItem(1, { max: 4, direction: 'lower-is-better' })).toBe(75);
    expect(scoreItem(2, { min: 1, max: 5, direction: 'higher-is-better' })).toBe(25);
    expect(() => scoreItem(5, { max: 4, direction: 'higher-is-better' })).toThrow(/^value:/);
    expect(() => scoreItem(NaN, { max: 4, direction: 'higher-is-better' })).toThrow(/^value:/);
    expect(() => scoreItem(0, { max: 0, direction: 'higher-is-better' })).toThrow(/^scale:/);
  });
});

describe("a person's domain score", () => {
  it('is the mean of indicators, as in docs/method/domain-score.md', () => {
    const amina = [
      valid('paid-work', 50, 'work'),
      valid('hours', 100, 'work'),
      valid('money', 25, 'money'),
      { item: 'job-fit', indicator: 'fit', answer: { missing: 'not-shown' } },
      { item: 'debts', indicator: 'money', answer: { missing: 'prefer-not' } },
    ] satisfies ItemResult[];
    expect(scoreDomain(amina)).toEqual({ score: 50, answered: 3, shown: 4 });
  });

  it('exists when exactly half was answered, and not below', () => {
    const refused: ItemResult = { item: 'b', answer: { missing: 'dont-know' } };
    expect(scoreDomain([valid('a', 40), refused]).score).toBe(40);
    expect(
      scoreDomain([valid('a', 40), refused, { item: 'c', answer: { missing: 'abandoned' } }]).score,
    ).toBeNull();
  });

  it('has the half rule for each indicator and again for the indicators', () => {
    const gap = (item: string, indicator: string): ItemResult => ({
      item,
      indicator,
      answer: { missing: 'prefer-not' },
    });
    // Four of seven questions, but one of three indicators.
    const many = ['a', 'b', 'c', 'd'].map((item) => valid(item, 80, 'one'));
    expect(scoreDomain([...many, gap('e', 'two'), gap('f', 'three')])).toMatchObject({
      score: null,
      answered: 4,
    });
    // One of three questions of the second: that indicator is left out, the first stands for the half.
    const some = [valid('x', 60, 'one'), valid('y', 0, 'two'), gap('z', 'two'), gap('w', 'two')];
    expect(scoreDomain(some).score).toBe(60);
  });

  it('does not count questions that were not shown or do not apply', () => {
    const rest: ItemResult[] = ['b', 'c', 'd'].map((item) => ({
      item,
      answer: { missing: 'not-applicable' },
    }));
    expect(scoreDomain([valid('a', 40), ...rest])).toEqual({ score: 40, answered: 1, shown: 1 });
    expect(scoreDomain(rest)).toEqual({ score: null, answered: 0, shown: 0 });
    expect(scoreDomain([])).toEqual({ score: null, answered: 0, shown: 0 });
  });

  it('refuses a question twice and a score off the scale', () => {
    expect(() => scoreDomain([valid('a', 1), valid('a', 2)])).toThrow(/^items:/);
    expect(() => scoreDomain([valid('a', 101)])).toThrow(/^items:/);
  });

  it.skipIf(!hasReference)(`equals the reference score of all 240 people${referenceNote}`, () => {
    const expected = readReferenceRows('own_panel_expected.csv');
    readReferenceRows('own_panel_items.csv').forEach((row, index) => {
      const items = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((item): ItemResult => {
        if (!row[item]) return { item, answer: { missing: 'dont-know' } };
        const direction = item === 'q3' ? 'lower-is-better' : 'higher-is-better';
        return valid(item, scoreItem(Number(row[item]), { min: 1, max: 5, direction }));
      });
      const reference = expected[index]?.['score'] ?? '';
      const { score } = scoreDomain(items);
      if (score === null) expect(['', 'NA']).toContain(reference);
      else expect(distance(score, Number(reference))).toBeLessThan(1e-9);
    });
    expect(expected).toHaveLength(240);
  });
});

describe('rounding for publication', () => {
  it('gives whole percent and whole points, halves up', () => {
    expect(roundShare(0.4549)).toBe(0.45);
    expect(roundShare(0.285)).toBe(0.29);
    expect(roundShare(1)).toBe(1);
    expect(roundMean(58.5)).toBe(59);
    expect(Object.is(roundMean(-0.2), 0)).toBe(true);
    expect(() => roundShare(1.2)).toThrow(/^share:/);
    expect(() => roundMean(NaN)).toThrow(/^mean:/);
  });
});
