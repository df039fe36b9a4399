import { expOf, expm1Of, log1pOf, logOf } from '../elementary.ts';
import { requireChoice, requireKeys, StatisticsError } from '../statistics-error.ts';

/** Which probability a distribution function gives, and how. */
export interface TailOptions {
  /** `lower` (the default): P(X ≤ x). `upper`: P(X > x), computed as such, so that it stays exact when it is tiny. */
  tail?: 'lower' | 'upper';
  /** True: the natural logarithm of the probability, which stays finite where the probability itself becomes 0. */
  log?: boolean;
}

/** How a density is given. */
export interface DensityOptions {
  /** True: the natural logarithm of the density. */
  log?: boolean;
}

/** A density has no tails: to name one changes nothing. */
const tailKeys = { tail: true, log: true } as const;

/** One tail, as a logarithm; the other one is what remains of 1. */
export interface LogTail {
  tail: 'lower' | 'upper';
  log: number;
}

/** log(1 − e^x) for x ≤ 0, exact at both ends. */
export function logOneMinusExp(x: number): number {
  return x > -Math.LN2 ? logOf(-expm1Of(x)) : log1pOf(-expOf(x));
}

/** The tail that was asked for. */
export function readTail(options: TailOptions): 'lower' | 'upper' {
  requireKeys('options', options, tailKeys);
  const { tail = 'lower' } = options;
  requireChoice('tail', tail, ['lower', 'upper']);
  return tail;
}

/** The probability that was asked for, from the one that was computed. */
export function pickTail(known: LogTail, options: TailOptions = {}): number {
  const same = known.tail === readTail(options);
  const log = Math.min(0, known.log);
  if (options.log) return same ? log : logOneMinusExp(log);
  // Adding 0 turns −0 into 0.
  return same ? expOf(log) : -expm1Of(log) + 0;
}

/**
 * What a quantile is asked for: the smaller of the two tails, as a logarithm.
 * @throws StatisticsError when `p` is not a probability.
 */
export function smallerTail(p: number, options: TailOptions = {}): LogTail {
  const tail = readTail(options);
  const other = tail === 'lower' ? 'upper' : 'lower';
  if (options.log) {
    if (!(p <= 0)) throw new StatisticsError('p', 'the logarithm of a probability', p);
    return p <= -Math.LN2 ? { tail, log: p } : { tail: other, log: logOneMinusExp(p) };
  }
  if (!(p >= 0 && p <= 1)) throw new StatisticsError('p', 'a number between 0 and 1', p);
  return p <= 0.5 ? { tail, log: logOf(p) } : { tail: other, log: log1pOf(-p) };
}

/** Throws unless these are options of a density. */
export function requireDensityOptions(options: DensityOptions): void {
  requireKeys<TailOptions>('options', options, tailKeys);
}

/** A density from its logarithm. */
export function pickDensity(log: number, options: DensityOptions = {}): number {
  requireDensityOptions(options);
  return options.log ? log : expOf(log);
}

/** Throws unless `value` is a number; infinite is allowed. */
export function requireNumber(argument: string, value: number): void {
  if (typeof value !== 'number' || Number.isNaN(value))
    throw new StatisticsError(argument, 'a number', value);
}

/** Throws unless `value` is positive and finite. */
export function requirePositive(argument: string, value: number): void {
  if (!(value > 0 && value < Infinity))
    throw new StatisticsError(argument, 'a positive finite number', value);
}

/** Throws unless 0 ≤ `value` ≤ 1. */
export function requireShare(argument: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new StatisticsError(argument, 'a number from 0 to 1', value);
}

/** For distributions without an end on that side: their quantile at 0 or 1 would be infinite. */
export function requireInsideTail(p: number, target: LogTail): void {
  if (target.log === -Infinity) throw new StatisticsError('p', 'a number between 0 and 1', p);
}
