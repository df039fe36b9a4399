import { logOf } from '../elementary.ts';
import { chiSquareCdf } from '../distributions/chi-square.ts';
import { type NotEstimable, notEstimable } from '../result.ts';
import { requireCount, StatisticsError } from '../statistics-error.ts';

export interface Keyness {
  kind: 'keyness';
  /** Log-likelihood over the two cells of the term (Rayson & Garside): the usual figure in corpus work. */
  g2: number;
  /** Log-likelihood over all four cells. */
  g2Full: number;
  /** Pearson's χ² over all four cells, without correction. */
  chiSquare: number;
  /** Doublings: 1 is twice as frequent in the first text. Half a count is added to all four. */
  logRatio: number;
  /** Of `g2Full`, with one degree of freedom. */
  p: number;
  /** Fisher's exact test, two-sided. */
  fisherP: number;
  /** Words looked at in both texts. */
  n: number;
  method: string;
}

/**
 * How typical a term is of one text against another: this month's answers against all earlier ones.
 *
 * `termA` of `totalA` words against `termB` of `totalB`. Rank by G², read the size from the log ratio, and correct p for the
 * number of terms (Benjamini–Hochberg). Words of one person are not independent: show a term only when at least five people
 * used it. A term that is in neither text, or is all there is, tells nothing: G² is 0. With an empty text there is nothing
 * to compare.
 *
 * Sources: Dunning, T. (1993), Computational Linguistics 19, 61–74; Rayson, P. & Garside, R. (2000), ACL workshop on
 * comparing corpora.
 *
 * Example: `keyness(32, 1200, 20, 5400)` → `{ g2: 47.8377, logRatio: 2.8343 }`
 * @throws StatisticsError when a count is broken or a term occurs more often than there are words.
 */
export function keyness(
  termA: number,
  totalA: number,
  termB: number,
  totalB: number,
): Keyness | NotEstimable {
  for (const [name, count] of Object.entries({ termA, totalA, termB, totalB })) requireCount(name, count);
  if (termA > totalA) throw new StatisticsError('termA', `at most ${totalA}`, termA);
  if (termB > totalB) throw new StatisticsError('termB', `at most ${totalB}`, termB);
  const n = totalA + totalB;
  if (totalA === 0 || totalB === 0) return notEstimable('no-answers', n, { detail: 'an empty text' });
  const share = (termA + termB) / n;
  const term = part(termA, totalA * share) + part(termB, totalB * share);
  const rest = part(totalA - termA, totalA * (1 - share)) + part(totalB - termB, totalB * (1 - share));
  const g2Full = Math.max(0, 2 * (term + rest));
  const apart = termA - totalA * share;
  const informative = share > 0 && share < 1;
  return {
    kind: 'keyness',
    g2: Math.max(0, 2 * term),
    g2Full,
    chiSquare: informative ? (apart * apart * n) / (totalA * totalB * share * (1 - share)) : 0,
    logRatio: logOf((termA + 0.5) / (totalA + 0.5) / ((termB + 0.5) / (totalB + 0.5))) / Math.LN2,
    p: chiSquareCdf(g2Full, 1, { tail: 'upper' }),
    fisherP: fisherTwoSided(termA, totalA, termB, totalB),
    n,
    method: 'keyness: log-likelihood, Fisher’s exact test',
  };
}

function part(observed: number, expected: number): number {
  return observed > 0 ? observed * logOf(observed / expected) : 0;
}

/**
 * The chance of a table at most as likely as this one, all margins given (as R's `fisher.test`). Chances are counted from
 * the likeliest table outwards, each from its neighbour: nothing is lost in texts of millions of words.
 */
function fisherTwoSided(termA: number, totalA: number, termB: number, totalB: number): number {
  const terms = termA + termB;
  const first = Math.max(0, terms - totalB);
  const last = Math.min(terms, totalA);
  const step = (k: number) => ((totalA - k) / (k + 1)) * ((terms - k) / (totalB - terms + k + 1));
  const likeliest = Math.floor(((terms + 1) * (totalA + 1)) / (totalA + totalB + 2));
  const mode = Math.min(last, Math.max(first, likeliest));
  const chances = new Map([[mode, 1]]);
  for (let k = mode, chance = 1; k < last && chance > 0; k++) chances.set(k + 1, (chance *= step(k)));
  for (let k = mode, chance = 1; k > first && chance > 0; k--) chances.set(k - 1, (chance /= step(k - 1)));
  const own = (chances.get(termA) ?? 0) * (1 + 1e-7);
  let [sum, all] = [0, 0];
  for (const chance of chances.values()) {
    all += chance;
    if (chance <= own) sum += chance;
  }
  return sum / all;
}
