import { studentQuantile } from '../distributions/student-t.ts';
import { type ConfidenceOptions } from '../result.ts';
import {
  requireCount,
  requireFinite,
  requireKeys,
  requireOpenShare,
  StatisticsError,
} from '../statistics-error.ts';

export interface TippingPoint {
  /** Share of the people at the start that was not measured afterwards. */
  lost: number;
  /**
   * By how many points those who left would have to score below what the model predicts of them for the change to be zero
   * (above it when the change is negative); `null` when nobody left.
   */
  zero: number | null;
  /** The same for the change to be no longer certain: the interval just touches zero. 0 when it already does. */
  uncertain: number | null;
  /** A sentence to print beside the change. */
  sentence: { nl: string; en: string };
}

/**
 * The tipping point for drop-out: how different those who left would have to be to undo the change.
 *
 * The mixed model supposes that those who left did as others like them. If instead they scored δ points lower than that, the
 * change of all would be `change − lost·δ`. The tipping point is the δ that brings it to zero: compare it with the spread
 * of the score. A tipping point of 3 points is a fragile result, one of 40 a firm one. The sampling error of the share that
 * left is included for `uncertain`. When nobody left there is nothing to tip.
 *
 * Source: pattern-mixture ("delta-adjusted") sensitivity analysis; Little, R. J. A. (1993), Journal of the American
 * Statistical Association 88, 125–134.
 *
 * Example: `tippingPoint({ change: 4, standardError: 1.2, df: 80 }, { started: 100, lost: 35 }).zero` → `11.43`
 * @throws StatisticsError when a number is not finite, the error is negative, or more left than started.
 */
export function tippingPoint(
  estimate: { change: number; standardError: number; df: number },
  people: { started: number; lost: number },
  options: ConfidenceOptions = {},
): TippingPoint {
  requireKeys('options', options, { confidence: true });
  const { change, standardError, df } = estimate;
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  requireFinite('change', change);
  if (!(standardError >= 0 && standardError < Infinity)) {
    throw new StatisticsError('standardError', 'a finite number of at least 0', standardError);
  }
  requireCount('started', people.started);
  requireCount('lost', people.lost);
  if (people.lost > people.started)
    throw new StatisticsError('lost', `at most ${people.started}`, people.lost);
  if (people.started === 0 || people.lost === 0) {
    const sentence = {
      nl: 'Niemand viel af; de verandering hangt niet af van wie vertrok.',
      en: 'Nobody left; the change does not depend on who left.',
    };
    return { lost: 0, zero: null, uncertain: null, sentence };
  }
  const lost = people.lost / people.started;
  const zero = change / lost + 0;
  const quantile = studentQuantile((1 + confidence) / 2, df);
  const uncertain =
    touchesZero(Math.abs(change), standardError, lost, people.started, quantile) * (Math.sign(change) || 1);
  return { lost, zero, uncertain, sentence: sentenceOf(zero) };
}

/** δ with (change − lost·δ)² = quantile²·(se² + δ²·lost(1 − lost)/n): the first one above 0, at most the tipping point. */
function touchesZero(change: number, error: number, lost: number, n: number, quantile: number): number {
  if (change <= quantile * error) return 0;
  const share = (quantile * quantile * lost * (1 - lost)) / n;
  const a = lost * lost - share;
  const b = -2 * lost * change;
  const c = change * change - (quantile * error) ** 2;
  if (Math.abs(a) < 1e-14) return -c / b;
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // The smaller positive root, in the form that loses no digits.
  return (2 * c) / (-b + root);
}

function sentenceOf(zero: number): { nl: string; en: string } {
  const size = Math.abs(zero);
  const nl = new Intl.NumberFormat('nl', { maximumFractionDigits: 1 }).format(size);
  const en = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(size);
  const [lager, lower] = zero < 0 ? ['hoger', 'higher'] : ['lager', 'lower'];
  return {
    nl: `Als wie vertrok ${nl} punten ${lager} scoorde dan voorspeld, was de verandering nul.`,
    en: `If those who left scored ${en} points ${lower} than predicted, the change would be zero.`,
  };
}
