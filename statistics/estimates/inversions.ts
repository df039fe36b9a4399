/**
 * How likely 0, 1, 2 … pairs are the wrong way round when all orders of different values are equally likely. Pairs within a
 * group do not count: groups of one give Kendall's distribution, two groups Mann & Whitney's. Lower chances are exact to
 * rounding, however small; the distribution is symmetric, so that upper ones follow from them. Time grows with the number
 * of pairs times that of values.
 *
 * Source: the generating function ∏ [m + j]/[j] of Gaussian binomial coefficients, as chances so that nothing overflows.
 */
export function inversionChances(groups: readonly number[]): Float64Array {
  const n = groups.reduce((sum, size) => sum + size, 0);
  const pairs = groups.reduce((sum, size) => sum - (size * (size - 1)) / 2, (n * (n - 1)) / 2);
  const chances = new Float64Array(pairs + 1);
  chances[0] = 1;
  let before = 0;
  for (const size of groups) {
    for (let j = 1; j <= size; j++) {
      for (let s = pairs; s >= before + j; s--) chances[s]! -= chances[s - before - j]!;
      for (let s = j; s <= pairs; s++) chances[s]! += chances[s - j]!;
      const scale = j / (before + j);
      for (let s = 0; s <= pairs; s++) chances[s]! *= scale;
    }
    before += size;
  }
  return chances;
}

/** The chance of at most `most` pairs the wrong way round. */
export function chanceOfAtMost(most: number, groups: readonly number[]): number {
  const lower = inversionChances(groups).subarray(0, most + 1);
  return Math.max(
    0,
    lower.reduce((sum, chance) => sum + chance, 0),
  );
}
