import { estimateMedian } from '../estimates/median.ts';
import { requireAllFinite, StatisticsError } from '../statistics-error.ts';
import type { RuleSet } from './rules.ts';

/** A median as it may be published: in whole `step`s, and its range in whole steps around it. */
export interface PublishedMedian {
  median: number;
  lower: number;
  upper: number;
  step: number;
}

/**
 * The answer in the middle and its range (`estimateMedian`), so coarse that none of the three is one person's answer. Of an odd number of
 * people the median *is* somebody's answer, and so are the ends of its range: exactly the 6th and the 16th of 21. So they are
 * rounded, the ends outwards, to the finest of `steps` with which at least `rules.minimum` people answered what each of the three stands for.
 *
 * `null` for fewer than `rules.percentilesFrom` people, and where no step is both coarse enough and finer than the answers lie apart.
 * @param steps finest first
 * @throws StatisticsError when a value is not finite, or a step not above zero.
 * @example
 * protectMedian([...Array(40).keys()], [1, 2, 5, 10, 20], ruleSets.internal) // → { median: 20, lower: 10, upper: 30, step: 10 }
 * @example
 * protectMedian([], [1], ruleSets.internal) // → null
 */
export function protectMedian(
  values: readonly number[],
  steps: readonly number[],
  rules: Pick<RuleSet, 'minimum' | 'percentilesFrom'>,
): PublishedMedian | null {
  requireAllFinite('values', values);
  for (const step of steps)
    if (!Number.isFinite(step) || step <= 0) throw new StatisticsError('steps', 'numbers above zero', step);
  const estimate = values.length < rules.percentilesFrom ? null : estimateMedian(values);
  if (!estimate?.interval) return null;
  const { lower, upper } = estimate.interval;
  const width =
    values.reduce((most, one) => Math.max(most, one), -Infinity) -
    values.reduce((least, one) => Math.min(least, one), Infinity);
  for (const step of steps) {
    if (step > width) return null;
    const shown = [
      { value: estimate.median, stand: (value: number) => Math.round(value / step + 1e-9) },
      { value: lower, stand: (value: number) => Math.floor(value / step + 1e-9) },
      { value: upper, stand: (value: number) => Math.ceil(value / step - 1e-9) },
    ].map(({ value, stand }) => ({
      place: stand(value),
      people: values.filter((one) => stand(one) === stand(value)).length,
    }));
    if (shown.some(({ people }) => people < rules.minimum)) continue;
    const [median = 0, from = 0, to = 0] = shown.map(
      ({ place }) => Number((place * step).toPrecision(12)) + 0,
    );
    return { median, lower: from, upper: to, step };
  }
  return null;
}
