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

  it('agrees with trying every sign of up to three earlier releases', () => {
    const figure = fc
      .uniqueArray(fc.tuple(fc.nat(5), fc.nat(1)), { selector: ([who]) => who, maxLength: 6 })
      .map((lines): Contributions => new Map(lines.map(([who, says]) => [String(who), says])));
    const rules = { minimum: 2, delta: 'contributions' } as const;
    const left = (now: Contributions, terms: readonly (readonly [Contributions, number])[]) => {
      const who = new Set([now, ...terms.map(([one]) => one)].flatMap((one) => [...one.keys()]));
      return [...who].filter((person) => {
        const add = (value: (one: Contributions) => number) =>
          terms.reduce((sum, [one, sign]) => sum + sign * value(one), value(now));
        return add((one) => (one.has(person) ? 1 : 0)) !== 0 || add((one) => one.get(person) ?? 0) !== 0;
      }).length;
    };
    const signsOf = (count: number): number[][] =>
      count === 0 ? [[]] : signsOf(count - 1).flatMap((signs) => [-1, 0, 1].map((sign) => [...signs, sign]));
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
          // What is held or the same already by itself, or beside one earlier release, is for others to find.
          const counts = signsOf(before.length).map((signs) => ({
            used: signs.filter((sign) => sign !== 0).length,
            left: left(
              now,
              before.map((one, index) => [one, signs[index] ?? 0]),
            ),
          }));
          fc.pre(counts.every(({ used, left: count }) => used > 1 || count > 1));
          fc.pre(counts.every(({ left: count }) => count > 0));
          const isOpen = counts.every(({ left: count }) => count !== 1);
          found += isOpen ? 0 : 1;
          expect(mayFollowTogether(now, kept(...before), rules)).toBe(isOpen);
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
    expect(found).toBeGreaterThan(100);
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
