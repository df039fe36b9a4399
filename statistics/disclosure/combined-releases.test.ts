import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHeld, type Contributions } from './between-releases.ts';
import { mayCategoriesFollowTogether, mayFollowTogether } from './combined-releases.ts';
import { ruleSets } from './rules.ts';

const { internal, municipal } = ruleSets;
/** So many people, of whom every second says 1. */
const people = (size: number, from: number) =>
  new Map(Array.from({ length: size }, (_, index) => [`person ${from + index}`, index % 2]));
const join = (...groups: Contributions[]): Contributions => new Map(groups.flatMap((one) => [...one]));
const kept = (...figures: Contributions[]) => figures.map((one) => ({ people: one, forgotten: 0 }));
const [S, T, she] = [people(20, 0), people(20, 100), people(1, 500)];

describe('a figure beside several earlier ones', () => {
  it('waits while one to nine people are left when releases without common people are added up', () => {
    for (const rules of [internal, municipal]) {
      expect(mayFollowTogether(join(S, T, she), kept(S, T), rules)).toBe(false);
      expect(mayFollowTogether(join(S, T), kept(S, T), rules)).toBe(true);
      expect(mayFollowTogether(join(S, T, people(10, 500)), kept(S, T), rules)).toBe(true);
    }
  });

  it('waits when they are left of one that is part of another', () => {
    expect(mayFollowTogether(join(T, she), kept(S, join(S, T)), internal)).toBe(false);
    expect(mayFollowTogether(join(T, people(10, 500)), kept(S, join(S, T)), internal)).toBe(true);
  });

  it('waits when they are left of many, in whatever order they came', () => {
    const parts = Array.from({ length: 8 }, (_, index) => people(15, 1000 * index));
    const others = Array.from({ length: 8 }, (_, index) => people(15, 50_000 + 1000 * index));
    const before = kept(...others, ...parts.toReversed());
    expect(mayFollowTogether(join(...parts, she), before, internal)).toBe(false);
    expect(mayFollowTogether(join(...parts, people(12, 500)), before, internal)).toBe(true);
  });

  it('counts who answered otherwise, and for a municipality who came or left by themselves', () => {
    const changed = new Map(
      [...S].map(([person, amount], index) => [person, index < 12 ? 1 - amount : amount]),
    );
    const now = join(changed, T, she);
    expect(mayFollowTogether(now, kept(S, T), internal)).toBe(true);
    expect(mayFollowTogether(now, kept(S, T), municipal)).toBe(false);
  });

  it('takes it that each who was erased may be what is left', () => {
    const before = (forgotten: number) => [...kept(S), { people: T, forgotten }];
    expect(mayFollowTogether(join(S, T), before(0), internal)).toBe(true);
    expect(mayFollowTogether(join(S, T), before(1), internal)).toBe(false);
    expect(() => mayFollowTogether(S, before(-1), internal)).toThrow('forgotten');
  });

  it('agrees with trying every factor that three earlier releases can need', () => {
    const figure = fc
      .uniqueArray(fc.nat(5), { maxLength: 6 })
      .map((who): Contributions => new Map(who.map((one) => [String(one), one % 2])));
    const rules = { minimum: 2, delta: 'contributions' } as const;
    // Determinants of three rows of zeros and ones are at most two.
    const factors = [-2, -1, -0.5, 0, 0.5, 1, 2];
    const factorsOf = (count: number): number[][] =>
      count === 0 ? [[]] : factorsOf(count - 1).flatMap((list) => factors.map((one) => [...list, one]));
    const leftOf = (now: Contributions, before: readonly Contributions[], times: readonly number[]) =>
      [...new Set([now, ...before].flatMap((one) => [...one.keys()]))].filter(
        (person) =>
          before.reduce(
            (sum, one, index) => sum + (times[index] ?? 0) * Number(one.has(person)),
            Number(now.has(person)),
          ) !== 0,
      );
    const isIn = (small: readonly unknown[], large: readonly unknown[]) =>
      small.every((one) => large.includes(one));
    let found = 0;
    fc.assert(
      fc.property(
        figure,
        fc.array(figure, { minLength: 2, maxLength: 3 }),
        fc.nat(3),
        (some, before, most) => {
          // Often nearly the earlier ones together: there the rule has to hold back.
          const now = join(
            ...before.slice(0, most),
            ...(most === 0 ? [some] : [new Map([...some].slice(0, 1))]),
          );
          const all = factorsOf(before.length).map((times) => ({
            used: times.flatMap((one, index) => (one === 0 ? [] : [index])),
            left: leftOf(now, before, times),
          }));
          // What is held already by itself, or beside one earlier release, is for others to find.
          fc.pre(all.every(({ used, left }) => used.length > 1 || left.length !== 1));
          fc.pre(before.filter((one) => one.size > 0).length > 1);
          // What fewer releases leave as little of tells nothing more beside another.
          const isOpen = !all.some(
            (one) =>
              one.left.length === 1 &&
              !all.some(
                ({ used, left }) =>
                  used.length < one.used.length && isIn(used, one.used) && isIn(left, one.left),
              ),
          );
          found += isOpen ? 0 : 1;
          expect(mayFollowTogether(now, kept(...before), rules)).toBe(isOpen);
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('waits when four to six that partly overlap leave one, in factors other than one too', () => {
    // Each part of the people is in all earlier releases but one: their sum has everybody so many times less one.
    for (const count of [3, 4, 5, 6]) {
      const parts = Array.from({ length: count }, (_, index) => people(12, 1000 * index));
      const before = kept(
        ...parts.map((_, without) => join(...parts.filter((__, index) => index !== without))),
      );
      expect(mayFollowTogether(join(...parts, she), before, internal)).toBe(false);
      expect(mayFollowTogether(join(...parts, people(10, 500_000)), before, internal)).toBe(true);
    }
    // Links of a chain, added and subtracted in turn.
    for (const count of [3, 5]) {
      const parts = Array.from({ length: count + 1 }, (_, index) => people(12, 1000 * index));
      const links = Array.from({ length: count }, (_, index) => join(parts[index]!, parts[index + 1]!));
      expect(mayFollowTogether(join(parts[0]!, parts[count]!, she), kept(...links), internal)).toBe(false);
    }
  });

  it('is not kept waiting by a release of which nobody can be looked up any more', () => {
    const gone = { people: people(0, 0), forgotten: 40 };
    expect(mayFollowTogether(S, [...kept(S), gone], internal)).toBe(true);
    expect(mayFollowTogether(join(S, T, she), [...kept(S), gone, ...kept(T)], internal)).toBe(false);
  });

  it('is held as a group of a division', () => {
    const women = { group: 'women', now: join(S, T, she), before: [S, T] };
    expect([...findHeld([women], [0, 0], internal)]).toEqual(['women']);
  });
});

describe('categories beside several earlier ones', () => {
  const choose = (size: number, from: number, category: number) =>
    new Map(Array.from({ length: size }, (_, index) => [`person ${from + index}`, category]));

  it('wait while a sum of them leaves one person', () => {
    const before = kept(
      join(choose(12, 0, 0), choose(12, 20, 1)),
      join(choose(12, 50, 1), choose(12, 70, 2)),
    );
    const all = join(...before.map((one) => one.people));
    const follows = (now: ReadonlyMap<string, number | null>) =>
      mayCategoriesFollowTogether(
        now as ReadonlyMap<string, number>,
        before as { people: ReadonlyMap<string, number>; forgotten: number }[],
        internal,
      );
    expect(follows(all)).toBe(true);
    expect(follows(join(all, choose(1, 500, 2)))).toBe(false);
    expect(follows(join(all, choose(12, 500, 2)))).toBe(true);
    // Twelve go from 0 to 1, ten back, and one from 1 to 2: each category differs by many or by that one.
    expect(follows(join(all, choose(12, 0, 1), choose(10, 20, 0), choose(1, 50, 2)))).toBe(false);
  });
});
