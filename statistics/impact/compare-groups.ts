import { type Coefficient, findCoefficient } from '../coefficient.ts';
import { type ConfidenceOptions, type NotEstimable, tooFew, type Warning } from '../result.ts';
import { requireKeys, requireLength } from '../statistics-error.ts';
import { joinPredictors, type Predictors } from './design-matrix.ts';
import { fitLinearModel } from './linear-model.ts';

export interface GroupComparisonInput {
  pre: readonly number[];
  post: readonly number[];
  /** True for the group with a buddy. */
  treated: readonly boolean[];
  covariates?: Predictors;
  clusters?: readonly (string | number)[];
  /** Chance decided who is in which group. */
  random: boolean;
}

export interface GroupComparison {
  kind: 'comparison';
  n: number;
  /** `post ~ treated + pre`: people with the same start compared. */
  ancova: Coefficient;
  /** `post − pre ~ treated`: changes compared. */
  changeScores: Coefficient;
  /** Which of the two to claim: ANCOVA under chance; the one nearer to zero otherwise. */
  claim: 'ancova' | 'changeScores';
  method: string;
  warnings: readonly Warning[];
}

/**
 * Two groups with a first and a second measurement: ANCOVA and change scores, and which of the two to claim.
 *
 * When chance decided, both aim at the same effect and ANCOVA is the more precise. When people decided, they answer
 * different questions and can even point in opposite directions (Lord's paradox): those who started lower would have come
 * nearer anyway. Then both are shown and the weaker is claimed: the one nearer to zero, or nothing when the signs differ
 * (warning `opposite-signs`).
 *
 * Source: Lord, F. M. (1967), Psychological Bulletin 68, 304–305; Van Breukelen, G. J. P. (2006), Journal of Clinical
 * Epidemiology 59, 920–925.
 *
 * Example: `compareGroups({ pre: [4, 5, 6, 5, 6, 7], post: [5, 5, 7, 7, 9, 8], treated: [false, false, false, true, true, true], random: false }).claim` → `'changeScores'`
 * @throws StatisticsError when lengths differ, a value is not finite or a covariate has the name of something else.
 */
export function compareGroups(
  input: GroupComparisonInput,
  options: ConfidenceOptions = {},
): GroupComparison | NotEstimable {
  requireKeys('input', input, {
    pre: true,
    post: true,
    treated: true,
    covariates: true,
    clusters: true,
    random: true,
  });
  requireKeys('options', options, { confidence: true });
  const n = input.post.length;
  requireLength('pre', input.pre, n);
  requireLength('treated', input.treated, n);
  const covariates = input.covariates ?? {};
  const treated = input.treated.map(Number);
  const settings = { ...options, ...(input.clusters ? { clusters: input.clusters } : {}) };
  const pre = input.pre;
  const adjusted = fitLinearModel(
    { outcome: input.post, predictors: joinPredictors({ treated, pre }, covariates) },
    settings,
  );
  if (adjusted.kind === 'not-estimable') return adjusted;
  const change = input.post.map((value, row) => value - pre[row]!);
  const changed = fitLinearModel({ outcome: change, predictors: { treated, ...covariates } }, settings);
  if (changed.kind === 'not-estimable') return changed;
  const ancova = findCoefficient(adjusted.coefficients, 'treated');
  const changeScores = findCoefficient(changed.coefficients, 'treated');
  if (ancova.df === 0 || changeScores.df === 0) return tooFew(n, 2, 'clusters in each group');
  const warnings: Warning[] = [...adjusted.warnings];
  if (!input.random && ancova.estimate * changeScores.estimate < 0) {
    warnings.push({
      code: 'opposite-signs',
      detail: 'ANCOVA and change scores point in opposite directions',
    });
  }
  const weaker = Math.abs(ancova.estimate) <= Math.abs(changeScores.estimate) ? 'ancova' : 'changeScores';
  const claim = input.random ? 'ancova' : weaker;
  const method = `ANCOVA and change scores, ${adjusted.method}`;
  return { kind: 'comparison', n, ancova, changeScores, claim, method, warnings };
}
