import { requireFinite, StatisticsError } from './statistics-error.ts';

/** Numbers in [0, 1). */
export type Random = () => number;

/**
 * Repeatable pseudo-random numbers in [0, 1) with 53 bits: the same seed gives the same numbers on every machine and in
 * every browser, for only 32-bit integer arithmetic is used. For resampling and permutation, not for secrets.
 *
 * Method: sfc32 (Doty-Humphrey's small fast counting generator), started from a mixed seed.
 *
 * Example: `seededRandom(1)() === seededRandom(1)()` → `true`
 * @throws StatisticsError when the seed is not a finite number.
 */
export function seededRandom(seed: number): Random {
  requireFinite('seed', seed);
  let [a, b, c, counter] = [seed | 0, Math.floor(seed / 4294967296) | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let k = 0; k < 16; k++) next();
  return () => (next() * 2097152 + (next() >>> 11)) / 9007199254740992;
}

/** A whole number from 0 to n − 1. */
export function randomIndex(random: Random, n: number): number {
  return Math.floor(random() * n);
}

/** The numbers 0 … n − 1 in random order (Fisher–Yates). */
export function shuffledIndices(random: Random, n: number): Int32Array {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new StatisticsError('n', 'a whole number of at least 0', n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = randomIndex(random, i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
