import { describe, expect, it } from 'vitest';
import { protectFamily, type ProtectedSubject } from './family.ts';
import type { FamilyPartition, Subject } from './subject.ts';

const options = { minimum: 10 };

/** A subject with one partition; cells are [n] or [n, sum]. */
function subject(name: string, cells: Record<string, readonly [number, number?]>, by = 'language'): Subject {
  const entries = Object.entries(cells);
  const withSums = entries.every(([, cell]) => cell[1] !== undefined);
  const partition: FamilyPartition = {
    by,
    cells: entries.map(([group, [n, sum]]) => (sum === undefined ? { group, n } : { group, n, sum })),
  };
  const total = entries.reduce((all, [, [n]]) => all + n, 0);
  const sum = entries.reduce((all, [, cell]) => all + (cell[1] ?? 0), 0);
  return { subject: name, total, ...(withSums ? { sum } : {}), partitions: [partition] };
}

const shown = (result: ProtectedSubject | undefined) =>
  result?.partitions[0]?.cells.filter(({ published }) => published).map(({ group }) => group);
const shares = (result: ProtectedSubject | undefined) =>
  result?.partitions[0]?.cells.map(({ share }) => share);

describe('a family of subjects', () => {
  it('withholds a group everywhere when it is too small for one indicator', () => {
    const [work, home] = protectFamily(
      [
        subject('work', { ar: [40], ti: [9], uk: [25], so: [14] }),
        subject('home', { ar: [41], ti: [10], uk: [25], so: [13] }),
      ],
      options,
    );
    expect(shown(work)).toEqual(['ar', 'uk']);
    expect(shown(home)).toEqual(['ar', 'uk']);
  });

  it('takes the breakdown from one indicator with few answers instead of from all', () => {
    const large = { ar: [40], ti: [20], uk: [25] } as const;
    const results = protectFamily(
      [
        subject('a', large),
        subject('b', large),
        subject('c', large),
        subject('rare', { ar: [8], ti: [5], uk: [9] }),
      ],
      options,
    );
    expect(results.map(shown)).toEqual([['ar', 'ti', 'uk'], ['ar', 'ti', 'uk'], ['ar', 'ti', 'uk'], []]);
    expect(results[3]?.totalPublished).toBe(true);
  });

  it('does not let an indicator with fewer than ten answers in all take groups from the others', () => {
    const results = protectFamily(
      [subject('a', { ar: [40], ti: [20] }), subject('b', { ar: [4], ti: [2] })],
      options,
    );
    expect(shown(results[0])).toEqual(['ar', 'ti']);
    expect(results[1]).toMatchObject({ totalPublished: false, totalShare: 'withheld' });
  });

  it('is the share example of docs/method/disclosure.md: a bound may not follow by subtraction', () => {
    const [result] = protectFamily([subject('work', { women: [40, 20], men: [12, 12] }, 'gender')], options);
    expect(result?.totalShare).toBe('value');
    expect(shares(result)).toEqual(['withheld', 'bound']);
    expect(shown(result)).toEqual(['women', 'men']);
  });

  it('does not let withheld groups together be proven unanimous', () => {
    const cells = { ar: [40, 20], ti: [5, 5], so: [6, 6], uk: [30, 12] } as const;
    const [result] = protectFamily([subject('work', cells)], options);
    expect(shown(result)).toEqual(['ar', 'uk']);
    expect(shares(result)).toEqual(['value', 'withheld', 'withheld', 'withheld']);
  });

  it('decides the same whatever the order', () => {
    const cells = { ar: [40, 20], ti: [5, 5], so: [6, 6], uk: [30, 12] } as const;
    const turned = { uk: cells.uk, so: cells.so, ti: cells.ti, ar: cells.ar };
    const other = { ...cells, ti: [12, 3] } as const;
    const one = protectFamily([subject('a', cells), subject('b', other)], options);
    const two = protectFamily([subject('b', { ...turned, ti: [12, 3] }), subject('a', turned)], options);
    expect(shown(two[1])?.sort()).toEqual(shown(one[0])?.sort());
    expect(shares(two[0])?.sort()).toEqual(shares(one[1])?.sort());
  });

  it('is empty without subjects and refuses subjects that do not fit together', () => {
    expect(protectFamily([], options)).toEqual([]);
    expect(() => protectFamily([subject('a', { x: [12] }), subject('a', { x: [12] })], options)).toThrow(
      /every subject once/,
    );
    expect(() => protectFamily([subject('a', { x: [12] }), subject('b', { y: [12] })], options)).toThrow(
      /same partitions/,
    );
    expect(() => protectFamily([subject('a', { x: [12, 13] })], options)).toThrow(/^sum of x:/);
  });
});

describe('municipalities as a partition of everybody', () => {
  it('hides one when fewer than ten people live elsewhere', () => {
    const [result] = protectFamily([subject('work', { Zandmeer: [83], elsewhere: [7] }, 'place')], options);
    expect(shown(result)).toEqual([]);
  });

  it('shows it when everybody lives there', () => {
    const [result] = protectFamily([subject('work', { Zandmeer: [90], elsewhere: [0] }, 'place')], options);
    expect(shown(result)).toContain('Zandmeer');
  });
});
