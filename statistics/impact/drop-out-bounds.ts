import { type NotEstimable, tooFew } from '../result.ts';
import { requireFinite, requireLength } from '../statistics-error.ts';

/** Between what and what an effect lies when one arm of a lottery lost more people than the other. */
export interface DropOutBounds {
  kind: 'bounds';
  /** People who were drawn, and of those the ones with an outcome. */
  n: number;
  seen: number;
  /** The effect on those who would have stayed in either arm is not below, and not above. */
  lower: number;
  upper: number;
  /** The plain difference of those who stayed. */
  difference: number;
  /** The arm that lost fewer, and the share of its people who may have stayed only because of the arm; null when both lost the same. */
  trimmed: { arm: 'offered' | 'waiting'; share: number } | null;
  method: string;
}

/**
 * Lee's bounds: when a lottery's arms lost different shares of people, those who stayed are no longer alike. If an offer makes
 * people stay or makes them leave, but not some the one and some the other, the arm that lost fewer holds people who would have
 * left in the other one. They are at worst its highest outcomes, at best its lowest: without them the effect on those who
 * stay in either arm lies between `lower` and `upper`. Nothing is supposed about *why* people left.
 *
 * `post` is null for who left. Where the cut falls within a person, or among equal outcomes, that part of one counts. Only for a
 * lottery. The bounds have chance in them too; for their own range take `bootstrapInterval`. Two people with an outcome per arm.
 *
 * Source: Lee, D. S. (2009), Review of Economic Studies 76, 1071–1102.
 *
 * Example: `boundDropOut([60, 50, 40, 30, 45, 35, null, null], [true, true, true, true, false, false, false, false])` → `{ lower: -5, upper: 15 }`
 * @throws StatisticsError when lengths differ or an outcome is not finite.
 */
export function boundDropOut(
  post: readonly (number | null)[],
  offered: readonly boolean[],
): DropOutBounds | NotEstimable {
  requireLength('offered', offered, post.length);
  const arm = (isOffered: boolean) => {
    const all = post.filter((_, row) => offered[row] === isOffered);
    const values = all.filter((value): value is number => value !== null);
    for (const value of values) requireFinite('post', value);
    return { all: all.length, values: values.sort((a, b) => a - b), mean: meanOf(values, 0, 1) };
  };
  const [first, second] = [arm(true), arm(false)];
  const seen = first.values.length + second.values.length;
  if (first.values.length < 2 || second.values.length < 2) return tooFew(seen, 4, 'two per arm');
  const [stay1, stay2] = [first.values.length / first.all, second.values.length / second.all];
  const share = Math.abs(stay1 - stay2) / Math.max(stay1, stay2);
  const more = stay1 >= stay2 ? first : second;
  const [low, high] = [meanOf(more.values, 0, 1 - share), meanOf(more.values, share, 1)];
  const isOfferedTrimmed = more === first;
  return {
    kind: 'bounds',
    n: post.length,
    seen,
    lower: isOfferedTrimmed ? low - second.mean : first.mean - high,
    upper: isOfferedTrimmed ? high - second.mean : first.mean - low,
    difference: first.mean - second.mean,
    trimmed: share === 0 ? null : { arm: isOfferedTrimmed ? 'offered' : 'waiting', share },
    method: 'Lee’s bounds for drop-out',
  };
}

/** The mean of sorted values between two shares of them; a value at an edge counts for the part of it that lies inside. */
function meanOf(sorted: readonly number[], from: number, to: number): number {
  const n = sorted.length;
  let [sum, all] = [0, 0];
  for (const [at, value] of sorted.entries()) {
    const weight = Math.max(0, Math.min((at + 1) / n, to) - Math.max(at / n, from));
    // In parts of the whole first: huge values may not overflow.
    sum += (weight / (to - from)) * value;
    all += weight / (to - from);
  }
  return all > 0 ? sum / all : 0;
}
