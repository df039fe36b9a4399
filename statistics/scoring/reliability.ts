import { fQuantile } from '../distributions/fisher-f.ts';
import { moments } from '../estimates/moments.ts';
import { type ConfidenceOptions, type Interval, notEstimable, type NotEstimable, tooFew } from '../result.ts';
import {
  requireFinite,
  requireKeys,
  requireLength,
  requireOpenShare,
  StatisticsError,
} from '../statistics-error.ts';

export interface Reliability {
  kind: 'estimate';
  /** Raw alpha. */
  estimate: number;
  /** Feldt's interval for it. */
  interval: Interval;
  /** Alpha of the questions brought to equal spread: from their mean correlation; `null` when one has no spread. */
  standardised: number | null;
  items: {
    /** Correlation of a question with the sum of the others; `null` without spread. */
    itemRest: number | null;
    /** Alpha of the others; `null` when fewer than two are left or they have no spread. */
    alphaIfDropped: number | null;
  }[];
  /** People who answered every question; the others are left out. */
  n: number;
  method: string;
}

/**
 * Cronbach's alpha: how well several questions measure the same thing, with Feldt's interval. One list per question, with
 * one entry per person, `null` where she has no answer; people with a gap are left out (complete cases).
 *
 * Only for scales whose questions are meant to say the same (trust, loneliness). For indicators that are put together from
 * different things (tenure, crowding, cost) alpha says nothing. Reverse the questions first. From 0.70 on groups may be
 * compared; statements about one person need 0.90. Alpha can be negative when questions run against each other.
 *
 * Sources: Cronbach, L. J. (1951), Psychometrika 16, 297–334; Feldt, L. S. (1965), Psychometrika 30, 357–370.
 *
 * Example: `cronbachAlpha([[1, 2, 3, 4, 5], [2, 2, 3, 5, 5], [1, 3, 3, 4, 4]]).estimate` → `0.9538`
 * Example: `cronbachAlpha([[1, 2], [1, null]])` → `{ kind: 'not-estimable', reason: 'too-few', n: 1, needed: 2 }`
 * @throws StatisticsError when lists differ in length, a value is not finite, or there are fewer than two questions.
 */
export function cronbachAlpha(
  items: readonly ArrayLike<number | null>[],
  options: ConfidenceOptions = {},
): Reliability | NotEstimable {
  requireKeys('options', options, { confidence: true });
  const { confidence = 0.95 } = options;
  requireOpenShare('confidence', confidence);
  const k = items.length;
  if (k < 2) throw new StatisticsError('items', 'at least two questions', k);
  const columns = completeCases(items);
  const n = columns[0]!.length;
  if (n < 2) return tooFew(n, 2);
  const spreads = columns.map((column) => moments(column).variance);
  const total = sums(columns, n);
  const totalSpread = moments(total).variance;
  if (totalSpread === 0) return notEstimable('no-spread', n);
  const estimate = alpha(spreads, totalSpread);
  const [df1, df2] = [n - 1, (n - 1) * (k - 1)];
  const bound = (p: number) => 1 - (1 - estimate) * fQuantile(p, df1, df2);
  return {
    kind: 'estimate',
    estimate,
    interval: { lower: bound((1 + confidence) / 2), upper: bound((1 - confidence) / 2) },
    standardised: standardisedAlpha(columns, spreads),
    items: columns.map((column, out) => {
      const rest = total.map((value, i) => value - column[i]!);
      const restSpread = moments(rest).variance;
      const others = spreads.filter((_, j) => j !== out);
      return {
        itemRest: correlation(column, rest),
        alphaIfDropped: k > 2 && restSpread > 0 ? alpha(others, restSpread) : null,
      };
    }),
    n,
    method: 'Cronbach’s alpha, Feldt interval',
  };
}

/**
 * Reliability of a scale `factor` times as long; with 2, of two questions from their correlation (Spearman and Brown).
 *
 * Sources: Spearman, C. (1910) and Brown, W. (1910), British Journal of Psychology 3, 271–295 and 296–322.
 *
 * Example: `spearmanBrown(0.5)` → `0.6667`
 * @throws StatisticsError when the correlation is not from −1 to 1, or is below −1/(factor − 1), which no such questions can have.
 */
export function spearmanBrown(correlation: number, factor = 2): number {
  requireFinite('correlation', correlation);
  if (!(correlation >= -1 && correlation <= 1))
    throw new StatisticsError('correlation', 'from −1 to 1', correlation);
  if (!(factor > 0 && factor < Infinity)) throw new StatisticsError('factor', 'a positive number', factor);
  const denominator = 1 + (factor - 1) * correlation;
  if (!(denominator > 0)) throw new StatisticsError('correlation', 'above −1/(factor − 1)', correlation);
  return (factor * correlation) / denominator;
}

/**
 * How many points one person must change before it is more than the noise of the questions: 1.96·√2·sd·√(1 − reliability).
 *
 * Example: `minimalDetectableChange(18, 0.75)` → `24.9`
 * @throws StatisticsError when `sd` is negative or `reliability` outside 0..1.
 */
export function minimalDetectableChange(sd: number, reliability: number): number {
  requireFinite('sd', sd);
  if (sd < 0) throw new StatisticsError('sd', 'at least 0', sd);
  if (!(reliability >= 0 && reliability <= 1))
    throw new StatisticsError('reliability', 'from 0 to 1', reliability);
  return 1.959963984540054 * Math.SQRT2 * sd * Math.sqrt(1 - reliability);
}

function alpha(spreads: readonly number[], total: number): number {
  const k = spreads.length;
  return (k / (k - 1)) * (1 - spreads.reduce((sum, value) => sum + value, 0) / total);
}

/** The lists without the people who left a question open. */
export function completeCases(items: readonly ArrayLike<number | null>[]): Float64Array[] {
  const people = items[0]!.length;
  for (const item of items) requireLength('items', item, people);
  const complete: number[] = [];
  for (let i = 0; i < people; i++) {
    for (const item of items) if (item[i] !== null) requireFinite('items', item[i]!);
    if (items.every((item) => item[i] !== null)) complete.push(i);
  }
  return items.map((item) => Float64Array.from(complete, (i) => item[i]!));
}

function sums(columns: readonly Float64Array[], n: number): Float64Array {
  const total = new Float64Array(n);
  for (const column of columns) for (let i = 0; i < n; i++) total[i]! += column[i]!;
  return total;
}

function correlation(a: Float64Array, b: Float64Array): number | null {
  const [x, y] = [moments(a), moments(b)];
  if (x.squares === 0 || y.squares === 0) return null;
  let cross = 0;
  for (let i = 0; i < a.length; i++) cross += (a[i]! - x.mean) * (b[i]! - y.mean);
  return Math.max(-1, Math.min(1, cross / Math.sqrt(x.squares * y.squares)));
}

function standardisedAlpha(columns: readonly Float64Array[], spreads: readonly number[]): number | null {
  const k = columns.length;
  if (spreads.some((spread) => spread === 0)) return null;
  let sum = 0;
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) sum += correlation(columns[i]!, columns[j]!) ?? 0;
  const mean = sum / ((k * (k - 1)) / 2);
  const denominator = 1 + (k - 1) * mean;
  return denominator > 0 ? (k * mean) / denominator : null;
}
