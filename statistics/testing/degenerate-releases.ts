import fc from 'fast-check';
import * as statistics from '../index.ts';
import { type Calls, count, labels, number, numbers, positive, share } from './degenerate-figures.ts';
import { createBytes } from './seeded-bytes.ts';

/** Calls of what decides on showing figures, of linear algebra, and of what stands beside the estimates. */
const rules = fc.constantFrom(
  statistics.ruleSets.internal,
  statistics.ruleSets.municipal,
  statistics.ruleSets.public,
);
const minimum = fc.record({ minimum: fc.constantFrom(10, 10, 5, 1, 0, -1, NaN) });
const small = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(0, 1, 5, 9, 10, 12, 40) },
  { weight: 1, arbitrary: count },
);
const text = fc.constantFrom('0', '1', '1/10', '1/1000000', '-1', '', 'x', '1/0', '0.1', '1e3');
const source = (length: number) => createBytes(3)(length);
const table = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).chain(([r, c]) =>
  fc.record({
    rows: fc.constant(['a', 'b', 'c'].slice(0, r)),
    columns: fc.constant(['x', 'y', 'z'].slice(0, c)),
    counts: fc.array(fc.array(small, { minLength: c, maxLength: c }), { minLength: r, maxLength: r }),
  }),
);
/** Groups that add up to their total, now and then not. */
const cells = fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd'), n: small }), { maxLength: 4 });
const partition = fc.tuple(cells, fc.boolean(), count).map(([groups, honest, total]) => ({
  total: honest ? groups.reduce((sum, { n }) => sum + n, 0) : total,
  cells: groups,
}));
const subject = (name: string) =>
  fc
    .tuple(fc.array(small, { minLength: 3, maxLength: 3 }), fc.array(share, { minLength: 3, maxLength: 3 }))
    .map(([sizes, parts]) => {
      const groups = sizes.map((n, i) => ({ group: 'abc'[i]!, n, sum: n * parts[i]! }));
      const sum = groups.reduce((all, one) => all + one.sum, 0);
      return {
        subject: name,
        total: sizes.reduce((all, n) => all + n, 0),
        sum,
        partitions: [{ by: 'g', cells: groups }],
      };
    });
const subjects = fc.tuple(subject('one'), subject('two')).map((both) => [...both]);
const people = fc
  .dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.oneof(number, fc.constant(null)))
  .map((one) => new Map(Object.entries(one)));
const square = fc
  .integer({ min: 0, max: 4 })
  .chain((n) =>
    fc
      .array(
        fc.array(
          fc.oneof(
            { weight: 8, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
            { weight: 2, arbitrary: fc.constantFrom(0, 1, 1e300, 1e-300, 1e155) },
          ),
          { minLength: n, maxLength: n },
        ),
        { minLength: n, maxLength: n },
      )
      .map(statistics.matrixFromRows),
  );
const symmetric = square.map((a) => {
  const result = statistics.zeros(a.rows, a.rows);
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < a.rows; j++)
      result.values[j * a.rows + i] = a.values[Math.max(i, j) * a.rows + Math.min(i, j)]!;
  return result;
});
const vector = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 4 });
const missing = fc.record({
  'dont-know': small,
  'prefer-not': small,
  'not-applicable': small,
  'not-shown': small,
  abandoned: small,
});
const design = fc.integer({ min: 0, max: 8 }).chain((n) =>
  fc.record({
    weights: fc.array(fc.constantFrom(0, 1, 2.5, 1e300, 1e-300), { minLength: n, maxLength: n }),
    groups: fc.array(fc.constantFrom('a', 'b'), { minLength: n, maxLength: n }),
    values: fc.array(fc.oneof(number, fc.constant(null)), { minLength: n, maxLength: n }),
  }),
);
const populations = fc.constantFrom(
  { a: 5, b: 5 },
  { a: 0, b: 5 },
  { a: 5 },
  { a: NaN, b: 1 },
  { a: 1e300, b: 1e300 },
);
const task = { task: 't', batch: 'b' };

const chosen = fc
  .dictionary(fc.constantFrom('p', 'q', 'r', 's'), fc.nat(2))
  .map((one) => new Map(Object.entries(one)));
const crowd = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 })
  .map((list) => new Set(list.map(String)));

export const releaseCalls: Calls = {
  boundSum: fc.tuple(
    fc.constant(3),
    fc.array(
      fc.record({
        variables: fc.array(fc.nat(2), { maxLength: 3 }).map((list) => [...new Set(list)]),
        value: small,
      }),
      { maxLength: 4 },
    ),
    fc.array(fc.nat(2), { maxLength: 2 }),
  ),
  chooseAsked: fc.tuple(
    fc.array(fc.record({ id: fc.constantFrom('a', 'b'), people: crowd }), { maxLength: 2 }),
    fc.array(crowd, { maxLength: 2 }),
    fc.array(crowd, { maxLength: 1 }),
    minimum,
  ),
  isOnePersonsMean: fc.tuple(numbers),
  isOneAnswer: fc.tuple(numbers, rules),
  protectMedian: fc.tuple(numbers, fc.constantFrom([], [1], [0.1, 5, 100], [0]), rules),
  mayCategoriesFollow: fc.tuple(chosen, chosen, count, rules),
  mayCategoriesFollowTogether: fc.tuple(
    chosen,
    fc.array(fc.record({ people: chosen, forgotten: count }), { maxLength: 3 }),
    rules,
  ),
  mayFollowTogether: fc.tuple(
    people,
    fc.array(fc.record({ people, forgotten: count }), { maxLength: 3 }),
    rules,
  ),
  protectCategories: fc.tuple(
    fc.record({
      counts: fc.array(small, { maxLength: 3 }),
      partitions: fc.constantFrom(
        [],
        [
          {
            by: 'g',
            groups: [
              { group: 'a', counts: [12, 40] },
              { group: 'b', counts: [3, 9] },
            ],
          },
        ],
      ),
    }),
    fc.constant(() => true),
    minimum,
  ),
  protectQuestion: fc.tuple(
    fc.record({ subjects }),
    fc.constant((_: string, group: string) => group === 'a'),
    minimum,
  ),
  protectTable: fc.tuple(table, rules),
  protectLinkedCounts: fc.tuple(
    fc.dictionary(fc.constantFrom('p', 'q', 'r'), small).map((one) => new Map(Object.entries(one))),
    fc.array(
      fc.record({
        label: fc.constantFrom('A', 'B', 'C'),
        pieces: fc.array(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    rules,
  ),
  auditTables: fc.tuple(
    fc.record({
      published: fc.array(
        fc.record({
          label: fc.string(),
          cells: fc.array(fc.constantFrom('p', 'q', 'r'), { maxLength: 3 }),
          n: small,
        }),
        { maxLength: 4 },
      ),
      withheld: fc.array(
        fc.record({
          label: fc.string(),
          cells: fc.array(fc.constantFrom('p', 'q', 'r', 's'), { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
    }),
    minimum,
  ),
  auditPartition: fc.tuple(
    partition,
    fc.constant({ published: ['a'], withheld: [], totalPublished: true }),
    minimum,
  ),
  protectPartition: fc.tuple(partition, minimum),
  protectFamily: fc.tuple(subjects, minimum),
  protectMissing: fc.tuple(missing, fc.oneof(small, fc.constantFrom(100, 500)), minimum),
  protectShare: fc.tuple(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([yes, no]) => statistics.estimateProportion(yes, yes + no)),
    minimum,
  ),
  protectMean: fc.tuple(
    fc
      .array(fc.constantFrom(0, 25, 50, 100), { maxLength: 30 })
      .map((values) => statistics.estimateMean(values, { bounds: [0, 100] })),
    minimum,
  ),
  protectRoundedShare: fc.tuple(small, small, rules),
  limitOfBound: fc.tuple(fc.oneof(small, number), rules),
  limitOfMeanBound: fc.tuple(fc.oneof(small, number), rules),
  findPrimary: fc.tuple(
    fc.record({
      n: small,
      answers: fc.array(small, { maxLength: 3 }),
      organisations: fc.array(small, { maxLength: 3 }),
    }),
    rules,
  ),
  roundTenFive: fc.tuple(fc.oneof(small, number), fc.record({ minimum: count, base: count })),
  rangeOfShown: fc.tuple(
    fc.oneof(fc.record({ kind: fc.constant('count'), n: small }), fc.constant({ kind: 'withheld' })),
    fc.record({ minimum: count, base: count }),
  ),
  comparePeople: fc.tuple(people, people, count),
  mayFollow: fc.tuple(fc.record({ left: count, joined: count, changed: count }), rules),
  findHeld: fc.tuple(
    fc.array(
      fc.record({
        group: fc.constantFrom('a', 'b'),
        now: people,
        before: fc.array(people, { minLength: 1, maxLength: 1 }),
      }),
      { maxLength: 3 },
    ),
    fc.array(count, { maxLength: 2 }),
    rules,
  ),
  readRational: fc.tuple(fc.oneof(text, fc.string())),
  readLedger: fc.tuple(
    fc.record({
      population: fc.constant('NL'),
      unit: fc.constant('rho'),
      limit: text,
      entries: fc.array(fc.record({ release: fc.string(), spent: text, countsPerPerson: count }), {
        maxLength: 2,
      }),
    }),
  ),
  reserveBudget: fc.tuple(
    fc.record({
      population: fc.constant('NL'),
      unit: fc.constantFrom('rho', 'epsilon'),
      limit: text,
      entries: fc.constant([]),
    }),
    fc.record({ release: fc.string(), spent: text, countsPerPerson: count }),
  ),
  addNoise: fc.tuple(
    fc.array(count, { maxLength: 3 }),
    fc.constant({ release: 'x', unit: 'rho', parameter: { over: 1n, under: 1n } }),
    fc.constant(source),
  ),
  drawDiscreteLaplace: fc.tuple(
    fc.record({ over: fc.bigInt(-2n, 5n), under: fc.bigInt(-1n, 9n) }),
    count,
    fc.constant(source),
  ),
  drawDiscreteGaussian: fc.tuple(
    fc.record({ over: fc.bigInt(-2n, 5n), under: fc.bigInt(-1n, 9n) }),
    count,
    fc.constant(source),
  ),
  describeLaplace: fc.tuple(positive),
  describeGaussian: fc.tuple(fc.constantFrom(0, 1e-3, 0.5, 2, 500, -1, NaN, Infinity)),
  attackerBound: fc.tuple(fc.oneof(positive, number)),
  epsilonOfRho: fc.tuple(fc.oneof(positive, number), share),
  shareCounts: fc.tuple(
    fc.constant(task),
    fc.string(),
    fc.dictionary(fc.constantFrom('women', 'men'), small),
    count,
    fc.constant(source),
  ),
  sumShares: fc.tuple(
    fc.array(
      fc.record({
        task: fc.constantFrom('t', 'u'),
        batch: fc.constant('b'),
        organisation: fc.constantFrom('n', 'z'),
        cells: fc.dictionary(
          fc.constantFrom('women', 'men'),
          fc.constantFrom('0', '12', 'x', '-1', '99999999999999999999999'),
        ),
      }),
      { maxLength: 3 },
    ),
  ),
  openSums: fc.tuple(
    fc.array(
      fc.record({
        task: fc.constantFrom('t', 'u'),
        batch: fc.constant('b'),
        organisations: fc.array(fc.constantFrom('n', 'z', 'q'), { maxLength: 3 }),
        cells: fc.dictionary(fc.constantFrom('women', 'men'), fc.constantFrom('0', '12', 'x', '-1')),
      }),
      { maxLength: 3 },
    ),
    rules,
  ),
};

export const algebraCalls: Calls = {
  cholesky: fc.tuple(symmetric),
  column: fc.tuple(square, fc.constant(0)),
  crossProduct: fc.tuple(square, square),
  identity: fc.tuple(fc.integer({ min: 0, max: 4 })),
  invert: fc.tuple(square),
  invertCholesky: fc.tuple(square),
  matrixFromColumns: fc.tuple(fc.array(numbers, { maxLength: 3 })),
  matrixFromRows: fc.tuple(fc.array(numbers, { maxLength: 3 })),
  multiply: fc.tuple(square, square),
  multiplyVector: fc.tuple(square, vector),
  qr: fc.tuple(square),
  solve: fc.tuple(square, square),
  solveCholesky: fc.tuple(square, vector),
  solveLower: fc.tuple(square, vector),
  solveUpper: fc.tuple(square, vector),
  submatrix: fc.tuple(square, fc.constant([]), fc.constant([])),
  symmetricEigen: fc.tuple(symmetric),
  symmetricFunction: fc.tuple(
    symmetric,
    fc.constant((value: number) => Math.abs(value)),
  ),
  transpose: fc.tuple(square),
  entry: fc.tuple(
    square.filter((a) => a.rows > 0),
    fc.constant(0),
    fc.constant(0),
  ),
  zeros: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
};

export const otherCalls: Calls = {
  mcdonaldOmega: fc.integer({ min: 0, max: 9 }).chain((n) =>
    fc.tuple(
      fc.array(
        fc.array(
          fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(1, 2, 3, 5) },
            { weight: 1, arbitrary: fc.oneof(number, fc.constant(null)) },
          ),
          {
            minLength: n,
            maxLength: n,
          },
        ),
        { minLength: 2, maxLength: 4 },
      ),
    ),
  ),
  studentisedRangeDensity: fc.tuple(number, fc.constantFrom(1, 2, 5), fc.constantFrom(1, 10, Infinity, NaN)),
  digamma: fc.tuple(fc.oneof(positive, number)),
  trigamma: fc.tuple(fc.oneof(positive, number)),
  trigammaInverse: fc.tuple(fc.oneof(positive, number)),
  gammaDensity: fc.tuple(number, positive, positive),
  normalDensity: fc.tuple(number),
  noncentralTDensity: fc.tuple(number, positive, number),
  noncentralTQuantile: fc.tuple(
    share,
    fc.constantFrom(0, 0.5, 1, 30, -1, NaN),
    fc.constantFrom(0, 1, -3, 30, NaN),
  ),
  studentisedRangeQuantile: fc.tuple(
    fc.constantFrom(0, 0.025, 0.5, 0.95, 1, -1, NaN),
    fc.constantFrom(1, 2, 5, 1.5),
    fc.constantFrom(1, 2, 30, Infinity, 0, NaN),
  ),
  estimateProportion: fc.tuple(count, count),
  scoreItem: fc.tuple(
    number,
    fc.record({
      min: number,
      max: number,
      direction: fc.constantFrom('higher-is-better', 'lower-is-better'),
    }),
  ),
  scoreDomain: fc.tuple(
    fc.array(
      fc.record({
        item: fc.string(),
        answer: fc.oneof(fc.record({ score: number }), fc.constant({ missing: 'dont-know' })),
      }),
      { maxLength: 4 },
    ),
  ),
  roundInterval: fc.tuple(fc.constant({ lower: 0, upper: 1 }), fc.constant(Math.round)),
  roundMean: fc.tuple(fc.double({ min: 0, max: 100, noNaN: true })),
  roundShare: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true })),
  seededRandom: fc.tuple(number),
  randomIndex: fc.tuple(
    fc.constant(() => 0.5),
    fc.integer({ min: 1, max: 9 }),
  ),
  shuffledIndices: fc.tuple(
    fc.constant(() => 0.5),
    fc.oneof(count, number),
  ),
  surveyBy: fc.tuple(
    labels,
    fc.constant((among: boolean[]) => among.length),
  ),
};

/** What takes the result of another function. */
export const designCalls: Record<string, fc.Arbitrary<() => unknown>> = {
  postStratify: fc.tuple(design, populations).map(
    ([one, sizes]) =>
      () =>
        statistics.postStratify(statistics.surveyDesign(one), one.groups, sizes),
  ),
  rakeDesign: fc.tuple(design, populations).map(([one, sizes]) => () => {
    const raked = statistics.rakeDesign(
      statistics.surveyDesign(one),
      [{ name: 'g', cells: one.groups, population: sizes }],
      { caps: [0.3, 3] },
    );
    return raked.kind === 'raked' ? [raked.report, statistics.surveyMean(raked.design, one.values)] : raked;
  }),
  attackTable: fc.tuple(table, rules).map(
    ([one, set]) =>
      () =>
        statistics.attackTable(one, statistics.protectTable(one, set), set),
  ),
  calibrateDesign: fc.tuple(design, fc.oneof(positive, number)).map(([one, total]) => () => {
    const base = statistics.surveyDesign(one);
    const ages = one.groups.map((group, i) => (group === 'a' ? i : 2));
    const made = statistics.calibrateDesign(base, total, [{ name: 'age', values: ages, total: 50 }]);
    return made.kind === 'calibrated' ? statistics.surveyMean(made.design, one.values) : made;
  }),
  surveyMeansBy: design.map(
    (one) => () => statistics.surveyMeansBy(statistics.surveyDesign(one), one.values, one.groups),
  ),
};
