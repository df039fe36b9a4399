import { betaQuantile } from '../distributions/beta.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { type ConfidenceOptions, type Interval, notEstimable, type NotEstimable } from '../result.ts';
import { requireCount, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';

export const shareMethods = [
  'wilson',
  'wilson-corrected',
  'clopper-pearson',
  'agresti-coull',
  'jeffreys',
] as const;

export type ShareMethod = (typeof shareMethods)[number];

export interface ShareIntervalOptions extends ConfidenceOptions {
  method?: ShareMethod;
}

export interface ShareInterval {
  kind: 'estimate';
  estimate: number;
  interval: Interval;
  n: number;
  method: ShareMethod;
}

/**
 * The interval of a share, by the method asked for. Which one, and why:
 * - `wilson` (the default): average coverage close to what is promised from ten people on, never below 89% there;
 * - `wilson-corrected`: with continuity correction, as R's `prop.test`; wider;
 * - `clopper-pearson`: never covers less than promised, and is wide for it. Take it where a guarantee is asked;
 * - `agresti-coull`: centre and width by adding z²/2 to both counts; its bounds may lie a little outside 0..1 and are
 *   given as they are;
 * - `jeffreys`: the middle of the posterior under the prior Beta(½, ½); the bound is 0 when nobody says yes, and 1 when
 *   everybody does.
 *
 * Sources: Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16; Newcombe
 * (1998), Statistics in Medicine 17, 857–872. With n = 0 there is no share: a value that says so.
 *
 * Example: `shareInterval(18, 40).interval` → `{ lower: 0.30705, upper: 0.60171 }`
 * Example: `shareInterval(1, 5, { method: 'clopper-pearson' }).interval` → `{ lower: 0.0050508, upper: 0.7164179 }`
 * Example: `shareInterval(0, 0)` → `{ kind: 'not-estimable', reason: 'no-answers' }`
 * @throws StatisticsError when a count is negative or broken, `successes` exceeds `n`, or `confidence` is not in (0, 1).
 */
export function shareInterval(
  successes: number,
  n: number,
  options: ShareIntervalOptions = {},
): ShareInterval | NotEstimable {
  requireKeys('options', options, { confidence: true, method: true });
  const { confidence = 0.95, method = 'wilson' } = options;
  requireOpenShare('confidence', confidence);
  requireCount('n', n);
  requireCount('successes', successes);
  if (successes > n) throw new StatisticsError('successes', `at most n (${n})`, successes);
  if (!shareMethods.includes(method)) throw new StatisticsError('method', shareMethods.join(' or '), method);
  if (n === 0) return notEstimable('no-answers', 0);
  return {
    kind: 'estimate',
    estimate: successes / n,
    interval: bounds[method](successes, n, confidence),
    n,
    method,
  };
}

/** The bound at the end of the scale is the end itself; rounding must not put an estimate outside its interval. */
function settle(x: number, n: number, lower: number, upper: number): Interval {
  const share = x / n;
  return { lower: x === 0 ? 0 : Math.min(share, lower), upper: x === n ? 1 : Math.max(share, upper) };
}

/** `z²` of a confidence. */
export function squaredZ(confidence: number): number {
  return normalQuantile((1 - confidence) / 2) ** 2;
}

const bounds: Record<ShareMethod, (x: number, n: number, confidence: number) => Interval> = {
  wilson: (x, n, confidence) => {
    const [z2, share] = [squaredZ(confidence), x / n];
    const centre = (x + z2 / 2) / (n + z2);
    const half = Math.sqrt(z2 * (n * share * (1 - share) + z2 / 4)) / (n + z2);
    return settle(x, n, centre - half, centre + half);
  },
  'wilson-corrected': (x, n, confidence) => {
    const [z2, share] = [squaredZ(confidence), x / n];
    // As R's prop.test: the correction is not larger than the distance to one half.
    const correction = Math.min(0.5, Math.abs(x - n / 2)) / n;
    const bound = (sign: 1 | -1) => {
      const p = share + sign * correction;
      const root = Math.sqrt(Math.max(0, (z2 * p * (1 - p)) / n + z2 ** 2 / (4 * n * n)));
      return (p + z2 / (2 * n) + sign * root) / (1 + z2 / n);
    };
    return settle(x, n, Math.max(0, bound(-1)), Math.min(1, bound(1)));
  },
  'clopper-pearson': (x, n, confidence) => {
    const tail = (1 - confidence) / 2;
    return {
      lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
      upper: x === n ? 1 : betaQuantile(tail, x + 1, n - x, { tail: 'upper' }),
    };
  },
  'agresti-coull': (x, n, confidence) => {
    const z2 = squaredZ(confidence);
    const centre = (x + z2 / 2) / (n + z2);
    const half = Math.sqrt((z2 * centre * (1 - centre)) / (n + z2));
    return { lower: centre - half, upper: centre + half };
  },
  jeffreys: (x, n, confidence) => {
    const tail = (1 - confidence) / 2;
    return {
      lower: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
      upper: x === n ? 1 : betaQuantile(tail, x + 0.5, n - x + 0.5, { tail: 'upper' }),
    };
  },
};
