import { fitRandomIntercept, type MixedModelFit } from '../change/random-intercept.ts';
import { type Coefficient, findCoefficient } from '../coefficient.ts';
import { type ConfidenceOptions, type NotEstimable, tooFew, type Warning } from '../result.ts';
import { requireKeys, requireLength, StatisticsError } from '../statistics-error.ts';
import { indicators } from './design-matrix.ts';
import { fitLinearModel } from './linear-model.ts';

export interface SteppedWedgeInput {
  outcome: readonly number[];
  cluster: readonly (string | number)[];
  period: readonly (string | number)[];
  /** Whether the cluster had started in that period. */
  treated: readonly boolean[];
}

export interface SteppedWedge {
  kind: 'effect';
  n: number;
  clusters: number;
  /** Random intercept per cluster, periods as factors: uses both directions of comparison. */
  mixed: Coefficient;
  betweenClusters: number;
  withinClusters: number;
  /** Every cluster with itself only, CR2 errors: fewer suppositions; the one to publish with few clusters. */
  within: Coefficient;
  method: string;
  warnings: readonly Warning[];
}

/**
 * The effect in a stepped wedge: every organisation starts sooner or later, in an order drawn by lot, and all are measured
 * in all periods.
 *
 * Two analyses, side by side: the usual mixed model (Hussey & Hughes) and each cluster compared with itself with errors
 * that hold for few clusters. Both suppose the effect is there at once and stays; when it grows with time use
 * `staggeredEffect`. The mixed model also supposes that a cluster is as much better or worse in every period: where clusters
 * move by themselves from period to period it finds effects that are not there in 9–12% of studies (simulated, 4 to 20
 * clusters that move as much as they differ), the comparison within clusters in 3–5%. Publish that one. Periods in which everybody or nobody had started tell nothing about the effect. With fewer than three
 * clusters there is no effect to estimate.
 *
 * Source: Hussey, M. A. & Hughes, J. P. (2007), Contemporary Clinical Trials 28, 182–191.
 *
 * Example: `steppedWedge({ outcome: [], cluster: [], period: [], treated: [] }).reason` → `'no-answers'`
 * @throws StatisticsError when lengths differ, a value is not finite, or one cluster has and has not started in one period.
 */
export function steppedWedge(
  input: SteppedWedgeInput,
  options: ConfidenceOptions = {},
): SteppedWedge | NotEstimable {
  requireKeys('input', input, { outcome: true, cluster: true, period: true, treated: true });
  requireKeys('options', options, { confidence: true });
  const n = input.outcome.length;
  for (const [name, list] of Object.entries(input)) requireLength(name, list as ArrayLike<unknown>, n);
  requireOneState(input);
  const clusters = new Set(input.cluster).size;
  if (clusters < 3) return tooFew(n, 3, 'clusters');
  const treated = input.treated.map(Number);
  const predictors = { treated, ...indicators('period', input.period) };
  const mixed: MixedModelFit | NotEstimable = fitRandomIntercept(
    { person: input.cluster, outcome: input.outcome, predictors },
    options,
  );
  if (mixed.kind === 'not-estimable') return mixed;
  const within = fitLinearModel(
    { outcome: input.outcome, predictors: { ...predictors, ...indicators('cluster', input.cluster) } },
    { ...options, errors: 'CR2', clusters: input.cluster },
  );
  if (within.kind === 'not-estimable') return within;
  const ownEffect = findCoefficient(within.coefficients, 'treated');
  if (ownEffect.df === 0) return tooFew(n, 3, 'clusters that are compared with themselves');
  // Each cluster's own level is no concern of others, as it should be.
  const concerns = within.warnings.filter(({ code }) => code !== 'no-error-between-clusters');
  return {
    kind: 'effect',
    n,
    clusters,
    mixed: findCoefficient(mixed.coefficients, 'treated'),
    betweenClusters: mixed.betweenVariance,
    withinClusters: mixed.residualVariance,
    within: ownEffect,
    method: 'stepped wedge: random intercept (REML, Satterthwaite); within clusters (CR2, Satterthwaite)',
    warnings: [...mixed.warnings, ...concerns],
  };
}

/** A cluster has started in a period or has not. */
function requireOneState({ cluster, period, treated }: SteppedWedgeInput): void {
  const states = new Map<string | number, Map<string | number, boolean>>();
  for (const [row, one] of cluster.entries()) {
    const own = states.get(one) ?? new Map<string | number, boolean>();
    states.set(one, own);
    if ((own.get(period[row]!) ?? treated[row]) !== treated[row])
      throw new StatisticsError('treated', `one state of cluster ${one} in period ${period[row]}`, 'both');
    own.set(period[row]!, treated[row]!);
  }
}
