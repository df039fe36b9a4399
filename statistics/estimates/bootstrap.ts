import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { randomIndex, seededRandom } from '../random.ts';
import { type ConfidenceOptions, type Interval, notEstimable, type NotEstimable, tooFew } from '../result.ts';
import { requireFinite, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';

export interface BootstrapOptions extends ConfidenceOptions {
  /** Resamples as lists of indices from 0, each as long as the data; or a seed from which to draw them. */
  resamples: readonly ArrayLike<number>[] | { seed: number; count?: number };
}

export interface BootstrapResult {
  kind: 'estimate';
  estimate: number;
  /** Standard deviation of the resampled statistic. */
  standardError: number;
  interval: Interval;
  /** Middle of the resamples, as a normal deviate, and acceleration: the two corrections of BCa. */
  bias: number;
  acceleration: number;
  resamples: number;
  n: number;
  method: string;
  warnings: { code: string; detail: string }[];
}

/** Used unless told: enough for the ends of a 95% interval to settle. */
const USUAL_COUNT = 1999;

/**
 * Interval of any statistic by the bootstrap, bias-corrected and accelerated (BCa); acceleration from the jackknife.
 *
 * For statistics without a formula (ratios, reliabilities). For means of small groups use `meanInterval`: BCa covers only
 * 87–90 in 100 there with ten people. `statistic` gets the indices of the people in a resample, with repeats. Percentiles
 * between two resamples are interpolated on the normal scale, as R's `boot.ci`.
 *
 * Fewer than two people: too few. All resamples alike, or all on one side of the estimate: not estimable. Same seed, same
 * result, everywhere.
 *
 * Source: Efron, B. (1987), Journal of the American Statistical Association 82, 171–185; Davison and Hinkley (1997),
 * section 5.3.2.
 *
 * Example: `bootstrapInterval(3, (people) => people.length, { resamples: { seed: 1 } }).reason` → `'no-spread'`
 * @throws StatisticsError when a resample has another length or an index outside the data, or the statistic is not finite.
 */
export function bootstrapInterval(
  n: number,
  statistic: (indices: Int32Array) => number,
  options: BootstrapOptions,
): BootstrapResult | NotEstimable {
  requireKeys('options', options, { confidence: true, resamples: true });
  const { confidence = 0.95 } = options;
  requireOpenShare('confidence', confidence);
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new StatisticsError('n', 'a whole number of at least 0', n);
  if (n < 2) return tooFew(n, 2);
  const compute = (indices: Int32Array): number => {
    const value = statistic(indices);
    requireFinite('statistic', value);
    return value;
  };
  const everybody = Int32Array.from({ length: n }, (_, i) => i);
  const estimate = compute(everybody);
  const values = resample(n, options.resamples, compute).sort();
  const count = values.length;
  if (count < 20) return tooFew(count, 20, 'resamples');
  if (values[0] === values[count - 1]) return notEstimable('no-spread', n);
  let below = 0;
  for (const value of values) if (value < estimate) below++;
  if (below === 0 || below === count)
    return notEstimable('undefined', n, { detail: 'all resamples lie on one side of the estimate' });
  const bias = normalQuantile(below / count);
  const acceleration = jackknifeAcceleration(n, compute);
  const end = (share: number): number => {
    const z = bias + normalQuantile(share);
    return normalCdf(bias + z / (1 - acceleration * z));
  };
  const [low, high] = [end((1 - confidence) / 2), end((1 + confidence) / 2)];
  const extreme = [low, high].some((p) => (count + 1) * p < 1 || (count + 1) * p > count);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    kind: 'estimate',
    estimate,
    standardError: Math.sqrt(squares / (count - 1)),
    interval: { lower: orderStatistic(values, low), upper: orderStatistic(values, high) },
    bias,
    acceleration,
    resamples: count,
    n,
    method: 'bootstrap, BCa',
    warnings: extreme
      ? [{ code: 'few-resamples', detail: 'an end of the interval is the most extreme resample' }]
      : [],
  };
}

function resample(
  n: number,
  resamples: BootstrapOptions['resamples'],
  compute: (indices: Int32Array) => number,
): Float64Array {
  const indices = new Int32Array(n);
  if (!Array.isArray(resamples)) {
    const drawn = resamples as { seed: number; count?: number };
    requireKeys('resamples', drawn, { seed: true, count: true });
    const { seed, count = USUAL_COUNT } = drawn;
    if (!(Number.isSafeInteger(count) && count > 0))
      throw new StatisticsError('count', 'a positive whole number', count);
    const random = seededRandom(seed);
    return Float64Array.from({ length: count }, () => {
      for (let i = 0; i < n; i++) indices[i] = randomIndex(random, n);
      return compute(indices);
    });
  }
  return Float64Array.from(resamples as ArrayLike<number>[], (given) => {
    if (given.length !== n) throw new StatisticsError('resamples', `${n} indices in each`, given.length);
    for (let i = 0; i < n; i++) {
      const index = given[i]!;
      if (!(Number.isSafeInteger(index) && index >= 0 && index < n))
        throw new StatisticsError('resamples', `indices from 0 to ${n - 1}`, index);
      indices[i] = index;
    }
    return compute(indices);
  });
}

/** Σd³/(6(Σd²)^1.5) with d the mean of the leave-one-out statistics minus each of them. */
function jackknifeAcceleration(n: number, compute: (indices: Int32Array) => number): number {
  const left = new Int32Array(n - 1);
  const values = Float64Array.from({ length: n }, (_, out) => {
    for (let i = 0; i < n - 1; i++) left[i] = i < out ? i : i + 1;
    return compute(left);
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let [squares, cubes] = [0, 0];
  for (const value of values) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
}

/** The value at (R + 1)p of the sorted resamples, between two of them interpolated on the normal scale. */
function orderStatistic(values: Float64Array, p: number): number {
  const count = values.length;
  const place = (count + 1) * p;
  const k = Math.floor(place);
  if (k < 1) return values[0]!;
  if (k >= count) return values[count - 1]!;
  if (place === k) return values[k - 1]!;
  const [from, to] = [normalQuantile(k / (count + 1)), normalQuantile((k + 1) / (count + 1))];
  const way = (normalQuantile(p) - from) / (to - from);
  return values[k - 1]! + way * (values[k]! - values[k - 1]!);
}
