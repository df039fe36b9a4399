import { moments } from '../estimates/moments.ts';
import { notEstimable, type NotEstimable, tooFew, type Warning } from '../result.ts';
import { StatisticsError } from '../statistics-error.ts';
import { completeCases } from './reliability.ts';

export interface Omega {
  kind: 'estimate';
  estimate: number;
  /** Per question: how strongly it hangs on what they share, and the variance of its own. */
  loadings: number[];
  uniquenesses: number[];
  n: number;
  method: string;
  warnings: readonly Warning[];
}

const MOST_ROUNDS = 20_000;

/**
 * McDonald's omega (total) of a scale that measures one thing: like Cronbach's alpha, but questions may measure it more and
 * less well. From a one-factor model by maximum likelihood (EM algorithm).
 *
 * Only for scales whose questions are meant to say the same, reversed first. People with a gap are left out. Needs three
 * questions and more people than questions; an interval is for `bootstrapInterval`. When a question has (nearly) no variance of
 * its own the fit lies on the edge, and a warning says so.
 *
 * Sources: McDonald, R. P. (1999), Test theory; Rubin, D. B. & Thayer, D. T. (1982), Psychometrika 47, 69–76.
 *
 * Example: `mcdonaldOmega([[1, 2, 3, 4, 5, 3, 2], [2, 1, 3, 5, 4, 2, 3], [1, 3, 2, 4, 4, 4, 1]]).estimate` → `0.8782`
 * @throws StatisticsError when lists differ in length, a value is not finite, or there are fewer than three questions.
 */
export function mcdonaldOmega(items: readonly ArrayLike<number | null>[]): Omega | NotEstimable {
  const k = items.length;
  if (k < 3) throw new StatisticsError('items', 'at least three questions', k);
  const columns = completeCases(items);
  const n = columns[0]!.length;
  if (n <= k) return tooFew(n, k + 1);
  const found = columns.map((column) => moments(column));
  if (found.some(({ variance }) => variance === 0)) return notEstimable('no-spread', n);
  // On correlations, so that the scales of the questions do not matter; brought back at the end.
  const R = columns.map((a, i) =>
    columns.map((b, j) => {
      let sum = 0;
      for (let row = 0; row < n; row++) sum += (a[row]! - found[i]!.mean) * (b[row]! - found[j]!.mean);
      return i === j ? 1 : sum / (n - 1) / found[i]!.sd / found[j]!.sd;
    }),
  );
  const fit = oneFactor(R);
  if (!fit) return notEstimable('no-convergence', n);
  const loadings = fit.loadings.map((value, i) => value * found[i]!.sd);
  const uniquenesses = fit.uniquenesses.map((value, i) => value * found[i]!.variance);
  const shared = loadings.reduce((sum, value) => sum + value, 0) ** 2;
  const own = uniquenesses.reduce((sum, value) => sum + value, 0);
  if (!(shared + own > 0)) return notEstimable('undefined', n);
  return {
    kind: 'estimate',
    estimate: shared / (shared + own),
    loadings,
    uniquenesses,
    n,
    method: 'McDonald’s omega total, one factor by maximum likelihood',
    warnings: fit.uniquenesses.some((value) => value < 1e-3)
      ? [{ code: 'edge', detail: 'a question has no variance of its own (Heywood case)' }]
      : [],
  };
}

/** Loadings and uniquenesses of one factor by EM: each round gives a higher likelihood. */
function oneFactor(R: readonly (readonly number[])[]): { loadings: number[]; uniquenesses: number[] } | null {
  const k = R.length;
  // Begins along the row sums, so that the sign of a question that runs against the others is right from the start.
  let loadings = R.map((row) => row.reduce((sum, value) => sum + value, 0) / Math.sqrt(k) / 2);
  let uniquenesses = loadings.map((value) => Math.max(0.1, 1 - value * value));
  let moved = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const weighted = loadings.map((value, i) => value / uniquenesses[i]!);
    const strength = 1 / (1 + loadings.reduce((sum, value, i) => sum + value * weighted[i]!, 0));
    const slopes = weighted.map((value) => value * strength);
    const products = R.map((row) => row.reduce((sum, value, j) => sum + value * slopes[j]!, 0));
    const second = strength + slopes.reduce((sum, value, i) => sum + value * products[i]!, 0);
    const next = products.map((value) => value / second);
    const own = next.map((value, i) => Math.max(1e-8, 1 - value * products[i]!));
    moved = next.reduce((most, value, i) => Math.max(most, Math.abs(value - loadings[i]!)), 0);
    [loadings, uniquenesses] = [next, own];
    if (!loadings.every(Number.isFinite)) return null;
    if (moved < 1e-13) return { loadings, uniquenesses };
  }
  // On the edge (a question without variance of its own) the last digits come very slowly.
  return moved < 1e-6 ? { loadings, uniquenesses } : null;
}
