import { expOf, logOf } from '../elementary.ts';
import { digamma, trigamma, trigammaInverse } from '../distributions/digamma.ts';
import { quantile } from '../estimates/quantile.ts';
import { requireLength, StatisticsError } from '../statistics-error.ts';

export interface ModeratedVariances {
  /** Each variance drawn towards the common one. */
  variances: number[];
  /** What the groups have in common, and how many degrees of freedom that is worth; Infinity: they do not differ. */
  priorVariance: number;
  priorDf: number;
}

/**
 * Variances of many groups, each drawn towards what the groups have in common, by as much as they are seen to have in
 * common (limma's `squeezeVar`).
 *
 * A group of ten knows its own spread badly: by chance it looks tiny, and any change looks enormous. Taking one pooled
 * spread for all is wrong in the other direction when groups really differ. Between the two: a prior of scaled inverse χ²
 * form, its two parameters estimated from the spread of the log variances. Variances of 0 are lifted to a hundred
 * thousandth of the median (of 1 when most are 0). A single group stays as it is, with a prior worth nothing.
 *
 * Source: Smyth, G. K. (2004), Statistical Applications in Genetics and Molecular Biology 3, 3.
 *
 * Example: `moderateVariances([4, 4, 4], [9, 9, 9])` → `{ variances: [4, 4, 4], priorVariance: 4 }`
 * @throws StatisticsError when lengths differ, a variance is negative or degrees of freedom are not positive.
 */
export function moderateVariances(variances: readonly number[], df: readonly number[]): ModeratedVariances {
  requireLength('df', df, variances.length);
  for (const [group, variance] of variances.entries()) {
    if (!(variance >= 0 && variance < Infinity))
      throw new StatisticsError('variances', 'at least 0', variance);
    if (!(df[group]! > 0 && df[group]! < Infinity))
      throw new StatisticsError('df', 'positive numbers', df[group]);
  }
  const groups = variances.length;
  if (groups < 2) return { variances: [...variances], priorVariance: variances[0] ?? 0, priorDf: 0 };
  const typical = quantile(variances, 0.5) || 1;
  const lifted = variances.map((variance) => Math.max(variance, 1e-5 * typical));
  const logs = lifted.map(
    (variance, group) => logOf(variance) - digamma(df[group]! / 2) + logOf(df[group]! / 2),
  );
  const centre = logs.reduce((sum, value) => sum + value, 0) / groups;
  const spread = logs.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (groups - 1);
  const chance = df.reduce((sum, value) => sum + trigamma(value / 2), 0) / groups;
  if (!(spread > chance)) {
    const pooled = lifted.reduce((sum, value) => sum + value, 0) / groups;
    return { variances: variances.map(() => pooled), priorVariance: pooled, priorDf: Infinity };
  }
  const priorDf = 2 * trigammaInverse(spread - chance);
  const priorVariance = expOf(centre + digamma(priorDf / 2) - logOf(priorDf / 2));
  return {
    variances: variances.map(
      (variance, group) => (df[group]! * variance + priorDf * priorVariance) / (df[group]! + priorDf),
    ),
    priorVariance,
    priorDf,
  };
}
