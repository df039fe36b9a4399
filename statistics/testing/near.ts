import { expect } from 'vitest';
import { type Coefficient } from '../index.ts';

/** Every number within a relative distance of `tolerance` (absolute below .001) of what another program gave. */
export function near(
  actual: ArrayLike<number | null>,
  wanted: readonly (number | null)[],
  tolerance = 1e-9,
  what = '',
): void {
  expect(actual.length).toBe(wanted.length);
  const worst = Math.max(
    ...wanted.map((value, i) =>
      value === null ? 0 : Math.abs(actual[i]! - value) / Math.max(1e-3, Math.abs(value)),
    ),
  );
  expect(worst, `${what} ${Array.from(actual).join(' ')} against ${wanted.join(' ')}`).toBeLessThan(
    tolerance,
  );
}

export const estimates = (lines: readonly Coefficient[]) => lines.map((line) => line.estimate);
export const errors = (lines: readonly Coefficient[]) => lines.map((line) => line.standardError);

/** What R writes as one number or as several. */
export const list = (value: number | number[]) => [value].flat();
