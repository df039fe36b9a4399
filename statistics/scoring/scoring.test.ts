import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  cohenKappa,
  cronbachAlpha,
  differentialItems,
  mannWhitney,
  mantelHaenszel,
  mantelOrdinal,
  percentOfMaximum,
  reverseCode,
  scoreDomain,
  scoreItem,
  type ScoredItem,
  scorePeople,
  seededRandom,
  spearmanBrown,
  StatisticsError,
  type TwoByTwo,
} from '../index.ts';

interface Reference {
  items: number[][];
  alpha: number;
  feldt: [number, number];
  standardised: number;
  itemRest: number[];
  dropped: number[];
  mh: number[];
  mantel: number[];
}
const reference = JSON.parse(
  readFileSync(new URL('reference/scoring.json', import.meta.url), 'utf8'),
) as Reference;
const estimates = JSON.parse(
  readFileSync(new URL('../estimates/reference/estimates.json', import.meta.url), 'utf8'),
) as { mannWhitney: Record<'exact' | 'ties', { u: number; p: number }> };

describe('scores of people', () => {
  const items: ScoredItem[] = [
    { id: 'a', indicator: 'one', min: 1, max: 5 },
    { id: 'b', indicator: 'one', min: 1, max: 5, reversed: true },
    { id: 'c', min: 0, max: 3 },
    { id: 'd', min: 0, max: 2 },
  ];

  it('are means of indicators, by the half rule twice, and keep the kinds of missing apart', () => {
    const people: Answer[][] = [
      [5, 1, 3, 2],
      [4, 'dont-know', 'not-shown', 1],
      ['prefer-not', 'abandoned', 3, 2],
      ['prefer-not', 'dont-know', 'abandoned', 2],
      ['not-shown', 'not-applicable', 'not-shown', 'not-shown'],
    ];
    const result = scorePeople(
      items,
      items.map((_, k) => people.map((answers) => answers[k]!)),
    );
    // The second: indicator one from a alone (75), c does not apply, d 50. The third: two of three indicators.
    expect(result.scores).toEqual([100, 62.5, 100, null, null]);
    expect([...result.answered]).toEqual([4, 2, 2, 1, 0]);
    expect([...result.applicable]).toEqual([4, 3, 4, 4, 0]);
    expect(result.indicators.map(({ id }) => id)).toEqual(['one', 'c', 'd']);
    expect(result.items[1]).toEqual({
      id: 'b',
      answered: 1,
      missing: { 'dont-know': 2, 'prefer-not': 0, 'not-applicable': 1, 'not-shown': 0, abandoned: 1 },
    });
    expect(scorePeople([], [])).toMatchObject({ scores: [] });
  });

  it('turn round when every question is reversed, and agree with the score of one person', () => {
    const answer = fc.oneof(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('dont-know' as const, 'not-shown' as const),
    );
    fc.assert(
      fc.property(fc.array(answer, { minLength: 4, maxLength: 4 }), (answers) => {
        const four = ['p', 'q', 'r', 's'].map((id) => ({ id, min: 1, max: 5 }));
        const lists = answers.map((value) => [value]);
        const [score] = scorePeople(four, lists).scores;
        const [turned] = scorePeople(
          four.map((item) => ({ ...item, reversed: true })),
          lists,
        ).scores;
        if (score === null || score === undefined) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(100 - score, 10);
        const one = scoreDomain(
          answers.map((value, k) => ({
            item: String(k),
            answer:
              typeof value === 'number'
                ? { score: scoreItem(value, { min: 1, max: 5, direction: 'higher-is-better' }) }
                : { missing: value },
          })),
        );
        if (one.score === null) expect(score).toBeNull();
        else expect(score).toBeCloseTo(one.score, 10);
      }),
      { numRuns: 1000 },
    );
  });

  it('take less than two seconds of work for 100,000 people with 60 questions', () => {
    const random = seededRandom(3);
    const many = Array.from({ length: 60 }, (_, k) => ({
      id: `q${k}`,
      indicator: `i${k % 15}`,
      min: 1,
      max: 5,
      reversed: k % 3 === 0,
    }));
    const lists = many.map(() =>
      Array.from({ length: 100_000 }, (): Answer =>
        random() < 0.1 ? 'dont-know' : 1 + Math.floor(random() * 5),
      ),
    );
    const began = process.cpuUsage();
    const { scores } = scorePeople(many, lists);
    // Processor time, so that what else the machine does has no say.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2_000);
    expect(scores).toHaveLength(100_000);
    expect(scores.every((score) => score === null || (score >= 0 && score <= 100))).toBe(true);
  });

  it('use the bounds that are possible, and refuse other codes', () => {
    expect(reverseCode(1, 1, 4)).toBe(4);
    expect(percentOfMaximum(3, 0, 4)).toBe(75);
    expect(() => percentOfMaximum(6, 1, 5)).toThrow(/^code:/);
    expect(() => reverseCode(NaN, 1, 5)).toThrow(StatisticsError);
    expect(() => scorePeople([items[0]!], [[7]])).toThrow(/^answers:/);
    expect(() => scorePeople([items[0]!], [[NaN]])).toThrow(/^answers:/);
    expect(() => scorePeople([items[0]!], [['silence' as 'abandoned']])).toThrow(/^answers:/);
    expect(() => scorePeople([items[0]!, items[0]!], [[1], [1]])).toThrow(/^items:/);
    expect(() => scorePeople(items, [[1]])).toThrow(/^answers:/);
  });
});

describe('reliability', () => {
  it('is the alpha of R, with Feldt’s interval', () => {
    const result = cronbachAlpha(reference.items);
    if (result.kind !== 'estimate') throw new Error(result.reason);
    expect(result.estimate).toBeCloseTo(reference.alpha, 12);
    expect(result.interval.lower).toBeCloseTo(reference.feldt[0], 10);
    expect(result.interval.upper).toBeCloseTo(reference.feldt[1], 10);
    expect(result.standardised).toBeCloseTo(reference.standardised, 12);
    result.items.forEach(({ itemRest, alphaIfDropped }, k) => {
      expect(itemRest).toBeCloseTo(reference.itemRest[k]!, 12);
      expect(alphaIfDropped).toBeCloseTo(reference.dropped[k]!, 12);
    });
  });

  it('does not exist without spread or people, and leaves out people with gaps', () => {
    expect(cronbachAlpha([[], []])).toMatchObject({ reason: 'no-answers' });
    expect(
      cronbachAlpha([
        [1, 1],
        [2, 2],
      ]),
    ).toMatchObject({ reason: 'no-spread' });
    expect(
      cronbachAlpha([
        [1, 2, 3, null],
        [2, 2, 5, 1],
      ]),
    ).toMatchObject({ n: 3 });
    expect(() => cronbachAlpha([[1, 2]])).toThrow(/^items:/);
    expect(() =>
      cronbachAlpha([
        [1, NaN],
        [1, 2],
      ]),
    ).toThrow(/^items:/);
    expect(spearmanBrown(0.6)).toBeCloseTo(0.75, 12);
    expect(() => spearmanBrown(2)).toThrow(StatisticsError);
  });
});

describe('differential items', () => {
  it('have the odds ratio of Mantel and Haenszel as R gives it', () => {
    // R's array: group × answer × stratum, column after column.
    const flat = [12, 7, 8, 13, 15, 9, 5, 11, 9, 4, 9, 14, 0, 3, 0, 6];
    const strata = [0, 4, 8, 12].map((k): TwoByTwo => [flat[k]!, flat[k + 2]!, flat[k + 1]!, flat[k + 3]!]);
    const result = mantelHaenszel(strata);
    const plain = mantelHaenszel(strata, { corrected: false });
    if (result.kind !== 'test' || plain.kind !== 'test') throw new Error('estimable');
    const { oddsRatio, interval, statistic, p } = result;
    [oddsRatio, interval.lower, interval.upper, statistic, p, plain.statistic].forEach((value, k) =>
      expect(value).toBeCloseTo(reference.mh[k]!, 10),
    );
    expect(result.delta).toBeCloseTo(-2.35 * Math.log(oddsRatio), 12);
    const ordinal = mantelOrdinal([
      { reference: [2, 5, 9, 4], focal: [6, 5, 3, 1] },
      { reference: [1, 3, 8, 9], focal: [2, 4, 4, 3] },
      { reference: [4, 4, 2, 0], focal: [3, 1, 0, 0] },
    ]);
    if (ordinal.kind !== 'test') throw new Error(ordinal.reason);
    [ordinal.statistic, ordinal.p, ordinal.meanDifference, ordinal.standardised].forEach((value, k) =>
      expect(value).toBeCloseTo(reference.mantel[k]!, 10),
    );
  });

  it('turn round with the groups', () => {
    const count = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(count, count, count, count), { minLength: 1, maxLength: 6 }),
        (strata) => {
          const one = mantelHaenszel(strata);
          const other = mantelHaenszel(strata.map(([a, b, c, d]): TwoByTwo => [c, d, a, b]).reverse());
          if (one.kind !== 'test' || other.kind !== 'test') throw new Error('every cell is filled');
          expect(other.delta).toBeCloseTo(-one.delta, 9);
          expect(other.p).toBeCloseTo(one.p, 9);
          expect(one.interval.lower).toBeLessThanOrEqual(one.oddsRatio);
          expect(one.interval.upper).toBeGreaterThanOrEqual(one.oddsRatio);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are found among people: the one that is harder in one language, and no other', () => {
    const random = seededRandom(8);
    const people = Array.from({ length: 800 }, (_, i) => ({
      group: i % 2,
      level: random() + random() + random() - 1.5,
    }));
    const items = [0, 1, 2, 3, 4].map((k) =>
      people.map(({ group, level }) => {
        const shifted = level * 2 + (random() + random() - 1) * 1.5 - (k === 2 && group === 1 ? 1 : 0);
        return Math.max(0, Math.min(3, Math.round(shifted + 1.5)));
      }),
    );
    const groups = people.map(({ group }) => group);
    const results = differentialItems(items, groups);
    expect(results.map((result) => (result.kind === 'test' ? result.effect === 'C' : null))[2]).toBe(true);
    const yesNo = items.map((item) => item.map((answer) => (answer > 1 ? 1 : 0)));
    const [, , found] = differentialItems(yesNo, groups, { alpha: 0.01 });
    expect(found).toMatchObject({ kind: 'test', method: 'Mantel–Haenszel', effect: 'C' });
    expect(
      differentialItems(
        items.map((item) => item.slice(0, 60)),
        groups.slice(0, 60),
      )[0],
    ).toMatchObject({
      reason: 'too-few',
      n: 30,
      needed: 50,
    });
  });

  it('cannot be told without both groups and both answers', () => {
    expect(mantelHaenszel([])).toMatchObject({ reason: 'no-answers' });
    expect(mantelHaenszel([[3, 0, 4, 0]])).toMatchObject({ reason: 'no-spread' });
    expect(mantelHaenszel([[3, 0, 0, 4]])).toMatchObject({ reason: 'separation' });
    expect(mantelOrdinal([{ reference: [1, 2, 3], focal: [0, 0, 0] }])).toMatchObject({ reason: 'too-few' });
    expect(mantelOrdinal([{ reference: [1, 0, 0], focal: [3, 0, 0] }])).toMatchObject({
      reason: 'no-spread',
    });
    expect(() => mantelHaenszel([[1, 2, 3, -4]])).toThrow(/^strata:/);
    expect(() => differentialItems([[1], [1]], [2])).toThrow(/^group:/);
  });
});

describe('ranks and agreement', () => {
  it('compare two groups as R’s wilcox.test', () => {
    const exact = mannWhitney([55, 60, 70, 80, 41.5, 62], [12.1, 50.1, 33.1, 90.1, 61.1]);
    const ties = mannWhitney([1, 2, 2, 3, 4, 1], [2, 2, 3, 5, 4, 4]);
    if (exact.kind !== 'test' || ties.kind !== 'test') throw new Error('estimable');
    expect([exact.statistic, ties.statistic]).toEqual([
      estimates.mannWhitney.exact.u,
      estimates.mannWhitney.ties.u,
    ]);
    expect(exact.p).toBeCloseTo(estimates.mannWhitney.exact.p, 12);
    expect(ties.p).toBeCloseTo(estimates.mannWhitney.ties.p, 12);
    expect(mannWhitney([1], [])).toMatchObject({ reason: 'no-answers' });
    expect(mannWhitney([1, 1], [1, 1])).toMatchObject({ reason: 'no-spread' });
    expect(() => mannWhitney([NaN], [1])).toThrow(/^first:/);
  });

  it('do not depend on order, and turn round with the groups', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [one, other] = [mannWhitney(a, b), mannWhitney([...b].reverse(), a)];
        expect(other.kind).toBe(one.kind);
        if (one.kind !== 'test' || other.kind !== 'test') return;
        expect(one.statistic + other.statistic).toBeCloseTo(a.length * b.length, 9);
        expect(other.p).toBeCloseTo(one.p, 12);
        expect(one.p).toBeGreaterThan(0);
        expect(one.p).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('agree completely, or not beyond chance', () => {
    expect(
      cohenKappa([
        [5, 0],
        [0, 5],
      ]),
    ).toMatchObject({ estimate: 1, standardError: 0, interval: { upper: 1 } });
    expect(
      cohenKappa([
        [4, 4],
        [4, 4],
      ]),
    ).toMatchObject({ estimate: 0 });
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ reason: 'no-answers' });
    expect(
      cohenKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toMatchObject({ reason: 'no-spread' });
    expect(() => cohenKappa([[1, 2]])).toThrow(/^table:/);
  });
});
