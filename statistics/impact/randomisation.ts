import { randomIndex, seededRandom } from '../random.ts';
import { type NotEstimable, notEstimable, type TestResult, tooFew } from '../result.ts';
import { requireAllFinite, requireCount, requireKeys, requireLength } from '../statistics-error.ts';

export interface PermutationResult extends TestResult {
  /** Difference of means, offered minus waiting, within rounds (weighted by the number of comparisons in a round). */
  difference: number;
  /** One-sided: so large a difference or larger. */
  pGreater: number;
  /** Ways the draw could have gone, or draws that were made again. */
  draws: number;
  exact: boolean;
}

export interface PermutationOptions {
  /** Offers are exchanged within rounds only, as they were drawn. */
  round?: readonly (string | number)[];
  /** Up to so many possible draws all are tried (20,000 unless told). */
  mostExact?: number;
  /** Draws made again when there are more (9,999 unless told), and their seed. */
  draws?: number;
  seed?: number;
}

/**
 * The randomisation test: among all ways the lottery could have gone, how many give a difference at least as large as the
 * one seen?
 *
 * Supposes nothing but the draw itself, so it is the test for fewer than twenty per arm. All possible draws are tried where
 * there are at most 20,000 (`exact`); otherwise 9,999 are made again with a seed, and the p-value counts the real draw
 * too: (1 + as large) / (1 + draws), so that it is never 0. The statistic is the round-by-round difference of means,
 * two-sided by its size. Rounds in which all were offered, or none, tell nothing and drop out of it. When all answers are
 * the same, p is 1.
 *
 * Sources: Fisher, R. A. (1935), The design of experiments; Phipson, B. & Smyth, G. K. (2010), Statistical Applications in
 * Genetics and Molecular Biology 9, 39.
 *
 * Example: `permutationTest([12, 18, 9, 7, 10, 6], [true, true, true, false, false, false])` → `{ difference: 5.3333, p: 0.2, draws: 20 }`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function permutationTest(
  outcome: readonly number[],
  offered: readonly boolean[],
  options: PermutationOptions = {},
): PermutationResult | NotEstimable {
  requireKeys('options', options, { round: true, mostExact: true, draws: true, seed: true });
  const { mostExact = 20_000, draws = 9_999, seed = 1 } = options;
  const n = outcome.length;
  requireAllFinite('outcome', outcome);
  requireLength('offered', offered, n);
  requireCount('draws', draws);
  requireCount('seed', seed);
  const keys = options.round ?? outcome.map(() => 0);
  requireLength('round', keys, n);
  const rounds = readRounds(outcome, offered, keys);
  const used = rounds.reduce((sum, round) => sum + round.values.length, 0);
  if (rounds.length === 0)
    return n === 0 ? notEstimable('no-answers', 0) : tooFew(n, 2, 'a round with both arms');
  const weight = rounds.reduce(
    (sum, { values, drawn }) => sum + (drawn * (values.length - drawn)) / values.length,
    0,
  );
  const observed = rounds.reduce((sum, round) => sum + round.observed, 0);
  const scale = outcome.reduce((sum, value) => sum + Math.abs(value), 0);
  const slack = 1e-12 * Math.max(1e-300, scale);
  const ways = rounds.reduce((product, { values, drawn }) => product * combinations(values.length, drawn), 1);
  const result = {
    kind: 'test',
    difference: observed / weight,
    statistic: observed / weight,
    n: used,
    warnings: [],
  } as const;
  if (ways <= mostExact) {
    const sums = rounds.map(allSums).reduce((all, own) => all.flatMap((a) => own.map((b) => a + b)));
    const asLarge = sums.filter((sum) => Math.abs(sum) >= Math.abs(observed) - slack).length;
    const greater = sums.filter((sum) => sum >= observed - slack).length;
    const method = 'randomisation test, all possible draws';
    return {
      ...result,
      p: asLarge / sums.length,
      pGreater: greater / sums.length,
      draws: sums.length,
      exact: true,
      method,
    };
  }
  const random = seededRandom(seed);
  let [asLarge, greater] = [1, 1];
  for (let draw = 0; draw < draws; draw++) {
    const sum = rounds.reduce((total, round) => total + drawAgain(round, random), 0);
    if (Math.abs(sum) >= Math.abs(observed) - slack) asLarge++;
    if (sum >= observed - slack) greater++;
  }
  const method = 'randomisation test, seeded draws';
  return {
    ...result,
    p: asLarge / (draws + 1),
    pGreater: greater / (draws + 1),
    draws,
    exact: false,
    method,
  };
}

interface Round {
  /** Outcomes minus their mean in the round: the sum over the offered is then the statistic, with expectation 0. */
  values: number[];
  drawn: number;
  observed: number;
}

function readRounds(
  outcome: readonly number[],
  offered: readonly boolean[],
  keys: readonly (string | number)[],
): Round[] {
  const rows = new Map<string | number, number[]>();
  for (const [row, key] of keys.entries()) {
    const own = rows.get(key);
    if (own) own.push(row);
    else rows.set(key, [row]);
  }
  return [...rows.values()].flatMap((own): Round[] => {
    const drawn = own.filter((row) => offered[row]).length;
    if (drawn === 0 || drawn === own.length) return [];
    const mean = own.reduce((sum, row) => sum + outcome[row]!, 0) / own.length;
    const values = own.map((row) => outcome[row]! - mean);
    const observed = own.reduce((sum, row, at) => (offered[row] ? sum + values[at]! : sum), 0);
    return [{ values, drawn, observed }];
  });
}

function combinations(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i++) result = (result * (n - i + 1)) / i;
  return Math.round(result);
}

/** The statistic for every way of drawing. */
function allSums({ values, drawn }: Round): number[] {
  const sums: number[] = [];
  const extend = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      sums.push(sum);
      return;
    }
    for (let at = from; at <= values.length - left; at++) extend(at + 1, left - 1, sum + values[at]!);
  };
  extend(0, drawn, 0);
  return sums;
}

function drawAgain({ values, drawn }: Round, random: () => number): number {
  const order = [...values];
  let sum = 0;
  for (let at = 0; at < drawn; at++) {
    const other = at + randomIndex(random, order.length - at);
    const value = order[other]!;
    order[other] = order[at]!;
    order[at] = value;
    sum += value;
  }
  return sum;
}
