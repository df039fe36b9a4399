import * as statistics from '../index.ts';

/** Every bit of every number, so that two machines that print alike but differ in the last place are told apart. */
function bitsOf(value: unknown): unknown {
  if (typeof value === 'number') {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    return view.getBigUint64(0).toString(16);
  }
  if (typeof value === 'bigint') return String(value);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as number[], bitsOf);
  if (Array.isArray(value)) return value.map(bitsOf);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bitsOf(inner)]));
  return typeof value === 'function' ? 'function' : value;
}

/**
 * One result of each kind of computation (chance by seed, distributions, fits that iterate, integrals, protected tables), on
 * invented data with this seed, as text with every bit. The same on every machine and in every browser.
 */
export function seededResults(seed: number): string {
  const random = statistics.seededRandom(seed);
  const people = Array.from({ length: 60 }, (_, i) => i);
  const score = () => Math.round(1000 * random()) / 10;
  const pre = people.map(score);
  const treated = people.map((i) => i % 2 === 0);
  const post = pre.map((value, i) => 20 + 0.6 * value + (treated[i] ? 5 : 0) + 10 * random());
  const predictors = { treated: treated.map(Number), pre };
  const yes = post.map((value) => Number(value > 55 + 20 * random()));
  const person = people.flatMap((i) => [i, i]);
  const panel = {
    person,
    outcome: people.flatMap((i) => [pre[i]!, i % 5 === 0 ? null : post[i]!]),
    predictors: { wave: person.map((_, row) => row % 2) },
  };
  const places = [0.001, 0.3, 0.5, 0.975];
  const table = {
    rows: ['w', 'm'],
    columns: ['a', 'b', 'c'],
    counts: [[3, 28, 41].map((n) => n + Math.floor(9 * random())), [17, 8, 22]],
  };
  return JSON.stringify(
    bitsOf({
      bootstrap: statistics.bootstrapInterval(
        60,
        (rows) => rows.reduce((sum, row) => sum + post[row]!, 0) / rows.length,
        { resamples: { seed } },
      ),
      permutation: statistics.permutationTest(post, treated, { seed, draws: 999 }),
      shuffled: statistics.shuffledIndices(statistics.seededRandom(seed), 50),
      quantiles: places.flatMap((p) => [
        statistics.normalQuantile(p),
        statistics.studentQuantile(p, 3.5),
        statistics.chiSquareQuantile(p, 0.7),
        statistics.fQuantile(p, 3, 7.5),
        statistics.betaQuantile(p, 0.4, 9),
        statistics.gammaQuantile(p, 2.2, 3),
        statistics.noncentralTQuantile(p, 8, 1.5),
      ]),
      range: statistics.studentisedRangeCdf(3.6, 3, 10),
      mean: statistics.meanInterval(post),
      linear: statistics.fitLinearModel(
        { outcome: post, predictors },
        { clusters: people.map((i) => i % 9) },
      ),
      logistic: statistics.fitLogistic({ outcome: yes, predictors: { pre } }),
      mixed: statistics.fitRandomIntercept(panel),
      equations: statistics.fitEstimatingEquations(panel),
      pooled: statistics.poolEstimates(
        post.slice(0, 8),
        pre.slice(0, 8).map((value) => 1 + value),
      ),
      effect: statistics.hedgesG(post.slice(0, 30), post.slice(30)),
      shrunk: statistics.shrinkShares([3, 9, 14, 22], [20, 25, 30, 41]),
      weights: statistics.rakeWeights(
        people.map(() => 1),
        [
          { name: 'half', cells: people.map((i) => String(i % 2)), population: { 0: 480, 1: 520 } },
          { name: 'third', cells: people.map((i) => String(i % 3)), population: { 0: 300, 1: 310, 2: 390 } },
        ],
      ),
      protected: statistics.protectTable(table, statistics.ruleSets.municipal),
      noise: statistics.drawDiscreteGaussian({ over: 50n, under: 1n }, 20, (count) =>
        Uint8Array.from({ length: count }, (_, i) => (i * 167 + seed * 31 + (i >> 3) * 13) & 255),
      ),
    }),
  );
}
