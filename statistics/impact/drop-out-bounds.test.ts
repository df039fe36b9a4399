import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundDropOut, type DropOutBounds } from './drop-out-bounds.ts';

const bounded = (post: readonly (number | null)[], offered: readonly boolean[]) => {
  const result = boundDropOut(post, offered);
  if (result.kind !== 'bounds') throw new Error(result.reason);
  return result;
};

describe('bounds for drop-out', () => {
  it('are those of R, by their definition', () => {
    const cases = JSON.parse(
      readFileSync(new URL('reference/drop-out-bounds.json', import.meta.url), 'utf8'),
    ) as { post: (number | null)[]; offered: number[]; bounds: [number, number, number] }[];
    expect(cases).toHaveLength(6);
    for (const { post, offered, bounds } of cases) {
      const { lower, upper, trimmed } = bounded(post, offered.map(Boolean));
      expect(lower).toBeCloseTo(bounds[0], 9);
      expect(upper).toBeCloseTo(bounds[1], 9);
      expect(trimmed?.share ?? 0).toBeCloseTo(bounds[2], 9);
    }
    expect(
      new Set(cases.map(({ post, offered }) => bounded(post, offered.map(Boolean)).trimmed?.arm)),
    ).toEqual(new Set(['offered', 'waiting']));
  });

  it('are the plain difference when both arms lost the same', () => {
    const offered = [true, true, true, false, false, false];
    expect(bounded([10, 20, null, 5, 6, null], offered)).toMatchObject({
      lower: 9.5,
      upper: 9.5,
      trimmed: null,
    });
  });

  it('hold the difference, move with the answers and turn round with them, whatever the order', () => {
    const rows = fc.array(
      fc.record({ y: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 }), z: fc.boolean() }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: -50, max: 50 }), (given, shift) => {
        const run = (list: typeof given, change = (y: number) => y) =>
          boundDropOut(
            list.map(({ y }) => (y === null ? null : change(y))),
            list.map(({ z }) => z),
          );
        const result = run(given);
        const moved = run([...given].reverse(), (y) => y + shift);
        const turned = run(given, (y) => -y);
        expect(moved.kind).toBe(result.kind);
        if (result.kind !== 'bounds') return;
        expect(result.lower).toBeLessThanOrEqual(result.difference + 1e-9);
        expect(result.upper).toBeGreaterThanOrEqual(result.difference - 1e-9);
        expect((moved as DropOutBounds).lower).toBeCloseTo(result.lower, 9);
        expect((turned as DropOutBounds).upper).toBeCloseTo(-result.lower, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('need two people with an outcome in each arm', () => {
    expect(boundDropOut([], [])).toMatchObject({ kind: 'not-estimable', reason: 'no-answers' });
    expect(boundDropOut([1, 2, 3], [true, true, false])).toMatchObject({ reason: 'too-few' });
  });
});
