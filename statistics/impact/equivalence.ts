import { studentCdf, studentQuantile } from '../distributions/student-t.ts';
import { type Interval } from '../result.ts';
import { requireFinite, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';

export interface Equivalence {
  kind: 'equivalence';
  /** The larger p-value of the two one-sided tests: small when a difference as large as `smallest` is ruled out both ways. */
  p: number;
  /** Whether it is below alpha. */
  equivalent: boolean;
  /** What can be ruled out, both ways: "not more than so many points better or worse". */
  ruledOut: number;
  /** The interval that goes with it, of 1 − 2·alpha. */
  interval: Interval;
  method: string;
}

/**
 * Two one-sided tests: when no effect is found, can one of at least `smallest` (the smallest of interest, 5 points of 100
 * unless told) be ruled out? "Not significant" alone rules out nothing.
 *
 * Works on any estimate with its standard error and degrees of freedom. A standard error of 0: the estimate itself decides.
 *
 * Source: Schuirmann, D. J. (1987), Journal of Pharmacokinetics and Biopharmaceutics 15, 657–680.
 *
 * Example: `testEquivalence({ estimate: 0.8, standardError: 1.9, df: 96 })` → `{ p: 0.0147, equivalent: true, ruledOut: 3.9557 }`
 * @throws StatisticsError when a number is outside its range.
 */
export function testEquivalence(
  result: { estimate: number; standardError: number; df: number },
  options: { smallest?: number; alpha?: number } = {},
): Equivalence {
  requireKeys('options', options, { smallest: true, alpha: true });
  const { smallest = 5, alpha = 0.05 } = options;
  const { estimate, standardError, df } = result;
  requireFinite('estimate', estimate);
  requireOpenShare('alpha', alpha);
  if (!(standardError >= 0 && standardError < Infinity))
    throw new StatisticsError('standardError', 'a finite number of at least 0', standardError);
  if (!(df > 0)) throw new StatisticsError('df', 'a positive number', df);
  if (!(smallest > 0 && smallest < Infinity))
    throw new StatisticsError('smallest', 'a positive number', smallest);
  const room = smallest - Math.abs(estimate);
  const exact = room > 0 ? 0 : 1;
  const p = standardError === 0 ? exact : studentCdf(-room / standardError, df);
  const half = standardError === 0 ? 0 : studentQuantile(1 - alpha, df) * standardError;
  return {
    kind: 'equivalence',
    p,
    equivalent: p < alpha,
    ruledOut: Math.abs(estimate) + half,
    interval: { lower: estimate - half, upper: estimate + half },
    method: 'two one-sided tests',
  };
}
