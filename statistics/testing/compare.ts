import { expect } from 'vitest';
import { distance } from './reference.ts';

/** Every number within a relative distance of `tolerance` (absolute below 1) of what another program gave. */
export function expectNear(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    const [a, e] = [actual[i] as number, expected[i] as number];
    expect(distance(a, e), `number ${i}: ${a}, expected ${e}`).toBeLessThanOrEqual(tolerance);
  }
}

/** The result, when it is an estimate; a test that goes on with "not estimable" would say nothing. */
export function need<T extends { kind: string }>(result: T): Exclude<T, { kind: 'not-estimable' }> {
  if (result.kind === 'not-estimable') throw new Error(`not estimable: ${JSON.stringify(result)}`);
  return result as Exclude<T, { kind: 'not-estimable' }>;
}

/** Fails when anywhere in a result there is NaN. */
export function expectNoNaN(result: unknown, path = 'result'): void {
  if (typeof result === 'number') expect(Number.isNaN(result), `${path} is NaN`).toBe(false);
  else if (ArrayBuffer.isView(result))
    Array.from(result as Float64Array, (v, i) => expectNoNaN(v, `${path}[${i}]`));
  else if (result !== null && typeof result === 'object') {
    for (const [key, value] of Object.entries(result)) expectNoNaN(value, `${path}.${key}`);
  }
}
