/** One published number: how many people are in this set of cells (one cell, a margin, a total …). */
export interface PublishedCount {
  label: string;
  /** The indivisible cells that the number counts; a person is in exactly one. */
  cells: readonly string[];
  n: number;
}

/** Sets found by repeated subtraction are limited: an audit of a sound release needs far fewer. */
const MOST_DERIVED_SETS = 4_000;

/** The groups of 1 to minimum − 1 people that follow by subtracting published sets from each other, again and again. */
export function deriveSmallSets(published: readonly PublishedCount[], minimum: number): PublishedCount[] {
  const names = [...new Set(published.flatMap(({ cells }) => cells))];
  const bits = new Map(names.map((name, position) => [name, 1n << BigInt(position)]));
  const known = new Map<bigint, { label: string; n: number }>();
  for (const { label, cells, n } of published) {
    let mask = 0n;
    for (const cell of cells) mask |= bits.get(cell) ?? 0n;
    known.set(mask, { label, n });
  }
  const queue = [...known.keys()];
  const found: PublishedCount[] = [];
  for (let done = 0; done < queue.length && known.size < MOST_DERIVED_SETS; done++) {
    const one = queue[done] ?? 0n;
    for (const other of queue.slice(0, done)) {
      const [small, large] = (one & other) === one ? [one, other] : [other, one];
      const left = large ^ small;
      if ((small & large) !== small || left === 0n || known.has(left)) continue;
      const whole = known.get(large);
      const part = known.get(small);
      if (!whole || !part) continue;
      const rest = { label: `${whole.label} − ${part.label}`, n: whole.n - part.n };
      known.set(left, rest);
      queue.push(left);
      if (rest.n > 0 && rest.n < minimum)
        found.push({ ...rest, cells: names.filter((name) => ((bits.get(name) ?? 0n) & left) !== 0n) });
    }
  }
  return found;
}
