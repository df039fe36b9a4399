import { describe, expect, it } from 'vitest';
import type { Coefficient } from '../coefficient.ts';
import { newcombeDifference } from '../estimates/proportion.ts';
import { need } from '../testing/compare.ts';
import { near } from '../testing/near.ts';
import { lotteryEffect } from './lottery-effect.ts';
import expected from './reference/lottery.json' with { type: 'json' };

const { post, pre, offered, received, round, mentor } = expected.data;
const input = {
  post,
  pre,
  offered: offered.map((value) => value === 1),
  received: received.map((value) => value === 1),
  round,
};
const asLine = ({ estimate, standardError, df, p, interval }: Coefficient) => [
  ...[estimate, standardError, df, p],
  ...[interval.lower, interval.upper],
];

describe('a lottery agrees with R', () => {
  it.each(['alone', 'mentors'] as const)('%s', (name) => {
    const wanted = expected[name];
    const result = need(lotteryEffect({ ...input, ...(name === 'mentors' ? { clusters: mentor } : {}) }));
    for (const [line, { estimate, se, df, p, interval }] of [
      [result.intentionToTreat, wanted.itt],
      [result.localEffect!, wanted.late],
    ] as const)
      near(asLine(line), [estimate, se, df, p, ...interval], 1e-8);
    near([result.firstStage!.difference, result.firstStage!.f], [wanted.difference, wanted.f]);
    near(
      [result.unadjusted, result.offered.dropOut, result.waiting.dropOut],
      [expected.unadjusted, ...expected.drop],
    );
  });
});

it('the difference of two shares agrees with R, and with what Newcombe published', () => {
  const published = [
    [0.0524, 0.3339],
    [0.1705, 0.809],
    [0.0582, 0.8062],
    [-0.0381, 0.1926],
    [-0.1611, 0.2775],
    [-0.2775, 0.2775],
    [0.6791, 1],
    [0.6075, 1],
  ];
  for (const [row, { counts, interval }] of expected.shares.entries()) {
    const [successes, n, others, of, confidence] = counts as [number, number, number, number, number];
    const found = newcombeDifference(
      { successes, n },
      { successes: others, n: of },
      { confidence },
    )!.interval;
    near([found.lower, found.upper], interval);
    const inFour = [found.lower, found.upper].map((bound) => Number(bound.toFixed(4)));
    if (published[row]) expect(inFour).toEqual(published[row]);
  }
  expect(expected.shares.length).toBeGreaterThan(published.length);
});
