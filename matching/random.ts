/**
 * Puts a copy of the items in an order that depends on the seed only (Fisher–Yates with the mulberry32 generator,
 * 32-bit integers throughout, so the order is the same on every machine).
 */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const shuffled = [...items];
  let state = seed | 0;
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    const fraction = ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
    const other = Math.floor(fraction * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}
