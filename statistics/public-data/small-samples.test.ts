import { expect, it } from 'vitest';
import {
  adjustPValues,
  kendall,
  kruskalWallis,
  mannWhitney,
  mantelHaenszel,
  mcNemar,
  quantile,
  shareInterval,
  shareTrend,
  spearman,
} from '../index.ts';
import { known } from '../reference-checks/estimates.checks.ts';
import { near } from '../testing/near.ts';
import samples from './reference/small-samples.json' with { type: 'json' };

/** R writes what it cannot say as text, and one number as itself. */
type Said = number | string | null;
type Table = [number, number, number, number];
interface Sample {
  x: number[];
  y: number[];
  g: number[];
  m: number;
  wilcox: number;
  q: number[][];
  kendall?: number[];
  spearman?: number[];
  kruskal?: number[];
  tb?: Table[];
  mh?: Said[];
  ev: number[];
  N: number[];
  trend?: Said[];
  bc: [number, number];
  mcnemar?: number[];
  pp: number[];
  adj: number[][];
  k: number;
  cp: number[];
  wil: number[];
}

const numbers = (values: readonly Said[]) =>
  values.map((value) => (typeof value === 'number' ? value : null));

it('tests of small samples with and without ties, and of small tables, are those of R', () => {
  const seen = { exact: 0, ties: 0, tables: 0 };
  for (const one of samples as unknown as Sample[]) {
    const { x, y, g, m } = one;
    if (new Set(x).size < x.length) seen.ties++;
    if (one.kendall && one.spearman) {
      const [tau, rho] = [known(kendall(x, y)), known(spearman(x, y))];
      near([tau.statistic, tau.p], one.kendall, 1e-8);
      near([rho.statistic, rho.p], one.spearman, 1e-8);
      if (rho.method.endsWith('exact')) seen.exact++;
    }
    near([known(mannWhitney(x.slice(0, m), x.slice(m))).p], [one.wilcox], 1e-8);
    const groups = [...new Set(g)].sort().map((group) => x.filter((_, i) => g[i] === group));
    const ranks = groups.length > 1 ? kruskalWallis(groups) : null;
    if (one.kruskal && ranks?.kind === 'test') near([ranks.statistic, ranks.p], one.kruskal, 1e-8);
    for (const [k, type] of ([6, 7, 8] as const).entries())
      near(
        [0.1, 0.33, 0.5, 0.9].map((p) => quantile(x, p, type)),
        one.q.map((row) => row[k]!),
        1e-8,
      );
    if (one.tb && one.mh) {
      const test = known(mantelHaenszel(one.tb));
      const { statistic, p, oddsRatio, interval } = test;
      near([statistic, p, oddsRatio, interval.lower, interval.upper], numbers(one.mh), 1e-8);
      seen.tables++;
    }
    if (one.trend) {
      const trend = known(shareTrend(one.ev, one.N));
      near([trend.statistic, trend.p], numbers(one.trend), 1e-8);
    }
    const [gained, lost] = one.bc;
    if (one.mcnemar) {
      const corrected = known(mcNemar(gained, lost, { method: 'corrected' }));
      near([corrected.p, known(mcNemar(gained, lost)).p], one.mcnemar, 1e-8);
    }
    for (const [k, method] of (
      ['holm', 'hochberg', 'benjamini-hochberg', 'benjamini-yekutieli', 'bonferroni'] as const
    ).entries())
      near(adjustPValues(one.pp, method), one.adj[k]!, 1e-8);
    const [exact, wilson] = [
      known(shareInterval(one.k, 20, { method: 'clopper-pearson' })),
      known(shareInterval(one.k, 20)),
    ];
    near([exact.interval.lower, exact.interval.upper], one.cp, 1e-8);
    near([wilson.interval.lower, wilson.interval.upper], one.wil, 1e-8);
  }
  expect(seen.exact).toBeGreaterThan(5);
  expect(seen.ties).toBeGreaterThan(20);
  expect(seen.tables).toBeGreaterThan(20);
});
