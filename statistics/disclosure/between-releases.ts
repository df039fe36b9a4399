import { requireCount } from '../statistics-error.ts';
import { mayFollowTogether } from './combined-releases.ts';
import { requireMinimum } from './partition.ts';
import type { RuleSet } from './rules.ts';

/** How the people behind a figure differ from those behind the same figure in an earlier release. */
export interface PeopleBetween {
  /** In the earlier figure only. */
  left: number;
  /** In the later figure only. */
  joined: number;
  /** In both, with another answer. */
  changed: number;
}

/**
 * Compares who contributed what to a figure in two releases: keys are pseudonyms, values the amounts that were added up.
 * `forgotten` are people of the earlier figure whose answers were erased since: they are counted as having left.
 *
 * @throws StatisticsError when `forgotten` is no count.
 * @example
 * comparePeople(new Map([['a', 1], ['b', 0]]), new Map([['b', 1], ['c', 0]])) // → { left: 1, joined: 1, changed: 1 }
 */
export function comparePeople(
  before: ReadonlyMap<string, number | null>,
  after: ReadonlyMap<string, number | null>,
  forgotten = 0,
): PeopleBetween {
  requireCount('forgotten', forgotten);
  let left = forgotten;
  let changed = 0;
  for (const [person, amount] of before) {
    if (!after.has(person)) left++;
    else if (after.get(person) !== amount) changed++;
  }
  return { left, joined: after.size - (before.size - (left - forgotten)), changed };
}

/**
 * Whether a figure may be published beside the same figure of an earlier release. Whoever subtracts the two reads a
 * figure about the people who make the difference; those must be nobody or at least `rules.minimum`.
 *
 * - `contributions`: all who make the difference together: who left, who joined, and who answered otherwise. Protects
 *   against subtracting; somebody who already knows who kept and who changed their answers could do more.
 * - `people`: who left and who joined must by themselves be nobody or enough, too. That also holds against a reader who
 *   takes it that nobody changed an answer. It holds back more.
 *
 * @throws StatisticsError when a number is not a count.
 * @example
 * mayFollow({ left: 1, joined: 0, changed: 12 }, ruleSets.internal) // → true
 * @example
 * mayFollow({ left: 1, joined: 0, changed: 12 }, ruleSets.municipal) // → false
 */
export function mayFollow(between: PeopleBetween, rules: Pick<RuleSet, 'minimum' | 'delta'>): boolean {
  requireMinimum(rules.minimum);
  const { left, joined, changed } = between;
  for (const [name, count] of Object.entries(between)) requireCount(name, count);
  const isEnough = (people: number) => people === 0 || people >= rules.minimum;
  return isEnough(left + joined + changed) && (rules.delta === 'contributions' || isEnough(left + joined));
}

/** Who contributed what to a figure: pseudonyms, and the amounts that were added up. */
export type Contributions = ReadonlyMap<string, number | null>;

/** One group of a figure now, and the same group in each earlier release. */
export interface GroupBetween {
  group: string;
  now: Contributions;
  before: readonly Contributions[];
}

/**
 * Which groups of one division may not show what they answered beside the earlier releases. A group is held when
 * `mayFollow` says so for any of them, or `mayFollowTogether` for several together. What is not shown can also be read together, as all minus what is shown: so when
 * the people who make the difference in all held and all too small groups together are one to nine, the smallest group
 * that is left is held as well. And whoever goes from one group to another (in age, say) makes a difference to both, and none to their sum:
 * sums of groups between which somebody went are held to the same, all of up to six such groups, of more each two and all but one.
 *
 * `forgotten` has for each earlier release how many of its people cannot be looked up any more. Each of them may have
 * been in any group, and the worst is assumed. A release of whose people none can be looked up is about others, and holds nothing. Without
 * earlier releases nothing is held.
 * @example
 * const now = new Map([...'abcdefghijkl'].map((name) => [name, 1]));
 * const before = [new Map([...now, ['m', 0]])];
 * [...findHeld([{ group: 'women', now, before }], [0], ruleSets.internal)] // → ['women']
 */
export function findHeld(
  groups: readonly GroupBetween[],
  forgotten: readonly number[],
  rules: Pick<RuleSet, 'minimum' | 'delta'>,
): Set<string> {
  const isKnown = forgotten.map((_, index) => groups.some(({ before }) => (before[index]?.size ?? 0) > 0));
  const isOpen = (now: Contributions, before: Contributions, lost: number) => {
    for (let gone = 0; gone <= Math.min(lost, rules.minimum); gone++)
      if (!mayFollow(comparePeople(before, now, gone), rules)) return false;
    return true;
  };
  const isOpenBeside = (now: Contributions, before: readonly Contributions[]) => {
    const earlier = forgotten.flatMap((lost, index) =>
      isKnown[index] ? [{ people: before[index] ?? new Map<string, number>(), forgotten: lost }] : [],
    );
    return (
      earlier.every(({ people, forgotten: lost }) => isOpen(now, people, lost)) &&
      mayFollowTogether(now, earlier, rules)
    );
  };
  const held = new Set(
    groups.filter(({ now, before }) => !isOpenBeside(now, before)).map(({ group }) => group),
  );
  const bySize = [...groups].sort((a, b) => a.now.size - b.now.size || (a.group < b.group ? -1 : 1));
  const isHidden = ({ group, now }: GroupBetween) => held.has(group) || now.size < rules.minimum;
  const isUnionOpen = (union: readonly GroupBetween[]) => {
    const { now, before } = joinGroups(union, forgotten.length);
    return isOpenBeside(now, before);
  };
  for (;;) {
    const hidden = groups.filter(isHidden);
    const shown = bySize.filter((one) => !isHidden(one));
    if (shown.length === 0) return held;
    if (!isUnionOpen(hidden)) {
      held.add(shown[0]!.group);
      continue;
    }
    const parts = [...shown.map((one) => [one]), ...(hidden.length > 0 ? [hidden] : [])];
    const told = unionsAcross(parts, forgotten.length).find((union) => !isUnionOpen(union));
    if (!told) return held;
    held.add(bySize.find((one) => told.includes(one) && !isHidden(one))!.group);
  }
}

function joinGroups(
  groups: readonly GroupBetween[],
  releases: number,
): { now: Contributions; before: Contributions[] } {
  const join = (maps: readonly Contributions[]): Contributions => new Map(maps.flatMap((map) => [...map]));
  return {
    now: join(groups.map(({ now }) => now)),
    before: Array.from({ length: releases }, (_, index) =>
      join(groups.map(({ before }) => before[index] ?? new Map())),
    ),
  };
}

/** Of more parts than this that people went between, not every sum is looked at, but of each two, and of all but one. */
const MOST_JOINED = 6;

/**
 * Sums of parts between which somebody went: she makes a difference to both, and none to their sum. Where nobody did, a sum differs by as
 * many as its parts together. All parts are the figure about everybody, and are no sum here.
 */
function unionsAcross(parts: readonly (readonly GroupBetween[])[], releases: number): GroupBetween[][] {
  const joined = parts.map((part) => joinGroups(part, releases));
  const wentBetween = (from: number, to: number) =>
    [...(joined[to]?.now.keys() ?? [])].some((person) =>
      joined[from]?.before.some((before) => before.has(person)),
    );
  const places = [...parts.keys()];
  const linked = places.map((from) =>
    places.filter((to) => to !== from && (wentBetween(from, to) || wentBetween(to, from))),
  );
  const left = new Set(places);
  const unions: number[][] = [];
  for (const start of places) {
    if (!left.delete(start)) continue;
    const own = [start];
    for (const from of own) for (const to of linked[from] ?? []) if (left.delete(to)) own.push(to);
    if (own.length <= MOST_JOINED)
      unions.push(...own.reduce<number[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])); // prettier-ignore
    else
      unions.push(
        ...own.flatMap((one, at) => own.slice(at + 1).map((other) => [one, other])),
        ...own.map((one) => own.filter((other) => other !== one)),
        own,
      );
  }
  return unions
    .filter((union) => union.length > 1 && union.length < parts.length)
    .map((union) => union.flatMap((place) => parts[place] ?? []));
}
