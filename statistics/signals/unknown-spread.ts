import { expOf, logOf } from '../elementary.ts';
import { logBeta } from '../distributions/log-gamma.ts';

/** What is known of one group's true value. */
export interface Moments {
  mean: number;
  variance: number;
}

/** What would be known if the spread between the groups were known: how likely that spread is, and a group's moments. */
interface Case {
  logWeight: number;
  momentsOf: (group: number) => Moments;
}

/** Cases e⁻⁴⁰ times as likely as the likeliest add nothing. */
const NEGLIGIBLE = 40;

/**
 * Each group's true share when how much groups differ is not known: averaged over the likeness 1/(a + b + 1) of two people of one
 * group, all values from 0 to 1 being as likely beforehand. The mean of all is estimated anew for each, its error in the first order.
 */
export function sharesOfUnknownSpread(yes: readonly number[], people: readonly number[]): Moments[] {
  const largest = people.reduce((most, size) => Math.max(most, size), 1);
  return averageOver(-25 - logOf(largest), 12, people.length, (logOdds) => {
    const strength = expOf(-logOdds);
    const likeness = 1 / (1 + strength);
    let [information, weighted] = [0, 0];
    for (const [group, size] of people.entries()) {
      const inflation = 1 + (size - 1) * likeness;
      information += size / inflation;
      weighted += yes[group]! / inflation;
    }
    const mean = weighted / information;
    const [a, b] = [mean * strength, (1 - mean) * strength];
    const meanVariance = (mean * (1 - mean)) / information;
    let logWeight = logOf(meanVariance) / 2 - logOdds - 2 * logOf(1 + expOf(-logOdds));
    const alone = logBeta(a, b);
    for (const [group, size] of people.entries())
      logWeight += logBeta(a + yes[group]!, b + size - yes[group]!) - alone;
    const momentsOf = (group: number) => {
      const size = people[group]!;
      const share = (a + yes[group]!) / (size + strength);
      const away = strength / (size + strength);
      return {
        mean: share,
        variance: (share * (1 - share)) / (size + strength + 1) + away ** 2 * meanVariance,
      };
    };
    return { logWeight, momentsOf };
  });
}

/**
 * Each group's true mean when tau² is not known: averaged over tau², all values being as likely beforehand. With three groups or
 * fewer these say nothing of tau², and each group is left with its own mean.
 */
export function meansOfUnknownSpread(means: readonly number[], variances: readonly number[]): Moments[] {
  const count = means.length;
  if (count < 4) return means.map((mean, group) => ({ mean, variance: variances[group]! }));
  const middle = means.reduce((sum, value) => sum + value / count, 0);
  const least = variances.reduce((low, value) => Math.min(low, value), Infinity);
  const most = means.reduce(
    (sum, value) => sum + (value - middle) ** 2,
    variances.reduce((high, value) => Math.max(high, value), 0),
  );
  return averageOver(logOf(least / count) - 25, logOf(most) + 40, count, (logTau2) => {
    const tau2 = expOf(logTau2);
    const precision = variances.map((variance) => 1 / (variance + tau2));
    const information = precision.reduce((sum, value) => sum + value, 0);
    const mean = means.reduce((sum, value, group) => sum + (value * precision[group]!) / information, 0);
    let logWeight = logTau2 - logOf(information) / 2;
    for (const [group, own] of means.entries())
      logWeight += (logOf(precision[group]!) - (own - mean) ** 2 * precision[group]!) / 2;
    const momentsOf = (group: number) => {
      const away = variances[group]! * precision[group]!;
      const variance = (1 - away) * variances[group]! + away ** 2 / information;
      return { mean: away * mean + (1 - away) * means[group]!, variance };
    };
    return { logWeight, momentsOf };
  });
}

/** By the trapezoidal rule, in steps well below the width that many groups give the peak. */
function averageOver(from: number, to: number, groups: number, at: (x: number) => Case): Moments[] {
  const step = Math.min(0.25, 1 / Math.sqrt(groups));
  const cases = Array.from({ length: Math.ceil((to - from) / step) }, (_, k) => at(from + k * step));
  const top = cases.reduce((best, each) => (each.logWeight > best.logWeight ? each : best));
  const likely = cases.filter(({ logWeight }) => logWeight > top.logWeight - NEGLIGIBLE);
  const weights = likely.map(({ logWeight }) => expOf(logWeight - top.logWeight));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: groups }, (_, group) => {
    const middle = top.momentsOf(group).mean;
    let [shift, square] = [0, 0];
    for (const [k, { momentsOf }] of likely.entries()) {
      const { mean, variance } = momentsOf(group);
      const weight = weights[k]! / total;
      shift += weight * (mean - middle);
      square += weight * (variance + (mean - middle) ** 2);
    }
    return { mean: middle + shift, variance: square - shift ** 2 };
  });
}
