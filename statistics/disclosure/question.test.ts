import { describe, expect, it } from 'vitest';
import { createRandom } from '../testing/seeded-random.ts';
import { chooseAsked } from './asked-of-some.ts';
import { type CategoryTable, protectCategories, type ProtectedCategories } from './categories.ts';
import { mayCategoriesFollow } from './category-changes.ts';
import type { ProtectedSubject } from './family.ts';
import { boundSum, type Equation } from './linear-bounds.ts';
import { protectQuestion } from './question.ts';
import { ruleSets } from './rules.ts';
import type { Subject } from './subject.ts';

const options = { minimum: 10 };
const none = () => false;
const always = () => true;
const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Groups of one breakdown, each with how many chose which option. */
const table = (...groups: (readonly number[])[]): CategoryTable => ({
  counts: (groups[0] ?? []).map((_, option) => add(groups.map((counts) => counts[option] ?? 0))),
  partitions: [{ by: 'group', groups: groups.map((counts, index) => ({ group: `g${index}`, counts })) }],
});
const restOf = ({ total }: ProtectedCategories) => (total && 'rest' in total ? [...total.rest].sort() : null);

describe('a question of which each person chose one option', () => {
  it('puts a rare option together with the next, for it is what the others leave', () => {
    expect(restOf(protectCategories(table([10, 8, 5, 2]), always, options))).toEqual([2, 3]);
    expect(restOf(protectCategories(table([10, 9, 6]), always, options))).toEqual([]);
  });

  it('says of an answer that nearly everybody gave only that', () => {
    expect(protectCategories(table([23, 1, 1]), always, options).total).toEqual({ most: 0 });
  });

  it('shows no answers of fewer than ten, nor what may not stand beside an earlier release', () => {
    expect(protectCategories(table([4, 5]), always, options).totalPublished).toBe(false);
    expect(protectCategories(table([24, 16]), none, options)).toMatchObject({
      totalPublished: true,
      total: null,
    });
  });

  it('shows no group in which all said the same, nor lets it follow from the others', () => {
    const decided = protectCategories(table([10, 12], [12, 0], [9, 11], [30, 20]), always, options);
    // The third is withheld with the second, so that not the second alone is left.
    expect([...(decided.partitions[0]?.shown?.groups ?? [])]).toEqual(['g0', 'g3']);
  });

  it('withholds what the questions beside it withhold', () => {
    const [partition] = table([10, 12], [14, 15], [9, 11]).partitions;
    const groups = (partition?.groups ?? []).map((group, index) => ({ ...group, hidden: index < 2 }));
    const decided = protectCategories(
      { counts: [33, 38], partitions: [{ by: 'group', groups }] },
      always,
      options,
    );
    expect([...(decided.partitions[0]?.shown?.groups ?? [])]).toEqual(['g2']);
  });
});

/** What follows about each option in each group from everything that is shown, by linear programming. */
function attack({ counts, partitions }: CategoryTable, decided: ProtectedCategories) {
  const groups = partitions[0]?.groups ?? [];
  const at = (option: number, group: number) => option * groups.length + group;
  const row = (option: number) => groups.map((_, group) => at(option, group));
  const equations: Equation[] = groups.map((one, group) => ({
    variables: counts.map((_, option) => at(option, group)),
    value: add(one.counts),
  }));
  const tell = (
    sums: readonly number[],
    rest: ReadonlySet<number>,
    variablesOf: (option: number) => number[],
  ) => {
    sums.forEach((value, option) => {
      if (!rest.has(option)) equations.push({ variables: variablesOf(option), value });
    });
    const together = [...rest];
    if (together.length > 0)
      equations.push({
        variables: together.flatMap(variablesOf),
        value: add(together.map((option) => sums[option] ?? 0)),
      });
  };
  if (decided.total && 'rest' in decided.total) tell(counts, decided.total.rest, row);
  const shown = decided.partitions[0]?.shown;
  groups.forEach((one, group) => {
    if (shown?.groups.has(one.group)) tell(one.counts, shown.rest, (option) => [at(option, group)]);
  });
  const variables = counts.length * groups.length;
  return [
    ...counts.map((sum, option) => ({ n: add(counts), sum, set: row(option) })),
    ...groups.flatMap((one, group) =>
      one.counts.map((sum, option) => ({ n: add(one.counts), sum, set: [at(option, group)] })),
    ),
  ].map((cell) => ({ ...cell, range: boundSum(variables, equations, cell.set) }));
}

describe('an attacker with every shown answer to a question, in all and by group', () => {
  it('finds no answer that nearly all or nearly none of a group gave, nor one of a small group, in 400 questions', () => {
    let broken = 0;
    let totals = 0;
    for (let seed = 1; seed <= 400; seed++) {
      const random = createRandom(seed);
      const size = 2 + Math.floor(4 * random());
      const skew = 0.8 + 1.5 * random();
      const groups = Array.from({ length: 2 + Math.floor(4 * random()) }, () => {
        const counts = Array.from({ length: size }, () => 0);
        const people = 3 + Math.floor(60 * random());
        for (let person = 0; person < people; person++) counts[Math.floor(size * random() ** skew)]! += 1;
        return counts;
      });
      const asked = table(...groups);
      const decided = protectCategories(asked, always, options);
      if (decided.total && 'rest' in decided.total) totals++;
      if (decided.partitions[0]?.shown) broken++;
      for (const { n, sum, range } of attack(asked, decided)) {
        const { lower, upper } = range ?? { lower: NaN, upper: NaN };
        expect(lower, `question ${seed}`).toBeLessThanOrEqual(sum + 1e-6);
        expect(upper, `question ${seed}`).toBeGreaterThanOrEqual(sum - 1e-6);
        if (n > 0 && (n < 10 || sum <= 0.1 * n || sum >= 0.9 * n))
          expect(upper - lower, `question ${seed}: ${sum} of ${n}`).toBeGreaterThan(0.4);
      }
    }
    // Showing nothing would be safe too.
    expect(totals).toBeGreaterThan(350);
    expect(broken).toBeGreaterThan(120);
  });
});

describe('two releases of a question', () => {
  const people = (...categories: number[]) =>
    new Map(categories.map((one, index) => [`person ${index}`, one]));
  const fill = (one: number, times: number) => Array.from({ length: times }, () => one);

  it('do not tell by a sum of answers what each answer by itself does not', () => {
    // Twelve go from yes to no, ten from no to yes, and one from no to never: yes differs by 22, no by 23, never by one.
    const before = people(...fill(0, 12), ...fill(1, 11), ...fill(2, 12));
    const after = people(...fill(1, 12), ...fill(0, 10), 2, ...fill(2, 12));
    expect(mayCategoriesFollow(before, after, 0, ruleSets.internal)).toBe(false);
    const moreNever = people(...fill(1, 12), 0, ...fill(2, 10), ...fill(2, 12));
    expect(mayCategoriesFollow(before, moreNever, 0, ruleSets.internal)).toBe(true);
  });

  it('may differ by ten who came, and not by one, unless enough of the others changed in every way', () => {
    const before = people(...fill(0, 20), ...fill(1, 20));
    expect(mayCategoriesFollow(before, people(...fill(0, 20), ...fill(1, 30)), 0, ruleSets.internal)).toBe(
      true,
    );
    expect(mayCategoriesFollow(before, people(...fill(0, 20), ...fill(1, 21)), 0, ruleSets.internal)).toBe(
      false,
    );
    const changed = people(...fill(1, 10), ...fill(0, 10), ...fill(1, 21));
    expect(mayCategoriesFollow(before, changed, 0, ruleSets.internal)).toBe(true);
    expect(mayCategoriesFollow(before, changed, 0, ruleSets.municipal)).toBe(false);
    expect(mayCategoriesFollow(before, before, 1, ruleSets.internal)).toBe(false);
  });
});

/** A subject for each option: how many of each group chose it. */
function several(counts: Record<string, readonly number[]>, people: readonly number[]): Subject[] {
  return Object.entries(counts).map(([name, cells]) => ({
    subject: name,
    total: add(people),
    sum: add(cells),
    partitions: [
      { by: 'group', cells: cells.map((sum, index) => ({ group: `g${index}`, n: people[index] ?? 0, sum })) },
    ],
  }));
}
const shares = (decided: readonly ProtectedSubject[]) => decided.map(({ totalShare }) => totalShare);

describe('a question of which people choose as many options as they like', () => {
  it('shows rare options as bounds: the others do not leave them', () => {
    const subjects = several({ often: [12, 8], seldom: [9, 9], never: [1, 1] }, [12, 13]);
    expect(shares(protectQuestion({ subjects }, none, options))).toEqual(['value', 'value', 'bound']);
  });

  it('withholds one beside two that all who did not choose it must have chosen', () => {
    // Nobody who chose "none" chose another, and everybody chose something: four are left for two answers of at most two.
    const subjects = several({ none: [11, 10], post: [1, 1], money: [1, 1] }, [13, 12]);
    const alone = new Set(['none']);
    expect(shares(protectQuestion({ subjects, alone }, none, options))[0]).toBe('withheld');
  });

  it('withholds the groups that the questions beside it withhold, and goes without a breakdown with another small group', () => {
    const hidden = (_: string, group: string) => group === 'g1' || group === 'g2';
    const [one] = protectQuestion({ subjects: several({ post: [12, 4, 9] }, [25, 9, 20]) }, hidden, options);
    expect(one?.partitions[0]?.cells.map(({ published }) => published)).toEqual([true, false, false]);
    const [other] = protectQuestion({ subjects: several({ post: [12, 4] }, [25, 9]) }, none, options);
    expect(other?.totalPublished).toBe(true);
    expect(other?.partitions[0]?.cells.some(({ published }) => published)).toBe(false);
  });
});

describe('questions that only some were asked', () => {
  const people = (from: number, to: number) =>
    new Set(Array.from({ length: to - from }, (_, index) => `person ${from + index}`));
  const choose = (...sets: ReadonlySet<string>[]) => [
    ...chooseAsked(
      sets.map((set, index) => ({ id: `q${index}`, people: set })),
      [people(0, 40)],
      [],
      options,
    ),
  ];

  it('are not shown when nearly everybody or fewer than ten were asked', () => {
    expect(choose(people(0, 37))).toEqual([]);
    expect(choose(people(0, 9))).toEqual([]);
    expect(choose(people(0, 35))).toEqual(['q0']);
  });

  it('do not say together what each of them does not: three who said yes and yes', () => {
    // Of the 25 who have work, 22 have a contract: the other three are known by subtraction.
    expect(choose(people(0, 25), people(0, 23))).toEqual(['q0']);
    expect(choose(people(0, 25), people(0, 15))).toEqual(['q0', 'q1']);
  });

  it('do not leave a few who were asked neither', () => {
    expect(choose(people(0, 20), people(20, 39))).toEqual(['q0']);
  });

  it('may leave who gave no answer to the question before', () => {
    const asked = [
      { id: 'yes', people: people(0, 20) },
      { id: 'no', people: people(20, 39) },
    ];
    const answered = people(0, 39);
    expect([...chooseAsked(asked, [people(0, 40), answered], [people(39, 40)], options)]).toEqual([
      'yes',
      'no',
    ]);
  });
});
