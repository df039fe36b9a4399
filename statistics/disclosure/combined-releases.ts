import type { Contributions } from './between-releases.ts';
import type { Chosen } from './category-changes.ts';
import { requireCount } from '../statistics-error.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';

/** Who contributed what to the same figure in an earlier release, and how many of its people cannot be looked up any more. */
export interface EarlierFigure<Kept = Contributions> {
  people: Kept;
  forgotten: number;
}

/** With more earlier releases than this only two at a time are added and subtracted at will, otherwise three. */
const MOST_FOR_THREE = 12;
/** How many combinations are tried of one figure. */
const MOST_TRIED = 4_000;
/** With more categories than this not every sum of them is looked at, but each and each two. */
const MOST_SUMMED = 6;

/**
 * Whether a figure may be published beside earlier releases taken *together*. Somebody who reads more than two can add and subtract them:
 * twenty people, twenty others, then all forty and one more leave that one, though each two releases differ by at least twenty.
 *
 * Combinations of the figure with two or three earlier ones are tried, each added or subtracted, and any number of earlier ones that
 * fit into what is left. Of each, the people whose answers do not cancel must be nobody or at least `rules.minimum`, as in `mayFollow`;
 * under `people` also those who were not in as many releases added as subtracted. Each of the `forgotten` of a combination may
 * make a difference. One earlier release by itself is for `mayFollow`; fewer than two: true.
 *
 * @throws StatisticsError when a `forgotten` is no count.
 */
export function mayFollowTogether(
  now: Contributions,
  earlier: readonly EarlierFigure[],
  rules: Pick<RuleSet, 'minimum' | 'delta'>,
): boolean {
  requireMinimum(rules.minimum);
  for (const { forgotten } of earlier) requireCount('forgotten', forgotten);
  const others = earlier.filter(({ people, forgotten }) => people.size + forgotten > 0);
  if (others.length < 2) return true;
  const isOpen = (amountOf: (amount: number | null) => number) =>
    !findFew(now, others, amountOf, rules.minimum);
  return isOpen((amount) => amount ?? 0) && (rules.delta === 'contributions' || isOpen(() => 0));
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
  requireMinimum(rules.minimum);
  for (const { forgotten } of earlier) requireCount('forgotten', forgotten);
  if (earlier.length < 2) return true;
  const categories = [
    ...new Set([now, ...earlier.map(({ people }) => people)].flatMap((one) => [...one.values()])),
  ];
  return listSums(categories).every((sum) => {
    const amounts = (chosen: Chosen) =>
      new Map([...chosen].map(([person, category]) => [person, sum.has(category) ? 1 : 0]));
    return mayFollowTogether(
      amounts(now),
      earlier.map(({ people, forgotten }) => ({ people: amounts(people), forgotten })),
      rules,
    );
  });
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

/** What a combination of figures is about: of each person how many times she is in it, and the sum of what she contributed. */
class Combination {
  /** How many people do not cancel. */
  left = 0;
  readonly #times: Int32Array;
  readonly #sums: Float64Array;
  readonly #figures: readonly { has: Uint8Array; amounts: Float64Array; people: Int32Array }[];

  constructor(
    now: Contributions,
    earlier: readonly EarlierFigure[],
    amountOf: (amount: number | null) => number,
  ) {
    const figures = [...earlier.map(({ people }) => people), now];
    const patterns = new Map<string, string>();
    for (const [index, figure] of figures.entries())
      for (const person of figure.keys()) patterns.set(person, `${patterns.get(person) ?? ''} ${index}`);
    // People of the same releases stand together, so that the first ones left point at few releases.
    const people = [...patterns].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
    const places = new Map(people.map(([person], place) => [person, place]));
    this.#times = new Int32Array(people.length);
    this.#sums = new Float64Array(people.length);
    this.#figures = figures.map((figure) => {
      const has = new Uint8Array(people.length);
      const amounts = new Float64Array(people.length);
      const own = Int32Array.from([...figure.keys()], (person) => places.get(person) ?? 0);
      for (const [person, amount] of figure) {
        const place = places.get(person) ?? 0;
        has[place] = 1;
        amounts[place] = amountOf(amount);
      }
      return { has, amounts, people: own };
    });
    this.add(earlier.length, 1);
  }

  has(index: number, person: number): boolean {
    return this.#figures[index]?.has[person] === 1;
  }

  /** The first people who do not cancel, at most so many. */
  listLeft(most: number): number[] {
    const found: number[] = [];
    for (let person = 0; person < this.#times.length && found.length < most; person++)
      if (this.#isLeft(person)) found.push(person);
    return found;
  }

  /** How many would not with one figure more; counted as far as `most`. */
  countWith(index: number, sign: number, most: number): number {
    const figure = this.#figures[index];
    let count = 0;
    for (let person = 0; person < this.#times.length && count < most; person++)
      if (this.#isLeft(person, sign * (figure?.has[person] ?? 0), sign * (figure?.amounts[person] ?? 0)))
        count += 1;
    return count;
  }

  #isLeft(person: number, times = 0, sum = 0): boolean {
    return (this.#times[person] ?? 0) + times !== 0 || Math.abs((this.#sums[person] ?? 0) + sum) > 1e-9;
  }

  /** Adds or subtracts an earlier figure; the opposite sign takes it back. */
  add(index: number, sign: number): void {
    const figure = this.#figures[index];
    for (const person of figure?.people ?? []) {
      const before = this.#isLeft(person);
      this.#times[person] = (this.#times[person] ?? 0) + sign;
      this.#sums[person] = (this.#sums[person] ?? 0) + sign * (figure?.amounts[person] ?? 0);
      this.left += Number(this.#isLeft(person)) - Number(before);
    }
  }
}

/**
 * Whether some combination of at least two earlier figures leaves one to `minimum - 1` people. Of the first `minimum` people who are left at
 * least one must cancel before fewer are, so only figures that she is in are tried next.
 */
function findFew(
  now: Contributions,
  earlier: readonly EarlierFigure[],
  amountOf: (amount: number | null) => number,
  minimum: number,
): boolean {
  const combination = new Combination(now, earlier, amountOf);
  const signs = earlier.map(() => 0);
  const tried = new Set<string>();
  const isFew = (used: number, left: number) => {
    const lost = earlier.reduce((sum, { forgotten }, index) => sum + (signs[index] ? forgotten : 0), 0);
    return used > 1 && left < minimum && left + lost > 0;
  };
  /** Tries each figure that may be next, and takes it back. */
  const tryNext = (allowed: readonly number[], visit: (index: number, sign: number) => boolean) => {
    const first = combination.listLeft(minimum);
    return earlier.some((_, index) => {
      if (signs[index] !== 0 || !first.some((person) => combination.has(index, person))) return false;
      return allowed.some((sign) => {
        signs[index] = sign;
        const key = signs.join('');
        const isNew = !tried.has(key) && tried.size < MOST_TRIED;
        if (isNew) tried.add(key);
        const found = isNew && visit(index, sign);
        signs[index] = 0;
        return found;
      });
    });
  };
  const within = (index: number, sign: number, then: () => boolean) => {
    combination.add(index, sign);
    const found = then();
    combination.add(index, -sign);
    return found;
  };
  const addAndSubtract = (used: number, depth: number): boolean =>
    tryNext([-1, 1], (index, sign) => {
      if (used + 1 === depth) return isFew(depth, combination.countWith(index, sign, minimum));
      return within(index, sign, () =>
        combination.left < minimum ? isFew(used + 1, combination.left) : addAndSubtract(used + 1, depth),
      );
    });
  const subtractAll = (used: number): boolean =>
    tryNext([-1], (index, sign) => {
      const before = combination.left;
      return within(index, sign, () => {
        // In another order the same figures may each leave fewer.
        if (combination.left >= before) return !tried.delete(signs.join(''));
        return combination.left < minimum ? isFew(used + 1, combination.left) : subtractAll(used + 1);
      });
    });
  if (addAndSubtract(0, earlier.length > MOST_FOR_THREE ? 2 : 3)) return true;
  tried.clear();
  return subtractAll(0);
}
