import { expect, it } from 'vitest';
import {
  adjustPValues,
  binomialTrend,
  bootstrapInterval,
  calibrateDesign,
  cohenKappa,
  compareMeans,
  cronbachAlpha,
  fitEstimatingEquations,
  fitLinearModel,
  fitLogistic,
  fitRandomIntercept,
  fitRandomSlope,
  fitTwoStage,
  hedgesG,
  kendall,
  kruskalWallis,
  mannKendall,
  mannWhitney,
  mantelHaenszel,
  mcdonaldOmega,
  mcNemar,
  moderateVariances,
  permutationTest,
  poolEstimates,
  postStratify,
  quantile,
  rakeDesign,
  shareTrend,
  spearman,
  standardisedChange,
  standardisedChangeRaw,
  surveyDesign,
  surveyMean,
  surveyMeansBy,
  surveyRatio,
  surveyTotal,
  tukeyDifferences,
  welchAnova,
} from '../index.ts';
import { known } from '../reference-checks/estimates.checks.ts';
import { errors, estimates, list, near } from '../testing/near.ts';
import expected from './reference/public-data.json' with { type: 'json' };

/*
 * A second opinion on data sets that everybody has (R's own, and those of survey, lme4, metafor, geepack, psych and AER), none
 * of which was looked at while the functions were written. Closed forms to 1e-9, fits to 1e-6.
 */
const split = (y: readonly number[], group: readonly (string | number)[]) =>
  [...new Set(group)].sort().map((one) => y.filter((_, i) => group[i] === one));

const cars = expected.mtcars.data;
const carModel = { outcome: cars.mpg, predictors: { wt: cars.wt, hp: cars.hp, am: cars.am } };

it('linear models: mtcars, every robust error', () => {
  const { linear, carb, hc2w } = expected.mtcars;
  for (const kind of ['classical', 'HC0', 'HC1', 'HC2', 'HC3'] as const) {
    const fit = known(fitLinearModel(carModel, { errors: kind }));
    near(estimates(fit.coefficients), linear.beta);
    near(errors(fit.coefficients), linear[kind]);
    near([fit.rSquared], [linear.rSquared]);
  }
  for (const kind of ['CR0', 'CR1', 'CR2'] as const) {
    const { coefficients } = known(fitLinearModel(carModel, { errors: kind, clusters: cars.carb }));
    near(errors(coefficients), carb[kind].se, 1e-7);
    near(
      coefficients.map(({ df }) => df),
      carb[kind].df,
      1e-6,
    );
    near(
      coefficients.map(({ p }) => p),
      carb[kind].p,
      1e-6,
    );
  }
  const weighted = { outcome: cars.mpg, predictors: { wt: cars.wt }, weights: cars.hp };
  near(errors(known(fitLinearModel(weighted, { errors: 'HC2' })).coefficients), hc2w);
});

it('logistic regression: mtcars, infert, esoph', () => {
  const { logistic } = expected.mtcars;
  const input = { outcome: cars.vs, predictors: { wt: cars.wt, mpg: cars.mpg } };
  const fit = known(fitLogistic(input));
  near(estimates(fit.coefficients), logistic.beta, 1e-6);
  near(errors(fit.coefficients), logistic.se, 1e-6);
  near([fit.deviance], [logistic.deviance], 1e-8);
  near(errors(known(fitLogistic(input, { errors: 'robust' })).coefficients), logistic.robust, 1e-6);
  const { data, beta, se, deviance, hc0 } = expected.infert;
  const { case: outcome, ...predictors } = data;
  const infert = known(fitLogistic({ outcome, predictors }));
  near(estimates(infert.coefficients), beta, 1e-6);
  near(errors(infert.coefficients), se, 1e-6);
  near([infert.deviance, infert.nullDeviance], [deviance, expected.infert.null], 1e-8);
  near(errors(known(fitLogistic({ outcome, predictors }, { errors: 'robust' })).coefficients), hc0, 1e-6);
  const { cases, n, a, t, g, trend, ...esoph } = expected.esoph;
  const binomial = { outcome: cases, trials: n, predictors: { a, t, g } };
  near(estimates(known(fitLogistic(binomial)).coefficients), esoph.beta, 1e-6);
  near(errors(known(fitLogistic(binomial)).coefficients), esoph.se, 1e-6);
  near(errors(known(fitLogistic(binomial, { errors: 'quasi' })).coefficients), esoph.quasi, 1e-6);
  const line = known(shareTrend(trend.yes, trend.n));
  near([line.statistic, line.p], [trend.chisq, trend.p]);
  expect(known(binomialTrend(trend.yes, trend.n)).kind).toBeDefined();
});

it('ranks, quantiles, Welch: mtcars', () => {
  const found = expected.mtcars;
  const [tau, rho] = [known(kendall(cars.mpg, cars.wt)), known(spearman(cars.mpg, cars.wt))];
  near([tau.statistic, tau.p], found.kendall);
  near([rho.statistic, rho.p], found.spearman);
  const [manual = [], automatic = []] = split(cars.mpg, cars.am).reverse();
  const welch = known(compareMeans(manual, automatic));
  near(
    [welch.interval.lower, welch.interval.upper, welch.df, welch.p],
    [...found.welch.ci, found.welch.df, found.welch.p],
  );
  near([known(mannWhitney(manual, automatic)).p], [found.wilcox]);
  const size = known(hedgesG(manual, automatic));
  near([size.estimate, size.variance], found.hedges);
  for (const [k, type] of ([6, 7, 8] as const).entries())
    near(
      [0.1, 0.25, 0.5, 0.9].map((p) => quantile(cars.mpg, p, type)!),
      found.quantiles[k]!,
    );
});

it('several groups: warpbreaks, PlantGrowth, InsectSprays, chickwts', () => {
  const sets = [
    { ...expected.warpbreaks, y: expected.warpbreaks.breaks, group: expected.warpbreaks.tension },
    expected.PlantGrowth,
    expected.InsectSprays,
    expected.chickwts,
  ];
  for (const { y, group, tukey, welch, kruskal } of sets) {
    // Groups in R's order of levels.
    const levels =
      group.includes('ctrl') || !group.includes('L') ? [...new Set(group)].sort() : ['L', 'M', 'H'];
    const groups = levels.map((level) => y.filter((_, i) => group[i] === level));
    const anova = known(welchAnova(groups));
    near([anova.statistic, anova.df!, anova.df2, anova.p], welch);
    const ranks = known(kruskalWallis(groups));
    near([ranks.statistic, ranks.p], kruskal);
    const pairs = known(tukeyDifferences(groups)).pairs;
    const wanted = tukey.map(([difference, lower, upper, p]) => [Math.abs(difference!), p!, upper! - lower!]);
    for (const [k, pair] of pairs.entries()) {
      const [difference, p, width] = wanted[k]!;
      near(
        [Math.abs(pair.difference), pair.interval.upper - pair.interval.lower],
        [difference!, width!],
        1e-6,
      );
      expect(Math.abs(pair.p - p!)).toBeLessThan(1e-6);
    }
  }
});

it('before and after: sleep', () => {
  const { first, second, smcr, smcc, permutation, wilcox } = expected.sleep;
  const [raw, change] = [
    known(standardisedChangeRaw(first, second)),
    known(standardisedChange(first, second)),
  ];
  near([raw.estimate, raw.variance], smcr);
  near([change.estimate, change.variance], smcc);
  const test = known(
    permutationTest(
      [...first, ...second],
      [...first, ...second].map((_, i) => i < 10),
      { mostExact: 200_000 },
    ),
  );
  near([test.p], [permutation]);
  near([known(mannWhitney(first, second)).p], [wilcox]);
});

it('surveys: apistrat, apiclus1, apiclus2', () => {
  interface Line {
    est: number;
    se: number;
  }
  interface Api {
    mean: Line & { deff: number };
    total: Line;
    ratio: Line;
    by: { est: number[]; se: number[] };
  }
  const compare = (design: ReturnType<typeof surveyDesign>, data: Record<string, unknown>, wanted: Api) => {
    const column = (name: string) => data[name] as (number | null)[];
    const mean = known(surveyMean(design, column('api00')));
    near(
      [mean.estimate, mean.standardError, mean.designEffect!],
      [wanted.mean.est, wanted.mean.se, wanted.mean.deff],
    );
    const total = known(surveyTotal(design, column('enroll')));
    near([total.estimate, total.standardError], [wanted.total.est, wanted.total.se]);
    const ratio = known(surveyRatio(design, column('api00'), column('api99')));
    near([ratio.estimate, ratio.standardError], [wanted.ratio.est, wanted.ratio.se]);
    const by = surveyMeansBy(design, column('api00'), data['stype'] as string[]);
    const sorted = [...by].sort((x, y) => (x.group < y.group ? -1 : 1)).map(({ result }) => known(result));
    near(
      sorted.map(({ estimate }) => estimate),
      wanted.by.est,
    );
    near(
      sorted.map(({ standardError }) => standardError),
      wanted.by.se,
    );
  };
  const { data: stratified, ...strat } = expected.apistrat;
  const sizes = Object.fromEntries(stratified.stype.map((type, i) => [type, stratified.fpc[i]!]));
  const design = surveyDesign({ weights: stratified.pw, strata: stratified.stype, populationSizes: sizes });
  compare(design, stratified, strat);
  const mean = known(surveyMean(design, stratified.api00));
  near([mean.interval.lower, mean.interval.upper], strat.confint);
  compare(surveyDesign({ weights: stratified.pw, strata: stratified.stype }), stratified, strat.nofpc);
  const margins = (data: { stype: string[]; 'sch.wide': string[] }) => [
    { name: 'type', cells: data.stype, population: { E: 4421, H: 755, M: 1018 } },
    { name: 'wide', cells: data['sch.wide'], population: { No: 1072, Yes: 5122 } },
  ];
  const raked = rakeDesign(design, margins(stratified), { tolerance: 1e-12 });
  if (raked.kind !== 'raked') throw new Error(raked.reason);
  near(raked.design.weights, strat.rake.weights, 1e-6);
  const rakedMean = known(surveyMean(raked.design, stratified.api00));
  near([rakedMean.estimate, rakedMean.standardError], [strat.rake.est, strat.rake.se], 1e-6);

  const numbers = (data: { stype: string[]; api99: number[] }) => [
    { name: 'high', values: data.stype.map((type) => Number(type === 'H')), total: 755 },
    { name: 'middle', values: data.stype.map((type) => Number(type === 'M')), total: 1018 },
    { name: 'api99', values: data.api99, total: 3914069 },
  ];
  const greg = calibrateDesign(design, 6194, numbers(stratified));
  if (greg.kind !== 'calibrated') throw new Error(greg.reason);
  near(greg.design.weights, strat.greg.weights, 1e-8);
  const gregMean = known(surveyMean(greg.design, stratified.api00));
  near([gregMean.estimate, gregMean.standardError], [strat.greg.est, strat.greg.se], 1e-8);
  const gregTotal = known(surveyTotal(greg.design, stratified.enroll));
  near(
    [gregTotal.estimate, gregTotal.standardError],
    [strat.greg['total.est'], strat.greg['total.se']],
    1e-8,
  );

  const { data: clustered, ...clus } = expected.apiclus1;
  const clusters = surveyDesign({
    weights: clustered.pw,
    clusters: clustered.dnum,
    populationSizes: clustered.fpc[0]!,
  });
  compare(clusters, clustered, clus);
  const post = postStratify(clusters, clustered.stype, { E: 4421, H: 755, M: 1018 });
  if ('kind' in post) throw new Error(post.reason);
  const [postMean, postTotal] = [
    known(surveyMean(post, clustered.api00)),
    known(surveyTotal(post, clustered.enroll)),
  ];
  near([postMean.estimate, postMean.standardError], [clus.post.est, clus.post.se]);
  near([postTotal.estimate, postTotal.standardError], [clus.postTotal.est, clus.postTotal.se]);
  const again = rakeDesign(clusters, margins(clustered), { tolerance: 1e-12 });
  if (again.kind !== 'raked') throw new Error(again.reason);
  const againMean = known(surveyMean(again.design, clustered.api00));
  near([againMean.estimate, againMean.standardError], [clus.rake.est, clus.rake.se], 1e-6);

  const gregClusters = calibrateDesign(clusters, 6194, numbers(clustered));
  if (gregClusters.kind !== 'calibrated') throw new Error(gregClusters.reason);
  near(gregClusters.design.weights, clus.greg.weights, 1e-8);
  const inClusters = known(surveyMean(gregClusters.design, clustered.api00));
  near([inClusters.estimate, inClusters.standardError], [clus.greg.est, clus.greg.se], 1e-8);

  const two = expected.apiclus2;
  const stages = surveyDesign({
    weights: two.weights,
    clusters: two.data.dnum,
    populationSizes: two.data.fpc1[0]!,
    secondStage: { units: two.data.snum, populationSizes: two.data.fpc2 },
  });
  const all = [
    known(surveyMean(stages, two.data.api00)),
    known(surveyTotal(stages, two.data.enroll)),
    known(surveyRatio(stages, two.data.api00, two.data.api99)),
  ];
  const wanted = [two.mean, two.total, two.ratio];
  near(
    all.map(({ estimate }) => estimate),
    wanted.map(({ est }) => est),
  );
  near(
    all.map(({ standardError }) => standardError),
    wanted.map(({ se }) => se),
    1e-7,
  );
});

interface Mixed {
  beta: number | number[];
  se: number | number[];
  between: number | number[];
  residual: number;
  logLik: number;
}

it('mixed models: sleepstudy, ChickWeight, Dyestuff', () => {
  const compare = (fit: ReturnType<typeof fitRandomIntercept>, wanted: Mixed) => {
    const { coefficients, ...rest } = known(fit);
    near(estimates(coefficients), list(wanted.beta), 1e-6);
    near(errors(coefficients), list(wanted.se), 1e-5);
    near([rest.betweenVariance, rest.residualVariance], [...list(wanted.between), wanted.residual], 1e-4);
    near([rest.logLikelihood], [wanted.logLik], 1e-8);
  };
  const sleep = expected.sleepstudy;
  const study = { person: sleep.person, outcome: sleep.y, predictors: { day: sleep.day } };
  compare(fitRandomIntercept(study), sleep.reml);
  compare(fitRandomIntercept(study, { method: 'ML' }), sleep.ml);
  for (const [method, wanted] of [
    ['REML', sleep.slope],
    ['ML', sleep.slopeMl],
  ] as const) {
    const fit = known(fitRandomSlope(study, 'day', { method }));
    near(estimates(fit.coefficients), wanted.beta, 1e-6);
    near(errors(fit.coefficients), wanted.se, 1e-4);
    near([fit.logLikelihood], [wanted.logLik], 1e-7);
  }
  const chick = expected.ChickWeight;
  const { time, d2, d3, d4 } = chick;
  const growth = { person: chick.chick, outcome: chick.y, predictors: { time, d2, d3, d4 } };
  compare(fitRandomIntercept(growth), chick.reml);
  compare(fitRandomIntercept(growth, { method: 'ML' }), chick.ml);
  const { Dyestuff, Dyestuff2 } = expected;
  compare(fitRandomIntercept({ person: Dyestuff.batch, outcome: Dyestuff.y, predictors: {} }), Dyestuff.reml);
  // No spread between batches: on the edge of what can be.
  const edge = known(
    fitRandomIntercept({ person: Dyestuff2.batch, outcome: Dyestuff2.y, predictors: {} }, { method: 'ML' }),
  );
  expect(edge.betweenVariance).toBeLessThan(1e-6);
  near(
    [edge.coefficients[0]!.estimate, edge.logLikelihood],
    [list(Dyestuff2.ml.beta)[0]!, Dyestuff2.ml.logLik],
    1e-8,
  );
});

it('estimating equations: ChickWeight, ohio, respiratory', () => {
  const { ChickWeight: chick, ohio, respiratory } = expected;
  const { time, d2, d3, d4 } = chick;
  type Wanted = { beta: number[]; se: number[]; alpha: number; scale: number };
  const compare = (fit: ReturnType<typeof fitEstimatingEquations>, wanted: Wanted) => {
    const { coefficients, correlation, scale } = known(fit);
    near(estimates(coefficients), wanted.beta, 1e-6);
    near(errors(coefficients), wanted.se, 1e-6);
    near([correlation, scale], [wanted.alpha, wanted.scale], 1e-6);
  };
  compare(
    fitEstimatingEquations({ person: chick.chick, outcome: chick.y, predictors: { time, d2, d3, d4 } }),
    chick.gee,
  );
  const lungs = { person: ohio.id, outcome: ohio.y, predictors: { age: ohio.age, smoke: ohio.smoke } };
  compare(fitEstimatingEquations(lungs, { link: 'logit' }), ohio.exchangeable);
  compare(fitEstimatingEquations(lungs, { link: 'logit', correlation: 'independence' }), ohio.independence);
  const { id, y, active, male, age, baseline } = respiratory;
  const trial = { person: id, outcome: y, predictors: { active, male, age, baseline } };
  compare(fitEstimatingEquations(trial, { link: 'logit' }), respiratory.exchangeable);
});

it('meta-analysis: BCG vaccine, teacher expectancy, passive smoking', () => {
  for (const set of [expected.bcg, expected.raudenbush, expected.hackshaw]) {
    for (const method of ['EE', 'DL', 'PM', 'REML'] as const)
      for (const test of ['z', 'knha'] as const) {
        const wanted = (set as unknown as Record<string, Record<string, number>>)[`${method}${test}`];
        if (!wanted) continue;
        const fit = known(poolEstimates(set.yi, set.vi, { method, knappHartung: test === 'knha' }));
        const { b, se, tau2, q, qp, i2, p } = wanted as Record<string, number>;
        near(
          [fit.estimate, fit.standardError, fit.q.statistic, fit.q.p, fit.p],
          [b!, se!, q!, qp!, p!],
          1e-6,
        );
        near([fit.tau2, fit.i2], [tau2!, i2!], 1e-6);
        near([fit.interval.lower, fit.interval.upper], wanted['ci'] as unknown as number[], 1e-6);
        if (fit.predictionInterval)
          near(
            [fit.predictionInterval.lower, fit.predictionInterval.upper],
            wanted['pi'] as unknown as number[],
            1e-6,
          );
      }
  }
});

it('scales and agreement: bfi, Berkeley, Titanic, iris', () => {
  const { items, alpha, std, drop, rest, feldt } = expected.bfi;
  const found = known(cronbachAlpha(Object.values(items)));
  near([found.estimate, found.standardised!], [alpha, std]);
  near(
    found.items.map(({ alphaIfDropped }) => alphaIfDropped),
    drop,
  );
  near(
    found.items.map(({ itemRest }) => itemRest),
    rest,
  );
  near([found.interval.lower, found.interval.upper], feldt, 1e-8);
  const omega = known(mcdonaldOmega(Object.values(items)));
  near([omega.estimate], [expected.bfi.omega], 1e-6);
  near(omega.loadings, expected.bfi.loadings, 1e-5);
  near(omega.uniquenesses, expected.bfi.uniqueness, 1e-5);
  for (const [set, corrected] of [
    [expected.ucb, true],
    [expected.titanic, true],
  ] as const) {
    const test = known(
      mantelHaenszel(set.strata as unknown as [number, number, number, number][], { corrected }),
    );
    near(
      [test.oddsRatio, test.interval.lower, test.interval.upper, test.statistic],
      [set.or, ...set.ci, set.stat],
    );
  }
  const plain = known(mantelHaenszel(expected.ucb.strata as never, { corrected: false }));
  near([plain.statistic], [expected.ucb.plain]);
  near([known(cohenKappa(expected.kappa.table)).estimate], [expected.kappa.kappa]);
  near(
    [known(cohenKappa(expected.kappa.table, { weights: 'quadratic' })).estimate],
    [expected.kappa.weighted],
  );
});

it('instruments, multiplicity, moderated variances, bootstrap, trends', () => {
  const c = expected.cigarettes;
  const model = {
    outcome: c.y,
    received: { price: c.price },
    instruments: { tdiff: c.tdiff, rtax: c.rtax },
    covariates: { income: c.income },
  };
  for (const [kind, wanted] of [
    ['classical', c.classical],
    ['HC0', c.hc0],
    ['HC1', c.hc1],
  ] as const) {
    const fit = known(fitTwoStage(model, { errors: kind }));
    near(estimates(fit.coefficients), c.beta, 1e-8);
    near(errors(fit.coefficients), wanted, 1e-8);
  }
  const { p, holm, BH, BY } = expected.padjust;
  near(adjustPValues(p, 'holm'), holm);
  near(adjustPValues(p, 'benjamini-hochberg'), BH);
  near(adjustPValues(p, 'benjamini-yekutieli'), BY);
  const { squeeze, city, nile } = expected;
  const moderated = moderateVariances(
    squeeze.var,
    squeeze.var.map(() => squeeze.df),
  );
  near(moderated.variances, squeeze.post, 1e-8);
  const bca = known(
    bootstrapInterval(
      10,
      (people) => {
        let [x, u] = [0, 0];
        for (const i of people) [x, u] = [x + city.x[i]!, u + city.u[i]!];
        return x / u;
      },
      { resamples: city.resamples },
    ),
  );
  near(
    [bca.estimate, bca.standardError, bca.interval.lower, bca.interval.upper],
    [city.t0, city.se, ...city.bca],
    1e-8,
  );
  expect(known(mannKendall(nile.y)).statistic).toBe(nile.s);
  const [statistic, corrected, exact] = expected.mcnemar;
  const test = known(mcNemar(150, 86, { method: 'corrected' }));
  near([test.statistic, test.p, known(mcNemar(150, 86)).p], [statistic!, corrected!, exact!]);
});
