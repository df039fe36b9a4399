import { normalCdf, normalQuantile } from './distributions/normal.ts';
import { studentCdf, studentQuantile } from './distributions/student-t.ts';
import { type Interval } from './result.ts';

/** An estimate with its test against zero and its interval. */
export interface TestedEstimate {
  estimate: number;
  standardError: number;
  /** Degrees of freedom of the test and the interval; Infinity where the normal distribution is used. */
  df: number;
  /** The estimate in standard errors: t, or z when `df` is infinite. 0 when both are 0. */
  statistic: number;
  p: number;
  interval: Interval;
}

/** One line of a fitted model: how much higher the outcome is for one more of a predictor, the others being equal. */
export interface Coefficient extends TestedEstimate {
  name: string;
}

/** The name that the constant has among the coefficients. */
export const CONSTANT = '(constant)';

/** A coefficient with its two-sided test against zero and its interval, as `testAgainstZero`. */
export function coefficientOf(
  name: string,
  estimate: number,
  standardError: number,
  df: number,
  confidence: number,
): Coefficient {
  return { name, ...testAgainstZero(estimate, standardError, df, confidence) };
}

/**
 * An estimate with its two-sided test against zero and its interval. A standard error of 0 (a model that fits perfectly) gives
 * p = 0, or p = 1 when the estimate is 0 too.
 */
export function testAgainstZero(
  estimate: number,
  standardError: number,
  df: number,
  confidence: number,
): TestedEstimate {
  const quantile =
    df === Infinity ? -normalQuantile((1 - confidence) / 2) : studentQuantile((1 + confidence) / 2, df);
  const perfect = standardError === 0;
  const half = perfect ? 0 : quantile * standardError;
  const statistic = perfect
    ? estimate === 0
      ? 0
      : Math.sign(estimate) * Number.MAX_VALUE
    : estimate / standardError;
  const tail = df === Infinity ? normalCdf(-Math.abs(statistic)) : studentCdf(-Math.abs(statistic), df);
  return {
    estimate,
    standardError,
    df,
    statistic,
    p: Math.min(1, 2 * tail),
    interval: { lower: estimate - half, upper: estimate + half },
  };
}

/**
 * A coefficient of which the data say nothing about its error: no degrees of freedom, an error and an interval as wide as numbers go, and
 * p = 1.
 */
export function withoutError(name: string, estimate: number): Coefficient {
  const most = Number.MAX_VALUE;
  const interval = { lower: -most, upper: most };
  return { name, estimate, standardError: most, df: 0, statistic: 0, p: 1, interval };
}

/** The coefficient with this name; a programming error when there is none. */
export function findCoefficient(coefficients: readonly Coefficient[], name: string): Coefficient {
  const found = coefficients.find((coefficient) => coefficient.name === name);
  if (!found) throw new Error(`no coefficient ${name}`);
  return found;
}
