import { requireCount } from '../statistics-error.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';

/** Which category of a question each person is in. */
export type Chosen = ReadonlyMap<string, number>;

/**
 * Whether the categories of a question may be shown beside the same ones in an earlier release. As `mayFollow`, for every way
 * of adding categories up: the people who make the difference (who left, who joined, and who went from one side to the
 * other) are nobody or at least `rules.minimum`. It is not enough to look at each category: when twelve go to "no" that said "yes",
 * ten the other way, and one to "never" that said "no", each of the first two differs by many, and their sum by that one.
 *
 * Who went from where to where makes a network; the fewest people between two sides are its smallest cut.
 * `forgotten` people of the earlier release cannot be looked up: each may have been anywhere.
 *
 * @throws StatisticsError when `forgotten` is no count.
 * @example
 * const before = new Map([...'abcdefghijkl'].map((name) => [name, 0]));
 * const after = new Map([...before, ['a', 1]]);
 * mayCategoriesFollow(before, after, 0, ruleSets.internal) // → false
 * @example
 * const before = new Map([...'abcdefghijkl'].map((name) => [name, 0]));
 * mayCategoriesFollow(before, before, 0, ruleSets.internal) // → true
 */
export function mayCategoriesFollow(
  before: Chosen,
  after: Chosen,
  forgotten: number,
  rules: Pick<RuleSet, 'minimum' | 'delta'>,
): boolean {
  requireMinimum(rules.minimum);
  requireCount('forgotten', forgotten);
  const kept = [...before].filter(([person]) => after.has(person));
  const others = before.size - kept.length + (after.size - kept.length);
  const isCertain = others >= rules.minimum;
  if (rules.delta === 'people' && !isCertain && others + forgotten > 0) return false;
  if (isCertain) return true;
  const categories = [...new Set([...before.values(), ...after.values()])];
  if (categories.length < 2) return others + forgotten === 0;
  const flows = categories.map(() => categories.map(() => 0));
  for (const [person, then] of kept) {
    const [from, to] = [categories.indexOf(then), categories.indexOf(after.get(person) ?? then)];
    if (from === to) continue;
    flows[from]![to]! += 1;
    flows[to]![from]! += 1;
  }
  // Where somebody came, left or may have, no sum stays as it was: all must have enough who make the difference.
  if (others + forgotten > 0) return smallestCut(flows) + others >= rules.minimum;
  return componentsOf(flows).every((part) => {
    if (part.length < 2) return true;
    return smallestCut(part.map((from) => part.map((to) => flows[from]?.[to] ?? 0))) >= rules.minimum;
  });
}

function componentsOf(flows: readonly (readonly number[])[]): number[][] {
  const left = new Set(flows.keys());
  const parts: number[][] = [];
  for (const start of flows.keys()) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const from of part)
      for (const to of [...left]) if ((flows[from]?.[to] ?? 0) > 0 && left.delete(to)) part.push(to);
    parts.push(part);
  }
  return parts;
}

/** Stoer and Wagner (1997): the least weight between any two sides of a network of at least two. */
function smallestCut(flows: readonly (readonly number[])[]): number {
  const weights = flows.map((row) => [...row]);
  let nodes = [...weights.keys()];
  let smallest = Infinity;
  while (nodes.length > 1) {
    const order = [nodes[0] ?? 0];
    let cut = 0;
    while (order.length < nodes.length) {
      const weightOf = (node: number) => order.reduce((sum, one) => sum + (weights[one]?.[node] ?? 0), 0);
      const next = nodes
        .filter((node) => !order.includes(node))
        .reduce((best, node) => (weightOf(node) > weightOf(best) ? node : best));
      cut = weightOf(next);
      order.push(next);
    }
    smallest = Math.min(smallest, cut);
    const [into = 0, last = 0] = order.slice(-2);
    for (const node of nodes) {
      if (node === into || node === last) continue;
      weights[into]![node]! += weights[last]?.[node] ?? 0;
      weights[node]![into] = weights[into]![node]!;
    }
    nodes = nodes.filter((node) => node !== last);
  }
  return smallest;
}
