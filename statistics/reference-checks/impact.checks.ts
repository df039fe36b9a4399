import {
  adjustPValues,
  type Coefficient,
  compareWeighted,
  designEffectOfClusters,
  type DoseOptions,
  doseResponse,
  eValue,
  eValueOfDifference,
  fitTwoStage,
  kendall,
  lotteryEffect,
  minimalDetectableEffect,
  peopleForCorrelation,
  peoplePerArm,
  peoplePerArmForShares,
  peoplePerGroup,
  permutationTest,
  powerOfTwoArms,
  type PValueAdjustment,
  shareTrend,
  spearman,
  steppedWedge,
  type WeightTarget,
} from '../index.ts';
import { known } from './estimates.checks.ts';
import type { ReferenceChecks, ReferenceSource } from './source.ts';

/** A coefficient as R prints it. */
export function lineOf({ estimate, standardError, statistic, p }: Coefficient) {
  return { Estimate: estimate, 'Std. Error': standardError, 't value': statistic, 'Pr(>|t|)': p };
}

const columns = (source: ReferenceSource, file: string) => {
  const rows = source.rows(file);
  return (name: string) => rows.map((row) => Number(row[name]));
};
/** What is no result but said about the data, such as the true effect that they were made with. */
const said = (source: ReferenceSource, id: string) => source.check(id)!.expected as Record<string, never>;

const adjustments: Record<string, PValueAdjustment> = {
  bonferroni: 'bonferroni',
  holm: 'holm',
  hochberg: 'hochberg',
  BH: 'benjamini-hochberg',
  BY: 'benjamini-yekutieli',
};

export const checks: ReferenceChecks = {
  I06_lottery_itt_late: (source) => {
    const column = columns(source, 'own_lottery_encouragement.csv');
    const [post, offered, received] = [column('post'), column('offered'), column('matched')];
    const effect = known(
      lotteryEffect({
        post,
        pre: column('pre'),
        offered: offered.map(Boolean),
        received: received.map(Boolean),
        round: column('round'),
      }),
    );
    const wald = known(fitTwoStage({ outcome: post, received: { received }, instruments: { offered } }));
    const { estimate, standardError, interval } = effect.intentionToTreat;
    return {
      itt: { est: estimate, se: standardError, ci: [interval.lower, interval.upper] },
      first_stage: effect.firstStage?.difference,
      late: { est: effect.localEffect?.estimate, se: effect.localEffect?.standardError },
      unadjusted_itt: effect.unadjusted,
      wald: wald.coefficients[1]?.estimate,
      true_effect: said(source, 'I06_lottery_itt_late')['true_effect'],
    };
  },
  I08_p_adjust: (source) => {
    const { p } = source.check('I08_p_adjust')!.expected as { p: number[] };
    const adjusted = Object.entries(adjustments).map(([name, method]) => [name, adjustPValues(p, method)]);
    const rejected = (method: PValueAdjustment) => adjustPValues(p, method).filter((value) => value! <= 0.05);
    return {
      p,
      ...Object.fromEntries(adjusted),
      BH_with_na: adjustPValues([0.01, null, 0.03, 0.02], 'benjamini-hochberg').map(
        (value) => value ?? undefined,
      ),
      reject_bh_05: rejected('benjamini-hochberg').length,
      reject_bonf_05: rejected('bonferroni').length,
    };
  },
  I09_power_mde: (source) => {
    const column = columns(source, 'own_mde_expected.csv');
    const [first, second, r] = [column('n1'), column('n2'), column('r')];
    return {
      power_t_n50_d05: powerOfTwoArms({ n: 50, d: 0.5 }),
      n_for_d05_power80: peoplePerArm(0.5),
      n_prop_50_65: peoplePerArmForShares(0.5, 0.65),
      pwr_t2n_40_25_d06: powerOfTwoArms({ n: 40, other: 25, d: 0.6 }),
      anova_k3_f025_n: peoplePerGroup(3, 0.25),
      cor_r03_n: peopleForCorrelation(0.3),
      deff_cluster_m10_icc05: designEffectOfClusters(10, 0.05),
      columns: {
        mde: first.map((n, i) =>
          minimalDetectableEffect({ n, other: second[i]! }, { baselineCorrelation: r[i]! }),
        ),
      },
    };
  },
  I10_e_value: () => {
    const below = eValue(0.8, { interval: { lower: 0.71, upper: 0.91 } });
    const difference = eValueOfDifference(0.5, 0.25);
    return {
      'rr3.9_point': eValue(3.9).point,
      'rr3.9_ci_limit1.8': eValue(3.9, { interval: { lower: 1.8, upper: 8.7 } }).limit,
      'rr0.8_ci_0.71_0.91': [below.point, below.limit],
      ci_crosses_1: eValue(1.4, { interval: { lower: 0.9, upper: 2 } }).limit,
      'smd0.5_rr': difference.riskRatio,
      'smd0.5_evalue': difference.point,
      'smd0.5_se0.25_ci_rr': [difference.interval?.lower, difference.interval?.upper],
      'smd0.5_se0.25_evalue_ci': difference.limit,
      'or2.0_common_sqrt': eValue(2, { scale: 'odds-ratio-common' }).point,
      'hr1.5_common': eValue(1.5, { scale: 'hazard-ratio-common' }).point,
    };
  },
  I12_cochran_armitage: () => {
    // The smokers of R's example (Fleiss).
    const { statistic, p, anyDifference } = known(shareTrend([83, 90, 129, 70], [86, 93, 136, 82]));
    return {
      trend_chisq: statistic,
      trend_p: p,
      overall_chisq: anyDifference.statistic,
      overall_p: anyDifference.p,
    };
  },
  I13_dose_response: (source) => {
    const column = columns(source, 'own_dose_response.csv');
    const input = { post: column('post'), pre: column('pre'), dose: column('minutes') };
    const curve = (shape: NonNullable<DoseOptions['shape']>) =>
      known(doseResponse(input, { shape, unit: 60, errors: 'classical' }));
    const lines = (shape: NonNullable<DoseOptions['shape']>, names: string[]) =>
      Object.fromEntries(
        curve(shape).coefficients.map((line, j) => [['(Intercept)', 'pre', ...names][j], lineOf(line)]),
      );
    const change = input.post.map((value, i) => value - input.pre[i]!);
    const [tau, rho] = [known(kendall(input.dose, change)), known(spearman(input.dose, change))];
    return {
      log1p: lines('log', ['log1p(minutes/60)']),
      quadratic: lines('quadratic', ['minutes', 'I(minutes^2)']),
      rcs: lines('spline', ['minutes', 'rcs3(minutes, kn)']),
      knots: curve('spline').knots,
      rcs_vs_linear_F: curve('spline').notStraight?.f,
      kendall: [tau.statistic, tau.p],
      spearman: [rho.statistic, rho.p],
    };
  },
  I14_permutation_exact: (source) => {
    const { x, y } = source.check('I14_permutation_exact')!.expected as { x: number[]; y: number[] };
    const outcome = [...x, ...y];
    const test = known(
      permutationTest(
        outcome,
        outcome.map((_, row) => row < x.length),
      ),
    );
    return { x, y, diff: test.difference, p_two_sided_abs: test.p, coin_p: test.p, n_perm: test.draws };
  },
  I15_ipw_attrition: (source) => {
    const column = columns(source, 'own_ipw_attrition.csv');
    const retained = column('retained');
    const input = {
      outcome: column('y').map((value, row) => (retained[row] === 1 ? value : null)),
      treated: column('treated').map(Boolean),
      covariates: { age: column('age'), edu: column('edu'), yrs: column('yrs') },
    };
    const to = (target: WeightTarget) => known(compareWeighted(input, { target, errors: 'known' }));
    const all = to('everybody');
    return {
      naive: all.unweighted,
      ate: all.difference.estimate,
      att: to('treated').difference.estimate,
      ato: to('overlap').difference.estimate,
      se_hc0_given_weights: all.difference.standardError,
      neff_ate: all.effectiveN,
      smd_before: Object.fromEntries(all.balance.map(({ name, before }) => [name, before])),
      smd_after: Object.fromEntries(all.balance.map(({ name, after }) => [name, after])),
      true: said(source, 'I15_ipw_attrition')['true'],
    };
  },
  I16_stepped_wedge: (source) => {
    const column = columns(source, 'own_stepped_wedge.csv');
    const effect = known(
      steppedWedge({
        outcome: column('y'),
        cluster: column('org'),
        period: column('period'),
        treated: column('treated').map(Boolean),
      }),
    );
    const { mixed, within } = effect;
    return {
      lmm: { ...lineOf(mixed), df: mixed.df },
      var_org: effect.betweenClusters,
      var_resid: effect.withinClusters,
      fe_cr2: { beta: within.estimate, SE: within.standardError, df: within.df, p: within.p },
      true: said(source, 'I16_stepped_wedge')['true'],
    };
  },
};
