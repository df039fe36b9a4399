import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPartition, auditTables } from './audit.ts';
import { boundSum } from './linear-bounds.ts';
import { type PartitionTable, protectPartition } from './partition.ts';

const options = { minimum: 10 } as const;

function table(...sizes: number[]): PartitionTable {
  return {
    total: sizes.reduce((sum, n) => sum + n, 0),
    cells: sizes.map((n, index) => ({ group: `g${index}`, n })),
  };
}

describe('a partition with its total', () => {
  it('is the worked example of docs/method/disclosure.md', () => {
    const cells = [
      { group: 'Arabic', n: 31 },
      { group: 'Tigrinya', n: 9 },
      { group: 'Ukrainian', n: 22 },
      { group: 'other', n: 12 },
    ];
    expect(protectPartition({ total: 74, cells }, options)).toEqual({
      published: ['Arabic', 'Ukrainian'],
      withheld: [
        { group: 'Tigrinya', reason: 'too-few' },
        { group: 'other', reason: 'protects-another' },
      ],
      totalPublished: true,
    });
  });

  it('shows everything when every group is large enough', () => {
    expect(protectPartition(table(10, 11, 40), options).withheld).toEqual([]);
  });

  it('shows nothing when the total is too small', () => {
    expect(protectPartition(table(4, 5), options)).toMatchObject({ published: [], totalPublished: false });
    expect(protectPartition({ total: 0, cells: [] }, options)).toMatchObject({ totalPublished: false });
  });

  it('does not use an empty group as protection, nor protect it', () => {
    expect(protectPartition(table(0, 30, 20), options).published).toEqual(['g1', 'g2']);
    expect(protectPartition(table(0, 9, 30, 20), options).published).toEqual(['g2']);
  });

  it('lets two small groups protect each other only when they are ten together', () => {
    expect(protectPartition(table(5, 5, 30), options).published).toEqual(['g2']);
    expect(protectPartition(table(5, 4, 30, 40), options).published).toEqual(['g3']);
  });

  it('withholds everything rather than one group', () => {
    expect(protectPartition(table(9, 40), options)).toMatchObject({ published: [], totalPublished: true });
  });

  it('never lets a small group follow, whatever the sizes and their order', () => {
    const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 80 })), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(sizes, (ns) => {
        const whole = table(...ns);
        const outcome = protectPartition(whole, options);
        expect(auditPartition(whole, outcome, options)).toEqual([]);
        const turned = protectPartition({ ...whole, cells: [...whole.cells].reverse() }, options);
        expect(turned.published.sort()).toEqual(outcome.published.sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses groups that do not add up, occur twice or have broken counts', () => {
    expect(() => protectPartition({ total: 5, cells: [{ group: 'a', n: 4 }] }, options)).toThrow(/^cells:/);
    const twice = [
      { group: 'a', n: 1 },
      { group: 'a', n: 1 },
    ];
    expect(() => protectPartition({ total: 2, cells: twice }, options)).toThrow(/^cells:/);
    expect(() => protectPartition(table(-1), options)).toThrow(/^total:/);
    expect(() => protectPartition(table(1.5), options)).toThrow(/^total:/);
    expect(() => protectPartition(table(1), { minimum: 1 })).toThrow(/^minimum:/);
  });
});

describe('the audit', () => {
  it('finds what naive suppression gives away', () => {
    const findings = auditPartition(
      table(9, 40, 30),
      { published: ['g1', 'g2'], withheld: [{ group: 'g0', reason: 'too-few' }], totalPublished: true },
      options,
    );
    expect(findings.map(({ kind }) => kind)).toEqual(['pinned', 'small-difference']);
    expect(findings[0]).toMatchObject({ label: 'g0', lower: 9, upper: 9 });
  });

  it('finds a small group between two published totals', () => {
    const published = [
      { label: 'everybody', cells: ['here', 'elsewhere'], n: 50 },
      { label: 'here', cells: ['here'], n: 43 },
    ];
    expect(auditTables({ published, withheld: [] }, options)).toEqual([
      { kind: 'small-difference', label: 'everybody − here', n: 7 },
    ]);
  });

  it('reports small published counts and figures that contradict each other', () => {
    const published = [
      { label: 'a', cells: ['a'], n: 3 },
      { label: 'a again', cells: ['a'], n: 4 },
    ];
    const kinds = auditTables({ published, withheld: [{ label: 'a', cells: ['a'] }] }, options).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['small-count', 'small-count', 'contradiction']);
  });
});

describe('the linear bounds', () => {
  it('are exact on a two-way table with margins', () => {
    // a b | 12      the cells are 3 9 / 8 20
    // c d | 28
    const equations = [
      { variables: [0, 1], value: 12 },
      { variables: [2, 3], value: 28 },
      { variables: [0, 2], value: 11 },
      { variables: [1, 3], value: 29 },
    ];
    expect(boundSum(4, equations, [0])).toEqual({ lower: 0, upper: 11 });
    const second = boundSum(4, equations, [1]);
    expect(second?.lower).toBeCloseTo(1, 9);
    expect(second?.upper).toBeCloseTo(12, 9);
  });

  it('are infinite without an equation and absent in a contradiction', () => {
    expect(boundSum(2, [{ variables: [0], value: 1 }], [1])).toEqual({ lower: 0, upper: Infinity });
    expect(
      boundSum(
        1,
        [
          { variables: [0], value: 1 },
          { variables: [0], value: 2 },
        ],
        [0],
      ),
    ).toBeNull();
  });
});
