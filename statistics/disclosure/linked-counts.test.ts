import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditTables } from './audit.ts';
import { type LinkedCount, type Pieces, protectLinkedCounts } from './linked-counts.ts';
import { ruleSets } from './rules.ts';

const places = ['Zandmeer', 'Heidewijk', 'elsewhere'];
const genders = ['woman', 'man'];
const ages = ['young', 'old'];

/** People by place × gender × age, published as place × gender, place × age, and all by gender and by age. */
function overlapping(sizes: readonly number[]): { pieces: Pieces; counts: LinkedCount[] } {
  const names = places.flatMap((place) =>
    genders.flatMap((gender) => ages.map((age) => [place, gender, age])),
  );
  const pieces = new Map(names.map((name, index) => [name.join('/'), sizes[index] ?? 0]));
  const select = (label: string, ...wanted: string[]): LinkedCount => ({
    label,
    pieces: names.filter((name) => wanted.every((part) => name.includes(part))).map((name) => name.join('/')),
    shown: !wanted.includes('elsewhere'),
  });
  const groups = [...genders, ...ages];
  return {
    pieces,
    counts: [
      select('all'),
      ...groups.map((group) => select(group, group)),
      ...places.map((place) => select(place, place)),
      ...places.flatMap((place) => groups.map((group) => select(`${place} ${group}`, place, group))),
    ],
  };
}

const worlds = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 })), {
    minLength: 12,
    maxLength: 12,
  })
  .map(overlapping);

describe('counts of overlapping tables', () => {
  it('give away no group of one to nine people, also by subtracting one table from another', () => {
    let shownCounts = 0;
    fc.assert(
      fc.property(worlds, ({ pieces, counts }) => {
        const outcome = protectLinkedCounts(pieces, counts, ruleSets.internal);
        const sized = counts.map(({ label, pieces: cells }, index) => ({
          label,
          cells,
          n: cells.reduce((sum, name) => sum + (pieces.get(name) ?? 0), 0),
          shown: outcome.counts[index]?.kind === 'count',
        }));
        const published = sized.filter(({ shown }) => shown);
        shownCounts += published.length;
        const withheld = sized.filter(({ shown, n }) => !shown && n > 0 && n < 10);
        expect(auditTables({ published, withheld }, { minimum: 10 })).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    // Showing nothing would be safe too.
    expect(shownCounts).toBeGreaterThan(1000 * 5);
  });

  it('keep a range of ten when they are rounded, with fewer of them withheld', () => {
    const { pieces, counts } = overlapping([4, 30, 25, 41, 60, 17, 22, 35, 12, 14, 11, 3]);
    const exact = protectLinkedCounts(pieces, counts, ruleSets.internal);
    const rounded = protectLinkedCounts(pieces, counts, ruleSets.municipal);
    expect(exact.narrowest ?? 10).toBeGreaterThanOrEqual(10);
    expect(rounded.narrowest ?? 10).toBeGreaterThanOrEqual(10);
    const shown = ({ counts: all }: typeof exact) => all.filter(({ kind }) => kind === 'count').length;
    expect(shown(rounded)).toBeGreaterThanOrEqual(shown(exact));
  });

  it('with nobody, without counts, or naming who does not exist', () => {
    expect(protectLinkedCounts(new Map(), [], ruleSets.internal).counts).toEqual([]);
    const nobody = { label: 'all', pieces: ['x'] };
    expect(protectLinkedCounts(new Map([['x', 0]]), [nobody], ruleSets.internal).counts).toEqual([
      { kind: 'count', n: 0 },
    ]);
    expect(() => protectLinkedCounts(new Map(), [nobody], ruleSets.internal)).toThrow('pieces of all');
    expect(() => protectLinkedCounts(new Map([['x', NaN]]), [nobody], ruleSets.internal)).toThrow('pieces');
  });
});
