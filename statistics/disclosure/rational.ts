import { StatisticsError } from '../statistics-error.ts';

/** An exact fraction of whole numbers in lowest terms; `under` is above zero. */
export interface Rational {
  over: bigint;
  under: bigint;
}

/**
 * Reads an exact number of at least zero: `'1/10'`, `'0.25'` or `'3'`.
 * @throws StatisticsError for anything else, also for a number that was a float before.
 * @example
 * writeRational(readRational('0.25')) // → '1/4'
 */
export function readRational(text: string): Rational {
  const match = /^(\d{1,100})(?:\/(\d{1,100})|\.(\d{1,100}))?$/.exec(text);
  if (!match) throw new StatisticsError('number', "a fraction such as '1/10' or '0.25'", text);
  const [, whole = '0', under, decimals] = match;
  if (decimals !== undefined) return reduce(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  return reduce(BigInt(whole), under === undefined ? 1n : BigInt(under));
}

/** The shortest text that `readRational` reads as the same number. */
export function writeRational({ over, under }: Rational): string {
  return under === 1n ? String(over) : `${over}/${under}`;
}

/** @throws StatisticsError when `under` is zero. */
export function reduce(over: bigint, under: bigint): Rational {
  if (under === 0n)
    throw new StatisticsError('number', 'a fraction that does not divide by zero', `${over}/0`);
  let [a, b] = [over < 0n ? -over : over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  return { over: over / divisor, under: under / divisor };
}

export function addRationals(a: Rational, b: Rational): Rational {
  return reduce(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** Below zero when `a` is less than `b`, zero when they are equal. */
export function compareRationals(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** For reading only: never feed the result to anything that must be exact. */
export function approximate({ over, under }: Rational): number {
  const shift = BigInt(Math.max(0, String(under).length - 15));
  const scale = 10n ** shift;
  return shift === 0n ? Number(over) / Number(under) : Number(over / scale) / Number(under / scale);
}
