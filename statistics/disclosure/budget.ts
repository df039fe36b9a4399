import { requireCount, StatisticsError } from '../statistics-error.ts';
import { drawDiscreteGaussian, drawDiscreteLaplace } from './discrete-noise.ts';
import type { RandomSource } from './random-source.ts';
import {
  addRationals,
  compareRationals,
  type Rational,
  readRational,
  reduce,
  writeRational,
} from './rational.ts';

/** Epsilon is spent by discrete Laplace noise, rho by discrete Gaussian noise. Both add up over releases. */
export type BudgetUnit = 'epsilon' | 'rho';

/** One release with noise, as it is written down before any noise is drawn. Amounts are exact fractions. */
export interface LedgerEntry {
  release: string;
  spent: string;
  /** In how many of its counts one person can be, at most: one record per wave, one cell in each histogram. */
  countsPerPerson: number;
}

/**
 * What a population has given away so far. Append-only and plain data: keep it as JSON beside the releases, and publish the
 * total. It has no reset: what counts is what is known of somebody over all the years that she is in it.
 */
export interface BudgetLedger {
  population: string;
  unit: BudgetUnit;
  limit: string;
  entries: readonly LedgerEntry[];
}

/** The right to draw the noise of one release, once. Only `reserveBudget` makes one. */
export interface NoiseGrant {
  release: string;
  unit: BudgetUnit;
  /** Epsilon of each count, or the variance of its noise. */
  parameter: Rational;
}

export type Reservation =
  /** Keep `ledger` first, then draw: noise that was drawn but not written down is still spent. */
  | { kind: 'reserved'; ledger: BudgetLedger; grant: NoiseGrant }
  | { kind: 'refused'; reason: 'budget-spent' | 'release-exists'; left: string };

const unused = new WeakSet<NoiseGrant>();

/** What is spent and what is left, exactly. @throws StatisticsError for a ledger that does not add up. */
export function readLedger(ledger: BudgetLedger): { spent: string; left: string } {
  const limit = readRational(ledger.limit);
  const names = new Set(ledger.entries.map(({ release }) => release));
  if (names.size !== ledger.entries.length)
    throw new StatisticsError('ledger', 'every release once', ledger.population);
  const spent = ledger.entries.reduce<Rational>(
    (sum, entry) => addRationals(sum, readRational(entry.spent)),
    readRational('0'),
  );
  if (compareRationals(spent, limit) > 0)
    throw new StatisticsError('ledger', `at most ${ledger.limit} spent`, writeRational(spent));
  return {
    spent: writeRational(spent),
    left: writeRational(
      reduce(limit.over * spent.under - spent.over * limit.under, limit.under * spent.under),
    ),
  };
}

/**
 * Takes what a release costs from the budget, or refuses. Nothing is drawn here; the new ledger must be stored before
 * `addNoise` is called, so that a crash in between costs budget and never gives any away.
 *
 * @throws StatisticsError when the ledger does not add up, or the cost is not above zero.
 * @example
 * const empty = { population: 'NL', unit: 'rho', limit: '1/10', entries: [] };
 * reserveBudget(empty, { release: '2027', spent: '1/5', countsPerPerson: 14 })
 * // → { kind: 'refused', reason: 'budget-spent', left: '1/10' }
 */
export function reserveBudget(ledger: BudgetLedger, entry: LedgerEntry): Reservation {
  const { left } = readLedger(ledger);
  const spent = readRational(entry.spent);
  if (spent.over === 0n) throw new StatisticsError('spent', 'a number above 0', entry.spent);
  requireCount('countsPerPerson', entry.countsPerPerson);
  if (entry.countsPerPerson === 0) throw new StatisticsError('countsPerPerson', 'at least 1', 0);
  if (ledger.entries.some(({ release }) => release === entry.release))
    return { kind: 'refused', reason: 'release-exists', left };
  if (compareRationals(spent, readRational(left)) > 0)
    return { kind: 'refused', reason: 'budget-spent', left };
  const counts = BigInt(entry.countsPerPerson);
  const grant: NoiseGrant = {
    release: entry.release,
    unit: ledger.unit,
    parameter:
      ledger.unit === 'epsilon'
        ? reduce(spent.over, spent.under * counts)
        : reduce(counts * spent.under, 2n * spent.over),
  };
  unused.add(grant);
  return { kind: 'reserved', ledger: { ...ledger, entries: [...ledger.entries, entry] }, grant };
}

/**
 * The counts of a release with noise, each its own; they may come out below zero, and are published so: cutting them off
 * at zero would bias their sums. A second call with the same grant is refused, for two draws could be averaged.
 *
 * @throws StatisticsError when the grant was used or not made by `reserveBudget`, or a count is no count.
 */
export function addNoise(counts: readonly number[], grant: NoiseGrant, source: RandomSource): number[] {
  for (const count of counts) requireCount('counts', count);
  if (!unused.delete(grant)) throw new StatisticsError('grant', 'a grant that was not used', grant.release);
  const draw = grant.unit === 'epsilon' ? drawDiscreteLaplace : drawDiscreteGaussian;
  const noise = draw(grant.parameter, counts.length, source);
  return counts.map((count, index) => Number(BigInt(count) + (noise[index] ?? 0n)));
}
