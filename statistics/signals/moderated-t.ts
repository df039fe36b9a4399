import { studentCdf } from '../distributions/student-t.ts';
import { adjustPValues } from '../impact/adjust-p-values.ts';
import {
  requireCount,
  requireFinite,
  requireKeys,
  requireOpenShare,
  StatisticsError,
} from '../statistics-error.ts';
import { moderateVariances } from './moderated-variance.ts';
import { detectableShift } from './smallest-fall.ts';

/** A group on one domain: the mean change of its people, the variance of their changes, and how many they are. */
export interface GroupChange {
  meanChange: number;
  variance: number;
  n: number;
}

/** What a group's change says. Groups that could not be assessed must read "not assessed", never "no problem". */
export type ChangeSignal =
  | {
      kind: 'assessed';
      n: number;
      meanChange: number;
      /** The group's variance drawn towards that of the others. */
      variance: number;
      t: number;
      df: number;
      p: number;
      /** Benjamini–Hochberg over the family. */
      q: number;
      /** Fell, and by more than chance in this family. */
      alert: boolean;
      /** The smallest fall that this group would have shown with 80% certainty, were it the only one to fall. */
      smallestFall: number;
    }
  | { kind: 'not-assessed'; n: number; reason: 'too-few-people' };

export interface ChangeSignals {
  groups: ChangeSignal[];
  priorVariance: number;
  priorDf: number;
  /** Share of false alerts among alerts that is accepted. */
  rate: number;
  method: string;
}

/**
 * Which groups fell, out of many groups and domains looked at together: paired *moderated* t tests with
 * Benjamini–Hochberg.
 *
 * Give one family per organisation and wave: every group × domain that is looked at, for the correction is for looking.
 * Two-sided p-values, of which only falls become alerts, so that false alerts are about half the nominal rate (.10 unless
 * told). Each group's spread is drawn towards that of the others (see `moderateVariances`): with its own spread a small
 * group calls wolf, with the pooled spread groups of unequal spread do. Assumes changes of different groups are about
 * independent. When nobody changes at all (all variances 0) the lifted
 * variance decides. Small groups can only show big falls: `smallestFall` says how big.
 *
 * An alert is an output: a group of fewer than `minimum` people (10 unless told, never below 2) is `not-assessed` and counts nowhere. Which larger
 * groups may be shown this function cannot know: leave those out that a release withholds.
 *
 * Source: Smyth (2004); Benjamini & Hochberg (1995); docs/method/signals.md for the simulations.
 *
 * Example: `findFalls([{ meanChange: -12, variance: 200, n: 30 }, { meanChange: 1, variance: 260, n: 25 }, { meanChange: 3, variance: 150, n: 40 }]).groups[0].alert` → `true`
 * @throws StatisticsError when a number is not finite, a variance is negative, an n is no count, or `minimum` is below 2.
 */
export function findFalls(
  groups: readonly GroupChange[],
  options: { rate?: number; minimum?: number } = {},
): ChangeSignals {
  requireKeys('options', options, { rate: true, minimum: true });
  const { rate = 0.1, minimum = 10 } = options;
  requireOpenShare('rate', rate);
  requireCount('minimum', minimum);
  if (minimum < 2) throw new StatisticsError('minimum', 'at least 2', minimum);
  for (const { meanChange, variance, n } of groups) {
    requireCount('n', n);
    requireFinite('meanChange', meanChange);
    if (!(variance >= 0 && variance < Infinity))
      throw new StatisticsError('variance', 'at least 0', variance);
  }
  const tested = groups.filter(({ n }) => n >= minimum);
  const own = tested.map(({ n }) => n - 1);
  const prior = moderateVariances(
    tested.map(({ variance }) => variance),
    own,
  );
  // No group can know more about its spread than all groups together.
  const pooledDf = own.reduce((sum, df) => sum + df, 0);
  const lines = tested.map(({ meanChange, n }, index) => {
    const variance = prior.variances[index]!;
    const df = Math.min(n - 1 + prior.priorDf, pooledDf);
    const error = Math.sqrt(variance / n);
    const t =
      error > 0 ? meanChange / error : meanChange === 0 ? 0 : Math.sign(meanChange) * Number.MAX_VALUE;
    return { n, meanChange, variance, df, t, p: Math.min(1, 2 * studentCdf(-Math.abs(t), df)) };
  });
  const adjusted = adjustPValues(
    lines.map(({ p }) => p),
    'benjamini-hochberg',
  );
  // Depends on the degrees of freedom only, which many groups share.
  const shifts = new Map<number, number>();
  const shiftOf = (df: number) => {
    const shift = shifts.get(df) ?? detectableShift(df, lines.length, rate, 0.8);
    shifts.set(df, shift);
    return shift;
  };
  let next = 0;
  const results = groups.map(({ n }): ChangeSignal => {
    if (n < minimum) return { kind: 'not-assessed', n, reason: 'too-few-people' };
    const index = next++;
    const line = lines[index]!;
    const q = adjusted[index]!;
    return {
      kind: 'assessed',
      ...line,
      q,
      alert: q <= rate && line.meanChange < 0,
      smallestFall: shiftOf(line.df) * Math.sqrt(line.variance / n),
    };
  });
  const method = 'paired moderated t with Benjamini-Hochberg';
  return { groups: results, priorVariance: prior.priorVariance, priorDf: prior.priorDf, rate, method };
}
