import { describe, expect, it } from 'vitest';
import { keyness, shrinkMeans, shrinkShares, theilSen } from '../index.ts';
import { need } from '../testing/compare.ts';
import { near } from '../testing/near.ts';
import expected from './reference/signals.json' with { type: 'json' };

/*
 * Held against R: real sets that come with its packages, and awkward ones. Closed forms to 1e-9, what R finds by searching
 * to 1e-6 and its numerical second derivatives to 1e-4.
 */
const bounds = (lines: readonly { lower: number; upper: number }[]) => [
  lines.map(({ lower }) => lower),
  lines.map(({ upper }) => upper),
];

describe('agree with R', () => {
  it.each(Object.entries(expected.means))('shrunk means: %s', (name, wanted) => {
    const result = need(shrinkMeans(wanted.means, wanted.variances));
    const { groups } = result;
    near([result.mean, result.tau2], [wanted.mean, wanted.tau2], 1e-6);
    near(
      groups.map(({ estimate }) => estimate),
      wanted.estimate,
      1e-6,
    );
    near(
      groups.map(({ standardError }) => standardError),
      wanted.error,
      1e-6,
    );
    near(
      groups.map(({ honestError }) => honestError),
      wanted.honest,
      1e-6,
    );
    const [lower, upper] = bounds(groups.map(({ interval }) => interval));
    near(lower!, wanted.lower, 1e-6);
    near(upper!, wanted.upper, 1e-6);
    expect(result.tau2 === 0).toBe(name === 'alike');
  });

  it.each(['herds', 'awkward'] as const)('shrunk shares: %s', (name) => {
    const wanted = expected.shares[name];
    const { prior, groups, logLikelihood } = need(shrinkShares(wanted.yes, wanted.people));
    near([prior!.a, prior!.b], [wanted.a, wanted.b], 1e-6);
    near([logLikelihood], [wanted.logLik], 1e-9);
    near(
      groups.map(({ estimate }) => estimate),
      wanted.estimate,
      1e-6,
    );
    near(
      groups.map(({ chanceBelowMean }) => chanceBelowMean),
      wanted.below,
      1e-6,
    );
    const posterior = bounds(groups.map((group) => group.posterior));
    const interval = bounds(groups.map((group) => group.interval));
    for (const side of [0, 1]) {
      near(posterior[side]!, wanted.posterior[side]!, 1e-6);
      near(interval[side]!, wanted.interval[side]!, 1e-4);
    }
  });

  it.each(['alike', 'many'] as const)('shrunk shares that differ no more than chance: %s', (name) => {
    const wanted = expected.shares[name];
    const { prior, mean, groups, logLikelihood } = need(shrinkShares(wanted.yes, wanted.people));
    expect(prior).toBeNull();
    near([mean, logLikelihood], [wanted.mean, wanted.logLik]);
    for (const [group, { posterior, interval }] of groups.entries()) {
      near([posterior.lower, posterior.upper], wanted.posterior);
      near(
        [interval.lower, interval.upper],
        wanted.interval.map((side) => side[group]!),
      );
    }
  });

  it.each(Object.entries(expected.lines))('a straight line through %s', (_, wanted) => {
    const { y, t, conf } = wanted;
    const line = need(theilSen(y, { times: t, confidence: conf }));
    near([line.slope, line.intercept, line.pairs], [wanted.slope, wanted.intercept, wanted.pairs]);
    if (wanted.interval === null) expect(line.interval).toBeNull();
    else near([line.interval!.lower, line.interval!.upper], wanted.interval);
  });

  it('words that are typical of one licence against another, and counts at the edges', () => {
    for (const { counts, expected: wanted } of expected.words) {
      const word = need(keyness(...(counts as [number, number, number, number])));
      near([word.g2, word.g2Full, word.chiSquare, word.logRatio, word.fisherP], wanted, 1e-7, counts.join());
    }
  });
});
