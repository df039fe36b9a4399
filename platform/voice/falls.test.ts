import { loadFramework } from '@medespraak/framework';
import { estimateMean, estimateProportion } from '@medespraak/statistics';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../insights/insights.ts';
import { scoreQuestionsOf } from '../insights/score-questions.ts';
import { acceptedRate, findFallen } from './falls.ts';

const framework = loadFramework();
const scores = scoreQuestionsOf(framework, 'core-24');
/** Shares with a better end that the long questionnaire asks. */
const indicators = framework.domains.flatMap(({ id, indicators: all }) =>
  all.filter(({ computation }) => computation && computation.item in (scores[id] ?? {})),
);

function figure(subjectId: string, values: Partial<Figure>): Figure {
  return {
    audience: 'organisation',
    municipalityCode: null,
    subjectKind: 'indicator',
    subjectId,
    groupDimension: 'all',
    groupValue: 'all',
    status: 'published',
    n: null,
    value: null,
    lower: null,
    upper: null,
    details: {},
    ...values,
  };
}

function share(subjectId: string, count: number, n: number, group = 'all'): Figure {
  const { share: value, interval } = estimateProportion(count, n);
  const place = group === 'all' ? {} : { groupDimension: 'language' as const, groupValue: group };
  return figure(subjectId, {
    n,
    value,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    ...place,
  });
}

function mean(subjectId: string, people: readonly number[]): Figure {
  const estimate = estimateMean(people);
  if (estimate.kind !== 'mean') throw new Error('people differ');
  const { n, mean: value, interval } = estimate;
  return figure(subjectId, {
    subjectKind: 'domain',
    ...{ n, value, lower: interval.lower, upper: interval.upper },
  });
}

const release = (figures: Figure[], methodVersion = '5', of: typeof scores = scores) => ({
  figures,
  methodVersion,
  definition: { scores: of },
});
const compare = (before: Figure[], now: Figure[]) => findFallen(release(before), release(now), framework);
const talks = 'language.conversation';

/** The same numbers for the same seed. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('a fall between two releases', () => {
  it('is proposed with its size, interval, the people of both, and what fall would have been found', () => {
    const { falls, looked, notAssessed, findable } = compare([share(talks, 40, 60)], [share(talks, 20, 60)]);
    expect([looked, notAssessed]).toEqual([1, 0]);
    const [fall] = falls;
    expect(fall).toMatchObject({ subjectId: talks, nBefore: 60, nNow: 60 });
    expect(fall?.change.points).toBeCloseTo(-33.33, 1);
    // Newcombe's interval of 20/60 − 40/60 by Wilson's limits.
    expect(fall?.change.lower).toBeCloseTo(-48.4, 0);
    expect(fall?.change.upper).toBeCloseTo(-15.7, 0);
    expect(fall?.smallest).toBeGreaterThan(15);
    expect(findable).toEqual({ least: fall?.smallest, most: fall?.smallest });
  });

  it('is what went the wrong way: fewer who can talk, more who are lonely', () => {
    const lonely = 'bonds.lonely';
    expect(compare([share(talks, 20, 60)], [share(talks, 40, 60)]).falls).toEqual([]);
    expect(compare([share(lonely, 40, 60)], [share(lonely, 20, 60)]).falls).toEqual([]);
    expect(compare([share(lonely, 20, 60)], [share(lonely, 40, 60)]).falls).toHaveLength(1);
  });

  it('is found in a mean score too', () => {
    const people = (centre: number) => Array.from({ length: 40 }, (_, index) => centre + (index % 5) * 5);
    expect(compare([mean('work', people(60))], [mean('work', people(40))]).falls).toMatchObject([
      { subjectKind: 'domain', subjectId: 'work', nNow: 40 },
    ]);
  });

  it('is not assessed, and counted so, where one of the two shows nothing or asked otherwise', () => {
    const [before, now] = [[share(talks, 40, 60)], [share(talks, 20, 60)]];
    const hidden = figure(talks, { status: 'withheld' });
    const bounded = figure(talks, { status: 'bounded', value: 0.9, n: 60 });
    for (const then of [[], [hidden], [bounded]])
      expect(compare(then, now)).toMatchObject({ falls: [], looked: 0, notAssessed: 1, findable: null });
    const other = { ...scores, 'language-communication': { 'dutch-conversation': 99 } };
    expect(findFallen(release(before, '5', other), release(now), framework).looked).toBe(0);
    expect(findFallen(release(before, '3'), release(now), framework).looked).toBe(0);
    // What is hidden now is not there to be a worry.
    expect(compare(before, [hidden])).toMatchObject({ looked: 0, notAssessed: 0 });
  });

  it('needs more when more is looked at', () => {
    const before = [share(talks, 36, 60)];
    const now = [share(talks, 24, 60)];
    expect(compare(before, now).falls).toHaveLength(1);
    const others = indicators.filter(({ id }) => id !== talks).map(({ id }) => share(id, 30, 60));
    expect(compare([...before, ...others], [...now, ...others]).falls).toEqual([]);
  });

  it('is proposed where nothing changed in at most one in ten pairs of releases, for groups of ten too', () => {
    const random = chance(20261129);
    const runs = 400;
    const drawn = (id: string, n: number, truth: number, group: string) =>
      share(id, Array.from({ length: n }, random).filter((one) => one < truth).length, n, group);
    let alarms = 0;
    for (let run = 0; run < runs; run += 1) {
      const [before, now]: [Figure[], Figure[]] = [[], []];
      for (const { id } of indicators)
        for (const [group, n] of [
          ['ar', 10],
          ['ti', 20],
          ['tr', 40],
        ] as const) {
          const truth = 0.2 + 0.6 * random();
          before.push(drawn(id, n, truth, group));
          now.push(drawn(id, n, truth, group));
        }
      if (compare(before, now).falls.length > 0) alarms += 1;
    }
    expect(alarms / runs).toBeLessThanOrEqual(acceptedRate);
  });

  it('of the size that it says it would find is found about four times in five', () => {
    const random = chance(7);
    const runs = 600;
    const n = 80;
    const { findable } = compare([share(talks, 48, n)], [share(talks, 48, n)]);
    const fallen = 0.6 - (findable?.least ?? 0) / 100;
    const drawn = (truth: number) =>
      share(talks, Array.from({ length: n }, random).filter((one) => one < truth).length, n);
    let found = 0;
    for (let run = 0; run < runs; run += 1) found += compare([drawn(0.6)], [drawn(fallen)]).falls.length;
    expect(found / runs).toBeGreaterThan(0.74);
    expect(found / runs).toBeLessThan(0.88);
  });
});
