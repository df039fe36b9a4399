import { expect, it } from 'vitest';
import { createRandom } from '../testing/seeded-random.ts';
import { comparePeople, mayFollow, type Contributions } from './between-releases.ts';
import { mayCategoriesFollowTogether, mayFollowTogether } from './combined-releases.ts';
import { ruleSets } from './rules.ts';

const { internal } = ruleSets;
type MayFollow = (now: Contributions, before: readonly Contributions[]) => boolean;

/** Six releases about groups of ten to seventeen people, now these and then those, sometimes with one to three others. */
function makeSeries(random: () => number): Contributions[] {
  const upTo = (most: number) => Math.floor(random() * most);
  const named = (name: string, size: number) =>
    Array.from({ length: size }, (_, index) => `${name} ${index}`);
  const groups = Array.from({ length: 6 }, (_, group) => named(`group ${group}`, 10 + upTo(8)));
  return Array.from({ length: 6 }, (_, release) => {
    const crowd = groups.filter(() => random() < 0.55).flat();
    if (release === 5 || random() < 0.3) crowd.push(...named(`few in ${release}`, 1 + upTo(3)));
    return new Map(crowd.map((person) => [person, 1]));
  });
}

const factorsOf = (count: number): number[][] =>
  count === 0 ? [[]] : factorsOf(count - 1).flatMap((list) => [-2, -1, 0, 1, 2].map((one) => [...list, one]));
const allFactors = [1, 2, 3, 4, 5, 6].map(factorsOf);

/** Adds and subtracts what is shown, each up to twice, until one to nine people are left. Knows nothing of the rule. */
function attack(shown: readonly Contributions[]): boolean {
  const people = [...new Set(shown.flatMap((one) => [...one.keys()]))];
  const kinds = Map.groupBy(people, (person) => shown.map((one) => Number(one.has(person))).join(''));
  const counts = [...kinds].map(([key, same]) => ({ times: [...key].map(Number), size: same.length }));
  return (allFactors[shown.length - 1] ?? []).some((factors) => {
    const left = counts.reduce(
      (sum, { times, size }) =>
        times.reduce((total, one, index) => total + one * (factors[index] ?? 0), 0) === 0 ? sum : sum + size,
      0,
    );
    return left > 0 && left < internal.minimum;
  });
}

function publishSeries(mayPublish: MayFollow, random: () => number): Contributions[] {
  const before: Contributions[] = [];
  return makeSeries(random).filter((now) => {
    const isShown = now.size >= internal.minimum && mayPublish(now, before);
    before.push(now);
    return isShown;
  });
}

const inPairs: MayFollow = (now, before) =>
  before.every((one) => mayFollow(comparePeople(one, now), internal));
const together: MayFollow = (now, before) =>
  inPairs(now, before) &&
  mayFollowTogether(
    now,
    before.map((people) => ({ people, forgotten: 0 })),
    internal,
  );

it('adding and subtracting six releases that partly overlap leaves nobody, and most are still shown', () => {
  const run = (rule: MayFollow) => {
    const random = createRandom(7);
    const series = Array.from({ length: 120 }, () => publishSeries(rule, random));
    return { broken: series.filter(attack).length, shown: series.flat().length / (6 * series.length) };
  };
  const [pairs, all] = [run(inPairs), run(together)];
  // Compared in pairs only, the attack finds somebody in a good part of them.
  expect(pairs.broken).toBeGreaterThan(20);
  expect(all.broken).toBe(0);
  expect(all.shown).toBeGreaterThan(0.85);
});

it.each([1, 2, 3, 4, 5, 6])('finds an attack that is hidden among sixteen releases, in time: %i', (seed) => {
  const random = createRandom(seed);
  const some = (share: number, people: readonly string[]) => people.filter(() => random() < share);
  const asFigure = (...groups: (readonly string[])[]): Contributions =>
    new Map(groups.flat().map((person) => [person, 1]));
  const parts = [0, 1, 2, 3].map((part) => Array.from({ length: 12 }, (_, index) => `${part} ${index}`));
  const few = Array.from({ length: 1 + (seed % 9) }, (_, index) => `few ${index}`);
  // Links of a chain, added and subtracted in turn, among a dozen of whoever happened to answer; the few answered in some of these.
  const links = [0, 1, 2].map((at) => asFigure(parts[at]!, parts[at + 1]!));
  const others = Array.from({ length: 12 }, () => asFigure(some(0.6, parts.flat()), some(0.5, few)));
  const before = [...others, ...links].sort(() => random() - 0.5).map((people) => ({ people, forgotten: 0 }));
  const now = asFigure(few, parts[0]!, parts[3]!);
  const begin = performance.now();
  expect(mayFollowTogether(now, before, internal)).toBe(false);
  expect(performance.now() - begin).toBeLessThan(5_000);
});

it('a question of twelve categories beside sixteen releases is answered in time', () => {
  const random = createRandom(3);
  const people = Array.from({ length: 300 }, (_, index) => ({ name: `p ${index}`, comes: random() < 0.8 }));
  const releases = Array.from({ length: 17 }, () => {
    for (const one of people) if (random() < 0.05) one.comes = !one.comes;
    const here = people.filter(({ comes }) => comes && random() < 0.9);
    return new Map(here.map(({ name }) => [name, Math.floor(random() * 12)]));
  });
  const before = releases.slice(1).map((one) => ({ people: one, forgotten: 0 }));
  const begin = performance.now();
  // One search for every sum of categories; it was one for each, 18 s.
  mayCategoriesFollowTogether(releases[0]!, before, internal);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
