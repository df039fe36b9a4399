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
    !findFew(layOut(now, others, amountOf), others, rules.minimum);
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

/** Everybody of a figure now and before: per person whether and with what she was in it, now first. */
interface Layout {
  presence: readonly Int8Array[];
  amounts: readonly Float64Array[];
}

function layOut(
  now: Contributions,
  earlier: readonly EarlierFigure[],
  amountOf: (amount: number | null) => number,
): Layout {
  const figures = [now, ...earlier.map(({ people }) => people)];
  const patterns = new Map<string, string>();
  for (const [index, figure] of figures.entries())
    for (const person of figure.keys()) patterns.set(person, `${patterns.get(person) ?? ''} ${index}`);
  // People of the same releases stand together, so that the first ones left point at few releases.
  const people = [...patterns].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([person]) => person);
  return {
    presence: figures.map((figure) => Int8Array.from(people, (person) => (figure.has(person) ? 1 : 0))),
    amounts: figures.map((figure) =>
      Float64Array.from(people, (person) => amountOf(figure.get(person) ?? null)),
    ),
  };
}

/** Whether some combination of at least two earlier figures leaves one to `minimum - 1` people. */
function findFew({ presence, amounts }: Layout, earlier: readonly EarlierFigure[], minimum: number): boolean {
  const size = presence[0]?.length ?? 0;
  const depth = earlier.length > MOST_FOR_THREE ? 2 : 3;
  const tried = new Set<string>();
  /** The people who do not cancel, at most so many. */
  const listLeft = (signs: readonly number[], most: number): number[] => {
    const left: number[] = [];
    for (let person = 0; person < size && left.length < most; person++) {
      let people = presence[0]?.[person] ?? 0;
      let sum = amounts[0]?.[person] ?? 0;
      for (const [index, sign] of signs.entries()) {
        if (sign === 0) continue;
        people += sign * (presence[index + 1]?.[person] ?? 0);
        sum += sign * (amounts[index + 1]?.[person] ?? 0);
      }
      if (people !== 0 || Math.abs(sum) > 1e-9) left.push(person);
    }
    return left;
  };
  const search = (signs: readonly number[], used: number): boolean => {
    const key = signs.join();
    if (tried.has(key) || tried.size >= MOST_TRIED) return false;
    tried.add(key);
    const left = listLeft(signs, minimum);
    if (left.length < minimum) {
      const lost = earlier.reduce(
        (sum, { forgotten }, index) => sum + (signs[index] === 0 ? 0 : forgotten),
        0,
      );
      return used > 1 && left.length + lost > 0;
    }
    const before = used >= depth ? listLeft(signs, Infinity).length : Infinity;
    return signs.some((sign, index) => {
      // At least one of these must cancel before fewer are left.
      if (sign !== 0 || !left.some((person) => presence[index + 1]?.[person] === 1)) return false;
      return [-1, 1].some((next) => {
        const added = signs.map((one, other) => (other === index ? next : one));
        if (used >= depth && listLeft(added, before).length >= before) return false;
        return search(added, used + 1);
      });
    });
  };
  return search(
    earlier.map(() => 0),
    0,
  );
}
