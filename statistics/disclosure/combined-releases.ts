import { seededRandom } from '../random.ts';
import { requireCount } from '../statistics-error.ts';
import type { Contributions } from './between-releases.ts';
import type { Chosen } from './category-changes.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';

/** Who contributed what to the same figure in an earlier release, and how many of its people cannot be looked up any more. */
export interface EarlierFigure<Kept = Contributions> {
  people: Kept;
  forgotten: number;
}

/** How many choices are tried of one figure, in order. */
const MOST_TRIED = 4_000;
/**
 * So many combinations are drawn by chance where not all were tried. What neither finds is shown: see "What this does not protect against"
 * in docs/method/releases.md.
 */
const DRAWS = 200;
/** With more categories than this not every sum of them is looked at, but each and each two. */
const MOST_SUMMED = 6;

/**
 * Whether a figure may be published beside earlier releases taken *together*. Somebody who reads several can add and subtract them, also
 * more than once: twenty people, twenty others, then all forty and one more leave that one, though each two releases differ by at least twenty.
 *
 * Of *every* linear combination of the figure with any number of earlier ones, the people whose contributions do not cancel must be nobody or
 * at least `rules.minimum`, as in `mayFollow`; under `people` also those who were not in as many releases added as subtracted. Each of
 * the `forgotten` of a combination may make a difference. A release of whose people none can be looked up is about others than the figure,
 * and adds nothing to a combination. One earlier release by itself is for `mayFollow`; fewer than two: true. At most 4,000 choices are tried, the
 * largest groups of people first, then 200 by chance: with more than some eight releases in which people come and go one by one, true is no
 * proof. The chance is seeded: the same figures give the same answer.
 *
 * @throws StatisticsError when a `forgotten` is no count.
 */
export function mayFollowTogether(
  now: Contributions,
  earlier: readonly EarlierFigure[],
  rules: Pick<RuleSet, 'minimum' | 'delta'>,
): boolean {
  return mayAllFollow(now, earlier, [(figure, person) => figure.get(person) ?? 0], rules);
}

/**
 * The same for the categories of a question, for sums of them too: of up to six categories every sum, of more each and each two.
 *
 * @throws StatisticsError when a `forgotten` is no count.
 * @example
 * mayCategoriesFollowTogether(new Map([['a', 0]]), [], ruleSets.internal) // → true
 */
export function mayCategoriesFollowTogether(
  now: Chosen,
  earlier: readonly EarlierFigure<Chosen>[],
  rules: Pick<RuleSet, 'minimum' | 'delta'>,
): boolean {
  const categories = [
    ...new Set([now, ...earlier.map(({ people }) => people)].flatMap((one) => [...one.values()])),
  ];
  const readers = listSums(categories).map((sum) => (chosen: Chosen, person: string) => {
    const category = chosen.get(person);
    return category !== undefined && sum.has(category) ? 1 : 0;
  });
  return mayAllFollow(now, earlier, readers, rules);
}

/** What a person adds to a figure. */
type Reader<Kept> = (figure: Kept, person: string) => number;

/** Several figures about the same people: which combinations leave few of these is searched once for all. */
function mayAllFollow<Kept extends ReadonlyMap<string, unknown>>(
  now: Kept,
  earlier: readonly EarlierFigure<Kept>[],
  readers: readonly Reader<Kept>[],
  rules: Pick<RuleSet, 'minimum' | 'delta'>,
): boolean {
  requireMinimum(rules.minimum);
  for (const { forgotten } of earlier) requireCount('forgotten', forgotten);
  const others = earlier.filter(({ people }) => people.size > 0);
  return others.length < 2 || !findFew(now, others, readers, rules);
}

/** Sets of categories whose complement is not there too, where that makes no difference. */
function listSums(categories: readonly number[]): ReadonlySet<number>[] {
  const [, ...others] = categories;
  if (categories.length <= MOST_SUMMED)
    return others.reduce<ReadonlySet<number>[]>(
      (sums, category) => [...sums, ...sums.map((sum) => new Set([...sum, category]))],
      [new Set()],
    );
  return categories.flatMap((one, index) => categories.slice(index).map((other) => new Set([one, other])));
}

const isZero = (number: number | undefined) => Math.abs(number ?? 0) < 1e-9;

/**
 * A space of combinations: how often each figure is added in it, and each kind of people with it. Row after row, a number for each
 * dimension; a row of zeros is a figure that is in no combination of the space, or a kind that cancels in all of them.
 */
class Space {
  readonly #rows: Float64Array;
  readonly size: number;

  constructor(rows: Float64Array, size: number) {
    this.#rows = rows;
    this.size = size;
  }

  /** The place of the largest number of a row; null for a row of zeros. */
  #pivot(row: number): number | null {
    let [most, pivot]: [number, number | null] = [1e-9, null];
    for (let at = row * this.size; at < (row + 1) * this.size; at++) {
      const size = Math.abs(this.#rows[at] ?? 0);
      if (size > most) [most, pivot] = [size, at - row * this.size];
    }
    return pivot;
  }

  has(row: number): boolean {
    return this.#pivot(row) !== null;
  }

  /** The combinations of it in which a row is zero: a dimension less. The row may not be zero already. */
  without(row: number): Space {
    const pivot = this.#pivot(row) ?? 0;
    const start = row * this.size;
    const count = this.#rows.length / this.size;
    const rows = new Float64Array(count * (this.size - 1));
    for (let one = 0, to = 0; one < count; one++) {
      const from = one * this.size;
      const share = (this.#rows[from + pivot] ?? 0) / (this.#rows[start + pivot] ?? 1);
      for (let at = 0; at < this.size; at++)
        if (at !== pivot) rows[to++] = (this.#rows[from + at] ?? 0) - share * (this.#rows[start + at] ?? 0);
    }
    return new Space(rows, this.size - 1);
  }

  /** Of a space with one dimension the first so many numbers: how often to add each figure. */
  first(count: number): Float64Array {
    return this.#rows.subarray(0, count);
  }
}

/**
 * Whether some combination leaves one to `minimum - 1` people. Of the largest kinds of people with `minimum` people together one must cancel,
 * then one of those that are left, until so few are left by who took part; then it is counted who is left in the combinations of as few
 * figures as that takes. Where that would take too long, combinations are drawn by chance besides: one that leaves few people is likely to
 * come, for most people cancel in it, in whatever order they are asked.
 *
 * Source of the draws: E. Prange (1962), "The use of information sets in decoding cyclic codes", IRE Transactions on Information Theory 8, 5–9.
 */
function findFew<Kept extends ReadonlyMap<string, unknown>>(
  now: Kept,
  earlier: readonly EarlierFigure<Kept>[],
  readers: readonly Reader<Kept>[],
  { minimum, delta }: Pick<RuleSet, 'minimum' | 'delta'>,
): boolean {
  const figures = [now, ...earlier.map(({ people }) => people)];
  const people = [...new Set(figures.flatMap((figure) => [...figure.keys()]))].map((person) => ({
    times: figures.map((figure) => Number(figure.has(person))),
    amounts: readers.map((read) => figures.map((figure) => read(figure, person))),
  }));
  // People who were in the same figures cancel together. The largest kinds come first, for of these most must cancel.
  const kinds = [...Map.groupBy(people, ({ times }) => times.join('')).values()]
    .sort((a, b) => b.length - a.length)
    .map((same) => ({ people: same.length, same, times: same[0]?.times ?? [] }));
  let tried = 0;

  const isFew = (factors: Float64Array) => {
    const add = (row: readonly number[]) =>
      row.reduce((sum, value, index) => sum + value * (factors[index] ?? 0), 0);
    const hasLost = earlier.some(({ forgotten }, index) => forgotten > 0 && !isZero(factors[index + 1]));
    const cancelled = kinds.filter(({ times }) => isZero(add(times)));
    const standing = people.length - cancelled.reduce((sum, kind) => sum + kind.people, 0);
    if (standing >= minimum) return false;
    const isTold = (count: number) => count < minimum && (count > 0 || hasLost);
    if (delta === 'people' && isTold(standing)) return true;
    return readers.some((_, reader) => {
      let count = standing;
      for (const { same } of cancelled)
        for (const { amounts } of same)
          if (!isZero(add(amounts[reader] ?? [])) && ++count >= minimum) return false;
      return isTold(count);
    });
  };
  /** The combinations of a space that need no figure more than they must: all others are left out one after another. */
  const anyFew = (space: Space, from: number): boolean => {
    if (!space.has(0) || tried++ > MOST_TRIED) return false;
    if (space.size === 1) return isFew(space.first(figures.length));
    for (let figure = from; figure < figures.length; figure++)
      if (space.has(figure) && anyFew(space.without(figure), figure + 1)) return true;
    return false;
  };
  /** The kinds before `from` were let stand by an earlier choice. */
  const search = (space: Space, from: number): boolean => {
    if (!space.has(0) || tried++ > MOST_TRIED) return false;
    const open = kinds.map((_, kind) => space.has(figures.length + kind));
    const count = (first: number, last: number) =>
      kinds
        .slice(first, last)
        .reduce((sum, kind, index) => (open[first + index] ? sum + kind.people : sum), 0);
    let stands = count(0, from);
    if (stands + count(from, kinds.length) < minimum && anyFew(space, 1)) return true;
    for (let kind = from; kind < kinds.length && stands < minimum; kind++) {
      if (!open[kind]) continue;
      if (search(space.without(figures.length + kind), kind + 1)) return true;
      stands += kinds[kind]?.people ?? 0;
    }
    return false;
  };
  const identity = figures.flatMap((_, index) => figures.map((__, other) => Number(index === other)));
  const rows = Float64Array.from([...identity, ...kinds.flatMap(({ times }) => times)]);
  const whole = new Space(rows, figures.length);
  if (search(whole, 0)) return true;
  if (tried <= MOST_TRIED) return false;

  const random = seededRandom(1);
  /** One combination by chance: kinds are made to cancel one after another, the larger the likelier; then figures are left out. */
  const isFewByChance = (): boolean => {
    let space = whole;
    let choices = [
      ...kinds.map(({ people: weight }, kind) => ({ row: figures.length + kind, weight })),
      ...earlier.map((_, index) => ({ row: index + 1, weight: 1e-6 })),
    ];
    while (space.size > 1) {
      choices = choices.filter(({ row }) => space.has(row));
      let left = random() * choices.reduce((sum, { weight }) => sum + weight, 0);
      const chosen = choices.find(({ weight }) => (left -= weight) < 0) ?? choices[0];
      if (!chosen) return false;
      const next = space.without(chosen.row);
      if (next.has(0)) space = next;
      // The figure itself would go with it.
      else choices = choices.filter((one) => one !== chosen);
    }
    return isFew(space.first(figures.length));
  };
  for (let draw = 0; draw < DRAWS; draw++) if (isFewByChance()) return true;
  return false;
}
