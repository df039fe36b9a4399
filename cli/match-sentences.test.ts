import { expect, it } from 'vitest';
import { describeLeft, describeProgress, describeReport, markOf } from './match-sentences.ts';

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
    '113 points, at most 0.020% below the best possible (113.02).',
  ]);
  expect(describeReport({ ...figures, gap: 0 }, false)).toEqual([
    'Proven to be the best there is: 113 points.',
  ]);
  expect(describeProgress({ stage: 'proof', pass: 0, gap: 7720.6, milliseconds: 900 })).toBe(
    'proof, pass 0, 1 s',
  );
  expect(describeReport({ ...figures, gap: 7720.6 }, false)).toEqual([
    '113 points. Time was up before it was known how many can be paired: allow more for a better round.',
  ]);
});

it('shows how groups fare, one line each', () => {
  const lines = describeReport(figures, true);
  expect(lines.slice(2)).toEqual([
    'all\t2/3\t61\t52\t40→20\t90→20',
    'gender woman\t2/3\t61\t52\t40→20\t90→20',
  ]);
});

it('says how many would rather have each other, and what it costs that nobody would', () => {
  const judged = (stability: object) =>
    describeReport({ ...figures, gap: null, report: { ...figures.report, stability } as never }, false).at(
      -1,
    );
  expect(judged({ blockingPairs: 12, newcomers: 7, largestGain: 2600 })).toBe(
    '12 times a newcomer and a buddy (7 newcomers in all) would rather have each other than whom they get; two of them gain 26 points together at most.',
  );
  expect(judged({ blockingPairs: 1, newcomers: 1, largestGain: 2650 })).toBe(
    'A newcomer and a buddy would rather have each other than whom they get; two of them gain 26.5 points together at most.',
  );
  expect(judged({ blockingPairs: 0, newcomers: 0, largestGain: 0 })).toBe(
    'No two people would rather have each other.',
  );
  expect(judged({ blockingPairs: 0, newcomers: 0, largestGain: 0, cost: { pairs: 2, points: 9000 } })).toBe(
    'Stable: no two people would rather have each other. 2 pairs and 90 points less than the best round.',
  );
});

it('says in words why somebody stays behind and which change opens most', () => {
  expect(
    describeLeft('common-time', [{ code: 'more-time', params: { slot: 'thu-evening', buddies: 14 } }]),
  ).toBe('no common time; free on thu-evening there are 14 buddies');
  const full = (buddies: number) =>
    describeLeft('capacity', [{ code: 'other-side', params: { obstacle: 'capacity', buddies } }]);
  expect(full(1)).toBe('no free place; 1 buddy fits, but has no place left');
  expect(full(81)).toBe('no free place; 81 buddies fit, but have no place left');
  expect(describeLeft('not-drawn', [])).toBe('not drawn');
});

it('tells two people of the same name apart, and says nothing beside a name of its own', () => {
  expect(markOf(undefined)).toBe('');
  expect(markOf({ birthYear: 1990 })).toBe(' (born 1990)');
  expect(markOf({ registeredOn: '2026-09-01', number: 2 })).toBe(' (registered 2026-09-01, no. 2)');
});
