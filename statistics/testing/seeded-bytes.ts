import { createRandom } from './seeded-random.ts';

/** Repeatable bytes for tests of samplers. Not for noise that protects anybody: whoever knows the seed takes it off again. */
export function createBytes(seed: number): (count: number) => Uint8Array {
  const random = createRandom(seed);
  return (count) => Uint8Array.from({ length: count }, () => Math.floor(256 * random()));
}
