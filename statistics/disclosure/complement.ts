/** What the search must know of a set of published counts; tables and linked tables answer it each in its own way. */
export interface Audit {
  /** The number of people in each count. */
  sizes: readonly number[];
  /** How much is lost when a count is withheld; `Infinity` where it must stay. */
  costs: readonly number[];
  /** Whether what an attacker can think of a withheld count is at least so wide. */
  isWide(index: number, withheld: ReadonlySet<number>, width: number): boolean;
  /** Of these at least one must be withheld to widen that range; the empty list means that nothing helps. */
  bottleneck(index: number, withheld: ReadonlySet<number>): readonly number[];
}

/** How many sets are tried before the search is content with what it has. */
const MOST_TRIED = 4_000;

/**
 * Finds counts to withhold besides `primary`, as few as possible, so that the range of every withheld count that is not
 * empty is at least `width` wide. First a greedy answer: from each bottleneck the cheapest, then whatever proves needless
 * is shown again. Then all smaller answers are tried, one count more at a time; each bottleneck must lose one of its
 * counts, so going through those loses no answer. Beyond `MOST_TRIED` sets the best so far is taken.
 *
 * `null` when even withholding everything that may be withheld is not enough.
 */
export function chooseComplement(
  audit: Audit,
  primary: ReadonlySet<number>,
  width: number,
): ReadonlySet<number> | null {
  const firstUnsafe = (withheld: ReadonlySet<number>) => {
    for (const index of withheld) {
      if (audit.sizes[index] !== 0 && !audit.isWide(index, withheld, width)) return index;
    }
    return null;
  };
  const costOf = (withheld: ReadonlySet<number>) =>
    [...withheld].reduce((sum, index) => sum + (primary.has(index) ? 0 : (audit.costs[index] ?? 0)), 0);
  const options = (index: number, withheld: ReadonlySet<number>) =>
    audit
      .bottleneck(index, withheld)
      .filter((other) => (audit.costs[other] ?? Infinity) < Infinity && !withheld.has(other))
      .sort((a, b) => (audit.costs[a] ?? 0) - (audit.costs[b] ?? 0) || a - b);

  const greedy = new Set(primary);
  for (let unsafe = firstUnsafe(greedy); unsafe !== null; unsafe = firstUnsafe(greedy)) {
    const [cheapest] = options(unsafe, greedy);
    if (cheapest === undefined) return null;
    greedy.add(cheapest);
  }
  let best: Set<number> = showNeedless(greedy, primary, audit, firstUnsafe);
  let tried = 0;
  for (let extra = 0; extra <= best.size - primary.size && tried < MOST_TRIED; extra++) {
    const seen = new Set<string>();
    const search = (withheld: Set<number>, left: number): void => {
      const key = [...withheld].sort((a, b) => a - b).join();
      if (seen.has(key) || tried >= MOST_TRIED) return;
      seen.add(key);
      tried++;
      const unsafe = firstUnsafe(withheld);
      if (unsafe === null) {
        const isBetter = withheld.size < best.size || costOf(withheld) < costOf(best);
        if (isBetter) best = withheld;
      } else if (left > 0)
        for (const other of options(unsafe, withheld)) search(new Set([...withheld, other]), left - 1);
    };
    search(new Set(primary), extra);
    if (best.size - primary.size <= extra) break;
  }
  return best;
}

/** Shows again, dearest first, what is not needed after all. */
function showNeedless(
  withheld: ReadonlySet<number>,
  primary: ReadonlySet<number>,
  audit: Audit,
  firstUnsafe: (withheld: ReadonlySet<number>) => number | null,
): Set<number> {
  const kept = new Set(withheld);
  const extra = [...withheld].filter((index) => !primary.has(index));
  for (const index of extra.sort((a, b) => (audit.costs[b] ?? 0) - (audit.costs[a] ?? 0) || a - b)) {
    kept.delete(index);
    if (firstUnsafe(kept) !== null) kept.add(index);
  }
  return kept;
}
