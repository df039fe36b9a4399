import { StatisticsError } from '../statistics-error.ts';
import { chooseComplement } from './complement.ts';
import { deriveSmallSets } from './differences.ts';
import { type Equation, LinearSystem } from './linear-bounds.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';
import { type CountRange, rangeOfShown, roundTenFive, type ShownCount } from './ten-five.ts';

/** The smallest pieces of the people that no count divides, by name. A person is in exactly one. */
export type Pieces = ReadonlyMap<string, number>;

/** A number that several tables may show: the people in some of the pieces. */
export interface LinkedCount {
  label: string;
  pieces: readonly string[];
  /** False for a set that no table shows but an attacker can form ("everybody outside the shown municipalities"). */
  shown?: boolean;
  /** Whether it may not be shown whatever its size. */
  sensitive?: boolean;
}

export interface ProtectedLinkedCounts {
  /** In the order of the input; a count that no table shows is withheld. */
  counts: ShownCount[];
  withheld: { primary: number; extra: number };
  /** The narrowest range left for a count that needs protection; null without any. */
  narrowest: number | null;
}

/** How often sets that turn out to follow by subtraction are added to what must be protected. */
const MOST_ROUNDS = 30;

/**
 * Decides which counts of several overlapping tables may be shown together (people by municipality and gender beside
 * people by age, a programme beside its parts). For every withheld count and for every group of 1 to minimum − 1 that
 * follows by subtraction, all tables together leave a range of at least `rules.width`, by linear programming with the
 * rounding taken into account. Withholds as few counts as it finds; when nothing is enough, all of them.
 *
 * Meant for some two hundred pieces and counts. For one two-way table use `protectTable`, which is exact and faster.
 * @throws StatisticsError when a count names a piece that does not exist.
 * @example
 * const pieces = new Map([['w young', 4], ['w old', 30], ['m young', 25], ['m old', 41]]);
 * const all = [...pieces.keys()];
 * const counts = [{ label: 'all', pieces: all }, { label: 'young', pieces: ['w young', 'm young'] },
 *   { label: 'men', pieces: ['m young', 'm old'] }, { label: 'not young women', pieces: all.slice(1) }];
 * protectLinkedCounts(pieces, counts, ruleSets.internal).counts.map(({ kind }) => kind)
 * // → ['count', 'count', 'count', 'withheld']
 */
export function protectLinkedCounts(
  pieces: Pieces,
  counts: readonly LinkedCount[],
  rules: RuleSet,
): ProtectedLinkedCounts {
  requireMinimum(rules.minimum);
  const sets = counts.map((count) => ({ ...count, n: sizeOf(count, pieces) }));
  /** Sets that nobody asked for and that follow from others; protected like the rest. */
  const derived: { label: string; pieces: readonly string[]; n: number }[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const all = [...sets, ...derived.map((set) => ({ ...set, shown: false, sensitive: true }))];
    const isHidden = all.map(({ shown }) => shown === false);
    const primary = new Set(
      all.flatMap(({ n, sensitive }, index) =>
        n > 0 && (n < rules.minimum || sensitive === true) ? [index] : [],
      ),
    );
    const audit = new LinkedAudit(pieces, all, isHidden, rules);
    const withheld = chooseComplement(audit, primary, rules.width);
    if (!withheld) break;
    const shown = all.filter((_, index) => !withheld.has(index) && !isHidden[index]);
    const more = deriveSmallSets(
      shown.map(({ label, pieces: cells, n }) => ({ label, cells, n })),
      rules.minimum,
    );
    if (more.length === 0) return describe(sets, primary, withheld, audit, rules);
    derived.push(...more.map(({ label, cells, n }) => ({ label, pieces: cells, n })));
  }
  const small = sets.filter(({ n }) => n > 0 && n < rules.minimum).length;
  return {
    counts: sets.map(() => ({ kind: 'withheld' })),
    withheld: { primary: small, extra: sets.length - small },
    narrowest: null,
  };
}

interface SizedSet extends LinkedCount {
  n: number;
}

function describe(
  sets: readonly SizedSet[],
  primary: ReadonlySet<number>,
  withheld: ReadonlySet<number>,
  audit: LinkedAudit,
  rules: RuleSet,
): ProtectedLinkedCounts {
  const widths = [...withheld]
    .filter((index) => (audit.sizes[index] ?? 0) > 0)
    .map((index) => audit.rangeOf(index, withheld))
    .map(({ lower, upper }) => upper - lower);
  return {
    counts: sets.map(({ n, shown }, index) =>
      shown === false || withheld.has(index) ? { kind: 'withheld' } : roundTenFive(n, rules),
    ),
    withheld: { primary: primary.size, extra: withheld.size - primary.size },
    narrowest: widths.length === 0 ? null : Math.min(...widths),
  };
}

/** What linear reasoning over all shown counts together says of a withheld one. */
class LinkedAudit {
  readonly sizes: readonly number[];
  readonly costs: readonly number[];
  readonly #sets: readonly SizedSet[];
  readonly #isHidden: readonly boolean[];
  readonly #rules: RuleSet;
  readonly #position: ReadonlyMap<string, number>;
  #solved: { withheld: ReadonlySet<number>; system: LinearSystem; owner: readonly number[] } | null = null;

  constructor(pieces: Pieces, sets: readonly SizedSet[], isHidden: readonly boolean[], rules: RuleSet) {
    this.sizes = sets.map(({ n }) => n);
    this.costs = sets.map(({ n }, index) => (isHidden[index] || n === 0 ? Infinity : n));
    this.#sets = sets;
    this.#isHidden = isHidden;
    this.#rules = rules;
    this.#position = new Map([...pieces.keys()].map((name, index) => [name, index]));
  }

  rangeOf(index: number, withheld: ReadonlySet<number>): CountRange {
    const { system } = this.#solve(withheld);
    const target = this.#targetOf(index);
    return { lower: system.smallest(target).value, upper: system.largest(target).value };
  }

  isWide(index: number, withheld: ReadonlySet<number>, width: number): boolean {
    const { lower, upper } = this.rangeOf(index, withheld);
    return upper - lower >= width - 1e-6;
  }

  bottleneck(index: number, withheld: ReadonlySet<number>): number[] {
    const { system, owner } = this.#solve(withheld);
    const target = this.#targetOf(index);
    const equations = [...system.smallest(target).pinnedBy, ...system.largest(target).pinnedBy];
    return [...new Set(equations.map((equation) => owner[equation] ?? 0))];
  }

  #targetOf(index: number): number[] {
    return (this.#sets[index]?.pieces ?? []).map((name) => this.#position.get(name) ?? 0);
  }

  /** A rounded count n says lower ≤ sum ≤ upper: with two variables more, sum + over = upper and over + under = upper − lower. */
  #solve(withheld: ReadonlySet<number>) {
    const known = this.#solved;
    if (
      known &&
      known.withheld.size === withheld.size &&
      [...known.withheld].every((one) => withheld.has(one))
    )
      return known;
    const equations: Equation[] = [];
    const owner: number[] = [];
    let variables = this.#position.size;
    this.#sets.forEach(({ n }, index) => {
      if (this.#isHidden[index] || withheld.has(index)) return;
      const { lower, upper } = rangeOfShown(roundTenFive(n, this.#rules), this.#rules);
      const target = this.#targetOf(index);
      owner.push(index);
      if (lower === upper) return equations.push({ variables: target, value: n });
      equations.push({ variables: [...target, variables], value: upper });
      equations.push({ variables: [variables, variables + 1], value: upper - lower });
      owner.push(index);
      variables += 2;
    });
    const system = LinearSystem.create(variables, equations);
    if (!system) throw new StatisticsError('counts', 'counts that fit each other', 'a contradiction');
    this.#solved = { withheld: new Set(withheld), system, owner };
    return this.#solved;
  }
}

function sizeOf({ pieces: names, label }: LinkedCount, pieces: Pieces): number {
  return [...new Set(names)].reduce((sum, name) => {
    const n = pieces.get(name);
    if (n === undefined || !Number.isSafeInteger(n) || n < 0)
      throw new StatisticsError(`pieces of ${label}`, `a number of people for ${name}`, n);
    return sum + n;
  }, 0);
}
