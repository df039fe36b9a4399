import { expect, it } from 'vitest';
import { describeHelp, describeProgress, describeReport } from './match-sentences.ts';

const fared = {
  newcomers: 3,
  paired: 2,
  medianScore: 6100,
  lowestScore: 5200,
  longestWait: 90,
  longestWaitAfter: 20,
  medianWait: 40,
  medianWaitAfter: 20,
};
const figures = {
  engine: 'test',
  totalScore: 11300,
  bestScore: 11302,
  gap: 0.0002,
  milliseconds: 3,
  report: { all: fared, groups: { gender: { woman: fared }, ageBand: {}, language: {}, level: {} } },
};

it('says how far a round is and how far from the best it may be', () => {
  expect(describeProgress({ stage: 'prices', pass: 2, gap: 0.0005, milliseconds: 3200 })).toBe(
    'prices, pass 2, at most 0.050% below the best possible, 3 s',
  );
  expect(describeReport(figures, false)).toEqual([
    '11300 points, at most 0.020% below the best possible (11302).',
  ]);
  expect(describeReport({ ...figures, gap: 0 }, false)).toEqual([
    'Proven to be the best there is: 11300 points.',
  ]);
});

it('shows how groups fare, one line each', () => {
  const lines = describeReport(figures, true);
  expect(lines.slice(2)).toEqual([
    'all\t2/3\t6100\t5200\t40→20\t90→20',
    'gender woman\t2/3\t6100\t5200\t40→20\t90→20',
  ]);
});

it('says how many would rather have each other, and what it costs that nobody would', () => {
  const judged = (stability: object) =>
    describeReport({ ...figures, gap: null, report: { ...figures.report, stability } as never }, false).at(
      -1,
    );
  expect(judged({ blockingPairs: 12, newcomers: 7, largestGain: 2600 })).toBe(
    '12 pairs of people, with 7 newcomers in them, would rather have each other; two of them gain 2600 points together at most.',
  );
  expect(judged({ blockingPairs: 0, newcomers: 0, largestGain: 0 })).toBe(
    'No two people would rather have each other.',
  );
  expect(judged({ blockingPairs: 0, newcomers: 0, largestGain: 0, cost: { pairs: 2, points: 9000 } })).toBe(
    'Stable: no two people would rather have each other. 2 pairs and 9000 points less than the best round.',
  );
});

it('names the change that opens most', () => {
  expect(describeHelp([{ code: 'more-time', params: { slot: 'thu-evening', buddies: 14 } }])).toBe(
    ': free on thu-evening there are 14 buddies',
  );
  expect(describeHelp([{ code: 'other-side', params: { obstacle: 'capacity', buddies: 1 } }])).toBe(
    ': 1 buddy but for "capacity"',
  );
  expect(describeHelp([])).toBe('');
});
