import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBytes } from '../testing/seeded-bytes.ts';
import { ruleSets } from './rules.ts';
import { openSums, shareCounts, sumShares } from './secret-shares.ts';

const task = { task: 'language-level by region', batch: '2027' };

/** Everybody shares, each server adds up, and the sums are opened. */
function addUp(counts: readonly Record<string, number>[], servers = 2) {
  const source = createBytes(7);
  const sent = counts.map((own, index) => shareCounts(task, `organisation ${index}`, own, servers, source));
  const sums = Array.from({ length: servers }, (_, server) => sumShares(sent.map((each) => each[server]!)));
  return openSums(sums, ruleSets.public);
}

describe('counts added up over organisations', () => {
  it('are the exact sums', () => {
    const counts = fc.array(fc.record({ a: fc.nat(5000), b: fc.nat(40) }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 4 }), (each, servers) => {
        const sum = (cell: 'a' | 'b') => each.reduce((total, own) => total + own[cell], 0);
        const expected = (n: number) => (n > 0 && n < 10 ? { kind: 'withheld' } : { kind: 'count', n });
        expect(addUp(each, servers)).toEqual({ a: expected(sum('a')), b: expected(sum('b')) });
      }),
      { numRuns: 1000 },
    );
  });

  it('stay closed with two organisations, for each would see the other’s', () => {
    expect(addUp([{ a: 40 }, { a: 50 }])).toEqual({ a: { kind: 'withheld' } });
  });

  it('look the same to each server whatever the counts are', () => {
    // The top four bits of a share: chi-squared with 15 degrees of freedom stays below 37.7 in 999 of 1,000 cases.
    for (const n of [0, 12, 4321])
      for (const server of [0, 1]) {
        const source = createBytes(100 + n + server);
        const bins = new Array<number>(16).fill(0);
        const shares = 100_000;
        const cells = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`c${index}`, n]));
        for (let round = 0; round < shares / 1000; round++)
          for (const share of Object.values(shareCounts(task, 'a', cells, 2, source)[server]!.cells))
            bins[Number(BigInt(share) >> 57n)]! += 1;
        const expected = shares / 16;
        expect(bins.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)).toBeLessThan(37.7);
      }
  });

  it('are not added to those of another batch, other cells, or twice of the same organisation', () => {
    const share = (batch: string, counts: Record<string, number>, name = 'a') =>
      shareCounts({ ...task, batch }, name, counts, 2, createBytes(1))[0]!;
    expect(() => sumShares([])).toThrow('messages');
    expect(() => sumShares([share('2027', { a: 1 }), share('2028', { a: 1 }, 'b')])).toThrow('2028');
    expect(() => sumShares([share('2027', { a: 1 }), share('2027', { b: 1 }, 'b')])).toThrow('messages');
    expect(() => sumShares([share('2027', { a: 1 }), share('2027', { a: 1 })])).toThrow(
      'one message of each',
    );
    expect(() => openSums([sumShares([share('2027', { a: 1 })])], ruleSets.public)).toThrow('2 servers');
    const broken = { ...share('2027', { a: 1 }), cells: { a: '-1' } };
    expect(() => sumShares([broken])).toThrow('share');
    expect(() => shareCounts(task, 'a', { a: -1 }, 2, createBytes(1))).toThrow('count of a');
    expect(() => shareCounts(task, 'a', { a: 1 }, 1, createBytes(1))).toThrow('servers');
  });

  it('refuses to open sums of servers that did not hear the same organisations', () => {
    const sent = ['a', 'b', 'c'].map((name) => shareCounts(task, name, { x: 20 }, 2, createBytes(3)));
    const [one, two] = [0, 1].map((server) =>
      sumShares(sent.slice(0, 3 - server).map((each) => each[server]!)),
    );
    expect(() => openSums([one!, two!], ruleSets.public)).toThrow('same organisations');
  });
});
