import {
  binomialTrend,
  cusum,
  ewma,
  findFalls,
  funnelLimits,
  keyness,
  mannKendall,
  proportionChart,
  responseDrop,
  shrinkMeans,
  shrinkShares,
  theilSen,
  zScores,
} from '../index.ts';
import { known } from './estimates.checks.ts';
import { lineOf } from './impact.checks.ts';
import type { ReferenceChecks, ReferenceSource } from './source.ts';

const numbers = (source: ReferenceSource, file: string, column: string) =>
  source.rows(file).map((row) => Number(row[column]));

export const checks: ReferenceChecks = {
  G01_control_charts: (source) => {
    const file = 'own_control_charts_expected.csv';
    const [yes, people] = [numbers(source, file, 'x'), numbers(source, file, 'n')];
    const chart = known(proportionChart(yes, people, { baseline: 8 }));
    const laney = known(proportionChart(yes, people, { baseline: 8, overDispersion: true }));
    const z = zScores(yes, people, chart.centre);
    const average = ewma(z, { lambda: 0.3, width: 2.7 });
    const sums = cusum(z, { allowance: 0.5, limit: 4 });
    const funnel = people.map((n) => funnelLimits(n, chart.centre, 0.998));
    return {
      pbar: chart.centre,
      rows: yes.length,
      columns: {
        p: chart.points.map(({ share }) => share),
        lcl3: chart.points.map(({ lower }) => lower),
        ucl3: chart.points.map(({ upper }) => upper),
        z,
        laney_lcl3: laney.points.map(({ lower }) => lower),
        ewma: average.map(({ value }) => value),
        ewma_limit: average.map(({ limit }) => limit),
        cusum_up: sums.map(({ up }) => up),
        cusum_down: sums.map(({ down }) => down),
        exact_lower_p: known(responseDrop(yes, people, { baseline: 8 })).points.map(({ p }) => p),
        funnel_lo_998: funnel.map(({ lower }) => lower),
        funnel_hi_998: funnel.map(({ upper }) => upper),
      },
    };
  },
  G03_eb_betabinomial: (source) => {
    const file = 'own_eb_betabinomial_expected.csv';
    const truth = numbers(source, file, 'true_p');
    const { groups, prior, mean, logLikelihood } = known(
      shrinkShares(numbers(source, file, 'x'), numbers(source, file, 'n')),
    );
    return {
      ...prior,
      prior_mean: mean,
      logLik: logLikelihood,
      mse_raw: meanSquare(groups.map(({ raw }, i) => (raw ?? NaN) - truth[i]!)),
      mse_eb: meanSquare(groups.map(({ estimate }, i) => estimate - truth[i]!)),
      columns: {
        raw: groups.map(({ raw }) => raw),
        eb_mean: groups.map(({ estimate }) => estimate),
        eb_lo: groups.map(({ posterior }) => posterior.lower),
        eb_hi: groups.map(({ posterior }) => posterior.upper),
        prob_below_prior_mean: groups.map(({ chanceBelowMean }) => chanceBelowMean),
      },
    };
  },
  G04_eb_normal: (source) => {
    const file = 'own_eb_normal_expected.csv';
    const [means, truth] = [numbers(source, file, 'mean'), numbers(source, file, 'true')];
    const { groups, mean, tau2 } = known(shrinkMeans(means, numbers(source, file, 'var')));
    return {
      mu: mean,
      tau2,
      mse_raw: meanSquare(means.map((value, i) => value - truth[i]!)),
      mse_eb: meanSquare(groups.map(({ estimate }, i) => estimate - truth[i]!)),
      columns: {
        blup: groups.map(({ estimate }) => estimate),
        blup_se: groups.map(({ standardError }) => standardError),
      },
    };
  },
  G06_keyness: (source) => {
    const words = source
      .rows('own_keyness_expected.csv')
      .map((row) => known(keyness(Number(row['a']), Number(row['Na']), Number(row['b']), Number(row['Nb']))));
    return {
      columns: {
        g2_rayson: words.map(({ g2 }) => g2),
        g2_full: words.map(({ g2Full }) => g2Full),
        chisq: words.map(({ chiSquare }) => chiSquare),
        log_ratio_half: words.map(({ logRatio }) => logRatio),
        fisher_p: words.map(({ fisherP }) => fisherP),
      },
    };
  },
  G07_response_trend: (source) => {
    const file = 'own_response_trend.csv';
    const times = numbers(source, file, 'wave');
    const trend = known(
      binomialTrend(numbers(source, file, 'answered'), numbers(source, file, 'invited'), { times }),
    );
    return {
      coef: { '(Intercept)': lineOf(trend.constant), wave: lineOf(trend.slope) },
      dispersion: trend.dispersion,
    };
  },
  G08_trend: (source) => {
    const { y } = source.check('G08_trend')!.expected as { y: number[] };
    const test = known(mannKendall(y));
    const middle = (y.length + 1) / 2;
    const along = y.reduce((sum, value, i) => sum + (i + 1 - middle) * value, 0);
    const spread = y.reduce((sum, _, i) => sum + (i + 1 - middle) ** 2, 0);
    return { y, tau: test.tau, p_exact: test.p, theil_sen: known(theilSen(y)).slope, ols: along / spread };
  },
  G09_moderated_variance_bh: (source) => {
    const file = 'own_moderated_inputs.csv';
    const [n, mean, variance] = ['n', 'mean_change', 'var'].map((name) => numbers(source, file, name));
    const result = findFalls(
      n!.map((size, i) => ({ n: size, meanChange: mean![i]!, variance: variance![i]! })),
      { minimum: 2 },
    );
    const groups = result.groups.map((group) => {
      if (group.kind !== 'assessed') throw new Error('every group is assessed here');
      return group;
    });
    return {
      df_prior: result.priorDf,
      var_prior: result.priorVariance,
      columns: {
        var_post: groups.map((group) => group.variance),
        t: groups.map(({ t }) => t),
        df: groups.map(({ df }) => df),
        p: groups.map(({ p }) => p),
        q_bh: groups.map(({ q }) => q),
      },
      // Counted from 1, as R does.
      alerts_q10_declines: groups.flatMap(({ alert }, i) => (alert ? [i + 1] : [])),
    };
  },
};

function meanSquare(errors: readonly number[]): number {
  return errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
}
